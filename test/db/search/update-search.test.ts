import Database from 'better-sqlite3'
import fc from 'fast-check'
import type { Transaction } from 'kysely'
import { expect, test } from 'vitest'
import { reverse } from '../../../db/history/undo.ts'
import type { RecordedTable } from '../../../db/history/recorded-tables.ts'
import type { Writer } from '../../../db/history/writer.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { rebuildSearch } from '../../../db/search/rebuild-search.ts'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { searchContent, type SearchRegister, searchRegister, testNote } from './search-register.ts'

/** What a part of a random command is made from. */
interface Step {
  readonly act: keyof typeof acts | 'undo' | 'redo'
  readonly which: number
  readonly other: number
  readonly text: string
  readonly on: string
}

interface Hand extends Step {
  readonly writer: Writer
  /** A row of the table, chosen by number; nothing is done when there is none. */
  readonly pick: (table: RecordedTable, number?: number) => Promise<number>
}

class NothingToDo extends Error {}

const month = (on: string) => partialDate(on.slice(0, 7))
const day = (on: string) => isoDate(on)

/** One command for every way in which a document can come, change or go. */
const acts = {
  addBody: async ({ writer, text, other }: Hand) => {
    const id = await writer.insert('bodies', { key: `body-${text}-${other}`, kind: 'headquarters', meeting_label_ja: text })
    await writer.insert('body_names', { body_id: id, language: 'ja', name: text, kind: 'official' })
  },
  labelBody: async ({ writer, pick, text }: Hand) => writer.update('bodies', await pick('bodies'), { meeting_label_en: text }),
  hideBody: async ({ writer, pick, other }: Hand) =>
    writer.update('bodies', await pick('bodies'), { is_external: other % 2 === 0 ? 1 : 0 }),
  renameBody: async ({ writer, pick, text }: Hand) => writer.update('body_names', await pick('body_names'), { name: text }),
  moveBodyName: async ({ writer, pick, other }: Hand) =>
    writer.update('body_names', await pick('body_names'), { body_id: await pick('bodies', other) }),
  removeBodyName: async ({ writer, pick }: Hand) => writer.remove('body_names', await pick('body_names')),
  removeBody: async ({ writer, pick }: Hand) => writer.remove('bodies', await pick('bodies')),
  addMeeting: async ({ writer, pick, other, on }: Hand) => {
    const body = await pick('bodies')
    const id = await writer.insert('meetings', { kind: 'meeting', held_on: day(on), status: 'planned' })
    await writer.insert('meeting_bodies', { meeting_id: id, body_id: body, position: 1, ordinal: 1 + (other % 30) })
  },
  joinMeeting: async ({ writer, pick, other }: Hand) =>
    writer.insert('meeting_bodies', { meeting_id: await pick('meetings'), body_id: await pick('bodies', other), position: 2 }),
  leaveMeeting: async ({ writer, pick }: Hand) => writer.remove('meeting_bodies', await pick('meeting_bodies')),
  moveMeeting: async ({ writer, pick, on }: Hand) => writer.update('meetings', await pick('meetings'), { held_on: day(on) }),
  placeMeeting: async ({ writer, pick, text }: Hand) => writer.update('meetings', await pick('meetings'), { place_ja: text }),
  removeMeeting: async ({ writer, pick }: Hand) => writer.remove('meetings', await pick('meetings')),
  addItem: async ({ writer, pick, text }: Hand) =>
    writer.insert('agenda_items', { meeting_id: await pick('meetings'), position: 1, kind: 'topic', title_ja: text }),
  shelveItem: async ({ writer, pick, other }: Hand) =>
    writer.update('agenda_items', await pick('agenda_items'), {
      meeting_id: null,
      shelf_body_id: await pick('bodies', other),
    }),
  takeItem: async ({ writer, pick, other }: Hand) =>
    writer.update('agenda_items', await pick('agenda_items'), {
      meeting_id: await pick('meetings', other),
      shelf_body_id: null,
    }),
  editItem: async ({ writer, pick, text }: Hand) => writer.update('agenda_items', await pick('agenda_items'), { title_en: text }),
  removeItem: async ({ writer, pick }: Hand) => writer.remove('agenda_items', await pick('agenda_items')),
  addPlan: async ({ writer, pick, text, other, on }: Hand) => {
    const id = await writer.insert('plans', {
      key: `plan-${text}-${other}`,
      body_id: await pick('bodies'),
      kind: 'outline',
      adopted_on: month(on),
    })
    await writer.insert('plan_names', { plan_id: id, language: 'en', name: text, kind: 'official' })
    await writer.insert('plan_items', { plan_id: id, position: 1, kind: 'goal', title_en: text })
  },
  adoptPlan: async ({ writer, pick, on }: Hand) => writer.update('plans', await pick('plans'), { adopted_on: day(on) }),
  aliasPlan: async ({ writer, pick, text }: Hand) =>
    writer.insert('plan_names', { plan_id: await pick('plans'), language: 'ja', name: text, kind: 'alias' }),
  removePlan: async ({ writer, pick }: Hand) => writer.remove('plans', await pick('plans')),
  addPost: async ({ writer, text, other }: Hand) => {
    const organization = await writer.insert('organizations', { key: `organization-${text}-${other}`, kind: 'office' })
    await writer.insert('organization_names', { organization_id: organization, language: 'ja', name: text, kind: 'official' })
    const post = await writer.insert('posts', { key: `post-${text}-${other}`, organization_id: organization })
    await writer.insert('post_names', { post_id: post, language: 'ja', name: text, kind: 'official' })
  },
  renameOrganization: async ({ writer, pick, text, on }: Hand) =>
    writer.insert('organization_names', {
      organization_id: await pick('organizations'),
      language: 'ja',
      name: text,
      kind: 'official',
      valid_from: month(on),
    }),
  movePost: async ({ writer, pick, other }: Hand) =>
    writer.update('posts', await pick('posts'), { organization_id: await pick('organizations', other) }),
  addPerson: async ({ writer, text }: Hand) => {
    const id = await writer.insert('persons', { note: text })
    await writer.insert('person_names', { person_id: id, language: 'ja', name: text, kind: 'official', reading: 'かな' })
  },
  removePerson: async ({ writer, pick }: Hand) => writer.remove('persons', await pick('persons')),
  addMeasure: async ({ writer, text, other, on }: Hand) => {
    const id = await writer.insert('measures', { key: `measure-${text}-${other}`, position: 1, started_on: month(on) })
    await writer.insert('measure_facts', { measure_id: id, position: 1, text_en: text })
  },
  editFact: async ({ writer, pick, text }: Hand) =>
    writer.update('measure_facts', await pick('measure_facts'), { text_ja: text }),
  addIndicator: async ({ writer, text, other }: Hand) =>
    writer.insert('indicators', { key: `indicator-${text}-${other}`, position: 1, title_ja: text }),
  addPaper: async ({ writer, pick, text, other }: Hand) => {
    const owner = other % 2 === 0 ? { meeting_id: await pick('meetings') } : { plan_id: await pick('plans') }
    const file = { file_name: `${text}.pdf`, media_type: 'application/pdf', byte_count: 1, sha256: 'a'.repeat(64) }
    await writer.insert('attachments', { ...owner, ...file, position: 1 })
  },
  namePaper: async ({ writer, pick, text }: Hand) => writer.update('attachments', await pick('attachments'), { title_ja: text }),
  removePaper: async ({ writer, pick }: Hand) => writer.remove('attachments', await pick('attachments')),
} as const

