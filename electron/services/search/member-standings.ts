import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { organizationsById, postsById } from '../../../db/repositories/members.ts'
import { namesOf } from '../../../db/repositories/names.ts'
import { organizationIdsInProtocol } from '../../../db/repositories/organizations.ts'
import { listSeatRows, listTenures, type TenureRecord } from '../../../db/repositories/people.ts'
import type { FoundDocument } from '../../../db/search/find-documents.ts'
import { organizationPlaces, postPlaces } from '../../../db/search/member-places.ts'
import { firstDay, type IsoDate, lastDay } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import type { Bilingual, PostFacts } from '../../../shared/domain/model.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { postInOrganization } from '../../../shared/domain/post-in-organization.ts'
import { holdsOnDay } from '../../../shared/domain/tenure.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { type FoundText, foundText } from '../../../shared/text/found-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { bodyRef } from '../register/refs.ts'

/** What is told of a found member, and where it stands in the office's order. */
export interface Standing {
  readonly about: Bilingual | null
  readonly reading: string | null
  readonly place: number
}

export interface MemberStandings {
  readonly of: (document: Pick<FoundDocument, 'kind' | 'subjectId'>) => Standing | null
}

/** Who held which post on the day and where it sat, for the persons, posts and organizations among what was found. */
export async function memberStandings(
  db: Database,
  documents: readonly FoundDocument[],
  bodies: readonly BodyRecord[],
  on: IsoDate,
): Promise<MemberStandings> {
  const ids = (kind: FoundDocument['kind']) =>
    documents.filter((document) => document.kind === kind).map(({ subjectId }) => subjectId)
  const [persons, posts, organizations] = [ids('person'), ids('post'), ids('organization')]
  if (persons.length + posts.length + organizations.length === 0) return { of: () => null }
  const isInOrder = posts.length > 1 || organizations.length > 1
  const protocol = new Map((isInOrder ? await organizationIdsInProtocol(db) : []).map((id, at) => [id, at]))
  const standings = new Map<string, Standing>()
  for (const [id, standing] of await personStandings(db, persons, bodies, on)) standings.set(`person ${id}`, standing)
  for (const [id, standing] of await postStandings(db, posts, { bodies, on, protocol })) standings.set(`post ${id}`, standing)
  for (const [id, standing] of await organizationStandings(db, organizations, on, protocol)) {
    standings.set(`organization ${id}`, standing)
  }
  return { of: ({ kind, subjectId }) => standings.get(`${kind} ${subjectId}`) ?? null }
}

type Standings = readonly (readonly [id: number, standing: Standing])[]

/** The posts a person holds with the bodies on which they sit; where none is held, the one held last. */
async function personStandings(
  db: Database,
  ids: readonly number[],
  bodies: readonly BodyRecord[],
  on: IsoDate,
): Promise<Standings> {
  if (ids.length === 0) return []
  const tenures = await listTenures(db, { personIds: ids })
  const names = await namesOf(db, 'persons', ids)
  const told = new Map(
    ids.map((id) => [
      id,
      toldTenures(
        tenures.filter(({ personId }) => personId === id),
        on,
      ),
    ]),
  )
  const postIds = [...new Set([...told.values()].flatMap((own) => own.map(({ postId }) => postId)))]
  const posts = await postsById(db, postIds, on)
  const seats = await seatsOf(db, postIds, bodies, on)
  const sayTenure = (tenure: TenureRecord, language: Language): string | null => {
    const post = posts.get(tenure.postId)
    const title = post === undefined ? null : textIn(titleOfPost(post, on), language)
    if (title === null) return null
    const words = foundText[language]
    if (holdsOn(tenure, on))
      return joined(
        [tenure.nature === 'acting' ? words.acting(title) : title, ...sayBodies(seats, tenure.postId, language)],
        words,
      )
    return tenure.to === null ? words.formerlyUndated(title) : words.formerly(title, formatDay(tenure.to, language, 'short'))
  }
  return ids.map((id) => {
    const own = told.get(id) ?? []
    const about = inBoth((language) => own.flatMap((tenure) => sayTenure(tenure, language) ?? []).join(foundText[language].comma))
    const reading = (names.get(id) ?? []).find((name) => name.language === 'ja' && name.reading !== null)?.reading ?? null
    return [id, { about, reading, place: 0 }]
  })
}

