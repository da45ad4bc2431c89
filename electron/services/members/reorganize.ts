import type { Writer } from '../../../db/history/writer.ts'
import { listOrganizationLinks, listMeasuresOf, listResponsibilities, itemsAnsweredBy } from '../../../db/repositories/people.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { reorganizationContract } from '../../../shared/contract/reorganization.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { seatRoles } from '../../../shared/domain/vocabulary.ts'
import { worded } from '../../../shared/domain/worded.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { insertOrganization } from './edit-directory.ts'
import { renameIn } from './edit-names.ts'
import { holdFrom } from './edit-tenures.ts'
import { enterPost } from './enter-post.ts'
import { endedBy, endsThem, type GatheredReorganization, gatherReorganization } from './gather-reorganization.ts'
import { nameTables, subjectOf, type Tx } from './named.ts'

type CarryOut = typeof reorganizationContract.carryOut
type Given = ParsedInputOf<CarryOut>

/** "On 6 January 2001 these ministries become those", in one step. Errors: not-found, not-allowed, read-only. */
export async function reorganize(session: Session, input: Given): Promise<OutputOf<CarryOut>> {
  return save(session, 'reorganization.carryOut', async (writer, tx) => {
    const gathered = await gatherReorganization(tx, input)
    const { from, to, names } = gathered
    writer.about(names.nameJa ?? names.nameEn ?? subjectOf(to?.names ?? [], session.today()))
    const organizationId = await settleTarget(writer, tx, input, gathered)
    if (input.kind !== 'renaming') {
      for (const one of from) {
        if (one.id === organizationId) continue
        await linkTo(writer, tx, one.id, organizationId, input)
        if (endsThem(input.kind) && !endedBy(one, input.on)) await endOrganization(writer, one, gathered.before)
      }
    }
    const counts = await settlePosts(writer, tx, input, gathered, organizationId)
    const left = from.map(({ id }) => id).filter((id) => id !== organizationId)
    if (input.handsOverPlans && left.length > 0) await handOver(writer, tx, left, organizationId, input)
    if (input.movesParts) {
      for (const part of gathered.parts) {
        if (part.id !== organizationId) await writer.update('organizations', part.id, { parent_organization_id: organizationId })
      }
    }
    return { organizationId, ...counts }
  })
}

/** The organization there is after it: renamed, known, or founded on the day. */
async function settleTarget(writer: Writer, tx: Tx, input: Given, { from, to, names }: GatheredReorganization): Promise<number> {
  const [first] = from
  if (first === undefined) throw new Refusal('not-found', { what: 'organization' })
  if (input.kind === 'renaming') {
    await renameIn(writer, tx, 'organization', first.id, 'ja', names.nameJa, input.on, null)
    await renameIn(writer, tx, 'organization', first.id, 'en', names.nameEn, input.on, null)
    return first.id
  }
  if (to !== null) return to.id
  const id = await insertOrganization(writer, tx, { ...names, kind: first.kind, parentId: first.parentId, founded: input.on })
  // It stands where the first of those stood from which it comes.
  await writer.update('organizations', id, { protocol_order: first.protocolOrder })
  return id
}

async function linkTo(writer: Writer, tx: Tx, fromId: number, toId: number, { kind, on }: Given): Promise<void> {
  if (kind === 'renaming') return
  const isThere = (await listOrganizationLinks(tx)).some(
    (link) => link.fromId === fromId && link.toId === toId && link.kind === kind && link.on === on,
  )
  if (isThere) return
  await writer.insert('organization_links', { from_organization_id: fromId, to_organization_id: toId, kind, on_date: on })
}

async function endOrganization(
  writer: Writer,
  one: GatheredReorganization['from'][number],
  before: GatheredReorganization['before'],
): Promise<void> {
  await writer.update('organizations', one.id, { dissolved_on: before })
  for (const name of one.names) {
    const isOpen = name.kind === 'official' && name.validTo === null && isInForce({ from: name.validFrom, to: null }, before)
    if (isOpen) await writer.update(nameTables.organization.names, name.id, { valid_to: before })
  }
}

