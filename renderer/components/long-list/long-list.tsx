import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'react-aria-components'
import { commonText } from '../../../shared/text/common-text.ts'
import { KeyArea } from '../key-hints.tsx'
import { listSections } from '../list-keys.ts'
import type { RowsProps } from '../rows-props.ts'
import styles from '../rows.module.css'
import { useWords, useWordsLanguage } from '../words.ts'
import { LongRow } from './long-row.tsx'
import { type LongRows, placesInPage } from './long-rows.ts'
import { useLongKeys } from './use-long-keys.ts'
import { useLongPresses } from './use-long-presses.ts'
import { useRowWindow } from './use-row-window.ts'

export interface LongListProps<Item> extends RowsProps<Item> {
  readonly rows: LongRows<Item>
  /** What stands above the row: the heading of the group that begins with it. */
  readonly headAt?: (at: number) => ReactNode
  /** A row to scroll into view, by id; another object: once more. */
  readonly revealed?: { readonly id: string } | null
}

/**
 * A list of any length: those rows are in the page that are in view, and it is scrolled and walked as if all were, with the keys of React
 * Aria's lists. `List` and `Ledger` become one by themselves where they are long; rows that come by pages give their own `rows`. Its rows
 * are light: of React Aria's own some fifty are drawn anew at each step, which takes as long as several frames.
 */
export function LongList<Item extends object>({ rows, headAt, revealed = null, ...rest }: LongListProps<Item>) {
  const { manner = 'open', chosen, onChoose, onOpen, hrefOf, textOf, children, label, keysAreCommands } = rest
  const words = useWords(commonText)
  const language = useWordsLanguage()
  const link = useRef<HTMLAnchorElement>(null)
  const inWindow = useRowWindow(rows.count)
  const { shown, room, window } = inWindow
  const leads = onOpen !== undefined || hrefOf !== undefined
  const presses = useLongPresses({ rows, manner, onChoose, onOpen, hrefOf, link })
  const { kept, focused, areaProps } = useLongKeys({
    rows,
    inWindow,
    textOf: keysAreCommands ? null : textOf,
    onChoose: manner === 'choose' ? onChoose : undefined,
    chosen,
    isGrid: true,
  })
  useEffect(() => {
    rows.onShow?.(shown.from, shown.to)
  }, [rows, shown.from, shown.to])
  useEffect(() => {
    const at = revealed === null ? -1 : rows.atOf(revealed.id)
    if (at >= 0) window.reveal(at)
    // oxlint-disable-next-line react/exhaustive-deps -- once for each time it is asked for
  }, [window, revealed])

  // One stop for Tab: the row one was on, else the chosen one, else the first in the page.
  let first = shown.from
  while (first + 1 < shown.to && rows.isEmpty?.(first) === true) first++
  const stop = [focused, chosen ?? null].find((id) => id !== null && rows.atOf(id) >= 0) ?? rows.idAt(first)
  const row = (at: number, isKept: boolean) => {
    const id = rows.idAt(at)
    if (rows.isEmpty?.(at) === true) return <div key={id} role="presentation" data-at={at} data-empty />
    return (
      <LongRow
        key={id}
        id={id}
        at={at}
        item={rows.itemAt(at)}
        textOf={textOf}
        head={headAt?.(at) ?? null}
        isKept={isKept}
        isStop={id === stop}
        isChosen={manner === 'choose' ? id === chosen : null}
      >
        {children as (item: object) => ReactNode}
      </LongRow>
    )
  }
  const hints = [
    { keys: ['ArrowUp', 'ArrowDown'] as const, text: words.moveKey },
    ...(leads ? [{ keys: 'Enter' as const, text: words.open }] : []),
  ]
  return (
    <KeyArea hints={hints} sections={listSections(language, { leads, jumps: keysAreCommands !== true })}>
      <div
        ref={room}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-rowcount={rows.count}
        aria-colcount={1}
        className={styles.long}
        style={{ paddingTop: shown.before, paddingBottom: shown.after }}
        {...areaProps}
        {...presses.areaProps}
        onKeyDown={(event) => {
          presses.onKeyDown(event)
          areaProps.onKeyDown(event)
        }}
      >
        {placesInPage(shown, kept).map((at) => row(at, kept.includes(at)))}
        {/* The router's own link: a row that leads somewhere is opened as a click on it, with the keys that were held. */}
        {hrefOf !== undefined && presses.href !== null && (
          <span hidden>
            <Link ref={link} href={presses.href} />
          </span>
        )}
      </div>
    </KeyArea>
  )
}
