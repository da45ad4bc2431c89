import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import { type AttachmentOwner, listAttachments, listAttachmentsOfItem } from '../../../db/repositories/attachments.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { AgendaPaper } from '../../../shared/documents/agenda.ts'
import type { CitablePaper } from '../../../shared/domain/cited-papers.ts'
import { numberPapers, papersInOrder } from '../../../shared/domain/paper-numbering.ts'
import { positionBetween } from '../../../shared/domain/position.ts'
import type { MeetingStatus } from '../../../shared/domain/vocabulary.ts'

type Tx = Transaction<RegisterSchema>

/** 配布資料 of a meeting, for its agenda. */
export async function papersOfMeeting(db: Database, meetingId: number): Promise<readonly AgendaPaper[]> {
  const papers = await listAttachments(db, { kind: 'meeting', id: meetingId })
  const numbers = numberPapers(papers)
  return papersInOrder(papers).map(({ id, isReference, title, agendaItemId }) => ({
    number: numbers.get(id) ?? '',
    isReference,
    title,
    itemId: agendaItemId,
  }))
}

/** The papers of a meeting, as evidence cites them. */
export async function citablePapers(db: Database, meetingId: number): Promise<readonly CitablePaper[]> {
  const papers = await listAttachments(db, { kind: 'meeting', id: meetingId })
  const numbers = numberPapers(papers)
  return papersInOrder(papers).map(({ id, isReference, title, file }) => ({
    id,
    number: numbers.get(id) ?? '',
    isReference,
    title,
    hasFile: file !== null,
  }))
}

/** Writes the numbers of a meeting's papers down as they are given out with the agenda: later papers leave them as they are. */
export async function freezePaperNumbers(writer: Writer, tx: Tx, meetingId: number): Promise<void> {
  await writeNumbers(writer, tx, { kind: 'meeting', id: meetingId })
}

/** Lets the numbers follow the order again, for an agenda that is taken back before anybody had it. */
export async function freePaperNumbers(writer: Writer, tx: Tx, meetingId: number): Promise<void> {
  for (const { id } of await listAttachments(tx, { kind: 'meeting', id: meetingId })) {
    await writer.update('attachments', id, { number: null })
  }
}

/** What becomes of the numbers when a meeting takes a status: issuing gives them out, going back to the draft takes them back. */
export async function numbersAtStatus(writer: Writer, tx: Tx, meetingId: number, status: MeetingStatus): Promise<void> {
  if (status === 'issued') await freezePaperNumbers(writer, tx, meetingId)
  if (status === 'planned' || status === 'drafted') await freePaperNumbers(writer, tx, meetingId)
}

/**
 * Gives new papers their numbers at once where numbers have been given out already: at an issued meeting, or beside others that have one.
 */
export async function keepNumbers(writer: Writer, tx: Tx, of: AttachmentOwner, wereGivenOut = false): Promise<void> {
  const papers = await listAttachments(tx, of)
  const areGivenOut = wereGivenOut || papers.some(({ number }) => number !== null) || (await isIssued(tx, of))
  if (areGivenOut) await writeNumbers(writer, tx, of)
}

/** Papers that belong to a line stay with the meeting and belong to no line, when the line goes. */
export async function untiePapers(writer: Writer, tx: Tx, itemId: number): Promise<void> {
  for (const { id } of await listAttachmentsOfItem(tx, itemId)) await writer.update('attachments', id, { agenda_item_id: null })
}

/** Papers go with their line to another meeting, after those already there; what was given out under a number stays behind. */
export async function carryPapers(writer: Writer, tx: Tx, itemId: number, meetingId: number): Promise<void> {
  for (const { id, number } of await listAttachmentsOfItem(tx, itemId)) {
    if (number !== null) {
      await writer.update('attachments', id, { agenda_item_id: null })
      continue
    }
    const last = (await listAttachments(tx, { kind: 'meeting', id: meetingId })).at(-1)?.position ?? null
    await writer.update('attachments', id, { meeting_id: meetingId, position: positionBetween(last, null) ?? 1, is_part: 0 })
  }
  await keepNumbers(writer, tx, { kind: 'meeting', id: meetingId })
}

/** Removes the papers of a meeting that is removed itself. */
export async function removePapersOf(writer: Writer, tx: Tx, of: AttachmentOwner): Promise<void> {
  for (const { id } of await listAttachments(tx, of)) await writer.remove('attachments', id)
}

async function writeNumbers(writer: Writer, tx: Tx, of: AttachmentOwner): Promise<void> {
  for (const [id, number] of numberPapers(await listAttachments(tx, of))) await writer.update('attachments', id, { number })
}

async function isIssued(tx: Tx, of: AttachmentOwner): Promise<boolean> {
  if (of.kind !== 'meeting') return false
  const meeting = await tx.selectFrom('meetings').select('status').where('id', '=', of.id).executeTakeFirst()
  return meeting?.status === 'issued'
}