/** Those that hold on the day; where none does, the one that ended last before it. */
function toldTenures(tenures: readonly TenureRecord[], on: IsoDate): readonly TenureRecord[] {
  const held = tenures.filter((tenure) => holdsOn(tenure, on))
  if (held.length > 0) return held
  const endOf = ({ to, knownOn }: TenureRecord) => (to === null ? (knownOn ?? '') : lastDay(to))
  const past = tenures.filter(({ from, knownOn }) => (from === null ? (knownOn ?? on) : firstDay(from)) <= on)
  return past.toSorted((one, other) => (endOf(one) < endOf(other) ? -1 : 1)).slice(-1)
}

interface PostContext {
  readonly bodies: readonly BodyRecord[]
  readonly on: IsoDate
  readonly protocol: ReadonlyMap<number, number>
}

/** The holders of a post with the bodies on which it sits. */
async function postStandings(db: Database, ids: readonly number[], { bodies, on, protocol }: PostContext): Promise<Standings> {
  if (ids.length === 0) return []
  const posts = await postsById(db, ids, on)
  const seats = await seatsOf(db, ids, bodies, on)
  const places = new Map((await postPlaces(db, ids)).map((place) => [place.id, place]))
  const last = protocol.size
  return ids.map((id) => {
    const place = places.get(id)
    const of = protocol.get(place?.organizationId ?? 0) ?? last
    const about = inBoth((language) => {
      const words = foundText[language]
      const post = posts.get(id)
      const holders = (post?.tenures ?? []).filter((tenure) => holdsOnDay(tenure, on))
      const said = holders.flatMap(({ personNames, isActing }) => {
        const name = textIn(nameOn(personNames, on), language)
        return name === null ? [] : isActing ? words.acting(name) : name
      })
      return joined([said.join(words.comma), ...sayBodies(seats, id, language)], words)
    })
    return [id, { about, reading: null, place: of * placesOfOrganization + (place?.position ?? 0) }]
  })
}

const placesOfOrganization = 1_000_000

/** What an organization is, of which it is a part, and how long it was. */
async function organizationStandings(
  db: Database,
  ids: readonly number[],
  on: IsoDate,
  protocol: ReadonlyMap<number, number>,
): Promise<Standings> {
  const places = await organizationPlaces(db, ids)
  const known = await organizationsById(db, [...ids, ...places.flatMap(({ parentId }) => parentId ?? [])])
  return places.map(({ id, kind, parentId }) => {
    const about = inBoth((language) => {
      const words = foundText[language]
      const whole = parentId === null ? null : textIn(nameOn(known.get(parentId)?.names ?? [], on), language)
      const said = vocabularyText[language].organizationKind[kind]
      const ended = known.get(id)?.interval.to ?? null
      const isOver = ended !== null && lastDay(ended) < on
      const what = whole === null ? said : words.partOf(said, whole)
      return isOver ? words.until(what, formatDay(ended, language, 'short')) : what
    })
    return [id, { about, reading: null, place: protocol.get(id) ?? 0 }]
  })
}

/** The kept bodies on which posts sit on the day, in the office's order, by post. */
async function seatsOf(
  db: Database,
  postIds: readonly number[],
  bodies: readonly BodyRecord[],
  on: IsoDate,
): Promise<ReadonlyMap<number, readonly Bilingual[]>> {
  const seats = (await listSeatRows(db, { postIds })).filter(({ from, to }) => isInForce({ from, to }, on))
  return new Map(
    postIds.map((postId) => {
      const own = new Set(seats.filter((seat) => seat.postId === postId).map(({ bodyId }) => bodyId))
      return [postId, bodies.filter(({ id, isExternal }) => !isExternal && own.has(id)).map((body) => bodyRef(body, on).short)]
    }),
  )
}

const sayBodies = (seats: ReadonlyMap<number, readonly Bilingual[]>, postId: number, language: Language): readonly string[] => {
  const names = (seats.get(postId) ?? []).flatMap((name) => textIn(name, language) ?? [])
  return names.length === 0 ? [] : [names.join(foundText[language].comma)]
}

const holdsOn = ({ from, to, knownOn }: TenureRecord, on: IsoDate): boolean => holdsOnDay({ interval: { from, to }, knownOn }, on)

function titleOfPost(post: PostFacts, on: IsoDate): Bilingual {
  const title = nameOn(post.names, on)
  return post.standsAlone || post.organization === null ? title : postInOrganization(title, nameOn(post.organization.names, on))
}

const textIn = (name: Bilingual, language: Language): string | null => name[language] ?? name[language === 'ja' ? 'en' : 'ja']

const joined = (parts: readonly string[], words: FoundText): string => parts.filter((part) => part !== '').join(words.and)

/** Null where there is nothing to tell. */
function inBoth(say: (language: Language) => string): Bilingual | null {
  const [en, ja] = [say('en'), say('ja')]
  return en === '' && ja === '' ? null : { en, ja }
}
