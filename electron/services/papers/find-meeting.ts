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
