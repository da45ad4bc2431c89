import type { ReactNode } from 'react'
import { Checkbox } from './checkbox.tsx'
import styles from './pasted-lines.module.css'

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
  /** What names nothing, with the words over all of it. */
  readonly passedOver: readonly { readonly line: number; readonly text: string }[]
  readonly passedOverTitle: (count: number) => string
  readonly sayLine: (line: number) => string
}

/** Line by line what a pasted list would enter, each taken or left; beneath it what was no line of the list. */
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
  passedOverTitle,
  sayLine,
}: PastedLinesProps<Line>) {
  return (
    <>
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
      {passedOver.length > 0 && (
        <details className={styles.passed}>
          <summary>{passedOverTitle(passedOver.length)}</summary>
          <ul>
            {passedOver.map(({ line, text }) => (
              <li key={line}>
                {sayLine(line)}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
