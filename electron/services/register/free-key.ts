import type { Database } from '../../../db/repositories/database.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'

const mostWords = 5
const small = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with'])

/** A key nobody has yet, from the telling words of an English title; `otherwise` where it has none. Given once, it stays. */
export async function freeKey(
  db: Database,
  table: 'measures' | 'indicators' | 'organizations' | 'posts',
  title: string | null,
  otherwise: string,
): Promise<string> {
  const words = (foldText(title ?? '').match(/[a-z0-9]+/g) ?? []).filter((word) => !small.has(word)).slice(0, mostWords)
  const wanted = words.length === 0 ? otherwise : words.join('-').slice(0, 80)
  const rows = await db.selectFrom(table).select('key').where('key', 'like', `${wanted}%`).execute()
  const taken = new Set(rows.map(({ key }) => key))
  let key = wanted
  for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`
  return key
}
