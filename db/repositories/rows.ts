import type { Bilingual, Name } from '../../shared/domain/model.ts'
import type { Flag } from '../schema.ts'

/** Rows as facts: small conversions every repository shares. */

export const isSet = (flag: Flag): boolean => flag === 1
export const toFlag = (value: boolean): Flag => (value ? 1 : 0)

export const bilingual = (en: string | null, ja: string | null): Bilingual => ({ en, ja })

interface TitleColumns {
  readonly title_en: string | null
  readonly title_ja: string | null
  readonly is_title_en_confirmed: Flag
  readonly is_title_ja_confirmed: Flag
}

/** A title kept in columns of its own row. */
export const titleOf = (row: TitleColumns): Name => ({
  en: row.title_en,
  ja: row.title_ja,
  confirmed: { en: isSet(row.is_title_en_confirmed), ja: isSet(row.is_title_ja_confirmed) },
})

/** Gathers rows under a key, in the order in which they come. */
export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
