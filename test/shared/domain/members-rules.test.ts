import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { onCircle } from '../../../shared/domain/circle.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { newTitle } from '../../../shared/domain/new-title.ts'
import { samePersons } from '../../../shared/domain/same-person.ts'
import { seatOrder } from '../../../shared/domain/seat-order.ts'
import { endedBefore, holdsOnDay, overlappingTenures } from '../../../shared/domain/tenure.ts'
import { days } from './arbitraries.ts'

const open = { from: null, to: null }

describe('a tenure', () => {
  test('ended before a day holds up to the day before and never after', () => {
    fc.assert(
      fc.property(days(), fc.option(days(), { nil: null }), days(), (on, from, other) => {
        const ended = endedBefore({ from, to: null }, on)
        const holds = ended !== null && isInForce(ended, other)
        expect(holds).toBe(other < on && isInForce({ from, to: null }, other))
      }),
      { examples: [[isoDate('1868-01-01'), null, isoDate('1868-01-01')]] },
    )
  })

  test('that ended earlier keeps its end', () => {
    const interval = { from: null, to: partialDate('2003') }
    expect(endedBefore(interval, isoDate('2004-01-01'))).toEqual(interval)
  })

  test('of which one day is known holds on that day; with a start it goes on', () => {
    const on = isoDate('2001-05-10')
    expect(
      [isoDate('2001-05-09'), on, isoDate('2001-05-11')].map((day) => holdsOnDay({ interval: open, knownOn: on }, day)),
    ).toEqual([false, true, false])
    expect(holdsOnDay({ interval: { from: on, to: null }, knownOn: on }, isoDate('2005-01-01'))).toBe(true)
  })

  test('overlaps another holder’s, not that of one who acts nor of the same person', () => {
    const tenure = (id: number, personId: number, nature: 'holder' | 'acting' | 'concurrent') => ({
      id,
      personId,
      nature,
      interval: open,
    })
    const tenures = [tenure(1, 1, 'holder'), tenure(2, 2, 'acting'), tenure(3, 1, 'concurrent'), tenure(4, 3, 'concurrent')]
    expect(overlappingTenures(tenures).map((pair) => pair.map(({ id }) => id))).toEqual([
      [1, 4],
      [3, 4],
    ])
  })
})

describe('a circle of predecessors', () => {
  test('is told with all that lie on it, and nothing else', () => {
    const steps = [
      { fromId: 1, toId: 2 },
      { fromId: 2, toId: 3 },
      { fromId: 3, toId: 2 },
      { fromId: 3, toId: 4 },
    ]
    expect([...onCircle(steps)]).toEqual([2, 3])
  })

  test('is none where everything goes on to a later one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 20 }))), (pairs) => {
        expect(onCircle(pairs.map(([from, by]) => ({ fromId: from, toId: from + by }))).size).toBe(0)
      }),
    )
  })
})

describe('the order of seats', () => {
  test('is numbered from 1 without gaps; all others keep their order among themselves', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 50 }), order: fc.integer({ min: 1, max: 9 }) }), {
          selector: ({ id }) => id,
        }),
        fc.integer({ min: 1, max: 60 }),
        fc.option(fc.integer({ min: 1, max: 60 })),
        (seats, id, beforeId) => {
          const placed = seatOrder(seats, id, beforeId)
          const others = (list: readonly { readonly id: number }[]) =>
            list.filter((seat) => seat.id !== id).map((seat) => seat.id)
          expect(placed.map(({ order }) => order)).toEqual(placed.map((_, at) => at + 1))
          expect(others(placed)).toEqual(others(seats.toSorted((a, b) => a.order - b.order || a.id - b.id)))
          const target = placed.findIndex((seat) => seat.id === beforeId)
          const at = placed.findIndex((seat) => seat.id === id)
          expect(at).toBe(target >= 0 && beforeId !== id ? target - 1 : placed.length - 1)
        },
      ),
    )
  })
})

describe('entries of one person', () => {
  const person = (id: number, ...names: readonly (readonly ['ja' | 'en', string, string?])[]) => ({
    id,
    names: names.map(([language, name, reading]) => ({ language, name, reading: reading ?? null })),
  })

  test('are told by spaces, old and new kanji, and the order of an English name; a reading alone is the weaker sign', () => {
    expect(
      samePersons([
        person(1, ['ja', '斎藤　鉄夫', 'さいとう　てつお']),
        person(2, ['ja', '齋藤鐵夫']),
        person(3, ['en', 'KOIZUMI Junichiro']),
        person(4, ['en', 'Junichiro Koizumi']),
        person(5, ['ja', '斉田哲雄', 'サイトウテツオ']),
      ]),
    ).toEqual([
      { ids: [1, 2], sign: 'name' },
      { ids: [1, 5], sign: 'reading' },
      { ids: [3, 4], sign: 'name' },
    ])
  })
})

describe('the title of a post under another name of its organization', () => {
  test.each([
    ['大蔵大臣', '大蔵省', '財務省', 'ja', '財務大臣'],
    ['環境庁長官', '環境庁', '環境省', 'ja', '環境大臣'],
    ['領事移住部長', '領事移住部', '領事局', 'ja', '領事局長'],
    ['刑事局長', '法務省', '司法省', 'ja', '刑事局長'],
    [
      'Minister of Home Affairs',
      'Ministry of Home Affairs',
      'Ministry of Internal Affairs',
      'en',
      'Minister of Internal Affairs',
    ],
    ['Director-General', 'Ministry of Justice', 'Ministry of Law', 'en', 'Director-General'],
  ] as const)('%s, %s → %s', (title, before, after, language, expected) => {
    expect(newTitle(title, before, after, language)).toBe(expected)
  })
})
