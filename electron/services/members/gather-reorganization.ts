import { listBodies } from '../../../db/repositories/bodies.ts'
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
import { worded } from '../../../shared/domain/worded.ts'
import { Refusal } from '../register/refusal.ts'
import { requireFresh } from './edit-directory.ts'

export type ReorganizationGiven = ParsedInputOf<typeof reorganizationContract.preview>

/** Everything a reorganization may touch. Throws Refusal 'not-found', 'not-allowed'. */
export async function gatherReorganization(db: Database, input: ReorganizationGiven) {
  const organizations = await listOrganizationRows(db)
  const from = [...new Set(input.fromIds)].map((id) => requireFresh(organizations, id, null, 'organization'))
  const to = input.toId === null ? null : requireFresh(organizations, input.toId, null, 'organization')
  const [nameJa, nameEn] = [worded(input.nameJa), worded(input.nameEn)]
  if (input.kind === 'renaming' && (from.length !== 1 || to !== null)) throw new Refusal('not-allowed', { why: 'one-renamed' })
  if (to === null && nameJa === null && nameEn === null) throw new Refusal('not-allowed', { why: 'reorganization-names' })
  if (to !== null && from.some(({ id }) => id === to.id) && from.length === 1)
    throw new Refusal('not-allowed', { why: 'with-itself' })

  const before = addDays(input.on, -1)
  const posts = (await listPostRecords(db)).filter(
    (post) =>
      from.some(({ id }) => id === post.organizationId && id !== to?.id) &&
      isInForce({ from: post.founded, to: post.abolished }, before),
  )
  const postIds = posts.map(({ id }) => id)
  const persons = await listPersons(db)
  return {
    before,
    from,
    to,
    names: { nameJa, nameEn },
    posts,
    tenures: await listTenures(db, { postIds }),
    seats: (await listSeatRows(db, { postIds })).filter((seat) => isInForce(seat, before)),
    bodies: new Map((await listBodies(db)).map((body) => [body.id, body])),
    personById: new Map(persons.map((person) => [person.id, person])),
    organizationById: new Map(organizations.map((one) => [one.id, one])),
    parts: organizations.filter(({ parentId }) => from.some(({ id }) => id === parentId && id !== to?.id)),
  }
}
export type GatheredReorganization = Awaited<ReturnType<typeof gatherReorganization>>

/** Whether the organizations end with it. */
export const endsThem = (kind: ReorganizationGiven['kind']): boolean => kind === 'merger' || kind === 'succession'

/** The end an organization has already, when it lies before the reorganization. */
export const endedBy = (organization: OrganizationRow, on: IsoDate): boolean =>
  organization.dissolved !== null && !isInForce({ from: null, to: organization.dissolved }, on)
