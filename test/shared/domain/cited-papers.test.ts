import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citedPapers } from '../../../shared/domain/cited-papers.ts'

const papers = ['1', '2', '3', '3-1', '12'].flatMap((number) => [
  { number, isReference: false },
  { number, isReference: true },
])
const cited = (evidence: string | null) =>
  citedPapers(evidence, papers).map(({ number, isReference }) => `${isReference ? 'R' : ''}${number}`)

describe('the papers that evidence cites', () => {
  it('are found by their numbers, in either language and in full-width digits', () => {
    expect(cited('Paper 3-1, p. 12')).toEqual(['3-1'])
    expect(cited('資料３－１　12頁')).toEqual(['3-1'])
    expect(cited('参考資料2、資料1')).toEqual(['R2', '1'])
    expect(cited('See reference paper No. 2 and paper 12')).toEqual(['R2', '12'])
    expect(cited('Paper 3–1; Paper 3-1, p. 4')).toEqual(['3-1'])
  })

  it('are none where the text has only a page, or a number that no paper bears', () => {
    expect(cited('p. 12')).toEqual([])
    expect(cited('資料3-2')).toEqual([])
    expect(cited('White paper of 2004')).toEqual([])
    expect(cited(null)).toEqual([])
  })

  it('are the papers named, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.subarray(papers), fc.constantFrom(', p. 3; ', '、', ' and '), fc.boolean(), (named, between, isWide) => {
        const said = named.map(({ number, isReference }) => `${isReference ? '参考資料' : '資料'}${number}`).join(between)
        const text = isWide ? said.replaceAll(/[0-9-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : said
        expect(citedPapers(text, papers)).toEqual(named)
      }),
    )
  })
})
