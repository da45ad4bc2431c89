import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { documentsContract } from '../../../shared/contract/documents.ts'
import type { PaperDocument } from '../../../shared/documents/model.ts'
import { paperList } from '../../../shared/documents/paper-list.ts'
import { agendaLines } from '../agenda/agenda-lines.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { papersOfMeeting } from '../files/paper-numbers.ts'
import type { Session } from '../register/session.ts'
import { dateStyleOf } from './house.ts'
import { headOf } from './papers.ts'

/** 配布資料一覧 of a meeting. Errors: not-found. */
export async function paperListPaper(
  session: Session,
  { meetingId, language }: ParsedInputOf<typeof documentsContract.paperList>,
): Promise<PaperDocument> {
  const { db } = session.register()
  const meeting = await getMeeting(db, meetingId)
  return paperList({
    language,
    dateStyle: await dateStyleOf(session),
    meeting: await headOf(db, meeting),
    isHeld: meeting.status === 'held',
    papers: await papersOfMeeting(db, meetingId),
    lines: new Map((await agendaLines(db, meeting)).map(({ id, title }) => [id, title])),
    footer: null,
  })
}
