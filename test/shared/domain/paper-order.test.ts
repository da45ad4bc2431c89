import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NumberablePaper, numberPapers, papersInOrder } from '../../../shared/domain/paper-numbering.ts'
import { movePaper, paperBlocks, placePaper, type PlacedPaper } from '../../../shared/domain/paper-order.ts'

const paper = (id: number, isPart = false, isReference = false): NumberablePaper => ({ id, isReference, isPart, number: null })
/** The list as a move leaves it. */
function after(papers: readonly NumberablePaper[], places: readonly PlacedPaper[]): readonly NumberablePaper[] {
  return places.map(({ id, isPart }) => ({ ...(papers.find((one) => one.id === id) ?? paper(id)), isPart }))
}
const lists = fc
  .array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 12 })
  .map((kinds) => kinds.map(([isPart, isReference], at) => paper(at + 1, isPart, isReference)))
const moves = lists.chain((papers) =>
  fc.record({
    papers: fc.constant(papers),
    id: fc.integer({ min: 1, max: papers.length }),
    step: fc.constantFrom('up' as const, 'down' as const),
  }),
)
const numbered = (papers: readonly NumberablePaper[]) => {
  const numbers = numberPapers(papers)
  return papers.map(({ id }) => `${id}:${numbers.get(id)}`)
}

describe('moving a paper', () => {
  const list = [paper(1), paper(2, true), paper(3), paper(4, true), paper(5, true), paper(6, false, true)]

  it('takes its parts along', () => {
    expect(numbered(after(list, movePaper(list, 3, 'up') ?? []))).toEqual(['3:1-1', '4:1-2', '5:1-3', '1:2-1', '2:2-2', '6:1'])
  })

  it('that is a part keeps it within its paper', () => {
    expect(numbered(after(list, movePaper(list, 5, 'up') ?? []))).toEqual(['1:1-1', '2:1-2', '3:2-1', '5:2-2', '4:2-3', '6:1'])
    expect(movePaper(list, 5, 'down')).toBeNull()
    expect(numbered(after(list, movePaper(list, 4, 'up') ?? []))).toEqual(['1:1-1', '2:1-2', '4:2-1', '3:2-2', '5:2-3', '6:1'])
  })

  it('does not lead from papers to those for reference', () => {
    expect([movePaper(list, 3, 'down'), movePaper(list, 6, 'up'), movePaper(list, 1, 'up'), movePaper(list, 9, 'up')]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('loses and doubles none', () => {
    fc.assert(
      fc.property(moves, ({ papers, id, step }) => {
        const moved = movePaper(papers, id, step)
        const before = papers.map((one) => one.id)
        expect(new Set((moved ?? papers).map((one) => one.id))).toEqual(new Set(before))
        expect((moved ?? papers).length).toBe(before.length)
      }),
    )
  })

  it('can be taken back by the step the other way', () => {
    fc.assert(
      fc.property(moves, ({ papers, id, step }) => {
        const moved = movePaper(papers, id, step)
        // A part that took the first place leads its paper now: the way back is another one.
        const isPart = (paperBlocks(papers).find((block) => block.some((one) => one.id === id))?.[0]?.id ?? id) !== id
        if (moved === null || (isPart && step === 'up')) return
        const back = movePaper(after(papers, moved), id, step === 'up' ? 'down' : 'up')
        expect(back?.map((one) => one.id)).toEqual(papersInOrder(papers).map((one) => one.id))
      }),
    )
  })
})

describe('putting a paper somewhere', () => {
  const list = [paper(1), paper(2, true), paper(3), paper(4, true), paper(5, true), paper(6, false, true)]
  const put = (id: number, beforeId: number | null) => {
    const places = placePaper(list, id, beforeId)
    return places === null ? null : numbered(after(list, places))
  }

  it('takes its parts along, before another whole one or behind the last', () => {
    expect(put(3, 1)).toEqual(['3:1-1', '4:1-2', '5:1-3', '1:2-1', '2:2-2', '6:1'])
    expect(put(1, null)).toEqual(['3:1-1', '4:1-2', '5:1-3', '1:2-1', '2:2-2', '6:1'])
  })

  it('never parts another paper', () => {
    expect(put(1, 5)).toEqual(['3:1-1', '4:1-2', '5:1-3', '1:2-1', '2:2-2', '6:1'])
  })

  it('makes a part one of the paper it falls to', () => {
    expect(put(5, 2)).toEqual(['1:1-1', '5:1-2', '2:1-3', '3:2-1', '4:2-2', '6:1'])
    expect(put(2, null)).toEqual(['1:1', '3:2-1', '4:2-2', '5:2-3', '2:2-4', '6:1'])
  })

  it('is nothing where it stands already, or among papers of the other kind', () => {
    expect([put(3, 3), put(1, 3), put(5, null), put(1, 6), put(9, 1)]).toEqual([null, null, null, null, null])
  })

  it('loses and doubles none, and leaves those of the other kind alone', () => {
    fc.assert(
      fc.property(lists, fc.nat(11), fc.option(fc.nat(11)), (papers, at, before) => {
        const one = papers[at % papers.length]
        const places = placePaper(papers, one?.id ?? 0, before === null ? null : (papers[before % papers.length]?.id ?? 0))
        const moved = places === null ? papersInOrder(papers) : after(papers, places)
        expect(new Set(moved.map(({ id }) => id))).toEqual(new Set(papers.map(({ id }) => id)))
        expect(moved).toHaveLength(papers.length)
        const others = (list: readonly NumberablePaper[]) =>
          papersInOrder(list).filter(({ isReference }) => isReference !== one?.isReference)
        expect(others(moved).map(({ id }) => id)).toEqual(others(papers).map(({ id }) => id))
      }),
    )
  })
})
