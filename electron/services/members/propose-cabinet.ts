import type { Database } from '../../../db/repositories/database.ts'
import {
  listOrganizationRows,
  listPersons,
  listPostRecords,
  listTenures,
  type PersonRecord,
  type PostRecord,
} from '../../../db/repositories/people.ts'
import type { cabinetContract, CabinetProposal, CabinetScreen } from '../../../shared/contract/cabinet.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import { type CabinetEntry, readCabinetList } from '../../../shared/domain/cabinet-list.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { foldName } from '../../../shared/domain/names.ts'
import { foldPersonName, samePersons } from '../../../shared/domain/same-person.ts'
import { isOfOneDay } from '../../../shared/domain/tenure.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { Session } from '../register/session.ts'
import { holdersOf } from './dossiers.ts'
import { personRef, postRef } from './named.ts'

/** What a pasted list would change; nothing is kept. */
export async function proposeCabinet(
  session: Session,
  { text, on }: ParsedInputOf<typeof cabinetContract.propose>,
): Promise<CabinetScreen> {
  const all = await gatherForList(session.register().db)
  const list = readCabinetList(
    text,
    all.posts.flatMap(({ names }) => names.map(({ name }) => name)),
  )
  const lines = list.entries.map((entry) => proposalOf(entry, all, on))
  const isTwice = (line: CabinetProposal) =>
    lines.filter((other) => keyOf(other) === keyOf(line) && (other.nature === 'acting') === (line.nature === 'acting')).length > 1
  const named = new Set(lines.map(({ post }) => post?.id))
  return {
    on: list.on,
    lines: lines.map((line) => ({ ...line, isTwice: isTwice(line) })),
    problems: list.problems,
    passedOver: list.passedOver,
    notNamed: all.posts
      .filter((post) => post.isCabinetPost && !named.has(post.id))
      .map((post) => ({ post: postRef(post, all.organizationById, on), holders: holdersOf(all, post.id, on) }))
      .filter(({ holders }) => holders.length > 0),
  }
}

/** All that lines of a list are compared with. */
export async function gatherForList(db: Database) {
  const persons = await listPersons(db)
  const organizations = await listOrganizationRows(db)
  return {
    persons,
    organizations,
    posts: await listPostRecords(db),
    tenures: await listTenures(db),
    personById: new Map(persons.map((person) => [person.id, person])),
    organizationById: new Map(organizations.map((one) => [one.id, one])),
  }
}
export type GatheredForList = Awaited<ReturnType<typeof gatherForList>>

const keyOf = ({ post, postWords }: CabinetProposal) => post?.id ?? foldName(postWords)

/** What one line of a list would change on the day. */
export function proposalOf(entry: CabinetEntry, all: GatheredForList, on: IsoDate): CabinetProposal {
  const post = postNamed(entry.post, all.posts, on)
  const language: Language = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(entry.name ?? '') ? 'ja' : 'en'
  const alike = entry.name === null ? [] : personsAlike(entry, language, all.persons)
  const sameName = alike.filter(({ sign }) => sign === 'name')
  const before = post === null ? [] : holdersOf(all, post.id, on)
  // Of several of one name, whoever holds the post is meant; else the only one.
  const holding = sameName.find(({ person }) => before.some(({ id }) => id === person.id))
  const person = holding ?? (sameName.length === 1 ? sameName[0] : undefined)
  const holds = tenureNow(all, post?.id ?? null, person?.person.id ?? null, entry, on)
  return {
    line: entry.line,
    change: post === null ? 'new-post' : holds ? 'same' : 'changed',
    post: post === null ? null : postRef(post, all.organizationById, on),
    postWords: entry.post,
    name: entry.name,
    reading: entry.reading,
    romanized: entry.romanized,
    nature: entry.nature,
    person: person === undefined ? null : personRef(person.person, on),
    others: alike.filter((one) => one !== person).map(({ person: other, sign }) => ({ person: personRef(other, on), sign })),
    before,
    isTwice: false,
  }
}

/** Whether the post is held so already: by the very person, or by nobody. */
function tenureNow(
  all: GatheredForList,
  postId: number | null,
  personId: number | null,
  entry: CabinetEntry,
  on: IsoDate,
): boolean {
  const inForce = all.tenures.filter(
    ({ postId: of, from, to, knownOn }) =>
      of === postId && isInForce({ from, to }, on) && !isOfOneDay({ interval: { from, to }, knownOn }),
  )
  if (entry.name === null) return inForce.length === 0
  return inForce.some((tenure) => tenure.personId === personId && (tenure.nature === 'acting') === (entry.nature === 'acting'))
}

/** The post of that name on the day; of several, one that exists then and bears the name then. */
function postNamed(words: string, posts: readonly PostRecord[], on: IsoDate): PostRecord | null {
  const wanted = foldName(words)
  const bearing = posts.filter((post) => post.names.some((name) => foldName(name.name) === wanted))
  const living = bearing.filter((post) => isInForce({ from: post.founded, to: post.abolished }, on))
  const now = living.filter((post) =>
    post.names.some((name) => foldName(name.name) === wanted && isInForce({ from: name.validFrom, to: name.validTo }, on)),
  )
  return now[0] ?? living[0] ?? null
}

function personsAlike(
  { name, reading }: CabinetEntry,
  language: Language,
  persons: readonly PersonRecord[],
): readonly { readonly person: PersonRecord; readonly sign: 'name' | 'reading' }[] {
  const wanted = { id: 0, names: [{ language, name: name ?? '', reading }] }
  const folded = foldPersonName(name ?? '', language)
  const candidates = persons.filter((person) =>
    person.names.some((one) => foldPersonName(one.name, one.language) === folded || (reading !== null && one.reading !== null)),
  )
  return samePersons([wanted, ...candidates]).flatMap(({ ids, sign }) => {
    const person = ids[0] === 0 ? candidates.find(({ id }) => id === ids[1]) : undefined
    return person === undefined ? [] : [{ person, sign }]
  })
}
