import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import { type Draft, draftAgenda } from '../../../shared/domain/draft.ts'
import { draftAfterDrafts } from '../../../shared/domain/draft-after-drafts.ts'
import { followUpState } from '../../../shared/domain/follow-up-state.ts'
import { itemClass } from '../../../shared/domain/item-class.ts'
import type { AgendaItemFacts, BodyHistory, MeetingFacts } from '../../../shared/domain/model.ts'
import { planOf, recordHistory, withPlannedMeeting } from '../fixtures/record-history.ts'
import { anyDay, anyHistory } from './history-arbitrary.ts'

const { drugs, firearms, crime } = recordHistory

const titles = (draft: Draft) => draft.lines.map((line) => line.title.en)
const leftOut = (draft: Draft) => draft.leftOut.map((line) => [line.title.en, line.reasons[0].code])

/** The history with the items of its last meeting changed. */
function withLastItems(history: BodyHistory, change: (item: AgendaItemFacts) => AgendaItemFacts): BodyHistory {
  const last = history.meetings.at(-1)
  const meetings = history.meetings.map((meeting) =>
    meeting === last ? { ...meeting, items: meeting.items.map(change) } : meeting,
  )
  return { ...history, meetings }
}

const meetingOf = (history: BodyHistory, on: string): MeetingFacts => {
  const meeting = history.meetings.find((candidate) => candidate.heldOn === on)
  if (meeting === undefined) throw new RangeError(`No meeting on ${on}`)
  return meeting
}

describe('the twelfth firearms meeting', () => {
  const draft = draftAgenda(firearms, isoDate('2006-04-28'))
  const last = { meetingId: 211, on: '2005-04-26', ordinal: 11 }
  const recurs = { code: 'recurs', hits: 9, of: 9, last, isSeasonal: false }

  it('is exactly the three lines of every year, the fiscal years rolled on, each with its reasons', () => {
    expect(draft).toMatchObject({ on: '2006-04-28', ordinal: 12 })
    expect(draft.lines).toEqual([
      {
        key: 'situation-report/topic-report on recent firearms situation',
        kind: 'situation-report',
        title: { en: 'Report on Recent Firearms Situation', ja: '最近の銃器情勢について' },
        planIds: [],
        seriesId: null,
        fiscalYear: null,
        coversMore: false,
        successorOf: null,
        reasons: [recurs],
        score: 0.996,
      },
      {
        key: 'look/series-20/2005',
        kind: 'report-on-progress',
        title: {
          en: 'Report on Progress of the Promotion of Measures Against Firearms in Fiscal 2005',
          ja: '平成17年度銃器対策推進計画の進捗状況について',
        },
        planIds: [planOf('firearms/annual-plan-2005').id],
        seriesId: 20,
        fiscalYear: 2005,
        coversMore: false,
        successorOf: null,
        reasons: [
          recurs,
          { code: 'rolled-year', from: 2004, to: 2005 },
          { code: 'plan-reported', fiscalYear: 2005, at: { ...last, itemId: 2113 } },
        ],
        score: 0.996,
      },
      {
        key: 'report-on-adoption/series-20/2006',
        kind: 'report-on-adoption',
        title: {
          en: 'Report on Adoption of Plans for Promotion of Measures Against Firearms in Fiscal 2006',
          ja: '平成18年度銃器対策推進計画の策定の報告について',
        },
        planIds: [],
        seriesId: 20,
        fiscalYear: 2006,
        coversMore: false,
        successorOf: null,
        reasons: [recurs, { code: 'rolled-year', from: 2005, to: 2006 }],
        score: 0.996,
      },
    ])
  })

  it('shows the plans it leaves out and why', () => {
    expect(leftOut(draft)).toEqual([
      ['Follow-up of the Outline on Promoting Measures Against Firearms', 'through-its-plans'],
      ['Follow-up of the Action Plan for Prevention of Promotion of Publicity Activities', 'passed-over'],
    ])
  })

  it('does not report a year twice at a second meeting of the year', () => {
    const items = meetingOf(firearms, '2005-04-26').items
    const second = withPlannedMeeting(firearms, isoDate('2005-10-01'), { status: 'held', items: items.slice(0, 1) })
    const november = draftAgenda(second, isoDate('2005-11-01'))
    expect(titles(november)).toEqual(['Report on Recent Firearms Situation'])
    expect(leftOut(november).map(([, code]) => code)).toContain('already-reported')
  })
})

