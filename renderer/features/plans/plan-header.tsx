import type { PlanScreen } from '../../../shared/contract/plans.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { type PlansText, plansText } from '../../../shared/text/plans-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { FactStrip } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Seal } from '../../components/seal.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './plan-header.module.css'
import { termInWords } from './term-in-words.ts'

/** The plan's names, its body and kind, and, where there is room, the facts by which one knows it. */
export function PlanHeader({ screen, isShort }: { readonly screen: PlanScreen; readonly isShort: boolean }) {
  const words = useText(plansText)
  const kinds = useText(vocabularyText).planKind
  const language = useLanguage()
  const { plan, body, summary } = screen
  const other = language === 'ja' ? 'en' : 'ja'
  return (
    <>
      <PageHeader
        lead={<Seal mark={body.seal[language] ?? ''} colour={body.colour} size="l" />}
        title={<NameText name={plan.name} />}
        note={
          <>
            {plan.name[language] !== null && (
              <>
                <NameText name={plan.name} language={other} />
                <br />
              </>
            )}
            {kinds[plan.kind]} ·{' '}
            <Link look="quiet" href={`/bodies/${body.key}/plans`}>
              <NameText name={body.name} />
            </Link>
          </>
        }
      />
      {!isShort && (summary.en !== null || summary.ja !== null) && (
        <p className={styles.summary}>
          <NameText name={summary} />
        </p>
      )}
      {!isShort && (
        <div className={styles.strip}>
          <FactStrip facts={factsOf(screen, words, language)} />
        </div>
      )}
    </>
  )
}

type Facts = Parameters<typeof FactStrip>[0]['facts']

function factsOf(screen: PlanScreen, words: PlansText, language: Language): Facts {
  const { plan, adoptedOn, adoptedAt, finding, term, cadence } = screen
  const main = language === 'ja' ? 'era-long' : 'short'
  const born = adoptedOn ?? finding.birth?.on ?? null
  const how = finding.birth?.how ?? 'adopted'
  const last = screen.followUps.at(-1)
  return [
    {
      term: plan.kind === 'initiative' ? words.raised : words.adopted,
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
    { term: words.cadence, value: <span title={words.cadenceFrom[cadence.from]}>{words.everyMonths(cadence.months)}</span> },
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
      ...(last === undefined ? {} : { note: words.numberShort(last.meeting.ordinal) }),
    },
    {
      term: words.due,
      value: finding.dueOn === null ? words.nothingOwed : formatDay(finding.dueOn, language, main),
    },
  ]
}
