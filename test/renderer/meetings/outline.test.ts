import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../renderer/features/meetings/apply-edits.ts'
import type { Edit, EditorLine } from '../../../renderer/features/meetings/editor-line.ts'
import { deepestLine, indexOutline, moveBy, nest, placeAtGap, unnest, withNested } from '../../../shared/domain/outline-moves.ts'
import { mentionAt, withoutMention } from '../../../renderer/features/meetings/mention.ts'
import { readTime } from '../../../renderer/features/meetings/read-time.ts'

/** An agenda written as lines of `a`, indented by two spaces a level. */
function agenda(...written: readonly string[]): readonly EditorLine[] {
  const edits: Edit[] = []
  const above: string[] = []
  for (const line of written) {
    const depth = (line.length - line.trimStart().length) / 2
    const key = line.trim()
    edits.push({ act: 'add', key, parent: above[depth - 1] ?? null, before: null, change: { titleEn: key } })
    above.splice(depth, above.length, key)
  }
  return applyEdits([], edits)
}

const written = (lines: readonly EditorLine[]) => lines.map((line) => `${'  '.repeat(line.depth)}${line.key}`)
const after = (lines: readonly EditorLine[], edits: readonly Edit[]) => written(applyEdits(lines, edits))
const keys = (...all: readonly string[]) => new Set(all)

describe('moving lines', () => {
  const lines = agenda('a', '  a1', '  a2', 'b', 'c', '  c1')

  test('up and down goes past the neighbour with all nested below it', () => {
    expect(after(lines, moveBy(indexOutline(lines), keys('b'), -1))).toEqual(['b', 'a', '  a1', '  a2', 'c', '  c1'])
    expect(after(lines, moveBy(indexOutline(lines), keys('a'), 1))).toEqual(['b', 'a', '  a1', '  a2', 'c', '  c1'])
  })

  test('at the edge of its level a line goes below the neighbour of its parent', () => {
    expect(after(lines, moveBy(indexOutline(lines), keys('a2'), 1))).toEqual(['a', '  a1', 'b', '  a2', 'c', '  c1'])
    expect(after(lines, moveBy(indexOutline(lines), keys('c1'), -1))).toEqual(['a', '  a1', '  a2', 'b', '  c1', 'c'])
  })

  test('several lines stay together and in order', () => {
    expect(after(lines, moveBy(indexOutline(lines), keys('b', 'c'), -1))).toEqual(['b', 'c', '  c1', 'a', '  a1', '  a2'])
    expect(after(lines, nest(indexOutline(lines), keys('b', 'c'), deepestLine))).toEqual([
      'a',
      '  a1',
      '  a2',
      '  b',
      '  c',
      '    c1',
    ])
    expect(after(lines, unnest(indexOutline(lines), keys('a1', 'a2')))).toEqual(['a', 'a1', 'a2', 'b', 'c', '  c1'])
  })

  test('the first line has nothing to be nested below, and a line at the top nowhere to come out', () => {
    expect(nest(indexOutline(lines), keys('a'), deepestLine)).toEqual([])
    expect(unnest(indexOutline(lines), keys('a'))).toEqual([])
    expect(moveBy(indexOutline(lines), keys('a'), -1)).toEqual([])
  })

  test('a line dropped in a gap takes the depth asked for where the lines round it allow', () => {
    const drop = (gap: number, depth: number) => {
      const place = placeAtGap(indexOutline(lines), keys('b'), gap, depth, deepestLine)
      return place === null ? null : after(lines, [{ act: 'move', key: 'b', parent: place.parent, before: place.before }])
    }
    expect(drop(1, 0)).toEqual(['a', '  b', '  a1', '  a2', 'c', '  c1'])
    expect(drop(3, 2)).toEqual(['a', '  a1', '  a2', '    b', 'c', '  c1'])
    expect(drop(6, 0)).toEqual(['a', '  a1', '  a2', 'c', '  c1', 'b'])
    expect(drop(6, 9)).toEqual(['a', '  a1', '  a2', 'c', '  c1', '    b'])
  })

  test('a line dropped into its own branch stays a whole branch', () => {
    const place = placeAtGap(indexOutline(lines), keys('a'), 2, 1, deepestLine)
    expect(after(lines, [{ act: 'move', key: 'a', parent: place?.parent ?? null, before: place?.before ?? null }])).toEqual(
      written(lines),
    )
  })
})

