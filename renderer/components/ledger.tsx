import type { ReactNode } from 'react'
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components'
import { Glyph, type GlyphSign } from './glyph.tsx'
import { InItsLanguage } from './in-its-language.tsx'
import { KeyArea } from './key-hints.tsx'
import { type RowsProps, useRows } from './list.tsx'
import styles from './rows.module.css'
import type { StatusTone } from './status.tsx'

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
}

/** One line per matter, ruled like an account book, under headings; walked as one list. */
export function Ledger<Item extends object>({ groups, ...rest }: LedgerProps<Item>) {
  const { hints, sections, listProps, itemProps } = useRows(
    groups.flatMap((group) => group.items),
    rest,
  )
  return (
    <KeyArea hints={hints} sections={sections}>
      <GridList {...listProps}>
        {groups.map((group) => (
          <GridListSection key={group.id} id={group.id} className={styles.section ?? ''}>
            <GridListHeader className={styles.group ?? ''} data-tone={group.tone ?? 'none'}>
              {group.sign !== undefined && <Glyph sign={group.sign} />}
              <b>
                <InItsLanguage>{group.title}</InItsLanguage>
              </b>{' '}
              {group.count !== null && <span className={styles.count}>{group.count ?? group.items.length}</span>}
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
