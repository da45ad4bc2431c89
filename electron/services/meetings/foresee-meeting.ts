import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { meetingsContract } from '../../../shared/contract/meetings.ts'
import { firstDay } from '../../../shared/domain/calendar.ts'
import { nextOrdinal } from '../../../shared/domain/check-ordinals.ts'
import { getBody, meetingsOfBody } from '../bodies/histories.ts'
import type { Session } from '../register/session.ts'

/** What a meeting planned on a day would be, before anything is kept. Errors: unknown-body. */
export async function foreseeMeeting(
  session: Session,
  { body: key, on, ordinal: given }: ParsedInputOf<typeof meetingsContract.foresee>,
): Promise<OutputOf<typeof meetingsContract.foresee>> {
  const { db } = session.register()
  const body = await getBody(db, key)
  const meetings = await meetingsOfBody(db, body.id)
  const ordinal = given ?? nextOrdinal(meetings, on)
  const isCounted = (status: (typeof meetings)[number]['status']) => status !== 'cancelled' && status !== 'postponed'
  return {
    ordinal,
    foundedLaterOn: body.establishedOn !== null && on < firstDay(body.establishedOn) ? body.establishedOn : null,
    isNumberTaken: meetings.some((one) => one.kind === 'meeting' && isCounted(one.status) && one.ordinal === ordinal),
  }
}
