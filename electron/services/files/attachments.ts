import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import { type AttachmentRecord, findAttachment, listAttachments } from '../../../db/repositories/attachments.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { toFlag } from '../../../db/repositories/rows.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { attachmentsContract, PaperOwner, PapersScreen } from '../../../shared/contract/attachments.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import { numberPapers, papersInOrder } from '../../../shared/domain/paper-numbering.ts'
import { paperBlocks } from '../../../shared/domain/paper-order.ts'
import { paperTitle } from '../../../shared/domain/paper-title.ts'
import { freshPositions, positionBetween } from '../../../shared/domain/position.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { mediaTypeOf } from './document-types.ts'
import { filesFolderName, lookAtFile } from './file-store.ts'
import type { IncomingFiles, KeptFile } from './incoming-files.ts'
import { keepNumbers } from './paper-numbers.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type Tx = Transaction<RegisterSchema>
type Inputs = typeof attachmentsContract

/** The papers of a meeting or plan as they are listed, with what is known of their files. Errors: not-found. */
export async function papersScreen(session: Session, of: PaperOwner): Promise<PapersScreen> {
  const { db, path } = session.register()
  await requireOwner(db, of)
  const found = await listAttachments(db, of)
  const numbers = numberPapers(found)
  const papers = papersInOrder(found).map(async ({ file, ...paper }) => ({
    id: paper.id,
    revision: paper.revision,
    number: numbers.get(paper.id) ?? '',
    isNumberFixed: paper.number !== null,
    isReference: paper.isReference,
    isPart: paper.isPart,
    title: paper.title,
    itemId: paper.agendaItemId,
    file: file && { name: file.name, byteCount: file.byteCount, state: await lookAtFile(path, file) },
  }))
  return { papers: await Promise.all(papers), folder: filesFolderName(path) }
}

/** Attaches files that have come in whole, after the papers already there. Errors: not-found, file-unreadable, disk-full, read-only. */
export async function addPapers(
  session: Session,
  incoming: IncomingFiles,
  { of, uploads }: ParsedInputOf<Inputs['add']>,
): Promise<OutputOf<Inputs['add']>> {
  const files = await incoming.keep(uploads)
  const ids = await save(session, 'attachments.add', async (writer, tx) => {
    await requireOwner(tx, of)
    const made: number[] = []
    for (const file of files) made.push(await insertPaper(writer, tx, of, paperTitle(file.fileName), columnsOfFile(file)))
    await keepNumbers(writer, tx, of)
    return made
  })
  await incoming.giveUp(uploads)
  return { ids }
}

/** Lists a paper whose file is still to come. Errors: not-found, read-only. */
export async function planPaper(
  session: Session,
  { of, titleEn, titleJa }: ParsedInputOf<Inputs['plan']>,
): Promise<OutputOf<Inputs['plan']>> {
  return save(session, 'attachments.plan', async (writer, tx) => {
    await requireOwner(tx, of)
    const id = await insertPaper(writer, tx, of, { en: titleEn, ja: titleJa }, noFile)
    await keepNumbers(writer, tx, of)
    return { id }
  })
}

/** Gives a paper its file, or a newer one. Errors: not-found, file-unreadable, disk-full, read-only. */
export async function replaceFile(
  session: Session,
  incoming: IncomingFiles,
  { id, upload }: ParsedInputOf<Inputs['replaceFile']>,
): Promise<OutputOf<Inputs['replaceFile']>> {
  const [file] = await incoming.keep([upload])
  const revision = await save(session, 'attachments.replaceFile', async (writer, tx) => {
    const paper = await getPaper(tx, id)
    writer.about(wordsOf(paper))
    await writer.update('attachments', id, file ? columnsOfFile(file) : {})
    return (await getPaper(tx, id)).revision
  })
  await incoming.giveUp([upload])
  return { revision }
}

/** Changes a paper; a whole one takes its parts along among those for reference, and back. Errors: not-found, stale-edit, read-only. */
export async function updatePaper(
  session: Session,
  { id, revision, patch }: ParsedInputOf<Inputs['update']>,
): Promise<OutputOf<Inputs['update']>> {
  return save(session, 'attachments.update', async (writer, tx) => {
    const paper = await getPaper(tx, id)
    if (paper.revision !== revision) throw new Refusal('stale-edit', { what: 'paper', id })
    writer.about(wordsOf(paper))
    if (patch.itemId !== undefined && patch.itemId !== null) await requireItem(tx, paper, patch.itemId)
    await writer.update('attachments', id, {
      title_en: patch.titleEn,
      title_ja: patch.titleJa,
      agenda_item_id: patch.itemId,
      is_part: patch.isPart === undefined ? undefined : toFlag(patch.isPart),
    })
    if (patch.isReference !== undefined && patch.isReference !== paper.isReference) {
      await changeKind(writer, tx, paper, patch.isReference)
    }
    if (patch.isPart !== undefined && patch.isPart !== paper.isPart) await writer.update('attachments', id, { number: null })
    // What is no longer of its kind or its paper gives its number up and takes the next one; the others keep theirs.
    await keepNumbers(writer, tx, ownerOf(paper), paper.number !== null)
    return { revision: (await getPaper(tx, id)).revision }
  })
}

