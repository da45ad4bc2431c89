import type { Writer } from '../../../db/history/writer.ts'
import { lastPlaces } from '../../../db/repositories/directory.ts'
import { hasThing } from '../../../db/repositories/names.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { directoryContract } from '../../../shared/contract/directory.ts'
import type { PartialDate } from '../../../shared/domain/calendar.ts'
import { Refusal } from '../register/refusal.ts'
import { freeKey } from '../register/free-key.ts'
import { insertBilingual, type Tx } from './named.ts'

export type PostGiven = ParsedInputOf<(typeof directoryContract)['createPost']>['post']
export type PersonGiven = ParsedInputOf<(typeof directoryContract)['addTenure']>['person']

/** The post given, entered where it is new. Throws Refusal 'not-found'. */
export async function enterPost(
  writer: Writer,
  tx: Tx,
  post: PostGiven,
  founded: PartialDate | null = null,
  isCabinetPost = false,
): Promise<number> {
  if ('id' in post) {
    if (!(await hasThing(tx, 'posts', post.id))) throw new Refusal('not-found', { what: 'post', id: post.id })
    return post.id
  }
  if (post.organizationId !== null && !(await hasThing(tx, 'organizations', post.organizationId)))
    throw new Refusal('not-found', { what: 'organization', id: post.organizationId })
  const { post: last } = await lastPlaces(tx)
  const id = await writer.insert('posts', {
    key: await freeKey(tx, 'posts', post.nameEn, 'post'),
    organization_id: post.organizationId,
    stands_alone: post.standsAlone ? 1 : 0,
    founded_on: founded,
    position: last + 1,
    is_cabinet_post: isCabinetPost ? 1 : 0,
  })
  await insertBilingual(writer, 'post', id, post)
  return id
}

/** The person given, entered where they are new; a name that somebody bears already makes no difference. Throws Refusal 'not-found'. */
export async function enterPerson(writer: Writer, tx: Tx, person: PersonGiven): Promise<number> {
  if ('id' in person) {
    if (!(await hasThing(tx, 'persons', person.id))) throw new Refusal('not-found', { what: 'person', id: person.id })
    return person.id
  }
  const id = await writer.insert('persons', { contact: null })
  await insertBilingual(writer, 'person', id, person)
  return id
}
