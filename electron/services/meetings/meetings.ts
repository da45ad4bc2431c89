import type { Transaction } from 'kysely'
import { listAgendaItems } from '../../../db/repositories/agenda.ts'
import type { Writer } from '../../../db/history/writer.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { findNumberingBefore } from '../../../db/repositories/meetings.ts'
import { postsById } from '../../../db/repositories/members.ts'
import { openQuestionsOf, seenOf } from '../../../db/repositories/provenance.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { MeetingScreen, meetingsContract } from '../../../shared/contract/meetings.ts'
import { fiscalYearOf } from '../../../shared/domain/fiscal-year.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { outline } from '../../../shared/domain/item-tree.ts'
import { isOpenAgenda, takesItsDay } from '../../../shared/domain/meeting-life.ts'
import type { MeetingFacts } from '../../../shared/domain/model.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { nextOrdinal } from '../../../shared/domain/check-ordinals.ts'
import { agendaLines } from '../agenda/agenda-lines.ts'
import { getMeeting, removeItem } from '../agenda/edit-agenda.ts'
import { getBody, meetingsOfBody } from '../bodies/histories.ts'
import { lifeOf } from './life-of-meeting.ts'
import { bodyWarnings, chairWarnings, meetingWarnings } from './meeting-warnings.ts'
import { removePapersOf } from '../files/paper-numbers.ts'
import { bodyRef, meetingRef } from '../register/refs.ts'
import { withLikelyPlans } from '../agenda/likely-plans.ts'
import { houseOf } from '../papers/house.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

type Tx = Transaction<RegisterSchema>

/** One meeting with its agenda, its neighbours and what is worth knowing about it. Errors: not-found. */
export async function meetingScreen(session: Session, input: ParsedInputOf<typeof meetingsContract.get>): Promise<MeetingScreen> {
  const { db } = session.register()
  const meeting = await getMeeting(db, input.id)
  const bodies = new Map((await knownBodies(db)).map((body) => [body.id, body]))
  const lead = meeting.bodies[0]
  const siblings = lead ? await meetingsOfBody(db, lead.bodyId) : []
  const { life, lines } = await lifeOf(db, meeting, await withLikelyPlans(db, meeting, await agendaLines(db, meeting)), siblings)
  const chair = meeting.chairPostId === null ? null : (await postsById(db, [meeting.chairPostId])).get(meeting.chairPostId)

  return {
    meeting: meetingRef({ ...meeting, ordinal: lead?.ordinal ?? null }),
    revision: meeting.revision,
    bodies: meeting.bodies.flatMap(({ bodyId, ordinal }) => {
      const body = bodies.get(bodyId)
      if (!body) return []
      return [
        {
          bodyId,
          body: body.isExternal ? null : bodyRef(body, meeting.heldOn),
          name: nameOn(body.names, meeting.heldOn),
          ordinal,
          isExternal: body.isExternal,
        },
      ]
    }),
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
    chair: chair ? nameOn(chair.names, meeting.heldOn) : null,
    chairPostId: meeting.chairPostId,
    plannedMinutes: meeting.plannedMinutes,
    note: meeting.note,
    numbering: meeting.numbering,
    fiscalYear: fiscalYearOf(meeting.heldOn),
    lines,
    life,
    ...neighboursOf(siblings, meeting.id),
    warnings: [
      ...meetingWarnings(meeting, siblings, lines),
      ...(await bodyWarnings(db, meeting, [...bodies.values()])),
      ...chairWarnings(meeting, chair ?? null),
    ],
    questions: (await openQuestionsOf(db, 'meetings', [meeting.id])).get(meeting.id) ?? [],
    seen: (await seenOf(db, 'meetings', [meeting.id])).get(meeting.id) ?? [],
    isEditable: meeting.kind === 'meeting' && isOpenAgenda(meeting.status),
  }
}

/** The meetings of the leading body before and after, establishing acts included. */
function neighboursOf(siblings: readonly MeetingFacts[], id: number): Pick<MeetingScreen, 'previous' | 'next'> {
  const index = siblings.findIndex((sibling) => sibling.id === id)
  const previous = siblings[index - 1]
  const next = siblings[index + 1]
  return { previous: previous ? meetingRef(previous) : null, next: next ? meetingRef(next) : null }
}

/** Errors: unknown-body, conflict (the body meets on that day already), read-only. */
export async function createMeeting(
  session: Session,
  input: ParsedInputOf<typeof meetingsContract.create>,
): Promise<{ readonly id: number; readonly ordinal: number }> {
  const body = await getBody(session.register().db, input.body)
  return save(session, 'meetings.create', (writer, tx) => insertMeeting(writer, tx, body, input.on, input.ordinal ?? null))
}

