import { readItemTitle } from '../../../shared/domain/item-kind.ts'
import type { Bilingual, DatedName } from '../../../shared/domain/model.ts'
import { languages } from '../../../shared/domain/vocabulary.ts'

/**
 * The names under which items speak of a series of annual plans, for matching: its title, and what its wordings with `{year}`
 * ("Report on Progress of the … in Fiscal {year}") are about once verb and year are taken off.
 */
export function seriesNames(title: Bilingual, wordings: readonly Bilingual[]): readonly DatedName[] {
  const subjects = languages.flatMap((language) => {
    const year = language === 'en' ? '1997' : '平成9年度'
    const fromWordings = wordings.flatMap((wording) => {
      const text = wording[language]
      return text === null ? [] : [readItemTitle(text.replace('{year}', year)).subject]
    })
    const own = title[language]
    return [...new Set([...(own === null ? [] : [own]), ...fromWordings])].map((name) => ({ language, name }))
  })
  return subjects.map(({ language, name }) => ({
    language,
    name,
    kind: 'alias',
    validFrom: null,
    validTo: null,
    confirmed: true,
  }))
}
