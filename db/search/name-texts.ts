import { type RawBuilder, sql } from 'kysely'
import { isoDate } from '../../shared/domain/calendar.ts'
import type { Bilingual, DatedName } from '../../shared/domain/model.ts'
import { nameOn } from '../../shared/domain/names.ts'

/** A name with its kana. */
export interface ReadName extends DatedName {
  readonly reading: string | null
}

type NamesTable = 'body_names' | 'organization_names' | 'post_names' | 'person_names' | 'plan_names'

/** SQL for the names of one thing as JSON, oldest first: `column` of `table` is the `owner` of the outer query. */
export function namesColumn(table: NamesTable, column: string, owner: string): RawBuilder<string> {
  return sql<string>`(select json_group_array(json_object('language', language, 'name', name, 'reading', reading, 'kind', kind,
    'validFrom', valid_from, 'validTo', valid_to, 'confirmed', is_confirmed) order by id)
    from ${sql.table(table)} where ${sql.ref(`${table}.${column}`)} = ${sql.ref(owner)})`
}

export const readNames = (json: string | null): readonly ReadName[] => (json === null ? [] : (JSON.parse(json) as ReadName[]))

/** Every name and its kana. */
export const nameTexts = (names: readonly ReadName[]): readonly (string | null)[] =>
  names.flatMap((name) => [name.name, name.reading])

/** The official names in use last; where there is none, any name. */
export function titleOf(names: readonly ReadName[]): Bilingual {
  const official = nameOn(names, endOfTime)
  const anyIn = (language: 'en' | 'ja') => names.find((name) => name.language === language)?.name ?? null
  return { en: official.en ?? anyIn('en'), ja: official.ja ?? anyIn('ja') }
}

const endOfTime = isoDate('2999-12-31')
