import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigure } from '../../../shared/domain/read-figure.ts'

const read = (typed: string) => {
  const found = readFigure(typed)
  return found.ok ? [found.figure, found.unit] : found.problem
}

describe('a figure as typed', () => {
  it('is read with thousands separators, full-width digits, and the unit behind it', () => {
    expect(read('1,234')).toEqual([1234, null])
    expect(read('１，２３４件')).toEqual([1234, '件'])
    expect(read('1 234 567')).toEqual([1234567, null])
    expect(read('35.5 %')).toEqual([35.5, '%'])
    expect(read('△１２')).toEqual([-12, null])
    expect(read('12 万人')).toEqual([12, '万人'])
    expect(read('  ')).toEqual([null, null])
  })

  it('is refused where the digits are grouped otherwise, or are none', () => {
    expect(read('1,23')).toBe('grouping')
    expect(read('1,234,5')).toBe('grouping')
    expect(read('12,')).toBe('grouping')
    expect(read('about 40')).toBe('not-a-figure')
    expect(read('3万5千')).toBe('not-a-figure')
    expect(read('9'.repeat(20))).toBe('too-large')
  })

  it('comes back as it was, however it is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('', '件', ' kg'), (figure, unit) => {
        const expected = [figure === 0 ? 0 : figure, unit.trim() === '' ? null : unit.trim()]
        expect(read(`${figure}${unit}`)).toEqual(expected)
        expect(read(`${figure.toLocaleString('en-GB')}${unit}`)).toEqual(expected)
        const wide = figure
          .toLocaleString('en-GB')
          .replace(/[0-9,-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
        expect(read(`${wide}${unit}`)).toEqual(expected)
      }),
    )
  })

  it('is a finite number or a stated problem, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const found = readFigure(typed)
        expect(found.ok ? found.figure === null || Number.isFinite(found.figure) : found.problem !== undefined).toBe(true)
      }),
    )
  })
})
