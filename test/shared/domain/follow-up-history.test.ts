import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import { fiscalYearChain } from '../../../shared/domain/fiscal-year-chain.ts'
import { followUpHistory } from '../../../shared/domain/follow-up-history.ts'
import { followUpState } from '../../../shared/domain/follow-up-state.ts'
import { needs } from '../../../shared/domain/needs.ts'
import { expectedBetween, recentMeetings, rhythm } from '../../../shared/domain/rhythm.ts'
import { anyHistory } from './history-arbitrary.ts'

const anyDay = fc.nat(6000).map((days) => addDays(isoDate('1999-06-01'), days))

it('without the lines that point to nothing, every rule of follow-up answers the same', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (history, asOf) => {
      const short = followUpHistory(history)
      expect(needs([short], asOf)).toEqual(needs([history], asOf))
      for (const plan of history.plans) expect(followUpState(short, plan, asOf)).toEqual(followUpState(history, plan, asOf))
      for (const series of history.series)
        expect(fiscalYearChain(short, series, asOf)).toEqual(fiscalYearChain(history, series, asOf))
    }),
  )
})

it('of the meetings of ten years alone, the rhythm of a body is the same', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, (history, asOf) => {
      const recent = recentMeetings(history, asOf)
      expect(rhythm(recent, asOf)).toEqual(rhythm(history, asOf))
      const to = addDays(asOf, 700)
      expect(expectedBetween(recent, asOf, asOf, to)).toEqual(expectedBetween(history, asOf, asOf, to))
    }),
  )
})
