import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agenda } from '../../../shared/documents/agenda.ts'
import { paperDate, paperDateShort, paperDay, paperFiscalYear } from '../../../shared/documents/paper-date.ts'
import { dateStyles } from '../../../shared/domain/date-style.ts'
import { plainText } from '../../../shared/documents/plain-text.ts'
import { addDays, isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { agendaInput } from './samples.ts'

const day = isoDate('2005-06-10')

describe('a date on paper', () => {
  it.each([
    ['language', '平成17年6月10日（金）', 'Friday, 10 June 2005', 'H17.6.10', '10 Jun 2005'],
    ['era', '平成17年6月10日（金）', 'Friday, 10 June Heisei 17', 'H17.6.10', '10 Jun H17'],
    ['gregorian', '2005年6月10日（金）', 'Friday, 10 June 2005', '2005.6.10', '10 Jun 2005'],
    ['both', '平成17年（2005年）6月10日（金）', 'Friday, 10 June 2005 (Heisei 17)', '2005(H17).6.10', '10 Jun 2005 (H17)'],
  ] as const)('counts years as the house does: %s', (style, ja, en, shortJa, shortEn) => {
    expect([paperDay(day, 'ja', style), paperDay(day, 'en', style)]).toEqual([ja, en])
    expect([paperDateShort(day, 'ja', style), paperDateShort(day, 'en', style)]).toEqual([shortJa, shortEn])
  })

  it('is as precise as it is known, and a first year is 元年', () => {
    expect(paperDate(partialDate('2019-05'), 'ja', 'both')).toBe('令和元年（2019年）5月')
    expect(paperDate(partialDate('1998'), 'en', 'both')).toBe('1998 (Heisei 10)')
    expect(paperFiscalYear(2005, 'ja', 'both')).toBe('平成17（2005）年度')
    expect(paperFiscalYear(2005, 'en', 'era')).toBe('Fiscal Heisei 17')
  })

  it('never loses its western year where the house prints both, in either language', () => {
    const days = fc.integer({ min: 0, max: 400_000 }).map((count) => addDays(isoDate('1868-01-25'), count))
    fc.assert(
      fc.property(days, fc.constantFrom('ja', 'en'), (on, language) => {
        for (const write of [paperDay, paperDate, paperDateShort]) {
          expect(write(on, language, 'both')).toContain(on.slice(0, 4))
          expect(write(on, language, 'gregorian')).toContain(on.slice(0, 4))
          expect(new Set(dateStyles.map((style) => write(on, language, style))).size).toBe(on < '1873-01-01' ? 1 : 3)
        }
      }),
    )
  })

  it('stands on a paper as its house has it, beside its hours', () => {
    const text = (style: (typeof dateStyles)[number]) =>
      plainText(agenda({ ...agendaInput({ language: 'ja' }), dateStyle: style }))
    const ordinary = /平成\d+年/
    expect(text('language')).toMatch(ordinary)
    expect(text('gregorian')).not.toMatch(ordinary)
    expect(text('both')).toMatch(/平成\d+年（\d{4}年）/)
  })
})
