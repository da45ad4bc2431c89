import type { TimelineBar } from '../../../shared/contract/bodies.ts'
import type { PlanRow } from '../../../shared/contract/plans.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { FollowUpState, Language } from '../../../shared/domain/vocabulary.ts'
import { type BodiesText, bodiesText } from '../../../shared/text/bodies-text.ts'
import { planFactsText } from '../../../shared/text/plan-facts-text.ts'
import { type VocabularyText, vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Ledger } from '../../components/ledger.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState } from '../../components/states.tsx'
import { FollowUpStatus, followUpLooks } from '../../components/status.tsx'
import { type StripYear, YearStrip } from '../../components/year-strip.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './plans-tab.module.css'
import type { WholeBody } from './use-whole-body.ts'

/** Loudest first: what nobody looked at, then what is late, due, running, and last what is over. */
const order: readonly FollowUpState[] = ['never-followed-up', 'overdue', 'due', 'not-yet-due', 'explained', 'concluded']

/** The body's plans by where they stand, and its annual series year by year. */
export function PlansTab({ screen }: { readonly screen: WholeBody }) {
  const words = useText(bodiesText)
  const vocabulary = useText(vocabularyText)
  const language = useLanguage()
  const facts = useText(planFactsText)
  const { mode } = useRegister()
  const single = screen.plans.filter((row) => row.series === null)
  const series = screen.timeline.rows.filter((row) => row.series !== null)
  return (
    <>
      <SectionHeading
        note={single.length}
        {...(mode === 'write' ? { more: <Link href={`/plans?body=${screen.body.key}&new=1`}>{facts.newPlan}</Link> } : {})}
      >
        {words.plans}
      </SectionHeading>
      <Ledger
        label={words.plans}
        idOf={({ plan }: PlanRow) => plan.key}
        textOf={({ plan }) => plan.name[language] ?? plan.name.en ?? plan.name.ja ?? plan.key}
        hrefOf={({ plan }) => `/plans/${plan.key}`}
        groups={order.flatMap((state) => {
          const items = single.filter((row) => row.state === state)
          return items.length === 0 ? [] : [{ id: state, title: vocabulary.followUpState[state], ...followUpLooks[state], items }]
        })}
        empty={
          <EmptyState size="row" title={words.noPlans}>
            {words.noPlansHint}
          </EmptyState>
        }
      >
        {(row) => <PlanLine row={row} />}
      </Ledger>
      {series.map((row) => (
        <section key={row.series?.key} className={styles.series}>
          <SectionHeading note={words.annual}>
            <NameText name={row.label} />
          </SectionHeading>
          <YearStrip
            label={row.label[language] ?? row.label.en ?? ''}
            years={row.bars.map((bar) => stripYear(bar, screen.body.key, words, vocabulary, language))}
          />
        </section>
      ))}
    </>
  )
}

function PlanLine({ row }: { readonly row: PlanRow }) {
  const words = useText(bodiesText)
  const kinds = useText(vocabularyText).planKind
  const language = useLanguage()
  const other = language === 'ja' ? 'en' : 'ja'
  const short = language === 'ja' ? 'era-long' : 'long'
  return (
    <div className={styles.plan}>
      <span className={styles.names}>
        <NameText name={row.plan.name} />
        {row.plan.name[language] !== null && row.plan.name[other] !== null && (
          <small>
            <NameText name={row.plan.name} language={other} />
          </small>
        )}
      </span>
      <span className={styles.kind}>{kinds[row.plan.kind]}</span>
      <span className={styles.fact}>
        <small>{words.adopted}</small>
        {row.adoptedOn === null ? words.notRecorded : formatDay(row.adoptedOn, language, short)}
      </span>
      <span className={styles.fact}>
        <small>{row.lastOn === null ? words.nobodyLooked : words.lastFollowUp}</small>
        {row.lastOn === null ? words.meetingsSince(row.meetingsSince) : formatDay(row.lastOn, language, short)}
      </span>
      <span>
        <FollowUpStatus state={row.state}>
          {row.dueOn === null || row.state === 'never-followed-up'
            ? undefined
            : `${words.due} ${formatDay(row.dueOn, language, short)}`}
        </FollowUpStatus>
      </span>
    </div>
  )
}

function stripYear(
  bar: TimelineBar,
  bodyKey: string,
  words: BodiesText,
  vocabulary: VocabularyText,
  language: Language,
): StripYear {
  const fiscalYear = bar.fiscalYear ?? 0
  const isBroken = bar.year?.state === 'broken'
  const missing = bar.year?.missing ?? null
  const look = isBroken ? 'broken' : bar.plan === null ? 'absent' : 'there'
  return {
    id: String(fiscalYear),
    text: formatFiscalYear(fiscalYear, language, 'label'),
    label:
      missing !== null ? words.missing[missing] : bar.plan === null ? words.planNotRecorded : vocabulary.followUpState[bar.state],
    ...(isBroken
      ? ({ sign: 'missing', tone: 'alert' } as const)
      : bar.plan === null
        ? ({ sign: 'mentioned', tone: 'none' } as const)
        : followUpLooks[bar.state]),
    look,
    href: bar.plan === null ? `/follow-ups/${bodyKey}` : `/plans/${bar.plan.key}`,
  }
}
