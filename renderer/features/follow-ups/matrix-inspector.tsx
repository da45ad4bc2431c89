import type { ReactNode } from 'react'
import type { MatrixScreen } from '../../../shared/contract/follow-ups.ts'
import { daysBetween, type IsoDate } from '../../../shared/domain/calendar.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { MatrixColumn } from '../../../shared/domain/matrix.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { followUpsText, type FollowUpsText } from '../../../shared/text/follow-ups-text.ts'
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
import { cellWords } from './matrix-grid.tsx'
import styles from './matrix-inspector.module.css'
import { isMissing, type ViewCell, type ViewRow } from './matrix-view.ts'

export interface MatrixInspectorProps {
  readonly screen: MatrixScreen
  readonly row: ViewRow | null
  readonly column: MatrixColumn | null
  /** What can be done about the chosen row, with its keys; null while the pointer only looks. */
  readonly acts: RowActs | null
}

/** What can be done about a row; null: nothing to do of that kind. */
export interface RowActs {
  readonly put: (() => void) | null
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
  const language = useLanguage()
  if (row === null && column === null) return <p className={styles.quiet}>{words.chooseCell}</p>
  const cell = row?.cells.find((candidate) => candidate.meetingId === column?.meetingId) ?? null
  const day = (on: IsoDate) => formatDay(on, language, language === 'ja' ? 'era-long' : 'long')
  const heading =
    row === null ? (
      columnName(column, words)
    ) : column === null ? (
      row.href === null ? (
        rowName(row)
      ) : (
        <Link href={row.href} look="plain">
          {rowName(row)}
        </Link>
      )
    ) : (
      words.cross(words.nth(column.ordinal), plainName(row, words, language))
    )
  return (
    <div>
      <SectionHeading>{heading}</SectionHeading>
      {row !== null && cell !== null && column !== null && (
        <Finding screen={screen} row={row} cell={cell} column={column} acts={acts} />
      )}
      {row !== null && acts !== null && (cell === null || (cell.tone === null && acts.withdraw !== null)) && (
        <div className={styles.acts}>
          <ActButtons acts={acts} />
        </div>
      )}
      {column !== null && <Lines screen={screen} cell={cell} column={column} />}
      {row !== null && <RowFacts screen={screen} row={row} day={day} isNamed={column === null} />}
    </div>
  )
}

function Finding(
  props: Required<Omit<MatrixInspectorProps, 'row' | 'column'>> & {
    readonly row: ViewRow
    readonly cell: ViewCell
    readonly column: MatrixColumn
  },
) {
  const { screen, row, cell, column, acts } = props
  const language = useLanguage()
  const evidence = cellEvidence(row, cell, column, screen, language)
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
          {words.putOnAgenda}
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
function Lines({
  screen,
  cell,
  column,
}: Pick<MatrixInspectorProps, 'screen'> & { readonly cell: ViewCell | null; readonly column: MatrixColumn }) {
  const words = useText(followUpsText)
  const lines = screen.items.filter((item) =>
    cell === null ? item.meetingId === column.meetingId : cell.itemIds.includes(item.id),
  )
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

const daysInYear = 365.25

interface RowFactsProps {
  readonly screen: MatrixScreen
  readonly row: ViewRow
  readonly day: (on: IsoDate) => string
  /** The heading above names the plan already. */
  readonly isNamed: boolean
}

function RowFacts({ screen, row, day, isNamed }: RowFactsProps) {
  const words = useText(followUpsText)
  const language = useLanguage()
  const asOf = useAsOf()
  const at = (meeting: { readonly meetingId: number | null; readonly ordinal: number | null; readonly on: IsoDate }) => {
    const text = words.atMeeting(words.nthShort(meeting.ordinal), day(meeting.on))
    return meeting.meetingId === null ? day(meeting.on) : <Link href={`/meetings/${meeting.meetingId}`}>{text}</Link>
  }
  const holes = row.cells.filter((cell) => cell.tone === 'missing')
  const firstHole = screen.matrix.columns.find((column) => column.meetingId === holes[0]?.meetingId)
  const silence: readonly Fact[] =
    firstHole === undefined
      ? []
      : [{ term: words.silent, value: words.silentFor(holes.length, Math.floor(daysBetween(firstHole.on, asOf) / daysInYear)) }]
  const seriesId = row.matter.kind === 'series' ? row.matter.row.seriesId : null
  const ended = screen.ended.find((one) => one.seriesId === seriesId)
  const facts = factsOf(row, { words, at, day, silence, language, ended })
  const name = row.matter.kind === 'series' ? seriesName(screen, row) : null
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
            : [{ term: words.plan, value: <Link href={row.href}>{planName(screen, row, language)}</Link> }]),
          ...facts,
        ]}
      />
    </>
  )
}

