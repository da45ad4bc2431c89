import { firstDay, type IsoDate, lastDay } from './calendar.ts'
import { heldMeetings } from './history-as-of.ts'
import { type HeldItem, itemsAbout } from './history-index.ts'
import { isBirth, itemClass, tookPlace } from './item-class.ts'
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
  const about = itemsAbout(known, plan)
  return (
    birthByItem(about, plan) ?? birthByMeeting(known, about, plan) ?? birthByDate(known, about, plan) ?? birthByMention(about)
  )
}

function birthByItem(about: readonly HeldItem[], plan: PlanFacts): PlanBirth | null {
  const found = about.find(({ item }) => isBirth(item.kind) && tookPlace(item))
  if (found === undefined) return null
  const isReport = found.item.kind === 'report-on-adoption' || wasDecidedBefore(plan, found.meeting)
  return birthAt(found.meeting, found.item, isReport ? 'adoption-reported' : 'adopted')
}

function birthByMeeting(known: BodyHistory, about: readonly HeldItem[], plan: PlanFacts): PlanBirth | null {
  const meeting = heldMeetings(known).find((candidate) => candidate.id === plan.adoptedAtMeetingId)
  if (meeting === undefined) return null
  const item = raisedAt(meeting, about)
  if (plan.kind === 'initiative') return birthAt(meeting, item, 'to-be-confirmed')
  return birthAt(meeting, item, wasDecidedBefore(plan, meeting) ? 'adoption-reported' : 'adopted')
}

function birthByDate(known: BodyHistory, about: readonly HeldItem[], plan: PlanFacts): PlanBirth | null {
  if (plan.adoptedOn === null) return null
  const from = firstDay(plan.adoptedOn)
  const to = lastDay(plan.adoptedOn)
  const meeting = heldMeetings(known).find((candidate) => candidate.heldOn >= from && candidate.heldOn <= to)
  if (meeting === undefined) return { on: to, meetingId: null, ordinal: null, itemId: null, how: 'to-be-confirmed' }
  return birthAt(meeting, raisedAt(meeting, about), 'to-be-confirmed')
}

function birthByMention(about: readonly HeldItem[]): PlanBirth | null {
  const [first] = about
  return first === undefined ? null : birthAt(first.meeting, raisedAt(first.meeting, about), 'to-be-confirmed')
}

/** The item by which a meeting raised the plan: its first that is no look back. */
function raisedAt(meeting: MeetingFacts, about: readonly HeldItem[]): AgendaItemFacts | null {
  return about.find((entry) => entry.meeting.id === meeting.id && itemClass(entry.item.kind) !== 'look')?.item ?? null
}

function wasDecidedBefore(plan: PlanFacts, meeting: MeetingFacts): boolean {
  return plan.adoptedOn !== null && lastDay(plan.adoptedOn) < meeting.heldOn
}

function birthAt(meeting: MeetingFacts, item: AgendaItemFacts | null, how: PlanBirth['how']): PlanBirth {
  return { on: meeting.heldOn, meetingId: meeting.id, ordinal: meeting.ordinal, itemId: item?.id ?? null, how }
}
