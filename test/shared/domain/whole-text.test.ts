import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textInput } from '../../../shared/contract/common.ts'
import { wholeText } from '../../../shared/domain/whole-text.ts'

test('any text can be given to the register once it is whole, and a whole one stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      const whole = wholeText(text)
      expect(textInput(200).safeParse(whole).success).toBe(true)
      expect(wholeText(whole)).toBe(whole)
      expect(whole === text).toBe(text.isWellFormed() && !text.includes('\0'))
    }),
  )
  expect(wholeText('a\u0000b\ud800')).toBe('ab\ufffd')
  // Some keyboards give the two halves one after the other.
  expect(wholeText('b\ud842', 'b')).toBe('b\ud842')
  expect(wholeText('b\ud842\udfb7', 'b\ud842')).toBe('b\ud842\udfb7')
})
