import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate, isPartialDate, precisionOf } from '../../../shared/domain/calendar.ts'
import { dayStyles, formatDay, formatDayBoth } from '../../../shared/domain/format-date.ts'
import { kanjiNumber } from '../../../shared/domain/japanese-number.ts'
import { parseDay, parsePartial } from '../../../shared/domain/parse-date.ts'
import { days, partialDates } from './arbitraries.ts'

describe('a typed day', () => {
  test.each([
    '10/6/2005',
    '10.06.2005',
    '10-6-2005',
    '2005-06-10',
    '2005/6/10',
    '2005.6.10',
    '20050610',
    '10 June 2005',
    '10 june, 2005',
    '10th June 2005',
    '10th of June, 2005',
    '10 Jun 2005',
    '10-Jun-2005',
    'June 10, 2005',
    'Jun. 10 2005',
    'Friday, 10 June 2005',
    'Fri 10 Jun 2005',
    '10 June 2005 (Fri)',
    'H17.6.10',
    'h17/6/10',
    'H17-06-10',
    'h 17.6.10',
    'Heisei 17.6.10',
    'H17年6月10日',
    '平成17.6.10',
    '平17.6.10',
    '平成17年6月10日',
    '平成 17 年 6 月 10 日',
    '平成１７年６月１０日（金）',
    '平成17年6月10日(金曜日)',
    '平成17年6月10日 金曜日',
    '平成十七年六月十日',
    '平成17年(2005年)6月10日',
    '㍻17年6月10日',
    '2005年6月10日',
    '西暦2005年6月10日',
    '二〇〇五年六月十日',
    '２００５／６／１０',
    '２００５．６．１０',
    '2005ー06ー10',
    '2005–06–10',
    '  2005-06-10\n',
  ])('%s is 10 June 2005', (typed) => {
    expect(parseDay(typed)).toEqual({ ok: true, date: '2005-06-10', note: null })
  })

  test.each([
    ['平成元年1月8日', '1989-01-08'],
    ['平成1年1月8日', '1989-01-08'],
    ['H元.1.8', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S64.1.7', '1989-01-07'],
    ['令和元年5月1日', '2019-05-01'],
    ['㋿元年5月1日', '2019-05-01'],
    ['R8.11.23', '2026-11-23'],
    ['大正15年12月24日', '1926-12-24'],
    ['明治6年1月1日', '1873-01-01'],
    ['3/4/1998', '1998-04-03'],
    ['Sept. 5, 2003', '2003-09-05'],
    ['29 February 2004', '2004-02-29'],
  ])('%s is %s', (typed, date) => {
    expect(parseDay(typed)).toEqual({ ok: true, date, note: null })
  })

  test('a paper made before the change of era keeps its years, with a note', () => {
    expect(parseDay('平成32年3月31日')).toEqual({ ok: true, date: '2020-03-31', note: 'past-era-end' })
    expect(parseDay('平成31年4月30日')).toEqual({ ok: true, date: '2019-04-30', note: null })
    expect(parseDay('平成31年5月1日')).toEqual({ ok: true, date: '2019-05-01', note: 'past-era-end' })
    expect(parsePartial('平成32年')).toEqual({ ok: true, date: '2020', note: 'past-era-end' })
    expect(parsePartial('平成31年')).toEqual({ ok: true, date: '2019', note: null })
  })

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['soon', 'unreadable'],
    ['10 Brumaire 2005', 'unreadable'],
    ['2005-06-10-11', 'unreadable'],
    ['2005-06/10', 'unreadable'],
    ['平成十十年六月十日', 'unreadable'],
    ['X17.6.10', 'unreadable'],
    ['10/6', 'ambiguous'],
    ['050610', 'ambiguous'],
    ['10/6/05', 'two-digit-year'],
    ['17.6.10', 'two-digit-year'],
    ['10 Jun 05', 'two-digit-year'],
    ['17年6月10日', 'two-digit-year'],
    ['10 June', 'year-missing'],
    ['6月10日', 'year-missing'],
    ['June 2005', 'day-missing'],
    ['平成17年6月', 'day-missing'],
    ['2005', 'day-missing'],
    ['6/13/2005', 'no-such-month'],
    ['2005-13-01', 'no-such-month'],
    ['2005-00-10', 'no-such-month'],
    ['2005-02-29', 'no-such-day'],
    ['20050230', 'no-such-day'],
    ['平成17年6月31日', 'no-such-day'],
    ['平成17年6月十十日', 'no-such-day'],
    ['1867-12-31', 'out-of-range'],
    ['9999-12-31', 'out-of-range'],
    ['0000-00-00', 'out-of-range'],
    ['平成1012年1月1日', 'out-of-range'],
    ['平成元年1月7日', 'before-era'],
    ['令和元年4月30日', 'before-era'],
    ['平成0年6月10日', 'before-era'],
    ['明治5年12月2日', 'lunar-calendar'],
    ['平成17年6月10日(木)', 'weekday-differs'],
    ['Thursday, 10 June 2005', 'weekday-differs'],
    ['平成17年(2006年)6月10日', 'years-differ'],
  ])('%j is refused: %s', (typed, problem) => {
    expect(parseDay(typed)).toEqual({ ok: false, problem })
  })

  test('a day without a year takes the year it is given', () => {
    const context = { year: 2005 }
    expect(['10 June', 'June 10', '6月10日', '六月十日'].map((typed) => parseDay(typed, context))).toEqual(
      Array(4).fill({ ok: true, date: '2005-06-10', note: null }),
    )
    expect(parseDay('29 Feb', context)).toEqual({ ok: false, problem: 'no-such-day' })
  })
})

