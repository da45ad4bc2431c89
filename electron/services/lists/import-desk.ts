import { listBodies } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { findLastChange } from '../../../db/repositories/history-state.ts'
import type {
  ImportAspect,
  ImportDone,
  ImportOpened,
  ImportPreview,
  ImportProgress,
  ImportRow,
  importsContract,
} from '../../../shared/contract/imports.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import { importVerdicts, type ImportVerdict } from '../../../shared/domain/list-keys.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { importsText } from '../../../shared/text/imports-text.ts'
import { headWords } from '../../exchange/lists/heads.ts'
import { sourceRows } from '../../exchange/lists/list-file.ts'
import { lists } from '../../exchange/lists/lists.ts'
import type { SourceTable } from '../../exchange/lists/proposal.ts'
import { writeSpreadsheet } from '../../exchange/spreadsheet-text.ts'
import { TableProblem } from '../../exchange/tables/table-problem.ts'
import type { WorkBeside } from '../beside/work-beside.ts'
import type { IncomingFiles } from '../files/incoming-files.ts'
import { acceptPublished, previewPublished } from '../import/import-published.ts'
import { importRegister } from '../import/import-register.ts'
import { recordRows } from '../import/record-preview.ts'
import { encodingName, remarkLine } from '../import/words.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'
import { acceptLists } from './accept-lists.ts'
import type { ImportJob, JobPulse, WholeArchive } from './import-job.ts'
import { jobPulses } from './job-pulses.ts'
import { previewRow, proposalWords, unknownWords } from './list-preview.ts'
import { type ListProposal, proposeTables, takenOf } from './list-proposal.ts'
import { readFileApart } from './read-file.ts'
import { readOtherRegister } from './other-register.ts'
import { rememberColumns, sheetsOf } from './remembered-columns.ts'
import { restoreArchive } from './restore-archive.ts'

type Inputs = typeof importsContract

/** Imports on their way, each read once and looked at as often as people change their minds. Nothing is written before it is accepted. */
export interface ImportDesk {
  readonly open: (input: ParsedInputOf<Inputs['open']>) => Promise<ImportOpened>
  /** The same for a file of this machine, from the command line. */
  readonly openFile: (
    job: string,
    file: { readonly fileName: string; readonly path: string },
    language: Language,
  ) => Promise<ImportOpened>
  readonly preview: (input: ParsedInputOf<Inputs['preview']>) => Promise<ImportPreview>
  /** `by` hears of the change. */
  readonly accept: (input: ImportAspect, by?: Session) => Promise<ImportDone>
  readonly restore: (input: ParsedInputOf<Inputs['restore']>) => Promise<ImportDone>
  /** What taking a whole register over would do, line by line; nothing is written. */
  readonly tryRestore: (job: string) => Promise<readonly string[]>
  readonly report: (input: ImportAspect) => Promise<{ readonly fileName: string; readonly text: string }>
  readonly progress: (id: string) => ImportProgress
  readonly stop: (id: string) => boolean
  readonly close: (id: string) => boolean
}

/** More at once are not kept: the oldest is forgotten. */
const mostJobs = 4
/** An archive of a register with its files may be larger than any table. */
const largestFile = 200 * 1024 * 1024

