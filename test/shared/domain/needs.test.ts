import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import type { BodyHistory } from '../../../shared/domain/model.ts'
import { type Need, needs } from '../../../shared/domain/needs.ts'
import { placedLooks } from '../../../shared/domain/placed-looks.ts'
import { planOf, recordHistories, recordHistory, withPlannedMeeting } from '../fixtures/record-history.ts'

const { drugs, firearms, crime } = recordHistory

/** A need as one line: body, what it is about, and what makes it pressing. */
function told(need: Need): readonly unknown[] {
  switch (need.kind) {
    case 'overdue':
      return [need.bodyKey, need.title.en, need.finding.overdueDays]
    case 'items-late':
      return [need.bodyKey, need.title.en, need.count, need.dueOn]
    case 'due':
      return [need.bodyKey, need.title.en, need.finding.dueOn]
    case 'never-followed-up':
      return [need.bodyKey, need.title.en, need.finding.meetingsSince]
    case 'term-ending':
      return [need.bodyKey, need.title.en, need.endsOn, need.days]
    case 'chain-broken':
      return [need.bodyKey, need.break.fiscalYear, need.break.missing, need.break.expectedAt.ordinal]
    case 'agenda-not-issued':
    case 'meeting-not-recorded':
      return [need.bodyKey, need.meeting.ordinal, need.status, need.items, need.days]
    case 'after-meeting':
      return [need.bodyKey, need.meeting.ordinal, need.left.map(({ matter }) => matter), need.days]
    case 'no-meeting':
      return [need.bodyKey, need.fiscalYear, need.expected.from, need.expected.isPast]
  }
}

const tell = (histories: readonly BodyHistory[], on: string) =>
  needs(histories, isoDate(on)).map(({ kind, needs: of }) => [kind, of.map(told)])

describe('the record on 1 June 2005, two meetings planned', () => {
  const items = (recordHistory.drugs.meetings.at(-1)?.items ?? []).slice(0, 1)
  const scene = [
    withPlannedMeeting(drugs, isoDate('2005-06-10'), { status: 'drafted', items }),
    firearms,
    withPlannedMeeting(crime, isoDate('2005-06-28')),
  ]

  it('needs what is due at them, what nobody followed up and what broke a series, in this order', () => {
    expect(tell(scene, '2005-06-01')).toEqual([
      [
        'due',
        [
          ['drugs', 'New Five-Year Strategy for the Prevention of Drug Abuse', '2005-06-14'],
          ['drugs', 'Urgent Border Control Measures for Interdiction of Illicit Drug Smuggling', '2005-06-14'],
          ['crime', 'Action Plan for the Realization of a Society Resistant to Crime', '2005-06-14'],
          ['crime', 'Action Plan for Prevention of Terrorism', '2005-06-14'],
          ['crime', 'Action Plan for Measures against Trafficking of Human Beings', '2005-06-14'],
        ],
      ],
      [
        'never-followed-up',
        [
          ['firearms', 'Outline on Promoting Measures Against Firearms', 9],
          ['firearms', 'Action Plan for Prevention of Promotion of Publicity Activities', 9],
          ['drugs', 'Outline on Promoting Measures Against Illicit Drugs', 8],
          ['crime', 'Action Plan for the Measures to Be Taken at Ministries and Agencies', 1],
        ],
      ],
      [
        'chain-broken',
        [
          ['drugs', 2002, 'progress', 9],
          ['drugs', 2003, 'whole-year', 9],
          ['drugs', 2004, 'plan', 10],
        ],
      ],
    ])
  })

  it('knows which looks stand on the agendas to come', () => {
    const [first] = scene
    const known = historyAsOf(first ?? drugs, isoDate('2005-06-01'))
    expect(placedLooks(known, isoDate('2005-06-01'))).toEqual([
      {
        meetingId: 111,
        itemId: items[0]?.id,
        planId: planOf('drugs/new-five-year-strategy-2003').id,
        seriesId: null,
        fiscalYear: null,
      },
    ])
    expect(placedLooks(known, isoDate('2005-06-11'))).toEqual([])
  })

  it('asks for an agenda in the last week before its meeting, until it is issued', () => {
    const ofMeetings = (status: 'planned' | 'drafted' | 'issued', on: string) =>
      tell([withPlannedMeeting(drugs, isoDate('2005-06-10'), { status, items })], on).filter(([kind]) =>
        ['agenda-not-issued', 'meeting-not-recorded'].includes(String(kind)),
      )
    expect(ofMeetings('drafted', '2005-06-02')).toEqual([])
    expect(ofMeetings('drafted', '2005-06-03')).toEqual([['agenda-not-issued', [['drugs', 11, 'drafted', 1, 7]]]])
    expect(ofMeetings('issued', '2005-06-10')).toEqual([])
    expect(ofMeetings('issued', '2005-06-11')).toEqual([['meeting-not-recorded', [['drugs', 11, 'issued', 1, 1]]]])
  })
})

