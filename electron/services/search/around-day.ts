import { findMeetingsAround } from '../../../db/search/find-around.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { MeetingsAround, searchContract } from '../../../shared/contract/search.ts'
import type { Session } from '../register/session.ts'
import { hitsOf } from './hits.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

/** The meetings next to a day: those on it, and the nearest before and after, whichever body's. */
export async function around(session: Session, { on }: ParsedInputOf<typeof searchContract.around>): Promise<MeetingsAround> {
  const { db } = session.register()
  const meetings = await findMeetingsAround(db, on, 2)
  return { hits: await hitsOf(db, meetings, await knownBodies(db), { today: session.today(), asOf: on }) }
}