export function importDesk(session: Session, incoming: IncomingFiles, beside: WorkBeside): ImportDesk {
  const jobs = new Map<string, ImportJob>()
  const pulses = jobPulses()
  let last: { readonly key: string; readonly proposal: ListProposal } | null = null

  function jobOf(id: string): ImportJob {
    const job = jobs.get(id)
    if (job === undefined || job.registerPath !== session.register().path) throw new Refusal('not-found', { what: 'import', id })
    return job
  }

  const openFile: ImportDesk['openFile'] = (id, { fileName, path }, language) =>
    refusingTables(fileName, () =>
      pulses.during(id, 'reading', async (pulse) => {
        const register = session.register()
        const bodies = await listBodies(register.db)
        const bodyNames = bodies.flatMap(({ names }) => names.map(({ name }) => name))
        const { matter, sha256 } =
          (await readOtherRegister(path, fileName)) ??
          (await readFileApart(beside, { path, fileName, language, bodyNames, isEmpty: bodies.length === 0 }, pulse))
        for (const old of [...jobs.keys()].slice(0, Math.max(0, jobs.size - mostJobs + 1))) jobs.delete(old)
        jobs.set(id, { id, registerPath: register.path, fileName, sha256, matter })
        return {
          form: matter.form,
          fileName,
          encoding: 'encoding' in matter && matter.encoding !== null ? encodingName(matter.encoding) : null,
          sheets: matter.form === 'table' ? await sheetsOf(register.db, matter.sheets) : [],
          canRestore: matter.form === 'register' && matter.archive !== null && bodies.length === 0,
        }
      }),
    )

  /** The last proposal made, until the register or an answer that it depends on changes: ticking rows asks for it again and again. */
  async function proposalOf(
    job: ImportJob,
    aspect: ImportAspect,
    pulse: JobPulse,
    db: Database = session.register().db,
  ): Promise<ListProposal> {
    const today = session.today()
    const settled = aspect.answers.rows.flatMap(({ ref, is }) => (is === undefined ? [] : [[ref, is]]))
    const key = JSON.stringify([job.id, today, await findLastChange(db), aspect.table, settled, aspect.answers.words])
    if (last?.key === key) return last.proposal
    const proposal = await proposeTables(db, tablesOf(job, aspect), aspect.answers, today, pulse)
    last = { key, proposal }
    return proposal
  }

  async function rowsOf(aspect: ImportAspect, job: ImportJob, pulse: JobPulse) {
    const { matter } = job
    const { db } = session.register()
    if (matter.form === 'record') {
      const record = { ...job, ...matter, language: aspect.language }
      const { decided, blocked } = await previewPublished(db, record, aspect.answers)
      const rows = recordRows(decided, aspect.answers, aspect.language)
      const remarks = decided.proposal.problems.map((problem) => remarkLine(problem, aspect.language))
      const byRef = new Map(rows.map((row) => [row.ref, row]))
      return {
        entries: rows.map(({ ref, verdict, isTaken }) => ({ ref, verdict, isTaken })),
        view: (ref: string) => byRef.get(ref),
        words: [],
        remarks,
        blocked,
      }
    }
    const proposal = await proposalOf(job, aspect, pulse)
    const taken = takenOf(proposal.entries, aspect.answers)
    const words = proposalWords(proposal, aspect.language)
    const byRef = new Map(proposal.entries.map((entry) => [entry.ref, entry]))
    return {
      entries: proposal.entries.map((entry) => ({
        ref: entry.ref,
        verdict: taken.isLost(entry) ? ('problem' as const) : entry.verdict,
        isTaken: taken.isTaken(entry),
      })),
      view: (ref: string) => {
        const entry = byRef.get(ref)
        return entry === undefined ? undefined : previewRow(entry, taken, words, aspect.answers, aspect.language)
      },
      words: unknownWords(proposal, aspect.answers, words, aspect.language),
      remarks: matter.form === 'table' ? [] : remarksOf(matter.remarks, matter.form, aspect.language),
      blocked: [],
    }
  }

  return {
    openFile,
    async open({ job, upload, language }) {
      const opened = await openFile(job, incoming.locate(upload, largestFile), language)
      await incoming.giveUp([upload])
      return opened
    },
    preview: async ({ show, from, count, ...aspect }) =>
      pulses.during(aspect.job, 'comparing', async (pulse) => {
        const found = await rowsOf(aspect, jobOf(aspect.job), pulse)
        const shown = show === 'all' ? found.entries : found.entries.filter(({ verdict }) => verdict === show)
        return {
          counts: countsOf(found.entries),
          taken: found.entries.filter(({ isTaken }) => isTaken).length,
          rows: shown.slice(from, from + count).flatMap(({ ref }): readonly ImportRow[] => {
            const row = found.view(ref)
            return row === undefined ? [] : [row]
          }),
          total: shown.length,
          words: found.words,
          remarks: found.remarks,
          blocked: found.blocked,
          columns: aspect.table === null ? [] : columnsFor(aspect.table.list, aspect.language),
        }
      }),
    accept: async (aspect, by = session) =>
      pulses.during(aspect.job, 'writing', async (pulse) => {
        const job = jobOf(aspect.job)
        const { matter } = job
        if (matter.form === 'record') {
          return acceptPublished(by, { ...job, ...matter, language: aspect.language }, aspect.answers)
        }
        const source = { ...job, isOwnForm: matter.form === 'register' || matter.form === 'popolo' }
        const propose = (tx: Database) => proposalOf(job, aspect, pulse, tx)
        const done = await acceptLists(by, source, propose, aspect.answers, aspect.language, pulse)
        if (matter.form === 'table' && aspect.table !== null) {
          await rememberColumns(session.register().db, matter.sheets[aspect.table.sheet], aspect.table)
        }
        return done
      }),
    restore: async ({ job: id }) =>
      pulses.during(id, 'writing', async (pulse) => {
        return restoreArchive(session, archiveOf(jobOf(id)), pulse)
      }),
    tryRestore: async (id) => importRegister(session, archiveOf(jobOf(id)).json, true),
    report: async (aspect) =>
      pulses.during(aspect.job, 'comparing', async (pulse) => {
        const job = jobOf(aspect.job)
        const found = await rowsOf(aspect, job, pulse)
        const rows: ImportRow[] = []
        for (const [at, { ref }] of found.entries.entries()) {
          const row = found.view(ref)
          if (row !== undefined) rows.push(row)
          if (at % 500 === 499) await pulse.breathe(at / found.entries.length)
        }
        return {
          fileName: importsText[aspect.language].reportName(job.fileName),
          text: reportText(rows, aspect.language),
        }
      }),
    progress: pulses.progressOf,
    stop: pulses.stop,
    close: (id) => {
      last = null
      return jobs.delete(id)
    },
  }
}

