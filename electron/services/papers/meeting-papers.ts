import { countPresences } from '../../../db/repositories/presence-counts.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { documentsContract } from '../../../shared/contract/documents.ts'
import type { PaperDocument } from '../../../shared/documents/model.ts'
import type { AgendaLine as AgendaLineView } from '../../../shared/contract/meetings.ts'
import type { AgendaLine } from '../../../shared/documents/agenda-lines.ts'
import { decisionRecord } from '../../../shared/documents/decision-record.ts'
import { runSheet } from '../../../shared/documents/run-sheet.ts'
import { agendaLines } from '../agenda/agenda-lines.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { headOf } from './papers.ts'
import { dateStyleOf } from './house.ts'
import type { Session } from '../register/session.ts'

type Inputs = typeof documentsContract

/** The paper from which the meeting is run, internal notes included. Errors: not-found. */
export async function runSheetPaper(session: Session, input: ParsedInputOf<Inputs['runSheet']>): Promise<PaperDocument> {
  const { db } = session.register()
  const meeting = await getMeeting(db, input.meetingId)
  const lines = await agendaLines(db, meeting)
  return runSheet({
    language: input.language,
    dateStyle: await dateStyleOf(session),
    numbering: meeting.numbering,
    meeting: await headOf(db, meeting),
    isHeld: meeting.status === 'held',
    plannedMinutes: meeting.plannedMinutes,
    lines: printedLines(lines),
    details: new Map(lines.map(({ id, minutes, internalNote }) => [id, { minutes, internalNote }])),
    note: meeting.note,
    footer: null,
  })
}

/** What came of the meeting. Errors: not-found. */
export async function decisionRecordPaper(
  session: Session,
  input: ParsedInputOf<Inputs['decisionRecord']>,
): Promise<PaperDocument> {
  const { db } = session.register()
  const meeting = await getMeeting(db, input.meetingId)
  return decisionRecord({
    language: input.language,
    dateStyle: await dateStyleOf(session),
    numbering: meeting.numbering,
    meeting: await headOf(db, meeting),
    isHeld: meeting.status === 'held',
    attendance: await countPresences(db, meeting.id),
    lines: printedLines(await agendaLines(db, meeting)),
    footer: null,
  })
}

/** Lines under their parents, with what may be printed of them on any paper. */
function printedLines(lines: readonly AgendaLineView[], parentId: number | null = null): readonly AgendaLine[] {
  return lines
    .filter((line) => line.parentId === parentId)
    .map((line) => ({
      id: line.id,
      title: line.title,
      number: line.number,
      presenter: line.presenter?.name ?? null,
      outcome: line.outcome,
      outcomeNote: line.outcomeNote === null ? null : { en: line.outcomeNote, ja: line.outcomeNote },
      items: printedLines(lines, line.id),
    }))
}
