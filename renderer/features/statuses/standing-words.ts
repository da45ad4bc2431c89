import type { StandingView } from '../../../shared/contract/statuses.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { explanationWords } from '../../data/explanation-words.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'

/** Where an item stands, in a phrase: since when nothing was reported, for how many meetings, by how much it is late. */
export function standingWords(standing: StandingView, language: Language): string {
  const words = statusesText[language]
  const late =
    standing.overdue === null ? '' : words.overdueBy(needsText[language].span(standing.overdue.days), standing.overdue.by)
  const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(language === 'ja' ? '、' : ', ')
  switch (standing.standing) {
    case 'not-reported':
      return standing.since === null
        ? words.standings['not-reported']
        : joined(words.notReportedFor(standing.meetingsSince, formatDay(standing.since, language, 'long')), late)
    case 'overdue':
      return joined(late, standing.meetingsSince > 0 ? words.silentFor(standing.meetingsSince) : '')
    case 'silent':
      return words.silentFor(standing.meetingsSince)
    case 'current':
      return words.standings.current
    case 'explained': {
      const why = standing.explanation
      return joined(words.standings.explained, why === null ? '' : explanationWords(why, language))
    }
    case 'concluded':
      return joined(words.standings.concluded, standing.conclusion === null ? '' : words.conclusions[standing.conclusion])
  }
}
