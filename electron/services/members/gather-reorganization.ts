import type { Database } from '../../../db/repositories/database.ts'
import {
  listOrganizationRows,
  listPersons,
  listPostRecords,
  listSeatRows,
  listTenures,
  type OrganizationRow,
} from '../../../db/repositories/people.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { reorganizationContract } from '../../../shared/contract/reorganization.ts'
import { addDays, type IsoDate } from '../../../shared/domain/calendar.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { takesSeveralResults } from '../../../shared/domain/reorganization.ts'
import { worded } from '../../../shared/domain/worded.ts'
import { Refusal } from '../register/refusal.ts'
import { requireFresh } from './edit-directory.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

export type ReorganizationGiven = ParsedInputOf<typeof reorganizationContract.preview>

/** One of those that come of it: an organization there is, or the names of one that is founded on the day. */
export interface GatheredResult {
  readonly known: OrganizationRow | null
  readonly names: { readonly nameJa: string | null; readonly nameEn: string | null }
  readonly fromIds: readonly number[] | null
}

/** Everything a reorganization may touch. Throws Refusal 'not-found', 'not-allowed'. */
export async function gatherReorganization(db: Database, input: ReorganizationGiven) {
  const organizations = await listOrganizationRows(db)
  const from = [...new Set(input.fromIds)].map((id) => requireFresh(organizations, id, null, 'organization'))
  const results = input.results.map(
    ({ toId, nameJa, nameEn, fromIds }): GatheredResult => ({
      known: toId === null ? null : requireFresh(organizations, toId, null, 'organization'),
      names: { nameJa: worded(nameJa), nameEn: worded(nameEn) },
      fromIds,
    }),
  )
  requireSense(input.kind, from, results)

  const before = addDays(input.on, -1)
  const resultIds = new Set(results.flatMap(({ known }) => (known === null ? [] : [known.id])))
  const allPosts = await listPostRecords(db)
  const left = from.filter(({ id }) => !resultIds.has(id))
  const leftIds = new Set(left.map(({ id }) => id))
  const posts = allPosts.filter(
    ({ organizationId, founded, abolished }) =>
      organizationId !== null && leftIds.has(organizationId) && isInForce({ from: founded, to: abolished }, before),
  )
  const postIds = posts.map(({ id }) => id)
  const persons = await listPersons(db)
  return {
    before,
    from,
    /** Those of them that are not among the results. */
    left,
    results,
    posts,
    /** Posts that the results have on the day already: who has the same title there takes the place, no double of it. */
    presentPosts: allPosts.filter(
      ({ organizationId, founded, abolished }) =>
        organizationId !== null && resultIds.has(organizationId) && isInForce({ from: founded, to: abolished }, input.on),
    ),
    tenures: await listTenures(db, { postIds }),
    seats: (await listSeatRows(db, { postIds })).filter((seat) => isInForce(seat, before)),
    bodies: new Map((await knownBodies(db)).map((body) => [body.id, body])),
    personById: new Map(persons.map((person) => [person.id, person])),
    organizationById: new Map(organizations.map((one) => [one.id, one])),
    parts: organizations.filter(({ id, parentId }) => parentId !== null && leftIds.has(parentId) && !resultIds.has(id)),
  }
}
export type GatheredReorganization = Awaited<ReturnType<typeof gatherReorganization>>

function requireSense(
  kind: ReorganizationGiven['kind'],
  from: readonly OrganizationRow[],
  results: readonly GatheredResult[],
): void {
  const refuse = (why: string) => {
    throw new Refusal('not-allowed', { why })
  }
  const knownIds = results.flatMap(({ known }) => (known === null ? [] : [known.id]))
  if (kind === 'renaming' && (from.length !== 1 || knownIds.length > 0 || results.length > 1)) refuse('one-renamed')
  if (results.length > 1 && !takesSeveralResults(kind)) refuse('one-result')
  if (results.some(({ known, names }) => known === null && names.nameJa === null && names.nameEn === null))
    refuse('reorganization-names')
  if (new Set(knownIds).size < knownIds.length) refuse('same-result')
  // One ministry may go into another of those named; nothing else becomes itself.
  const isAmong = from.some(({ id }) => knownIds.includes(id))
  if (isAmong && (kind !== 'merger' || from.length === 1)) refuse('with-itself')
}

/** The end an organization has already, when it lies before the reorganization. */
export const endedBy = (organization: OrganizationRow, on: IsoDate): boolean =>
  organization.dissolved !== null && !isInForce({ from: null, to: organization.dissolved }, on)