interface FactTools {
  readonly words: FollowUpsText
  readonly language: Language
  /** Of a series that a human ended. */
  readonly ended: MatrixScreen['ended'][number] | undefined
  readonly at: (meeting: {
    readonly meetingId: number | null
    readonly ordinal: number | null
    readonly on: IsoDate
  }) => ReactNode
  readonly day: (on: IsoDate) => string
  readonly silence: readonly Fact[]
}

function factsOf({ matter, status }: ViewRow, { words, at, day, silence, language, ended }: FactTools): readonly Fact[] {
  switch (matter.kind) {
    case 'plan': {
      const { birth, followUps, dueOn, state, because } = matter.finding
      const last = followUps.at(-1)
      return [
        ...(birth === null ? [] : [{ term: words.adoptedMarks[birth.how], value: at(birth) }]),
        { term: words.last, value: last === undefined ? words.none : at(last) },
        ...(dueOn === null || state === 'never-followed-up' ? [] : [{ term: words.due, value: day(dueOn) }]),
        ...silence,
        { term: words.state, value: <FollowUpStatus state={state} /> },
        ...(because.code === 'explained'
          ? [{ term: words.explainedOn(day(because.explanation.on)), value: explanationWords(because.explanation, language) }]
          : []),
      ]
    }
    case 'year': {
      const { plan, progress, explanation } = matter.link
      return [
        { term: words.reported, value: plan === null ? words.none : at(plan) },
        { term: words.last, value: progress === null ? words.none : at(progress) },
        ...silence,
        ...(explanation === null
          ? []
          : [{ term: words.explainedOn(day(explanation.on)), value: explanationWords(explanation, language) }]),
      ]
    }
    case 'series':
      return [
        ...silence,
        ...(status === null ? [] : [{ term: words.state, value: status.text }]),
        ...(ended === undefined
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

function planName(screen: MatrixScreen, row: ViewRow, language: Language): ReactNode {
  const key = row.matter.kind === 'series' ? null : row.matter.planKey
  const plan = screen.plans.find((candidate) => candidate.key === key)
  return plan === undefined ? typeof row.name === 'string' ? row.name : (row.name[language] ?? '') : <NameText name={plan.name} />
}

function seriesName(screen: MatrixScreen, { matter }: ViewRow): ReactNode {
  const id = matter.kind === 'series' ? matter.row.seriesId : null
  const series = screen.series.find((candidate) => candidate.id === id)
  return series === undefined ? null : <NameText name={series.name} />
}

const rowName = ({ name }: ViewRow): ReactNode => (typeof name === 'string' ? name : <NameText name={name} />)

/** Years and series by name; a plan's name is long and stands among the facts. */
function plainName(row: ViewRow, words: FollowUpsText, language: Language): string {
  if (typeof row.name === 'string') return row.name
  return row.name[language] ?? row.name.ja ?? row.name.en ?? words.plan
}

const columnName = (column: MatrixColumn | null, words: FollowUpsText) => (column === null ? '' : words.nth(column.ordinal))
