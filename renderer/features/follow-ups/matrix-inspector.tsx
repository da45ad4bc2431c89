import type { ReactNode } from 'react'
import type { MatrixMeeting } from '../../../shared/contract/follow-ups.ts'
import type { SeriesEnd } from '../../../shared/domain/model.ts'
import { daysBetween, type IsoDate } from '../../../shared/domain/calendar.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { followUpsText, type FollowUpsText } from '../../../shared/text/follow-ups-text.ts'
import { type MatrixText, matrixText } from '../../../shared/text/matrix-text.ts'
import { explanationText } from '../../../shared/text/explanation-text.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { Button } from '../../components/button.tsx'
import { Glyph } from '../../components/glyph.tsx'
import { type Fact, Facts, Note } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { FollowUpStatus } from '../../components/status.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { explanationWords } from '../../data/explanation-words.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { cellEvidence } from './cell-evidence.ts'
import { cellWords } from './matrix-row.tsx'
import styles from './matrix-inspector.module.css'
import { cellAt, isMissing, type ViewCell, type ViewRow } from './matrix-view.ts'
import type { WholeMatrix } from './whole-matrix.ts'

export interface MatrixInspectorProps {
  readonly screen: WholeMatrix
  readonly row: ViewRow | null
  readonly column: MatrixMeeting | null
  /** What can be done about the chosen row, with its keys; null while the pointer only looks. */
  readonly acts: RowActs | null
}

/** What can be done about a row; null: nothing to do of that kind. */
export interface RowActs {
  readonly put: (() => void) | null
  /** Puts it on an agenda, or opens it on the one that has it. */
  readonly putText: string
  readonly explain: (() => void) | null
  /** Takes the reason back that was given last. */
  readonly withdraw: (() => void) | null
  /** Ends a series of annual plans. */
  readonly end: (() => void) | null
  /** Goes on with one that was ended. */
  readonly goOn: (() => void) | null
}

/** What is known of the cell, row or column under the focus or the pointer. */
export function MatrixInspector({ screen, row, column, acts }: MatrixInspectorProps) {
  const words = useText(followUpsText)
  const matrixWords = useText(matrixText)
  const language = useLanguage()
  if (row === null && column === null) return <p className={styles.quiet}>{matrixWords.chooseCell}</p>
  const cell = row === null || column === null ? null : cellAt(row, column.meetingId)
  const day = (on: IsoDate) => formatDay(on, language, language === 'ja' ? 'era-long' : 'long')
  const heading =
    row === null ? (
      columnName(column, matrixWords)
    ) : column === null ? (
      row.href === null ? (
        rowName(row)
      ) : (
        <Link href={row.href} look="plain">
          {rowName(row)}
        </Link>
      )
    ) : (
      matrixWords.cross(matrixWords.nth(column.ordinal), plainName(row, words, language))
    )
  return (
    <div>
      <SectionHeading>{heading}</SectionHeading>
      {row !== null && cell !== null && column !== null && <Finding row={row} cell={cell} column={column} acts={acts} />}
      {row !== null && acts !== null && (cell === null || (cell.tone === null && acts.withdraw !== null)) && (
        <div className={styles.acts}>
          <ActButtons acts={acts} />
        </div>
      )}
      {column !== null && <Lines cell={cell} column={column} />}
      {row !== null && <RowFacts screen={screen} row={row} day={day} isNamed={column === null} />}
    </div>
  )
}

function Finding(
  props: Pick<MatrixInspectorProps, 'acts'> & {
    readonly row: ViewRow
    readonly cell: ViewCell
    readonly column: MatrixMeeting
  },
) {
  const { row, cell, column, acts } = props
  const language = useLanguage()
  const evidence = cellEvidence(row, cell, column, language)
  const sign = cell.signs[0]
  if (sign === undefined) return <p className={styles.quiet}>{cellWords(cell, language)}</p>
  const shown = cell.tone === 'missing' ? { ...cell, marks: cell.marks.filter(isMissing) } : cell
  return (
    <Note
      title={cellWords(shown, language)}
      tone={cell.tone === 'missing' ? 'alert' : cell.tone === 'due' ? 'due' : 'plain'}
      lead={<Glyph sign={sign} />}
      {...(cell.tone !== null && acts !== null && (acts.put !== null || acts.explain !== null)
        ? { actions: <ActButtons acts={acts} /> }
        : {})}
    >
      {evidence.length === 0 ? undefined : evidence.join(language === 'ja' ? '' : ' ')}
    </Note>
  )
}

function ActButtons({ acts }: { readonly acts: RowActs }) {
  const words = useText(needsText)
  const own = useText(explanationText)
  return (
    <>
      {acts.put !== null && (
        <Button size="s" shortcut="A" onPress={acts.put}>
          {acts.putText}
        </Button>
      )}
      {acts.explain !== null && (
        <Button size="s" shortcut="E" onPress={acts.explain}>
          {words.explain}
        </Button>
      )}
      {acts.withdraw !== null && (
        <Button size="s" onPress={acts.withdraw}>
          {own.withdraw}
        </Button>
      )}
      {acts.end !== null && (
        <Button size="s" onPress={acts.end}>
          {own.endSeries}
        </Button>
      )}
      {acts.goOn !== null && (
        <Button size="s" onPress={acts.goOn}>
          {own.goOn}
        </Button>
      )}
    </>
  )
}

/** The lines of the meeting's agenda that speak of the row; of a column alone, all of them. */
function Lines({ cell, column }: { readonly cell: ViewCell | null; readonly column: MatrixMeeting }) {
  const words = useText(matrixText)
  const lines = column.items.filter(({ id }) => cell === null || cell.itemIds.includes(id))
  return (
    <>
      <SectionHeading
        more={
          <Link look="quiet" href={`/meetings/${column.meetingId}`}>
            {words.openMeeting}
          </Link>
        }
      >
        {words.agendaLines}
      </SectionHeading>
      {lines.length === 0 ? (
        <p className={styles.quiet}>{words.noLine}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line.id}>
              <Link look="plain" href={`/meetings/${line.meetingId}?line=${line.id}`}>
                <NameText name={line.title} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

interface RowFactsProps {
  readonly screen: WholeMatrix
  readonly row: ViewRow
  readonly day: (on: IsoDate) => string
  /** The heading above names the plan already. */
  readonly isNamed: boolean
}

function RowFacts({ screen, row, day, isNamed }: RowFactsProps) {
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
  const silence: readonly Fact[] =
    firstHole === undefined
      ? []
      : [
          {
            term: matrixWords.silent,
            value: matrixWords.silentFor(holes.length, needsText[language].span(daysBetween(firstHole.on, asOf))),
          },
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

const rowName = ({ name }: ViewRow): ReactNode => (typeof name === 'string' ? name : <NameText name={name} />)

/** Years and series by name; a plan's name is long and stands among the facts. */
function plainName(row: ViewRow, words: FollowUpsText, language: Language): string {
  if (typeof row.name === 'string') return row.name
  return row.name[language] ?? row.name.ja ?? row.name.en ?? words.plan
}

const columnName = (column: MatrixMeeting | null, matrixWords: MatrixText) =>
  column === null ? '' : matrixWords.nth(column.ordinal)
