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
/** A meeting whose day has come. */
const over = { kind: 'meeting', isDue: true, wasIssued: false } as const

describe('the life of a meeting', () => {
  test('leads from each stage where it may, and nowhere else', () => {
    const steps = meetingStatuses.map((from) => [from, lifeActs.filter((one) => canFollow(one, from))])
    expect(Object.fromEntries(steps)).toEqual({
      planned: ['issue', 'record', 'postpone', 'cancel'],
      drafted: ['issue', 'record', 'postpone', 'cancel'],
      issued: ['reissue', 'withdraw', 'hold', 'postpone', 'cancel'],
      held: ['reopen'],
      cancelled: ['revive'],
      postponed: ['cancel', 'revive'],
    })
  })

  test('a founding act has none', () => {
    fc.assert(
      fc.property(act, status, items, (one, from, lines) => {
        expect(lifeRefusal(one, { ...over, kind: 'establishing-act', status: from, items: lines })).toEqual({
          why: 'founding-act',
        })
      }),
    )
  })

  test('refuses to hold exactly while a numbered line has no outcome, and names the lines', () => {
    fc.assert(
      fc.property(items, (lines) => {
        const missing = lines.filter((line) => !line.isHeading && line.outcome === null).map((line) => line.id)
        expect(undecidedItems(lines).map((line) => line.id)).toEqual(missing)
        expect(lifeRefusal('hold', { ...over, status: 'issued', wasIssued: true, items: lines })).toEqual(
          missing.length === 0 ? null : { why: 'outcomes-missing', itemIds: missing },
        )
      }),
    )
  })

  test('refuses to issue exactly where there is nothing but headings', () => {
    fc.assert(
      fc.property(items, (lines) => {
        const refusal = lifeRefusal('issue', { ...over, status: 'drafted', items: lines })
        expect(refusal).toEqual(lines.some((line) => !line.isHeading) ? null : { why: 'empty-agenda' })
      }),
    )
  })

  test('whatever is done in whatever order, a meeting is held only by being issued and held, or recorded where nothing was issued', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(act, fc.boolean()), { maxLength: 30 }), items, fc.boolean(), (acts, lines, isDue) => {
        const way: (readonly [LifeAct, MeetingStatus])[] = []
        const wasIssued = () => way.some(([one]) => one === 'issue')
        for (const [one, hasNewDay] of acts) {
          const at = way.at(-1)?.[1] ?? 'planned'
          if (lifeRefusal(one, { ...over, isDue, wasIssued: wasIssued(), status: at, items: lines }) !== null) continue
          way.push([one, statusAfter(one, { hasLines: lines.length > 0, hasNewDay, wasIssued: wasIssued() })])
        }
        const held = way.flatMap(([one, to], index) => {
          const isAfterIssue = way.slice(0, index).some(([earlier]) => earlier === 'issue')
          return to === 'held' ? [`${isAfterIssue ? 'issued' : isDue ? 'due' : 'to come'}: ${one}`] : []
        })
        expect(held.filter((how) => how !== 'issued: hold' && how !== 'due: record')).toEqual([])
        const issuing = way.flatMap(([one, to]) => (to === 'issued' ? [one] : []))
        expect(issuing.filter((one, at) => one !== 'issue' && ((one !== 'reopen' && one !== 'reissue') || at === 0))).toEqual([])
        // Taken back and issued anew, or opened again: never reached without lines.
        expect(issuing.length > 0 && lines.every((line) => line.isHeading)).toBe(false)
      }),
    )
  })

  test('what is to come is not recorded, nor what was issued and taken back', () => {
    const drafted = { ...over, status: 'drafted', items: [] } as const
    expect(lifeRefusal('record', drafted)).toBeNull()
    expect(lifeRefusal('record', { ...drafted, isDue: false })).toEqual({ why: 'not-yet' })
    expect(lifeRefusal('record', { ...drafted, wasIssued: true })).toEqual({ why: 'was-issued' })
    expect(lifeRefusal('record', { ...drafted, items: [{ id: 1, isHeading: false, outcome: null }] })).toMatchObject({
      why: 'outcomes-missing',
    })
  })

  test('every step has a way back', () => {
    expect(meetingStatuses.map((from) => nextAct(from))).toEqual(['issue', 'issue', 'hold', null, null, null])
    expect(actTowards('drafted', 'issued')).toBe('issue')
    expect(actTowards('issued', 'drafted')).toBe('withdraw')
    expect(actTowards('issued', 'held')).toBe('hold')
    expect(actTowards('held', 'issued')).toBe('reopen')
    expect(actTowards('drafted', 'held')).toBe('record')
    expect(actTowards('cancelled', 'held')).toBeNull()
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
