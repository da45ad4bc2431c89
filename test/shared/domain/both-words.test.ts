import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { bothWords, remarkIn, wordsIn } from '../../../shared/domain/both-words.ts'

const english = fc.stringMatching(/^[A-Za-z0-9 ,.()/’-]{1,40}$/).filter((text) => text.trim() === text)
const japanese = fc
  .stringMatching(/^[A-Za-z0-9 /]{0,6}[ぁ-んァ-ヶ一-龠]{1,12}[A-Za-z0-9ぁ-ん /]{0,8}$/)
  .filter((text) => text.trim() === text)

describe('what something is called in both languages, as one text', () => {
  it('gives each language its own words again', () => {
    fc.assert(
      fc.property(english, japanese, (en, ja) => {
        const text = bothWords({ en, ja })
        expect(wordsIn(text, 'en')).toBe(en)
        // Words that hold what stands between the two could not be parted again.
        expect(wordsIn(text, 'ja')).toBe(text === en ? en : ja)
        expect(text === en && !ja.includes('/')).toBe(false)
      }),
    )
  })

  it('is the one name where there is one, and nothing where there is none', () => {
    expect(bothWords({ en: 'Outline', ja: null })).toBe('Outline')
    expect(bothWords({ en: null, ja: '要綱' })).toBe('要綱')
    expect(bothWords({ en: '', ja: '要綱' })).toBe('要綱')
    expect(bothWords({ en: null, ja: null })).toBe('')
  })

  it('leaves every other text as it is, whatever the language', () => {
    for (const text of ['drugs 12', 'drugs 5, crime 6', 'A / B', '薬物 / 銃器', 'list.csv', '']) {
      expect(wordsIn(text, 'en')).toBe(text)
      expect(wordsIn(text, 'ja')).toBe(text)
    }
  })
})

describe('a remark in two languages', () => {
  const remark = 'Yearly under the Outline. 要綱に基づき毎年度策定。'

  test('is told in one', () => {
    expect(remarkIn(remark, 'en')).toBe('Yearly under the Outline.')
    expect(remarkIn(remark, 'ja')).toBe('要綱に基づき毎年度策定。')
  })

  test.each(['Seen in 要綱 only.', '要綱 (Outline).', 'Done. 要確認', 'See L24.', '平成13年。 After.'])(
    '%s stays whole',
    (text) => {
      expect(remarkIn(text, 'en')).toBe(text)
      expect(remarkIn(text, 'ja')).toBe(text)
    },
  )
})
