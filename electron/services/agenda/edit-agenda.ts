import type { Transaction } from 'kysely'
import type { NewRow, RowPatch, Writer } from '../../../db/history/writer.ts'
import { type AgendaItemRecord, listAgendaItems, listShelfItems } from '../../../db/repositories/agenda.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { findMeeting, type MeetingRecord } from '../../../db/repositories/meetings.ts'
import { titleOf, toFlag } from '../../../db/repositories/rows.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { agendaContract } from '../../../shared/contract/agenda.ts'
import { branch, outline, type OutlineItem } from '../../../shared/domain/item-tree.ts'
import { freshPositions, positionBetween } from '../../../shared/domain/position.ts'
import { deepestLine } from '../../../shared/domain/outline-moves.ts'
import { columnsOfRewritten } from './rewritten-title.ts'
import { untiePapers } from '../files/paper-numbers.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type Tx = Transaction<RegisterSchema>
type ItemPatch = ParsedInputOf<typeof agendaContract.update>['patch']

/** What a new line starts as. */
export interface NewLine extends ItemPatch {
  readonly draftReasons?: string
  /** The line it repeats, with the confirmation of its titles. */
  readonly copyOf?: Pick<AgendaItemRecord, 'id' | 'meetingId' | 'title'>
}

/** Adds a line after another on the same level, or at the end. Errors: not-found. */
export async function addItem(
  session: Session,
  input: ParsedInputOf<typeof agendaContract.add>,
): Promise<{ readonly id: number; readonly revision: number }> {
  return save(session, 'agenda.add', async (writer, tx) => {
    const meeting = await getMeeting(tx, input.meetingId)
    const items = await listAgendaItems(tx, meeting.id)
    const after = input.afterId === null ? null : getItem(items, input.afterId)
    const parentId = after?.parentId ?? null
    const siblings = siblingsOf(items, parentId)
    const next = after ? siblings[siblings.indexOf(after) + 1] : undefined
    const position = await makeRoom(writer, siblings, after ?? siblings.at(-1) ?? null, next ?? null)
    const id = await insertItem(writer, tx, meeting, parentId, position, input.patch)
    return { id, revision: 1 }
  })
}

/** Adds lines at the end, in order; for accepted proposals. */
export async function appendItems(
  writer: Writer,
  tx: Tx,
  meeting: MeetingRecord,
  lines: readonly NewLine[],
): Promise<readonly number[]> {
  const items = await listAgendaItems(tx, meeting.id)
  let last = siblingsOf(items, null).at(-1)?.position ?? null
  const ids: number[] = []
  for (const line of lines) {
    last = positionBetween(last, null)
    ids.push(await insertItem(writer, tx, meeting, null, last ?? 1, line))
  }
  return ids
}

/** Changes a line. Errors: not-found, stale-edit. */
export async function updateItem(
  session: Session,
  input: ParsedInputOf<typeof agendaContract.update>,
): Promise<{ readonly revision: number }> {
  return save(session, 'agenda.update', async (writer, tx) => {
    const found = await tx.selectFrom('agenda_items').selectAll().where('id', '=', input.id).executeTakeFirst()
    if (!found) throw new Refusal('not-found', { what: 'agenda item', id: input.id })
    if (found.revision !== input.revision) throw new Refusal('stale-edit', { what: 'agenda item', id: input.id })
    writer.about({ en: input.patch.titleEn ?? found.title_en, ja: input.patch.titleJa ?? found.title_ja })
    await writer.update('agenda_items', input.id, {
      ...columnsOf(input.patch),
      ...columnsOfRewritten(titleOf(found), input.patch),
    })
    if (input.patch.planIds) await linkPlans(writer, tx, input.id, input.patch.planIds)
    const { revision } = await tx
      .selectFrom('agenda_items')
      .select('revision')
      .where('id', '=', input.id)
      .executeTakeFirstOrThrow()
    return { revision }
  })
}

