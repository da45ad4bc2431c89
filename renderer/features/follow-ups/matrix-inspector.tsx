import type { ReactNode } from 'react'
import type { MatrixMeeting } from '../../../shared/contract/follow-ups.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { followUpsText, type FollowUpsText } from '../../../shared/text/follow-ups-text.ts'
import { type MatrixText, matrixText } from '../../../shared/text/matrix-text.ts'
import { explanationText } from '../../../shared/text/explanation-text.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { Button } from '../../components/button.tsx'
import { Glyph } from '../../components/glyph.tsx'
import { Note } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { cellEvidence } from './cell-evidence.ts'
import { cellWords } from './matrix-row.tsx'
import { MatrixRowFacts } from './matrix-row-facts.tsx'
import styles from './matrix-inspector.module.css'
import { cellAt, isMissing, type ViewCell, type ViewRow } from './matrix-view.ts'
import type { WholeMatrix } from './whole-matrix.ts'

export interface MatrixInspectorProps {
  readonly screen: WholeMatrix
  readonly row: ViewRow | null
  readonly column: MatrixMeeting | null
  /** What can be done about the chosen row, with its keys. */
  readonly acts: RowActs
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

/** What is known of the chosen cell, row or column: it stays, wherever the pointer rests. */
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
      {row !== null && (cell === null || (cell.tone === null && acts.withdraw !== null)) && (
        <div className={styles.acts}>
          <ActButtons acts={acts} />
        </div>
      )}
      {column !== null && <Lines cell={cell} column={column} />}
      {row !== null && <MatrixRowFacts screen={screen} row={row} day={day} isNamed={column === null} />}
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
      {...(cell.tone !== null && (acts.put !== null || acts.explain !== null) ? { actions: <ActButtons acts={acts} /> } : {})}
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

const rowName = ({ name }: ViewRow): ReactNode => (typeof name === 'string' ? name : <NameText name={name} />)

/** Years and series by name; a plan's name is long and stands among the facts. */
function plainName(row: ViewRow, words: FollowUpsText, language: Language): string {
  if (typeof row.name === 'string') return row.name
  return row.name[language] ?? row.name.ja ?? row.name.en ?? words.plan
}

const columnName = (column: MatrixMeeting | null, matrixWords: MatrixText) =>
  column === null ? '' : matrixWords.nth(column.ordinal)
