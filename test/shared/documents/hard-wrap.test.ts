import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf, joinLines, wrapLines } from '../../../shared/documents/hard-wrap.ts'

describe('hard wraps', () => {
  test('English breaks at spaces, within the width', () => {
    expect(wrapLines('Follow-up of the Action Plan for Prevention of Terrorism', 24)).toEqual([
      'Follow-up of the Action',
      'Plan for Prevention of',
      'Terrorism',
    ])
  })

  test('Japanese breaks between characters, but not before a full stop or after an opening bracket', () => {
    expect(wrapLines('本部員会議「要綱」の決定。', 12)).toEqual(['本部員会議', '「要綱」の決', '定。'])
    expect(wrapLines('本部員会議を開く。', 16)).toEqual(['本部員会議を開', 'く。'])
  })

  test('a space beside a Japanese character is never the place of a break', () => {
    expect(wrapLines('要綱 Outline 決定 and 報告', 8).some((line) => /^ | $/.test(line))).toBe(false)
  })

  test('a word that is too long stands alone', () => {
    expect(wrapLines('a Donaudampfschifffahrtsgesellschaft b', 10)).toEqual(['a', 'Donaudampfschifffahrtsgesellschaft', 'b'])
  })

  test('no continued line begins as it may not', () => {
    const lines = wrapLines('Report on what was settled on May 7, 1997: the lights', 30, (line) => !line.startsWith('May 7'))
    expect(lines).toEqual(['Report on what was settled', 'on May 7, 1997: the lights'])
  })

  test('a line that ends in a hyphen goes on without a space', () => {
    expect(joinLines(['the Five-', 'Year Strategy'])).toBe('the Five-Year Strategy')
  })

  const letters = fc.constantFrom(...Array.from('ab-,.’()本部、。「」（）ー々ア𠮟１'))
  const words = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 14 })

  test('joining gives the text again, whatever its letters and the width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (list, width) => {
        const text = list.join(' ')
        expect(joinLines(wrapLines(text, width))).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  test('a line is wider than asked only where it holds no place to break', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (list, width) => {
        const wide = wrapLines(list.join(' '), width).filter((line) => columnsOf(line) > width)
        expect(wide.filter((line) => wrapLines(line, width).length > 1)).toEqual([])
      }),
    )
  })
})
