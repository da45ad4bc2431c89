import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import { type AgendaItemRecord, listAgendaItems, listShelfItems } from '../../../db/repositories/agenda.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { branch, outline } from '../../../shared/domain/item-tree.ts'
import { positionBetween } from '../../../shared/domain/position.ts'
import type { CarriedHow } from '../../../shared/domain/vocabulary.ts'
import { itemsAround, linkPlans } from './edit-agenda.ts'
import { carryPapers, untiePapers } from '../files/paper-numbers.ts'

type Tx = Transaction<RegisterSchema>

/** Where lines are carried to: the agenda of a meeting, or the shelf of a body (次回以降), where they wait for one. */
export type CarryTarget =
  | { readonly kind: 'meeting'; readonly meeting: MeetingRecord }
  | { readonly kind: 'shelf'; readonly bodyId: number }

/**
 * Carries lines, each with all nested under it, to the end of another agenda or of a shelf, and answers with their ids there, one for each
 * line given. `moved` takes the very lines along; `duplicated` and `deferred` leave them and make new ones without number and outcome.
 * Either way they say where they came from. A line below another one given goes with it. Throws Refusal 'not-found'.
 */
export async function carryItems(
  writer: Writer,
  tx: Tx,
  ids: readonly number[],
  target: CarryTarget,
  how: CarriedHow,
): Promise<readonly number[]> {
  const there = await itemsAt(tx, target)
  let last = outline(there).findLast(({ depth }) => depth === 0)?.item.position ?? null
  const done = new Map<number, number>()
  // Lines mostly come from one agenda, which is read once.
  let around: readonly AgendaItemRecord[] = []
  for (const id of ids) {
    if (done.has(id)) continue
    if (!around.some((item) => item.id === id)) around = outline((await itemsAround(tx, id)).items).map(({ item }) => item)
    const within = new Set(branch(around, id))
    const lines = around.filter((item) => within.has(item.id))
    writer.about(lines[0]?.title ?? '')
    last = positionBetween(last, null)
    for (const line of lines) {
      const parentId = line.id === id ? null : (done.get(line.parentId ?? 0) ?? null)
      const position = line.id === id ? (last ?? 1) : line.position
      const carried =
        how === 'moved'
          ? await moveLine(writer, tx, line, parentId, position, target)
          : await copyLine(writer, tx, line, parentId, position, target, how)
      done.set(line.id, carried)
    }
  }
  if (target.kind === 'meeting' && target.meeting.status === 'planned' && done.size > 0) {
    await writer.update('meetings', target.meeting.id, { status: 'drafted' })
  }
  return ids.flatMap((id) => done.get(id) ?? [])
}

async function moveLine(
  writer: Writer,
  tx: Tx,
  line: AgendaItemRecord,
  parentId: number | null,
  position: number,
  target: CarryTarget,
): Promise<number> {
  await writer.update('agenda_items', line.id, {
    ...placeAt(target),
    parent_id: parentId,
    position,
    issued_number: null,
    // From a shelf it takes along where it came from before.
    ...(line.meetingId === null
      ? {}
      : { carried_from_meeting_id: line.meetingId, carried_from_item_id: null, carried_how: 'moved' }),
  })
  if (target.kind === 'meeting') await carryPapers(writer, tx, line.id, target.meeting.id)
  else await untiePapers(writer, tx, line.id)
  return line.id
}

async function copyLine(
  writer: Writer,
  tx: Tx,
  line: AgendaItemRecord,
  parentId: number | null,
  position: number,
  target: CarryTarget,
  how: Exclude<CarriedHow, 'moved'>,
): Promise<number> {
  const id = await writer.insert('agenda_items', {
    ...placeAt(target),
    parent_id: parentId,
    position,
    kind: line.kind,
    is_heading: line.isHeading ? 1 : 0,
    title_en: line.title.en,
    title_ja: line.title.ja,
    is_title_en_confirmed: line.title.confirmed.en ? 1 : 0,
    is_title_ja_confirmed: line.title.confirmed.ja ? 1 : 0,
    fiscal_year: line.fiscalYear,
    series_id: line.seriesId,
    covers_more: line.coversMore ? 1 : 0,
    presenter_organization_id: line.presenterOrganizationId,
    minutes: line.minutes,
    internal_note: line.internalNote,
    carried_from_item_id: line.id,
    carried_from_meeting_id: line.meetingId,
    carried_how: how,
  })
  await linkPlans(writer, tx, id, line.planIds)
  return id
}

const placeAt = (target: CarryTarget) =>
  target.kind === 'meeting'
    ? { meeting_id: target.meeting.id, shelf_body_id: null }
    : { meeting_id: null, shelf_body_id: target.bodyId }

const itemsAt = (tx: Tx, target: CarryTarget): Promise<readonly AgendaItemRecord[]> =>
  target.kind === 'meeting' ? listAgendaItems(tx, target.meeting.id) : listShelfItems(tx, target.bodyId)