/** Moves a line with all nested under it. Errors: not-found, not-allowed (under itself; deeper than ten levels). */
export async function moveItem(
  session: Session,
  input: ParsedInputOf<typeof agendaContract.move>,
): Promise<{ readonly moved: true }> {
  return save(session, 'agenda.move', async (writer, tx) => {
    const { items, item } = await itemsAround(tx, input.id)
    const moving = branch(items, item.id)
    if (input.parentId !== null && moving.includes(input.parentId)) throw new Refusal('not-allowed', { why: 'under-itself' })
    requireDepth(items, item, input.parentId)
    const siblings = siblingsOf(items, input.parentId).filter((sibling) => sibling.id !== item.id)
    const before = input.beforeId === null ? null : getItem(siblings, input.beforeId)
    const previous = before ? siblings[siblings.indexOf(before) - 1] : siblings.at(-1)
    const position = await makeRoom(writer, siblings, previous ?? null, before)
    writer.about(item.title)
    await writer.update('agenda_items', item.id, { parent_id: input.parentId, position })
    return { moved: true }
  })
}

/** Removes lines with all nested under them. Errors: not-found. */
export async function removeItems(session: Session, ids: readonly number[]): Promise<{ readonly removed: number }> {
  return save(session, 'agenda.remove', async (writer, tx) => {
    const removed = new Set<number>()
    for (const id of ids) {
      if (removed.has(id)) continue
      const { items, item } = await itemsAround(tx, id)
      writer.about(item.title)
      // Children first: a line cannot go while others hang on it.
      for (const child of branch(items, id).toReversed()) {
        await removeItem(writer, tx, child)
        removed.add(child)
      }
    }
    return { removed: removed.size }
  })
}

/** Puts a line there; the first one makes a planned meeting a drafted one. */
export async function insertItem(
  writer: Writer,
  tx: Tx,
  meeting: MeetingRecord,
  parentId: number | null,
  position: number,
  line: NewLine,
): Promise<number> {
  const id = await writer.insert('agenda_items', {
    ...columnsOf(line),
    kind: line.kind ?? 'other',
    meeting_id: meeting.id,
    parent_id: parentId,
    position,
    draft_reasons: line.draftReasons ?? null,
    ...(line.copyOf === undefined ? {} : columnsOfCopy(line.copyOf)),
  } as NewRow<'agenda_items'>)
  writer.about({ en: line.titleEn ?? null, ja: line.titleJa ?? null })
  if (line.planIds) await linkPlans(writer, tx, id, line.planIds)
  if (meeting.status === 'planned') await writer.update('meetings', meeting.id, { status: 'drafted' })
  return id
}

const columnsOfCopy = ({ id, meetingId, title }: NonNullable<NewLine['copyOf']>) => ({
  carried_from_item_id: id,
  carried_from_meeting_id: meetingId,
  carried_how: 'duplicated' as const,
  is_title_en_confirmed: toFlag(title.confirmed.en),
  is_title_ja_confirmed: toFlag(title.confirmed.ja),
})

/** Removes one line without others nested under it; lines carried over from it and papers that belong to it stay, and no longer name it. */
export async function removeItem(writer: Writer, tx: Tx, id: number): Promise<void> {
  const carried = await tx.selectFrom('agenda_items').select('id').where('carried_from_item_id', '=', id).execute()
  for (const line of carried) await writer.update('agenda_items', line.id, { carried_from_item_id: null })
  await untiePapers(writer, tx, id)
  await writer.remove('agenda_items', id)
}

/** The columns a patch changes. */
export function columnsOf(patch: ItemPatch): RowPatch<'agenda_items'> {
  return {
    kind: patch.kind,
    is_heading: patch.isHeading === undefined ? undefined : toFlag(patch.isHeading),
    title_en: patch.titleEn,
    title_ja: patch.titleJa,
    fiscal_year: patch.fiscalYear,
    series_id: patch.seriesId,
    covers_more: patch.coversMore === undefined ? undefined : toFlag(patch.coversMore),
    presenter_organization_id: patch.presenterOrganizationId,
    minutes: patch.minutes,
    internal_note: patch.internalNote,
    outcome: patch.outcome,
    outcome_note: patch.outcomeNote,
    ...(patch.titleChecked === undefined ? {} : { [`is_title_${patch.titleChecked}_confirmed` as const]: 1 as const }),
  }
}

