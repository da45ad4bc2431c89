import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { checkRosterFile } from '../services/bodies/check-printed-roster.ts'
import { Refusal } from '../services/register/refusal.ts'
import { asJson, choiceOption, word } from './arguments.ts'
import type { Command } from './command.ts'
import { rosterCheckText } from './roster-check-text.ts'
import { withRegister } from './with-register.ts'

export const rosterCheckCommand: Command = {
  usage: 'roster check BODY FILE [--language en|ja] [--format text|json]',
  words: { least: 2, most: 2 },
  options: { format: 'text', language: 'text' },
  async run(context, input) {
    const format = choiceOption(input, 'format', ['text', 'json'])
    const language = choiceOption(input, 'language', ['en', 'ja'])
    const path = word(input, 1)
    const bytes = read(path)
    const check = await withRegister(context, 'read', (session) =>
      checkRosterFile(session, { body: word(input, 0), fileName: basename(path), bytes, language }),
    )
    context.out(format === 'json' ? asJson({ ...check, body: check.body.key }) : rosterCheckText(check, language))
  },
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : resolve(path))
  } catch {
    throw new Refusal('file-not-found', { file: basename(path) })
  }
}
