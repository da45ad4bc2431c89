import { type Kysely, sql } from 'kysely'
import { foldText } from '../../shared/domain/fold-text.ts'
import { nearWords } from '../../shared/domain/near-words.ts'
import { hasWordsAlike } from '../../shared/domain/words-alike.ts'
import type { RegisterSchema } from '../schema.ts'

/** Shorter words are not kept: no mistake in them is forgiven. */
const wordOfText = /(?<![a-z0-9])[a-z]{4,30}(?![a-z0-9])/g

/** A word of a typed search, in quotes or not. */
const typedWord = /[^\s"“”＂「」『』]+/gu

/** Keeps the English words that come with these folded texts; those that stood in them `before` are known, and so may others be. */
export async function keepWords(
  db: Kysely<RegisterSchema>,
  texts: readonly { readonly before: string; readonly folded: string }[],
): Promise<void> {
  const wordsOf = (folded: string) => folded.match(wordOfText) ?? []
  const words = new Set<string>()
  for (const { before, folded } of texts) {
    const known = new Set(wordsOf(before))
    for (const word of wordsOf(folded)) if (!known.has(word)) words.add(word)
  }
  if (words.size === 0) return
  await sql`insert or ignore into search_words (word) select value from json_each(${JSON.stringify([...words])})`.execute(db)
}

/**
 * What may have been meant by a typed text that finds nothing: the same with every English word that stands nowhere in the register
 * replaced by one near it. At most two texts, the likelier first; none when every word is known or one has no neighbour.
 */
export async function nearSearches(db: Kysely<RegisterSchema>, typed: string): Promise<readonly string[]> {
  const meant = new Map<string, readonly string[]>()
  for (const term of typed.match(typedWord) ?? []) {
    const folded = foldText(term)
    if (!/^[a-z]{4,30}$/.test(folded) || hasWordsAlike(folded) || (await isKnown(db, folded))) continue
    const near = nearWords(folded, await listWords(db), 2)
    if (near.length === 0) return []
    meant.set(term, near)
  }
  if (meant.size === 0) return []
  const say = (at: number) => typed.replaceAll(typedWord, (term) => meant.get(term)?.[at] ?? meant.get(term)?.[0] ?? term)
  return [...new Set([say(0), say(1)])]
}

/** Whether some word holds these letters. */
async function isKnown(db: Kysely<RegisterSchema>, letters: string): Promise<boolean> {
  const { rows } = await sql`select 1 from search_words where instr(word, ${letters}) limit 1`.execute(db)
  return rows.length > 0
}

async function listWords(db: Kysely<RegisterSchema>): Promise<readonly string[]> {
  return (await db.selectFrom('search_words').select('word').execute()).map(({ word }) => word)
}
