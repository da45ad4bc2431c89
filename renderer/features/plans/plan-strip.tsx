import type { PlanScreen } from '../../../shared/contract/plans.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { planText } from '../../../shared/text/plan-text.ts'
import { plansText } from '../../../shared/text/plans-text.ts'
import { FactStrip } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { useLanguage } from '../../data/language.ts'
import styles from './plan-strip.module.css'
import { termInWords } from './term-in-words.ts'

/** What the plan is about, and the facts by which one knows it: the first thing on its overview. */
export function PlanStrip({ screen }: { readonly screen: PlanScreen }) {
  const language = useLanguage()
  const { summary } = screen
  return (
    <div>
      {(summary.en !== null || summary.ja !== null) && (
        <p className={styles.summary}>
          <NameText name={summary} />
        </p>
      )}
      <FactStrip facts={factsOf(screen, language)} />
    </div>
  )
}

type Facts = Parameters<typeof FactStrip>[0]['facts']

function factsOf(screen: PlanScreen, language: Language): Facts {
  const words = plansText[language]
  const planWords = planText[language]
  const { plan, adoptedOn, adoptedAt, finding, term, cadence } = screen
  const main = language === 'ja' ? 'era-long' : 'short'
  const born = adoptedOn ?? finding.birth?.on ?? null
  const how = finding.birth?.how ?? 'adopted'
  const last = screen.followUps.at(-1)
  return [
    {
      term: plan.kind === 'initiative' ? planWords.raised : words.adopted,
      value:
        born === null ? (
          words.notRecorded
        ) : adoptedAt === null ? (
          formatDay(born, language, main)
        ) : (
          <Link look="plain" href={`/meetings/${adoptedAt.id}`}>
            {formatDay(born, language, main)}
          </Link>
        ),
      ...(how === 'adopted' || plan.kind === 'initiative' ? {} : { note: words.howShort[how] }),
    },
    {
      term: words.term,
      value: plan.fiscalYear === null ? termInWords(term, language, words) : formatFiscalYear(plan.fiscalYear, language, 'label'),
    },
    {
      term: planWords.cadence,
      value: <span title={planWords.cadenceFrom[cadence.from]}>{planWords.everyMonths(cadence.months)}</span>,
    },
    {
      term: words.lastFollowUp,
      value:
        last === undefined ? (
          words.none
        ) : (
          <Link look="plain" href={`/meetings/${last.meeting.id}`}>
            {formatDay(last.meeting.on, language, main)}
          </Link>
        ),
      ...(last === undefined ? {} : { note: planWords.numberShort(last.meeting.ordinal) }),
    },
    {
      term: words.due,
      value: finding.dueOn === null ? planWords.nothingOwed : formatDay(finding.dueOn, language, main),
    },
  ]
}
