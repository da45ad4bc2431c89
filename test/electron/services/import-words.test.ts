import { describe, expect, test } from 'vitest'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { bodyKindInWords, organizationKindInWords, planKindInWords, sealInWords } from '../../../shared/domain/kinds-in-words.ts'
import { yearWording } from '../../../electron/services/import/year-wording.ts'
import { yearlyPlanName } from '../../../shared/domain/yearly-plan-name.ts'

const sample = readPublishedRecord()
const official = (names: (typeof sample.bodies)[number]['names']) => names.filter(({ kind }) => kind === 'official')

describe('the words of a name', () => {
  test('tell the kind of every plan of the data files that names one', () => {
    const told = sample.plans
      .filter(({ kind }) => kind !== 'annual-plan')
      .flatMap(({ names, kind }) => official(names).map(({ name }) => [name, planKindInWords(name) ?? kind, kind]))
    expect(told.filter(([, read, kind]) => read !== kind)).toEqual([])
    expect(['Nationwide Campaign', 'Lights', '安全・安心なまちづくり'].map(planKindInWords)).toEqual([null, null, null])
  })

  test('tell the kind of every body of the data files', () => {
    const told = sample.bodies.flatMap(({ names, kind }) =>
      official(names).map(({ name }) => [name, bodyKindInWords(name), kind]),
    )
    expect(told.filter(([, read, kind]) => read !== kind)).toEqual([])
  })

  test('tell the kind of every ministry, agency and commission of the data files', () => {
    const told = sample.organizations
      .filter(({ kind }) => ['ministry', 'agency', 'commission', 'cabinet'].includes(kind))
      .flatMap(({ names, kind }) => official(names).map(({ name }) => [name, organizationKindInWords(name), kind]))
    // Until 2007 the Defense Agency was an agency by name; the data files keep it as what it became.
    expect(told.filter(([, read, kind]) => read !== kind).map(([name]) => name)).toEqual([
      'Defense Agency',
      '防衛庁',
      'Environment Agency',
      '環境庁',
    ])
  })

  test('give a body the seal it has in the data files', () => {
    const seals = sample.bodies
      .filter(({ external }) => !external)
      .map(({ names, sealEn, sealJa }) => [
        official(names).map(({ name, language }) => sealInWords(name, language)),
        [sealEn, sealJa],
      ])
    expect(seals.map(([read]) => read)).toEqual(seals.map(([, known]) => known))
  })
})

describe('a title that speaks of a year', () => {
  test.each([
    ['en', 'Report on Progress of the Dredging in Fiscal 1996', 'Report on Progress of the Dredging in Fiscal {year}'],
    ['en', 'Follow-up of the FY2005 Plan', 'Follow-up of the FY{year} Plan'],
    [
      'ja',
      '平成16年度における銃器対策の推進に係る進捗状況の報告について',
      '{year}における銃器対策の推進に係る進捗状況の報告について',
    ],
    ['ja', '令和元年度計画', '{year}計画'],
  ] as const)('in %s becomes a wording for any year: %s', (language, title, wording) => {
    expect(yearWording(title, language)).toBe(wording)
  })

  test.each([
    ['en', 'Report on Adoption of Plans for Dredging in Fiscal 1997', 1997, 'Plans for Dredging in Fiscal 1997'],
    ['en', 'Report on Adoption of Plans for Dredging in Fiscal 1997, etc.', 1997, 'Plans for Dredging in Fiscal 1997'],
    ['en', 'Adoption of the FY2005 Plan for Quays', 2005, 'FY2005 Plan for Quays'],
    ['ja', '平成9年度銃器対策推進計画の策定の報告について', 1997, '平成9年度銃器対策推進計画'],
    ['ja', '「平成9年度銃器対策推進計画」の決定について', 1997, '平成9年度銃器対策推進計画'],
  ] as const)('in %s names one year’s plan: %s', (language, title, year, name) => {
    expect(yearlyPlanName(title, year, language)).toBe(name)
  })
})
