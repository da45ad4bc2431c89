import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeItemTitle, type ItemTitle, readItemTitle } from '../../../shared/domain/item-kind.ts'
import { fiscalYearInTitle } from '../../../shared/domain/title-pattern.ts'
import { itemKinds } from '../../../shared/domain/vocabulary.ts'

const read = (kind: ItemTitle['kind'], subject: string, fiscalYear: number | null = null, coversMore = false): ItemTitle => ({
  kind,
  subject,
  fiscalYear,
  coversMore,
})

describe('the published wordings', () => {
  test.each([
    ['Outline on Promoting Measures Against Illicit Drugs', read('topic', 'Outline on Promoting Measures Against Illicit Drugs')],
    [
      'Report on Progress of the Promotion of Measures to Prevent Drug Abuse in Fiscal 1996',
      read('report-on-progress', 'Promotion of Measures to Prevent Drug Abuse', 1996),
    ],
    [
      'Report on Adoption of Plans for Promotion of Measures to Prevent Drug\nAbuse in Fiscal 1997',
      read('report-on-adoption', 'Plans for Promotion of Measures to Prevent Drug Abuse', 1997),
    ],
    [
      'Report on Progress of the Urgent Countermeasures Against Juvenile Drug Abuse problems',
      read('report-on-progress', 'Urgent Countermeasures Against Juvenile Drug Abuse problems'),
    ],
    [
      'Progress Report on the Five-Year Strategy for the Prevention of Drug Abuse',
      read('progress-report', 'Five-Year Strategy for the Prevention of Drug Abuse'),
    ],
    [
      'Follow-up of the New Five-Year Strategy for the Prevention of Drug Abuse',
      read('follow-up', 'New Five-Year Strategy for the Prevention of Drug Abuse'),
    ],
    [
      'Adoption of Urgent Border Control Measures for Interdiction of Illicit Drug Smuggling',
      read('adoption', 'Urgent Border Control Measures for Interdiction of Illicit Drug Smuggling'),
    ],
    [
      'Adoption of the Outline on Promoting Measures Against Firearms',
      read('adoption', 'Outline on Promoting Measures Against Firearms'),
    ],
    ['Report on Recent Firearms Situation', read('situation-report', 'Firearms')],
    [
      'Follow-up of the Action Plan for the Realization of a Society Resistant to Crime, etc.',
      read('follow-up', 'Action Plan for the Realization of a Society Resistant to Crime', null, true),
    ],
    ['Safe and Secure Town Planning', read('topic', 'Safe and Secure Town Planning')],
    [
      'Establishment of the Immigration Control Systems Based on Biometrics',
      read('topic', 'Establishment of the Immigration Control Systems Based on Biometrics'),
    ],
    ['Efforts on Protection of Children from Crimes', read('topic', 'Efforts on Protection of Children from Crimes')],
  ])('%s', (title, expected) => {
    expect(readItemTitle(title)).toEqual(expected)
  })

  test('a report on an adoption is never an adoption, in whatever words', () => {
    const reports = [
      'Report on Adoption of the Plan',
      'REPORT ON THE ADOPTION OF PLANS',
      'Reports on Adoption of Plans, etc.',
      '銃器対策推進計画の策定の報告',
      '銃器対策推進計画の決定についての報告について',
      '平成17年度銃器対策推進計画の策定について（報告）',
    ]
    expect(reports.map((title) => readItemTitle(title).kind)).toEqual(Array(6).fill('report-on-adoption'))
  })

  test('variant spellings are the same wording', () => {
    const titles = [
      'Follow up of Plan X',
      'Followup on the Plan X',
      'FOLLOW‐UP OF THE Plan X',
      'Follow-up to “Plan X”',
      '  Follow-up  of "Plan X" ',
    ]
    expect(titles.map(readItemTitle)).toEqual(Array(5).fill(read('follow-up', 'Plan X')))
    expect(readItemTitle('Report on the Situation of Firearms Crime')).toEqual(read('situation-report', 'Firearms Crime'))
    expect(readItemTitle('Report on Customs Inspections')).toEqual(read('other', 'Customs Inspections'))
    expect(readItemTitle('Progress Report on the Plan, etc. in Fiscal 2004')).toEqual(read('progress-report', 'Plan', 2004, true))
    expect(readItemTitle('Follow-up of the FY2005 Plan for Firearms')).toEqual(
      read('follow-up', 'FY2005 Plan for Firearms', 2005),
    )
  })
})

