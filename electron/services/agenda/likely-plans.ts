import type { Database } from '../../../db/repositories/database.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import { listPlans } from '../../../db/repositories/plans.ts'
import type { AgendaLine } from '../../../shared/contract/meetings.ts'
import { likelyPlan } from '../../../shared/domain/likely-plan.ts'
import { planRef } from '../register/refs.ts'

/** The lines with the plan of the leading body that each most likely speaks of, where nobody linked one. */
export async function withLikelyPlans(
  db: Database,
  meeting: MeetingRecord,
  lines: readonly AgendaLine[],
): Promise<readonly AgendaLine[]> {
  const lead = meeting.bodies[0]
  const isOpen = ({ plans, series, isHeading, title }: AgendaLine) =>
    plans.length === 0 && series === null && !isHeading && Boolean(title.en || title.ja)
  if (lead === undefined || !lines.some(isOpen)) return lines
  const plans = await listPlans(db, lead.bodyId)
  return lines.map((line) => {
    const id = isOpen(line) ? likelyPlan(line.title, plans, meeting.heldOn) : null
    const plan = plans.find((one) => one.id === id)
    return plan === undefined ? line : { ...line, likelyPlan: planRef(plan, meeting.heldOn) }
  })
}
