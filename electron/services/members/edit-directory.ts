import { organizationKindInWords } from '../../../shared/domain/kinds-in-words.ts'
import type { Writer } from '../../../db/history/writer.ts'
import { lastPlaces } from '../../../db/repositories/directory.ts'
import { hasThing } from '../../../db/repositories/names.ts'
import { listOrganizationLinks, listOrganizationRows, listPersons, listPostRecords } from '../../../db/repositories/people.ts'
import { whatHangsOn } from '../../../db/repositories/references.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { directoryContract } from '../../../shared/contract/directory.ts'
import { leadsTo } from '../../../shared/domain/plan-cycle.ts'
import { worded } from '../../../shared/domain/worded.ts'
import { freeKey } from '../register/free-key.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { enterPerson, enterPost } from './enter-post.ts'
import { insertBilingual, namesOfThing, nameTables, subjectOf, type Tx } from './named.ts'
import { requireOrder } from './require-order.ts'

type Directory = typeof directoryContract
type Given<Name extends keyof Directory> = ParsedInputOf<Directory[Name]>
type Answer<Name extends keyof Directory> = Promise<OutputOf<Directory[Name]>>

/** Errors: not-found (parent), read-only. */
export async function createOrganization(session: Session, input: Given<'createOrganization'>): Answer<'createOrganization'> {
  return save(session, 'directory.createOrganization', async (writer, tx) => ({
    id: await insertOrganization(writer, tx, input),
  }))
}

/** A new organization after all others in protocol order. Throws Refusal 'not-found' for its parent. */
export async function insertOrganization(
  writer: Writer,
  tx: Tx,
  { nameJa, nameEn, kind, parentId, founded }: Given<'createOrganization'>,
): Promise<number> {
  writer.about(worded(nameJa) ?? worded(nameEn) ?? '')
  if (parentId !== null) await requireThing(tx, 'organization', parentId)
  const { organization: last } = await lastPlaces(tx)
  const id = await writer.insert('organizations', {
    key: await freeKey(tx, 'organizations', nameEn, 'organization'),
    kind: kind ?? organizationKindInWords(worded(nameJa) ?? worded(nameEn) ?? ''),
    parent_organization_id: parentId,
    founded_on: founded,
    protocol_order: last + 1,
  })
  await insertBilingual(writer, 'organization', id, { nameJa, nameEn })
  return id
}

/** Errors: not-found, stale-edit, not-allowed, read-only. */
export async function updateOrganization(
  session: Session,
  { id, revision, patch }: Given<'updateOrganization'>,
): Answer<'updateOrganization'> {
  return save(session, 'directory.updateOrganization', async (writer, tx) => {
    const rows = await listOrganizationRows(tx)
    const present = requireFresh(rows, id, revision, 'organization')
    writer.about(subjectOf(present.names, session.today()))
    const { founded = present.founded, dissolved = present.dissolved } = patch
    requireOrder(founded, dissolved)
    if (patch.parentId !== undefined && patch.parentId !== null) {
      await requireThing(tx, 'organization', patch.parentId)
      const above = rows.flatMap((row) => (row.parentId === null ? [] : [{ from: row.id, to: row.parentId }]))
      if (leadsTo(above, patch.parentId, id)) throw new Refusal('not-allowed', { why: 'organization-under-itself' })
    }
    await writer.update('organizations', id, {
      kind: patch.kind,
      parent_organization_id: patch.parentId,
      founded_on: patch.founded,
      dissolved_on: patch.dissolved,
      protocol_order: patch.protocolOrder,
      known_on: patch.knownOn,
      contact: wordsOf(patch.contact),
      note: wordsOf(patch.note),
    })
    return { revision: requireFresh(await listOrganizationRows(tx), id, null, 'organization').revision }
  })
}

/** Errors: not-found (organization), read-only. */
export async function createPost(session: Session, { post, founded }: Given<'createPost'>): Answer<'createPost'> {
  return save(session, 'directory.createPost', async (writer, tx) => {
    if (!('id' in post)) writer.about(worded(post.nameJa) ?? worded(post.nameEn) ?? '')
    return { id: await enterPost(writer, tx, post, founded) }
  })
}