describe('the Japanese wordings', () => {
  test.each([
    ['薬物乱用防止新五か年戦略の決定について', read('adoption', '薬物乱用防止新五か年戦略')],
    ['テロの未然防止に関する行動計画(案)の決定について', read('adoption', 'テロの未然防止に関する行動計画')],
    ['人身取引対策行動計画の策定について', read('adoption', '人身取引対策行動計画')],
    ['平成17年度銃器対策推進計画の策定の報告', read('report-on-adoption', '銃器対策推進計画', 2005)],
    ['平成16年度における銃器対策の推進状況について（報告）', read('report-on-progress', '銃器対策', 2004)],
    ['平成十六年度の銃器対策の実施状況の報告について', read('report-on-progress', '銃器対策', 2004)],
    ['平成16年度における銃器対策の推進に係る進捗状況の報告について', read('report-on-progress', '銃器対策の推進', 2004)],
    ['「薬物乱用防止五か年戦略」に係る実施状況について', read('progress-report', '薬物乱用防止五か年戦略')],
    ['薬物乱用防止五か年戦略の進捗状況について', read('progress-report', '薬物乱用防止五か年戦略')],
    ['「薬物乱用防止新五か年戦略」のフォローアップについて', read('follow-up', '薬物乱用防止新五か年戦略')],
    [
      '犯罪に強い社会の実現のための行動計画等のフォローアップについて',
      read('follow-up', '犯罪に強い社会の実現のための行動計画', null, true),
    ],
    ['最近の銃器情勢について', read('situation-report', '銃器')],
    ['銃器をめぐる最近の情勢について', read('situation-report', '銃器')],
    ['薬物情勢の報告', read('situation-report', '薬物')],
    ['水際対策の報告について', read('other', '水際対策')],
    ['安全・安心なまちづくりについて', read('topic', '安全・安心なまちづくり')],
    ['犯罪から子どもを守るための対策について', read('topic', '犯罪から子どもを守るための対策')],
    ['令和元年度銃器対策推進計画の策定について(報告)', read('report-on-adoption', '銃器対策推進計画', 2019)],
  ])('%s', (title, expected) => {
    expect(readItemTitle(title)).toEqual(expected)
  })
})

describe('composing', () => {
  test('titles as the body would word them', () => {
    const en = itemKinds.map((kind) => composeItemTitle(kind, 'Plan X', 'en', 2005))
    expect(en).toEqual([
      'Adoption of the Plan X in Fiscal 2005',
      'Report on Adoption of Plan X in Fiscal 2005',
      'Report on Progress of the Plan X in Fiscal 2005',
      'Progress Report on the Plan X in Fiscal 2005',
      'Follow-up of the Plan X in Fiscal 2005',
      'Report on Recent Plan X Situation in Fiscal 2005',
      'Plan X in Fiscal 2005',
      'Plan X in Fiscal 2005',
    ])
    const ja = itemKinds.map((kind) => composeItemTitle(kind, '銃器対策', 'ja', 2005))
    expect(ja).toEqual([
      '平成17年度銃器対策の決定について',
      '平成17年度銃器対策の策定について(報告)',
      '平成17年度における銃器対策の実施状況について(報告)',
      '平成17年度における銃器対策の進捗状況について',
      '平成17年度銃器対策のフォローアップについて',
      '平成17年度における銃器対策情勢について',
      '平成17年度銃器対策について',
      '平成17年度銃器対策について',
    ])
    expect(composeItemTitle('situation-report', '銃器', 'ja', null)).toBe('最近の銃器情勢について')
    expect(composeItemTitle('follow-up', 'the Plan X', 'en', null, true)).toBe('Follow-up of the Plan X, etc.')
    expect(composeItemTitle('follow-up', '行動計画', 'ja', null, true)).toBe('行動計画等のフォローアップについて')
    expect(composeItemTitle('adoption', 'FY2005 Plan', 'en', 2005)).toBe('Adoption of the FY2005 Plan')
  })

  test('reading a composed title gives back what it was composed of', () => {
    const words = {
      en: [
        'Report',
        'on',
        'Adoption',
        'of',
        'Progress',
        'Follow-up',
        'Recent',
        'Situation',
        'Plans',
        'for',
        'in',
        'Fiscal',
        'Firearms',
        'and',
        '1997',
        'A',
      ],
      ja: [
        '銃器',
        '対策',
        'の',
        '決定',
        '策定',
        '報告',
        '進捗状況',
        '情勢',
        '最近の',
        'に関する',
        '行動計画',
        'フォローアップ',
        '薬物',
        '年度',
        '五か年',
      ],
    }
    const fiscalYear = fc.option(fc.integer({ min: 1869, max: 2998 }), { nil: null })
    const kind = fc.constantFrom(...itemKinds.filter((each) => each !== 'other'))
    const languageAndSubject = fc.constantFrom('en', 'ja').chain((language) =>
      fc.tuple(
        fc.constant(language),
        fc
          .array(fc.constantFrom(...words[language]), { minLength: 1, maxLength: 6 })
          .map((parts) => parts.join(language === 'en' ? ' ' : '')),
      ),
    )
    fc.assert(
      fc.property(languageAndSubject, kind, fiscalYear, fc.boolean(), ([language, subject], given, year, coversMore) => {
        // A subject is what is left when every verb, year and "etc." is taken away.
        const alone = readItemTitle(subject)
        fc.pre(
          alone.kind === 'topic' &&
            alone.subject === subject &&
            fiscalYearInTitle(subject) === null &&
            !/^の|^最近の|に関する$|の$/.test(subject),
        )
        const title = composeItemTitle(given, subject, language, year, coversMore)
        expect(readItemTitle(title)).toEqual(read(given, subject, year, coversMore))
      }),
      { numRuns: 3000 },
    )
  })

  test('any text can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(itemKinds).toContain(readItemTitle(text).kind)
      }),
    )
  })
})