const step = fc.record({
  act: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])) },
    { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  ),
  which: fc.nat(7),
  other: fc.nat(1_000_000),
  text: fc.oneof(
    fc.constantFrom('薬物乱用対策', '第11回', 'Five-Year Strategy', '五ヵ年戦略', ' ', '"*'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => text.isWellFormed() && !text.includes('\u0000')),
  ),
  on: fc.constantFrom('1868-01-25', '1997-01-17', '2005-06-10', '2005-06-11', '2024-02-29', '2999-12-31'),
})
/** Each command makes some changes in one transaction. */
const commands = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40, size: 'max' })

/** Two of everything, so that commands have something to change. */
const seed = (
  ['addBody', 'addMeeting', 'addItem', 'addPlan', 'addPost', 'addPerson', 'addMeasure', 'addIndicator'] as const
).flatMap((act) => [act, act])
const beginning = { text: '本部', on: '2005-06-10' }

test('after any commands, undone and done again, search is what a rebuild makes', async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (given) => {
      const register = await searchRegister()
      for (const [at, act] of seed.entries()) await take(register, [{ ...beginning, act, which: at, other: at }], [], [])
      const done: number[] = []
      const undone: { readonly id: number; readonly by: number }[] = []
      for (const command of given) await take(register, command, done, undone)
      const kept = searchContent(register.file)
      await rebuildSearch(register.db)
      expect(kept).toEqual(searchContent(register.file))
      await register.db.destroy()
    }),
    { numRuns: 40 },
  )
}, 60_000)

async function take(
  register: SearchRegister,
  command: readonly Step[],
  done: number[],
  undone: { readonly id: number; readonly by: number }[],
): Promise<void> {
  const act = command[0]?.act
  if (act === 'undo') {
    const id = done.pop()
    if (id === undefined) return
    const { changeSetId } = await reverse(register.db, id, { ...testNote, kind: 'undo', targetId: id })
    if (changeSetId !== null) undone.push({ id, by: changeSetId })
  } else if (act === 'redo') {
    const last = undone.pop()
    if (!last) return
    await reverse(register.db, last.by, { ...testNote, kind: 'redo', targetId: last.id })
    done.push(last.id)
  } else {
    const saved = await register
      .save(async (writer, tx) => {
        for (const part of command) {
          if (part.act === 'undo' || part.act === 'redo') continue
          await acts[part.act]({ ...part, writer, pick: (table, number = part.which) => pick(tx, table, number) })
        }
      })
      .catch((error: unknown) => {
        // What the register refuses leaves nothing behind, in search as elsewhere; search itself refuses nothing.
        const isRefusal = error instanceof Database.SqliteError && !error.message.includes('search_')
        if (isRefusal || error instanceof NothingToDo) return null
        throw error
      })
    if (!saved?.changeSetId) return
    done.push(saved.changeSetId)
    undone.length = 0
  }
}

async function pick(tx: Transaction<RegisterSchema>, table: RecordedTable, number: number): Promise<number> {
  const rows = await tx
    .selectFrom(table as 'plans')
    .select('id')
    .orderBy('id')
    .execute()
  const row = rows[number % Math.max(1, rows.length)]
  if (!row) throw new NothingToDo()
  return row.id
}
