import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import { listAgendaItems, listPlanIdsOfLine } from '../../../db/repositories/agenda.ts'
import { titleOf } from '../../../db/repositories/rows.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { agendaContract, EditedAgenda } from '../../../shared/contract/agenda.ts'
import { branch, type OutlineItem } from '../../../shared/domain/item-tree.ts'
import { freshPositions, positionBetween } from '../../../shared/domain/position.ts'
import { columnsOf, getMeeting, insertItem, linkPlans, removeItem, requireDepth } from './edit-agenda.ts'
import { enterPlanOfLine } from './plan-of-line.ts'
import { columnsOfRewritten } from './rewritten-title.ts'
import { editCommand } from '../register/edit-command.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type Tx = Transaction<RegisterSchema>
type Input = ParsedInputOf<typeof agendaContract.edit>
type Edit = Input['edits'][number]
type Of<Act extends Edit['act']> = Extract<Edit, { readonly act: Act }>
type LineRef = Of<'move'>['line']

/** Where the lines stand while the steps are done, so that each need not be read back. */
interface Desk {
  readonly writer: Writer
  readonly tx: Tx
  readonly meeting: MeetingRecord
  readonly items: Map<number, OutlineItem>
  readonly ids: Map<string, number>
  readonly revisions: ReadonlyMap<number, number>
}

/** The steps of an editor as one command. Errors: not-found, stale-edit, not-allowed, read-only; nothing is changed then. */
export async function editAgenda(session: Session, { meetingId, edits, stay }: Input): Promise<EditedAgenda> {
  const act = async (writer: Writer, tx: Tx): Promise<EditedAgenda> => {
    const meeting = await getMeeting(tx, meetingId)
    const found = await listAgendaItems(tx, meetingId)
    const desk: Desk = {
      writer,
      tx,
      meeting,
      items: new Map(found.map((item) => [item.id, { id: item.id, parentId: item.parentId, position: item.position }])),
      ids: new Map(),
      revisions: new Map(found.map((item) => [item.id, item.revision])),
    }
    for (const edit of edits) {
      if (edit.act !== 'add') {
        const item = found.find((one) => one.id === idOf(desk, edit.line))
        const patch = edit.act === 'change' ? edit.patch : {}
        writer.about({ en: patch.titleEn ?? item?.title.en ?? null, ja: patch.titleJa ?? item?.title.ja ?? null })
      }
    }
    for (const [at, edit] of edits.entries()) {
      switch (edit.act) {
        case 'add': {
          const parentId = refOf(desk, edit.parent)
          const position = await place(desk, null, parentId, refOf(desk, edit.before), runFrom(edits, at))
          const id = await insertItem(writer, tx, meeting, parentId, position, edit.patch)
          desk.items.set(id, { id, parentId, position })
          desk.ids.set(edit.name, id)
          await enterPlan(desk, id, edit.patch)
          requireDepth([...desk.items.values()], { id, parentId, position }, parentId)
          break
        }
        case 'change':
          await change(desk, edit)
          break
        case 'move':
          await move(desk, edit)
          break
        case 'remove':
          // Children first: a line cannot go while others hang on it.
          for (const id of branch([...desk.items.values()], idOf(desk, edit.line)).toReversed()) {
            await removeItem(writer, tx, id)
            desk.items.delete(id)
          }
          break
      }
    }
    const after = await listAgendaItems(tx, meetingId)
    return { ids: Object.fromEntries(desk.ids), revisions: after.map(({ id, revision }) => ({ id, revision })) }
  }
  return save(session, editCommand('agenda.edit', edits, ofSort), act, stay)
}

const ofSort = {
  add: 'agenda.add',
  change: 'agenda.update',
  move: 'agenda.move',
  remove: 'agenda.remove',
} as const satisfies Readonly<Record<Edit['act'], string>>

