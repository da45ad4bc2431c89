import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOfText, readPlaceInSource } from '../../../shared/domain/place-in-source.ts'
import { sourceText } from '../../../shared/text/source-text.ts'

describe('a place in a source', () => {
  test.each([
    ['L241', 'line 241', '241行目'],
    ['L54-55', 'lines 54–55', '54〜55行目'],
    ['L54–L55', 'lines 54–55', '54〜55行目'],
    ['E1401041', 'page E1401041', 'E1401041のページ'],
    ['hpad199801_2_033', 'page hpad199801_2_033', 'hpad199801_2_033のページ'],
    ['p. 4', 'p. 4', 'p. 4'],
    ['第3章', '第3章', '第3章'],
    ['L55-54', 'L55-54', 'L55-54'],
    ['L0', 'page L0', 'L0のページ'],
  ])('%s', (locator, en, ja) => {
    const place = readPlaceInSource(locator)
    expect([sourceText.en.place(place), sourceText.ja.place(place)]).toEqual([en, ja])
  })

  test('of lines is what was written, whichever lines', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.nat(500), (from, more) => {
        const written = more === 0 ? `L${from}` : `L${from}-${from + more}`
        expect(readPlaceInSource(written)).toEqual({ kind: 'lines', from, to: from + more })
      }),
    )
  })

  test('says all that was written where it is nothing known', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const place = readPlaceInSource(text)
        expect(place.kind === 'lines' || sourceText.en.place(place).endsWith(text.trim())).toBe(true)
      }),
    )
  })

  test('counts the lines of a text from one, however they end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z 薬]*$/), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, end) => {
          expect(linesOfText(lines.join(end))).toEqual(lines)
        },
      ),
    )
  })
})
