import type { IsoDate } from './calendar.ts'
import type { RosterSeat } from './roster.ts'

/** A meeting as far as clashes look at it. */
export interface TimedMeeting {
  readonly id: number
  readonly on: IsoDate
  /** `HH:MM`; null while undecided. */
  readonly startsAt: string | null
  readonly endsAt: string | null
}

/**
 * Two meetings on one day. `overlap`: they are held at one time. `tight`: too little time lies between them for those who sit on
 * both. `same-day`: there is time, or nobody can say, because a time is not set.
 */
export interface MeetingClash {
  readonly on: IsoDate
  /** The earlier first. */
  readonly meetingIds: readonly [number, number]
  readonly kind: 'overlap' | 'tight' | 'same-day'
  /** From the end of the first to the beginning of the second; null where a time is not set. */
  readonly minutesBetween: number | null
}

/** Less than this between two meetings is too little, in minutes. */
export const tightBelow = 30

/** Every pair of meetings that share a day, in order. Leave out those that will not take place. */
export function meetingClashes(meetings: readonly TimedMeeting[]): readonly MeetingClash[] {
  const sorted = meetings.toSorted(inTime)
  return sorted.flatMap((first, at) => {
    const nextDay = sorted.findIndex(({ on }, place) => place > at && on !== first.on)
    return sorted.slice(at + 1, nextDay < 0 ? sorted.length : nextDay).map((second) => clashOf(first, second))
  })
}

/** Who sits on both bodies: the seats of the first whose post, or whose holder, has a seat on the second as well. */
export function membersOfBoth(one: readonly RosterSeat[], other: readonly RosterSeat[]): readonly RosterSeat[] {
  const posts = new Set(other.map(({ postId }) => postId))
  const persons = new Set(other.flatMap(({ holders }) => holders.map(({ personId }) => personId)))
  return one.filter(({ postId, holders }) => posts.has(postId) || holders.some(({ personId }) => persons.has(personId)))
}

function clashOf(first: TimedMeeting, second: TimedMeeting): MeetingClash {
  const minutesBetween = gapBetween(first, second)
  const kind =
    minutesBetween === null ? 'same-day' : minutesBetween < 0 ? 'overlap' : minutesBetween < tightBelow ? 'tight' : 'same-day'
  return { on: first.on, meetingIds: [first.id, second.id], kind, minutesBetween }
}

/** Null where a time is missing, or the first would end before it begins. Beginning together is overlapping whenever they end. */
function gapBetween(first: TimedMeeting, second: TimedMeeting): number | null {
  if (first.startsAt === null || second.startsAt === null) return null
  if (first.startsAt === second.startsAt) return -1
  if (first.endsAt === null || first.endsAt < first.startsAt) return null
  return minutesOf(second.startsAt) - minutesOf(first.endsAt)
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** By day, then by beginning; what has no time yet comes last. */
function inTime(one: TimedMeeting, other: TimedMeeting): number {
  const key = ({ on, startsAt }: TimedMeeting) => `${on} ${startsAt ?? '99:99'}`
  const [a, b] = [key(one), key(other)]
  return a < b ? -1 : a > b ? 1 : one.id - other.id
}
