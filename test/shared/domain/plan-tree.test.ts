import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { continuationsOf, itemsInForce } from '../../../shared/domain/plan-tree.ts'

const revision = (id: number, number: number, adoptedOn: string | null) => ({
  id,
  number,
  adoptedOn: adoptedOn === null ? null : partialDate(adoptedOn),
})
const item = (id: number, revisionId: number | null, continuesId: number | null = null) => ({ id, revisionId, continuesId })

describe('the items in force', () => {
  const items = [item(1, null), item(2, null), item(3, 10), item(4, 20)]
  const revisions = [revision(10, 1, '2004-04'), revision(20, 2, '2006-07-01'), revision(30, 3, '2007-01-01')]

  it.each([
    ['2003-12-31', [1, 2]],
    ['2004-04-01', [3]],
    ['2006-06-30', [3]],
    ['2006-07-01', [4]],
    // The third revision brought no items of its own.
    ['2008-01-01', [4]],
  ])('on %s are those of the newest revision by then that has any', (on, ids) => {
    expect(itemsInForce(items, revisions, isoDate(on)).map(({ id }) => id)).toEqual(ids)
  })
})

describe('an item that goes on after a revision', () => {
  it('takes along what was reported of it before, through every revision', () => {
    const items = [item(1, null), item(2, null), item(3, 10, 1), item(4, 10), item(5, 20, 3)]
    expect(continuationsOf(items, [item(5, 20, 3)])).toEqual(
      new Map([
        [1, 5],
        [3, 5],
        [5, 5],
      ]),
    )
  })

  it('is itself where nothing was revised, and no item has two, whatever the links', () => {
    const links = fc.array(fc.option(fc.nat(11), { nil: null }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(links, fc.subarray([...Array(12).keys()]), (continued, chosen) => {
        const items = continued.map((to, id) => item(id + 1, null, to === null ? null : to + 1))
        const inForce = items.filter(({ id }) => chosen.includes(id - 1))
        const present = continuationsOf(items, inForce)
        const ids = new Set(inForce.map(({ id }) => id))
        expect([...present.values()].every((id) => ids.has(id))).toBe(true)
        // An item in force that another one in force goes on from is that other one's past.
        for (const { id } of inForce) expect(ids.has(present.get(id) ?? 0)).toBe(true)
      }),
    )
  })
})
