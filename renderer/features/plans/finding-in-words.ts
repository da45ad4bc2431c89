import type { PlanScreen } from '../../../shared/contract/plans.ts'
import type { PartialDate } from '../../../shared/domain/calendar.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { planText } from '../../../shared/text/plan-text.ts'
import { explanationWords } from '../../data/explanation-words.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'

/** Why a plan stands where it stands, in a sentence. */
export function findingInWords({ finding, chain }: Pick<PlanScreen, 'finding' | 'chain'>, language: Language): string {
  const { because } = planText[language]
  const reason = finding.because
  const on = (day: PartialDate) => formatDay(day, language, language === 'ja' ? 'era-long' : 'long')
  switch (reason.code) {
    case 'not-known-yet':
      return because.notKnownYet
    case 'superseded': {
      const successor = chain.find(({ plan }) => plan.id === reason.byPlanId)?.plan.name
      return because.superseded(successor?.[language] ?? successor?.en ?? successor?.ja ?? '…', on(reason.on))
    }
    case 'term-over':
      return because.termOver(on(reason.endedOn), on(reason.on))
    case 'closed':
      return because.closed(vocabularyText[language].conclusion[reason.how], on(reason.on))
    case 'explained':
      return because.explained(explanationWords(reason.explanation, language), on(reason.explanation.on))
    case 'no-follow-up':
      return because.noFollowUp(on(reason.since), reason.meetings)
    case 'cadence':
      return because.cadence(reason.from, on(reason.since), reason.months)
    case 'after-fiscal-year':
      return because.afterFiscalYear(formatFiscalYear(reason.fiscalYear, language, 'words'), on(reason.endsOn))
  }
}
