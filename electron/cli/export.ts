import { basename, resolve } from 'node:path'
import { type ExportRequest, exportRequestSchema } from '../../shared/contract/exports.ts'
import { listKeys } from '../../shared/domain/list-keys.ts'
import { countAttachedFiles } from '../services/register/export-register.ts'
import { type Export, makeExport } from '../services/exports/make-export.ts'
import { writeParts } from '../services/exports/write-parts.ts'
import { filesFolderName } from '../services/files/file-store.ts'
import { Refusal } from '../services/register/refusal.ts'
import type { RegisterSession } from '../services/register/register-session.ts'
import { asJson, choiceOption } from './arguments.ts'
import { type Command, type CommandContext, type CommandInput, WrongUsage } from './command.ts'
import { withRegister } from './with-register.ts'

const formats = ['json', 'ics', 'csv', 'xlsx', 'zip', 'popolo', 'oparl', 'copy'] as const

export const exportCommand: Command = {
  usage:
    'export [--format json|ics|csv|xlsx|zip|popolo|oparl|copy] [--list LIST] [--template] [--body BODY] [--language ja|en|both] [--out OUT [--json]]',
  words: { least: 0, most: 0 },
  options: { format: 'text', body: 'text', language: 'text', list: 'text', template: 'flag', out: 'text', json: 'flag' },
  async run(context, input) {
    const format = choiceOption(input, 'format', formats)
    if (format !== 'ics') refuseOption(input, 'body', 'ics')
    if (format !== 'csv' && format !== 'xlsx') for (const name of ['list', 'template']) refuseOption(input, name, 'csv or xlsx')
    if (format === 'json' || format === 'zip' || format === 'copy') refuseOption(input, 'language', 'a form with words')
    await withRegister(context, 'read', async (session) => {
      const made = await makeExport(session, requestOf(input, format), {
        onProgress: (share) => context.progress(`honbu: ${Math.round(share * 100)} %`),
      })
      await deliver(context, input, made)
      if (format === 'json') await tellOfFiles(context, session)
    })
  },
}

function requestOf(input: CommandInput, format: (typeof formats)[number]): ExportRequest {
  const { list, template, body } = input.options
  if (format === 'ics') {
    const language = choiceOption(input, 'language', ['ja', 'en', 'both'])
    return { what: 'ics', body: typeof body === 'string' ? body : null, language }
  }
  const language = choiceOption(input, 'language', ['ja', 'en'])
  switch (format) {
    case 'csv':
    case 'xlsx': {
      if (list === undefined && format === 'xlsx' && template !== true) return { what: 'lists', language }
      const asked = exportRequestSchema.safeParse({ what: 'list', list, form: format, language, isTemplate: template === true })
      if (!asked.success) throw new WrongUsage((words) => words.takes('--list', listKeys))
      return asked.data
    }
    case 'zip':
      return { what: 'archive', language }
    case 'json':
    case 'popolo':
    case 'oparl':
    case 'copy':
      return { what: format, language }
  }
}

/** Text goes to standard output unless it is to be a file; bytes are always a file. */
async function deliver(context: CommandContext, input: CommandInput, made: Export): Promise<void> {
  const { out } = input.options
  if (input.options['json'] === true && typeof out !== 'string') throw new WrongUsage((words) => words.jsonOfFile('--out OUT'))
  if (typeof out === 'string') {
    await writeParts(resolve(out), untilStopped(context, made.parts), made.isReadOnly)
    if (input.options['json'] === true) context.out(asJson({ file: basename(out), form: made.ending }))
    return
  }
  if (made.ending === 'zip' || made.ending === 'xlsx' || made.ending === 'honbu') {
    throw new WrongUsage((words) => words.missingOut)
  }
  const parts: Uint8Array[] = []
  for await (const part of made.parts) parts.push(part)
  context.out(Buffer.concat(parts).toString('utf8'))
}

/** The parts until somebody asks to stop; what was written of the file is gone then. Throws Refusal: cancelled. */
async function* untilStopped(context: CommandContext, parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isStopped = false
  context.onStop(() => {
    isStopped = true
  })
  for await (const part of parts) {
    if (isStopped) throw new Refusal('cancelled')
    yield part
  }
}

/** Says which files the JSON cannot hold. */
async function tellOfFiles(context: CommandContext, session: RegisterSession): Promise<void> {
  const count = await countAttachedFiles(session)
  if (count === 0) return
  const folder = filesFolderName(session.register().path)
  const files = count === 1 ? '1 attached file is' : `${count} attached files are`
  context.error(
    `honbu: ${files} not in the JSON. Use --format zip, or copy the folder ${folder} beside the register you import into, named after it.`,
  )
}

/** An option that would be passed over is refused. */
function refuseOption(input: CommandInput, name: string, format: string): void {
  if (input.options[name] !== undefined)
    throw new WrongUsage((words) =>
      words.goesWith(`--${name}`, format === 'a form with words' ? words.formWithWords : `--format ${format}`),
    )
}
