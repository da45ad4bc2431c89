import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import { type AgendaItemRecord, listAgendaItems, listDeferredFrom, listShelfItems } from '../../../db/repositories/agenda.ts'
import { findMeeting } from '../../../db/repositories/meetings.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { branch } from '../../../shared/domain/item-tree.ts'
import { isOpenAgenda } from '../../../shared/domain/meeting-life.ts'
import { removeItem } from '../agenda/edit-agenda.ts'

type Tx = Transaction<RegisterSchema>

/**
 * Removes the lines that recording a meeting as held carried on, where they still say what the lines they came from say and their
 * agenda is still being drafted; whatever was worked on since stays. Answers with how many went, nested ones not counted.
 */
export async function takeBackDeferred(
  writer: Writer,
  tx: Tx,
  meetingId: number,
  sources: readonly AgendaItemRecord[],
): Promise<number> {
  const carried = await listDeferredFrom(tx, meetingId)
  const sourceOf = new Map(sources.map((item) => [item.id, item]))
  const places = new Map(carried.map((line) => [`${line.meetingId} ${line.shelfBodyId}`, line]))
  let count = 0
  for (const { meetingId: toMeeting, shelfBodyId } of places.values()) {
    const items = toMeeting === null ? await listShelfItems(tx, shelfBodyId ?? 0) : await listAgendaItems(tx, toMeeting)
    const meeting = toMeeting === null ? null : await findMeeting(tx, toMeeting)
    if (meeting !== null && !isOpenAgenda(meeting.status)) continue
    const known = new Map(items.map((item) => [item.id, item]))
    const isUntouched = (id: number) => {
      const line = known.get(id)
      const source = sourceOf.get(line?.carriedFromItemId ?? 0)
      return line !== undefined && source !== undefined && line.carriedHow === 'deferred' && saysTheSame(line, source)
    }
    for (const line of items) {
      if (!carried.some(({ id }) => id === line.id) || (line.parentId !== null && known.has(line.parentId))) continue
      const lines = branch(items, line.id)
      if (!lines.every(isUntouched)) continue
      for (const id of lines.toReversed()) await removeItem(writer, tx, id)
      count += 1
    }
  }
  return count
}

/** Whether people left a carried line as it was. */
function saysTheSame(one: AgendaItemRecord, other: AgendaItemRecord): boolean {
  const matter = (item: AgendaItemRecord) => [
    item.kind,
    item.isHeading,
    item.title,
    item.planIds,
    item.seriesId,
    item.fiscalYear,
    item.coversMore,
    item.presenterOrganizationId,
    item.minutes,
    item.internalNote,
  ]
  return one.outcome === null && JSON.stringify(matter(one)) === JSON.stringify(matter(other))
}
