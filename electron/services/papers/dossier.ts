import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { AskedPaper } from '../../../shared/contract/documents.ts'
import type { Dossier, PaperFile, papersContract } from '../../../shared/contract/papers.ts'
import { dossierParts, type DossierPart } from '../../../shared/documents/dossier-parts.ts'
import { leadingLanguage, type PaperDocument } from '../../../shared/documents/model.ts'
import { paperFileName, paperName, type ShortNames } from '../../../shared/documents/paper-name.ts'
import { paperDeskText } from '../../../shared/text/paper-desk-text.ts'
import { writeDocx } from '../../documents/write-docx.ts'
import { type ZipFile, writeZip } from '../../exchange/zip/write-zip.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { safeFileName } from '../files/safe-file-name.ts'
import type { Session } from '../register/session.ts'
import { laidOut, paperDocument } from './paper-document.ts'
import { paperBytes } from './paper-file.ts'
import { shortNames } from './short-names.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

export type DossierAsked = ParsedInputOf<typeof papersContract.dossier>

/** The papers of a meeting, to be shown and printed one behind the other. Errors: not-found. */
export async function dossierPapers(session: Session, input: DossierAsked): Promise<Dossier> {
  const documents = await dossierDocuments(session, input)
  const names = await shortNames(session)
  return { ...namesOf(documents, input, names), papers: documents.map((document) => laidOut(document, names)) }
}

/** What the dossier is called, as a paper and as a file. Errors: not-found. */
export async function dossierNames(session: Session, input: DossierAsked): Promise<Pick<Dossier, 'title' | 'fileName'>> {
  return namesOf(await dossierDocuments(session, input), input, await shortNames(session))
}

/** The same as one Word file, a section for each paper, or as a file for each paper. Errors: not-found. */
export async function dossierFile(session: Session, input: ParsedInputOf<typeof papersContract.dossierFile>): Promise<PaperFile> {
  const documents = await dossierDocuments(session, input)
  const bytes = input.form === 'docx' ? await writeDocx(documents, null) : await writeZip(await singleFiles(session, documents))
  return {
    fileName: namesOf(documents, input, await shortNames(session)).fileName,
    format: input.form,
    content: Buffer.from(bytes).toString('base64'),
  }
}

/** Each paper to be written on and to be read, numbered in the dossier's order so that a folder shows them so. */
async function singleFiles(session: Session, documents: readonly PaperDocument[]): Promise<readonly ZipFile[]> {
  const files: ZipFile[] = []
  const names = await shortNames(session)
  for (const [at, document] of documents.entries()) {
    const name = `${String(at + 1).padStart(2, '0')} ${safeFileName(paperFileName(document, names))}`
    for (const format of ['docx', 'html'] as const) {
      files.push({ name: `${name}.${format}`, content: await paperBytes(session, document, format) })
    }
  }
  return files
}

/** A document for each paper. Errors: not-found. */
export async function dossierDocuments(session: Session, input: DossierAsked): Promise<readonly PaperDocument[]> {
  const { db } = session.register()
  const meeting = await getMeeting(db, input.meetingId)
  const bodies = await knownBodies(db)
  const keys = meeting.bodies.flatMap(({ bodyId }) => bodies.find(({ id }) => id === bodyId)?.key ?? [])
  const asked = dossierParts.filter((part) => input.parts.includes(part)).flatMap((part) => askedFor(part, meeting, keys, input))
  const documents: PaperDocument[] = []
  for (const one of asked) documents.push(await paperDocument(session, one))
  return documents
}

/** A part as the papers it stands for: the roster of every body, the agenda in the state the meeting is in. */
function askedFor(
  part: DossierPart,
  meeting: MeetingRecord,
  bodies: readonly string[],
  { meetingId, language }: DossierAsked,
): readonly AskedPaper[] {
  switch (part) {
    case 'agenda': {
      const stage = meeting.status === 'held' ? 'results' : meeting.status === 'issued' ? 'issued' : 'draft'
      return [{ name: 'agenda', input: { meetingId, language, stage } }]
    }
    case 'roster':
      return bodies.map((body) => ({
        name: 'roster',
        input: {
          body,
          asOf: meeting.heldOn,
          language,
          withHolders: true,
          withContacts: false,
          withNumbers: false,
          persons: 'twice',
        },
      }))
    case 'attendanceSheet':
      return [{ name: part, input: { meetingId, language, blankLines: 4 } }]
    case 'paperList':
    case 'runSheet':
      return [{ name: part, input: { meetingId, language } }]
  }
}

/** Called after the meeting, which the first paper names. */
function namesOf(
  documents: readonly PaperDocument[],
  { language }: DossierAsked,
  names: ShortNames,
): { readonly title: string; readonly fileName: string } {
  const [first] = documents
  const { dossier } = paperDeskText[leadingLanguage(language)]
  if (first === undefined) return { title: dossier.title, fileName: dossier.title }
  return { title: `${dossier.title} ${paperName(first)}`, fileName: `${dossier.title} ${paperFileName(first, names)}` }
}
