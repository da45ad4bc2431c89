import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import { type FiscalYearChain, fiscalYearChain } from '../../../shared/domain/fiscal-year-chain.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import type { BodyHistory } from '../../../shared/domain/model.ts'
import { recordHistory, withPlannedMeeting } from '../fixtures/record-history.ts'

function chainOf(history: BodyHistory, on: string): FiscalYearChain {
  const series = history.series[0]
  if (series === undefined) throw new RangeError('The body has no annual series')
  return fiscalYearChain(history, series, isoDate(on))
}

const states = (chain: FiscalYearChain) => chain.links.map(({ fiscalYear, state }) => [fiscalYear, state])

describe('the firearms plans', () => {
  const chain = chainOf(recordHistory.firearms, '2005-12-31')

  it('are complete from 1997 to 2004, open for 2005, and begin with progress whose plan no meeting could report', () => {
    expect(states(chain)).toEqual([
      [1996, 'plan-not-recorded'],
      ...[1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004].map((year) => [year, 'complete']),
      [2005, 'open'],
    ])
    expect(chain.breaks).toEqual([])
  })

  it('meet each plan again as progress at the next year’s meeting', () => {
    expect(chain.links.find((link) => link.fiscalYear === 2004)).toEqual({
      fiscalYear: 2004,
      planId: 2010,
      state: 'complete',
      plan: { meetingId: 210, on: '2004-04-27', ordinal: 10, itemId: 2103 },
      progress: { meetingId: 211, on: '2005-04-26', ordinal: 11, itemId: 2112 },
      planMissingAt: [],
      progressMissingAt: [],
      planMissedAt: [],
      progressMissedAt: [],
      planDueAt: null,
      progressDueAt: null,
      explanation: null,
    })
  })

  it('are known by the plan an item points to, even where the item names no series', () => {
    const meetings = recordHistory.firearms.meetings.map((meeting) => {
      const items = meeting.items.map((item) =>
        item.planIds.length === 0 ? item : { ...item, seriesId: null, fiscalYear: null },
      )
      return { ...meeting, items }
    })
    expect(chainOf({ ...recordHistory.firearms, meetings }, '2005-12-31')).toEqual(chain)
  })

  it('ask the next meeting for last year’s progress and this year’s plan', () => {
    const planned = withPlannedMeeting(recordHistory.firearms, isoDate('2006-04-28'))
    const next = { meetingId: 212, on: '2006-04-28', ordinal: 12 }
    expect(
      chainOf(planned, '2006-03-01')
        .links.slice(-2)
        .map(({ fiscalYear, planDueAt, progressDueAt }) => ({ fiscalYear, planDueAt, progressDueAt })),
    ).toEqual([
      { fiscalYear: 2005, planDueAt: null, progressDueAt: next },
      { fiscalYear: 2006, planDueAt: next, progressDueAt: null },
    ])
  })
})

describe('the drugs plans', () => {
  it('break with the progress of 2002 and the plans from 2003 on', () => {
    const chain = chainOf(recordHistory.drugs, '2005-12-31')
    expect(states(chain)).toEqual([
      [1996, 'plan-not-recorded'],
      ...[1997, 1998, 1999, 2000, 2001].map((year) => [year, 'complete']),
      ...[2002, 2003, 2004, 2005].map((year) => [year, 'broken']),
    ])
    expect(chain.breaks.map(({ fiscalYear, missing, expectedAt }) => [fiscalYear, missing, expectedAt.on])).toEqual([
      [2002, 'progress', '2003-07-29'],
      [2003, 'whole-year', '2003-07-29'],
      [2004, 'whole-year', '2004-06-14'],
      [2005, 'plan', '2005-06-10'],
    ])
  })

  it('show what the missing report was expected by', () => {
    expect(chainOf(recordHistory.drugs, '2005-06-01').breaks).toEqual([
      {
        fiscalYear: 2002,
        planId: 1011,
        missing: 'progress',
        expectedAt: { meetingId: 109, on: '2003-07-29', ordinal: 9 },
        planReported: { meetingId: 108, on: '2002-05-31', ordinal: 8, itemId: 1082 },
        precedent: {
          hits: 6,
          of: 6,
          first: { meetingId: 103, on: '1997-05-27', ordinal: 3, itemId: 1031 },
          last: { meetingId: 108, on: '2002-05-31', ordinal: 8, itemId: 1081 },
        },
      },
      {
        fiscalYear: 2003,
        planId: null,
        missing: 'whole-year',
        expectedAt: { meetingId: 109, on: '2003-07-29', ordinal: 9 },
        planReported: null,
        precedent: {
          hits: 6,
          of: 6,
          first: { meetingId: 103, on: '1997-05-27', ordinal: 3, itemId: 1032 },
          last: { meetingId: 108, on: '2002-05-31', ordinal: 8, itemId: 1082 },
        },
      },
      {
        fiscalYear: 2004,
        planId: null,
        missing: 'plan',
        expectedAt: { meetingId: 110, on: '2004-06-14', ordinal: 10 },
        planReported: null,
        precedent: {
          hits: 6,
          of: 7,
          first: { meetingId: 103, on: '1997-05-27', ordinal: 3, itemId: 1032 },
          last: { meetingId: 108, on: '2002-05-31', ordinal: 8, itemId: 1082 },
        },
      },
    ])
  })

  it('are not broken on the eve of the meeting that passed them by', () => {
    expect(chainOf(recordHistory.drugs, '2003-07-28').breaks).toEqual([])
    expect(chainOf(recordHistory.drugs, '2003-07-29').breaks).toHaveLength(2)
  })

  it('stop being expected once the series was ended', () => {
    const plans = recordHistory.drugs.plans.map((plan) =>
      plan.fiscalYear === 2002 ? { ...plan, closed: { on: isoDate('2003-07-01'), how: 'discontinued' as const } } : plan,
    )
    const chain = chainOf({ ...recordHistory.drugs, plans }, '2005-12-31')
    expect(chain.breaks).toEqual([])
    expect(states(chain).at(-1)).toEqual([2002, 'excused'])
  })
})

