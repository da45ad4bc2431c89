import { describe, expect, it } from 'vitest'
import { backtest } from '../../../shared/domain/backtest.ts'
import { recordHistories } from '../fixtures/record-history.ts'

describe('drafting every past agenda of the record from what lay before it', () => {
  const { draft, baseline, bodies } = backtest(recordHistories)

  it('meets 52 of 65 lines with 57 proposed, well above the previous agenda again', () => {
    expect({ proposed: draft.proposed, actual: draft.actual, hits: draft.hits }).toEqual({ proposed: 57, actual: 65, hits: 52 })
    expect(draft.f1).toBeCloseTo((2 * 52) / (57 + 65))
    expect(draft.f1).toBeGreaterThan(0.85)
    expect({ proposed: baseline.proposed, hits: baseline.hits }).toEqual({ proposed: 60, hits: 46 })
  })

  it('is better than the previous agenda for every body', () => {
    expect(bodies.map((body) => [body.bodyKey, body.draft.f1 > body.baseline.f1])).toEqual([
      ['drugs', true],
      ['firearms', true],
      ['crime', true],
    ])
  })

  it('foresees every agenda of the firearms body but the first of its series', () => {
    const firearms = bodies.find((body) => body.bodyKey === 'firearms')
    expect(firearms?.meetings.filter((trial) => trial.draft.f1 < 1).map((trial) => trial.meeting.ordinal)).toEqual([3])
  })

  it('misses what no past can foresee: new plans, new topics, and the first lines of a series', () => {
    const missed = bodies.flatMap((body) => body.meetings.flatMap((trial) => trial.missed.map((item) => item.title.en)))
    expect(missed).toEqual([
      'Report on Progress of the Promotion of Measures to Prevent Drug Abuse in Fiscal 1996',
      'Report on Adoption of Plans for Promotion of Measures to Prevent Drug Abuse in Fiscal 1997',
      'Progress Report on the Five-Year Strategy for the Prevention of Drug Abuse',
      'Adoption of Urgent Border Control Measures for Interdiction of Illicit Drug Smuggling',
      'Report on Recent Firearms Situation',
      'Report on Progress of the Promotion of Measures Against Firearms in Fiscal 1996',
      'Report on Adoption of Plans for Promotion of Measures Against Firearms in Fiscal 1997',
      'Adoption of Action Plan for the Measures to Be Taken at Ministries and Agencies',
      'Adoption of Action Plan for Prevention of Terrorism',
      'Adoption of Action Plan for Measures against Trafficking of Human Beings',
      'Safe and Secure Town Planning',
      'Establishment of the Immigration Control Systems Based on Biometrics',
      'Efforts on Protection of Children from Crimes',
    ])
  })
})

it('has nothing to try where there is no earlier agenda', () => {
  const nothing = { proposed: 0, actual: 0, hits: 0, precision: 0, recall: 0, f1: 0 }
  const histories = recordHistories.map((history) => ({ ...history, meetings: history.meetings.slice(0, 3) }))
  expect(backtest(histories)).toMatchObject({ draft: nothing, baseline: nothing })
})
