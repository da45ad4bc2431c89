import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { reverse } from '../../../db/history/undo.ts'
import { RowNotFound } from '../../../db/history/writer.ts'
import { everyRow, note, registerOnDisk } from '../register-on-disk.ts'

const office = { key: 'customs', kind: 'office', note: null } as const

const rowsAndSets = async (db: Awaited<ReturnType<typeof registerOnDisk>>['db']) =>
  Object.values(await everyRow(db)).flat().length

describe('a commit', () => {
  it('makes a row of which nothing is said but that it is there', async () => {
    const { db } = await registerOnDisk()
    const { result: id } = await commit(db, note, (writer) => writer.insert('persons', {}))
    expect(await db.selectFrom('persons').selectAll().execute()).toEqual([{ id, revision: 1, contact: null, note: null }])
  })

  it('keeps before and after of every row as one change set, with who, when and what about', async () => {
    const { db } = await registerOnDisk()
    const made = await commit(db, note, async (writer) => {
      const id = await writer.insert('organizations', office)
      await writer.update('organizations', id, { note: 'at the border' })
      writer.about('Customs')
      writer.about('and more')
      return id
    })

    expect(made).toEqual({ result: 1, changeSetId: 1 })
    const row = { id: 1, revision: 1, key: 'customs', kind: 'office', parent_organization_id: null, founded_on: null }
    const first = { ...row, dissolved_on: null, known_on: null, protocol_order: 0, contact: null, note: null }
    const second = { ...first, revision: 2, note: 'at the border' }
    const changes = await db.selectFrom('changes').selectAll().orderBy('id').execute()
    expect(
      changes.map(({ before, after, ...change }) => ({
        ...change,
        before: JSON.parse(before ?? 'null'),
        after: JSON.parse(after ?? 'null'),
      })),
    ).toEqual([
      { id: 1, change_set_id: 1, table_name: 'organizations', row_id: 1, before: null, after: first },
      { id: 2, change_set_id: 1, table_name: 'organizations', row_id: 1, before: first, after: second },
    ])
    expect(await db.selectFrom('change_sets').selectAll().execute()).toEqual([
      {
        id: 1,
        kind: 'do',
        target_id: null,
        subject: 'Customs',
        command: note.command,
        made_by: note.madeBy,
        made_at: note.madeAt,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
  })

  it('makes many rows at once as it makes them one by one, and lets others be heard meanwhile', async () => {
    const rows = Array.from({ length: 250 }, (_, at) => ({
      ...office,
      key: `office-${at}`,
      protocol_order: at % 3,
      note: at % 2 ? '水際' : null,
    }))
    const [{ db: together }, { db: apart }] = [await registerOnDisk(), await registerOnDisk()]
    let heard = 0
    const turn = setInterval(() => heard++)
    await commit(together, note, (writer) => writer.insertAll('organizations', rows))
    clearInterval(turn)
    await commit(apart, note, async (writer) => {
      for (const row of rows) await writer.insert('organizations', row)
    })
    expect(await everyRow(together)).toEqual(await everyRow(apart))
    expect(heard).toBeGreaterThan(0)
  })

  it('keeps nothing when nothing differs, and leaves the revision alone', async () => {
    const { db } = await registerOnDisk()
    const { result: id } = await commit(db, note, (writer) => writer.insert('organizations', office))
    const before = await everyRow(db)

    const unchanged = await commit(db, note, (writer) => writer.update('organizations', id, { kind: 'office', note: null }))

    expect(unchanged).toEqual({ result: undefined, changeSetId: null })
    expect(await everyRow(db)).toEqual(before)
  })

  it('makes edits begun before stale when something of the row changed elsewhere, and undo takes that back as well', async () => {
    const { db } = await registerOnDisk()
    const { result: id } = await commit(db, note, (writer) => writer.insert('organizations', office))
    const touched = await commit(db, note, (writer) => writer.touch('organizations', id))
    const revision = async () =>
      (await db.selectFrom('organizations').select('revision').where('id', '=', id).executeTakeFirstOrThrow()).revision
    expect(await revision()).toBe(2)
    await reverse(db, touched.changeSetId ?? 0, { ...note, kind: 'undo', targetId: touched.changeSetId ?? 0 })
    expect(await revision()).toBe(3)
  })

  it('leaves nothing half-written when the act throws', async () => {
    const { db } = await registerOnDisk()
    await commit(db, note, (writer) => writer.insert('organizations', office))
    const before = await everyRow(db)

    const act = commit(db, note, async (writer) => {
      await writer.insert('organizations', { ...office, key: 'coast-guard' })
      await writer.update('organizations', 1, { note: 'changed' })
      throw new Error('a thing went wrong')
    })

    await expect(act).rejects.toThrow('a thing went wrong')
    expect(await everyRow(db)).toEqual(before)
  })

  it('leaves nothing half-written when the database refuses a row', async () => {
    const { db } = await registerOnDisk()
    await commit(db, note, (writer) => writer.insert('organizations', office))
    const before = await everyRow(db)

    const act = commit(db, note, async (writer) => {
      await writer.insert('organizations', { ...office, key: 'coast-guard' })
      await writer.insert('organizations', office)
    })

    await expect(act).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' })
    expect(await everyRow(db)).toEqual(before)
  })

  it('records the rows that belong to a removed row before the row itself', async () => {
    const { db } = await registerOnDisk()
    const { result: id } = await commit(db, note, async (writer) => {
      const made = await writer.insert('organizations', office)
      await writer.insert('organization_names', { organization_id: made, language: 'en', name: 'Customs', kind: 'official' })
      await writer.insert('organization_names', { organization_id: made, language: 'ja', name: '税関', kind: 'official' })
      return made
    })

    const { changeSetId } = await commit(db, note, (writer) => writer.remove('organizations', id))

    const changes = await db
      .selectFrom('changes')
      .select(['table_name', 'row_id', 'after'])
      .where('change_set_id', '=', changeSetId)
      .orderBy('id')
      .execute()
    expect(changes).toEqual([
      { table_name: 'organization_names', row_id: 2, after: null },
      { table_name: 'organization_names', row_id: 1, after: null },
      { table_name: 'organizations', row_id: 1, after: null },
    ])
    expect(await db.selectFrom('organization_names').selectAll().execute()).toEqual([])
  })

  it('refuses to remove a row that others point to', async () => {
    const { db } = await registerOnDisk()
    const { result: id } = await commit(db, note, async (writer) => {
      const made = await writer.insert('organizations', office)
      await writer.insert('posts', { key: 'director-general', organization_id: made })
      return made
    })
    const removing = commit(db, note, (writer) => writer.remove('organizations', id))
    await expect(removing).rejects.toMatchObject({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) })
    expect(await db.selectFrom('organizations').select('key').execute()).toEqual([{ key: 'customs' }])
  })

  it('brings search up to date with what it changed and with what it made beside it', async () => {
    const { db } = await registerOnDisk()
    const nameOf = (organization_id: number, name: string) =>
      ({ organization_id, language: 'en', name, kind: 'official' }) as const
    await commit(db, note, async (writer) => {
      await writer.insert('organization_names', nameOf(await writer.insert('organizations', office), 'Customs'))
    })

    await commit(db, note, async (writer) => {
      await writer.update('organization_names', 1, { name: 'Japan Customs' })
      await writer.insert(
        'organization_names',
        nameOf(await writer.insert('organizations', { ...office, key: 'coast-guard' }), 'Japan Coast Guard'),
      )
    })

    const found = await db
      .selectFrom('search_documents')
      .select(['kind', 'subject_id', 'title_en'])
      .orderBy('subject_id')
      .execute()
    expect(found).toEqual([
      { kind: 'organization', subject_id: 1, title_en: 'Japan Customs' },
      { kind: 'organization', subject_id: 2, title_en: 'Japan Coast Guard' },
    ])
  })

  it('throws for a row that is not there', async () => {
    const { db } = await registerOnDisk()
    const updating = commit(db, note, (writer) => writer.update('organizations', 7, { note: 'x' }))
    await expect(updating).rejects.toEqual(new RowNotFound('organizations', 7))
    const removing = commit(db, note, (writer) => writer.remove('organizations', 7))
    await expect(removing).rejects.toEqual(new RowNotFound('organizations', 7))
    expect(await rowsAndSets(db)).toBe(0)
  })
})

describe('history', () => {
  it.each([
    'update change_sets set made_by = null',
    'delete from change_sets',
    "update changes set after = '{}'",
    'delete from changes',
  ])('cannot be rewritten: %s', async (statement) => {
    const { db } = await registerOnDisk()
    await commit(db, note, (writer) => writer.insert('organizations', office))
    const before = await everyRow(db)
    await expect(sql.raw(statement).execute(db)).rejects.toThrow('history is append-only')
    expect(await everyRow(db)).toEqual(before)
  })
})
