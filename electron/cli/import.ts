import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { importFile } from '../services/import-file.ts'
import { Refusal } from '../services/refusal.ts'
import { word } from './arguments.ts'
import type { Command } from './command.ts'
import { withRegister } from './with-register.ts'

export const importCommand: Command = {
  usage: 'import --file F SOURCE [--dry-run]',
  summary: "take in the published record's text, or another register's JSON; all or nothing",
  words: { least: 1, most: 1 },
  options: { 'dry-run': 'flag' },
  async run(context, input) {
    const source = resolve(word(input, 0))
    const dryRun = input.options['dry-run'] === true
    const bytes = read(source)
    const report = await withRegister(context, dryRun ? 'read' : 'write', (session) =>
      importFile(session, { fileName: basename(source), bytes, dryRun }),
    )
    context.out(`${report.lines.join('\n')}\n`)
  },
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    throw new Refusal('file-not-found', { file: basename(path) })
  }
}
