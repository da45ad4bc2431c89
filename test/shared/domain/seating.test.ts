import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placedCells, placeTowards } from '../../../shared/domain/room-cells.ts'
import { type Room, roomFor, seatAll, seatingShapes, secondHands, swapSeats } from '../../../shared/domain/seating.ts'

const keys = fc.uniqueArray(fc.integer({ min: 1, max: 30 }).map(String), { maxLength: 20 })
const kept = fc.array(fc.record({ key: fc.integer({ min: 1, max: 30 }).map(String), place: fc.integer({ min: -1, max: 25 }) }), {
  maxLength: 20,
})

/** The room as one sees it: numbers of places, `#` for the table, `.` for nothing. */
function drawn(room: Room): readonly string[] {
  const grid = room.rows.map(() => Array.from({ length: room.columns }, () => ''))
  for (const { cell, column, row } of placedCells(room)) {
    const [wide, high] = cell.type === 'place' ? [1, 1] : [cell.columns, cell.rows]
    for (let y = row - 1; y < row - 1 + high; y += 1) {
      for (let x = column - 1; x < column - 1 + wide; x += 1) {
        const line = grid[y]
        if (line === undefined || line[x] !== '') throw new Error('cells overlap or leave the room')
        line[x] = cell.type === 'place' ? String(cell.place) : cell.type === 'table' ? '#' : '.'
      }
    }
  }
  return grid.map((line) => line.join(' '))
}

describe('who sits where', () => {
  test('everybody sits exactly once, and who was given a place first keeps it', () => {
    fc.assert(
      fc.property(keys, kept, (coming, given) => {
        const seated = seatAll(coming, given)
        expect(seated.toSorted()).toEqual(coming.toSorted())
        const [first] = given.filter(({ key, place }) => coming.includes(key) && place >= 1 && place <= coming.length)
        expect(seated[(first?.place ?? 0) - 1]).toBe(first?.key)
      }),
    )
  })

  test('without anything kept the order of protocol is the order of places, and what is kept whole comes back whole', () => {
    fc.assert(
      fc.property(keys, (coming) => {
        expect(seatAll(coming, [])).toEqual(coming)
        const turned = coming.toReversed()
        expect(
          seatAll(
            coming,
            turned.map((key, at) => ({ key, place: at + 1 })),
          ),
        ).toEqual(turned)
      }),
    )
  })

  test('two who change places twice sit as before; who does not sit there changes nothing', () => {
    fc.assert(
      fc.property(keys, fc.nat(19), fc.nat(19), (coming, one, other) => {
        const [a, b] = [coming[one] ?? '-', coming[other] ?? '-']
        expect(swapSeats(swapSeats(coming, a, b), a, b)).toEqual(coming)
      }),
    )
    expect(swapSeats(['1', '2', '3'], '1', '3')).toEqual(['3', '2', '1'])
  })
})

describe('the room', () => {
  test('has every place once, whole rows, and the first at the far end in the middle', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...seatingShapes),
        fc.integer({ min: 1, max: 80 }),
        fc.constantFrom(...secondHands),
        (shape, count, second) => {
          const room = roomFor(shape, count, second)
          const lines = drawn(room)
          expect(lines.every((line) => line.split(' ').every((cell) => cell !== ''))).toBe(true)
          const places = room.rows.flat().flatMap((cell) => (cell.type === 'place' ? [cell.place] : []))
          expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at + 1))
          const far = lines[0]?.split(' ') ?? []
          expect(far.indexOf('1')).toBe((far.length - 1) / 2)
        },
      ),
    )
  })

  test('mirrors itself when the other hand is the higher', () => {
    fc.assert(
      fc.property(fc.constantFrom('u-shape' as const, 'facing' as const), fc.integer({ min: 1, max: 60 }), (shape, count) => {
        const mirrored = drawn(roomFor(shape, count, 'right')).map((line) => line.split(' ').toReversed().join(' '))
        expect(drawn(roomFor(shape, count, 'left'))).toEqual(mirrored)
      }),
    )
  })

  test('is drawn as such rooms are: thirteen around three sides, the second at the left hand of the first', () => {
    expect(drawn(roomFor('u-shape', 13, 'left'))).toEqual([
      '. 3 1 2 .',
      '5 # # # 4',
      '7 # # # 6',
      '9 # # # 8',
      '11 # # # 10',
      '13 # # # 12',
    ])
    expect(drawn(roomFor('hollow-square', 13, 'right'))).toEqual([
      '. 2 1 3 .',
      '4 # # # 5',
      '6 # # # 7',
      '8 # # # 9',
      '10 # # # .',
      '. 12 11 13 .',
    ])
    expect(drawn(roomFor('facing', 6, 'left'))).toEqual(['. 1 .', '3 # 2', '5 # 4', '. # 6'])
    expect(drawn(roomFor('rows', 8, 'left'))).toEqual(['. . 1 . .', '# # # # #', '6 4 2 3 5', '. . 7 8 .'])
  })
})

describe('walking the room', () => {
  test('leads to the neighbour that lies that way, across the table too, and nowhere from the edge', () => {
    const room = roomFor('u-shape', 13, 'left')
    expect((['up', 'down', 'left', 'right'] as const).map((way) => placeTowards(room, 1, way))).toEqual([null, 4, 3, 2])
    expect((['up', 'down', 'left', 'right'] as const).map((way) => placeTowards(room, 7, way))).toEqual([5, 9, null, 6])
  })

  test('comes to every place from every other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seatingShapes), fc.integer({ min: 1, max: 40 }), (shape, count) => {
        const room = roomFor(shape, count, 'left')
        const reached = new Set([count])
        for (const place of reached) {
          for (const way of ['up', 'down', 'left', 'right'] as const) {
            const next = placeTowards(room, place, way)
            if (next !== null) reached.add(next)
          }
        }
        expect(reached.size).toBe(count)
      }),
    )
  })
})
