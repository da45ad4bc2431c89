import { firstDay, type IsoDate } from './calendar.ts'
import { historyIndex, itemsAbout } from './history-index.ts'
import { type AnnualPlan, isAnnual } from './item-class.ts'
import type { AgendaItemFacts, BodyHistory, MeetingFacts, PlanFacts } from './model.ts'

/**
 * The history as it stood at the end of a day: meetings held by then, plans known by then, human verdicts given by then.
 * Meetings that are planned stay in it, with their agendas, unless one was held after the day: then the past is being
 * read, and what was planned in it is not known any more. Cutting twice is cutting at the earlier day. Meetings come in date
 * order and plans by id, so that no verdict depends on the order of what was gathered.
 */
export function historyAsOf(history: BodyHistory, asOf: IsoDate): BodyHistory {
  // Histories are readonly data, and one screen cuts the same one at the same day for every rule it asks.
  const last = lastCuts.get(history)
  if (last?.asOf === asOf) return last.known
  const known = cutAt(history, asOf)
  lastCuts.set(history, { asOf, known })
  return known
}

const lastCuts = new WeakMap<BodyHistory, { readonly asOf: IsoDate; readonly known: BodyHistory }>()

function cutAt(history: BodyHistory, asOf: IsoDate): BodyHistory {
  const annualPlans = new Map(history.plans.filter(isAnnual).map((plan) => [plan.id, plan]))
  const readsThePast = history.meetings.some((meeting) => isHeld(meeting) && meeting.heldOn > asOf)
  const meetings = history.meetings
    .filter((meeting) => (isOpen(meeting) ? !readsThePast : meeting.heldOn <= asOf))
    .map((meeting) => withSeries(meeting, annualPlans))
    .toSorted(byDay)
  const cut = { ...history, meetings }
  return {
    ...cut,
    plans: history.plans
      .filter((plan) => isKnown(cut, plan, asOf))
      .map((plan) => verdictsBy(plan, asOf))
      .toSorted((a, b) => a.id - b.id),
  }
}

/** The body's ordinary meetings held so far, in date order. Cut the history first. */
export function heldMeetings(known: BodyHistory): readonly MeetingFacts[] {
  return historyIndex(known).held
}

/** The body's ordinary meetings still to be held, the next one first. Cut the history first. */
export function meetingsAhead(known: BodyHistory, asOf: IsoDate): readonly MeetingFacts[] {
  return historyIndex(known).open.filter((meeting) => meeting.heldOn >= asOf)
}

const isHeld = (meeting: MeetingFacts) => meeting.status === 'held'

const isOpen = ({ status }: MeetingFacts) => status === 'planned' || status === 'drafted' || status === 'issued'

const byDay = (a: MeetingFacts, b: MeetingFacts) => (a.heldOn === b.heldOn ? a.id - b.id : a.heldOn < b.heldOn ? -1 : 1)

/** An item that points to an annual plan speaks of its series and its year, whether or not it was told so. */
function withSeries(meeting: MeetingFacts, annualPlans: ReadonlyMap<number, AnnualPlan>): MeetingFacts {
  const annualOf = (item: AgendaItemFacts) =>
    item.seriesId !== null ? undefined : item.planIds.map((id) => annualPlans.get(id)).find((plan) => plan !== undefined)
  if (meeting.items.every((item) => annualOf(item) === undefined)) return meeting
  const items = meeting.items.map((item) => {
    const plan = annualOf(item)
    return plan === undefined ? item : { ...item, seriesId: plan.seriesId, fiscalYear: plan.fiscalYear }
  })
  return { ...meeting, items }
}

function isKnown(cut: BodyHistory, plan: PlanFacts, asOf: IsoDate): boolean {
  if (plan.adoptedOn !== null && firstDay(plan.adoptedOn) <= asOf) return true
  return heldMeetings(cut).some((meeting) => meeting.id === plan.adoptedAtMeetingId) || itemsAbout(cut, plan).length > 0
}

/** A closing counts from the first day its date can mean: who enters a year says that it is closed. */
function verdictsBy(plan: PlanFacts, asOf: IsoDate): PlanFacts {
  return {
    ...plan,
    closed: plan.closed !== null && firstDay(plan.closed.on) <= asOf ? plan.closed : null,
    explained: plan.explained.filter((explanation) => explanation.on <= asOf),
  }
}
