import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { followUpState } from '../../../shared/domain/follow-up-state.ts'
import { historyAsOf, meetingsAhead } from '../../../shared/domain/history-as-of.ts'
import { followUpMatrix } from '../../../shared/domain/matrix.ts'
import { needs } from '../../../shared/domain/needs.ts'
import { recordHistories, recordHistory, withPlannedMeeting } from '../fixtures/record-history.ts'
import { anyDay, anyHistory } from './history-arbitrary.ts'

it('has the record’s 28 meetings, 3 establishing acts and 69 items', () => {
  const all = recordHistories.map((history) => historyAsOf(history, isoDate('2005-12-31')))
  const meetings = all.flatMap((history) => history.meetings)
  expect([
    meetings.filter((meeting) => meeting.kind === 'meeting').length,
    meetings.filter((meeting) => meeting.kind === 'establishing-act').length,
    meetings.flatMap((meeting) => meeting.items).length,
  ]).toEqual([28, 3, 69])
})

it('knows on a day the meetings held and the plans adopted by then', () => {
  const known = historyAsOf(recordHistory.crime, isoDate('2004-12-12'))
  expect(known.meetings.map((meeting) => meeting.heldOn)).toEqual(['2003-09-02', '2003-09-05', '2003-12-18', '2004-06-22'])
  expect(known.plans.map((plan) => plan.key)).toEqual([
    'crime/action-plan-2003',
    'crime/ministries-action-plan-2004',
    'crime/terrorism-action-plan-2004',
    'crime/trafficking-action-plan-2004',
  ])
})

it('shows what is planned ahead today, but not when the past is read', () => {
  const planned = withPlannedMeeting(recordHistory.crime, isoDate('2006-06-20'))
  const aheadOn = (on: string) => meetingsAhead(historyAsOf(planned, isoDate(on)), isoDate(on)).map((meeting) => meeting.heldOn)
  expect(aheadOn('2005-12-31')).toEqual(['2006-06-20'])
  expect(aheadOn('2005-06-01')).toEqual([])
})

it('cut twice is cut at the earlier day', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, anyDay, (history, a, b) => {
      const [early, late] = a <= b ? [a, b] : [b, a]
      expect(historyAsOf(historyAsOf(history, late), early)).toEqual(historyAsOf(history, early))
    }),
  )
})

it('is all that states, matrix and needs look at', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (history, on) => {
      const known = historyAsOf(history, on)
      expect(followUpMatrix(history, on)).toEqual(followUpMatrix(known, on))
      expect(needs([history], on)).toEqual(needs([known], on))
      for (const plan of history.plans) expect(followUpState(history, plan, on)).toEqual(followUpState(known, plan, on))
    }),
  )
})

it('gives the same verdicts in whatever order the facts were gathered', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (history, on) => {
      const turned = { ...history, meetings: history.meetings.toReversed(), plans: history.plans.toReversed() }
      expect(followUpMatrix(turned, on)).toEqual(followUpMatrix(history, on))
      expect(needs([turned], on)).toEqual(needs([history], on))
    }),
  )
})

it('never lets time alone conclude a plan', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (history, on) => {
      const silent = {
        ...history,
        meetings: [],
        plans: history.plans.map((plan) => ({ ...plan, closed: null, supersedesIds: [] })),
      }
      const states = silent.plans.map((plan) => followUpState(silent, plan, on).state)
      expect(states).not.toContain('concluded')
    }),
  )
})
