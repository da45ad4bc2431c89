import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paperTitle } from '../../../shared/domain/paper-title.ts'

it.each([
  ['Follow-up_of_the_Strategy.pdf', 'Follow-up of the Strategy', null],
  ['フォローアップ（案）.docx', null, 'フォローアップ（案）'],
  ['資料1-2_薬物情勢.pdf', null, '薬物情勢'],
  ['【参考資料３】本部員名簿.xlsx', null, '本部員名簿'],
  ['資料１－１　銃器情勢.pdf', null, '銃器情勢'],
  ['Paper 2 - Situation report.pdf', 'Situation report', null],
  ['01_Roster.pdf', 'Roster', null],
  ['10 June roster.pdf', '10 June roster', null],
  ['資料1.pdf', null, '資料1'],
  ['v1.2 notes', 'v1.2 notes', null],
  ['.pdf', '.pdf', null],
  ['   ', null, null],
])('the file %s suggests its title', (fileName, en, ja) => {
  expect(paperTitle(fileName)).toEqual({ en, ja })
})

it('any name suggests a title in one language, trimmed and without breaks, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (fileName) => {
      const { en, ja } = paperTitle(fileName)
      const title = en ?? ja
      expect(en === null || ja === null).toBe(true)
      if (title === null) return
      expect(title).toBe(title.trim())
      expect(title).not.toMatch(/[_\n\r\t]/)
    }),
  )
})
