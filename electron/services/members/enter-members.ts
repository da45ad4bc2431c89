import { listSeatRows } from '../../../db/repositories/people.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { startContract } from '../../../shared/contract/start.ts'
import { overlaps } from '../../../shared/domain/interval.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { Interval } from '../../../shared/domain/model.ts'
import { isVacantWord } from '../../../shared/domain/cabinet-list.ts'
import { readMemberList } from '../../../shared/domain/member-list.ts'
import { foldName, nameOn } from '../../../shared/domain/names.ts'
import { readTitles } from '../../../shared/domain/post-title.ts'
import { getBody } from '../bodies/histories.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { enterLines } from './enter-lines.ts'
import { gatherForList, proposalOf } from './propose-cabinet.ts'

type Start = typeof startContract

/** What a pasted list of members would enter; nothing is kept. Errors: unknown-body. */
export async function proposeMembers(
  session: Session,
  { body: key, text, on, corrected }: ParsedInputOf<Start['proposeMembers']>,
): Promise<OutputOf<Start['proposeMembers']>> {
  const { db } = session.register()
  const body = await getBody(db, key)
  const seats = (await listSeatRows(db, { bodyId: body.id })).filter((seat) => isSeatedFrom(seat, on))
  const all = await gatherForList(db)
  const list = readMemberList(
    text,
    all.posts.flatMap(({ names }) => names.map(({ name }) => name)),
  )
  const entries = list.entries.map((entry, at) => {
    const put = corrected.findLast((one) => one.entry === at)
    if (put === undefined) return entry
    const isVacant = put.name !== null && isVacantWord(put.name)
    return {
      ...entry,
      post: put.post,
      name: isVacant ? null : put.name || null,
      isVacant,
      // Somebody has looked at it.
      doubt: null,
      ...(put.name === entry.name ? {} : { reading: null, romanized: null }),
    }
  })
  const titles = readTitles(
    entries.map(({ post, name, role, organization, isVacant }) => ({
      post,
      organization,
      group: role,
      isBare: name === null && !isVacant,
    })),
    all.organizations.map((one) => ({ id: one.id, names: one.names, interval: { from: one.founded, to: one.dissolved } })),
    on,
  )
  const headings = entries.filter((_, at) => titles[at] === null)
  const proposed = entries.flatMap((entry, at) => {
    const title = titles[at] ?? null
    if (title === null) return []
    const whole = proposalOf(entry, all, on)
    // Several ministries may have a post of one title: the one named is meant, else whatever bears the whole title.
    const ofMinistry = all.posts.filter(({ organizationId }) => organizationId === (title.organization?.id ?? 0))
    const parted = proposalOf({ ...entry, post: title.post }, { ...all, posts: ofMinistry }, on)
    const isWhole = parted.post === null && whole.post !== null
    const isKnown = parted.post !== null || whole.post !== null
    const { organization, standsAlone } = title
    const named = { title: entry.post, organization: isKnown ? null : organization, standsAlone }
    const { role, isVacant, doubt } = entry
    return [{ ...(isWhole ? whole : parted), ...named, entry: at, role, isVacant, doubt }]
  })
  const keyOf = ({ post, postWords, organization }: (typeof proposed)[number]) =>
    post?.id ?? `${organization?.id ?? foldName(organization?.words ?? '')} ${foldName(postWords)}`
  return {
    on: list.on,
    kind: body.kind,
    lines: proposed.map((line) => ({
      ...line,
      isTwice: proposed.filter((other) => keyOf(other) === keyOf(line)).length > 1,
      isSeated: seats.some(({ postId }) => postId === line.post?.id),
    })),
    passedOver: [
      ...list.passedOver,
      ...headings.map(({ line, post }) => ({ line, text: post, why: 'ministry' as const })),
    ].toSorted((one, other) => one.line - other.line),
  }
}

/** Whether a seat holds on the day or on any after it: a second one of its post would double it. */
const isSeatedFrom = (seat: Interval, on: IsoDate): boolean => overlaps(seat, { from: on, to: null })

/** Seats a list of members in one step. Errors: unknown-body, not-found, read-only. */
export async function enterMembers(
  session: Session,
  input: ParsedInputOf<Start['enterMembers']>,
): Promise<OutputOf<Start['enterMembers']>> {
  return save(session, 'start.enterMembers', async (writer, tx) => {
    const body = await getBody(tx, input.body)
    const { en, ja } = nameOn(body.names, input.on)
    const { postIds, newPosts, newPersons } = await enterLines(writer, tx, { ...input, isCabinet: false, leavesUnnamed: true })
    writer.about(en ?? ja ?? body.key)
    const rows = await listSeatRows(tx, { bodyId: body.id })
    const seated = new Set(rows.filter((seat) => isSeatedFrom(seat, input.on)).map(({ postId }) => postId))
    let position = Math.max(0, ...rows.map((seat) => seat.order))
    let seats = 0
    for (const [at, postId] of postIds.entries()) {
      if (seated.has(postId)) continue
      seated.add(postId)
      position += 1
      seats += 1
      await writer.insert('memberships', {
        body_id: body.id,
        post_id: postId,
        role: input.lines[at]?.role ?? 'member',
        position,
        from_on: input.on,
        to_on: null,
        known_on: null,
      })
    }
    return { seats, newPosts, newPersons }
  })
}
