import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import { listBodies } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { documentKinds } from '../../../db/search/document.ts'
import { findDocuments, type FoundDocument } from '../../../db/search/find-documents.ts'
import { findPlaces, type Place } from '../../../db/search/find-places.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import { hitKinds } from '../../../shared/contract/hit-kinds.ts'
import type { SearchHit, searchContract } from '../../../shared/contract/search.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { searchText } from '../../../shared/text/search-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { bodyRef } from './refs.ts'
import type { Session } from './session.ts'

/** What the typed text is found in, each with the screen it leads to. Bodies bear the names of today. */
export async function find(
  session: Session,
  { text, most }: ParsedInputOf<typeof searchContract.find>,
): Promise<{ readonly hits: readonly SearchHit[]; readonly more: boolean }> {
  const { db } = session.register()
  const { documents, more } = await findDocuments(db, text, most)
  if (documents.length === 0) return { hits: [], more }
  const bodies = new Map((await listBodies(db)).map((body) => [body.id, body]))
  const places = await placesOf(db, documents)
  const hits = documents.map((document, at) => hitOf(document, places[at] ?? null, bodies, session.today()))
  return { hits: livingFirst(hits), more }
}

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
