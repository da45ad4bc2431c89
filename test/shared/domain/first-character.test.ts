import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstCharacter } from '../../../shared/domain/first-character.ts'

describe('the first character', () => {
  test('is whole, however many code units it takes', () => {
    expect(['交通安全', '𠮷田', '邉\u{e0100}見', 'Road', '', null].map((text) => firstCharacter(text))).toEqual([
      '交',
      '𠮷',
      '邉\u{e0100}',
      'R',
      null,
      null,
    ])
  })

  test('begins the text it is taken from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(text.startsWith(firstCharacter(text) ?? ' none')).toBe(true)
      }),
    )
  })
})
