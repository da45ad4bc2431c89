import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import { type Demands, noDemands, type ShelfFacts, type StandingFacts } from '../../../shared/domain/demands.ts'
import { type Draft, draftAgenda } from '../../../shared/domain/draft.ts'
import { followUpState } from '../../../shared/domain/follow-up-state.ts'
import { itemClass } from '../../../shared/domain/item-class.ts'
import { itemKinds } from '../../../shared/domain/vocabulary.ts'
import { recordHistory } from '../fixtures/record-history.ts'
import { anyDay, anyHistory } from './history-arbitrary.ts'

const { firearms } = recordHistory
const on = isoDate('2006-04-28')

const standing = (id: number, more: Partial<StandingFacts> = {}): StandingFacts => ({
  id,
  kind: 'other',
  isHeading: false,
  title: { en: 'Opening', ja: '開会' },
  seriesId: null,
  planId: null,
  fiscalYearOffset: null,
  ...more,
})
const shelved = (id: number, more: Partial<ShelfFacts> = {}): ShelfFacts => ({
  id,
  kind: 'topic',
  title: { en: 'Licensing of imitation guns', ja: null },
  planIds: [],
  seriesId: null,
  fiscalYear: null,
  coversMore: false,
  isHeading: false,
  outcome: null,
  from: null,
  ...more,
})
const told = ({ lines }: Draft) => lines.map(({ title, reasons }) => [title.en, reasons.map((reason) => reason.code)])

describe('the draft of a body with a template', () => {
  it('begins with its standing lines, their year rolled, and takes in what precedent says as well', () => {
    const lines = [
      standing(1),
      standing(2, {
        kind: 'report-on-progress',
        title: { en: 'Report on Progress of the Promotion of Measures Against Firearms in Fiscal 1999', ja: null },
        seriesId: 20,
        fiscalYearOffset: -1,
      }),
    ]
    expect(told(draftAgenda(firearms, on, { ...noDemands, standing: lines }))).toEqual([
      ['Opening', ['standing']],
      [
        'Report on Progress of the Promotion of Measures Against Firearms in Fiscal 2005',
        ['standing', 'recurs', 'rolled-year', 'plan-reported'],
      ],
      ['Report on Recent Firearms Situation', ['recurs']],
      ['Report on Adoption of Plans for Promotion of Measures Against Firearms in Fiscal 2006', ['recurs', 'rolled-year']],
    ])
  })

  it('proposes what lies on the shelf after the rest, with where it came from', () => {
    const from = { meetingId: 211, on: isoDate('2005-04-26'), ordinal: 11 }
    const { lines } = draftAgenda(firearms, on, { ...noDemands, shelf: [shelved(7, { from })] })
    expect(lines.at(-1)).toMatchObject({ key: 'shelf/item-7', reasons: [{ code: 'on-shelf', itemId: 7, from }] })
  })

  it('does not propose a deferred item that was carried to a shelf or another agenda already', () => {
    const [last] = firearms.meetings.slice(-1)
    const id = last?.items[0]?.id ?? 0
    const meetings = firearms.meetings.map((meeting) =>
      meeting !== last
        ? meeting
        : { ...meeting, items: meeting.items.map((item) => (item.id === id ? { ...item, outcome: 'deferred' as const } : item)) },
    )
    const codes = (demands: Demands) =>
      draftAgenda({ ...firearms, meetings }, on, demands).lines.flatMap((line) => line.reasons.map((reason) => reason.code))
    expect(codes(noDemands)).toContain('carried-over')
    expect(codes({ ...noDemands, carriedIds: new Set([id]) })).not.toContain('carried-over')
  })
})

describe('any draft of a body with a template and a shelf', () => {
  const matter = fc.record({
    kind: fc.constantFrom(...itemKinds),
    title: fc.record({ en: fc.constantFrom('Topic 0', 'Topic 1', 'Opening'), ja: fc.constant(null) }),
  })
  const anyDemands: fc.Arbitrary<Demands> = fc
    .record({
      standing: fc.array(fc.tuple(matter, fc.constantFrom(null, 1, 2, 3), fc.boolean(), fc.constantFrom(null, -1, 0)), {
        maxLength: 4,
      }),
      shelf: fc.array(fc.tuple(matter, fc.constantFrom<readonly number[]>([], [1], [2, 3])), { maxLength: 3 }),
      carried: fc.array(fc.integer({ min: 10, max: 124 }), { maxLength: 3 }),
    })
    .map((drafts) => ({
      standing: drafts.standing.map(([own, planId, ofSeries, fiscalYearOffset], at) =>
        standing(at + 1, { ...own, planId: ofSeries ? null : planId, seriesId: ofSeries ? 1 : null, fiscalYearOffset }),
      ),
      shelf: drafts.shelf.map(([own, planIds], at) => shelved(1000 + at, { ...own, planIds })),
      carriedIds: new Set(drafts.carried),
    }))

  it('never loses a standing line, nor one that lies on the shelf or was deferred and not carried on', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, anyDemands, (history, day, demands) => {
        const draft = draftAgenda(history, day, demands)
        const all = [...draft.lines, ...draft.leftOut].flatMap((line) => line.reasons)
        for (const { id } of demands.standing) {
          expect(all.filter((reason) => reason.code === 'standing' && reason.standingId === id)).toHaveLength(1)
        }
        const proposed = draft.lines.flatMap((line) => line.reasons)
        for (const { id } of demands.shelf) {
          expect(proposed.filter((reason) => reason.code === 'on-shelf' && reason.itemId === id)).toHaveLength(1)
        }
        const last = history.meetings.findLast((meeting) => meeting.status === 'held' && meeting.heldOn < day)
        for (const item of last?.items ?? []) {
          if (item.outcome !== 'deferred' || demands.carriedIds.has(item.id)) continue
          expect(proposed.some((reason) => reason.code === 'carried-over' && reason.from.itemId === item.id)).toBe(true)
        }
      }),
    )
  })

  it('has its standing lines first, in the order of the template', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, anyDemands, (history, day, demands) => {
        const { lines } = draftAgenda(history, day, demands)
        const ids = lines.map(
          (line) => line.reasons.flatMap((reason) => (reason.code === 'standing' ? [reason.standingId] : []))[0],
        )
        const count = ids.filter((id) => id !== undefined).length
        const wanted = demands.standing.map(({ id }) => id).filter((id) => ids.includes(id))
        expect(ids.slice(0, count)).toEqual(wanted)
      }),
    )
  })

  it('never demands the follow-up of a concluded plan', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, anyDemands, (history, day, demands) => {
        const concluded = new Set(
          history.plans
            .filter((plan) => followUpState(history, plan, addDays(day, -1)).state === 'concluded')
            .map((plan) => plan.id),
        )
        const looked = draftAgenda(history, day, demands).lines.filter(
          (line) =>
            itemClass(line.kind) === 'look' && !line.reasons.some(({ code }) => code === 'carried-over' || code === 'on-shelf'),
        )
        expect(looked.flatMap((line) => line.planIds).filter((id) => concluded.has(id))).toEqual([])
      }),
    )
  })

  it('is the same from the same past and demands, and has every line once', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, anyDemands, (history, day, demands) => {
        const draft = draftAgenda(history, day, demands)
        expect(draftAgenda({ ...history, meetings: history.meetings.toReversed() }, day, demands)).toEqual(draft)
        const keys = [...draft.lines, ...draft.leftOut].map((line) => line.key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})
