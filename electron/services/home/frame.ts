import { findSpan } from '../../../db/repositories/meetings.ts'
import { countOpenQuestions } from '../../../db/repositories/provenance.ts'
import { listChangeSets } from '../../../db/repositories/history.ts'
import type { Frame } from '../../../shared/contract/register.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { bodySummaries } from './body-summaries.ts'
import { undoState } from '../register/history.ts'
import { bodyRef } from '../register/refs.ts'
import { fileNameOf } from '../register/register-session.ts'
import type { Session } from '../register/session.ts'

/** What surrounds every screen: bodies, counts, what can be undone. */
export async function frame(session: Session, asOf: IsoDate): Promise<Frame> {
  const register = session.register()
  const { db } = register
  const { bodies, values: summaries, isCounting } = await bodySummaries(db, asOf)
  const byId = new Map(summaries.map((summary) => [summary.body.id, summary]))
  const span = await findSpan(db)
  const [newest] = await listChangeSets(db, { before: null, row: null, limit: 1 })
  return {
    asOf,
    fileName: fileNameOf(register),
    mode: register.mode,
    firstEventOn: span?.from ?? null,
    lastEventOn: span?.to ?? null,
    bodies: bodies.map((body) => {
      const summary = byId.get(body.id)
      return {
        body: summary?.ref ?? bodyRef(body, asOf),
        next: summary?.next.meeting ?? null,
        needs: summary?.needs.length ?? 0,
      }
    }),
    isCounting,
    counts: {
      plans: summaries.reduce((sum, { counts }) => sum + counts.plans, 0),
      needs: summaries.reduce((sum, { needs }) => sum + needs.length, 0),
      openQuestions: await countOpenQuestions(db),
    },
    ...(await undoState(db)),
    lastSavedAt: newest?.madeAt ?? null,
  }
}
