import { firstDay, type IsoDate, lastDay } from './calendar.ts'
import { heldMeetings } from './history-as-of.ts'
import { isBirth, itemClass, pointsTo, tookPlace } from './item-class.ts'
import type { AgendaItemFacts, BodyHistory, MeetingFacts, PlanFacts } from './model.ts'

/** How a plan came before its body. `to-be-confirmed`: the record shows the plan, but no act that adopted it. */
export interface PlanBirth {
  /** The day from which the body can be expected to look at the plan. */
  readonly on: IsoDate
  readonly meetingId: number | null
  readonly ordinal: number | null
  readonly itemId: number | null
  readonly how: 'adopted' | 'adoption-reported' | 'to-be-confirmed'
}

/**
 * A plan's birth before its body, from a history already cut at the as-of day; null when nothing shows it yet.
 * What counts is the meeting that adopted it or heard of its adoption: a plan decided elsewhere a few days before
 * (the record's trap 14) can be looked at only from the meeting on which it was tabled, and was not adopted by it.
 * Without such a meeting, the meeting within the day, month or year of adoption is taken, to be confirmed (traps 10–12).
 */
export function planBirth(known: BodyHistory, plan: PlanFacts): PlanBirth | null {
  const held = heldMeetings(known)
  return birthByItem(held, plan) ?? birthByMeeting(held, plan) ?? birthByDate(held, plan) ?? birthByMention(held, plan)
}

function birthByItem(held: readonly MeetingFacts[], plan: PlanFacts): PlanBirth | null {
  for (const meeting of held) {
    const item = meeting.items.find((candidate) => isBirth(candidate.kind) && tookPlace(candidate) && pointsTo(candidate, plan))
    if (item === undefined) continue
    const isReport = item.kind === 'report-on-adoption' || wasDecidedBefore(plan, meeting)
    return birthAt(meeting, item, isReport ? 'adoption-reported' : 'adopted')
  }
  return null
}

function birthByMeeting(held: readonly MeetingFacts[], plan: PlanFacts): PlanBirth | null {
  const meeting = held.find((candidate) => candidate.id === plan.adoptedAtMeetingId)
  if (meeting === undefined) return null
  const item = meeting.items.find((candidate) => itemClass(candidate.kind) !== 'look' && pointsTo(candidate, plan)) ?? null
  if (plan.kind === 'initiative') return birthAt(meeting, item, 'to-be-confirmed')
  return birthAt(meeting, item, wasDecidedBefore(plan, meeting) ? 'adoption-reported' : 'adopted')
}

function birthByDate(held: readonly MeetingFacts[], plan: PlanFacts): PlanBirth | null {
  if (plan.adoptedOn === null) return null
  const from = firstDay(plan.adoptedOn)
  const to = lastDay(plan.adoptedOn)
  const meeting = held.find((candidate) => candidate.heldOn >= from && candidate.heldOn <= to)
  if (meeting === undefined) return { on: to, meetingId: null, ordinal: null, itemId: null, how: 'to-be-confirmed' }
  const item = meeting.items.find((candidate) => itemClass(candidate.kind) !== 'look' && pointsTo(candidate, plan)) ?? null
  return birthAt(meeting, item, 'to-be-confirmed')
}

function birthByMention(held: readonly MeetingFacts[], plan: PlanFacts): PlanBirth | null {
  for (const meeting of held) {
    const item = meeting.items.find((candidate) => pointsTo(candidate, plan))
    if (item !== undefined) return birthAt(meeting, itemClass(item.kind) === 'look' ? null : item, 'to-be-confirmed')
  }
  return null
}

function wasDecidedBefore(plan: PlanFacts, meeting: MeetingFacts): boolean {
  return plan.adoptedOn !== null && lastDay(plan.adoptedOn) < meeting.heldOn
}

function birthAt(meeting: MeetingFacts, item: AgendaItemFacts | null, how: PlanBirth['how']): PlanBirth {
  return { on: meeting.heldOn, meetingId: meeting.id, ordinal: meeting.ordinal, itemId: item?.id ?? null, how }
}