describe('a series and its years that people speak for', () => {
  const why = { reason: { en: 'Covered by the strategy', ja: '戦略により実施' }, source: 'Paper 1, p. 3' }
  const { drugs } = recordHistory
  const seriesWith = (change: Partial<BodyHistory['series'][number]>): BodyHistory => ({
    ...drugs,
    series: drugs.series.map((series) => ({ ...series, ...change })),
  })

  it('owe nothing of a year that was explained, though the register has no plan of it, from that day on', () => {
    const history = seriesWith({ explained: [{ fiscalYear: 2003, on: isoDate('2004-01-10'), ...why }] })
    const chain = chainOf(history, '2005-12-31')
    expect(chain.links.find(({ fiscalYear }) => fiscalYear === 2003)).toMatchObject({
      state: 'excused',
      planMissingAt: [],
      progressMissingAt: [],
      explanation: { on: '2004-01-10', ...why },
    })
    expect(chain.breaks.map(({ fiscalYear }) => fiscalYear)).toEqual([2002, 2004, 2005])
    expect(chainOf(history, '2004-01-09').breaks.map(({ fiscalYear }) => fiscalYear)).toEqual([2002, 2003])
  })

  it('end with the last year named; that year still owes its report', () => {
    const history = seriesWith({ ended: { on: isoDate('2004-01-10'), lastYear: 2002, ...why } })
    const chain = chainOf(history, '2005-12-31')
    expect(chain.breaks.map(({ fiscalYear, missing }) => [fiscalYear, missing])).toEqual([[2002, 'progress']])
    expect(chain.links.at(-1)?.fiscalYear).toBe(2002)
    expect(chainOf(history, '2004-01-09').breaks.map(({ fiscalYear }) => fiscalYear)).toEqual([2002, 2003])
  })

  it('are never more broken for a reason or an end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1996, max: 2006 }), fc.nat(4000), fc.nat(4000), fc.boolean(), (year, at, days, isEnd) => {
        const on = addDays(isoDate('1996-01-01'), at)
        const history = seriesWith(
          isEnd ? { ended: { on, lastYear: year, ...why } } : { explained: [{ fiscalYear: year, on, ...why }] },
        )
        const day = addDays(isoDate('1996-01-01'), days)
        const told = chainOf(history, day).breaks.map(({ fiscalYear }) => fiscalYear)
        const untold = chainOf(drugs, day).breaks.map(({ fiscalYear }) => fiscalYear)
        expect(untold).toEqual(expect.arrayContaining(told))
        expect(told.filter((one) => day >= on && (isEnd ? one > year : one === year))).toEqual([])
      }),
    )
  })
})

describe('a body that meets in June and December and reports in June', () => {
  const meeting = (id: number, on: string, years: readonly [progress: number, plan: number] | null) => ({
    id,
    kind: 'meeting' as const,
    actKind: null,
    heldOn: isoDate(on),
    status: 'held' as const,
    ordinal: id,
    isJoint: false,
    isLead: true,
    items: (years ?? []).map((fiscalYear, place) => ({
      id: id * 10 + place,
      meetingId: id,
      parentId: null,
      position: place + 1,
      kind: place === 0 ? ('progress-report' as const) : ('report-on-adoption' as const),
      title: { en: null, ja: null },
      planIds: [],
      seriesId: 1,
      fiscalYear,
      coversMore: false,
      isHeading: false,
      outcome: null,
    })),
  })
  const history: BodyHistory = {
    bodyId: 9,
    bodyKey: 'nine',
    establishedOn: null,
    cadenceMonths: null,
    plans: [],
    series: [{ id: 1, key: 'nine/annual-plans', bodyId: 9, title: { en: null, ja: null }, ended: null, explained: [] }],
    meetings: [
      meeting(1, '2010-06-10', [2009, 2010]),
      meeting(2, '2010-12-10', null),
      meeting(3, '2011-06-10', [2010, 2011]),
      meeting(4, '2012-04-20', null),
      meeting(5, '2012-12-10', null),
    ],
  }

  it('misses nothing before the season of its reports', () => {
    expect(chainOf(history, '2012-12-09').breaks).toEqual([])
  })

  it('misses both once the season has passed', () => {
    expect(chainOf(history, '2012-12-10').breaks.map(({ fiscalYear, missing }) => [fiscalYear, missing])).toEqual([
      [2011, 'progress'],
      [2012, 'plan'],
    ])
  })
})

it('depends on nothing after the day', () => {
  fc.assert(
    fc.property(fc.constantFrom(recordHistory.drugs, recordHistory.firearms), fc.nat(4000), (history, days) => {
      const on = addDays(isoDate('1995-09-01'), days)
      expect(chainOf(history, on)).toEqual(chainOf(historyAsOf(history, on), on))
    }),
  )
})
