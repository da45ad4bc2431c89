import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'

/** "18 May – 14 Jun 2006", 2006/5/18–6/14: the year once. */
export function expectedWindow({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }, language: Language): string {
  const [first, second] = language === 'ja' ? (['short', 'month-day'] as const) : (['month-day', 'short'] as const)
  const isOneYear = from.slice(0, 4) === to.slice(0, 4)
  return `${formatDay(from, language, isOneYear ? first : 'short')} – ${formatDay(to, language, isOneYear ? second : 'short')}`
}
