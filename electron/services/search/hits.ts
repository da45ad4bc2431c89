import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { documentKinds } from '../../../db/search/document.ts'
import type { FoundDocument } from '../../../db/search/find-documents.ts'
import { findPlaces, type Place } from '../../../db/search/find-places.ts'
import type { SearchHit } from '../../../shared/contract/search.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import { searchText } from '../../../shared/text/search-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { bodyRef } from '../register/refs.ts'
import { type MemberStandings, memberStandings, type Standing } from './member-standings.ts'

/** The days on which what was found is told: names of bodies, and who holds which post. */
export interface HitDays {
  readonly today: IsoDate
  readonly asOf: IsoDate
}

/** The found things as the page shows them: posts and organizations in protocol order, all else in the order found. */
export async function hitsOf(
  db: Database,
  documents: readonly FoundDocument[],
  bodies: readonly BodyRecord[],
  days: HitDays,
): Promise<readonly SearchHit[]> {
  if (documents.length === 0) return []
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const standings = await memberStandings(db, documents, bodies, days.asOf)
  const ordered = inOffice(documents, standings)
  const places = await placesOf(db, ordered)
  return ordered.map((document, at) =>
    hitOf(document, { place: places[at] ?? null, standing: standings.of(document) }, byId, days),
  )
}

/** Members of an office stand in its order, each kind where it stood; where they have no place they stay as found. */
function inOffice(documents: readonly FoundDocument[], standings: MemberStandings): readonly FoundDocument[] {
  const placed = (kind: FoundDocument['kind']) =>
    documents
      .filter((document) => document.kind === kind)
      .toSorted((one, other) => (standings.of(one)?.place ?? 0) - (standings.of(other)?.place ?? 0))
  const turns = { post: placed('post').values(), organization: placed('organization').values() }
  return documents.map((document) =>
    document.kind === 'post' || document.kind === 'organization' ? (turns[document.kind].next().value ?? document) : document,
  )
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

interface Known {
  readonly place: Place | null
  readonly standing: Standing | null
}

function hitOf(
  document: FoundDocument,
  { place, standing }: Known,
  bodies: ReadonlyMap<number, BodyRecord>,
  { today }: HitDays,
): SearchHit {
  const body = place?.bodyId ? (bodies.get(place.bodyId) ?? null) : null
  return {
    kind: document.kind,
    id: document.subjectId,
    target: targetOf(document, place, body),
    title: document.kind === 'meeting' ? meetingTitle(place, body) : document.title,
    body: body && bodyRef(body, today),
    on: document.on,
    olderRevision: place?.olderRevision ?? null,
    about: standing?.about ?? null,
    reading: standing?.reading ?? null,
    excerpt: null,
    through: [],
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
