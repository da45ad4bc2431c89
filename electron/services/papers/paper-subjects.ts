import { listPlans } from '../../../db/repositories/plans.ts'
import type { PaperSubjects } from '../../../shared/contract/papers.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { bodyRef, meetingRef, planRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { meetingsOfBody } from '../bodies/histories.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

/** All bodies, and the meetings and plans of one, under the names of a day. */
export async function paperSubjects(
  session: Session,
  { asOf, body: key }: { readonly asOf: IsoDate; readonly body: string },
): Promise<PaperSubjects> {
  const { db } = session.register()
  const bodies = await knownBodies(db)
  const own = bodies.find((body) => body.key === key) ?? bodies[0]
  const meetings = own === undefined ? [] : await meetingsOfBody(db, own.id)
  const plans = own === undefined ? [] : await listPlans(db, own.id)
  return {
    bodies: bodies.map((body) => ({
      body: bodyRef(body, asOf),
      meetings:
        body === own
          ? meetings
              .filter(({ kind }) => kind === 'meeting')
              .toReversed()
              .map(meetingRef)
          : [],
      plans: body === own ? plans.map((plan) => planRef(plan, asOf)) : [],
    })),
  }
}
