import { type AgendaItemRecord, listAgendaItems, listAgendas } from '../../../db/repositories/agenda.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import { groupBy } from '../../../db/repositories/rows.ts'
import type { CalendarLine } from '../../../shared/contract/calendar.ts'
import { numberAgenda } from '../../../shared/domain/agenda-numbering.ts'
import { outline } from '../../../shared/domain/item-tree.ts'

type Numbered = Pick<MeetingRecord, 'id' | 'numbering'>

/** A meeting's agenda in reading order by number and title alone: what calendars show of it. Nothing internal is among it. */
export async function agendaTitles(db: Database, meeting: Numbered): Promise<readonly CalendarLine[]> {
  return titlesOf(await listAgendaItems(db, meeting.id), meeting)
}

/** The same of several meetings, by meeting. */
export async function titlesOfAgendas(
  db: Database,
  meetings: readonly Numbered[],
): Promise<ReadonlyMap<number, readonly CalendarLine[]>> {
  const items = await listAgendas(
    db,
    meetings.map(({ id }) => id),
  )
  const byMeeting = groupBy(items, ({ meetingId }) => meetingId)
  return new Map(meetings.map((meeting) => [meeting.id, titlesOf(byMeeting.get(meeting.id) ?? [], meeting)]))
}

function titlesOf(items: readonly AgendaItemRecord[], meeting: Numbered): readonly CalendarLine[] {
  const lines = outline(items)
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
