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
import { listWholeRows } from '../../../../db/repositories/whole-register.ts'
import { commit } from '../../../../db/history/commit.ts'
import { isoDate } from '../../../../shared/domain/calendar.ts'
import { listKeys } from '../../../../shared/domain/list-keys.ts'
import { note, registerForFile, registerOnDisk } from '../../../db/register-on-disk.ts'

const record = await registerForFile(async (db) => {
  await loadSample(db, readPublishedRecord(), { ...note, kind: 'baseline' })
  await commit(db, note, async (writer, tx) => {
    const first = async (table: Parameters<typeof listWholeRows>[1]) => Number((await listWholeRows(tx, table))[0]?.['id'])
    const [meeting, person, plan, item, series, measure, body] = await Promise.all(
      ['meetings', 'persons', 'plans', 'plan_items', 'plan_series', 'measures', 'bodies'].map(first),
    )
    const [seat, other] = (await listWholeRows(tx, 'memberships')).map((row) => Number(row['id']))
    const own = { meeting_id: meeting ?? 0, position: 1 }
    await writer.insert('attendances', { ...own, membership_id: seat ?? 0, presence: 'proxy', proxy_name: '副大臣' })
    await writer.insert('attendances', {
      ...own,
      membership_id: other ?? 0,
      person_id: Number.isNaN(person) ? null : person,
      presence: 'present',
    })
    await writer.insert('attendances', { ...own, guest_name: '=参考人', presence: 'observer', head_count: 3 })
    const why = { explained_on: isoDate('2005-06-10'), text_ja: '他の場で確認', source_note: null } as const
    await writer.insert('plan_explanations', { ...why, plan_id: plan ?? 0, plan_item_id: null, reason: 'not-required' })
    await writer.insert('series_explanations', { ...why, series_id: series ?? 0, fiscal_year: 1999, reason: 'other' })
    await writer.insert('measure_plans', { measure_id: measure ?? 0, plan_id: plan ?? 0, plan_item_id: null, note: 'note' })
    await writer.insert('agenda_templates', {
      body_id: body ?? 0,
      position: 1,
      kind: 'topic',
      title_ja: 'その他',
      title_en: 'Other',
    })
    await writer.update('plan_series', series ?? 0, {
      closed_on: isoDate('2005-12-31'),
      last_fiscal_year: 2004,
      closed_reason_ja: '統合',
    })
    await writer.update('posts', await first('posts'), { is_cabinet_post: 1 })
    if (item !== undefined && plan !== undefined) {
      const items = await listWholeRows(tx, 'plan_items')
      await writer.update('plan_items', item, { continues_plan_item_id: Number(items.at(-1)?.['id']) })
    }
  })
})
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
      await applyLists(taken, { writer, tables: await gatherTables(tx), wrote: () => {}, breathe })
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