/** Errors: not-found, stale-edit, not-allowed, read-only. */
export async function updatePost(session: Session, { id, revision, patch }: Given<'updatePost'>): Answer<'updatePost'> {
  return save(session, 'directory.updatePost', async (writer, tx) => {
    const present = requireFresh(await listPostRecords(tx), id, revision, 'post')
    writer.about(subjectOf(present.names, session.today()))
    const { founded = present.founded, abolished = present.abolished } = patch
    requireOrder(founded, abolished)
    if (patch.organizationId !== undefined && patch.organizationId !== null)
      await requireThing(tx, 'organization', patch.organizationId)
    await writer.update('posts', id, {
      organization_id: patch.organizationId,
      founded_on: patch.founded,
      abolished_on: patch.abolished,
      is_collective: flagOf(patch.isCollective),
      stands_alone: flagOf(patch.standsAlone),
      is_cabinet_post: flagOf(patch.isCabinetPost),
      vacant_from: patch.vacantFrom,
      known_on: patch.knownOn,
      contact: wordsOf(patch.contact),
      note: wordsOf(patch.note),
    })
    return { revision: requireFresh(await listPostRecords(tx), id, null, 'post').revision }
  })
}

/** Errors: read-only. */
export async function createPerson(session: Session, { person }: Given<'createPerson'>): Answer<'createPerson'> {
  return save(session, 'directory.createPerson', async (writer, tx) => {
    if (!('id' in person)) writer.about(worded(person.nameJa) ?? worded(person.nameEn) ?? '')
    return { id: await enterPerson(writer, tx, person) }
  })
}

/** Errors: not-found, stale-edit, read-only. */
export async function updatePerson(session: Session, { id, revision, patch }: Given<'updatePerson'>): Answer<'updatePerson'> {
  return save(session, 'directory.updatePerson', async (writer, tx) => {
    const present = requireFresh(await listPersons(tx, { ids: [id] }), id, revision, 'person')
    writer.about(subjectOf(present.names, session.today()))
    await writer.update('persons', id, { contact: wordsOf(patch.contact), note: wordsOf(patch.note) })
    return { revision: requireFresh(await listPersons(tx, { ids: [id] }), id, null, 'person').revision }
  })
}

/** Removes what nothing hangs on. Errors: not-found, not-allowed, read-only. */
export async function removeThing(session: Session, { of, id }: Given<'remove'>): Answer<'remove'> {
  return save(session, 'directory.remove', async (writer, tx) => {
    writer.about(subjectOf(await namesOfThing(tx, of, id), session.today()))
    const { named } = nameTables[of]
    const hanging = await whatHangsOn(tx, named, id)
    if (hanging.length > 0) {
      throw new Refusal('not-allowed', { why: 'in-use', where: hanging.map(({ table, count }) => `${table}=${count}`).join(' ') })
    }
    await writer.remove(named, id)
    return { removed: true }
  })
}

/** Errors: not-found, conflict, not-allowed, read-only. */
export async function linkOrganizations(session: Session, input: Given<'link'>): Answer<'link'> {
  return save(session, 'directory.link', async (writer, tx) => {
    const { fromId, toId, kind, on, note } = input
    if (fromId === toId) throw new Refusal('not-allowed', { why: 'with-itself' })
    writer.about(subjectOf(await namesOfThing(tx, 'organization', fromId), session.today()))
    await requireThing(tx, 'organization', toId)
    const isThere = (await listOrganizationLinks(tx)).some(
      (link) => link.fromId === fromId && link.toId === toId && link.kind === kind && link.on === on,
    )
    if (isThere) throw new Refusal('conflict', { why: 'linked-so' })
    const id = await writer.insert('organization_links', {
      from_organization_id: fromId,
      to_organization_id: toId,
      kind,
      on_date: on,
      note: worded(note),
    })
    return { id }
  })
}

/** Errors: not-found, read-only. */
export async function unlinkOrganizations(session: Session, { id }: Given<'unlink'>): Answer<'unlink'> {
  return save(session, 'directory.unlink', async (writer, tx) => {
    const link = (await listOrganizationLinks(tx)).find((one) => one.id === id)
    if (link === undefined) throw new Refusal('not-found', { what: 'link', id })
    writer.about(subjectOf(await namesOfThing(tx, 'organization', link.fromId), session.today()))
    await writer.remove('organization_links', id)
    return { removed: true }
  })
}

async function requireThing(tx: Tx, of: 'organization' | 'post' | 'person', id: number): Promise<void> {
  if (!(await hasThing(tx, nameTables[of].named, id))) throw new Refusal('not-found', { what: of, id })
}

/** The row as the caller saw it (any, for null). Throws Refusal 'not-found', 'stale-edit'. */
export function requireFresh<Row extends { readonly id: number; readonly revision: number }>(
  rows: readonly Row[],
  id: number,
  revision: number | null,
  what: string,
): Row {
  const row = rows.find((one) => one.id === id)
  if (row === undefined) throw new Refusal('not-found', { what, id })
  if (revision !== null && row.revision !== revision) throw new Refusal('stale-edit', { what, id })
  return row
}

export const wordsOf = (text: string | null | undefined) => (text === undefined ? undefined : worded(text))
const flagOf = (value: boolean | undefined) => (value === undefined ? undefined : value ? (1 as const) : (0 as const))
