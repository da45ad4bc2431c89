import type { Writer } from '../../../db/history/writer.ts'
import { listPostRecords, listTenures, type TenureRecord } from '../../../db/repositories/people.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { directoryContract } from '../../../shared/contract/directory.ts'
import type { rosterEditContract } from '../../../shared/contract/roster-edit.ts'
import { addDays, firstDay, type IsoDate } from '../../../shared/domain/calendar.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { isKnownVacant } from '../../../shared/domain/roster.ts'
import { endedBefore, isOfOneDay } from '../../../shared/domain/tenure.ts'
import type { TenureNature } from '../../../shared/domain/vocabulary.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { requireFresh, wordsOf } from './edit-directory.ts'
import { enterPerson } from './enter-post.ts'
import { namesOfThing, subjectOf, type Tx } from './named.ts'
import { requireOrder } from './require-order.ts'

type Directory = typeof directoryContract
type Given<Name extends keyof Directory> = ParsedInputOf<Directory[Name]>
type Answer<Name extends keyof Directory> = Promise<OutputOf<Directory[Name]>>

/** Errors: not-found, not-allowed (reversed), read-only. */
export async function addTenure(session: Session, input: Given<'addTenure'>): Answer<'addTenure'> {
  return save(session, 'directory.addTenure', async (writer, tx) => {
    writer.about(subjectOf(await namesOfThing(tx, 'post', input.postId), session.today()))
    requireOrder(input.from, input.to)
    const personId = await enterPerson(writer, tx, input.person)
    const id = await writer.insert('tenures', {
      person_id: personId,
      post_id: input.postId,
      from_on: input.from,
      to_on: input.to,
      known_on: input.knownOn,
      nature: input.nature,
    })
    return { id, personId }
  })
}

/** Errors: not-found, stale-edit, not-allowed (reversed), read-only. */
export async function updateTenure(session: Session, { id, revision, patch }: Given<'updateTenure'>): Answer<'updateTenure'> {
  return save(session, 'directory.updateTenure', async (writer, tx) => {
    const present = requireFresh(await listTenures(tx, { id }), id, revision, 'tenure')
    writer.about(subjectOf(await namesOfThing(tx, 'post', patch.postId ?? present.postId), session.today()))
    if (patch.personId !== undefined) await namesOfThing(tx, 'person', patch.personId)
    const { from = present.from, to = present.to } = patch
    requireOrder(from, to)
    await writer.update('tenures', id, {
      person_id: patch.personId,
      post_id: patch.postId,
      from_on: patch.from,
      to_on: patch.to,
      known_on: patch.knownOn,
      nature: patch.nature,
      note: wordsOf(patch.note),
    })
    return { revision: requireFresh(await listTenures(tx, { id }), id, null, 'tenure').revision }
  })
}

/** Errors: not-found, read-only. */
export async function removeTenure(session: Session, { id }: Given<'removeTenure'>): Answer<'removeTenure'> {
  return save(session, 'directory.removeTenure', async (writer, tx) => {
    const present = requireFresh(await listTenures(tx, { id }), id, null, 'tenure')
    writer.about(subjectOf(await namesOfThing(tx, 'post', present.postId), session.today()))
    await writer.remove('tenures', id)
    return { removed: true }
  })
}

/** Errors: not-found, not-allowed (reversed), read-only. */
export async function replaceHolder(
  session: Session,
  input: ParsedInputOf<(typeof rosterEditContract)['replaceHolder']>,
): Promise<OutputOf<(typeof rosterEditContract)['replaceHolder']>> {
  return save(session, 'members.replaceHolder', async (writer, tx) => {
    writer.about(subjectOf(await namesOfThing(tx, 'post', input.postId), session.today()))
    const personId = input.person === null ? null : await enterPerson(writer, tx, input.person)
    if (input.before !== null) await holdUntil(writer, tx, input.postId, input.before, addDays(input.on, -1))
    await holdFrom(writer, tx, input.postId, personId, input.on, input.nature)
    return { personId }
  })
}

/** The post was held so until the day, unless somebody is recorded for it. Throws Refusal: not-found, not-allowed (reversed). */
async function holdUntil(
  writer: Writer,
  tx: Tx,
  postId: number,
  { person, from }: NonNullable<ParsedInputOf<(typeof rosterEditContract)['replaceHolder']>['before']>,
  until: IsoDate,
): Promise<void> {
  const all = await listTenures(tx, { postIds: [postId] })
  if (all.some(({ from: start, to, nature }) => nature !== 'acting' && isInForce({ from: start, to }, until))) return
  requireOrder(from, until)
  await writer.insert('tenures', {
    person_id: await enterPerson(writer, tx, person),
    post_id: postId,
    from_on: from,
    to_on: until,
    known_on: null,
    nature: 'holder',
  })
}

/**
 * From the day on, the post is held so by the person (null: by nobody). Tenures in force end the day before; one that began on that very
 * day was entered wrongly and goes. It lasts until the next holder who is recorded already. What is known of a single day alone stays.
 * Where nobody is recorded to leave it, the post itself is told as vacant from then. False when nothing changed.
 */
export async function holdFrom(
  writer: Writer,
  tx: Tx,
  postId: number,
  personId: number | null,
  on: IsoDate,
  nature: TenureNature,
): Promise<boolean> {
  const all = await listTenures(tx, { postIds: [postId] })
  const dated = all.filter(({ from, to, knownOn }) => !isOfOneDay({ interval: { from, to }, knownOn }))
  const inForce = dated.filter((tenure) => isInForce(tenure, on))
  // Held beside another post or not, it is held by the same person.
  const isSame = (tenure: TenureRecord) => tenure.personId === personId && (tenure.nature === 'acting') === (nature === 'acting')
  let changed = false
  for (const tenure of inForce) {
    // Who acts stands beside the holder and gives way to the next holder or the next who acts.
    if (isSame(tenure) || (nature === 'acting' && tenure.nature !== 'acting')) continue
    changed = true
    const ended = endedBefore(tenure, on)
    if (ended === null) await writer.remove('tenures', tenure.id)
    else await writer.update('tenures', tenure.id, { to_on: ended.to })
  }
  if (personId === null && inForce.length === 0) return leaveVacant(writer, tx, postId, dated, on)
  if (personId === null || inForce.some(isSame)) return changed
  const next = dated.find(
    ({ from, nature: how }) => from !== null && firstDay(from) > on && (how === 'acting') === (nature === 'acting'),
  )
  const until = next?.from ? addDays(firstDay(next.from), -1) : null
  await writer.insert('tenures', { person_id: personId, post_id: postId, from_on: on, to_on: until, known_on: null, nature })
  return true
}

/** Tells a post that nobody holds as vacant from the day, where that is not known already. False when nothing changed. */
async function leaveVacant(
  writer: Writer,
  tx: Tx,
  postId: number,
  dated: readonly TenureRecord[],
  on: IsoDate,
): Promise<boolean> {
  const post = (await listPostRecords(tx)).find(({ id }) => id === postId)
  const tenures = dated.map(({ from, to }) => ({ interval: { from, to } }))
  if (post === undefined || post.isCollective || isKnownVacant({ ...post, tenures }, on)) return false
  await writer.update('posts', postId, { vacant_from: on })
  return true
}
