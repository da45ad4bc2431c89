import { findSpan } from '../../../db/repositories/meetings.ts'
import { countOpenQuestions } from '../../../db/repositories/provenance.ts'
import { listChangeSets } from '../../../db/repositories/history.ts'
import type { Frame } from '../../../shared/contract/register.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import { gatherBodies } from '../bodies/histories.ts'
import { undoState } from '../register/history.ts'
import { needsOf } from './needs.ts'
import { nextMeeting } from '../meetings/next-meeting.ts'
import { bodyRef } from '../register/refs.ts'
import { fileNameOf } from '../register/register-session.ts'
import type { Session } from '../register/session.ts'

/** What surrounds every screen: bodies, counts, what can be undone. */
export async function frame(session: Session, asOf: IsoDate): Promise<Frame> {
  const register = session.register()
  const { db } = register
  const bodies = await gatherBodies(db)
  const needs = needsOf(bodies, asOf)
  const span = await findSpan(db)
  const [newest] = await listChangeSets(db, { before: null, row: null, limit: 1 })
  return {
    asOf,
    fileName: fileNameOf(register),
    mode: register.mode,
    firstEventOn: span?.from ?? null,
    lastEventOn: span?.to ?? null,
    bodies: bodies.map((gathered) => ({
      body: bodyRef(gathered.body, asOf),
      next: nextMeeting(gathered, asOf).meeting,
      needs: needs.filter((need) => need.body.key === gathered.body.key).length,
    })),
    counts: {
      plans: bodies.reduce((sum, { history }) => sum + historyAsOf(history, asOf).plans.length, 0),
      needs: needs.length,
      openQuestions: await countOpenQuestions(db),
    },
    ...(await undoState(db)),
    lastSavedAt: newest?.madeAt ?? null,
  }
}
