import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedOffice } from '../../../shared/domain/typed-office.ts'

test.each([
  ['厚生労働省医薬食品局長　福井　和夫', '厚生労働省医薬食品局長', '福井　和夫'],
  ['国家公安委員会委員　佐藤　行雄', '国家公安委員会委員', '佐藤　行雄'],
  ['Director-General, Customs and Tariff Bureau: SATO Jiro', 'Director-General, Customs and Tariff Bureau', 'SATO Jiro'],
  ['𠮷田　髙﨑', null, '𠮷田　髙﨑'],
  ['Ms. Antonia Smith, UN Office on Drugs and Crime', null, 'Ms. Antonia Smith, UN Office on Drugs and Crime'],
])('%s is the office %s and the name %s', (typed, post, name) => {
  expect(typedOffice(typed)).toEqual({ post, name })
})

test('nothing of what was typed is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const { post, name } = typedOffice(typed)
      const signs = (words: string) => Array.from(words.replaceAll(/[\s:：＝=…‥.\-–—―]/gu, '')).toSorted()
      expect(signs(`${post ?? ''}${name}`)).toEqual(signs(typed))
    }),
  )
})
