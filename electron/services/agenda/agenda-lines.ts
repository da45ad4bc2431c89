import { type AgendaItemRecord, listAgendaItems } from '../../../db/repositories/agenda.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import { organizationsById } from '../../../db/repositories/members.ts'
import { listPlansNamedBy, type PlanRecord, plansById } from '../../../db/repositories/plans.ts'
import { seriesById } from '../../../db/repositories/plan-series.ts'
import { openQuestionsOf, seenOf } from '../../../db/repositories/provenance.ts'
import type { AgendaLine } from '../../../shared/contract/meetings.ts'
import { numberAgenda } from '../../../shared/domain/agenda-numbering.ts'
import { outline } from '../../../shared/domain/item-tree.ts'
import { draftReasonsText } from './draft-reasons.ts'
import { meetingRefs } from '../meetings/meeting-refs.ts'
import { organizationRef, planRef, seriesRef } from '../register/refs.ts'

/** A meeting's agenda in reading order, numbered, with everything a line shows. */
export async function agendaLines(db: Database, meeting: MeetingRecord): Promise<readonly AgendaLine[]> {
  return linesOf(db, meeting, await listAgendaItems(db, meeting.id))
}

/** The same of lines given, as they stand or as they stood. */
export async function linesOf(
  db: Database,
  meeting: MeetingRecord,
  items: readonly AgendaItemRecord[],
): Promise<readonly AgendaLine[]> {
  const ids = items.map((item) => item.id)
  const planIds = new Set([...(await listPlansNamedBy(db, meeting.id)), ...items.flatMap((item) => item.planIds)])
  const plans = await plansById(db, [...planIds])
  const series = await seriesById(
    db,
    items.flatMap(({ seriesId }) => seriesId ?? []),
  )
  const presenters = await organizationsById(
    db,
    items.flatMap((item) => (item.presenterOrganizationId === null ? [] : [item.presenterOrganizationId])),
  )
  const questions = await openQuestionsOf(db, 'agenda_items', ids)
  const seen = await seenOf(db, 'agenda_items', ids)
  const origins = await meetingRefs(
    db,
    items.flatMap((item) => item.carriedFromMeetingId ?? []),
  )
  const lines = outline(items)
  const numbers = numberAgenda(
    lines.map(({ item }) => item),
    meeting.numbering ?? 'arabic',
  )

  return lines.map(({ item, depth }) => {
    const ownSeries = series.find((one) => one.id === item.seriesId)
    const presenter = presenters.get(item.presenterOrganizationId ?? 0)
    return {
      id: item.id,
      revision: item.revision,
      parentId: item.parentId,
      depth,
      number: numbers.get(item.id)?.label ?? null,
      kind: item.kind,
      isHeading: item.isHeading,
      title: item.title,
      plans: plansOf(item, plans).map((plan) => planRef(plan, meeting.heldOn)),
      likelyPlan: null,
      series: ownSeries ? seriesRef(ownSeries) : null,
      fiscalYear: item.fiscalYear,
      coversMore: item.coversMore,
      presenter: presenter ? organizationRef(presenter, meeting.heldOn) : null,
      minutes: item.minutes,
      internalNote: item.internalNote,
      outcome: item.outcome,
      outcomeNote: item.outcomeNote,
      sinceIssue: null,
      reasons: draftReasonsText(item.draftReasons),
      questions: questions.get(item.id) ?? [],
      seen: seen.get(item.id) ?? [],
      carried:
        item.carriedHow === null ? null : { how: item.carriedHow, from: origins.get(item.carriedFromMeetingId ?? 0) ?? null },
    }
  })
}

/** The plans linked to a line, and the annual plan that its series and fiscal year name. */
function plansOf(item: AgendaItemRecord, plans: readonly PlanRecord[]): readonly PlanRecord[] {
  const linked = item.planIds.flatMap((id) => plans.filter((plan) => plan.id === id))
  const annual = plans.filter(
    (plan) =>
      item.seriesId !== null && plan.seriesId === item.seriesId && plan.fiscalYear === item.fiscalYear && !linked.includes(plan),
  )
  return [...linked, ...annual]
}