describe('the drugs meetings', () => {
  it('take up again what was adopted at the meeting before, in the words of the plan it superseded', () => {
    const draft = draftAgenda(drugs, isoDate('2004-06-14'))
    expect(draft.lines.map(({ title, reasons }) => [title.en, title.ja, reasons[0]])).toEqual([
      [
        'Follow-up of the New Five-Year Strategy for the Prevention of Drug Abuse',
        '「薬物乱用防止新五か年戦略」のフォローアップについて',
        { code: 'never-yet-followed-up', bornOn: '2003-07-29', ordinal: 9 },
      ],
      [
        'Follow-up of the Urgent Border Control Measures for Interdiction of Illicit Drug Smuggling',
        '「薬物密輸入阻止のための緊急水際対策」のフォローアップについて',
        { code: 'never-yet-followed-up', bornOn: '2003-07-29', ordinal: 9 },
      ],
    ])
  })

  it('propose the final look and a successor once a term has ended', () => {
    expect(draftAgenda(drugs, isoDate('2003-07-29')).lines.map(({ title, reasons }) => [title.en, reasons[0].code])).toEqual([
      ['Report on Progress of the Promotion of Measures to Prevent Drug Abuse in Fiscal 2002', 'recurs'],
      ['Report on Adoption of Plans for Promotion of Measures to Prevent Drug Abuse in Fiscal 2003', 'recurs'],
      ['Progress Report on the Five-Year Strategy for the Prevention of Drug Abuse', 'term-ends'],
      ['Adoption of the Successor to the Five-Year Strategy for the Prevention of Drug Abuse', 'successor-wanted'],
    ])
    expect(leftOut(draftAgenda(drugs, isoDate('2002-05-31')))).toContainEqual([
      'Adoption of the Successor to the Five-Year Strategy for the Prevention of Drug Abuse',
      'term-ends-later',
    ])
  })

  it('leave out the yearly pair once a year has passed without it, and say since when', () => {
    const draft = draftAgenda(drugs, isoDate('2005-06-10'))
    const last = { meetingId: 108, on: '2002-05-31', ordinal: 8 }
    expect(draft.leftOut.map(({ title, reasons }) => [title.en, reasons])).toEqual([
      [
        'Report on Progress of the Promotion of Measures to Prevent Drug Abuse in Fiscal 2002',
        [{ code: 'missed-before', fiscalYear: 2002, expectedAt: { meetingId: 109, on: '2003-07-29', ordinal: 9 } }],
      ],
      [
        'Report on Progress of the Promotion of Measures to Prevent Drug Abuse in Fiscal 2004',
        [{ code: 'stopped', hits: 6, of: 8, last }],
      ],
      [
        'Report on Adoption of Plans for Promotion of Measures to Prevent Drug Abuse in Fiscal 2005',
        [{ code: 'stopped', hits: 6, of: 8, last }],
      ],
      [
        'Follow-up of the Outline on Promoting Measures Against Illicit Drugs',
        [{ code: 'through-its-plans', bornOn: '1997-04-18' }],
      ],
    ])
    expect(draft.lines[0]?.reasons).toEqual([
      { code: 'last-followed-up', on: '2004-06-14', ordinal: 10, months: 12 },
      { code: 'recurs', hits: 7, of: 7, last: { meetingId: 110, on: '2004-06-14', ordinal: 10 }, isSeasonal: false },
    ])
  })
})

