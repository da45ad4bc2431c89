import fc from 'fast-check'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import type { AgendaItemFacts, BodyHistory, MeetingFacts, PlanFacts } from '../../../shared/domain/model.ts'
import { itemKinds, type Outcome, planKinds } from '../../../shared/domain/vocabulary.ts'

const start = isoDate('2000-01-10')
const outcomes: readonly (Outcome | null)[] = [null, 'adopted', 'reported', 'noted', 'deferred', 'withdrawn']
const planIds = [1, 2, 3, 4, 5]
const seriesId = 1

interface ItemDraft {
  readonly kind: AgendaItemFacts['kind']
  readonly about: 'plans' | 'series' | 'topic'
  readonly planIds: readonly number[]
  readonly yearOffset: number
  readonly topic: number
  readonly outcome: Outcome | null
}

const itemDraft: fc.Arbitrary<ItemDraft> = fc.record({
  kind: fc.constantFrom(...itemKinds),
  about: fc.constantFrom('plans', 'series', 'topic'),
  planIds: fc.uniqueArray(fc.constantFrom(...planIds), { minLength: 1, maxLength: 2 }),
  yearOffset: fc.integer({ min: -1, max: 0 }),
  topic: fc.nat(2),
  outcome: fc.constantFrom(...outcomes),
})

const meetingDraft = fc.record({
  gap: fc.integer({ min: 10, max: 500 }),
  status: fc.constantFrom<MeetingFacts['status'][]>('held', 'held', 'held', 'held', 'cancelled', 'planned'),
  items: fc.array(itemDraft, { maxLength: 4 }),
})

const planDraft = fc.record({
  kind: fc.constantFrom(...planKinds.filter((kind) => kind !== 'annual-plan')),
  adoptedAfter: fc.option(fc.nat(3000), { nil: null }),
  termDays: fc.option(fc.integer({ min: 100, max: 2000 }), { nil: null }),
  supersedesPrevious: fc.boolean(),
  closedAfter: fc.option(fc.nat(4000), { nil: null, freq: 4 }),
  explainedAfter: fc.option(fc.nat(4000), { nil: null, freq: 4 }),
})

/** Histories of a body with some ten meetings, five plans, one annual series, and all that can go wrong with them. */
export const anyHistory: fc.Arbitrary<BodyHistory> = fc
  .record({
    meetings: fc.array(meetingDraft, { maxLength: 12 }),
    plans: fc.array(planDraft, { minLength: planIds.length, maxLength: planIds.length }),
    cadenceMonths: fc.constantFrom(null, 6, 12),
  })
  .map(({ meetings, plans, cadenceMonths }) => ({
    bodyId: 1,
    bodyKey: 'any',
    establishedOn: start,
    cadenceMonths,
    meetings: meetingsOf(meetings),
    plans: plans.map(planOf),
    series: [
      { id: seriesId, key: 'any/annual-plans', bodyId: 1, title: { en: 'Plans', ja: '計画' }, ended: null, explained: [] },
    ],
  }))

/** Days of the years in which such histories play. */
export const anyDay = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(start, days))

function meetingsOf(drafts: readonly (typeof meetingDraft extends fc.Arbitrary<infer M> ? M : never)[]): readonly MeetingFacts[] {
  let on = start
  return drafts.map(({ gap, status, items }, index) => {
    on = addDays(on, gap)
    const id = index + 1
    return {
      id,
      kind: 'meeting',
      actKind: null,
      heldOn: on,
      status,
      ordinal: id,
      isJoint: false,
      isLead: true,
      items: items.map((item, place) => itemOf(item, id, place, Number(on.slice(0, 4)))),
    }
  })
}

function itemOf(draft: ItemDraft, meetingId: number, place: number, year: number): AgendaItemFacts {
  const ofSeries = draft.about === 'series'
  return {
    id: meetingId * 10 + place,
    meetingId,
    parentId: null,
    position: place + 1,
    kind: draft.kind,
    title: { en: `Topic ${draft.topic}`, ja: null },
    planIds: draft.about === 'plans' ? draft.planIds : [],
    seriesId: ofSeries ? seriesId : null,
    fiscalYear: ofSeries ? year + draft.yearOffset : null,
    coversMore: false,
    isHeading: false,
    outcome: draft.outcome,
  }
}

function planOf(draft: typeof planDraft extends fc.Arbitrary<infer P> ? P : never, index: number): PlanFacts {
  const after = (days: number | null) => (days === null ? null : addDays(start, days))
  const adoptedOn = after(draft.adoptedAfter)
  const closedOn = after(draft.closedAfter)
  const explainedOn = after(draft.explainedAfter)
  return {
    id: index + 1,
    key: `any/plan-${index + 1}`,
    bodyId: 1,
    kind: draft.kind,
    title: { en: `Plan ${index + 1}`, ja: `計画${index + 1}` },
    seriesId: null,
    fiscalYear: null,
    adoptedOn,
    adoptedAtMeetingId: null,
    term: { from: adoptedOn, to: adoptedOn === null || draft.termDays === null ? null : addDays(adoptedOn, draft.termDays) },
    cadenceMonths: null,
    supersedesIds: draft.supersedesPrevious && index > 0 ? [index] : [],
    closed: closedOn === null ? null : { on: closedOn, how: 'discontinued' },
    explained: explainedOn === null ? [] : [{ on: explainedOn, reason: { en: 'Elsewhere', ja: null }, source: null }],
  }
}
