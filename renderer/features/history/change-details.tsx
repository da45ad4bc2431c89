import type { ChangeSummary, RowChangeView } from '../../../shared/contract/history.ts'
import { formatDayBoth } from '../../../shared/domain/format-date.ts'
import { historyText } from '../../../shared/text/history-text.ts'
import { Facts, Inspector } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { useScreen } from '../../data/use-screen.ts'
import { sayCommand, sayField, sayRow, sayTable, sayValue } from './change-words.ts'
import styles from './change-details.module.css'
import { dayOfInstant, timeOfInstant } from '../../data/instants.ts'

export interface ChangeDetailsProps {
  readonly change: ChangeSummary | null
  readonly onShowRow: (table: string, id: number) => void
}

/** Up to so many rows stand open; a mass of new rows is folded, so that one sees what kinds of things it made. */
const openUpTo = 12

/** One change, row by row and field by field: what stood there before and what after. */
export function ChangeDetails({ change, onShowRow }: ChangeDetailsProps) {
  const words = useText(historyText)
  const language = useLanguage()
  const screen = useScreen('history.get', { id: change?.id ?? 1 }, { isEnabled: change !== null })
  if (change === null) {
    return (
      <Inspector label={words.details}>
        <EmptyState title={words.chooseOne} />
      </Inspector>
    )
  }
  const rows = screen.data?.rows ?? []
  return (
    <Inspector label={words.details}>
      <h2 className={styles.title}>
        {sayCommand(change, language)}
        {change.subject !== null && <span> {change.subject}</span>}
      </h2>
      <Facts
        facts={[
          {
            term: words.when,
            value: `${formatDayBoth(dayOfInstant(change.madeAt), language)} ${timeOfInstant(change.madeAt, language)}`,
          },
          { term: words.who, value: change.madeBy ?? words.somebody },
        ]}
      />
      {screen.isError ? (
        <ErrorState {...sayError(screen.error.error, language)} onRetry={() => void screen.refetch()} />
      ) : screen.data === undefined ? (
        <Skeleton rows={6} />
      ) : (
        tablesOf(rows).map(({ table, rows: ofTable }) => (
          <section key={table}>
            <SectionHeading note={ofTable.length}>{sayTable(table, language)}</SectionHeading>
            {ofTable.map((row) => (
              <RowChange key={`${row.table} ${row.rowId}`} row={row} isOpen={rows.length <= openUpTo} onShowRow={onShowRow} />
            ))}
          </section>
        ))
      )}
      {screen.data !== undefined && screen.data.more > 0 && <p className={styles.more}>{words.more(screen.data.more)}</p>}
    </Inspector>
  )
}

interface RowChangeProps {
  readonly row: RowChangeView
  readonly isOpen: boolean
  readonly onShowRow: (table: string, id: number) => void
}

function RowChange({ row, isOpen, onShowRow }: RowChangeProps) {
  const words = useText(historyText)
  const language = useLanguage()
  const name = sayRow(row, language).replace(`${sayTable(row.table, language)} · `, '')
  return (
    <details className={styles.change} open={isOpen} data-act={row.act}>
      <summary>
        <span className={styles.act}>{words.acts[row.act]}</span>
        <b>{name}</b>
      </summary>
      <table className={styles.fields}>
        <thead className="sr-only">
          <tr>
            <th scope="col">{words.field}</th>
            {row.act !== 'made' && <th scope="col">{words.before}</th>}
            {row.act !== 'removed' && <th scope="col">{words.after}</th>}
          </tr>
        </thead>
        <tbody>
          {row.fields.map((field) => (
            <tr key={field.field}>
              <th scope="row">{sayField(field.field, language)}</th>
              {row.act !== 'made' && (
                <td>
                  <del>{sayValue(row.table, field, 'before', language) ?? <i>{words.nothing}</i>}</del>
                </td>
              )}
              {row.act !== 'removed' && (
                <td>
                  <ins>{sayValue(row.table, field, 'after', language) ?? <i>{words.nothing}</i>}</ins>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.all}>
        <Link look="quiet" onPress={() => onShowRow(row.table, row.rowId)}>
          {words.allOfThis}
        </Link>
      </p>
    </details>
  )
}

function tablesOf(
  rows: readonly RowChangeView[],
): readonly { readonly table: string; readonly rows: readonly RowChangeView[] }[] {
  return [...new Set(rows.map((row) => row.table))].map((table) => ({ table, rows: rows.filter((row) => row.table === table) }))
}