async function change(desk: Desk, { line, revision, patch }: Of<'change'>): Promise<void> {
  const id = idOf(desk, line)
  if (desk.revisions.get(id) !== revision) throw new Refusal('stale-edit', { what: 'agenda item', id })
  await desk.writer.update('agenda_items', id, { ...columnsOf(patch), ...(await rewrittenColumns(desk, id, patch)) })
  if (patch.planIds) await linkPlans(desk.writer, desk.tx, id, patch.planIds)
  await enterPlan(desk, id, patch)
}

async function rewrittenColumns({ tx }: Desk, id: number, patch: Of<'change'>['patch']) {
  if (patch.titleEn === undefined && patch.titleJa === undefined) return {}
  const found = await tx.selectFrom('agenda_items').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return columnsOfRewritten(titleOf(found), patch)
}

/** The plan the line speaks of is entered and linked behind those it already points to. */
async function enterPlan({ writer, tx, meeting }: Desk, id: number, patch: Of<'change'>['patch']): Promise<void> {
  if (patch.newPlan === undefined) return
  const planId = await enterPlanOfLine(writer, tx, meeting, id, patch.newPlan)
  if (planId !== null) await linkPlans(writer, tx, id, [...(await listPlanIdsOfLine(tx, id)), planId])
}

async function move(desk: Desk, edit: Of<'move'>): Promise<void> {
  const id = idOf(desk, edit.line)
  const parentId = refOf(desk, edit.parent)
  const all = [...desk.items.values()]
  const item = desk.items.get(id)
  if (item === undefined) throw new Refusal('not-found', { what: 'agenda item', id })
  if (parentId !== null && branch(all, id).includes(parentId)) throw new Refusal('not-allowed', { why: 'under-itself' })
  requireDepth(all, item, parentId)
  const position = await place(desk, id, parentId, refOf(desk, edit.before), 1)
  desk.items.set(id, { id, parentId, position })
  await desk.writer.update('agenda_items', id, { parent_id: parentId, position })
}

/**
 * The position before a sibling (null: last) for the first of a run of lines that all go there, so that the others find room
 * behind it; renumbers the siblings when there is none.
 */
async function place(
  desk: Desk,
  movingId: number | null,
  parentId: number | null,
  beforeId: number | null,
  run: number,
): Promise<number> {
  const siblings = [...desk.items.values()]
    .filter((item) => item.parentId === parentId && item.id !== movingId)
    .toSorted((one, other) => one.position - other.position || one.id - other.id)
  const at = beforeId === null ? siblings.length : siblings.findIndex((item) => item.id === beforeId)
  if (at < 0) throw new Refusal('not-found', { what: 'agenda item', id: beforeId })
  const before = siblings[at - 1]?.position ?? 0
  const after = siblings[at]?.position ?? null
  if (after === null) return positionBetween(before, null) ?? 1
  const step = Math.floor((after - before) / (run + 1))
  if (step > 0) return before + step

  const fresh = freshPositions(siblings.length + run)
  for (const [index, sibling] of siblings.entries()) {
    const position = fresh[index < at ? index : index + run] ?? 1
    desk.items.set(sibling.id, { ...sibling, position })
    await desk.writer.update('agenda_items', sibling.id, { position })
  }
  return fresh[at] ?? 1
}

/** How many lines from this one on are added at the same place. */
function runFrom(edits: readonly Edit[], at: number): number {
  const first = edits[at]
  if (first?.act !== 'add') return 1
  const end = edits.findIndex(
    (edit, index) => index > at && !(edit.act === 'add' && edit.parent === first.parent && edit.before === first.before),
  )
  return (end < 0 ? edits.length : end) - at
}

const refOf = (desk: Desk, ref: LineRef | null): number | null => (ref === null ? null : idOf(desk, ref))

function idOf(desk: Desk, ref: LineRef): number {
  const id = typeof ref === 'number' ? ref : desk.ids.get(ref)
  if (id === undefined || !desk.items.has(id)) throw new Refusal('not-found', { what: 'agenda item', id: ref })
  return id
}
