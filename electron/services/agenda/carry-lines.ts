import type { Transaction } from 'kysely'
import { listItemPlaces, listShelfItems } from '../../../db/repositories/agenda.ts'
import { listBodies } from '../../../db/repositories/bodies.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { agendaDeskContract, CarryPlaces, ShelfLine } from '../../../shared/contract/agenda-desk.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import { addDays } from '../../../shared/domain/calendar.ts'
import { nextOrdinal } from '../../../shared/domain/check-ordinals.ts'
import { branch, outline } from '../../../shared/domain/item-tree.ts'
import { carryItems, type CarryTarget } from './carry-items.ts'
import { getMeeting } from './edit-agenda.ts'
import { gatherBodyById, getBody } from '../bodies/histories.ts'
import { meetingRefs } from '../meetings/meeting-refs.ts'
import { insertMeeting } from '../meetings/meetings.ts'
import { nextMeeting } from '../meetings/next-meeting.ts'
import { bodyRef, meetingRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'
import { requireDrafting } from './require-drafting.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type Tx = Transaction<RegisterSchema>
type Of<Name extends keyof typeof agendaDeskContract> = ParsedInputOf<(typeof agendaDeskContract)[Name]>

/** Where lines can go from an agenda: the body's next meeting still drafted, or one to be planned. Errors: not-found. */
export async function carryPlaces(session: Session, { meetingId }: Of<'carryPlaces'>): Promise<CarryPlaces> {
  const { db } = session.register()
  const meeting = await getMeeting(db, meetingId)
  const gathered = await gatherBodyById(db, meeting.bodies[0]?.bodyId)
  if (!gathered) throw new Refusal('not-found', { what: 'meeting', id: meetingId })
  const { body, history } = gathered
  const next = history.meetings.find(
    (one) =>
      one.kind === 'meeting' &&
      one.id !== meetingId &&
      one.heldOn >= meeting.heldOn &&
      (one.status === 'planned' || one.status === 'drafted'),
  )
  // As if this meeting had been held: the one after it is asked for.
  const meetings = history.meetings.map((one) => (one.id === meetingId ? { ...one, status: 'held' as const } : one))
  const { suggestedOn } = nextMeeting({ ...gathered, history: { ...history, meetings } }, addDays(meeting.heldOn, 1))
  return {
    body: bodyRef(body, meeting.heldOn),
    next: next ? meetingRef(next) : null,
    suggestedOn,
    nextOrdinal: nextOrdinal(history.meetings, suggestedOn),
  }
}

/** Carries lines to another agenda or to the shelf. Errors: not-found, not-allowed (issued), conflict (same day), read-only. */
export async function carryLines(session: Session, input: Of<'carry'>): Promise<OutputOf<(typeof agendaDeskContract)['carry']>> {
  return save(session, 'agenda.carry', async (writer, tx) => {
    const bodyId = await bodyOf(tx, input)
    const target = await targetOf()
    const ids = await carryItems(writer, tx, input.ids, target, input.how)
    const meeting =
      target.kind === 'meeting' ? ((await meetingRefs(tx, [target.meeting.id])).get(target.meeting.id) ?? null) : null
    return { ids, meeting }

    async function targetOf(): Promise<CarryTarget> {
      const { to } = input
      switch (to.kind) {
        case 'shelf':
          return { kind: 'shelf', bodyId }
        case 'meeting': {
          const there = await getMeeting(tx, to.id)
          requireDrafting(there)
          return { kind: 'meeting', meeting: there }
        }
        case 'new': {
          const body = (await listBodies(tx)).find((one) => one.id === bodyId)
          if (!body) throw new Refusal('not-found', { what: 'body', id: bodyId })
          const { id } = await insertMeeting(writer, tx, body, to.on)
          return { kind: 'meeting', meeting: await getMeeting(tx, id) }
        }
      }
    }
  })
}

/** The body whose lines they are: of the meeting they stand at, or of the shelf. What is moved must stand on an agenda still drafted. */
async function bodyOf(tx: Tx, { ids, how }: Of<'carry'>): Promise<number> {
  const rows = await listItemPlaces(tx, ids)
  const missing = ids.find((id) => !rows.some((row) => row.id === id))
  if (missing !== undefined) throw new Refusal('not-found', { what: 'agenda item', id: missing })
  const bodies = new Set<number>()
  for (const meetingId of new Set(rows.map((row) => row.meetingId))) {
    if (meetingId === null) continue
    const meeting = await getMeeting(tx, meetingId)
    if (how === 'moved') requireDrafting(meeting)
    const lead = meeting.bodies[0]
    if (lead) bodies.add(lead.bodyId)
  }
  for (const row of rows) if (row.shelfBodyId !== null) bodies.add(row.shelfBodyId)
  const [bodyId] = bodies
  if (bodyId === undefined) throw new Refusal('not-found', { what: 'body', id: null })
  return bodyId
}

/** What lies on a body's shelf. Errors: unknown-body. */
export async function shelfLines(session: Session, input: Of<'shelf'>): Promise<{ readonly lines: readonly ShelfLine[] }> {
  const { db } = session.register()
  const body = await getBody(db, input.body)
  const items = await listShelfItems(db, body.id)
  const origins = await meetingRefs(
    db,
    items.flatMap((item) => item.carriedFromMeetingId ?? []),
  )
  return {
    lines: outline(items)
      .filter(({ depth }) => depth === 0)
      .map(({ item }) => ({
        id: item.id,
        kind: item.kind,
        isHeading: item.isHeading,
        title: { en: item.title.en, ja: item.title.ja },
        nestedCount: branch(items, item.id).length - 1,
        from: origins.get(item.carriedFromMeetingId ?? 0) ?? null,
      })),
  }
}
