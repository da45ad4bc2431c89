import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textRoom } from '../../../renderer/features/bodies/timeline/text-room.ts'
import { timeAxis } from '../../../renderer/features/bodies/timeline/time-axis.ts'
import { presetView, totalSpan, wholeView } from '../../../renderer/features/bodies/timeline/time-view.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'

const bounds = { from: isoDate('1996-11-18'), to: isoDate('2006-07-14') }

test('years bear their era, in the language of the page', () => {
  const year2003 = (language: 'en' | 'ja') =>
    timeAxis(bounds, wholeView(bounds), 1600, language).years.find(({ year }) => year === 2003)?.label
  expect([year2003('en')?.main, year2003('en')?.era]).toEqual(['2003', 'H15'])
  expect([year2003('ja')?.main, year2003('ja')?.era]).toEqual(['平成15年', '2003'])
})

test('months appear when a year is near, and not before', () => {
  expect(timeAxis(bounds, wholeView(bounds), 1020, 'en').months).toEqual([])
  const near = timeAxis(bounds, presetView(bounds, 'one-year', isoDate('2003-07-29')), 1020, 'en').months
  expect(near.flatMap(({ text }) => text ?? []).slice(0, 3)).toEqual(['Nov', 'Dec', 'Jan'])
})

test('names of years never touch each other and never leave the plot', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 2000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.03, max: 1, noNaN: true }),
      fc.constantFrom('en', 'ja'),
      (width, place, part, language) => {
        const span = totalSpan(bounds) * part
        const { years } = timeAxis(bounds, { start: (totalSpan(bounds) - span) * place, span }, width, language)
        let end = 0
        for (const { label } of years) {
          if (label === null) continue
          expect(label.x).toBeGreaterThanOrEqual(end)
          end = label.x + textRoom(label.main, 12) + (label.era === null ? 0 : 6 + textRoom(label.era, 11))
          expect(end).toBeLessThanOrEqual(width + 0.01)
        }
      },
    ),
  )
})
