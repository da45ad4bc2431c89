import { findGuest, type GuestRecord, listGuests } from '../../../db/repositories/attendances.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { attendanceContract } from '../../../shared/contract/attendance.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import { worded } from '../../../shared/domain/worded.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { subjectOf } from './meetings.ts'
import { requireTable } from './record-attendance.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type Inputs = typeof attendanceContract

/** Errors: not-found, not-allowed, read-only. */
export async function addGuests(
  session: Session,
  { meetingId, names, presence }: ParsedInputOf<Inputs['addGuests']>,
): Promise<OutputOf<Inputs['addGuests']>> {
  return save(session, 'attendance.addGuests', async (writer, tx) => {
    const meeting = await getMeeting(tx, meetingId)
    requireTable(meeting)
    writer.about(await subjectOf(tx, meeting.bodies))
    const last = (await listGuests(tx, meetingId)).at(-1)?.position ?? 0
    const ids: number[] = []
    for (const [at, name] of names.entries()) {
      ids.push(await writer.insert('attendances', { meeting_id: meetingId, guest_name: name, presence, position: last + at + 1 }))
    }
    return { ids }
  })
}

/** Errors: not-found, stale-edit, read-only. */
export async function editGuest(
  session: Session,
  { id, seen, patch }: ParsedInputOf<Inputs['editGuest']>,
): Promise<OutputOf<Inputs['editGuest']>> {
  return save(session, 'attendance.editGuest', async (writer, tx) => {
    const guest = await getGuest(tx, id)
    const words = { name: guest.name, presence: guest.presence, note: guest.note }
    const wanted = { ...words, ...patch, note: patch.note === undefined ? guest.note : worded(patch.note) }
    if (isSameGuest(words, wanted)) return { changed: true }
    if (!isSameGuest(words, seen)) throw new Refusal('stale-edit', { what: 'guest', id })
    writer.about(guest.name)
    await writer.update('attendances', id, { guest_name: wanted.name, presence: wanted.presence, note: wanted.note })
    return { changed: true }
  })
}

type GuestWords = Pick<GuestRecord, 'name' | 'presence' | 'note'>

const isSameGuest = (one: GuestWords, other: GuestWords): boolean =>
  one.name === other.name && one.presence === other.presence && one.note === other.note

/** Errors: not-found, read-only. */
export async function moveGuest(
  session: Session,
  { id, beforeId }: ParsedInputOf<Inputs['moveGuest']>,
): Promise<OutputOf<Inputs['moveGuest']>> {
  return save(session, 'attendance.moveGuest', async (writer, tx) => {
    const guest = await getGuest(tx, id)
    const others = (await listGuests(tx, guest.meetingId)).filter((one) => one.id !== id)
    const at = beforeId === null ? others.length : others.findIndex((one) => one.id === beforeId)
    if (at < 0) throw new Refusal('not-found', { what: 'guest', id: beforeId })
    writer.about(guest.name)
    for (const [index, one] of [...others.slice(0, at), guest, ...others.slice(at)].entries()) {
      await writer.update('attendances', one.id, { position: index + 1 })
    }
    return { moved: true }
  })
}

/** Errors: not-found, read-only. */
export async function removeGuests(session: Session, ids: readonly number[]): Promise<OutputOf<Inputs['removeGuests']>> {
  return save(session, 'attendance.removeGuests', async (writer, tx) => {
    for (const id of new Set(ids)) {
      const guest = await getGuest(tx, id)
      writer.about(guest.name)
      await writer.remove('attendances', id)
    }
    return { removed: new Set(ids).size }
  })
}

async function getGuest(db: Database, id: number): Promise<GuestRecord> {
  const guest = await findGuest(db, id)
  if (guest === null) throw new Refusal('not-found', { what: 'guest', id })
  return guest
}
