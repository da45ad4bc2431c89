import { type BodyRecord, listBodies, listBodyLinks } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { bodyLifeContract, BodyLife } from '../../../shared/contract/body-life.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import { onCircle } from '../../../shared/domain/circle.ts'
import { leadsTo } from '../../../shared/domain/plan-cycle.ts'
import { getBody } from '../bodies/histories.ts'
import { bodyRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { nameRows, subjectOf } from './named.ts'
import { requireOrder } from './require-order.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

type Life = typeof bodyLifeContract

/** What is dated about a body. Errors: unknown-body. */
export async function bodyLife(session: Session, { key, asOf }: ParsedInputOf<Life['get']>): Promise<BodyLife> {
  const { db } = session.register()
  const bodies = await knownBodies(db)
  const body = await anyBody(db, key)
  const byId = new Map(bodies.map((one) => [one.id, one]))
  const links = await listBodyLinks(db)
  const parent = byId.get(body.parentId ?? 0)
  return {
    id: body.id,
    key: body.key,
    revision: body.revision,
    names: await nameRows(db, 'body', body.names),
    establishedOn: body.establishedOn,
    abolishedOn: body.abolishedOn,
    parent: parent === undefined ? null : bodyRef(parent, asOf),
    subBodies: bodies.filter(({ parentId }) => parentId === body.id).map((one) => bodyRef(one, asOf)),
    links: links.flatMap((link) => {
      if (link.fromId !== body.id && link.toId !== body.id) return []
      const isFromHere = link.fromId === body.id
      const other = byId.get(isFromHere ? link.toId : link.fromId)
      return other === undefined ? [] : [{ id: link.id, kind: link.kind, isFromHere, body: bodyRef(other, asOf), on: link.on }]
    }),
    isOnCircle: onCircle(links.filter(({ kind }) => kind === 'succession')).has(body.id),
    others: bodies.filter(({ id }) => id !== body.id).map((one) => bodyRef(one, asOf)),
  }
}

/** Errors: unknown-body, stale-edit, not-allowed, read-only. */
export async function updateBodyLife(
  session: Session,
  { key, revision, patch }: ParsedInputOf<Life['update']>,
): Promise<OutputOf<Life['update']>> {
  return save(session, 'bodyLife.update', async (writer, tx) => {
    const body = await getBody(tx, key)
    if (body.revision !== revision) throw new Refusal('stale-edit', { what: 'body', key })
    writer.about(subjectOf(body.names, session.today()))
    const { establishedOn = body.establishedOn, abolishedOn = body.abolishedOn } = patch
    requireOrder(establishedOn, abolishedOn)
    const parent = patch.parent === undefined || patch.parent === null ? null : await anyBody(tx, patch.parent)
    if (parent !== null) {
      const above = (await listBodies(tx)).flatMap(({ id, parentId }) => (parentId === null ? [] : [{ from: id, to: parentId }]))
      if (leadsTo(above, parent.id, body.id)) throw new Refusal('not-allowed', { why: 'body-under-itself' })
    }
    await writer.update('bodies', body.id, {
      established_on: patch.establishedOn,
      abolished_on: patch.abolishedOn,
      parent_body_id: patch.parent === undefined ? undefined : (parent?.id ?? null),
    })
    return { revision: (await getBody(tx, key)).revision }
  })
}

/** Errors: unknown-body, conflict, not-allowed, read-only. */
export async function linkBodies(session: Session, input: ParsedInputOf<Life['link']>): Promise<OutputOf<Life['link']>> {
  return save(session, 'bodyLife.link', async (writer, tx) => {
    const [from, to] = [await anyBody(tx, input.from), await anyBody(tx, input.to)]
    if (from.id === to.id) throw new Refusal('not-allowed', { why: 'with-itself' })
    writer.about(subjectOf(from.names, session.today()))
    const links = await listBodyLinks(tx)
    if (links.some((link) => link.fromId === from.id && link.toId === to.id && link.kind === input.kind))
      throw new Refusal('conflict', { why: 'linked-so' })
    const id = await writer.insert('body_links', {
      from_body_id: from.id,
      to_body_id: to.id,
      kind: input.kind,
      on_date: input.on,
    })
    return { id }
  })
}

/** Errors: not-found, read-only. */
export async function unlinkBodies(session: Session, { id }: ParsedInputOf<Life['unlink']>): Promise<OutputOf<Life['unlink']>> {
  return save(session, 'bodyLife.unlink', async (writer, tx) => {
    if (!(await listBodyLinks(tx)).some((link) => link.id === id)) throw new Refusal('not-found', { what: 'link', id })
    await writer.remove('body_links', id)
    return { removed: true }
  })
}

/** A body, known by name only or not. Throws Refusal 'unknown-body'. */
async function anyBody(db: Database, key: string): Promise<BodyRecord> {
  const body = (await knownBodies(db)).find((one) => one.key === key)
  if (body === undefined) throw new Refusal('unknown-body', { key })
  return body
}
