import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deal, sheetTree, unitsOf } from '../../renderer/components/paper/deal.ts'
import { isoDate } from '../../shared/domain/calendar.ts'
import { seatRoles } from '../../shared/domain/vocabulary.ts'
import { layout } from '../../shared/documents/layout.ts'
import type { PaperElement } from '../../shared/documents/node.ts'
import { roster } from '../../shared/documents/roster.ts'
import { classesOf, elementsOf, name, ownRoster, readable, seat } from '../shared/documents/samples.ts'

const lineHeight = 10

/** Seats of up to five ministries in every role, each with a post of its own. */
const seats = fc
  .array(fc.record({ role: fc.constantFrom(...seatRoles), ministry: fc.integer({ min: 0, max: 5 }) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((all) =>
    all.map(({ role, ministry }, at) =>
      seat(at, name(`官職${at}。`, null), {
        role,
        organization: ministry === 0 ? null : { id: ministry, name: name(`省庁${ministry}`, null) },
        standsAlone: ministry === 0,
      }),
    ),
  )

describe('a roster dealt out to sheets', () => {
  it('loses no post, repeats heads and widths, and leaves no ministry without a post', () => {
    fc.assert(
      fc.property(seats, fc.integer({ min: 4, max: 40 }), (all, lines) => {
        const sheets = dealt(rosterOf(all), lines * lineHeight)
        const printed = sheets.map(readable).join('')
        for (const { post } of all) expect(printed.split(post.ja ?? '').length).toBe(2)
        for (const table of sheets.flatMap(elementsOf).filter(({ tag }) => tag === 'table')) {
          expect(table.children.map((part) => (typeof part === 'string' ? part : part.tag))).toEqual([
            'colgroup',
            'thead',
            'tbody',
          ])
        }
        for (const rows of sheets.map((sheet) => elementsOf(sheet).filter(({ tag }) => tag === 'tr'))) {
          expect(classesOf(rows.at(-1) ?? noRow)).not.toContain('group')
        }
      }),
    )
  })
})

const noRow: PaperElement = { tag: 'tr', attributes: {}, children: [] }

function rosterOf(all: Parameters<typeof ownRoster>[0]): PaperElement {
  return layout(
    roster({
      language: 'ja',
      ...ownRoster(all),
      asOf: isoDate('2005-06-10'),
      withNames: true,
      contacts: null,
      seatNumbers: null,
      footer: null,
    }),
  )
}

/** The sheets when every unit is one line high. */
function dealt(article: PaperElement, capacity: number): readonly PaperElement[] {
  const units = unitsOf(article)
  const measured = units.map((unit, at) => ({ ...unit, top: at * lineHeight, bottom: (at + 1) * lineHeight, headHeight: 0 }))
  const ranges = deal(measured, capacity)
  return ranges.map((range, at) => sheetTree(article, units, range, { number: at + 1, total: ranges.length }))
}
