import type { Database } from '../../../db/repositories/database.ts'
import {
  listOrganizationLinks,
  listOrganizationRows,
  listPersons,
  listPostRecords,
  listPresences,
  listSeatRows,
  listTenures,
  type TenureRecord,
} from '../../../db/repositories/people.ts'
import { countResponsibilities } from '../../../db/repositories/responsibilities.ts'
import { openQuestionsOf, seenOf } from '../../../db/repositories/provenance.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { TenureRow } from '../../../shared/contract/directory-things.ts'
import type { directoryContract } from '../../../shared/contract/directory.ts'
import type { OrganizationDossier } from '../../../shared/contract/organizations.ts'
import type { PersonDossier } from '../../../shared/contract/persons.ts'
import type { PostDossier } from '../../../shared/contract/posts.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { onCircle } from '../../../shared/domain/circle.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { holdsOnDay, isOfOneDay, overlappingTenures } from '../../../shared/domain/tenure.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { bodyRef, organizationRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { attendanceYears } from './attendance-years.ts'
import { requireFresh } from './edit-directory.ts'
import { personsAlike } from './kept-names.ts'
import { nameRows, otherNames, personRef, postRef } from './named.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

type Directory = typeof directoryContract
type Answer<Name extends keyof Directory> = Promise<OutputOf<Directory[Name]>>
/** People of one page. */
const mostPersons = 200

type DossierInput = ParsedInputOf<Directory['person']>

/** Every post and organization, for they are few and all are named by others; of tenures and persons, whose number grows with the years, those asked for. */
async function gather(db: Database, of: { readonly personIds?: readonly number[]; readonly postIds?: readonly number[] }) {
  const organizations = await listOrganizationRows(db)
  const posts = await listPostRecords(db)
  const asked = [
    ...(await listTenures(db, { personIds: of.personIds ?? [] })),
    ...(await listTenures(db, { postIds: of.postIds ?? [] })),
  ]
  // In the order of a list of all: by their start.
  const tenures: readonly TenureRecord[] = [...new Map(asked.map((tenure) => [tenure.id, tenure])).values()].toSorted(
    (one, other) => compareText(one.from ?? '', other.from ?? '') || one.id - other.id,
  )
  const persons = await listPersons(db, {
    ids: [...new Set([...(of.personIds ?? []), ...tenures.map(({ personId }) => personId)])],
  })
  return {
    organizations,
    posts,
    persons,
    tenures,
    organizationById: new Map(organizations.map((one) => [one.id, one])),
    postById: new Map(posts.map((one) => [one.id, one])),
    personById: new Map(persons.map((one) => [one.id, one])),
  }
}
const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

type Gathered = Awaited<ReturnType<typeof gather>>

const holdsOn = ({ from, to, knownOn }: TenureRecord, on: IsoDate) => holdsOnDay({ interval: { from, to }, knownOn }, on)

/** Every organization, those of the past as well, in protocol order. */
export async function organizationList(session: Session, asOf: IsoDate): Answer<'organizations'> {
  const { organizations, posts } = await gather(session.register().db, {})
  return {
    organizations: organizations.map((one) => {
      const name = nameOn(one.names, asOf)
      const life = { from: one.founded, to: one.dissolved }
      return {
        id: one.id,
        key: one.key,
        kind: one.kind,
        name,
        life,
        isInForce: isInForce(life, asOf),
        otherNames: otherNames(one.names, name),
        parentId: one.parentId,
        place: one.protocolOrder,
        postCount: posts.filter((post) => post.organizationId === one.id).length,
      }
    }),
  }
}

