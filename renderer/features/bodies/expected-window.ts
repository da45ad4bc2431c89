import { type IsoDate, numbersOf } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'

/** "18 May – 14 Jun 2006", "22–28 Jun 2006", 2006/5/18〜6/14: what both days share stands once. */
export function expectedWindow({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }, language: Language): string {
  const [first, last] = [numbersOf(from), numbersOf(to)]
  const isOneYear = first.year === last.year
  if (language === 'ja') return `${formatDay(from, 'ja', 'short')}〜${formatDay(to, 'ja', isOneYear ? 'month-day' : 'short')}`
  const end = formatDay(to, 'en', 'short')
  if (isOneYear && first.month === last.month) return `${first.day}–${end}`
  return `${formatDay(from, 'en', isOneYear ? 'month-day' : 'short')} – ${end}`
}
