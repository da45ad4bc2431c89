import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ComparedItem, treeDifference } from '../../../shared/domain/tree-difference.ts'

const item = (id: number, title: string, more: Partial<ComparedItem> = {}): ComparedItem => ({
  id,
  parentId: null,
  position: id,
  number: String(id % 10),
  title: { en: title, ja: null },
  fields: {},
  continuesId: null,
  ...more,
})
const told = (before: readonly ComparedItem[], after: readonly ComparedItem[]) =>
  treeDifference(before, after).map(({ how, before: was, after: is, fields }) => [
    how,
    was?.title.en ?? null,
    is?.title.en ?? null,
    fields.join(),
  ])

describe('a revision', () => {
  test('is told in the order of the later tree, removed items where they stood', () => {
    const before = [item(1, 'Teach in schools'), item(2, 'Patrol'), item(3, 'Treat')]
    const after = [item(11, 'Teach in schools'), item(12, 'Watch the coast'), item(13, 'Treat')]
    expect(told(before, after)).toEqual([
      ['same', 'Teach in schools', 'Teach in schools', ''],
      ['removed', 'Patrol', null, ''],
      ['added', null, 'Watch the coast', ''],
      ['same', 'Treat', 'Treat', ''],
    ])
  })

  test('knows an item that goes on however it was reworded and moved', () => {
    const before = [item(1, 'a'), item(2, 'Patrol', { parentId: 1 })]
    const after = [item(11, 'a', { continuesId: 1 }), item(12, 'Something else', { continuesId: 2, number: '9' })]
    expect(told(before, after)[1]).toEqual(['changed', 'Patrol', 'Something else', 'number,title,place'])
  })

  test('knows one by its number and like words where nothing else says it', () => {
    const before = [item(1, 'Hold prevention classes in schools')]
    const after = [item(11, 'Hold prevention classes in all schools every year')]
    expect(told(before, after)).toEqual([
      ['changed', 'Hold prevention classes in schools', 'Hold prevention classes in all schools every year', 'title'],
    ])
  })

  test('tells a moved item with the same words, and what else differs', () => {
    const before = [item(1, 'a'), item(2, 'b'), item(3, 'c', { fields: { deadline: '2008' } })]
    const after = [item(11, 'a'), item(12, 'b', { parentId: 11 }), item(13, 'c', { fields: { deadline: '2009' } })]
    expect(told(before, after).map(([how, , , fields]) => [how, fields])).toEqual([
      ['same', ''],
      ['moved', 'place'],
      ['changed', 'deadline'],
    ])
  })
})

const trees = fc
  .array(
    fc.tuple(
      fc.constantFrom('Teach', 'Treat', 'Patrol the coast', 'Patrol the coasts', ''),
      fc.nat(20),
      fc.constantFrom(null, '1', '2'),
    ),
    { maxLength: 14 },
  )
  .map((rows) =>
    rows.map(([title, parent, number], at) =>
      item(at + 1, title, { parentId: at === 0 || parent % (at + 1) === 0 ? null : parent % (at + 1), number, position: at + 1 }),
    ),
  )
const shifted = (tree: readonly ComparedItem[]) =>
  tree.map((one) => ({ ...one, id: one.id + 100, parentId: one.parentId === null ? null : one.parentId + 100 }))

test('a tree compared with itself differs in nothing', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const same = tree.map((one) => ({ ...one, continuesId: one.id }))
      expect(treeDifference(tree, same).filter(({ how }) => how !== 'same')).toEqual([])
    }),
  )
})

test('every item of either tree is told once', () => {
  fc.assert(
    fc.property(trees, trees, (before, after) => {
      const changes = treeDifference(before, shifted(after))
      const sorted = (ids: readonly number[]) => ids.toSorted((a, b) => a - b)
      expect(sorted(changes.flatMap((one) => one.before?.id ?? []))).toEqual(before.map(({ id }) => id))
      expect(sorted(changes.flatMap((one) => one.after?.id ?? []))).toEqual(after.map(({ id }) => id + 100))
    }),
  )
})

test('what is new one way is removed the other way', () => {
  fc.assert(
    fc.property(trees, (before) => {
      expect(treeDifference(before, []).map(({ how }) => how)).toEqual(before.map(() => 'removed'))
      expect(treeDifference([], before).map(({ how }) => how)).toEqual(before.map(() => 'added'))
    }),
  )
})
