import type { IsoDate } from './calendar.ts'
import type { MeetingFacts } from './model.ts'
import type { MeetingStatus } from './vocabulary.ts'

/** What counting looks at; of a joint session the number within this body. */
export type NumberedMeeting = Pick<MeetingFacts, 'id' | 'kind' | 'heldOn' | 'status' | 'ordinal'>

/** Something about a body's meeting numbers that a person should look at. Nothing is ever renumbered by itself. */
export type OrdinalFinding =
  /** No meeting bears the numbers `from` to `to`; `before` is the meeting with the next number, `isBeginning` whether it is the lowest. */
  | { readonly kind: 'gap'; readonly from: number; readonly to: number; readonly before: number; readonly isBeginning: boolean }
  /** Several meetings bear one number. */
  | { readonly kind: 'clash'; readonly ordinal: number; readonly meetingIds: readonly number[] }
  /** The meeting bears a lower number than one held before it. */
  | {
      readonly kind: 'disorder'
      readonly meetingId: number
      readonly ordinal: number
      readonly afterMeetingId: number
      readonly afterOrdinal: number
    }
  /** Convened or held without a number. */
  | { readonly kind: 'unnumbered'; readonly meetingId: number }

/**
 * Gaps, clashes, disorder and missing numbers among a body's ordinary meetings. Establishing acts bear no number;
 * cancelled and postponed meetings do not count; a meeting still planned may wait for its number. `beginsWith`: the number from
 * which on the register knows the meetings; that earlier ones are not in it is no gap.
 */
export function checkOrdinals(meetings: readonly NumberedMeeting[], beginsWith: number | null = null): readonly OrdinalFinding[] {
  const counted = inDateOrder(meetings)
  return [...gaps(counted, beginsWith ?? 1), ...clashes(counted), ...disorder(counted), ...unnumbered(counted)]
}

/**
 * The number of a further meeting on that day: one more than the highest before or on it, meetings without a number counted
 * in their place. Before all that are known it is one less than the lowest, for a register may begin with a fifth meeting; before a
 * first one there is no number left, and 1 is told as taken. `meetings` must not contain the meeting to be numbered.
 */
export function nextOrdinal(meetings: readonly NumberedMeeting[], on: IsoDate): number {
  const counted = inDateOrder(meetings)
  const before = counted.filter((meeting) => meeting.heldOn <= on)
  if (before.length === 0) {
    const first = counted.findIndex(({ ordinal }) => ordinal !== null)
    return Math.max(1, (counted[first]?.ordinal ?? 1) - 1 - Math.max(0, first))
  }
  return before.reduce((highest, meeting) => Math.max(highest, meeting.ordinal ?? highest + 1), 0) + 1
}

type Numbered = NumberedMeeting & { readonly ordinal: number }

function inDateOrder(meetings: readonly NumberedMeeting[]): readonly NumberedMeeting[] {
  return meetings
    .filter((meeting) => meeting.kind === 'meeting' && counts(meeting.status))
    .toSorted((a, b) =>
      a.heldOn === b.heldOn ? (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity) || a.id - b.id : a.heldOn < b.heldOn ? -1 : 1,
    )
}

function counts(status: MeetingStatus): boolean {
  switch (status) {
    case 'planned':
    case 'drafted':
    case 'issued':
    case 'held':
      return true
    case 'cancelled':
    case 'postponed':
      return false
  }
}

function gaps(meetings: readonly NumberedMeeting[], beginsWith: number): readonly OrdinalFinding[] {
  const byNumber = numbered(meetings).toSorted((a, b) => a.ordinal - b.ordinal)
  return byNumber.flatMap((meeting, index) => {
    const from = Math.max((byNumber[index - 1]?.ordinal ?? 0) + 1, beginsWith)
    return meeting.ordinal > from
      ? [{ kind: 'gap', from, to: meeting.ordinal - 1, before: meeting.id, isBeginning: index === 0 }]
      : []
  })
}

function clashes(meetings: readonly NumberedMeeting[]): readonly OrdinalFinding[] {
  const holders = new Map<number, readonly number[]>()
  for (const meeting of numbered(meetings)) holders.set(meeting.ordinal, [...(holders.get(meeting.ordinal) ?? []), meeting.id])
  return [...holders]
    .filter(([, meetingIds]) => meetingIds.length > 1)
    .map(([ordinal, meetingIds]) => ({ kind: 'clash', ordinal, meetingIds }))
}

function disorder(meetings: readonly NumberedMeeting[]): readonly OrdinalFinding[] {
  const found: OrdinalFinding[] = []
  let highest: Numbered | null = null
  for (const meeting of numbered(meetings)) {
    if (highest !== null && meeting.ordinal < highest.ordinal) {
      const { id: afterMeetingId, ordinal: afterOrdinal } = highest
      found.push({ kind: 'disorder', meetingId: meeting.id, ordinal: meeting.ordinal, afterMeetingId, afterOrdinal })
    } else highest = meeting
  }
  return found
}

function unnumbered(meetings: readonly NumberedMeeting[]): readonly OrdinalFinding[] {
  return meetings
    .filter((meeting) => meeting.ordinal === null && (meeting.status === 'issued' || meeting.status === 'held'))
    .map((meeting) => ({ kind: 'unnumbered', meetingId: meeting.id }))
}

function numbered(meetings: readonly NumberedMeeting[]): readonly Numbered[] {
  return meetings.filter((meeting): meeting is Numbered => meeting.ordinal !== null)
}
