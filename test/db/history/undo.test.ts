import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { commit } from '../../../db/history/commit.ts'
import { reverse, UndoConflict } from '../../../db/history/undo.ts'
import type { Writer } from '../../../db/history/writer.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { everyRow, note, registerInMemory, registerOnDisk } from '../register-on-disk.ts'

type Database = Kysely<RegisterSchema>

const undo = (db: Database, target: number) =>
  reverse(db, target, { ...note, command: 'history.undo', kind: 'undo', targetId: target })
const redo = (db: Database, undone: number, target: number) =>
  reverse(db, undone, { ...note, command: 'history.redo', kind: 'redo', targetId: target })

async function change(db: Database, act: (writer: Writer) => Promise<unknown>): Promise<number> {
  const { changeSetId } = await commit(db, note, act)
  if (changeSetId === null) throw new Error('The act changed nothing')
  return changeSetId
}

/** What the register says, without history and without revisions, which only ever grow. */
async function facts(db: Database): Promise<object> {
  const { change_sets: _sets, changes: _changes, ...tables } = await everyRow(db)
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.map((row) => ({ ...row, revision: undefined }))]),
  )
}

const makeCustoms = async (writer: Writer) => {
  const id = await writer.insert('organizations', { key: 'customs', kind: 'office' })
  await writer.insert('organization_names', { organization_id: id, language: 'en', name: 'Customs', kind: 'official' })
  writer.about('Customs')
  return id
}

describe('undo', () => {
  it('takes back what was made, and redo brings it back under the same ids', async () => {
    const { db } = await registerOnDisk()
    const empty = await facts(db)
    const made = await change(db, makeCustoms)
    const full = await facts(db)

    const undone = await undo(db, made)
    expect(await facts(db)).toEqual(empty)
    await redo(db, undone.changeSetId ?? 0, made)
    expect(await facts(db)).toEqual(full)

    const sets = await db.selectFrom('change_sets').select(['id', 'kind', 'target_id', 'subject']).orderBy('id').execute()
    expect(sets).toEqual([
      { id: 1, kind: 'do', target_id: null, subject: 'Customs' },
      { id: 2, kind: 'undo', target_id: 1, subject: 'Customs' },
      { id: 3, kind: 'redo', target_id: 1, subject: 'Customs' },
    ])
  })

  it('brings a removed row back with everything that belonged to it', async () => {
    const { db } = await registerOnDisk()
    await change(db, makeCustoms)
    const full = await facts(db)
    const removed = await change(db, (writer) => writer.remove('organizations', 1))
    await undo(db, removed)
    expect(await facts(db)).toEqual(full)
  })

  it('never takes a revision back, so that an edit begun before it is stale', async () => {
    const { db } = await registerOnDisk()
    await change(db, makeCustoms)
    const changed = await change(db, (writer) => writer.update('organizations', 1, { note: 'at the border' }))
    await undo(db, changed)
    const row = await db.selectFrom('organizations').select(['note', 'revision']).executeTakeFirst()
    expect(row).toEqual({ note: null, revision: 3 })
  })

  it('gives a row that comes back a revision it never had', async () => {
    const { db } = await registerOnDisk()
    const made = await change(db, makeCustoms)
    const changed = await change(db, (writer) => writer.update('organizations', 1, { note: 'at the border' }))
    await undo(db, changed)
    const undone = await undo(db, made)
    await redo(db, undone.changeSetId ?? 0, made)
    const row = await db.selectFrom('organizations').select(['note', 'revision']).executeTakeFirst()
    expect(row).toEqual({ note: null, revision: 4 })
  })

  it.each([
    ['changed', (writer: Writer) => writer.update('organizations', 1, { note: 'later work' })],
    ['removed', (writer: Writer) => writer.remove('organizations', 1)],
  ])('is refused, with nothing changed, when the row was %s afterwards', async (_, later) => {
    const { db } = await registerOnDisk()
    await change(db, makeCustoms)
    const changed = await change(db, async (writer) => {
      await writer.update('organizations', 1, { note: 'at the border' })
      await writer.insert('organizations', { key: 'coast-guard', kind: 'agency' })
    })
    await change(db, later)
    const before = await everyRow(db)

    await expect(undo(db, changed)).rejects.toEqual(new UndoConflict('organizations', 1))
    expect(await everyRow(db)).toEqual(before)
  })

  it('leaves what was changed of the row since elsewhere', async () => {
    const { db } = await registerOnDisk()
    await change(db, makeCustoms)
    const noted = await change(db, (writer) => writer.update('organizations', 1, { note: 'at the border' }))
    await change(db, (writer) => writer.update('organizations', 1, { protocol_order: 7 }))
    await undo(db, noted)
    const row = await db.selectFrom('organizations').select(['note', 'protocol_order']).executeTakeFirst()
    expect(row).toEqual({ note: null, protocol_order: 7 })
  })

  it('is no conflict when the row was changed and changed back', async () => {
    const { db } = await registerOnDisk()
    const made = await change(db, makeCustoms)
    await change(db, (writer) => writer.update('organizations', 1, { note: 'at the border' }))
    await change(db, (writer) => writer.update('organizations', 1, { note: null }))
    await undo(db, made)
    expect(await db.selectFrom('organizations').selectAll().execute()).toEqual([])
  })

  it('of everything in reverse order leads back through every state, and redo forward again', async () => {
    const step = fc.oneof(
      fc.record({ act: fc.constant('make' as const), note: fc.string({ maxLength: 3 }) }),
      fc.record({ act: fc.constant('change' as const), at: fc.nat(), note: fc.string({ maxLength: 3 }) }),
      fc.record({ act: fc.constant('remove' as const), at: fc.nat() }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const { db, close } = await registerInMemory()
        try {
          const states: object[] = [await facts(db)]
          const sets: number[] = []
          for (const [index, one] of steps.entries()) {
            const { changeSetId } = await commit(db, note, (writer, tx) => apply(one, index, writer, tx))
            if (changeSetId === null) continue
            sets.push(changeSetId)
            states.push(await facts(db))
          }
          const undone: number[] = []
          for (let index = sets.length - 1; index >= 0; index--) {
            undone.push((await undo(db, sets[index] ?? 0)).changeSetId ?? 0)
            expect(await facts(db)).toEqual(states[index])
          }
          for (const [index, set] of sets.entries()) {
            await redo(db, undone.at(-1 - index) ?? 0, set)
            expect(await facts(db)).toEqual(states[index + 1])
          }
        } finally {
          await close()
        }
      }),
      { numRuns: 25 },
    )
  })
})

type Step =
  | { readonly act: 'make'; readonly note: string }
  | { readonly act: 'change'; readonly at: number; readonly note: string }
  | { readonly act: 'remove'; readonly at: number }

async function apply(step: Step, index: number, writer: Writer, db: Database): Promise<void> {
  if (step.act === 'make') {
    const id = await writer.insert('organizations', { key: `office-${index}`, kind: 'office', note: step.note })
    await writer.insert('organization_names', { organization_id: id, language: 'en', name: `Office ${index}`, kind: 'official' })
    return
  }
  const present = await db.selectFrom('organizations').select('id').orderBy('id').execute()
  const id = present.at(step.at % Math.max(present.length, 1))?.id
  if (id === undefined) return
  if (step.act === 'change') await writer.update('organizations', id, { note: step.note })
  else await writer.remove('organizations', id)
}