/** Makes the line point to exactly these plans, in this order; a plan named twice counts once. */
export async function linkPlans(writer: Writer, tx: Tx, itemId: number, planIds: readonly number[]): Promise<void> {
  const wanted = [...new Set(planIds)]
  const present = await tx.selectFrom('agenda_item_plans').selectAll().where('agenda_item_id', '=', itemId).execute()
  for (const link of present) if (!wanted.includes(link.plan_id)) await writer.remove('agenda_item_plans', link.id)
  for (const [index, planId] of wanted.entries()) {
    const link = present.find((one) => one.plan_id === planId)
    if (link) await writer.update('agenda_item_plans', link.id, { position: index + 1 })
    else {
      const plan = await tx.selectFrom('plans').select('id').where('id', '=', planId).executeTakeFirst()
      if (!plan) throw new Refusal('not-found', { what: 'plan', id: planId })
      await writer.insert('agenda_item_plans', { agenda_item_id: itemId, plan_id: planId, position: index + 1 })
    }
  }
}

/** A position between two siblings; renumbers them all when there is no room left. */
async function makeRoom(
  writer: Writer,
  siblings: readonly AgendaItemRecord[],
  before: AgendaItemRecord | null,
  after: AgendaItemRecord | null,
): Promise<number> {
  const position = positionBetween(before?.position ?? null, after?.position ?? null)
  if (position !== null) return position
  const fresh = freshPositions(siblings.length + 1)
  const gap = after ? siblings.indexOf(after) : siblings.length
  for (const [index, sibling] of siblings.entries()) {
    await writer.update('agenda_items', sibling.id, { position: fresh[index < gap ? index : index + 1] ?? 1 })
  }
  return fresh[gap] ?? 1
}

function siblingsOf(items: readonly AgendaItemRecord[], parentId: number | null): readonly AgendaItemRecord[] {
  return items.filter((item) => item.parentId === parentId)
}

/** Throws Refusal 'not-allowed' when the line, with all nested under it, would lie too deep below the parent. */
export function requireDepth(items: readonly OutlineItem[], item: OutlineItem, parentId: number | null): void {
  const lines = outline(items)
  const depthOf = (id: number | null) => lines.find((line) => line.item.id === id)?.depth ?? -1
  const below = branch(items, item.id).map((id) => depthOf(id) - depthOf(item.id))
  if (depthOf(parentId) + 1 + Math.max(...below) >= deepestLine)
    throw new Refusal('not-allowed', { why: 'too-deep', deepest: deepestLine })
}

/** A line with all others of its agenda or shelf. Throws Refusal 'not-found'. */
export async function itemsAround(
  tx: Tx,
  id: number,
): Promise<{ readonly items: readonly AgendaItemRecord[]; readonly item: AgendaItemRecord }> {
  const found = await tx
    .selectFrom('agenda_items')
    .select(['meeting_id', 'shelf_body_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  const items = found?.meeting_id
    ? await listAgendaItems(tx, found.meeting_id)
    : found?.shelf_body_id
      ? await listShelfItems(tx, found.shelf_body_id)
      : []
  return { items, item: getItem(items, id) }
}

function getItem(items: readonly AgendaItemRecord[], id: number): AgendaItemRecord {
  const item = items.find((one) => one.id === id)
  if (!item) throw new Refusal('not-found', { what: 'agenda item', id })
  return item
}

/** Throws Refusal 'not-found'. */
export async function getMeeting(db: Database, id: number): Promise<MeetingRecord> {
  const meeting = await findMeeting(db, id)
  if (!meeting) throw new Refusal('not-found', { what: 'meeting', id })
  return meeting
}
