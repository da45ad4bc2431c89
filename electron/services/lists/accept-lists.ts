import type { Writer } from '../../../db/history/writer.ts'
import { listSources } from '../../../db/repositories/directory.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { ImportAnswers, ImportDone } from '../../../shared/contract/imports.ts'
import { foldName } from '../../../shared/domain/names.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { importsText } from '../../../shared/text/imports-text.ts'
import { importRows, type SeenRow } from '../import/import-rows.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { applyLists } from './apply-lists.ts'
import type { ImportJob, JobPulse } from './import-job.ts'
import { type ListProposal, takenOf } from './list-proposal.ts'
import { isNamedList, nameTables } from './list-tables.ts'

/** Takes in what is taken of tables, as one change set with its source. Throws Refusal, with nothing changed: import-problems, cancelled, read-only. */
export async function acceptLists(
  session: Session,
  job: Pick<ImportJob, 'fileName' | 'sha256'> & { readonly isOwnForm: boolean },
  /** What the tables would do to the register as it stands in the transaction. */
  propose: (tx: Database) => Promise<ListProposal>,
  answers: ImportAnswers,
  language: Language,
  pulse: JobPulse,
): Promise<ImportDone> {
  return save(session, 'imports.accept', async (writer, tx) => {
    const proposal = await propose(tx)
    const taken = takenOf(proposal.entries, answers)
    const entries = proposal.entries
      .filter((entry) => taken.isTaken(entry))
      .map((entry) => ({ entry, without: taken.without(entry.ref) }))
    const learned = await learnWords(writer, tx, answers)
    if (entries.length > 0) {
      writer.about(job.fileName)
      const rows = await importRows(writer, job, await listSources(tx), (name) => sourceKey(name, job.sha256))
      const written: SeenRow[] = []
      await applyLists(entries, {
        writer,
        tables: proposal.tables,
        wrote: (table, id, line) => written.push({ table, id, seen: { lines: job.isOwnForm || line < 1 ? null : [line, line] } }),
        breathe: pulse.breathe,
      })
      await rows.seeAll(written)
    }
    const created = entries.filter(({ entry }) => entry.id === null).length
    const changed = entries.length - created
    const problems = proposal.entries.filter(({ verdict }) => verdict === 'problem' || verdict === 'conflict').length
    const words = importsText[language]
    const lines = [
      entries.length === 0 ? words.nothing : words.done(created, changed),
      ...(learned > 0 ? [words.learnt(learned)] : []),
      ...(problems > 0 ? [words.problemRows(problems)] : []),
    ]
    return { created, changed, learned, left: problems, lines }
  })
}

const sourceKey = (fileName: string, sha256: string): string =>
  `import-${
    fileName
      .replace(/\.[^.]*$/, '')
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 40) || 'table'
  }-${sha256.slice(0, 8)}`

/** What a person said a word means becomes another name of the thing, seen and undone like any other. */
async function learnWords(writer: Writer, db: Database, { words }: ImportAnswers): Promise<number> {
  let learned = 0
  for (const { list, text, id, learn } of words) {
    if (!learn || id === 'new' || !isNamedList(list)) continue
    const { table, owner } = nameTables[list]
    const names = await db.selectFrom(table).selectAll().execute()
    const isKnown = names.some(
      (row) =>
        Object.entries(row).some(([column, value]) => column === owner && value === id) && foldName(row.name) === foldName(text),
    )
    if (isKnown) continue
    const language = /[\u3040-\u30ff\u3400-\u9fff]/.test(text) ? ('ja' as const) : ('en' as const)
    const row = { language, name: text, kind: 'alias' as const }
    switch (list) {
      case 'bodies':
        await writer.insert('body_names', { ...row, body_id: id })
        break
      case 'organizations':
        await writer.insert('organization_names', { ...row, organization_id: id })
        break
      case 'posts':
        await writer.insert('post_names', { ...row, post_id: id })
        break
      case 'persons':
        await writer.insert('person_names', { ...row, person_id: id })
        break
      case 'plans':
        await writer.insert('plan_names', { ...row, plan_id: id })
        break
    }
    learned += 1
  }
  return learned
}