/** Errors: not-found. */
export async function organizationDossier(session: Session, { id, asOf }: DossierInput): Promise<OrganizationDossier> {
  const { db } = session.register()
  const own = (await listPostRecords(db)).filter(({ organizationId }) => organizationId === id)
  const all = await gather(db, { postIds: own.map((post) => post.id) })
  const one = requireFresh(all.organizations, id, null, 'organization')
  const links = await listOrganizationLinks(db)
  const circle = onCircle(links.filter(({ kind }) => kind !== 'transfer'))
  const parent = one.parentId === null ? undefined : all.organizationById.get(one.parentId)
  return {
    organization: organizationRef(one, asOf),
    revision: one.revision,
    kind: one.kind,
    parent: parent === undefined ? null : organizationRef(parent, asOf),
    life: { from: one.founded, to: one.dissolved },
    knownOn: one.knownOn,
    protocolOrder: one.protocolOrder,
    contact: one.contact,
    note: one.note,
    names: await nameRows(db, 'organization', one.names),
    links: links.flatMap((link) => {
      if (link.fromId !== id && link.toId !== id) return []
      const other = all.organizationById.get(link.fromId === id ? link.toId : link.fromId)
      if (other === undefined) return []
      const isFromHere = link.fromId === id
      // Under the name it bore where it went into the other, or came out of it.
      const ref = organizationRef(other, asOf)
      return [{ id: link.id, kind: link.kind, isFromHere, organization: ref, on: link.on, note: link.note }]
    }),
    isOnCircle: circle.has(id),
    parts: all.organizations.filter(({ parentId }) => parentId === id).map((part) => organizationRef(part, asOf)),
    posts: all.posts
      .filter(({ organizationId }) => organizationId === id)
      .map((post) => ({
        post: postRef(post, all.organizationById, asOf),
        life: { from: post.founded, to: post.abolished },
        holders: holdersOf(all, post.id, asOf),
      })),
    responsibleFor: await countResponsibilities(db, id),
    questions: (await openQuestionsOf(db, 'organizations', [id])).get(id) ?? [],
    seen: (await seenOf(db, 'organizations', [id])).get(id) ?? [],
  }
}

export function holdersOf({ tenures, personById }: Pick<Gathered, 'tenures' | 'personById'>, postId: number, on: IsoDate) {
  return tenures
    .filter((tenure) => tenure.postId === postId && holdsOn(tenure, on))
    .flatMap(({ personId }) => {
      const person = personById.get(personId)
      return person === undefined ? [] : [personRef(person, on)]
    })
}

/** People with the posts of the day, a page at a time. */
export async function personList(session: Session, { asOf, after }: ParsedInputOf<Directory['persons']>): Answer<'persons'> {
  const { db } = session.register()
  const found = await listPersons(db, { page: { after: after?.row ?? 0, most: mostPersons + 1 } })
  const page = found.slice(0, mostPersons)
  const all = await gather(db, { personIds: page.map(({ id }) => id) })
  const last = page.at(-1)
  return {
    next: found.length > page.length && last !== undefined ? { group: 0, row: last.id } : null,
    persons: page.map((person) => {
      const ref = personRef(person, asOf)
      return {
        person: ref,
        otherNames: otherNames(person.names, ref.name),
        names: person.names.map(({ language, name, reading }) => ({ language, name, reading })),
        posts: postsOf(all, person.id, asOf),
        tenureCount: all.tenures.filter(({ personId }) => personId === person.id).length,
      }
    }),
  }
}

function postsOf(all: Gathered, personId: number, on: IsoDate) {
  return all.tenures
    .filter((tenure) => tenure.personId === personId && holdsOn(tenure, on))
    .flatMap(({ postId }) => {
      const post = all.postById.get(postId)
      return post === undefined ? [] : [postRef(post, all.organizationById, on)]
    })
}