describe('a typed month or year', () => {
  test.each([
    ['1997-04', '1997-04'],
    ['1997/4', '1997-04'],
    ['4/1997', '1997-04'],
    ['April 1997', '1997-04'],
    ['Apr. 1997', '1997-04'],
    ['平成9年4月', '1997-04'],
    ['平成九年四月', '1997-04'],
    ['H9.4', '1997-04'],
    ['1997年4月', '1997-04'],
    ['平成元年1月', '1989-01'],
    ['1997', '1997'],
    ['１９９７', '1997'],
    ['1997年', '1997'],
    ['平成9年', '1997'],
    ['H9', '1997'],
    ['令和元年', '2019'],
    ['明治3年', '1870'],
    ['10 June 2005', '2005-06-10'],
  ])('%s is %s', (typed, date) => {
    expect(parsePartial(typed)).toEqual({ ok: true, date, note: null })
  })

  test('a month wholly before its era is refused', () => {
    expect(parsePartial('令和元年4月')).toEqual({ ok: false, problem: 'before-era' })
    expect(parsePartial('昭和元年11月')).toEqual({ ok: false, problem: 'before-era' })
  })

  test('a weekday needs a day', () => {
    expect(parsePartial('平成17年6月(金)')).toEqual({ ok: false, problem: 'unreadable' })
  })
})

describe('never a shifted day', () => {
  test('every date reads back from every form it is written in', () => {
    const styles = dayStyles.filter((style) => style !== 'month-day')
    fc.assert(
      fc.property(partialDates(), fc.constantFrom(...styles), fc.constantFrom('en', 'ja'), (date, style, language) => {
        expect(parsePartial(formatDay(date, language, style))).toEqual({ ok: true, date, note: null })
      }),
      { numRuns: 2000 },
    )
  })

  test('days read back in kanji and full width, and with both years beside each other', () => {
    fc.assert(
      fc.property(days('1873-01-01'), (date) => {
        const era = formatDay(date, 'ja', 'era-weekday')
        const kanji = formatDay(date, 'ja', 'era-long').replace(/\d+/g, (digits) => kanjiNumber(Number(digits)))
        const fullWidth = era.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
        const read = [era, kanji, fullWidth, formatDayBoth(date, 'ja', 'weekday')].map((typed) => parseDay(typed))
        expect(read).toEqual(Array(4).fill({ ok: true, date, note: null }))
      }),
    )
  })

  test('any numbers in any order give the day they name or a refusal', () => {
    const part = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 3100 }),
        part,
        part,
        fc.constantFrom('-', '/', '.'),
        (year, month, day, separator) => {
          const there = new Date(Date.UTC(year, month - 1, day))
          const exists = year >= 1868 && year < 3000 && there.getUTCMonth() === month - 1 && there.getUTCDate() === day
          const forms = [
            [year, month, day].join(separator),
            [day, month, year].join(separator),
            `${year}年${month}月${day}日`,
            `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`,
          ]
          const read = forms.map((form) => parseDay(form)).map((parsed) => (parsed.ok ? parsed.date : null))
          expect(read).toEqual(Array(4).fill(exists ? isoDate(there.toISOString().slice(0, 10)) : null))
        },
      ),
      { numRuns: 500 },
    )
  })

  test('whatever is typed, the answer is an existing date or a problem', () => {
    const piece = fc.constantFrom(
      '平成',
      '元',
      'h',
      '17',
      '2005',
      '6',
      '年',
      '月',
      '日',
      '.',
      '/',
      '-',
      ' ',
      '(金)',
      'june',
      '十',
      '　',
      '１',
    )
    const typed = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parsePartial(text)
        expect(parsed.ok ? isPartialDate(parsed.date) : parsed.problem.length > 0).toBe(true)
        const day = parseDay(text)
        expect(day.ok).toBe(parsed.ok && precisionOf(parsed.date) === 'day')
      }),
      { numRuns: 3000 },
    )
  })
})
