import { listSnapshots } from '../../../db/repositories/agenda-snapshots.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { getBody, meetingsOfBody } from '../bodies/histories.ts'
import type { Session } from '../register/session.ts'

/** The meeting of a body by its number or its day; null when there is none. Errors: unknown-body. */
export async function findMeetingNamed(
  session: Session,
  bodyKey: string,
  by: { readonly ordinal: number } | { readonly on: IsoDate },
): Promise<number | null> {
  const { db } = session.register()
  const meetings = await meetingsOfBody(db, (await getBody(db, bodyKey)).id)
  const found = meetings.find(({ kind, ordinal, heldOn }) =>
    'ordinal' in by ? ordinal === by.ordinal : kind === 'meeting' && heldOn === by.on,
  )
  return found?.id ?? null
}

/** What was kept of a meeting's agenda, by its number from the oldest on, 1; null when there is none. */
export async function keptVersion(session: Session, meetingId: number, number: number): Promise<number | null> {
  return (await listSnapshots(session.register().db, meetingId))[number - 1]?.id ?? null
}
