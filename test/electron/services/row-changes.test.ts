import { expect, test } from 'vitest'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { rowChanges } from '../../../electron/services/register/row-changes.ts'
import { note, registerForFile } from '../../db/register-on-disk.ts'

const { db } = await registerForFile((draft) => loadSample(draft, readPublishedRecord(), note))

test('a changed row tells its fields that differ, with today’s names of the rows it points to', async () => {
  const before = { id: 5, revision: 1, body_id: 1, kind: 'strategy', note: null }
  const after = { ...before, revision: 2, body_id: 2, note: 'moved' }
  const [row] = await rowChanges(db, [
    { table: 'plan_series', rowId: 900, before: JSON.stringify(before), after: JSON.stringify(after) },
  ])
  expect(row).toEqual({
    table: 'plan_series',
    rowId: 900,
    // Without a title of its own the row is called by what it belongs to.
    name: { en: 'Headquarters for the Promotion of Measures Against Firearms', ja: '銃器対策推進本部' },
    act: 'changed',
    fields: [
      {
        field: 'body_id',
        before: 1,
        after: 2,
        beforeName: { en: 'Headquarters for the Promotion of Measures to Prevent Drug Abuse', ja: '薬物乱用対策推進本部' },
        afterName: { en: 'Headquarters for the Promotion of Measures Against Firearms', ja: '銃器対策推進本部' },
      },
      { field: 'note', before: null, after: 'moved', beforeName: null, afterName: null },
    ],
  })
})

test('a row is called by the title it had then, a removed one by its last', async () => {
  const gone = { id: 7, revision: 3, title_en: 'Old title', title_ja: null, meeting_id: 1 }
  const [row] = await rowChanges(db, [{ table: 'agenda_items', rowId: 7, before: JSON.stringify(gone), after: null }])
  expect({ name: row?.name, act: row?.act }).toEqual({ name: { en: 'Old title', ja: null }, act: 'removed' })
})

test('what points to a row of any table is named by that table', async () => {
  const made = { id: 1, revision: 1, subject_table: 'posts', subject_id: 1, source_id: 1, field: null }
  const [row] = await rowChanges(db, [{ table: 'provenances', rowId: 1, before: null, after: JSON.stringify(made) }])
  expect(row?.name).toEqual({ en: 'Prime Minister', ja: '内閣総理大臣' })
  expect(row?.fields.find(({ field }) => field === 'subject_id')?.afterName).toEqual({ en: 'Prime Minister', ja: '内閣総理大臣' })
})
