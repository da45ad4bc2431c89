import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Interval } from '../../../shared/domain/model.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { PlansText } from '../../../shared/text/plans-text.ts'

/** A term as precisely as it is known: "Dec 2003 – Dec 2008", H15.12〜H20.12, "from Apr 1997", "open". */
export function termInWords({ from, to }: Interval, language: Language, words: PlansText): string {
  const said = (day: NonNullable<Interval['from']>) => formatDay(day, language, language === 'ja' ? 'era-short' : 'short')
  if (from === null) return to === null ? words.noTerm : words.termTo(said(to))
  return to === null ? words.termFrom(said(from)) : words.termBoth(said(from), said(to))
}
