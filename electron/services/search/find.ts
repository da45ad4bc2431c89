import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { findLastChange } from '../../../db/repositories/history-state.ts'
import { documentKinds } from '../../../db/search/document.ts'
import { type Found, findDocuments, type FoundDocument } from '../../../db/search/find-documents.ts'
import type { NarrowedSearch } from '../../../db/search/find-narrowed.ts'
import { findPlaces, type Place } from '../../../db/search/find-places.ts'
import { readWrittenTexts } from '../../../db/search/written-texts.ts'
import { nearSearches } from '../../../db/search/near-search.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import { hitKinds } from '../../../shared/contract/hit-kinds.ts'
import type { SearchAnswer, SearchHit, searchContract } from '../../../shared/contract/search.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { calledFirst } from '../../../shared/domain/called-first.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import { allNames } from '../../../shared/domain/names.ts'
import { readSearch } from '../../../shared/domain/search-query.ts'
import { searchLexicon } from '../../../shared/text/search-filter-text.ts'
import { searchText } from '../../../shared/text/search-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { bodyRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { excerptOf, excerptsOf } from './excerpts.ts'
import { narrowingOf } from './narrowing-of.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

/**
 * What the typed text is found in, narrowed by the filters in it, each with the screen it leads to. Bodies bear the names of today. Where the words are
 * found nowhere, what may have been meant is looked for, and told.
 */
export async function find(session: Session, input: ParsedInputOf<typeof searchContract.find>): Promise<SearchAnswer> {
  const { db } = session.register()
  const today = session.today()
  const bodies = await knownBodies(db)
  const { words, filters } = readSearch(input.text, lexiconOf(bodies, today))
  const { narrowing, isCounting } = await narrowingOf(db, filters, bodies, input.asOf ?? today)
  const goOn = await goingOn(db, { ...input, isCounting })
  const search = (text: string) => goOn(text, (earlier) => findDocuments(db, text, input.most, narrowing, earlier))
  const asTyped = await search(words)
  const isWhole = asTyped.rest === null && !isCounting
  const { found, instead } =
    asTyped.documents.length > 0 || !isWhole ? { found: asTyped, instead: null } : await searchNear(db, words, search)
  const hits = calledFirst(livingFirst(await hitsOf(db, found.documents, bodies, today)), instead ?? words)
  return {
    hits: await withExcerpts(db, hits, instead ?? words),
    more: found.more,
    isCounting: found.rest !== null || isCounting,
    words: instead ?? words,
    instead,
  }
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

/** The found things as the page shows them, in the same order. */
export async function hitsOf(
  db: Database,
  documents: readonly FoundDocument[],
  bodies: readonly BodyRecord[],
  today: IsoDate,
): Promise<readonly SearchHit[]> {
  if (documents.length === 0) return []
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const places = await placesOf(db, documents)
  return documents.map((document, at) => hitOf(document, places[at] ?? null, byId, today))
}

/** What was found by its text, or by what is noted with it, shows the line. Only so many of a kind are looked into. */
async function withExcerpts(db: Database, hits: readonly SearchHit[], words: string): Promise<readonly SearchHit[]> {
  const papers = hits.filter((hit) => hit.kind === 'attachment').map((hit) => hit.id)
  const excerpts = await excerptsOf(db, papers, words)
  const written = new Map<string, string>()
  for (const kind of documentKinds) {
    const own = hits.filter((hit) => hit.kind === kind).slice(0, mostLookedInto)
    const texts = await readWrittenTexts(
      db,
      kind,
      own.map(({ id }) => id),
    )
    for (const { id, title } of own) {
      const excerpt = excerptOf(title, texts.get(id) ?? [], words)
      if (excerpt !== null) written.set(`${kind} ${id}`, excerpt)
    }
  }
  return hits.map((hit) => ({
    ...hit,
    excerpt: (hit.kind === 'attachment' ? excerpts.get(hit.id) : written.get(`${hit.kind} ${hit.id}`)) ?? null,
  }))
}

const mostLookedInto = 20

/** Within their kind, what is in force before what a revision left behind; otherwise as found. */
function livingFirst(hits: readonly SearchHit[]): readonly SearchHit[] {
  return hitKinds.flatMap((kind) => {
    const own = hits.filter((hit) => hit.kind === kind)
    return [...own.filter((hit) => hit.olderRevision === null), ...own.filter((hit) => hit.olderRevision !== null)]
  })
}

/** The place of each document, in the same order. */
async function placesOf(db: Database, documents: readonly FoundDocument[]): Promise<readonly (Place | undefined)[]> {
  const places = new Map<string, Place>()
  for (const kind of documentKinds) {
    const ids = documents.filter((document) => document.kind === kind).map((document) => document.subjectId)
    for (const place of await findPlaces(db, kind, ids)) places.set(`${kind} ${place.subjectId}`, place)
  }
  return documents.map((document) => places.get(`${document.kind} ${document.subjectId}`))
}

function hitOf(document: FoundDocument, place: Place | null, bodies: ReadonlyMap<number, BodyRecord>, today: IsoDate): SearchHit {
  const body = place?.bodyId ? (bodies.get(place.bodyId) ?? null) : null
  return {
    kind: document.kind,
    id: document.subjectId,
    target: targetOf(document, place, body),
    title: document.kind === 'meeting' ? meetingTitle(place, body) : document.title,
    body: body && bodyRef(body, today),
    on: document.on,
    olderRevision: place?.olderRevision ?? null,
    excerpt: null,
  }
}

function targetOf(document: FoundDocument, place: Place | null, body: BodyRecord | null): SearchHit['target'] {
  const key = place?.key ?? ''
  switch (document.kind) {
    case 'body':
      return { screen: 'body', key }
    case 'meeting':
    case 'agenda-item':
      // What lies on a body's shelf has no meeting yet.
      return place?.meetingId ? { screen: 'meeting', key: String(place.meetingId) } : { screen: 'body', key: body?.key ?? '' }
    case 'plan':
    case 'plan-item':
      return { screen: 'plan', key }
    case 'post':
    case 'person':
    case 'organization':
      return { screen: 'members', key: body?.key ?? '' }
    case 'measure':
      return { screen: 'measures', key }
    case 'indicator':
      return { screen: 'indicators', key }
    case 'attachment':
      return place?.meetingId ? { screen: 'meeting', key: String(place.meetingId) } : { screen: 'plan', key }
  }
}

function meetingTitle(place: Place | null, body: BodyRecord | null): Bilingual {
  const act = place?.actKind
  if (act) return { en: vocabularyText.en.actKind[act], ja: vocabularyText.ja.actKind[act] }
  const ordinal = place?.ordinal ?? null
  return {
    en: searchText.en.meeting(ordinal, body?.meetingLabel.en ?? null),
    ja: searchText.ja.meeting(ordinal, body?.meetingLabel.ja ?? null),
  }
}
