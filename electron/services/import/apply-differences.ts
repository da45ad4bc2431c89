import type { Writer } from '../../../db/history/writer.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { actKinds, seatRoles } from '../../../shared/domain/vocabulary.ts'
import type { EntryRef, ImportEntry } from '../../exchange/published-record/import-proposal.ts'
import type { DecidedImport } from './decide-import.ts'
import type { EntryOf } from './entries.ts'
import { idOf } from '../../exchange/published-record/match-names.ts'

/** Writes what the text says otherwise than the register, where a person took it. Returns how many things were changed. */
export async function applyDifferences(
  writer: Writer,
  db: Database,
  decided: DecidedImport,
  takes: (ref: EntryRef) => boolean,
): Promise<number> {
  let changed = 0
  for (const entry of decided.proposal.entries) {
    if (!takes(entry.ref)) continue
    if (entry.subject === 'seat') changed += await changeSeat(writer, entry)
    else if (entry.subject === 'meeting') changed += await changeMeeting(writer, db, entry, decided)
  }
  return changed
}

async function changeSeat(writer: Writer, { verdict }: EntryOf<'seat'>): Promise<number> {
  if (verdict.code !== 'change') return 0
  const role = seatRoles.find((one) => verdict.changes.some(({ field, to }) => field === 'role' && to === one))
  if (role === undefined) return 0
  await writer.update('memberships', verdict.id, { role })
  return 1
}

async function changeMeeting(writer: Writer, db: Database, entry: EntryOf<'meeting'>, decided: DecidedImport): Promise<number> {
  const { verdict, on, ordinal } = entry
  if (verdict.code === 'change') {
    const act = actKinds.find((one) => verdict.changes.some(({ field, to }) => field === 'actKind' && to === one))
    if (act !== undefined) await writer.update('meetings', verdict.id, { act_kind: act })
    if (verdict.changes.some(({ field }) => field === 'ordinal'))
      await setOrdinal(writer, db, verdict.id, bodyOf(entry, decided), ordinal)
    return 1
  }
  if (verdict.code !== 'conflict') return 0
  switch (verdict.reason) {
    case 'other-ordinal-that-day':
      await setOrdinal(writer, db, verdict.id, bodyOf(entry, decided), ordinal)
      return 1
    case 'ordinal-on-another-day':
    case 'founded-on-another-day':
      if (on !== null) await writer.update('meetings', verdict.id, { held_on: on })
      return on === null ? 0 : 1
  }
}

function bodyOf(entry: EntryOf<'meeting'>, { byRef }: DecidedImport): number | null {
  const body: ImportEntry | undefined = byRef.get(entry.body)
  return body === undefined ? null : idOf(body.verdict)
}

async function setOrdinal(
  writer: Writer,
  db: Database,
  meetingId: number,
  bodyId: number | null,
  ordinal: number | null,
): Promise<void> {
  const row = await db
    .selectFrom('meeting_bodies')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .where('body_id', '=', bodyId ?? 0)
    .executeTakeFirst()
  if (row !== undefined) await writer.update('meeting_bodies', row.id, { ordinal })
}