describe('the crime meetings', () => {
  it('follow up what was tabled half a cadence ago, and leave what meetings passed by', () => {
    const draft = draftAgenda(crime, isoDate('2005-12-20'))
    expect(titles(draft)).toEqual([
      'Follow-up of the Action Plan for the Realization of a Society Resistant to Crime',
      'Follow-up of the Safe and Secure Town Planning',
      'Follow-up of the Action Plan for Prevention of Terrorism',
    ])
    expect(leftOut(draft)).toEqual([
      ['Follow-up of the Action Plan for the Measures to Be Taken at Ministries and Agencies', 'passed-over'],
      ['Follow-up of the Action Plan for Measures against Trafficking of Human Beings', 'passed-over'],
      ['Follow-up of the Establishment of the Immigration Control Systems Based on Biometrics', 'not-a-plan'],
    ])
  })

  it('wait with a plan that was adopted a month before', () => {
    const draft = draftAgenda(crime, isoDate('2006-01-20'))
    expect(leftOut(draft)).toContainEqual(['Follow-up of the Efforts on Protection of Children from Crimes', 'too-soon'])
  })

  it('keep "etc." in a title that is used again', () => {
    const [first] = draftAgenda(crime, isoDate('2006-06-20')).lines
    expect([first?.title.en, first?.coversMore]).toEqual([
      'Follow-up of the Action Plan for the Realization of a Society Resistant to Crime, etc.',
      true,
    ])
  })
})

describe('what a human decided', () => {
  it('is carried over when it was deferred, as it stood', () => {
    const deferred = withLastItems(firearms, (item) => (item.position === 2 ? { ...item, outcome: 'deferred' } : item))
    const [, carried] = draftAgenda(deferred, isoDate('2005-09-01')).lines
    expect([carried?.title.en, carried?.fiscalYear, carried?.reasons[0]]).toEqual([
      'Report on Progress of the Promotion of Measures Against Firearms in Fiscal 2004',
      2004,
      { code: 'carried-over', from: { meetingId: 211, on: '2005-04-26', ordinal: 11, itemId: 2112 } },
    ])
  })

  it('is not carried over twice when the next meeting took it up', () => {
    const deferred = withLastItems(crime, (item) => (item.position === 3 ? { ...item, outcome: 'deferred' } : item))
    const items = meetingOf(crime, '2005-12-20').items.map((item) => ({ ...item, id: item.id + 10, meetingId: 307 }))
    const settled = withPlannedMeeting(deferred, isoDate('2006-06-20'), { status: 'held', items })
    const codes = (history: BodyHistory) =>
      draftAgenda(history, isoDate('2006-12-19')).lines.flatMap((line) => line.reasons.map((reason) => reason.code))
    expect(codes(deferred)).toContain('carried-over')
    expect(codes(settled)).not.toContain('carried-over')
  })

  it('puts even an outline on the draft once it has a cadence of its own', () => {
    const plans = drugs.plans.map((plan) => (plan.kind === 'outline' ? { ...plan, cadenceMonths: 12 } : plan))
    const first = (on: string) => draftAgenda({ ...drugs, plans }, isoDate(on)).lines.map((line) => line.title.en)
    const look = 'Follow-up of the Outline on Promoting Measures Against Illicit Drugs'
    expect([first('1997-05-27').includes(look), first('1998-04-30').includes(look)]).toEqual([false, true])
  })

  it('keeps an explained plan off the draft and says so', () => {
    const explanation = { on: isoDate('2005-07-01'), reason: { en: 'Followed up by the task force', ja: null }, source: null }
    const plans = drugs.plans.map((plan) =>
      plan.key === 'drugs/border-measures-2003' ? { ...plan, explained: [explanation] } : plan,
    )
    const draft = draftAgenda({ ...drugs, plans }, isoDate('2006-06-10'))
    expect(titles(draft)).toEqual(['Follow-up of the New Five-Year Strategy for the Prevention of Drug Abuse'])
    expect(draft.leftOut.map((line) => line.reasons[0])).toContainEqual({ code: 'explained', explanation })
  })
})

