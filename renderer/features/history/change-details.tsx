import { Undo2 } from 'lucide-react'
import type { BodyRef } from '../../../shared/contract/common.ts'
import type { ChangeSummary, RowChangeView } from '../../../shared/contract/history.ts'
import { formatDayBoth } from '../../../shared/domain/format-date.ts'
import { historyText } from '../../../shared/text/history-text.ts'
import { Button } from '../../components/button.tsx'
import { Facts, Inspector } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import { sayCommand, saySubject } from '../../data/say-change.ts'
import { nameOfTable } from '../../../shared/text/table-name-text.ts'
import { sayField, sayRowName, sayValue, toldFields } from './change-words.ts'
import styles from './change-details.module.css'
import { dayOfInstant, timeOfInstant } from '../../data/instants.ts'

export interface ChangeDetailsProps {
  readonly change: ChangeSummary | null
  readonly bodies: readonly BodyRef[]
  readonly onShowRow: (table: string, id: number) => void
}

/** Up to so many rows stand open; a mass of new rows is folded, so that one sees what kinds of things it made. */
const openUpTo = 12

/** One change, row by row and field by field: what stood there before and what after. */
export function ChangeDetails({ change, bodies, onShowRow }: ChangeDetailsProps) {
  const words = useText(historyText)
  const language = useLanguage()
  const { mode } = useRegister()
  const takeBack = useCommand('history.takeBack', { says: (_, spoken) => historyText[spoken].takenBack })
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
        {change.subject !== null && <span> {saySubject(change.subject, bodies, language)}</span>}
      </h2>
      <Facts
        facts={[
          {
            term: words.when,
            value: `${formatDayBoth(dayOfInstant(change.madeAt), language)} ${timeOfInstant(change.madeAt, language)}`,
          },
          { term: words.who, value: change.madeBy ?? <Unsigned /> },
          { term: words.sequence, value: change.firstId === change.id ? change.id : words.numbers(change.firstId, change.id) },
        ]}
      />
      {change.isTakenBack && <p className={styles.more}>{words.takenBackMark}</p>}
      {change.kind !== 'baseline' && !change.isTakenBack && mode === 'write' && (
        <p className={styles.acts}>
          <Button size="s" icon={Undo2} isPending={takeBack.isRunning} onPress={() => void takeBack.run({ id: change.id })}>
            {words.takeBack}
          </Button>
        </p>
      )}
      {screen.isError ? (
        <ErrorState {...sayError(screen.error.error, language)} onRetry={() => void screen.refetch()} />
      ) : screen.data === undefined ? (
        <Skeleton rows={6} />
      ) : (
        <div className={styles.tables}>
          {screen.data.tables.map(({ table, count }) => (
            <TableChanges
              key={`${change.id} ${table}`}
              changeId={mode === 'write' ? change.id : null}
              table={table}
              count={count}
              rows={rows.filter((row) => row.table === table)}
              isOpen={change.changeCount <= openUpTo}
              onShowRow={onShowRow}
            />
          ))}
          {screen.data.isMore && <p className={styles.more}>{words.andMore}</p>}
        </div>
      )}
    </Inspector>
  )
}

/** Nobody's name: how to sign what comes next. */
function Unsigned() {
  const words = useText(historyText)
  return (
    <>
      {words.somebody} · <Link href="/settings">{words.signHere}</Link>
    </>
  )
}

interface TableChangesProps {
  /** The command; null where nothing can be brought back. */
  readonly changeId: number | null
  readonly table: string
  /** All that were touched; `rows` may be only the first of them. */
  readonly count: number
  readonly rows: readonly RowChangeView[]
  readonly isOpen: boolean
  readonly onShowRow: (table: string, id: number) => void
}

/** The rows of one table. A mass of them is folded to a line. */
function TableChanges({ changeId, table, count, rows, isOpen, onShowRow }: TableChangesProps) {
  const words = useText(historyText)
  const language = useLanguage()
  const title = nameOfTable(table, language)
  const matter = (
    <>
      {rows.map((row) => (
        <RowChange key={row.rowId} changeId={changeId} row={row} isOpen={isOpen} onShowRow={onShowRow} />
      ))}
      {count > rows.length && <p className={styles.more}>{words.more(count - rows.length)}</p>}
    </>
  )
  if (isOpen) {
    return (
      <section className={styles.table}>
        <SectionHeading note={count}>{title}</SectionHeading>
        {matter}
      </section>
    )
  }
  return (
    <details className={styles.folded}>
      <summary>
        <b>{title}</b>
        <span>{words.changes(count)}</span>
      </summary>
      {matter}
    </details>
  )
}

interface RowChangeProps {
  readonly changeId: number | null
  readonly row: RowChangeView
  readonly isOpen: boolean
  readonly onShowRow: (table: string, id: number) => void
}

function RowChange({ changeId, row, isOpen, onShowRow }: RowChangeProps) {
  const words = useText(historyText)
  const language = useLanguage()
  const restore = useCommand('history.restoreRow', {
    says: ({ restored }, spoken) =>
      restored ? `${historyText[spoken].broughtBack} · ${sayRowName(row, spoken)}` : historyText[spoken].isSoAlready,
  })
  const bringBack = (side: 'before' | 'after') => {
    if (changeId !== null) void restore.run({ changeId, table: row.table, rowId: row.rowId, side })
  }
  return (
    <details className={styles.change} open={isOpen} data-act={row.act}>
      <summary>
        <span className={styles.act}>{words.acts[row.act]}</span>
        <b>{sayRowName(row, language)}</b>
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
          {toldFields(row).map((field) => (
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
        <Link onPress={() => onShowRow(row.table, row.rowId)}>{words.allOfThis}</Link>
        {changeId !== null && row.act !== 'made' && <Link onPress={() => bringBack('before')}>{words.restoreBefore}</Link>}
        {changeId !== null && row.act !== 'removed' && <Link onPress={() => bringBack('after')}>{words.restoreAfter}</Link>}
      </p>
    </details>
  )
}
