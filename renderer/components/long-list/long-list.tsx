import { type ReactNode, useEffect } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import { KeyArea } from '../key-hints.tsx'
import type { RowsProps } from '../list.tsx'
import { useRows } from '../use-rows.ts'
import styles from '../rows.module.css'
import type { LongRows } from './long-rows.ts'
import { useLongKeys } from './use-long-keys.ts'
import { useRowWindow } from './use-row-window.ts'

export interface LongListProps<Item> extends RowsProps<Item> {
  readonly rows: LongRows<Item>
  /** What stands above the row: the heading of the group that begins with it. */
  readonly headAt?: (at: number) => ReactNode
  /** A row to scroll into view, by id; another object: once more. */
  readonly revealed?: { readonly id: string } | null
}

/**
 * A list of any length: those rows are in the page that are in view, and it is scrolled and walked as if all were. `List`, `Ledger` and
 * `DataTable` become one by themselves where they are long; rows that come by pages give their own `rows`.
 */
export function LongList<Item extends object>({ rows, headAt, revealed = null, ...rest }: LongListProps<Item>) {
  const inWindow = useRowWindow(rows.count)
  const { shown, room } = inWindow
  const { hints, listProps, itemProps } = useRows((id) => rows.itemAt(rows.atOf(id)), rest)
  const { kept, areaProps } = useLongKeys({
    rows,
    inWindow,
    textOf: rest.keysAreCommands ? null : rest.textOf,
    onChoose: rest.manner === 'choose' ? rest.onChoose : undefined,
    chosen: rest.chosen,
  })
  useEffect(() => rows.onShow?.(shown.from, shown.to), [rows, shown.from, shown.to])
  const { window } = inWindow
  useEffect(() => {
    const at = revealed === null ? -1 : rows.atOf(revealed.id)
    if (at >= 0) window.reveal(at)
    // oxlint-disable-next-line react/exhaustive-deps -- once for each time it is asked for
  }, [window, revealed])

  const row = (at: number, isKept: boolean) => {
    const item = rows.itemAt(at)
    const id = rows.idAt(at)
    return (
      <GridListItem
        key={id}
        {...(item === undefined ? { id, textValue: '…', className: styles.row ?? '' } : itemProps(item))}
        render={(props) => (
          <div {...props} aria-rowindex={at + 1} data-at={at} data-kept={isKept || undefined} data-to-come={item === undefined || undefined} />
        )}
      >
        {headAt?.(at)}
        <div className={styles.matter}>{item !== undefined && rest.children(item)}</div>
      </GridListItem>
    )
  }
  return (
    <KeyArea hints={hints}>
      {/* Listens only: the focus belongs to the rows. */}
      <div ref={room} className={styles.long} style={{ paddingTop: shown.before, paddingBottom: shown.after }} {...areaProps}>
        <GridList
          {...listProps}
          disallowTypeAhead
          render={(props) => <div {...props} aria-rowcount={rows.count} aria-colcount={1} />}
        >
          {kept.filter((at) => at < shown.from).map((at) => row(at, true))}
          {Array.from({ length: shown.to - shown.from }, (_, index) => row(shown.from + index, false))}
          {kept.filter((at) => at >= shown.to).map((at) => row(at, true))}
        </GridList>
      </div>
    </KeyArea>
  )
}
