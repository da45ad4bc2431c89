import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOtherTitle, rewritten } from '../../../shared/domain/other-title.ts'

const title = (ja: string | null, en: string | null, confirmed = { en: true, ja: true }) => ({ ja, en, confirmed })

describe('a title that is written anew', () => {
  it('tells another matter and another year from a correction', () => {
    const stood = '平成17年度における銃器対策の推進に係る進捗状況について'
    expect(isOtherTitle(stood, 'けん銃の摘発状況について')).toBe(true)
    expect(isOtherTitle(stood, '平成18年度における銃器対策の推進に係る進捗状況について')).toBe(true)
    expect(isOtherTitle(stood, '平成17年度における銃器対策の推進に係る進捗状況の報告について')).toBe(false)
    expect(isOtherTitle(stood, '平成１７年度における銃器対策の推進に係る進捗状況について')).toBe(false)
    expect(isOtherTitle('Report on Recent Firearms Situation', 'Report on the Recent Firearms Situation')).toBe(false)
    expect(isOtherTitle('Report on Recent Firearms Situation', 'Seizures of Handguns')).toBe(true)
  })

  it('asks for a look at the language that stayed, and lets go why the old words were proposed', () => {
    const before = title('最近の銃器情勢について', 'Report on Recent Firearms Situation')
    expect(rewritten(before, { titleJa: 'けん銃の摘発状況の報告' })).toEqual({
      confirmed: { en: false, ja: true },
      isOther: true,
    })
    expect(rewritten(before, { titleJa: '最近の銃器の情勢について' })).toEqual({
      confirmed: { en: null, ja: true },
      isOther: false,
    })
    const flagged = title('けん銃の摘発状況の報告', 'Report on Recent Firearms Situation', { en: false, ja: true })
    expect(rewritten(flagged, { titleEn: 'Seizures of Handguns' })).toEqual({ confirmed: { en: true, ja: null }, isOther: false })
  })

  it('never marks what was written in the same step, what is empty, or anything for words that are typed on', () => {
    const text = fc.option(fc.string({ maxLength: 40 }), { nil: null })
    fc.assert(
      fc.property(text, text, text, text, (ja, en, nextJa, nextEn) => {
        const both = rewritten(title(ja, en), { titleJa: nextJa, titleEn: nextEn })
        expect([nextJa !== ja && both.confirmed.ja === false, nextEn !== en && both.confirmed.en === false]).toEqual([
          false,
          false,
        ])
        const one = rewritten(title(ja, en), { titleJa: nextJa })
        expect(one.confirmed.en === false && (en ?? '') === '').toBe(false)
        expect(rewritten(title(ja, en), { titleJa: `${ja ?? ''}${nextJa ?? ''}` }).isOther).toBe(false)
        expect(rewritten(title(ja, en), {})).toEqual({ confirmed: { en: null, ja: null }, isOther: false })
      }),
    )
  })
})
