import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import { toFlag } from '../../../db/repositories/rows.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { indicatorsContract } from '../../../shared/contract/indicators.ts'
import { decimalsOf } from '../../../shared/domain/figure.ts'
import { getIndicator, insertIndicator } from './edit-indicators.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type Series = ParsedInputOf<typeof indicatorsContract.record>['series'][number]
type Cell = Series['cells'][number]
interface Counts {
  created: number
  changed: number
  removed: number
}

/**
 * Keeps figures, as one step. Errors: not-found, conflict (a year twice), stale-edit with what the register holds instead, read-only;
 * nothing is changed then.
 */
export async function recordFigures(
  session: Session,
  { series }: ParsedInputOf<typeof indicatorsContract.record>,
): Promise<Readonly<Counts>> {
  return save(session, 'indicators.record', async (writer, tx) => {
    const counts: Counts = { created: 0, changed: 0, removed: 0 }
    for (const one of series) await recordSeries(writer, tx, one, counts)
    return counts
  })
}

async function recordSeries(writer: Writer, tx: Transaction<RegisterSchema>, series: Series, counts: Counts): Promise<void> {
  requireEachYearOnce(series.cells)
  const id = series.to === 'new' ? (await insertIndicator(writer, tx, series.patch)).id : series.id
  const indicator = await getIndicator(tx, id)
  const rows = await tx.selectFrom('indicator_values').selectAll().where('indicator_id', '=', id).execute()
  const title = indicator.title.en ?? indicator.title.ja ?? ''
  writer.about(series.cells.length === 1 ? `${title} ${series.cells[0]?.year}` : title)
  for (const { year, revision, figure } of series.cells) {
    const row = rows.find((one) => one.year === year)
    if ((row?.revision ?? null) !== revision) {
      throw new Refusal('stale-edit', { what: 'indicator value', indicator: id, year, theirs: row?.value ?? null })
    }
    if (figure === null) {
      if (row === undefined) continue
      await writer.remove('indicator_values', row.id)
      counts.removed++
      continue
    }
    const columns = {
      value: figure.value,
      is_preliminary: toFlag(figure.isPreliminary),
      ...(figure.printedIndex === undefined ? {} : { printed_index: figure.printedIndex }),
    }
    if (row === undefined) {
      await writer.insert('indicator_values', { indicator_id: id, year, ...columns })
      counts.created++
    } else {
      await writer.update('indicator_values', row.id, columns)
      counts.changed++
    }
  }
  // No digit is kept that the series would not show.
  const needed = Math.max(0, ...series.cells.map(({ figure }) => (figure === null ? 0 : decimalsOf(figure.value))))
  if (needed > indicator.decimals) await writer.update('indicators', id, { decimals: needed })
}

function requireEachYearOnce(cells: readonly Cell[]): void {
  const years = cells.map(({ year }) => year)
  const twice = years.find((year, at) => years.indexOf(year) !== at)
  if (twice !== undefined) throw new Refusal('conflict', { why: 'year-twice', year: twice })
}