const anyAgenda = fc
  .array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 14 })
  .map((depths) => {
    let last = -1
    return depths.map((wanted, at) => {
      last = Math.min(wanted, last + 1, deepestLine - 1)
      return `${'  '.repeat(last)}l${at}`
    })
  })
  .map((rows) => agenda(...rows))

const anyMove = fc.record({
  what: fc.constantFrom('up', 'down', 'nest', 'unnest', 'drop'),
  at: fc.nat(),
  count: fc.nat({ max: 3 }),
  gap: fc.nat({ max: 14 }),
  depth: fc.nat({ max: 11 }),
})

function editsOf(
  lines: readonly EditorLine[],
  move: { readonly what: string; readonly at: number; readonly count: number; readonly gap: number; readonly depth: number },
): readonly Edit[] {
  const from = move.at % lines.length
  const chosen = keys(...lines.slice(from, from + move.count + 1).map((line) => line.key))
  switch (move.what) {
    case 'up':
      return moveBy(indexOutline(lines), chosen, -1)
    case 'down':
      return moveBy(indexOutline(lines), chosen, 1)
    case 'nest':
      return nest(indexOutline(lines), chosen, deepestLine)
    case 'unnest':
      return unnest(indexOutline(lines), chosen)
    default: {
      const key = lines[from]?.key ?? ''
      const place = placeAtGap(indexOutline(lines), keys(key), Math.min(move.gap, lines.length), move.depth, deepestLine)
      return place === null ? [] : [{ act: 'move', key, parent: place.parent, before: place.before }]
    }
  }
}

describe('whatever is done to an agenda', () => {
  test('no line is lost, doubled, deeper than ten or under itself', () => {
    fc.assert(
      fc.property(anyAgenda, fc.array(anyMove, { maxLength: 12 }), (start, moves) => {
        let lines = start
        for (const move of moves) lines = applyEdits(lines, editsOf(lines, move))
        expect(lines.map((line) => line.key).toSorted()).toEqual(start.map((line) => line.key).toSorted())
        expect(Math.max(...lines.map((line) => line.depth))).toBeLessThan(deepestLine)
        expect(lines.filter((line) => withNested(indexOutline(lines), keys(line.key)).has(line.parentKey ?? ''))).toEqual([])
      }),
    )
  })

  test('edits laid over an answer that has them already make no difference', () => {
    fc.assert(
      fc.property(anyAgenda, anyMove, (lines, move) => {
        const edits = editsOf(lines, move)
        const once = applyEdits(lines, edits)
        expect(written(applyEdits(once, edits))).toEqual(written(once))
      }),
    )
  })

  test('edits of lines that are gone are passed over', () => {
    const lines = agenda('a', '  a1', 'b')
    const gone: readonly Edit[] = [
      { act: 'remove', key: 'a' },
      { act: 'change', key: 'a1', change: { titleEn: 'x' } },
      { act: 'move', key: 'b', parent: 'a1', before: null },
      { act: 'add', key: 'n', parent: 'a', before: null, change: {} },
    ]
    expect(after(lines, gone)).toEqual(['b'])
  })

  test('numbers follow at once, and headings take none', () => {
    const lines = applyEdits(agenda('a', '  a1', 'b'), [{ act: 'change', key: 'a', change: { isHeading: true } }])
    expect(lines.map((line) => line.number)).toEqual([null, '1', '2'])
  })
})

test('@ asks for a plan up to the caret, but not in an address or a finished sentence', () => {
  expect(mentionAt('Follow-up of @New Five', 22)).toEqual({ from: 13, to: 22, text: 'New Five' })
  expect(mentionAt('「＠銃器', 4)).toEqual({ from: 1, to: 4, text: '銃器' })
  expect(mentionAt('a@b', 3)).toBeNull()
  expect(mentionAt('@ x', 3)).toBeNull()
  expect(mentionAt('@計画。次', 5)).toBeNull()
  expect(withoutMention('Report @plan today', { from: 7, to: 12, text: 'plan' })).toBe('Report today')
})

test('times of day are read as people write them', () => {
  const read = [
    '10:00',
    '10：30',
    '1000',
    '9',
    '10時半',
    '午後2時15分',
    '午前10時',
    '2pm',
    '12am',
    '午後12時',
    '25:00',
    '10:75',
    'noon',
    '午後13時',
  ].map(readTime)
  expect(read).toEqual([
    '10:00',
    '10:30',
    '10:00',
    '09:00',
    '10:30',
    '14:15',
    '10:00',
    '14:00',
    '00:00',
    '12:00',
    null,
    null,
    null,
    null,
  ])
})