describe('lines without a plan', () => {
  const topic = (meetingId: number, en: string): AgendaItemFacts => ({
    id: meetingId * 10,
    meetingId,
    parentId: null,
    position: 1,
    kind: 'topic',
    title: { en, ja: null },
    planIds: [],
    seriesId: null,
    fiscalYear: null,
    coversMore: false,
    isHeading: false,
    outcome: null,
  })
  const bodyWith = (agendas: readonly (readonly [on: string, topics: readonly string[]])[]): BodyHistory => {
    const none: BodyHistory = { ...crime, plans: [], meetings: [] }
    return agendas.reduce((so, [on, names], index) => {
      const items = names.map((name, place) => ({ ...topic(index + 1, name), id: index * 10 + place, position: place + 1 }))
      return withPlannedMeeting(so, isoDate(on), { id: index + 1, status: 'held', items })
    }, none)
  }

  it('do not return when they were there once', () => {
    const draft = draftAgenda(bodyWith([['2010-06-10', ['Earthquake']]]), isoDate('2011-06-10'))
    expect([titles(draft), leftOut(draft)]).toEqual([[], [['Earthquake', 'one-off']]])
  })

  it('return once they came twice, in any writing', () => {
    const body = bodyWith([
      ['2010-06-10', ['Year-end Patrols']],
      ['2011-06-10', ['Year‐End  patrols']],
    ])
    expect(titles(draftAgenda(body, isoDate('2012-06-10')))).toEqual(['Year‐End  patrols'])
  })

  it('return in their season only', () => {
    const body = bodyWith([
      ['2010-06-10', ['Summer']],
      ['2010-12-10', ['Patrols']],
      ['2011-06-10', ['Summer']],
      ['2011-12-10', ['Patrols']],
      ['2012-06-10', ['Summer']],
    ])
    const december = draftAgenda(body, isoDate('2012-12-10'))
    expect(titles(december)).toContain('Patrols')
    expect(december.lines.find((line) => line.title.en === 'Patrols')?.reasons).toEqual([
      { code: 'recurs', hits: 2, of: 2, last: { meetingId: 4, on: '2011-12-10', ordinal: 4 }, isSeasonal: true },
    ])
  })

  it('stop when they stayed away', () => {
    const body = bodyWith([
      ['2010-06-10', ['Patrols']],
      ['2011-06-10', ['Patrols']],
      ['2012-06-10', ['Other business']],
      ['2013-06-10', ['Other business']],
    ])
    expect(leftOut(draftAgenda(body, isoDate('2014-06-10')))).toEqual([['Patrols', 'stopped']])
  })
})

it('keeps plans that were followed up in one item together while all are in force', () => {
  const pair = [planOf('crime/action-plan-2003').id, planOf('crime/terrorism-action-plan-2004').id]
  const items = meetingOf(crime, '2005-12-20').items
  const [first] = items
  if (first === undefined) throw new RangeError('No items')
  const together: AgendaItemFacts = {
    ...first,
    title: { en: 'Follow-up of both Action Plans', ja: null },
    planIds: pair,
    coversMore: false,
  }
  const joint = withPlannedMeeting(crime, isoDate('2005-12-20'), { status: 'held', items: [together] })
  const draft = draftAgenda(joint, isoDate('2006-06-20'))
  expect(draft.lines.filter((line) => line.planIds.length > 1).map(({ title, planIds }) => [title.en, planIds])).toEqual([
    ['Follow-up of both Action Plans', pair],
  ])
  const plans = joint.plans.map((plan) =>
    plan.id === pair[1] ? { ...plan, closed: { on: isoDate('2006-01-10'), how: 'discontinued' as const } } : plan,
  )
  const alone = draftAgenda({ ...joint, plans }, isoDate('2006-06-20')).lines.find((line) => line.planIds.includes(pair[0] ?? 0))
  expect([alone?.title.en, alone?.planIds]).toEqual([
    'Follow-up of the Action Plan for the Realization of a Society Resistant to Crime',
    [pair[0]],
  ])
})

