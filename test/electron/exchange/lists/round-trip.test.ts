import { describe, expect, it } from 'vitest'
import { listFile, sourceRows } from '../../../../electron/exchange/lists/list-file.ts'
import { lists } from '../../../../electron/exchange/lists/lists.ts'
import { columnsOf } from '../../../../electron/exchange/lists/heads.ts'
import { proposeLists } from '../../../../electron/exchange/lists/propose-lists.ts'
import type { SourceTable } from '../../../../electron/exchange/lists/proposal.ts'
import { registerLists } from '../../../../electron/exchange/lists/register-lists.ts'
import { readTables } from '../../../../electron/exchange/tables/read-table.ts'
import { writeCsv } from '../../../../electron/exchange/tables/write-csv.ts'
import { writeXlsx } from '../../../../electron/exchange/tables/write-xlsx.ts'
import { applyLists } from '../../../../electron/services/lists/apply-lists.ts'
import { gatherTables } from '../../../../electron/services/lists/gather-tables.ts'
import { loadSample } from '../../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../../db/sample/read-sample.ts'
import { commit } from '../../../../db/history/commit.ts'
import { isoDate } from '../../../../shared/domain/calendar.ts'
import { listKeys } from '../../../../shared/domain/list-keys.ts'
import { note, registerForFile, registerOnDisk } from '../../../db/register-on-disk.ts'

const record = await registerForFile((db) => loadSample(db, readPublishedRecord(), { ...note, kind: 'baseline' }))
const today = isoDate('2006-03-01')
const breathe = () => Promise.resolve()
const noAnswers = { rows: new Map(), words: [] }

/** Every list through a file of this form and back, as rows that came in. */
async function through(form: 'csv' | 'xlsx', language: 'en' | 'ja'): Promise<readonly SourceTable[]> {
  const register = registerLists(await gatherTables(record.db))
  const tables: SourceTable[] = []
  for (const key of listKeys) {
    const file = listFile(lists[key], register.rows(key), language)
    const bytes = form === 'csv' ? new TextEncoder().encode(writeCsv(file)) : await writeXlsx([file])
    const read = await readTables(bytes, breathe)
    if (!read.ok) throw new Error(`${key}: ${read.problem.code}`)
    const [head, ...rows] = read.sheets[0]?.rows ?? []
    tables.push({ list: key, rows: sourceRows(rows, columnsOf(lists[key], head?.cells ?? [])) })
  }
  return tables
}

describe('a list that goes out and comes in again', () => {
  it.each([
    ['csv', 'en'],
    ['csv', 'ja'],
    ['xlsx', 'ja'],
  ] as const)('as %s with heads in %s changes nothing', async (form, language) => {
    const register = registerLists(await gatherTables(record.db))
    const entries = await proposeLists(await through(form, language), register, noAnswers, { today, breathe })
    expect(entries.length).toBeGreaterThan(500)
    expect(entries.filter(({ verdict }) => verdict !== 'same').slice(0, 5)).toEqual([])
  })

  it('into an empty register makes the same lists', async () => {
    const empty = await registerOnDisk()
    const tables = await through('csv', 'ja')
    const entries = await proposeLists(tables, registerLists(await gatherTables(empty.db)), noAnswers, { today, breathe })
    expect(entries.filter(({ verdict }) => verdict === 'problem' || verdict === 'conflict').slice(0, 5)).toEqual([])
    await commit(empty.db, note, async (writer, tx) => {
      const taken = entries
        .filter(({ verdict }) => verdict === 'create' || verdict === 'change')
        .map((entry) => ({ entry, without: new Set<string>() }))
      await applyLists(taken, { writer, tables: await gatherTables(tx), wrote: () => Promise.resolve(), breathe })
    })
    const [before, after] = [registerLists(await gatherTables(record.db)), registerLists(await gatherTables(empty.db))]
    for (const key of listKeys) {
      const plain = (rows: typeof before) =>
        rows
          .rows(key)
          .map(({ values }) => ({ ...values, id: null }))
          .map((values) => JSON.stringify(values))
          .toSorted()
      expect([key, ...plain(after)]).toEqual([key, ...plain(before)])
    }
  })
})
