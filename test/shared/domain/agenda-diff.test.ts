import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaDiff, headDiff, isSameAgenda, type LineDifference, standOf } from '../../../shared/domain/agenda-diff.ts'
import type { VersionHead, VersionLine } from '../../../shared/domain/agenda-version.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { sinceIssue } from '../../../shared/domain/since-issue.ts'
import { itemKinds, outcomes } from '../../../shared/domain/vocabulary.ts'

const line = (id: number, rest: Partial<VersionLine> = {}): VersionLine => ({
  id,
  parentId: null,
  number: String(id),
  kind: 'other',
  title: { en: `Line ${id}`, ja: null },
  fiscalYear: null,
  plans: [],
  presenter: null,
  outcome: null,
  outcomeNote: null,
  ...rest,
})

/** Agendas of the same few lines, each in an order and nesting of its own. */
const agenda: fc.Arbitrary<readonly VersionLine[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id, at) =>
        fc.record({
          parent: fc.option(at === 0 ? fc.constant(null) : fc.nat(at - 1), { nil: null }),
          title: fc.constantFrom('A', 'B', '報告'),
          number: fc.option(fc.constantFrom('1', '2', '1-2'), { nil: null }),
          kind: fc.constantFrom(...itemKinds.slice(0, 2)),
          outcome: fc.option(fc.constantFrom(...outcomes), { nil: null }),
          id: fc.constant(id),
        }),
      ),
    ),
  )
  .map((drafts) => {
    const lines = drafts.map(({ id, parent, title, ...rest }) =>
      line(id, { ...rest, parentId: parent === null ? null : (drafts[parent]?.id ?? null), title: { en: title, ja: null } }),
    )
    // Reading order: each line with all below it before its next neighbour.
    const below = (parentId: number | null): readonly VersionLine[] =>
      lines.filter((one) => one.parentId === parentId).flatMap((one) => [one, ...below(one.id)])
    return below(null)
  })

const mirrored = { added: 'removed', removed: 'added', kept: 'kept' } as const
const acts = (lines: readonly LineDifference[]) =>
  lines
    .map((one) => [one.act, (one.after ?? one.before)?.id] as const)
    .toSorted((one, other) => Number(one[1]) - Number(other[1]))

describe('the difference of two agendas', () => {
  test('is empty for equal ones', () => {
    fc.assert(
      fc.property(agenda, (same) => {
        const diff = agendaDiff(same, same)
        expect(isSameAgenda(diff)).toBe(true)
        expect(diff.map((one) => one.after)).toEqual(same)
      }),
    )
  })

  test('accounts for every line of both exactly once, in the order of the newer', () => {
    fc.assert(
      fc.property(agenda, agenda, (before, after) => {
        const diff = agendaDiff(before, after)
        expect(diff.flatMap((one) => one.after ?? [])).toEqual(after)
        expect(diff.flatMap((one) => one.before ?? []).toSorted((a, b) => a.id - b.id)).toEqual(
          before.toSorted((a, b) => a.id - b.id),
        )
        expect(isSameAgenda(diff)).toBe(JSON.stringify(before) === JSON.stringify(after))
      }),
    )
  })

  test('the other way round says the same of each line', () => {
    fc.assert(
      fc.property(agenda, agenda, (before, after) => {
        const there = agendaDiff(before, after)
        expect(acts(agendaDiff(after, before))).toEqual(acts(there).map(([act, id]) => [mirrored[act], id]))
      }),
    )
  })

  test('keeps removed lines in their own order, each after the line it followed where that is still there', () => {
    fc.assert(
      fc.property(agenda, agenda, (before, after) => {
        const diff = agendaDiff(before, after)
        for (const [at, one] of diff.entries()) {
          if (one.act !== 'removed') continue
          const above = before.slice(0, before.indexOf(one.before)).findLast((other) => after.some(({ id }) => id === other.id))
          const shown = diff.slice(0, at).findLast((other) => other.act !== 'removed')
          expect(shown?.after?.id ?? null).toBe(above?.id ?? null)
        }
      }),
    )
  })

  test('of one line taken elsewhere that line alone has moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(11), fc.nat(11), (count, from, to) => {
        const before = Array.from({ length: count }, (_, at) => line(at + 1))
        const taken = before[from % count] ?? line(1)
        const after = before.filter((one) => one !== taken).toSpliced(to % count, 0, taken)
        const moved = agendaDiff(before, after).filter((one) => one.act === 'kept' && one.changes.includes('moved'))
        const distance = Math.abs(before.indexOf(taken) - after.indexOf(taken))
        // Of two neighbours that changed places either may be said to have moved.
        const said = moved.map((one) => (distance === 1 ? taken.id : one.after?.id))
        expect(said).toEqual(distance === 0 ? [] : [taken.id])
      }),
    )
  })
})

test('a line is told as reworded, renumbered, of another kind, moved and decided, each for itself', () => {
  const before = [line(1), line(2), line(3)]
  const after = [
    line(1, { title: { en: 'Line 1, etc.', ja: null }, number: '2' }),
    line(3, { parentId: 1, number: '2.1', outcome: 'deferred', outcomeNote: 'Late' }),
    line(4),
  ]
  expect(agendaDiff(before, after).map((one) => [one.act, one.depth, one.act === 'kept' ? one.changes : []])).toEqual([
    ['kept', 0, ['reworded', 'renumbered']],
    ['removed', 0, []],
    ['kept', 1, ['moved', 'renumbered', 'outcome', 'outcome-note']],
    ['added', 0, []],
  ])
})

test('lines below one that moved have not moved themselves', () => {
  const before = [line(1), line(2), line(21, { parentId: 2 }), line(22, { parentId: 2 })]
  const after = [line(2), line(21, { parentId: 2 }), line(22, { parentId: 2 }), line(1)]
  expect(agendaDiff(before, after).filter((one) => one.act === 'kept' && one.changes.length > 0)).toHaveLength(1)
})

test('a line that was only decided is told apart from one that says something else', () => {
  const stands = (now: Partial<VersionLine>) => agendaDiff([line(1)], [line(1, now)]).map(standOf)
  expect(stands({})).toEqual(['same'])
  expect(stands({ outcome: 'noted', outcomeNote: 'With thanks' })).toEqual(['decided'])
  expect(stands({ outcome: 'noted', fiscalYear: 2006 })).toEqual(['changed'])
})

test('what came of a line is no change since the issue', () => {
  const since = sinceIssue(
    [line(1), line(2), line(3)],
    [line(1, { outcome: 'adopted', outcomeNote: 'As tabled' }), line(3, { title: { en: 'Other', ja: null } }), line(4)],
  )
  expect(since).toEqual({
    lines: new Map([
      [3, 'changed'],
      [4, 'added'],
    ]),
    withdrawn: [line(2)],
  })
})

test('the head tells date, time, place and chair apart', () => {
  const head: VersionHead = {
    bodies: [{ name: { en: 'Body', ja: '本部' }, ordinal: 12, meetingLabel: null }],
    date: isoDate('2006-04-28'),
    startsAt: '10:00',
    endsAt: null,
    place: null,
    chair: null,
  }
  expect(headDiff(head, { ...head })).toEqual([])
  expect(headDiff(head, { ...head, date: isoDate('2006-05-12'), place: { en: 'Hall', ja: null } })).toEqual(['date', 'place'])
  expect(headDiff(head, { ...head, endsAt: '11:00', chair: { en: 'Chief', ja: null } })).toEqual(['time', 'chair'])
})