describe('any draft', () => {
  it('never proposes to follow up a concluded plan, unless a meeting deferred it to this one', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, on) => {
        const concluded = new Set(
          history.plans
            .filter((plan) => followUpState(history, plan, addDays(on, -1)).state === 'concluded')
            .map((plan) => plan.id),
        )
        const own = draftAgenda(history, on).lines.filter((line) => line.reasons[0].code !== 'carried-over')
        const looked = own.filter((line) => itemClass(line.kind) === 'look').flatMap((line) => line.planIds)
        expect(looked.filter((id) => concluded.has(id))).toEqual([])
      }),
    )
  })

  it('never loses an item that the last meeting deferred', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, on) => {
        const last = history.meetings.findLast((meeting) => meeting.status === 'held' && meeting.heldOn < on)
        const carried = draftAgenda(history, on).lines.flatMap((line) =>
          line.reasons.flatMap((reason) => (reason.code === 'carried-over' ? [reason.from.itemId] : [])),
        )
        const deferred = (last?.items ?? []).filter((item) => item.outcome === 'deferred').map((item) => item.id)
        expect(deferred.filter((id) => !carried.includes(id))).toEqual([])
      }),
    )
  })

  it('is the same from the same past, in whatever order it was gathered and whatever came after', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, on) => {
        const turned = { ...history, meetings: history.meetings.toReversed(), plans: history.plans.toReversed() }
        const past = { ...history, meetings: history.meetings.filter((meeting) => meeting.heldOn < on) }
        const draft = draftAgenda(history, on)
        expect(draftAgenda(turned, on)).toEqual(draft)
        expect(draftAgenda(past, on)).toEqual(draft)
      }),
    )
  })

  it('has every line once, proposed or left out', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, on) => {
        const { lines, leftOut: others } = draftAgenda(history, on)
        const keys = [...lines, ...others].map((line) => line.key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})

describe('a draft after drafts that are not yet held', () => {
  const first = isoDate('2006-06-12')
  const second = isoDate('2006-06-26')
  const looks = draftAgenda(drugs, first).lines.filter((line) => itemClass(line.kind) === 'look' && line.seriesId === null)
  const items = looks.map(
    ({ kind, title, planIds, fiscalYear }, at): AgendaItemFacts => ({
      id: 99_000 + at,
      meetingId: 0,
      parentId: null,
      position: at,
      kind,
      title,
      planIds,
      seriesId: null,
      fiscalYear,
      coversMore: false,
      isHeading: false,
      outcome: null,
    }),
  )
  const drafted = withPlannedMeeting(drugs, first, { status: 'drafted', items })

  it('leaves out what already stands on an earlier one, and says on which', () => {
    expect(items.length).toBeGreaterThan(0)
    const draft = draftAfterDrafts(drafted, second)
    const keys = new Set(looks.map(({ key }) => key))
    expect(draft.lines.filter(({ key }) => keys.has(key))).toEqual([])
    const left = draft.leftOut.filter(({ key }) => keys.has(key))
    expect(left.map(({ reasons }) => reasons[0])).toEqual(
      left.map(() => ({ code: 'on-earlier-agenda', at: expect.objectContaining({ on: first }) })),
    )
    // The draft by what was held alone still has it: that is what the command line tells.
    expect(draftAgenda(drafted, second).lines.map(({ key }) => key)).toEqual(expect.arrayContaining([...keys]))
  })

  it('has every line of the draft by what was held, proposed or left out, and is the same where nothing is drafted before', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, on) => {
        const held = draftAgenda(history, on)
        const after = draftAfterDrafts(history, on)
        const keys = (draft: Draft) => [...draft.lines, ...draft.leftOut].map(({ key }) => key).toSorted()
        expect(keys(after)).toEqual(keys(held))
        expect(after.lines.every((line) => held.lines.includes(line) || held.lines.some(({ key }) => key === line.key))).toBe(
          true,
        )
        const isDrafted = history.meetings.some(
          ({ status, heldOn, items: of }) => status !== 'held' && heldOn < on && of.length > 0,
        )
        expect(isDrafted || JSON.stringify(after) === JSON.stringify(held)).toBe(true)
      }),
    )
  })
})