/** Puts all papers of an owner in an order. Errors: not-found, stale-edit, read-only. */
export async function arrangePapers(
  session: Session,
  { of, papers }: ParsedInputOf<Inputs['arrange']>,
): Promise<OutputOf<Inputs['arrange']>> {
  return save(session, 'attachments.arrange', async (writer, tx) => {
    const present = await listAttachments(tx, of)
    const isSame = new Set(papers.map(({ id }) => id)).size === present.length && present.length === papers.length
    if (!isSame || !papers.every(({ id }) => present.some((one) => one.id === id))) {
      throw new Refusal('stale-edit', { what: 'papers', id: of.id })
    }
    const positions = freshPositions(papers.length)
    for (const [at, { id, isPart }] of papers.entries()) {
      await writer.update('attachments', id, { position: positions[at] ?? at + 1, is_part: toFlag(isPart) })
    }
    return { arranged: true }
  })
}

/** Takes papers off the list; their files stay, so that undo brings them back. Errors: not-found, read-only. */
export async function removePapers(
  session: Session,
  { ids }: ParsedInputOf<Inputs['remove']>,
): Promise<OutputOf<Inputs['remove']>> {
  const wanted = [...new Set(ids)]
  return save(session, 'attachments.remove', async (writer, tx) => {
    for (const id of wanted) {
      const paper = await getPaper(tx, id)
      writer.about(wordsOf(paper))
      const block = await blockOf(tx, paper)
      const next = block[0]?.id === id ? block[1] : undefined
      // The parts left behind stay a paper of their own, and do not fall to the one before.
      if (next) await writer.update('attachments', next.id, { is_part: 0 })
      await writer.remove('attachments', id)
    }
    return { removed: wanted.length }
  })
}

async function insertPaper(
  writer: Writer,
  tx: Tx,
  of: PaperOwner,
  title: { readonly en: string | null; readonly ja: string | null },
  file: FileColumns,
): Promise<number> {
  const last = (await listAttachments(tx, of)).at(-1)?.position ?? null
  writer.about(title)
  return writer.insert('attachments', {
    meeting_id: of.kind === 'meeting' ? of.id : null,
    plan_id: of.kind === 'plan' ? of.id : null,
    agenda_item_id: null,
    item_status_id: null,
    position: positionBetween(last, null) ?? 1,
    number: null,
    title_en: title.en,
    title_ja: title.ja,
    ...file,
  })
}

interface FileColumns {
  readonly file_name: string
  readonly media_type: string
  readonly byte_count: number
  readonly sha256: string
}

const noFile: FileColumns = { file_name: '', media_type: '', byte_count: 0, sha256: '' }

const columnsOfFile = (file: KeptFile): FileColumns => ({
  file_name: file.fileName,
  media_type: mediaTypeOf(file.fileName),
  byte_count: file.byteCount,
  sha256: file.sha256,
})

/** A whole paper goes with its parts; a part goes alone and is a paper of its own there. */
async function changeKind(writer: Writer, tx: Tx, paper: AttachmentRecord, isReference: boolean): Promise<void> {
  const block = await blockOf(tx, paper)
  const isWhole = block[0]?.id === paper.id
  for (const { id } of isWhole ? block : [paper]) {
    await writer.update('attachments', id, { is_reference: toFlag(isReference), number: null })
  }
  await writer.update('attachments', paper.id, { is_part: 0 })
}

/** The paper with all that is numbered under one number with it. */
async function blockOf(tx: Tx, paper: AttachmentRecord): Promise<readonly AttachmentRecord[]> {
  const blocks = paperBlocks(await listAttachments(tx, ownerOf(paper)))
  return blocks.find((block) => block.some(({ id }) => id === paper.id)) ?? [paper]
}

const ownerOf = (paper: AttachmentRecord): PaperOwner =>
  paper.meetingId === null ? { kind: 'plan', id: paper.planId ?? 0 } : { kind: 'meeting', id: paper.meetingId }

const wordsOf = ({ title, file }: AttachmentRecord): string => title.en ?? title.ja ?? file?.name ?? ''

async function getPaper(db: Database, id: number): Promise<AttachmentRecord> {
  const paper = await findAttachment(db, id)
  if (!paper) throw new Refusal('not-found', { what: 'paper', id })
  return paper
}

async function requireOwner(db: Database, of: PaperOwner): Promise<void> {
  if (of.kind === 'meeting') return void (await getMeeting(db, of.id))
  const plan = await db.selectFrom('plans').select('id').where('id', '=', of.id).executeTakeFirst()
  if (!plan) throw new Refusal('not-found', { what: 'plan', id: of.id })
}

async function requireItem(tx: Tx, paper: AttachmentRecord, itemId: number): Promise<void> {
  const item = await tx.selectFrom('agenda_items').select('meeting_id').where('id', '=', itemId).executeTakeFirst()
  if (item === undefined || item.meeting_id === null || item.meeting_id !== paper.meetingId) {
    throw new Refusal('not-found', { what: 'agenda item', id: itemId })
  }
}
