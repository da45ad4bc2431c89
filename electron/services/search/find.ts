import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { findLastChange } from '../../../db/repositories/history-state.ts'
import { type Found, findAlike, findDocuments } from '../../../db/search/find-documents.ts'
import type { NarrowedSearch } from '../../../db/search/find-narrowed.ts'
import { nearSearches } from '../../../db/search/near-search.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import { hitKinds } from '../../../shared/contract/hit-kinds.ts'
import type { AlikeAnswer, SearchAnswer, SearchHit, searchContract } from '../../../shared/contract/search.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { calledFirst } from '../../../shared/domain/called-first.ts'
import { allNames } from '../../../shared/domain/names.ts'
import { readSearch } from '../../../shared/domain/search-query.ts'
import { searchPieces } from '../../../shared/domain/search-terms.ts'
import { type AskedWord, otherWords, wordsAlike } from '../../../shared/domain/words-alike.ts'
import { searchLexicon } from '../../../shared/text/search-filter-text.ts'
import { bodyRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { termsOf } from './excerpts.ts'
import { hitsOf } from './hits.ts'
import { narrowingOf } from './narrowing-of.ts'
import { withExcerpts } from './with-excerpts.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

/**
 * What the typed text is found in, narrowed by the filters in it, each with the screen it leads to. Bodies bear the names of today. Where the words are
 * found nowhere, what may have been meant is looked for, and told.
 */
export async function find(session: Session, input: ParsedInputOf<typeof searchContract.find>): Promise<SearchAnswer> {
  const asked = await readAsked(session, input)
  const { db, bodies, days, words, narrowing, isCounting, goOn } = asked
  const search = (text: string) => goOn(text, (earlier) => findDocuments(db, text, input.most, narrowing, earlier))
  const asTyped = await search(words)
  const isWhole = asTyped.rest === null && !isCounting
  const { found, instead } =
    asTyped.documents.length > 0 || !isWhole ? { found: asTyped, instead: null } : await searchNear(db, words, search)
  const meant = instead ?? words
  const hits = calledFirst(livingFirst(await hitsOf(db, found.documents, bodies, days)), meant)
  const terms = termsOf(meant)
  return {
    hits: await withExcerpts(db, hits, () => terms),
    more: found.more,
    isCounting: found.rest !== null || isCounting,
    words: meant,
    instead,
    alike: otherWords(wordsAlike(searchPieces(meant))),
  }
}

/** What the typed words do not find, but others that mean the same do, narrowed alike; each says by which. */
export async function alike(session: Session, input: ParsedInputOf<typeof searchContract.alike>): Promise<AlikeAnswer> {
  const { db, bodies, days, words, narrowing, isCounting, goOn } = await readAsked(session, input)
  const typed = input.instead ?? words
  const asked = wordsAlike(searchPieces(typed))
  const found = await goOn(`alike ${typed}`, (earlier) => findAlike(db, { typed, asked }, input.most, narrowing, earlier))
  const ways = new Map(found.documents.map((document) => [`${document.kind} ${document.subjectId}`, document.ways]))
  const hits = livingFirst(await hitsOf(db, found.documents, bodies, days)).map((hit) => ({
    ...hit,
    through: throughOf(asked, ways.get(`${hit.kind} ${hit.id}`) ?? []),
  }))
  const terms = termsOf(typed)
  return {
    hits: await withExcerpts(db, hits, ({ through }) => [...through.flatMap(termsOf), ...terms]),
    more: found.more,
    isCounting: found.rest !== null || isCounting,
  }
}

const throughOf = (asked: readonly AskedWord[], ways: readonly (number | null)[]): readonly string[] =>
  asked.flatMap(({ others }, at) => others[ways[at] ?? -1]?.said ?? [])

/** What both searches take from what was typed. */
async function readAsked(session: Session, input: { readonly text: string; readonly asOf?: IsoDate | undefined }) {
  const { db } = session.register()
  const today = session.today()
  const days = { today, asOf: input.asOf ?? today }
  const bodies = await knownBodies(db)
  const { words, filters } = readSearch(input.text, lexiconOf(bodies, today))
  const { narrowing, isCounting } = await narrowingOf(db, filters, bodies, days.asOf)
  return { db, bodies, days, words, narrowing, isCounting, goOn: await goingOn(db, { ...input, isCounting }) }
}

/** What the last search left to look through, by what was asked and by the words: asked again, it goes on; another one drops it. */
const rests = new WeakMap<Database, { readonly asked: string; readonly byWords: Map<string, NarrowedSearch> }>()

async function goingOn(db: Database, asked: object) {
  const key = JSON.stringify([asked, await findLastChange(db)])
  const known = rests.get(db)
  const byWords = known?.asked === key ? known.byWords : new Map<string, NarrowedSearch>()
  rests.set(db, { asked: key, byWords })
  return async (words: string, search: (earlier: NarrowedSearch | null) => Promise<Found>): Promise<Found> => {
    const found = await search(byWords.get(words) ?? null)
    if (found.rest === null) byWords.delete(words)
    else byWords.set(words, found.rest)
    return found
  }
}

/** The nearest words that are found at all; nothing when none is. */
async function searchNear(
  db: Database,
  words: string,
  search: (text: string) => Promise<Found>,
): Promise<{ readonly found: Found; readonly instead: string | null }> {
  for (const instead of await nearSearches(db, words)) {
    const found = await search(instead)
    if (found.documents.length > 0 || found.rest !== null) return { found, instead }
  }
  return { found: { documents: [], more: false, rest: null }, instead: null }
}

function lexiconOf(bodies: readonly BodyRecord[], today: IsoDate) {
  const kept = bodies.filter((body) => !body.isExternal)
  return searchLexicon(
    kept.map((body) => {
      const { short } = bodyRef(body, today)
      return { key: body.key, names: [short.en, short.ja, ...allNames(body.names)].flatMap((name) => name ?? []) }
    }),
  )
}

/** Within their kind, what is in force before what a revision left behind; otherwise as found. */
function livingFirst(hits: readonly SearchHit[]): readonly SearchHit[] {
  return hitKinds.flatMap((kind) => {
    const own = hits.filter((hit) => hit.kind === kind)
    return [...own.filter((hit) => hit.olderRevision === null), ...own.filter((hit) => hit.olderRevision !== null)]
  })
}
