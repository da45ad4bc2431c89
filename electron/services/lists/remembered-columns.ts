import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Database } from '../../../db/repositories/database.ts'
import { findSetting, saveSetting } from '../../../db/repositories/settings.ts'
import type { ImportSheet } from '../../../shared/contract/imports.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { type ListKey, listKeys } from '../../../shared/domain/list-keys.ts'
import { columnsOf, guessList } from '../../exchange/lists/heads.ts'
import { lists } from '../../exchange/lists/lists.ts'
import type { ReadSheet } from '../../exchange/tables/table-cells.ts'

const remembered = z
  .object({ list: z.enum(listKeys), columns: z.array(z.string().nullable()) })
  .nullable()
  .catch(null)

const samples = 3

/** The sheets of a file with what each seems to hold: as it was read the last time a file had these heads, else by the heads themselves. */
export async function sheetsOf(db: Database, sheets: readonly ReadSheet[]): Promise<readonly ImportSheet[]> {
  const found: ImportSheet[] = []
  for (const sheet of sheets) {
    const [head, ...rows] = sheet.rows
    const heads = head?.cells ?? []
    const known = remembered.parse(await findSetting(db, keyOf(heads)))
    const list = known?.list ?? guessList(heads)
    found.push({
      name: sheet.name,
      rows: rows.length,
      columns: heads.map((text, at) => ({
        head: text.trim().slice(0, 200),
        samples: rows.slice(0, samples).map(({ cells }) => (cells[at] ?? '').slice(0, 80)),
      })),
      list,
      mapping: known !== null && known.columns.length === heads.length ? known.columns : columnsFor(list, heads),
      isRemembered: known !== null,
    })
  }
  return found
}

/** Keeps what the columns of a file were taken for, so that the next file with the same heads is read alike. */
export async function rememberColumns(
  db: Database,
  sheet: ReadSheet | undefined,
  { list, columns }: { readonly list: ListKey; readonly columns: readonly (string | null)[] },
): Promise<void> {
  const heads = sheet?.rows[0]?.cells
  if (heads !== undefined) await saveSetting(db, keyOf(heads), { list, columns })
}

const columnsFor = (list: ListKey | null, heads: readonly string[]): readonly (string | null)[] =>
  list === null ? heads.map(() => null) : columnsOf(lists[list], heads)

const keyOf = (heads: readonly string[]): string =>
  `import-columns-${createHash('sha256').update(heads.map(foldText).join('\u0000')).digest('hex').slice(0, 24)}`
