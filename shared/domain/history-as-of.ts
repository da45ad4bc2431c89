import { firstDay, type IsoDate } from './calendar.ts'
import { pointsTo } from './item-class.ts'
import type { BodyHistory, MeetingFacts, PlanFacts } from './model.ts'

/**
 * The history as it stood at the end of a day: meetings held by then, plans known by then, human verdicts given by then.
 * Meetings that are planned stay in it, with their agendas, unless one was held after the day: then the past is being
 * read, and what was planned in it is not known any more. Cutting twice is cutting at the earlier day. Meetings come in date
 * order and plans by id, so that no verdict depends on the order of what was gathered.
 */
export function historyAsOf(history: BodyHistory, asOf: IsoDate): BodyHistory {
  const readsThePast = history.meetings.some((meeting) => isHeld(meeting) && meeting.heldOn > asOf)
  const meetings = history.meetings
    .filter((meeting) => (isOpen(meeting) ? !readsThePast : meeting.heldOn <= asOf))
    .toSorted(byDay)
  const held = meetings.filter(isHeld)
  return {
    ...history,
    meetings,
    plans: history.plans
      .filter((plan) => isKnown(plan, held, asOf))
      .map((plan) => verdictsBy(plan, asOf))
      .toSorted((a, b) => a.id - b.id),
  }
}

/** The body's ordinary meetings held so far, in date order. Cut the history first. */
export function heldMeetings(known: BodyHistory): readonly MeetingFacts[] {
  return known.meetings.filter((meeting) => meeting.kind === 'meeting' && isHeld(meeting))
}

/** The body's ordinary meetings still to be held, the next one first. Cut the history first. */
export function meetingsAhead(known: BodyHistory, asOf: IsoDate): readonly MeetingFacts[] {
  return known.meetings.filter((meeting) => meeting.kind === 'meeting' && isOpen(meeting) && meeting.heldOn >= asOf)
}

const isHeld = (meeting: MeetingFacts) => meeting.status === 'held'

const isOpen = ({ status }: MeetingFacts) => status === 'planned' || status === 'drafted' || status === 'issued'

const byDay = (a: MeetingFacts, b: MeetingFacts) => (a.heldOn === b.heldOn ? a.id - b.id : a.heldOn < b.heldOn ? -1 : 1)

function isKnown(plan: PlanFacts, held: readonly MeetingFacts[], asOf: IsoDate): boolean {
  if (plan.adoptedOn !== null && firstDay(plan.adoptedOn) <= asOf) return true
  return held.some((meeting) => meeting.id === plan.adoptedAtMeetingId || meeting.items.some((item) => pointsTo(item, plan)))
}

/** A closing counts from the first day its date can mean: who enters a year says that it is closed. */
function verdictsBy(plan: PlanFacts, asOf: IsoDate): PlanFacts {
  return {
    ...plan,
    closed: plan.closed !== null && firstDay(plan.closed.on) <= asOf ? plan.closed : null,
    explained: plan.explained.filter((explanation) => explanation.on <= asOf),
  }
}
