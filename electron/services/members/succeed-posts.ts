import type { Writer } from '../../../db/history/writer.ts'
import { listSeatRows, listTenures } from '../../../db/repositories/people.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { reorganizationContract } from '../../../shared/contract/reorganization.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { type SeatClaim, seatsTaken } from '../../../shared/domain/reorganization.ts'
import { worded } from '../../../shared/domain/worded.ts'
import { Refusal } from '../register/refusal.ts'
import { renameIn } from './edit-names.ts'
import { holdFrom } from './edit-tenures.ts'
import { enterPost } from './enter-post.ts'
import type { GatheredReorganization } from './gather-reorganization.ts'
import type { Tx } from './named.ts'

type Given = ParsedInputOf<typeof reorganizationContract.carryOut>
type Succeeded = Extract<Given['posts'][number], { readonly fate: 'succeed' }>
type GatheredPost = GatheredReorganization['posts'][number]

/**
 * Gives every post its other title, its end, and the posts in its place with seats and holders. A post's organization is not dated, so that
 * old rosters keep their headings: what moves is another post. Throws Refusal 'not-found', 'not-allowed' (post-title).
 */
export async function succeedPosts(
  writer: Writer,
  tx: Tx,
  input: Given,
  gathered: GatheredReorganization,
  organizationIds: readonly number[],
): Promise<{ readonly posts: number; readonly seats: number }> {
  const { before, seats } = gathered
  const inPlaceOf = postsInPlace(writer, tx, input, gathered, organizationIds)
  const claims: SeatClaim<number>[] = []
  let [postCount, seatCount] = [0, 0]
  for (const given of input.posts) {
    const post = gathered.posts.find(({ id }) => id === given.id)
    if (post === undefined) throw new Refusal('not-found', { what: 'post', id: given.id })
    if (given.fate === 'keep') continue
    postCount += 1
    const held = seats.filter(({ postId }) => postId === post.id)
    seatCount += held.length
    if (given.fate === 'rename') {
      await renameIn(writer, tx, 'post', post.id, 'ja', worded(given.titleJa), input.on, null)
      await renameIn(writer, tx, 'post', post.id, 'en', worded(given.titleEn), input.on, null)
      continue
    }
    const holders = gathered.tenures.filter((tenure) => tenure.postId === post.id && isInForce(tenure, before))
    await writer.update('posts', post.id, { abolished_on: before })
    for (const seat of held) await writer.update('memberships', seat.id, { to_on: before })
    for (const { id, from, to } of holders) {
      if (to === null && from !== null) await writer.update('tenures', id, { to_on: before })
    }
    if (given.fate === 'abolish') continue
    for (const one of given.successors) {
      const successor = await inPlaceOf(post, one)
      for (const { id, bodyId, role, order } of held) {
        if (one.seatIds.includes(id)) claims.push({ seat: id, bodyId, role, order, successor: successor.id })
      }
      // Where the post is another's already, its holder stays.
      if (one.keepsHolder && !successor.isHeld) {
        for (const { personId, nature } of holders) await holdFrom(writer, tx, successor.id, personId, input.on, nature)
      }
    }
  }
  await seat(writer, tx, input, claims)
  return { posts: postCount, seats: seatCount }
}

/** Two ministers who become one get one seat; a post that sits on the body already gets no second one. */
async function seat(writer: Writer, tx: Tx, { on }: Given, claims: readonly SeatClaim<number>[]): Promise<void> {
  const present = (await listSeatRows(tx, { postIds: claims.map(({ successor }) => successor) })).filter((row) =>
    isInForce(row, on),
  )
  for (const { bodyId, successor, role, order } of seatsTaken(claims)) {
    if (present.some((row) => row.bodyId === bodyId && row.postId === successor)) continue
    await writer.insert('memberships', { body_id: bodyId, post_id: successor, role, position: order, from_on: on })
  }
}

/** Finds or enters the post that takes the place of another: of one title in one organization there is one. */
function postsInPlace(
  writer: Writer,
  tx: Tx,
  { on }: Given,
  { presentPosts }: GatheredReorganization,
  organizationIds: readonly number[],
) {
  const entered: { readonly id: number; readonly result: number; readonly ja: string | null; readonly en: string | null }[] = []
  const isHeld = async (postId: number) => (await listTenures(tx, { postIds: [postId] })).some((tenure) => isInForce(tenure, on))
  return async (
    post: GatheredPost,
    { result, titleJa, titleEn }: Succeeded['successors'][number],
  ): Promise<{ readonly id: number; readonly isHeld: boolean }> => {
    const organizationId = organizationIds[result]
    if (organizationId === undefined) throw new Refusal('not-found', { what: 'organization', id: result })
    const [ja, en] = [worded(titleJa), worded(titleEn)]
    if (ja === null && en === null) throw new Refusal('not-allowed', { why: 'post-title' })
    // One office has one Japanese title; the English tells where that is missing.
    const isTitled = (name: Bilingual) => (ja === null || name.ja === null ? name.en === en : name.ja === ja)
    const present = presentPosts.find((one) => one.organizationId === organizationId && isTitled(nameOn(one.names, on)))
    if (present !== undefined) return { id: present.id, isHeld: await isHeld(present.id) }
    const known = entered.find((one) => one.result === result && isTitled(one))
    if (known !== undefined) return { id: known.id, isHeld: false }
    const { standsAlone, isCabinetPost, position } = post
    const id = await enterPost(writer, tx, { nameJa: ja, nameEn: en, organizationId, standsAlone }, on, isCabinetPost)
    await writer.update('posts', id, { position })
    entered.push({ id, result, ja, en })
    return { id, isHeld: false }
  }
}
