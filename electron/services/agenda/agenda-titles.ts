import { listAgendaItems } from '../../../db/repositories/agenda.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import type { CalendarLine } from '../../../shared/contract/calendar.ts'
import { numberAgenda } from '../../../shared/domain/agenda-numbering.ts'
import { outline } from '../../../shared/domain/item-tree.ts'

/** A meeting's agenda in reading order by number and title alone: what calendars show of it. Nothing internal is among it. */
export async function agendaTitles(
  db: Database,
  meeting: Pick<MeetingRecord, 'id' | 'numbering'>,
): Promise<readonly CalendarLine[]> {
  const lines = outline(await listAgendaItems(db, meeting.id))
  const numbers = numberAgenda(
    lines.map(({ item }) => item),
    meeting.numbering ?? 'arabic',
  )
  return lines.map(({ item, depth }) => ({
    id: item.id,
    depth,
    number: numbers.get(item.id)?.label ?? null,
    title: item.title,
  }))
}
