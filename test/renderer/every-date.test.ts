import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOfInstant, endOfDay, timeOfInstant } from '../../renderer/data/instants.ts'
import { sayInstant } from '../../renderer/data/say-instant.ts'
import { otherYearName, yearName } from '../../renderer/features/calendar/year-name.ts'
import { eraYear } from '../../renderer/features/indicators/figures.ts'
import { writtenDay } from '../../renderer/features/members/written-day.ts'
import { termInWords } from '../../renderer/features/plans/term-in-words.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import { parsePartial } from '../../shared/domain/parse-date.ts'
import { languages } from '../../shared/domain/vocabulary.ts'
import { readYearHead } from '../../shared/domain/year-head.ts'
import { plansText } from '../../shared/text/plans-text.ts'
import { days, intervals, partialDates } from '../shared/domain/arbitraries.ts'

const ofLanguage = fc.constantFrom(...languages)
const slips = /NaN|undefined|null|Invalid|Infinity|(?<!\d)1年(?!間)/

test('a day in a field is written so that it is read again, in either language', () => {
  fc.assert(
    fc.property(partialDates(), ofLanguage, (date, language) => {
      expect(parsePartial(writtenDay(date, language))).toEqual({ ok: true, date, note: null })
    }),
  )
})

test('a term names what is known of its ends', () => {
  fc.assert(
    fc.property(intervals(), ofLanguage, (term, language) => {
      const text = termInWords(term, language, plansText[language])
      expect(text).not.toMatch(slips)
      for (const end of [term.from, term.to])
        expect(text).toContain(end === null ? '' : formatDay(end, language, language === 'ja' ? 'era-short' : 'short'))
    }),
  )
})

test('a year of the calendar is named by both countings', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1868, max: 2999 }), fc.constantFrom('calendar', 'fiscal'), (year, kind) => {
      for (const text of [
        yearName({ kind, year }, 'ja'),
        otherYearName({ kind, year }, 'ja'),
        otherYearName({ kind, year }, 'en'),
      ])
        expect([text, readYearHead(text)?.year]).toEqual([text, year])
      expect(yearName({ kind, year }, 'en')).toMatch(new RegExp(`^(?:Fiscal )?${year}$`))
      expect(readYearHead(eraYear(year))?.year).toBe(year)
    }),
  )
})

test('an instant is a day and a time of this machine’s clock, of one width, midnight 00:00', () => {
  fc.assert(
    fc.property(days('1900-01-01', '2200-12-31'), fc.integer({ min: 0, max: 86_399 }), ofLanguage, (day, second, language) => {
      const instant = new Date(new Date(`${day}T00:00:00`).getTime() + second * 1000).toISOString()
      expect(timeOfInstant(instant, language)).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
      expect(sayInstant(instant, language)).not.toMatch(slips)
      expect(parsePartial(sayInstant(instant, language).replace(/ \d\d:\d\d$/, ''))).toMatchObject({
        date: dayOfInstant(instant),
      })
      expect(dayOfInstant(endOfDay(day))).toBe(day)
    }),
  )
  expect(timeOfInstant(new Date('2005-06-10T00:05:00').toISOString(), 'ja')).toBe('00:05')
})