function archiveOf({ matter }: ImportJob): WholeArchive {
  if (matter.form !== 'register' || matter.archive === null) throw new Refusal('not-allowed', { why: 'not-empty' })
  return matter.archive
}

function tablesOf({ matter }: ImportJob, { table }: ImportAspect): readonly SourceTable[] {
  if (matter.form === 'record') return []
  if (matter.form !== 'table') return matter.tables
  const sheet = table === null ? undefined : matter.sheets[table.sheet]
  if (table === null || sheet === undefined) return []
  return [{ list: table.list, rows: sourceRows(sheet.rows.slice(1), table.columns) }]
}

function remarksOf(remarks: readonly string[], form: ImportOpened['form'], language: Language): readonly string[] {
  return form === 'register' ? [importsText[language].notMerged, ...remarks] : remarks
}

function countsOf(entries: readonly { readonly verdict: ImportVerdict }[]): ImportPreview['counts'] {
  const counts = { create: 0, change: 0, same: 0, conflict: 0, problem: 0, left: 0 } satisfies Record<ImportVerdict, number>
  for (const { verdict } of entries) counts[verdict] += 1
  return counts
}

const columnsFor = (list: keyof typeof lists, language: Language): ImportPreview['columns'] =>
  lists[list].columns.map((column) => ({
    key: column.key,
    head: headWords(column, language),
    isRequired: column.isRequired === true,
  }))

/** The whole preview, a line for each field and one for what has none. */
function reportText(rows: readonly ImportRow[], language: Language): string {
  const words = importsText[language]
  const lines = rows.flatMap((row) => {
    const head = [row.line, row.thing, row.title, words.verdict[row.verdict], row.isTaken ? words.taken : words.left]
    const notes = row.notes.join(' ')
    if (row.fields.length === 0) return [[...head, '', '', '', notes]]
    return row.fields.map(({ label, before, after }, index) => [
      ...head,
      label,
      before ?? '',
      after ?? '',
      index === 0 ? notes : '',
    ])
  })
  const order = (verdict: string) => importVerdicts.findIndex((one) => words.verdict[one] === verdict)
  return writeSpreadsheet([words.reportHeads, ...lines.toSorted((one, other) => order(one[3] ?? '') - order(other[3] ?? ''))])
}

async function refusingTables<Result>(file: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof TableProblem) throw new Refusal('unreadable-table', { file, why: error.code, ...error.details })
    throw error
  }
}
