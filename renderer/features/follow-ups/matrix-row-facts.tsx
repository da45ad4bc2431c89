import type { ReactNode } from 'react'
import type { SeriesEnd } from '../../../shared/domain/model.ts'
import { daysBetween, type IsoDate } from '../../../shared/domain/calendar.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { followUpsText, type FollowUpsText } from '../../../shared/text/follow-ups-text.ts'
import { type MatrixText, matrixText } from '../../../shared/text/matrix-text.ts'
import { explanationText } from '../../../shared/text/explanation-text.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { type Fact, Facts } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { FollowUpStatus } from '../../components/status.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { explanationWords } from '../../data/explanation-words.ts'
import { useLanguage, useText } from '../../data/language.ts'
import type { ViewRow } from './matrix-view.ts'
import type { WholeMatrix } from './whole-matrix.ts'

export interface MatrixRowFactsProps {
  readonly screen: WholeMatrix
  readonly row: ViewRow
  readonly day: (on: IsoDate) => string
  /** The heading above names the plan already. */
  readonly isNamed: boolean
}

/** What is known of a plan, of a series or of one of its years. */
export function MatrixRowFacts({ screen, row, day, isNamed }: MatrixRowFactsProps) {
  const words = useText(followUpsText)
  const matrixWords = useText(matrixText)
  const language = useLanguage()
  const asOf = useAsOf()
  const at = (meeting: { readonly meetingId: number | null; readonly ordinal: number | null; readonly on: IsoDate }) => {
    const text = matrixWords.atMeeting(matrixWords.nthShort(meeting.ordinal), day(meeting.on))
    return meeting.meetingId === null ? day(meeting.on) : <Link href={`/meetings/${meeting.meetingId}`}>{text}</Link>
  }
  const holes = row.cells.filter((cell) => cell.tone === 'missing')
  const firstHole = screen.meetings.find((column) => column.meetingId === holes[0]?.meetingId)
  const explained = row.cells.filter((cell) => cell.tone === 'explained').length
  const silence: readonly Fact[] = [
    ...(firstHole === undefined
      ? []
      : [
          {
            term: matrixWords.silent,
            value: matrixWords.silentFor(holes.length, needsText[language].span(daysBetween(firstHole.on, asOf))),
          },
        ]),
    ...(explained === 0 ? [] : [{ term: matrixWords.explainedHoles, value: matrixWords.explainedAt(explained) }]),
  ]
  const ended = row.matter.kind === 'series' ? row.matter.head.ended : null
  const facts = factsOf(row, { words, matrixWords, at, day, silence, language, ended })
  const name = row.matter.kind === 'series' ? <NameText name={row.matter.head.series.name} /> : null
  return (
    <>
      <SectionHeading>{words.plan}</SectionHeading>
      <Facts
        size="s"
        facts={[
          ...(row.href === null || isNamed
            ? name === null
              ? []
              : [{ term: words.plan, value: name }]
            : [{ term: words.plan, value: <Link href={row.href}>{planName(row, language)}</Link> }]),
          ...facts,
        ]}
      />
    </>
  )
}

interface FactTools {
  readonly words: FollowUpsText
  readonly matrixWords: MatrixText
  readonly language: Language
  /** Of a series that a human ended. */
  readonly ended: SeriesEnd | null
  readonly at: (meeting: {
    readonly meetingId: number | null
    readonly ordinal: number | null
    readonly on: IsoDate
  }) => ReactNode
  readonly day: (on: IsoDate) => string
  readonly silence: readonly Fact[]
}

function factsOf(
  { matter, status, lateItems }: ViewRow,
  { words, matrixWords, at, day, silence, language, ended }: FactTools,
): readonly Fact[] {
  switch (matter.kind) {
    case 'plan': {
      const { birth, followUps, dueOn, state, because } = matter.finding
      const last = followUps.at(-1)
      return [
        ...(birth === null ? [] : [{ term: matrixWords.adoptedMarks[birth.how], value: at(birth) }]),
        { term: matrixWords.last, value: last === undefined ? matrixWords.none : at(last) },
        ...(dueOn === null || state === 'never-followed-up' ? [] : [{ term: matrixWords.due, value: day(dueOn) }]),
        ...silence,
        { term: words.state, value: <FollowUpStatus state={state} /> },
        ...(lateItems === 0
          ? []
          : [
              {
                term: matrixWords.items,
                value: <Link href={`/status/${matter.plan.key}?show=late`}>{matrixWords.itemsLate(lateItems)}</Link>,
              },
            ]),
        ...(because.code === 'explained'
          ? [
              {
                term: matrixWords.explainedOn(day(because.explanation.on)),
                value: explanationWords(because.explanation, language),
              },
            ]
          : []),
      ]
    }
    case 'year': {
      const { plan, progress, explanation } = matter.link
      return [
        { term: matrixWords.reported, value: plan === null ? matrixWords.none : at(plan) },
        { term: matrixWords.last, value: progress === null ? matrixWords.none : at(progress) },
        ...silence,
        ...(explanation === null
          ? []
          : [{ term: matrixWords.explainedOn(day(explanation.on)), value: explanationWords(explanation, language) }]),
      ]
    }
    case 'series':
      return [
        ...silence,
        ...(status === null ? [] : [{ term: words.state, value: status.text }]),
        ...(ended === null
          ? []
          : [
              {
                term: explanationText[language].endedOn(day(ended.on)),
                value: [
                  explanationText[language].endedAfter(formatFiscalYear(ended.lastYear, language, 'title')),
                  explanationWords(ended, language),
                ]
                  .filter((part) => part !== '')
                  .join(language === 'ja' ? '。' : '. '),
              },
            ]),
      ]
  }
}

function planName(row: ViewRow, language: Language): ReactNode {
  const plan = row.matter.kind === 'series' ? null : row.matter.plan
  return plan === null ? typeof row.name === 'string' ? row.name : (row.name[language] ?? '') : <NameText name={plan.name} />
}