it('puts what is longest overdue first', () => {
  expect(tell(recordHistories, '2006-08-01')[0]).toEqual([
    'overdue',
    [
      ['drugs', 'New Five-Year Strategy for the Prevention of Drug Abuse', 52],
      ['drugs', 'Urgent Border Control Measures for Interdiction of Illicit Drug Smuggling', 52],
      ['crime', 'Action Plan for the Realization of a Society Resistant to Crime', 42],
      ['crime', 'Action Plan for Prevention of Terrorism', 42],
      ['crime', 'Safe and Secure Town Planning', 42],
      ['crime', 'Efforts on Protection of Children from Crimes', 42],
    ],
  ])
})

it('says six months before that a term ends, and goes on until a final look', () => {
  const terms = (on: string) => tell([drugs], on).filter(([kind]) => kind === 'term-ending')
  const strategy = 'Five-Year Strategy for the Prevention of Drug Abuse'
  expect(terms('2002-11-29')).toEqual([])
  expect(terms('2002-11-30')).toEqual([['term-ending', [['drugs', strategy, '2003-05-31', 182]]]])
  expect(terms('2003-07-28')).toEqual([['term-ending', [['drugs', strategy, '2003-05-31', -58]]]])
  expect(terms('2003-07-29')).toEqual([])
})

it('misses the meeting of the year from a month before its season on, unless one is planned', () => {
  const meetings = (history: BodyHistory, on: string) => tell([history], on).filter(([kind]) => kind === 'no-meeting')
  expect(meetings(firearms, '2006-03-31')).toEqual([])
  expect(meetings(firearms, '2006-04-01')).toEqual([['no-meeting', [['firearms', 2006, '2006-04-25', false]]]])
  expect(meetings(firearms, '2006-05-01')).toEqual([['no-meeting', [['firearms', 2006, '2006-04-25', true]]]])
  expect(meetings(withPlannedMeeting(firearms, isoDate('2006-04-28')), '2006-04-01')).toEqual([])
})

it('needs nothing of a body without meetings and plans', () => {
  expect(needs([{ ...crime, meetings: [], plans: [] }], isoDate('2006-01-01'))).toEqual([])
})

it('tells a joint session that was not recorded once, under the body that leads it', () => {
  const [led, joining] = [drugs, firearms].map((body) => withPlannedMeeting(body, isoDate('2005-11-10')))
  if (led === undefined || joining === undefined) throw new Error('no bodies')
  const joint = (of: BodyHistory, isLead: boolean): BodyHistory => ({
    ...of,
    meetings: of.meetings.map((meeting) => (meeting.heldOn === '2005-11-10' ? { ...meeting, isJoint: true, isLead } : meeting)),
  })
  const found = tell([joint(led, true), joint(joining, false)], '2005-12-01').find(([kind]) => kind === 'meeting-not-recorded')
  expect(found?.[1]).toHaveLength(1)
})
