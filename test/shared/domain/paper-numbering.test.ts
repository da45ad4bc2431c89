import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NumberablePaper, numberPapers, papersInOrder } from '../../../shared/domain/paper-numbering.ts'

type Kind = 'paper' | 'part' | 'reference' | 'reference-part'

const paper = (id: number, kind: Kind, number: string | null = null): NumberablePaper => ({
  id,
  isReference: kind.startsWith('reference'),
  isPart: kind.endsWith('part'),
  number,
})
const numbersOf = (papers: readonly NumberablePaper[]) => papers.map(({ id }) => numberPapers(papers).get(id))
/** What stands after a meeting was issued: every number written down. */
const givenOut = (papers: readonly NumberablePaper[]): readonly NumberablePaper[] =>
  papers.map((one) => ({ ...one, number: numberPapers(papers).get(one.id) ?? null }))

const drafts = fc
  .array(fc.constantFrom<Kind>('paper', 'part', 'reference', 'reference-part'), { maxLength: 12 })
  .map((kinds) => kinds.map((kind, at) => paper(at + 1, kind)))
/** Papers some of which were given out, and some that came, went or moved since. */
const mixed = fc
  .record({ before: drafts, added: drafts, order: fc.array(fc.nat(), { minLength: 24, maxLength: 24 }), gone: fc.nat(4) })
  .map(({ before, added, order, gone }) =>
    [...givenOut(before).slice(gone), ...added.map((one) => ({ ...one, id: one.id + 100 }))]
      .map((one, at) => ({ one, place: order[at] ?? 0 }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ one }) => one),
  )

describe('the numbers of papers', () => {
  it('count papers in their order, and those for reference apart', () => {
    expect(numbersOf([paper(1, 'paper'), paper(2, 'reference'), paper(3, 'paper'), paper(4, 'reference')])).toEqual([
      '1',
      '1',
      '2',
      '2',
    ])
  })

  it('make a paper in parts 1-1, 1-2', () => {
    expect(numbersOf([paper(1, 'paper'), paper(2, 'part'), paper(3, 'part'), paper(4, 'paper')])).toEqual([
      '1-1',
      '1-2',
      '1-3',
      '2',
    ])
  })

  it('take a part with no paper before it for a paper', () => {
    expect(numbersOf([paper(1, 'part'), paper(2, 'reference-part'), paper(3, 'part')])).toEqual(['1-1', '1', '1-2'])
  })

  it('stay once given out: what comes later takes the next one, wherever it stands', () => {
    expect(numbersOf([paper(9, 'paper'), paper(1, 'paper', '1'), paper(8, 'part'), paper(2, 'paper', '2')])).toEqual([
      '3',
      '1',
      '1-2',
      '2',
    ])
    expect(numbersOf([paper(1, 'paper', '1-1'), paper(2, 'part', '1-2'), paper(9, 'part'), paper(10, 'part')])).toEqual([
      '1-1',
      '1-2',
      '1-3',
      '1-4',
    ])
  })

  it('let numbers of another form stand as they were entered', () => {
    expect(numbersOf([paper(1, 'paper', '別紙'), paper(2, 'paper', '4'), paper(3, 'paper')])).toEqual(['別紙', '4', '5'])
  })

  it('give every paper one, and none twice among papers of one kind', () => {
    fc.assert(
      fc.property(mixed, (papers) => {
        const numbers = numberPapers(papers)
        for (const isReference of [false, true]) {
          const own = papers.filter((one) => one.isReference === isReference).map((one) => numbers.get(one.id))
          expect(own).not.toContain(undefined)
          expect(new Set(own).size).toBe(own.length)
        }
      }),
    )
  })

  it('run without a gap while none was given out', () => {
    fc.assert(
      fc.property(drafts, (papers) => {
        for (const isReference of [false, true]) {
          const own = papers.filter((one) => one.isReference === isReference)
          const wholes = own.map((one) => Number(numberPapers(papers).get(one.id)?.split('-')[0]))
          expect([...new Set(wholes)]).toEqual(Array.from({ length: new Set(wholes).size }, (_, at) => at + 1))
        }
      }),
    )
  })

  it('stay as given out whatever comes, goes or moves', () => {
    fc.assert(
      fc.property(mixed, (papers) => {
        const numbers = numberPapers(papers)
        const fixed = papers.filter((one) => one.number !== null)
        expect(fixed.map((one) => numbers.get(one.id))).toEqual(fixed.map((one) => one.number))
      }),
    )
  })

  it('are the same when they are written down and counted again', () => {
    fc.assert(
      fc.property(mixed, (papers) => {
        expect(numberPapers(givenOut(papers))).toEqual(numberPapers(papers))
      }),
    )
  })

  it('list all papers, those for reference last', () => {
    fc.assert(
      fc.property(drafts, (papers) => {
        const listed = papersInOrder(papers)
        expect(listed.toSorted((a, b) => a.id - b.id)).toEqual(papers)
        const firstReference = listed.findIndex((one) => one.isReference)
        expect(listed.slice(firstReference < 0 ? listed.length : firstReference).every((one) => one.isReference)).toBe(true)
      }),
    )
  })
})
