import { listGuests } from '../../../db/repositories/attendances.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { documentsContract } from '../../../shared/contract/documents.ts'
import type { PaperDocument } from '../../../shared/documents/model.ts'
import { attendanceSheet } from '../../../shared/documents/attendance-sheet.ts'
import { countAttendance } from '../../../shared/domain/attendance.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { gatherAttendance, linesOf } from '../meetings/attendance.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { headOf } from './papers.ts'
import { Refusal } from '../register/refusal.ts'
import { dateStyleOf } from './house.ts'
import type { Session } from '../register/session.ts'

/**
 * The sheet that goes round the table, from the roster of the meeting's day: to sign where nothing is recorded, else what is. Errors:
 * not-found, also for a meeting without a body.
 */
export async function attendancePaper(
  session: Session,
  input: ParsedInputOf<typeof documentsContract.attendanceSheet>,
): Promise<PaperDocument> {
  const { db } = session.register()
  const meeting = await getMeeting(db, input.meetingId)
  const { bodies, merged } = await gatherAttendance(db, meeting)
  if (bodies.length === 0) throw new Refusal('not-found', { what: 'meeting', id: input.meetingId })
  const nameOf = (bodyId: number) => nameOn(bodies.find((body) => body.id === bodyId)?.names ?? [], meeting.heldOn)
  const kindOf = (bodyId: number) => bodies.find((body) => body.id === bodyId)?.kind ?? 'other'
  const counts = countAttendance(linesOf(merged))
  return attendanceSheet({
    language: input.language,
    dateStyle: await dateStyleOf(session),
    meeting: await headOf(db, meeting),
    isHeld: meeting.status === 'held',
    groups: merged.groups.map(({ kind, lines }) => ({
      kind,
      // That no source tells when a seat began is a matter for the screen, not for a sheet handed round.
      lines: lines.map(({ seat, doubles, recorded }) => ({
        seat: { ...seat, startNotRecorded: false },
        alsoOn: doubles.map((double) => ({ body: nameOf(double.bodyId), kind: kindOf(double.bodyId), role: double.seat.role })),
        recorded,
      })),
    })),
    guests: (await listGuests(db, meeting.id)).map(({ name, presence }) => ({ name, presence })),
    counts,
    blankLines: linesOf(merged).every(({ recorded }) => recorded === null) ? input.blankLines : 0,
    footer: null,
  })
}
