import { type ReactNode, useMemo } from 'react'
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components'
import { Glyph, type GlyphSign } from './glyph.tsx'
import { InItsLanguage } from './in-its-language.tsx'
import { KeyArea } from './key-hints.tsx'
import type { RowsProps } from './rows-props.ts'
import { LongList } from './long-list/long-list.tsx'
import { longRowsOf, mostRowsWhole } from './long-list/long-rows.ts'
import styles from './rows.module.css'
import type { StatusTone } from './status.tsx'
import { useRows } from './use-rows.ts'

export interface LedgerGroup<Item> {
  readonly id: string
  readonly title: string
  readonly sign?: GlyphSign
  readonly tone?: StatusTone
  /** Beside the title; the number of rows when left out. */
  readonly count?: string | null
  readonly items: readonly Item[]
}

export interface LedgerProps<Item> extends RowsProps<Item> {
  readonly groups: readonly LedgerGroup<Item>[]
  /** Of more rows than these only those in view are in the page; fewer where a row holds much. */
  readonly mostWhole?: number
}

/** One line per matter, ruled like an account book, under headings; walked as one list. Of a long one the lines in view are in the page. */
export function Ledger<Item extends object>({ mostWhole = mostRowsWhole, ...props }: LedgerProps<Item>) {
  const count = props.groups.reduce((sum, group) => sum + group.items.length, 0)
  return count > mostWhole ? <LongLedger {...props} /> : <WholeLedger {...props} />
}

type WholeLedgerProps<Item> = Omit<LedgerProps<Item>, 'mostWhole'>

function WholeLedger<Item extends object>({ groups, ...rest }: WholeLedgerProps<Item>) {
  const { hints, sections, listProps, itemProps } = useRows(
    (id) => groups.flatMap((group) => group.items).find((item) => rest.idOf(item) === id),
    rest,
  )
  return (
    <KeyArea hints={hints} sections={sections}>
      <GridList {...listProps}>
        {groups.map((group) => (
          <GridListSection key={group.id} id={group.id} className={styles.section ?? ''}>
            <GridListHeader className={styles.group ?? ''} data-tone={group.tone ?? 'none'}>
              <HeadWords {...group} count={group.count === undefined ? String(group.items.length) : group.count} />
            </GridListHeader>
            {group.items.map((item) => (
              <GridListItem key={rest.idOf(item)} {...itemProps(item)}>
                <div className={styles.matter}>{rest.children(item)}</div>
              </GridListItem>
            ))}
          </GridListSection>
        ))}
      </GridList>
    </KeyArea>
  )
}

function LongLedger<Item extends object>({ groups, ...rest }: WholeLedgerProps<Item>) {
  const { idOf } = rest
  const { rows, heads } = useMemo(() => {
    const firsts = new Map<number, LedgerGroup<Item>>()
    const items: Item[] = []
    for (const group of groups) {
      if (group.items.length > 0) firsts.set(items.length, group)
      for (const item of group.items) items.push(item)
    }
    return { rows: longRowsOf(items, idOf), heads: firsts }
    // oxlint-disable-next-line react/exhaustive-deps -- how an item is called does not change
  }, [groups])
  return (
    <LongList
      rows={rows}
      headAt={(at) => {
        const group = heads.get(at)
        if (group === undefined) return null
        return (
          <LedgerHead
            {...group}
            isFirst={at === 0}
            count={group.count === undefined ? String(group.items.length) : group.count}
          />
        )
      }}
      {...rest}
    />
  )
}

export interface LedgerHeadProps extends Pick<LedgerGroup<never>, 'title' | 'sign' | 'tone'> {
  readonly count: string | null
  readonly isFirst: boolean
}

/** The heading of a group within a long list, above the group's first row. */
export function LedgerHead({ isFirst, ...head }: LedgerHeadProps) {
  return (
    <div className={styles.group} data-tone={head.tone ?? 'none'} data-above data-apart={!isFirst || undefined}>
      <HeadWords {...head} />
    </div>
  )
}

function HeadWords({ sign, title, count }: Pick<LedgerHeadProps, 'sign' | 'title' | 'count'>) {
  return (
    <>
      {sign !== undefined && <Glyph sign={sign} />}
      <b>
        <InItsLanguage>{title}</InItsLanguage>
      </b>{' '}
      {count !== null && <span className={styles.count}>{count}</span>}
    </>
  )
}

export interface LedgerRowProps {
  /** A seal or glyph. */
  readonly lead?: ReactNode
  readonly title: ReactNode
  /** One quiet clause: the reason the line is there. */
  readonly why?: ReactNode
  /** What to do about it: a Link or a Button. */
  readonly action?: ReactNode
}

/** The usual row of a ledger: seal, matter, reason, what to do. */
export function LedgerRow({ lead, title, why, action }: LedgerRowProps) {
  return (
    <div className={styles.ledgerRow} data-has-action={action !== undefined || undefined}>
      <span className={styles.lead}>{lead}</span>
      <span className={styles.title}>{title}</span>
      <span className={styles.why}>{why}</span>
      {action !== undefined && <span className={styles.action}>{action}</span>}
    </div>
  )
}