async function settlePosts(
  writer: Writer,
  tx: Tx,
  input: Given,
  gathered: GatheredReorganization,
  organizationId: number,
): Promise<{ readonly posts: number; readonly seats: number }> {
  const { before, posts, seats, tenures } = gathered
  // Two ministers who become one: the title names one post, and each body gives it one seat.
  const successors = new Map<string, number>()
  const seated = new Map<string, number>()
  let [postCount, seatCount] = [0, 0]
  for (const { id, fate, titleJa, titleEn, keepsHolder } of input.posts) {
    const post = posts.find((one) => one.id === id)
    if (post === undefined) throw new Refusal('not-found', { what: 'post', id })
    if (fate === 'keep') continue
    postCount += 1
    const held = seats.filter(({ postId }) => postId === id)
    seatCount += held.length
    const [ja, en] = [worded(titleJa), worded(titleEn)]
    if (fate === 'rename') {
      await renameIn(writer, tx, 'post', id, 'ja', ja, input.on, null)
      await renameIn(writer, tx, 'post', id, 'en', en, input.on, null)
      continue
    }
    await writer.update('posts', id, { abolished_on: before })
    for (const seat of held) await writer.update('memberships', seat.id, { to_on: before })
    const holders = tenures.filter((tenure) => tenure.postId === id && isInForce(tenure, before))
    for (const { id: tenureId } of holders.filter(({ to, from }) => to === null && from !== null))
      await writer.update('tenures', tenureId, { to_on: before })
    if (fate === 'abolish') continue

    if (ja === null && en === null) throw new Refusal('not-allowed', { why: 'post-title' })
    const title = `${ja ?? ''}\n${en ?? ''}`
    const known = successors.get(title)
    const successor =
      known ??
      (await enterPost(
        writer,
        tx,
        { nameJa: ja, nameEn: en, organizationId, standsAlone: post.standsAlone },
        input.on,
        post.isCabinetPost,
      ))
    successors.set(title, successor)
    if (known === undefined) await writer.update('posts', successor, { position: post.position })
    for (const seat of held.toSorted((one, other) => seatRoles.indexOf(one.role) - seatRoles.indexOf(other.role))) {
      if (seated.has(`${successor} ${seat.bodyId}`)) continue
      const fresh = await writer.insert('memberships', {
        body_id: seat.bodyId,
        post_id: successor,
        role: seat.role,
        position: seat.order,
        from_on: input.on,
      })
      seated.set(`${successor} ${seat.bodyId}`, fresh)
    }
    if (keepsHolder) {
      for (const { personId, nature } of holders) await holdFrom(writer, tx, successor, personId, input.on, nature)
    }
  }
  return { posts: postCount, seats: seatCount }
}

/** Items of plans in force and measures that go on: who answered for them so far hands them to the organization. */
async function handOver(writer: Writer, tx: Tx, fromIds: readonly number[], toId: number, { on }: Given): Promise<void> {
  const answered = new Map(await itemsAnsweredBy(tx, toId))
  for (const row of await listResponsibilities(tx, fromIds, on)) {
    const present = answered.get(row.planItemId)
    if (present === undefined) {
      await writer.update('plan_item_organizations', row.id, { organization_id: toId })
      answered.set(row.planItemId, { id: row.id, role: row.role })
      continue
    }
    // One item names an organization once; the stronger part counts.
    await writer.remove('plan_item_organizations', row.id)
    if (row.role === 'responsible' && present.role !== 'responsible')
      await writer.update('plan_item_organizations', present.id, { role: 'responsible' })
  }
  for (const measureId of await listMeasuresOf(tx, fromIds, on)) {
    await writer.update('measures', measureId, { organization_id: toId })
  }
}