/** Errors: not-found. */
export async function personDossier(session: Session, { id, asOf }: DossierInput): Promise<PersonDossier> {
  const { db } = session.register()
  const found = requireFresh(await listPersons(db, { ids: [id] }), id, null, 'person')
  const alike = await personsAlike(db, found)
  const held = await listTenures(db, { personIds: [id] })
  const all = await gather(db, { personIds: [id, ...alike.map((one) => one.id)], postIds: held.map(({ postId }) => postId) })
  const person = requireFresh(all.persons, id, null, 'person')
  const tenures = all.tenures.filter(({ personId }) => personId === id)
  const presences = await listPresences(db, [...new Set(tenures.map(({ postId }) => postId))])
  const attended = presences.filter(({ postId, on }) => tenures.some((tenure) => tenure.postId === postId && holdsOn(tenure, on)))
  return {
    person: personRef(person, asOf),
    revision: person.revision,
    contact: person.contact,
    note: person.note,
    names: await nameRows(db, 'person', person.names),
    tenures: tenureRows(all, tenures, asOf),
    attendance: attendanceYears(attended),
    maybeSame: alike.flatMap(({ id: otherId, sign }) => {
      const other = all.personById.get(otherId)
      return other === undefined ? [] : [{ person: personRef(other, asOf), sign, posts: postsOf(all, other.id, asOf) }]
    }),
  }
}

/** Errors: not-found. */
export async function postDossier(session: Session, { id, asOf }: DossierInput): Promise<PostDossier> {
  const { db } = session.register()
  const all = await gather(db, { postIds: [id] })
  const post = requireFresh(all.posts, id, null, 'post')
  const bodies = new Map((await knownBodies(db)).map((body) => [body.id, body]))
  const seats = await listSeatRows(db, { postIds: [id] })
  return {
    post: postRef(post, all.organizationById, asOf),
    revision: post.revision,
    life: { from: post.founded, to: post.abolished },
    isCollective: post.isCollective,
    standsAlone: post.standsAlone,
    isCabinetPost: post.isCabinetPost,
    vacantFrom: post.vacantFrom,
    knownOn: post.knownOn,
    contact: post.contact,
    note: post.note,
    names: await nameRows(db, 'post', post.names),
    tenures: tenureRows(
      all,
      all.tenures.filter(({ postId }) => postId === id),
      asOf,
    ),
    seats: seats.flatMap((seat) => {
      const body = bodies.get(seat.bodyId)
      if (body === undefined) return []
      return [{ id: seat.id, body: bodyRef(body, asOf), role: seat.role, interval: { from: seat.from, to: seat.to } }]
    }),
    attendance: attendanceYears(await listPresences(db, [id])),
    questions: (await openQuestionsOf(db, 'posts', [id])).get(id) ?? [],
    seen: (await seenOf(db, 'posts', [id])).get(id) ?? [],
  }
}

/** Tenures as they are edited, newest first; of those of the post, which hold it at one time. */
function tenureRows(all: Gathered, tenures: readonly TenureRecord[], asOf: IsoDate): readonly TenureRow[] {
  const posts = new Set(tenures.map(({ postId }) => postId))
  const overlapping = new Set(
    [...posts].flatMap((post) =>
      overlappingTenures(
        all.tenures
          .filter(({ postId, from, to, knownOn }) => postId === post && !isOfOneDay({ interval: { from, to }, knownOn }))
          .map(({ id, personId, from, to, nature }) => ({ id, personId, nature, interval: { from, to } })),
      ).flatMap((pair) => pair.map(({ id }) => id)),
    ),
  )
  return tenures.toReversed().flatMap((tenure) => {
    const [person, post] = [all.personById.get(tenure.personId), all.postById.get(tenure.postId)]
    if (person === undefined || post === undefined) return []
    return [
      {
        id: tenure.id,
        revision: tenure.revision,
        person: personRef(person, asOf),
        post: postRef(post, all.organizationById, asOf),
        from: tenure.from,
        to: tenure.to,
        knownOn: tenure.knownOn,
        nature: tenure.nature,
        note: tenure.note,
        overlaps: overlapping.has(tenure.id),
      },
    ]
  })
}

/** All that fields offer. */
export async function directoryChoices(session: Session, asOf: IsoDate): Answer<'choices'> {
  const { organizations, posts, organizationById } = await gather(session.register().db, {})
  return {
    organizations: organizations.map((one) => ({
      ...organizationRef(one, asOf),
      parentId: one.parentId,
      place: one.protocolOrder,
    })),
    posts: posts.map((post) => postRef(post, organizationById, asOf)),
  }
}
