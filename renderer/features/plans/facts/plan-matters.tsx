import type { InputAt } from '../../../data/contract-paths.ts'
import type { PlanFactsScreen } from '../../../../shared/contract/plans.ts'
import type { PartialDate } from '../../../../shared/domain/calendar.ts'
import { formatDay } from '../../../../shared/domain/format-date.ts'
import { planKinds } from '../../../../shared/domain/vocabulary.ts'
import { planFactsText } from '../../../../shared/text/plan-facts-text.ts'
import { planText } from '../../../../shared/text/plan-text.ts'
import { sayDateProblem } from '../../../../shared/text/say-date-problem.ts'
import { vocabularyText } from '../../../../shared/text/vocabulary-text.ts'
import { SectionHeading } from '../../../components/section-heading.tsx'
import { Select } from '../../../components/select.tsx'
import { useToday } from '../../../data/as-of.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import { KeptField } from '../../../components/kept-field.tsx'
import { readPartial } from '../../../components/read-partial.ts'
import styles from './facts-tab.module.css'
import { PlanChoice } from './plan-choice.tsx'
import { usePlanUpdate } from './use-plan-update.ts'

type Patch = InputAt<'plans.update'>['patch']

/** Kind, bodies, dates, term, cadence and summary of a plan, each kept when its field is left. */
export function PlanMatters({ facts }: { readonly facts: PlanFactsScreen }) {
  const words = useText(planFactsText)
  const kinds = useText(vocabularyText).planKind
  const numbered = useText(planText).numberShort
  const language = useLanguage()
  const today = useToday()
  const update = usePlanUpdate(facts)
  const change = (patch: Patch) => void update(patch)
  const day = (date: PartialDate | null) =>
    date === null ? '' : formatDay(date, language, language === 'ja' ? 'era-long' : 'long')
  const date = (label: string, value: PartialDate | null, patchOf: (date: PartialDate | null) => Patch) => (
    <KeptField<PartialDate | null>
      label={label}
      value={day(value)}
      help={words.dateHelp}
      refused={(typed) => sayDateProblem(typed, language, words.dateWrong)}
      read={(typed) => readPartial(typed, today)}
      onKeep={(next) => change(patchOf(next))}
    />
  )
  const isAnnual = facts.series !== null
  return (
    <section>
      <SectionHeading>{words.matters}</SectionHeading>
      <div className={styles.fields}>
        <Select
          label={words.kind}
          value={facts.kind}
          isDisabled={isAnnual}
          choices={planKinds
            .filter((kind) => isAnnual || kind !== 'annual-plan')
            .map((kind) => ({ value: kind, text: kinds[kind] }))}
          onChange={(kind) => change({ kind })}
        />
        <Select
          label={words.adoptedBy}
          value={facts.adoptedBy ?? ''}
          choices={[
            { value: '', text: words.sameBody },
            ...facts.bodies.map(({ key, name }) => ({ value: key, text: name[language] ?? name.en ?? name.ja ?? key })),
          ]}
          onChange={(key) => change({ adoptedBy: key === '' ? null : key })}
        />
        {date(words.adoptedOn, facts.adoptedOn, (adoptedOn) => ({ adoptedOn }))}
        <Select
          label={words.adoptedAt}
          value={String(facts.adoptedAtMeetingId ?? '')}
          choices={[
            { value: '', text: words.noMeeting },
            ...facts.meetings.map((meeting) => ({
              value: String(meeting.id),
              text: words.meetingOf(day(meeting.on), numbered(meeting.ordinal)),
            })),
          ]}
          onChange={(id) => change({ adoptedAtMeetingId: id === '' ? null : Number(id) })}
        />
        {!isAnnual && date(words.termFrom, facts.termFrom, (termFrom) => ({ termFrom }))}
        {!isAnnual && date(words.termTo, facts.termTo, (termTo) => ({ termTo }))}
        <KeptField<number | null>
          label={words.cadence}
          value={facts.cadenceMonths === null ? '' : String(facts.cadenceMonths)}
          help={words.cadenceHelp}
          read={readMonths}
          onKeep={(cadenceMonths) => change({ cadenceMonths })}
        />
        <PlanChoice
          label={words.under}
          bodyKey={facts.body.key}
          chosen={facts.under}
          exceptId={facts.plan.id}
          onChoose={(plan) => change({ under: plan?.key ?? null })}
        />
        <div className={styles.wide}>
          <KeptField<string | null>
            label={words.summaryEn}
            lang="en"
            value={facts.summary.en ?? ''}
            isMultiline
            read={(text) => text || null}
            onKeep={(summaryEn) => change({ summaryEn })}
          />
        </div>
        <div className={styles.wide}>
          <KeptField<string | null>
            label={words.summaryJa}
            lang="ja"
            value={facts.summary.ja ?? ''}
            isMultiline
            read={(text) => text || null}
            onKeep={(summaryJa) => change({ summaryJa })}
          />
        </div>
        <div className={styles.wide}>
          <KeptField<string | null>
            label={words.note}
            value={facts.note ?? ''}
            isMultiline
            read={(text) => text || null}
            onKeep={(note) => change({ note })}
          />
        </div>
      </div>
    </section>
  )
}

function readMonths(text: string): number | null | undefined {
  if (text === '') return null
  const months = Number(text.normalize('NFKC'))
  return Number.isInteger(months) && months >= 1 && months <= 120 ? months : undefined
}
