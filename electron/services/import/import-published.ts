import { createHash } from 'node:crypto'
import type { ImportAnswers, ImportDone } from '../../../shared/contract/imports.ts'
import { importsText } from '../../../shared/text/imports-text.ts'
import type { Decision, EntryRef } from '../../exchange/published-record/import-proposal.ts'
import { applyDifferences } from './apply-differences.ts'
import { recordDecisions, takesDifference } from './record-preview.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { TextEncoding } from '../../exchange/decode-text.ts'
import { readRecord } from '../../exchange/published-record/read-record.ts'
import type { ReadRecord } from '../../exchange/published-record/reading.ts'
import { applyImport } from './apply-import.ts'
import { type DecidedImport, decideImport } from './decide-import.ts'
import { findRefusals, type RefusedLine } from './find-refusals.ts'
import { type GatheredRegister, gatherRegister } from './gather-register.ts'
import { makesSomething, reportImport } from './report-import.ts'
import { remarkLine } from './words.ts'
import { importText } from '../../../shared/text/import-text.ts'
import type { ImportReport, ImportSource } from './import-source.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

/** As many lines as a refusal carries. */
const listed = 20

/**
 * Takes a text in the published form in as one change set, all or nothing: what is new is made with its source and lines, what is
 * doubtful as printed and with an open question, and nothing that is there is changed. Throws Refusal, with nothing written:
 * nothing-found; import-problems with `count` and, in words, the first lines as `lines`; read-only.
 */
export async function importPublished(
  session: Session,
  source: ImportSource & { readonly text: string; readonly encoding: TextEncoding },
): Promise<ImportReport> {
  const read = readRecord(source.text)
  const { decided } = source.dryRun
    ? await decide(session.register().db, read, source)
    : await save(session, 'import.published-text', async (writer, tx) => {
        const decision = await decide(tx, read, source)
        const file = { fileName: source.fileName, sha256: createHash('sha256').update(source.bytes).digest('hex') }
        if (makesSomething(decision.decided))
          await applyImport(writer, decision.decided, decision.register, file, session.today())
        return decision
      })
  return { lines: reportImport(decided, source, source.language) }
}

/** What importing the text would do to the register as it stands. Throws Refusal. */
async function decide(
  db: Database,
  read: ReadRecord,
  { fileName, text, language }: Pick<ImportSource, 'fileName' | 'language'> & { readonly text: string },
  given: ReadonlyMap<EntryRef, Decision> = new Map(),
): Promise<{ readonly decided: DecidedImport; readonly register: GatheredRegister }> {
  const register = await gatherRegister(db)
  const decided = decideImport(read, register, given)
  const refusals = findRefusals(decided, text)
  if (refusals.length > 0) {
    throw new Refusal('import-problems', { file: fileName, count: refusals.length, lines: refusedLines(refusals, language) })
  }
  if (read.bodies.length === 0) throw new Refusal('nothing-found', { file: fileName })
  return { decided, register }
}

function refusedLines(refusals: readonly RefusedLine[], language: Language): string {
  const lines = refusals.slice(0, listed).map((refusal) => remarkLine(refusal, language))
  const more = refusals.length - lines.length
  return [...lines, ...(more > 0 ? [importText[language].andMore(more)] : [])].join('\n')
}

/** A text in the published form that was read, to be taken in with what people answered. */
export interface RecordToTake {
  readonly fileName: string
  readonly sha256: string
  readonly read: ReadRecord
  readonly text: string
  readonly language: Language
}

/** The same import as a preview shows it, with the lines that must be mended first. Changes nothing. */
export async function previewPublished(
  db: Database,
  { read, text, language }: RecordToTake,
  answers: ImportAnswers,
): Promise<{ readonly decided: DecidedImport; readonly blocked: readonly string[] }> {
  const decided = decideImport(read, await gatherRegister(db), recordDecisions(answers))
  return { decided, blocked: findRefusals(decided, text).map((refusal) => remarkLine(refusal, language)) }
}

/** Takes a text in as a person decided on it: what is new, and of what differs only what was taken. Throws Refusal as `importPublished`. */
export async function acceptPublished(session: Session, record: RecordToTake, answers: ImportAnswers): Promise<ImportDone> {
  return save(session, 'imports.accept', async (writer, tx) => {
    const { decided, register } = await decide(tx, record.read, record, recordDecisions(answers))
    if (makesSomething(decided)) await applyImport(writer, decided, register, record, session.today())
    else writer.about(record.fileName)
    const changed = await applyDifferences(writer, tx, decided, (ref) => takesDifference(answers, ref))
    const created = decided.creates.size + decided.yearlyPlans.length
    const words = importsText[record.language]
    return {
      created,
      changed,
      learned: 0,
      left: 0,
      lines: [created + changed === 0 ? words.nothing : words.done(created, changed)],
    }
  })
}
