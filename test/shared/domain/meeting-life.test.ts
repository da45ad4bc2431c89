import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  actTowards,
  canFollow,
  type LifeAct,
  lifeActs,
  lifeRefusal,
  type LivingItem,
  nextAct,
  statusAfter,
  undecidedItems,
} from '../../../shared/domain/meeting-life.ts'
import { usualOutcome } from '../../../shared/domain/usual-outcome.ts'
import { itemKinds, type MeetingStatus, meetingStatuses, outcomes } from '../../../shared/domain/vocabulary.ts'

const items: fc.Arbitrary<readonly LivingItem[]> = fc
  .array(fc.record({ isHeading: fc.boolean(), outcome: fc.option(fc.constantFrom(...outcomes), { nil: null }) }), {
    maxLength: 6,
  })
  .map((drafts) => drafts.map((draft, at) => ({ id: at + 1, ...draft })))
const status = fc.constantFrom(...meetingStatuses)
const act = fc.constantFrom(...lifeActs)

describe('the life of a meeting', () => {
  test('leads from each stage where it may, and nowhere else', () => {
    const steps = meetingStatuses.map((from) => [from, lifeActs.filter((one) => canFollow(one, from))])
    expect(Object.fromEntries(steps)).toEqual({
      planned: ['issue', 'postpone', 'cancel'],
      drafted: ['issue', 'postpone', 'cancel'],
      issued: ['withdraw', 'hold', 'postpone', 'cancel'],
      held: ['reopen'],
      cancelled: ['revive'],
      postponed: ['cancel', 'revive'],
    })
  })

  test('a founding act has none', () => {
    fc.assert(
      fc.property(act, status, items, (one, from, lines) => {
        expect(lifeRefusal(one, { kind: 'establishing-act', status: from, items: lines })).toEqual({ why: 'founding-act' })
      }),
    )
  })

  test('refuses to hold exactly while a numbered line has no outcome, and names the lines', () => {
    fc.assert(
      fc.property(items, (lines) => {
        const missing = lines.filter((line) => !line.isHeading && line.outcome === null).map((line) => line.id)
        expect(undecidedItems(lines).map((line) => line.id)).toEqual(missing)
        expect(lifeRefusal('hold', { kind: 'meeting', status: 'issued', items: lines })).toEqual(
          missing.length === 0 ? null : { why: 'outcomes-missing', itemIds: missing },
        )
      }),
    )
  })

  test('refuses to issue exactly where there is nothing but headings', () => {
    fc.assert(
      fc.property(items, (lines) => {
        const refusal = lifeRefusal('issue', { kind: 'meeting', status: 'drafted', items: lines })
        expect(refusal).toEqual(lines.some((line) => !line.isHeading) ? null : { why: 'empty-agenda' })
      }),
    )
  })

  test('whatever is done in whatever order, a meeting is held only by being issued and then held', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(act, fc.boolean()), { maxLength: 30 }), items, (acts, lines) => {
        const way: (readonly [LifeAct, MeetingStatus])[] = []
        for (const [one, hasNewDay] of acts) {
          const at = way.at(-1)?.[1] ?? 'planned'
          if (lifeRefusal(one, { kind: 'meeting', status: at, items: lines }) !== null) continue
          way.push([one, statusAfter(one, { hasLines: lines.length > 0, hasNewDay })])
        }
        const held = way.flatMap(([, to], index) => (to === 'held' ? [[way[index - 1]?.[1], way[index]?.[0]]] : []))
        expect(held).toEqual(held.map(() => ['issued', 'hold']))
        const issued = way.flatMap(([one, to]) => (to === 'issued' ? [one] : []))
        expect(issued.filter((one) => one !== 'issue' && one !== 'reopen')).toEqual([])
        // Taken back and issued anew, or opened again: never reached without lines.
        expect(issued.length > 0 && lines.every((line) => line.isHeading)).toBe(false)
      }),
    )
  })

  test('every step has a way back', () => {
    expect(meetingStatuses.map((from) => nextAct(from))).toEqual(['issue', 'issue', 'hold', null, null, null])
    expect(actTowards('drafted', 'issued')).toBe('issue')
    expect(actTowards('issued', 'drafted')).toBe('withdraw')
    expect(actTowards('issued', 'held')).toBe('hold')
    expect(actTowards('held', 'issued')).toBe('reopen')
    expect(actTowards('drafted', 'held')).toBeNull()
    expect(actTowards('held', 'drafted')).toBeNull()
  })
})

test('the usual outcome of a kind is never one that has to be decided', () => {
  expect(Object.fromEntries(itemKinds.map((kind) => [kind, usualOutcome(kind)]))).toEqual({
    adoption: 'adopted',
    'report-on-adoption': 'reported',
    'report-on-progress': 'reported',
    'progress-report': 'reported',
    'follow-up': 'reported',
    'situation-report': 'reported',
    topic: 'noted',
    other: 'noted',
  })
  fc.assert(fc.property(fc.constantFrom(...itemKinds), (kind) => !['deferred', 'withdrawn'].includes(usualOutcome(kind))))
})
