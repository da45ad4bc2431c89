import type { Database } from '../../../db/repositories/database.ts'
import { documentKinds } from '../../../db/search/document.ts'
import { readWrittenTexts } from '../../../db/search/written-texts.ts'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { excerptOf, excerptsOf } from './excerpts.ts'

/** What was found by its text, or by what is noted with it, shows the line. Only so many of a kind are looked into. */
export async function withExcerpts(
  db: Database,
  hits: readonly SearchHit[],
  /** The folded terms by which a thing was found. */
  termsFor: (hit: SearchHit) => readonly string[],
): Promise<readonly SearchHit[]> {
  const papers = hits.filter((hit) => hit.kind === 'attachment')
  const excerpts = await excerptsOf(
    db,
    papers.map((hit) => ({ id: hit.id, terms: termsFor(hit) })),
  )
  const written = new Map<string, string>()
  for (const kind of documentKinds) {
    const own = hits.filter((hit) => hit.kind === kind).slice(0, mostLookedInto)
    const texts = await readWrittenTexts(
      db,
      kind,
      own.map(({ id }) => id),
    )
    for (const hit of own) {
      const excerpt = excerptOf(hit.title, texts.get(hit.id) ?? [], termsFor(hit))
      if (excerpt !== null) written.set(`${kind} ${hit.id}`, excerpt)
    }
  }
  return hits.map((hit) => ({
    ...hit,
    excerpt: (hit.kind === 'attachment' ? excerpts.get(hit.id) : written.get(`${hit.kind} ${hit.id}`)) ?? null,
  }))
}

const mostLookedInto = 20
