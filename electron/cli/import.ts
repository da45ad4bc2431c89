import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { importFile } from '../services/import/import-file.ts'
import { importOutline } from '../services/plans/import-outline.ts'
import { Refusal } from '../services/register/refusal.ts'
import { choiceOption, word } from './arguments.ts'
import type { Command, CommandContext } from './command.ts'
import { withRegister } from './with-register.ts'

export const importCommand: Command = {
  usage: 'import --file F SOURCE [--plan KEY] [--dry-run] [--language en|ja]',
  summary:
    "take in the published record's text or another register's JSON, or the outline or table of a plan's items; all or nothing",
  words: { least: 1, most: 1 },
  options: { 'dry-run': 'flag', language: 'text', plan: 'text' },
  async run(context, input) {
    const source = resolve(word(input, 0))
    const dryRun = input.options['dry-run'] === true
    const { plan } = input.options
    const language = choiceOption(input, 'language', ['en', 'ja'])
    const bytes = read(source)
    const report = await withRegister(context, dryRun ? 'read' : 'write', (session) =>
      typeof plan === 'string'
        ? importOutline(session, { fileName: basename(source), bytes, plan, dryRun, language })
        : importFile(session, { fileName: basename(source), bytes, dryRun, language }),
    ).catch((error: unknown) => tellLines(context, error))
    context.out(`${report.lines.join('\n')}\n`)
  },
}

/** The lines a refusal names come before the sentence that says what happened. */
function tellLines(context: CommandContext, error: unknown): never {
  const lines = error instanceof Refusal ? error.details['lines'] : null
  if (typeof lines === 'string') for (const line of lines.split('\n')) context.error(line)
  throw error
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    throw new Refusal('file-not-found', { file: basename(path) })
  }
}
