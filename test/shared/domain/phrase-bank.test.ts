import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { completePhrase, phraseBank } from '../../../shared/domain/phrase-bank.ts'
import { withoutFiscalYears } from '../../../shared/domain/title-pattern.ts'
import { recordHistory } from '../fixtures/record-history.ts'
import { anyDay, anyHistory } from './history-arbitrary.ts'

const { firearms, drugs } = recordHistory

describe('the phrases of the firearms headquarters for April 2006', () => {
  const phrases = phraseBank(firearms.meetings, isoDate('2006-04-28'))

  it('say last year’s titles for this year, the steadiest first', () => {
    expect(phrases.slice(0, 3).map(({ title, fiscalYear, uses }) => [title.en, fiscalYear, uses])).toEqual([
      ['Report on Recent Firearms Situation', null, 9],
      ['Report on Progress of the Promotion of Measures Against Firearms in Fiscal 2005', 2005, 9],
      ['Report on Adoption of Plans for Promotion of Measures Against Firearms in Fiscal 2006', 2006, 9],
    ])
  })

  it('complete what is typed, in either language and in any writing', () => {
    expect(completePhrase(phrases, 'report on prog', 'en')?.rest).toBe(
      'ress of the Promotion of Measures Against Firearms in Fiscal 2005',
    )
    expect(completePhrase(phrases, 'Report on ', 'en')?.rest).toBe('Recent Firearms Situation')
    expect(completePhrase(phrases, '平成１８', 'ja')?.rest).toBe('年度銃器対策推進計画の策定の報告について')
    expect(completePhrase(phrases, 'R', 'en')).toBeNull()
    expect(completePhrase(phrases, 'Report on Recent Firearms Situation', 'en')).toBeNull()
  })
})

it('knows nothing of what came after the day', () => {
  expect(phraseBank(drugs.meetings, isoDate('1997-01-01'))).toEqual([])
})

describe('any phrase bank', () => {
  it('has every wording once, and is the same in whatever order it was gathered', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (history, on) => {
        const phrases = phraseBank(history.meetings, on)
        const keys = phrases.map(({ title }) => foldText(withoutFiscalYears(title.en ?? '', 'en')))
        expect(new Set(keys).size).toBe(keys.length)
        expect(phraseBank(history.meetings.toReversed(), on)).toEqual(phrases)
        expect(phrases.every((phrase) => phrase.lastOn < on)).toBe(true)
      }),
    )
  })

  it('completes by words that, after those typed, make the title', () => {
    const phrase = fc.record({ title: fc.record({ en: fc.string({ unit: 'grapheme', maxLength: 40 }), ja: fc.constant(null) }) })
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 5 }), fc.nat(40), fc.nat(4), (phrases, length, which) => {
        const typed = Array.from(phrases[which]?.title.en ?? 'abc')
          .slice(0, length)
          .join('')
        const found = completePhrase(phrases, typed, 'en')
        if (found === null) return
        expect(found.rest).not.toBe('')
        expect(found.phrase.title.en.endsWith(found.rest)).toBe(true)
        expect(foldText(found.phrase.title.en).startsWith(foldText(typed))).toBe(true)
      }),
    )
  })
})
