import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInForce } from '../../../shared/domain/interval.ts'
import { daysConsistent, type LabelCandidate } from '../../../shared/domain/roster-consistency.ts'
import { days, intervals } from './arbitraries.ts'
import { during, name } from './roster-builders.ts'

const mphpt = 'Ministry of Public Management, Home Affairs, Posts and Telecommunications'
const candidates: readonly LabelCandidate[] = [
  {
    names: [
      name('en', mphpt, '2001-01-06..2004-09-09'),
      name('en', 'Ministry of Internal Affairs and Communications', '2004-09-10..'),
    ],
    interval: during('2001-01-06..'),
  },
  { names: [name('en', 'Manager of the Organized Crime Department')], interval: during('2004-04..') },
  { names: [name('en', 'Director-General of the Consular and Migration Affairs Department')], interval: during('..2004-07-31') },
  { names: [name('en', 'Chief Cabinet Secretary'), name('ja', '内閣官房長官')], interval: during('..') },
  { names: [name('en', 'Ministry of Transport')], interval: during('..2001-01-05') },
]

describe('when a printed roster was true', () => {
  test('the published firearms roster only holds together from April to July 2004', () => {
    const labels = [
      'Chief Cabinet Secretary',
      'Manager of the Organized Crime Department',
      mphpt,
      'Director-General of the Consular and Migration Affairs Department',
    ]
    expect(daysConsistent(labels, candidates)).toEqual({
      together: [during('2004-04-01..2004-07-31')],
      labels,
      decidedBy: {
        from: ['Manager of the Organized Crime Department'],
        to: ['Director-General of the Consular and Migration Affairs Department'],
      },
      outOfStep: [],
      unknown: [],
    })
  })

  test('a label that never held with the rest is named, and so is one that nothing ever bore', () => {
    const labels = [
      'Ministry of Transport',
      mphpt.toUpperCase(),
      'Manager of the Organized Crime Department',
      'Ministry of Magic',
    ]
    expect(daysConsistent(labels, candidates)).toEqual({
      together: [during('2004-04-01..2004-09-09')],
      labels: [mphpt.toUpperCase(), 'Manager of the Organized Crime Department'],
      decidedBy: { from: ['Manager of the Organized Crime Department'], to: [mphpt.toUpperCase()] },
      outOfStep: ['Ministry of Transport'],
      unknown: ['Ministry of Magic'],
    })
  })

  test('labels that always hold leave it open, and no known label says nothing', () => {
    expect(daysConsistent(['内閣官房長官'], candidates).together).toEqual([during('..')])
    expect(daysConsistent(['Ministry of Magic'], candidates)).toMatchObject({
      together: [],
      labels: [],
      unknown: ['Ministry of Magic'],
    })
    expect(daysConsistent([], candidates)).toMatchObject({ together: [], labels: [], outOfStep: [], unknown: [] })
  })

  test('names that follow on one another are one time, names that came back are two', () => {
    const kept = { names: [name('en', 'Bureau', '2001..2002'), name('en', 'Bureau', '2003-01-01..2004')], interval: during('..') }
    expect(daysConsistent(['Bureau'], [kept]).together).toEqual([during('2001-01-01..2004-12-31')])
    const cameBack = { names: [name('en', 'Bureau', '2001..2002'), name('en', 'Bureau', '2005..')], interval: during('..') }
    expect(daysConsistent(['Bureau'], [cameBack]).together).toEqual([during('2001-01-01..2002-12-31'), during('2005-01-01..')])
  })

  test('a day is in the answer exactly when every kept label holds on it, and no day has more labels', () => {
    const near = ['2003-11-01', '2005-02-28'] as const
    fc.assert(
      fc.property(fc.array(intervals(...near), { minLength: 1, maxLength: 5 }), days(...near), (given, day) => {
        const all = given.map((interval, index) => ({ names: [name('en', `label ${index}`)], interval }))
        const answer = daysConsistent(
          all.map((_, index) => `label ${index}`),
          all,
        )
        const holding = given.flatMap((interval, index) => (isInForce(interval, day) ? [`label ${index}`] : []))
        expect(answer.together.some((interval) => isInForce(interval, day))).toBe(
          answer.labels.length > 0 && answer.labels.every((label) => holding.includes(label)),
        )
        expect(holding.length).toBeLessThanOrEqual(answer.labels.length)
        expect([...answer.labels, ...answer.outOfStep, ...answer.unknown]).toHaveLength(given.length)
      }),
      { numRuns: 500 },
    )
  })
})
