import { useMemo } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import { KeyArea } from './key-hints.tsx'
import { LongList } from './long-list/long-list.tsx'
import { longRowsOf, mostRowsWhole } from './long-list/long-rows.ts'
import { RowsBeside } from './rows-beside.tsx'
import styles from './rows.module.css'
import type { RowsProps } from './rows-props.ts'
import { useRows } from './use-rows.ts'

export interface ListProps<Item> extends RowsProps<Item> {
  readonly items: readonly Item[]
}

/** Rows walked with the arrows, Home, End and typed letters; one stop for Tab. Of a long list those in view are in the page. */
export function List<Item extends object>(props: ListProps<Item>) {
  const { items, idOf, besideOf } = props
  const list = items.length > mostRowsWhole ? <LongOf {...props} /> : <WholeList {...props} />
  if (besideOf === undefined) return list
  const placeOf = (id: string) => {
    const item = items.find((one) => idOf(one) === id)
    return item === undefined ? null : besideOf(item)
  }
  return <RowsBeside placeOf={placeOf}>{list}</RowsBeside>
}

function LongOf<Item extends object>({ items, ...rest }: ListProps<Item>) {
  const { idOf } = rest
  // oxlint-disable-next-line react/exhaustive-deps -- how an item is called does not change
  const rows = useMemo(() => longRowsOf(items, idOf), [items])
  return <LongList rows={rows} {...rest} />
}

function WholeList<Item extends object>({ items, ...rest }: ListProps<Item>) {
  const { hints, sections, listProps, itemProps } = useRows((id) => items.find((one) => rest.idOf(one) === id), rest)
  return (
    <KeyArea hints={hints} sections={sections}>
      <GridList {...listProps}>
        {items.map((item) => (
          <GridListItem key={rest.idOf(item)} {...itemProps(item)}>
            <div className={styles.matter}>{rest.children(item)}</div>
          </GridListItem>
        ))}
      </GridList>
    </KeyArea>
  )
}
