import { describe, expect, test } from 'vitest'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import type { DatedName } from '../../../shared/domain/model.ts'
import { allNames, matchesName, nameOn } from '../../../shared/domain/names.ts'

const named = (
  language: 'en' | 'ja',
  name: string,
  from: string | null,
  to: string | null,
  rest: Partial<DatedName> = {},
): DatedName => ({
  language,
  name,
  kind: 'official',
  validFrom: from === null ? null : partialDate(from),
  validTo: to === null ? null : partialDate(to),
  confirmed: true,
  ...rest,
})

const internalAffairs = [
  named('ja', '総務省', '2001-01-06', null),
  named('en', 'Ministry of Public Management, Home Affairs, Posts and Telecommunications', '2001-01-06', '2004-09-09'),
  named('en', 'Ministry of Internal Affairs and Communications', '2004-09-10', null, { confirmed: false }),
  named('en', 'MIC', null, null, { kind: 'short' }),
]

describe('the name on a day', () => {
  test('changes in English alone when only the English was renamed', () => {
    expect(nameOn(internalAffairs, isoDate('2004-09-09'))).toEqual({
      en: 'Ministry of Public Management, Home Affairs, Posts and Telecommunications',
      ja: '総務省',
      confirmed: { en: true, ja: true },
    })
    expect(nameOn(internalAffairs, isoDate('2004-09-10'))).toEqual({
      en: 'Ministry of Internal Affairs and Communications',
      ja: '総務省',
      confirmed: { en: false, ja: true },
    })
  })

  test('is the next one before it had any, and the last one after all have ended', () => {
    const names = [named('ja', '領事移住部', '1993', '2004-07-31'), named('ja', '領事局', '2004-08-01', '2020')]
    expect(nameOn(names, isoDate('1980-01-01')).ja).toBe('領事移住部')
    expect(nameOn(names, isoDate('2024-01-01')).ja).toBe('領事局')
  })

  test('is the one that ended before when names leave a gap', () => {
    const names = [named('en', 'Later', '2005', null), named('en', 'Oldest', null, '1990'), named('en', 'Older', '1991', '1999')]
    expect(nameOn(names, isoDate('2002-06-01')).en).toBe('Older')
  })

  test('is the one that began later when two are in force', () => {
    const names = [named('en', 'Old', null, null), named('en', 'New', '2004-04', null)]
    expect(nameOn(names, isoDate('2004-03-31')).en).toBe('Old')
    expect(nameOn(names, isoDate('2004-04-01')).en).toBe('New')
  })

  test('is missing where the language has no official name', () => {
    const names = [named('en', 'Measures Plan', null, null), named('ja', '対策', null, null, { kind: 'alias' })]
    expect(nameOn(names, isoDate('2005-06-10'))).toEqual({ en: 'Measures Plan', ja: null, confirmed: { en: true, ja: true } })
  })
})

describe('a plan known under several names', () => {
  const strategy = [
    named('en', 'Five-year Drug Abuse Prevention Strategy', null, null, { kind: 'alias' }),
    named('en', 'Five-Year Strategy for the Prevention of Drug Abuse', null, null),
    named('ja', '薬物乱用防止五か年戦略', null, null),
    named('ja', '薬物乱用防止五か年戦略', '1998', null, { kind: 'short' }),
  ]

  test('is found by any of them, however it is typed', () => {
    const found = [
      'the FIVE-YEAR strategy for the prevention of drug abuse',
      'Five‐year Drug Abuse Prevention  Strategy',
      '“Five-Year Strategy for the Prevention of Drug Abuse”',
      '薬物乱用防止五ヵ年戦略',
      '「薬物乱用防止五箇年戦略」',
    ].map((text) => matchesName(strategy, text))
    expect(found).toEqual([true, true, true, true, true])
  })

  test('is not found by another plan’s name, by a part of its own, or by nothing', () => {
    const others = [
      'New Five-Year Strategy for the Prevention of Drug Abuse',
      'Five-Year Strategy',
      '薬物乱用防止新五か年戦略',
      '',
      ' ',
    ]
    expect(others.filter((text) => matchesName(strategy, text))).toEqual([])
  })

  test('lists each name once, the official ones first', () => {
    expect(allNames(strategy)).toEqual([
      'Five-Year Strategy for the Prevention of Drug Abuse',
      '薬物乱用防止五か年戦略',
      'Five-year Drug Abuse Prevention Strategy',
    ])
  })
})
