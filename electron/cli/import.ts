import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { ImportAnswers, ImportAspect, ImportOpened } from '../../shared/contract/imports.ts'
import { type ListKey, listKeys } from '../../shared/domain/list-keys.ts'
import { importsText } from '../../shared/text/imports-text.ts'
import { besideThreads } from '../services/beside/beside-threads.ts'
import { incomingFiles } from '../services/files/incoming-files.ts'
import { importFile } from '../services/import/import-file.ts'
import { columnsIn } from '../services/lists/columns-in.ts'
import { type ImportDesk, importDesk } from '../services/lists/import-desk.ts'
import { importOutline } from '../services/plans/import-outline.ts'
import { Refusal } from '../services/register/refusal.ts'
import type { RegisterSession } from '../services/register/register-session.ts'
import { asJson, choiceOption, word } from './arguments.ts'
import { type Command, type CommandContext, type CommandInput, WrongUsage } from './command.ts'
import { withRegister } from './with-register.ts'

/** A file for the command line: as large as the archive of a register may be. */
const largest = 200 * 1024 * 1024

export const importCommand: Command = {
  usage:
    'import SOURCE [--list LIST] [--sheet N] [--only-new] [--skip-problems] [--plan KEY] [--dry-run] [--json] [--language en|ja]',
  words: { least: 1, most: 1 },
  options: {
    'dry-run': 'flag',
    language: 'text',
    plan: 'text',
    list: 'text',
    sheet: 'text',
    'only-new': 'flag',
    'skip-problems': 'flag',
    json: 'flag',
  },
  async run(context, input) {
    const source = resolve(word(input, 0))
    const dryRun = input.options['dry-run'] === true
    const { plan } = input.options
    const language = choiceOption(input, 'language', ['en', 'ja'])
    requireFile(source)
    const fileName = basename(source)
    const file = () => ({ fileName, bytes: readFileSync(source), dryRun, language })
    const report = await withRegister(context, dryRun ? 'read' : 'write', async (session) => {
      if (typeof plan === 'string') return importOutline(session, { ...file(), plan })
      const desk = importDesk(session, incomingFiles(session), besideThreads())
      const job = randomUUID()
      return tellingProgress(context, desk, job, async () => {
        const opened = await desk.openFile(job, { fileName, path: source }, language)
        if (opened.form === 'record') return importFile(session, file())
        if (opened.canRestore) return dryRun ? { lines: await desk.tryRestore(job) } : desk.restore({ job, language })
        return importLists(context, input, { session, desk, job, opened })
      })
    }).catch((error: unknown) => tellLines(context, error))
    context.out(
      input.options['json'] === true ? asJson({ file: basename(source), dryRun, ...report }) : `${report.lines.join('\n')}\n`,
    )
  },
}

interface ListsToImport {
  readonly session: RegisterSession
  readonly desk: ImportDesk
  readonly job: string
  readonly opened: ImportOpened
}

/** Says every second how far the work is, and stops it when it is asked to. */
async function tellingProgress<Result>(
  context: CommandContext,
  desk: ImportDesk,
  job: string,
  act: () => Promise<Result>,
): Promise<Result> {
  const progress = setInterval(() => {
    const { phase, share } = desk.progress(job)
    if (phase !== 'none') context.progress(`honbu: ${phase} ${Math.round(share * 100)} %`)
  }, 1000)
  context.onStop(() => void desk.stop(job))
  try {
    return await act()
  } finally {
    clearInterval(progress)
  }
}

/** Previews, tells what stands in the way, and takes in what is to be taken. */
async function importLists(context: CommandContext, input: CommandInput, { desk, job, opened }: ListsToImport) {
  const language = choiceOption(input, 'language', ['en', 'ja'])
  const answers: ImportAnswers = { rows: [], words: [], leave: input.options['only-new'] === true ? ['change'] : [] }
  const aspect: ImportAspect = { job, table: tableOf(input, opened), answers, language }
  const preview = await desk.preview({ ...aspect, show: 'all', from: 0, count: 1 })
  const wrong = [
    ...(await desk.preview({ ...aspect, show: 'problem', from: 0, count: 200 })).rows,
    ...(await desk.preview({ ...aspect, show: 'conflict', from: 0, count: 200 })).rows,
  ]
  const words = importsText[language]
  for (const { line, title, thing, notes } of wrong) context.error(`${words.line(line)}: ${thing} ${title}: ${notes.join(' ')}`)
  const count = preview.counts.problem + preview.counts.conflict
  const counts = Object.entries(preview.counts).flatMap(([verdict, number]) =>
    number === 0 ? [] : [`${words.verdict[verdict as keyof typeof words.verdict]}: ${number}`],
  )
  const left = columnsLeft(opened, aspect)
  const lines = [
    ...preview.remarks,
    ...(left.length === 0 ? [] : [words.columnsLeft(left.join(language === 'ja' ? '、' : ', '))]),
    counts.length === 0 ? words.nothing : counts.join(language === 'ja' ? '、' : ', '),
  ]
  if (input.options['dry-run'] === true) return { lines: [...lines, words.dryRun], counts: preview.counts, taken: 0 }
  if (count > 0 && input.options['skip-problems'] !== true) throw new Refusal('import-problems', { file: opened.fileName, count })
  const done = await desk.accept(aspect)
  return { lines: [...lines, ...done.lines], counts: preview.counts, taken: done.created + done.changed }
}

/** The heads of what is in the file and comes not in: nobody should think it did. */
const columnsLeft = ({ sheets }: ImportOpened, { table }: ImportAspect): readonly string[] =>
  table === null
    ? []
    : (sheets[table.sheet]?.columns ?? []).flatMap(({ head }, at) =>
        (table.columns[at] ?? null) === null && head !== '' ? [head] : [],
      )

function tableOf(input: CommandInput, { form, sheets, fileName }: ImportOpened): ImportAspect['table'] {
  if (form !== 'table') return null
  const asked = input.options['sheet']
  const at = typeof asked === 'string' && /^\d{1,3}$/.test(asked) ? Number(asked) - 1 : 0
  const sheet = sheets[at]
  if (sheet === undefined) throw new WrongUsage((words) => words.takesNumber('--sheet', 1, sheets.length))
  const named = input.options['list']
  const list: ListKey | null = named === undefined ? sheet.list : (listKeys.find((key) => key === named) ?? null)
  if (named !== undefined && list === null) throw new WrongUsage((words) => words.takes('--list', listKeys))
  if (list === null) throw new Refusal('nothing-found', { file: fileName })
  const columns =
    list === sheet.list
      ? sheet.mapping
      : columnsIn(
          list,
          sheet.columns.map(({ head }) => head),
        )
  return { sheet: at, list, columns: [...columns] }
}

/** The lines a refusal names come before the sentence that says what happened. */
function tellLines(context: CommandContext, error: unknown): never {
  const lines = error instanceof Refusal ? error.details['lines'] : null
  if (typeof lines === 'string') for (const line of lines.split('\n')) context.error(line)
  throw error
}

/** Throws Refusal: file-not-found, file-too-large. */
function requireFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile() !== true) throw new Refusal('file-not-found', { file: basename(path) })
  if (found.size > largest) throw new Refusal('file-too-large', { file: basename(path), megabytes: largest / 1_048_576 })
}
