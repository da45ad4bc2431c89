import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fiscalYearMentions } from '../../../shared/domain/title-pattern.ts'
import { shiftedLine } from '../../../shared/domain/shifted-line.ts'

it('moves the year and every year named in the titles, each in the form it was written in', () => {
  const line = {
    title: { en: 'Progress in Fiscal 2004 and plans for FY2005', ja: '平成十六年度の進捗状況及び2005年度の計画について' },
    fiscalYear: 2004,
  }
  expect(shiftedLine(line, 15)).toEqual({
    title: { en: 'Progress in Fiscal 2019 and plans for FY2020', ja: '令和元年度の進捗状況及び2020年度の計画について' },
    fiscalYear: 2019,
  })
  expect(shiftedLine(line, 0)).toEqual(line)
})

it('moves every year by as many years as asked for, and comes back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1990, max: 2018 }), { maxLength: 3 }),
      fc.integer({ min: -20, max: 20 }),
      (years, by) => {
        const title = {
          en: years.map((year) => `in Fiscal ${year}`).join(', '),
          ja: years.map((year) => `${year}年度`).join('、'),
        }
        const moved = shiftedLine({ title, fiscalYear: years[0] ?? null }, by)
        for (const language of ['en', 'ja'] as const) {
          expect(fiscalYearMentions(moved.title[language] ?? '', language).map((mention) => mention.fiscalYear)).toEqual(
            years.map((year) => year + by),
          )
        }
        expect(shiftedLine(moved, -by)).toEqual({ title, fiscalYear: years[0] ?? null })
      },
    ),
  )
})
