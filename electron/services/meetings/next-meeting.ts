import type { BodyScreen } from '../../../shared/contract/bodies.ts'
import type { NextMeetingCard, PlacedLook } from '../../../shared/contract/next-meeting.ts'
import { addDays, daysBetween, type IsoDate, lastDay, weekdayOf } from '../../../shared/domain/calendar.ts'
import { nextOrdinal } from '../../../shared/domain/check-ordinals.ts'
import { historyAsOf, meetingsAhead } from '../../../shared/domain/history-as-of.ts'
import { isDayOff, isWeekend } from '../../../shared/domain/holidays.ts'
import type { MeetingFacts } from '../../../shared/domain/model.ts'
import { placedLooks } from '../../../shared/domain/placed-looks.ts'
import { type Rhythm, rhythm } from '../../../shared/domain/rhythm.ts'
import type { GatheredBody } from '../bodies/histories.ts'
import { bodyRef, meetingRef } from '../register/refs.ts'

/** A body's next meeting on a day: the one planned, else the one its rhythm lets expect. */
export function nextMeeting(gathered: GatheredBody, asOf: IsoDate): NextMeetingCard {
  const { body, history } = gathered
  const habit = rhythm(history, asOf)
  const { planned, expected } = habit
  const meeting = history.meetings.find((one) => one.id === planned?.meetingId)
  const suggestedOn = suggestDay(habit, meeting?.heldOn ?? null, asOf)
  const { establishedOn } = body
  const begins = meeting?.heldOn ?? expected?.from ?? null
  return {
    body: bodyRef(body, asOf),
    meeting: meeting ? meetingRef(meeting) : null,
    itemCount: meeting?.items.length ?? 0,
    ...onAgendas(gathered, asOf),
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
    isPlannable: !history.meetings.some((one) => one.kind === 'meeting' && one.status === 'held' && one.heldOn > asOf),
    suggestedOn,
    isSuggestedBlindly:
      establishedOn !== null &&
      history.meetings.every((one) => one.kind !== 'meeting') &&
      daysBetween(lastDay(establishedOn), suggestedOn) > longAfterFounding,
  }
}

/** Where a look can be put, and those that are put already. */
function onAgendas({ history, plans, series }: GatheredBody, asOf: IsoDate): Pick<NextMeetingCard, 'drafting' | 'placed'> {
  const known = historyAsOf(history, asOf)
  const ahead = meetingsAhead(known, asOf)
  const drafting = ahead.find(({ status }) => status !== 'issued')
  return {
    drafting: drafting === undefined ? null : meetingRef(drafting),
    placed: placedLooks(known, asOf).flatMap(({ meetingId, itemId, planId, seriesId, fiscalYear }): readonly PlacedLook[] => {
      const meeting = ahead.find(({ id }) => id === meetingId)
      const plan = plans.find(({ id }) => id === planId)?.key ?? null
      const of = series.find(({ id }) => id === seriesId)?.key ?? null
      // Of another body's plan or series nothing is asked here.
      return meeting === undefined || (plan ?? of) === null
        ? []
        : [{ plan, series: of, fiscalYear, meeting: meetingRef(meeting), itemId }]
    }),
  }
}

/** Days after which a founding says nothing any more about the first meeting. */
const longAfterFounding = 92

/** Days ahead on which a meeting is suggested where no season says when. */
const usualLead = 28

/**
 * The first of the body's usual weekdays in the window that is expected; where none is, or a meeting is planned already, four
 * weeks after the as-of date or that meeting. Never a day off.
 */
function suggestDay({ expected, weekdays }: Rhythm, plannedOn: IsoDate | null, asOf: IsoDate): IsoDate {
  const tomorrow = addDays(asOf, 1)
  const isAhead = plannedOn === null && expected !== null && !expected.isPast
  const from = isAhead ? (expected.from > tomorrow ? expected.from : tomorrow) : addDays(plannedOn ?? asOf, usualLead)
  const usual = weekdays[0]?.weekday
  if (usual === undefined) return firstOpenDay(from, 1)
  const on = firstOpenDay(addDays(from, (usual - weekdayOf(from) + 7) % 7), isWeekend(usual) ? 1 : 7)
  return isAhead && on > expected.to ? firstOpenDay(from, 1) : on
}

/** The day itself or, by steps of so many days, the first on which public offices are open. */
function firstOpenDay(from: IsoDate, step: number): IsoDate {
  let on = from
  while (isDayOff(on)) on = addDays(on, step)
  return on
}

/** "Yearly, May–June": how often a body met a year, and in which months by the habit that lets the next be expected; null: in none. */
export function seasonOf(held: readonly MeetingFacts[], { seasons }: Rhythm): BodyScreen['rhythm'] {
  const [first, last] = [held.at(0), held.at(-1)]
  if (first === undefined || last === undefined || seasons.length === 0) return null
  const years = daysBetween(first.heldOn, last.heldOn) / 365.25
  return { perYear: Math.max(1, Math.round((held.length - 1) / Math.max(years, 1))), seasons }
}
