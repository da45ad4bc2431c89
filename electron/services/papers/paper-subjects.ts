import { listBodies } from '../../../db/repositories/bodies.ts'
import { listPlans } from '../../../db/repositories/plans.ts'
import type { PaperSubjects } from '../../../shared/contract/papers.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { bodyRef, meetingRef, planRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { meetingsOfBody } from '../bodies/histories.ts'

/** Bodies with their meetings and plans, under the names of a day. */
export async function paperSubjects(session: Session, { asOf }: { readonly asOf: IsoDate }): Promise<PaperSubjects> {
  const { db } = session.register()
  const bodies = await listBodies(db)
  return {
    bodies: await Promise.all(
      bodies.map(async (body) => ({
        body: bodyRef(body, asOf),
        meetings: (await meetingsOfBody(db, body.id))
          .filter(({ kind }) => kind === 'meeting')
          .toReversed()
          .map(meetingRef),
        plans: (await listPlans(db, body.id)).map((plan) => planRef(plan, asOf)),
      })),
    ),
  }
}
