import type { ReactNode } from 'react'
import type { PassedOver } from '../../shared/domain/passed-over.ts'
import { passedOverText } from '../../shared/text/passed-over-text.ts'
import { Checkbox } from './checkbox.tsx'
import styles from './pasted-lines.module.css'
import { useWords } from './words.ts'

/** What is said of each line. */
export interface PastedColumn<Line> {
  readonly id: string
  readonly title: string
  /** A CSS width; left out: shares what the others leave. */
  readonly width?: string
  /** It names the line. */
  readonly isRowHeader?: boolean
  readonly cell: (line: Line, at: number) => ReactNode
}

export interface PastedLinesProps<Line> {
  readonly lines: readonly Line[]
  readonly columns: readonly PastedColumn<Line>[]
  readonly takes: string
  readonly isTaken: (line: Line, at: number) => boolean
  /** It is not for people to say: nothing would come of it. */
  readonly isSettled?: (line: Line) => boolean
  readonly onTake: (at: number, isTaken: boolean) => void
  /** What its box is called. */
  readonly labelOf: (line: Line) => string
  /** By which look it is told from others: same, changed, new. */
  readonly toneOf?: (line: Line) => 'same' | 'changed' | 'new'
  /** What enters nothing, and why. */
  readonly passedOver: readonly PassedOver[]
}

/** First what enters nothing and why, then line by line what a pasted list would enter, each taken or left. */
export function PastedLines<Line extends { readonly line: number }>({
  lines,
  columns,
  takes,
  isTaken,
  isSettled = () => false,
  onTake,
  labelOf,
  toneOf,
  passedOver,
}: PastedLinesProps<Line>) {
  return (
    <>
      <NotTaken lines={passedOver} />
      <table className={styles.lines}>
        <thead>
          <tr>
            <th scope="col">{takes}</th>
            {columns.map(({ id, title, width }) => (
              <th key={id} scope="col" {...(width === undefined ? {} : { style: { width } })}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => {
            const isIn = isTaken(line, at)
            return (
              // oxlint-disable-next-line react/no-array-index-key -- the list's own order is what a line is known by
              <tr
                key={`${line.line} ${at}`}
                data-tone={toneOf?.(line)}
                data-out={(!isIn && !isSettled(line)) || undefined}
                data-settled={isSettled(line) || undefined}
              >
                <td>
                  <Checkbox
                    isChecked={isIn}
                    isDisabled={isSettled(line)}
                    label={labelOf(line)}
                    onChange={(taken) => onTake(at, taken)}
                  />
                </td>
                {columns.map(({ id, isRowHeader = false, cell }) =>
                  isRowHeader ? (
                    <th key={id} scope="row">
                      {cell(line, at)}
                    </th>
                  ) : (
                    <td key={id} data-column={id}>
                      {cell(line, at)}
                    </td>
                  ),
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

/** The lines that enter nothing, before anything is kept: what could not be read stands out. */
function NotTaken({ lines }: { readonly lines: readonly PassedOver[] }) {
  const words = useWords(passedOverText)
  if (lines.length === 0) return null
  return (
    <section className={styles.passed} aria-label={words.title(lines.length)}>
      <p className={styles.passedTitle}>{words.title(lines.length)}</p>
      <ul>
        {lines.map(({ line, text, why }) => (
          <li key={line} data-doubt={why === 'unread' || why === 'too-long' || undefined}>
            <span>{words.line(line)}</span>
            <span className={styles.written} title={text}>
              {text}
            </span>
            <span>{words.why[why]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
