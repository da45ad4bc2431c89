import type { BodyScreen } from '../../shared/contract/bodies.ts'
import type { NextMeetingCard } from '../../shared/contract/home.ts'
import { daysBetween, type IsoDate, numbersOf } from '../../shared/domain/calendar.ts'
import { nextOrdinal } from '../../shared/domain/check-ordinals.ts'
import { historyAsOf } from '../../shared/domain/history-as-of.ts'
import type { MeetingFacts } from '../../shared/domain/model.ts'
import { rhythm } from '../../shared/domain/rhythm.ts'
import type { GatheredBody } from './histories.ts'
import { bodyRef, meetingRef } from './refs.ts'

/** A body's next meeting on a day: the one planned, else the one its rhythm lets expect. */
export function nextMeeting({ body, history }: GatheredBody, asOf: IsoDate): NextMeetingCard {
  const { planned, expected } = rhythm(history, asOf)
  const meeting = history.meetings.find((one) => one.id === planned?.meetingId)
  const begins = meeting?.heldOn ?? expected?.from ?? null
  return {
    body: bodyRef(body, asOf),
    meeting: meeting ? meetingRef(meeting) : null,
    itemCount: meeting?.items.length ?? 0,
    expected:
      meeting || !expected
        ? null
        : {
            from: expected.from,
            to: expected.to,
            ordinal: nextOrdinal(historyAsOf(history, asOf).meetings, expected.to),
            ...expected.basis,
            isPast: expected.isPast,
          },
    daysToGo: begins === null ? null : daysBetween(asOf, begins),
  }
}

/** "Yearly, May to July": how often a body met a year, and between which months; null before it met twice. */
export function seasonOf(held: readonly MeetingFacts[]): BodyScreen['rhythm'] {
  const first = held[0]
  const last = held.at(-1)
  if (!first || !last || first === last) return null
  const years = daysBetween(first.heldOn, last.heldOn) / 365.25
  // The habit of the last five meetings, not of the founding year.
  const months = held.slice(-5).map((meeting) => numbersOf(meeting.heldOn).month)
  return {
    perYear: Math.max(1, Math.round((held.length - 1) / Math.max(years, 1))),
    firstMonth: Math.min(...months),
    lastMonth: Math.max(...months),
  }
}
