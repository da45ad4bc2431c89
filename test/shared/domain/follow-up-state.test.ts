import { describe, expect, it } from 'vitest'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { followUpState } from '../../../shared/domain/follow-up-state.ts'
import type { BodyHistory, PlanFacts } from '../../../shared/domain/model.ts'
import type { FollowUpState } from '../../../shared/domain/vocabulary.ts'
import { planOf, recordHistories, recordHistory, withPlannedMeeting } from '../fixtures/record-history.ts'

const endOf2005 = isoDate('2005-12-31')
const firstOfJune = isoDate('2005-06-01')

/** The keys of the record's plans by state on a day. */
function keysByState(on: typeof endOf2005): Partial<Record<FollowUpState, string[]>> {
  const keys: Partial<Record<FollowUpState, string[]>> = {}
  for (const history of recordHistories) {
    for (const plan of history.plans) {
      const { state, because } = followUpState(history, plan, on)
      if (because.code !== 'not-known-yet') keys[state] = [...(keys[state] ?? []), plan.key]
    }
  }
  return keys
}

const years = (body: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${body}/annual-plan-${from + index}`)

/** A history with one plan changed. */
function withPlan(history: BodyHistory, key: string, changes: Partial<PlanFacts>): [BodyHistory, PlanFacts] {
  const plan = { ...planOf(key), ...changes }
  return [{ ...history, plans: history.plans.map((candidate) => (candidate.key === key ? plan : candidate)) }, plan]
}

describe('the published record at the end of 2005', () => {
  it('shows which plans nobody followed up, which are closed and which are not yet due', () => {
    expect(keysByState(endOf2005)).toEqual({
      'never-followed-up': [
        'drugs/outline-1997',
        'drugs/annual-plan-2002',
        'firearms/outline-1995',
        'firearms/publicity-action-plan-1995',
        'crime/ministries-action-plan-2004',
        'crime/trafficking-action-plan-2004',
        'crime/biometrics-2005',
      ],
      'not-yet-due': [
        'drugs/new-five-year-strategy-2003',
        'drugs/border-measures-2003',
        'firearms/annual-plan-2005',
        'crime/action-plan-2003',
        'crime/terrorism-action-plan-2004',
        'crime/town-planning-2005',
        'crime/child-protection-2005',
      ],
      concluded: [
        'drugs/juvenile-urgent-measures-1997',
        'drugs/five-year-strategy-1998',
        ...years('drugs', 1997, 2001),
        ...years('firearms', 1997, 2004),
      ],
    })
  })

  it('closes the strategy with the follow-up at the meeting that adopted its successor', () => {
    const finding = followUpState(recordHistory.drugs, planOf('drugs/five-year-strategy-1998'), endOf2005)
    const successor = planOf('drugs/new-five-year-strategy-2003').id
    expect(finding.conclusion).toEqual({ how: 'superseded', on: '2003-07-29', meetingId: 109, byPlanId: successor })
    expect(finding.because).toEqual({ code: 'superseded', byPlanId: successor, on: '2003-07-29', meetingId: 109 })
    expect(finding.followUps.map(({ on, kind, isFinal }) => [on, kind, isFinal])).toEqual([
      ['1998-05-26', 'progress-report', false],
      ['1999-05-18', 'progress-report', false],
      ['2000-05-23', 'progress-report', false],
      ['2001-06-01', 'progress-report', false],
      ['2002-05-31', 'progress-report', false],
      ['2003-07-29', 'follow-up', true],
    ])
  })

  it('closes measures of one fiscal year with the report after it', () => {
    expect(followUpState(recordHistory.drugs, planOf('drugs/juvenile-urgent-measures-1997'), endOf2005)).toEqual({
      planId: planOf('drugs/juvenile-urgent-measures-1997').id,
      state: 'concluded',
      because: { code: 'term-over', endedOn: '1998-03-31', on: '1998-05-26', meetingId: 104 },
      birth: { on: '1997-04-18', meetingId: 102, ordinal: 2, itemId: null, how: 'to-be-confirmed' },
      lastOn: '1998-05-26',
      lastMeetingId: 104,
      dueOn: null,
      overdueDays: 0,
      meetingsSince: 7,
      followUps: [{ meetingId: 104, on: '1998-05-26', ordinal: 4, itemId: 1041, kind: 'report-on-progress', isFinal: true }],
      conclusion: { how: 'term-over', on: '1998-05-26', meetingId: 104, byPlanId: null },
    })
  })

  it('counts a plan decided elsewhere from the meeting on which it was tabled', () => {
    const onTheDay = followUpState(recordHistory.crime, planOf('crime/trafficking-action-plan-2004'), isoDate('2004-12-14'))
    expect([onTheDay.state, onTheDay.birth]).toEqual([
      'not-yet-due',
      { on: '2004-12-14', meetingId: 304, ordinal: 4, itemId: 3043, how: 'adoption-reported' },
    ])
  })

  it('asks for the report on a year at the first meeting after it', () => {
    const plan = planOf('firearms/annual-plan-2005')
    const planned = withPlannedMeeting(recordHistory.firearms, isoDate('2006-04-28'))
    const dueOn = (history: BodyHistory, on: string) => {
      const finding = followUpState(history, plan, isoDate(on))
      return [finding.state, finding.dueOn]
    }
    expect(dueOn(recordHistory.firearms, '2006-03-31')).toEqual(['not-yet-due', '2007-03-31'])
    expect(dueOn(planned, '2006-03-28')).toEqual(['not-yet-due', '2006-04-28'])
    expect(dueOn(planned, '2006-03-29')).toEqual(['due', '2006-04-28'])
    expect(dueOn(withPlannedMeeting(planned, isoDate('2006-04-28'), { status: 'held' }), '2006-04-28')).toEqual([
      'never-followed-up',
      '2006-04-28',
    ])
  })
})

describe('the published record on 1 June 2005', () => {
  it('shows what is due within the month beside what nobody looked at', () => {
    const keys = keysByState(firstOfJune)
    expect(keys.due).toEqual([
      'drugs/new-five-year-strategy-2003',
      'drugs/border-measures-2003',
      'crime/action-plan-2003',
      'crime/terrorism-action-plan-2004',
      'crime/trafficking-action-plan-2004',
    ])
    expect(keys['never-followed-up']).toEqual([
      'drugs/outline-1997',
      'drugs/annual-plan-2002',
      'firearms/outline-1995',
      'firearms/publicity-action-plan-1995',
      'crime/ministries-action-plan-2004',
    ])
    expect(keys.overdue).toBeUndefined()
  })

  it('counts the meetings that passed a plan by', () => {
    const meetingsSince = (history: BodyHistory, key: string) => followUpState(history, planOf(key), firstOfJune).meetingsSince
    expect(meetingsSince(recordHistory.firearms, 'firearms/outline-1995')).toBe(9)
    expect(meetingsSince(recordHistory.drugs, 'drugs/outline-1997')).toBe(8)
    expect(meetingsSince(recordHistory.crime, 'crime/ministries-action-plan-2004')).toBe(1)
  })
})

describe('a plan in force', () => {
  const plan = planOf('drugs/border-measures-2003')
  const stateOn = (on: string) => followUpState(recordHistory.drugs, plan, isoDate(on))

  it('becomes due thirty days before the day and overdue after it', () => {
    expect(stateOn('2006-05-10').state).toBe('not-yet-due')
    expect(stateOn('2006-05-11').state).toBe('due')
    expect(stateOn('2006-06-10').state).toBe('due')
    expect(stateOn('2006-06-11')).toMatchObject({ state: 'overdue', dueOn: '2006-06-10', overdueDays: 1 })
  })

  it('stays overdue however long nobody looks', () => {
    expect(stateOn('2026-11-23')).toMatchObject({
      state: 'overdue',
      because: { code: 'cadence', from: 'last-follow-up', since: '2005-06-10', months: 12 },
      conclusion: null,
    })
  })

  it('takes its own cadence before the body’s', () => {
    const [history, own] = withPlan(recordHistory.drugs, plan.key, { cadenceMonths: 3 })
    expect(followUpState(history, own, endOf2005)).toMatchObject({ state: 'overdue', dueOn: '2005-09-10' })
  })

  it('is not looked at by an item that was deferred', () => {
    const meetings = recordHistory.drugs.meetings.map((meeting) =>
      meeting.heldOn === '2005-06-10'
        ? { ...meeting, items: meeting.items.map((item) => ({ ...item, outcome: 'deferred' as const })) }
        : meeting,
    )
    expect(followUpState({ ...recordHistory.drugs, meetings }, plan, endOf2005)).toMatchObject({
      state: 'overdue',
      lastOn: '2004-06-14',
    })
  })

  it('is not looked at by a meeting that was only planned', () => {
    const items = recordHistory.drugs.meetings.at(-1)?.items ?? []
    const planned = withPlannedMeeting(recordHistory.drugs, isoDate('2005-06-10'), { items, status: 'issued' })
    expect(followUpState(planned, plan, endOf2005).lastOn).toBe('2004-06-14')
  })
})

describe('what a human says', () => {
  const never = 'drugs/outline-1997'
  const explanation = {
    on: isoDate('2005-07-01'),
    reason: { en: 'Carried out through the yearly plans', ja: null },
    source: null,
  }

  it('explains why nothing is owed, from the day it was said', () => {
    const [history, plan] = withPlan(recordHistory.drugs, never, { explained: [explanation] })
    expect(followUpState(history, plan, isoDate('2005-06-30')).state).toBe('never-followed-up')
    expect(followUpState(history, plan, isoDate('2005-07-01'))).toMatchObject({
      state: 'explained',
      because: { code: 'explained', explanation },
      dueOn: null,
    })
  })

  it('does not outlast the next look', () => {
    const key = 'drugs/border-measures-2003'
    const [history, plan] = withPlan(recordHistory.drugs, key, { explained: [{ ...explanation, on: isoDate('2004-07-01') }] })
    expect(followUpState(history, plan, isoDate('2005-06-09')).state).toBe('explained')
    expect(followUpState(history, plan, isoDate('2005-06-10')).state).toBe('not-yet-due')
  })

  it('closes a plan, whatever else is owed', () => {
    const [history, plan] = withPlan(recordHistory.drugs, never, { closed: { on: partialDate('2005'), how: 'discontinued' } })
    expect(followUpState(history, plan, isoDate('2004-12-31')).state).toBe('never-followed-up')
    expect(followUpState(history, plan, isoDate('2005-01-01'))).toMatchObject({
      state: 'concluded',
      because: { code: 'closed', how: 'discontinued', on: '2005-01-01' },
    })
  })
})

it('knows nothing of a plan before its birth', () => {
  const plan = planOf('crime/action-plan-2003')
  expect(followUpState(recordHistory.crime, plan, isoDate('2003-12-17'))).toMatchObject({
    state: 'not-yet-due',
    because: { code: 'not-known-yet' },
    birth: null,
  })
})
