import { copyFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { listTables } from '../../../db/repositories/whole-register.ts'
import { readDamaged } from '../../../db/salvage/read-damaged.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { folderForTest, note, registerForFile } from '../register-on-disk.ts'

const { db } = await registerForFile((draft) => loadSample(draft, readPublishedRecord(), note))

it('reads a table to its end whose page was cut in its middle, so that its rows seem to begin again', async () => {
  const folder = folderForTest()
  const whole = join(folder, 'whole.honbu')
  await sql`vacuum into ${sql.lit(whole)}`.execute(db)
  const names = await listTables(db)
  const ids = new Set((await db.selectFrom('provenances').select('id').execute()).map(({ id }) => id))
  for (const { page, size } of leafPagesOf(whole, 'provenances')) {
    const cut = join(folder, `cut-${page}.honbu`)
    copyFileSync(whole, cut)
    truncateSync(cut, page * size - Math.floor(size / 2))
    const found = [...(readDamaged(cut, names).tables.get('provenances')?.keys() ?? [])]
    expect(found.filter((id) => !ids.has(id))).toEqual([])
  }
})

function leafPagesOf(path: string, table: string): readonly { readonly page: number; readonly size: number }[] {
  const file = new Database(path, { readonly: true })
  try {
    return file
      .prepare<[string], { page: number; size: number }>(
        "select pageno as page, pgsize as size from dbstat where name = ? and pagetype = 'leaf'",
      )
      .all(table)
  } finally {
    file.close()
  }
}
