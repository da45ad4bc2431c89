import fc from 'fast-check'
import { expect, test } from 'vitest'
import { branch, outline, type OutlineItem } from '../../../shared/domain/item-tree.ts'
import { outlineStep, type OutlinePlace } from '../../../shared/domain/outline-step.ts'

/** (1) with a, b; (2) with c. */
const items: readonly OutlineItem[] = [
  { id: 1, parentId: null, position: 1 },
  { id: 11, parentId: 1, position: 1 },
  { id: 12, parentId: 1, position: 2 },
  { id: 2, parentId: null, position: 2 },
  { id: 21, parentId: 2, position: 1 },
]

const moved = (all: readonly OutlineItem[], id: number, { parentId, beforeId }: OutlinePlace): readonly OutlineItem[] => {
  const siblings = outline(all)
    .map(({ item }) => item)
    .filter((item) => item.parentId === parentId && item.id !== id)
  const at = beforeId === null ? siblings.length : siblings.findIndex((item) => item.id === beforeId)
  const order = [...siblings.slice(0, at).map((item) => item.id), id, ...siblings.slice(at).map((item) => item.id)]
  return all.map((item) => {
    const position = order.indexOf(item.id) + 1
    if (item.id === id) return { ...item, parentId, position }
    return position > 0 ? { ...item, position } : item
  })
}

test('a line goes up and down among its siblings, and over the edge to the neighbour of its parent', () => {
  expect(outlineStep(items, 12, 'up')).toEqual({ parentId: 1, beforeId: 11 })
  expect(outlineStep(items, 11, 'down')).toEqual({ parentId: 1, beforeId: null })
  expect(outlineStep(items, 12, 'down')).toEqual({ parentId: 2, beforeId: 21 })
  expect(outlineStep(items, 21, 'up')).toEqual({ parentId: 1, beforeId: null })
  expect(outlineStep(items, 11, 'up')).toBeNull()
  expect(outlineStep(items, 2, 'down')).toBeNull()
})

test('a line goes in below the one before it, and out behind its parent', () => {
  expect(outlineStep(items, 2, 'in')).toEqual({ parentId: 1, beforeId: null })
  expect(outlineStep(items, 11, 'in')).toBeNull()
  expect(outlineStep(items, 11, 'out')).toEqual({ parentId: null, beforeId: 2 })
  expect(outlineStep(items, 1, 'out')).toBeNull()
})

test('no step loses a line or puts one under itself', () => {
  const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map((seeds) =>
    seeds.map(
      (seed, at): OutlineItem => ({
        id: at + 1,
        parentId: at === 0 || seed % 3 === 0 ? null : (seed % at) + 1,
        position: at + 1,
      }),
    ),
  )
  const steps = fc.constantFrom('up' as const, 'down' as const, 'in' as const, 'out' as const)
  fc.assert(
    fc.property(trees, fc.array(fc.tuple(fc.nat(), steps), { maxLength: 12 }), (tree, walk) => {
      let now: readonly OutlineItem[] = tree
      for (const [seed, step] of walk) {
        const id = (seed % tree.length) + 1
        const place = outlineStep(now, id, step)
        if (place === null) continue
        expect(place.parentId === null || !branch(now, id).includes(place.parentId)).toBe(true)
        const idsOf = () => new Set(outline(now).map(({ item }) => item.id))
        const before = idsOf()
        now = moved(now, id, place)
        expect(idsOf()).toEqual(before)
      }
    }),
  )
})
