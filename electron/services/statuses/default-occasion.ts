import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { Session } from '../register/session.ts'
import { gatherItems } from './gather-items.ts'
import type { AskedOccasion } from './occasion.ts'
import { occasionsOf } from './statuses-screen.ts'

/**
 * Where statuses belong when nobody says: at the last held meeting that looked at the plan, at the first that will when none has, or, with a
 * day, at the look on that day, else between meetings on it. Errors: not-found (the plan).
 */
export async function defaultOccasion(session: Session, plan: string, on: IsoDate | null): Promise<AskedOccasion> {
  const gathered = await gatherItems(session.register().db, plan, session.today())
  const occasions = occasionsOf(gathered)
  const held = occasions.filter(({ meeting }) => meeting.status === 'held')
  const found = on === null ? (held.at(-1) ?? occasions[0]) : held.find(({ meeting }) => meeting.on === on)
  if (found !== undefined) return { kind: 'line', agendaItemId: found.line.id }
  return { kind: 'day', on: on ?? session.today() }
}