/** Plans a meeting of the body within a command; its lines are numbered as at the body's meeting before. Throws Refusal 'conflict' when the body meets on that day already. */
export async function insertMeeting(
  writer: Writer,
  tx: Database,
  body: { readonly id: number; readonly key: string },
  on: IsoDate,
  given: number | null = null,
): Promise<{ readonly id: number; readonly ordinal: number }> {
  const meetings = await meetingsOfBody(tx, body.id)
  requireFreeDay(meetings, on, null)
  const ordinal = given ?? nextOrdinal(meetings, on)
  const id = await writer.insert('meetings', {
    kind: 'meeting',
    held_on: on,
    status: 'planned',
    act_kind: null,
    starts_at: null,
    ends_at: null,
    place_en: null,
    place_ja: null,
    chair_post_id: null,
    planned_minutes: null,
    note: null,
    numbering: (await findNumberingBefore(tx, body.id, on)) ?? (await houseOf(tx)).numbering,
  })
  await writer.insert('meeting_bodies', { meeting_id: id, body_id: body.id, position: 1, ordinal })
  writer.about(`${body.key} ${ordinal}`)
  return { id, ordinal }
}

/** Errors: not-found (the meeting, or the post that chairs it), stale-edit, conflict (another meeting on that day), read-only. */
export async function updateMeeting(
  session: Session,
  input: ParsedInputOf<typeof meetingsContract.update>,
): Promise<{ readonly revision: number }> {
  const { id, patch } = input
  return save(session, 'meetings.update', async (writer, tx) => {
    const meeting = await getMeeting(tx, id)
    if (meeting.revision !== input.revision) throw new Refusal('stale-edit', { what: 'meeting', id })
    const lead = meeting.bodies[0]
    if (typeof patch.chairPostId === 'number') await requirePost(tx, patch.chairPostId)
    if (lead && patch.on !== undefined) requireFreeDay(await meetingsOfBody(tx, lead.bodyId), patch.on, id)
    writer.about(await subjectOf(tx, meeting.bodies))
    await writer.update('meetings', id, {
      held_on: patch.on,
      starts_at: patch.startsAt,
      ends_at: patch.endsAt,
      place_en: patch.placeEn,
      place_ja: patch.placeJa,
      note: patch.note,
      planned_minutes: patch.plannedMinutes,
      numbering: patch.numbering,
      chair_post_id: patch.chairPostId,
    })
    if (patch.ordinal !== undefined && lead) {
      const link = await tx
        .selectFrom('meeting_bodies')
        .select('id')
        .where('meeting_id', '=', id)
        .where('body_id', '=', lead.bodyId)
        .executeTakeFirstOrThrow()
      await writer.update('meeting_bodies', link.id, { ordinal: patch.ordinal })
    }
    return { revision: (await getMeeting(tx, id)).revision }
  })
}

/** Errors: not-found, not-allowed (a plan names it as its birth), read-only. */
export async function removeMeeting(session: Session, id: number): Promise<{ readonly removed: true }> {
  return save(session, 'meetings.remove', async (writer, tx) => {
    const meeting = await getMeeting(tx, id)
    const plan = await tx.selectFrom('plans').select('key').where('adopted_at_meeting_id', '=', id).executeTakeFirst()
    if (plan) throw new Refusal('not-allowed', { why: 'plan-adopted', plan: plan.key })
    writer.about(await subjectOf(tx, meeting.bodies))
    await removePapersOf(writer, tx, { kind: 'meeting', id })
    await removeAgenda(writer, tx, id)
    await forgetOrigin(writer, tx, id)
    await writer.remove('meetings', id)
    return { removed: true }
  })
}

/** Nested lines hang on each other: the deepest go first. */
async function removeAgenda(writer: Writer, tx: Tx, meetingId: number): Promise<void> {
  const lines = outline(await listAgendaItems(tx, meetingId))
  for (const { item } of lines.toReversed()) await removeItem(writer, tx, item.id)
}

/** Lines that came from the meeting stay where they are, and no longer say so. */
async function forgetOrigin(writer: Writer, tx: Tx, meetingId: number): Promise<void> {
  const carried = await tx.selectFrom('agenda_items').select('id').where('carried_from_meeting_id', '=', meetingId).execute()
  for (const line of carried) await writer.update('agenda_items', line.id, { carried_from_meeting_id: null, carried_how: null })
}

/** What a command touched: `firearms 12`, each body of a joint session. */
export async function subjectOf(
  db: Database,
  bodies: readonly { readonly bodyId: number; readonly ordinal: number | null }[],
): Promise<string> {
  const all = await knownBodies(db)
  return bodies
    .map(({ bodyId, ordinal }) => `${all.find((body) => body.id === bodyId)?.key ?? ''} ${ordinal ?? ''}`.trim())
    .join(', ')
}

async function requirePost(db: Database, id: number): Promise<void> {
  if (!(await postsById(db, [id])).has(id)) throw new Refusal('not-found', { what: 'post', id })
}

/** Throws Refusal 'conflict' when the body meets on that day already. */
export function requireFreeDay(meetings: readonly MeetingFacts[], on: string, except: number | null): void {
  const taken = meetings.find(
    (meeting) => meeting.kind === 'meeting' && meeting.heldOn === on && meeting.id !== except && takesItsDay(meeting.status),
  )
  if (taken) throw new Refusal('conflict', { why: 'same-day', on })
}
