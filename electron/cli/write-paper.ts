import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { AskedPaper } from '../../shared/contract/documents.ts'
import { paperName } from '../../shared/documents/paper-name.ts'
import { plainText } from '../../shared/documents/plain-text.ts'
import { paperBytes } from '../services/papers/paper-file.ts'
import { paperDocument } from '../services/papers/paper-document.ts'
import { standaloneHtml } from '../services/papers/standalone-html.ts'
import type { RegisterSession } from '../services/register/register-session.ts'
import { asJson, choiceOption } from './arguments.ts'
import { type CommandContext, type CommandInput, WrongUsage } from './command.ts'

/** What every command that writes a paper takes. */
export const paperOptions = { format: 'text', language: 'text', output: 'text', json: 'flag' } as const
export const paperUsage = '[--format text|html|docx|xlsx|csv] [--language en|ja|both] [--output FILE [--json]]'

export const paperLanguage = (input: CommandInput) => choiceOption(input, 'language', ['en', 'ja', 'both'])

/** Writes the paper to standard output, or to the file that was named; a Word file or a workbook goes into no terminal. */
export async function writePaper(
  context: CommandContext,
  input: CommandInput,
  session: RegisterSession,
  asked: AskedPaper,
): Promise<void> {
  const format = choiceOption(input, 'format', ['text', 'html', 'docx', 'xlsx', 'csv'])
  const output = input.options['output']
  const isTold = input.options['json'] === true
  if (isTold && typeof output !== 'string')
    throw new WrongUsage('--json tells of a file that was written: name it (--output FILE)')
  const isBinary = format === 'docx' || format === 'xlsx'
  if (isBinary && typeof output !== 'string' && context.isTerminal) {
    throw new WrongUsage(`--format ${format} is no text: name a file (--output FILE) or send it into one (> FILE)`)
  }
  const document = await paperDocument(session, asked)
  const content =
    format === 'text'
      ? plainText(document)
      : format === 'html'
        ? standaloneHtml(document)
        : await paperBytes(session, document, format)
  if (typeof output !== 'string') return context.out(content)
  await writeFile(resolve(output), content)
  if (isTold) context.out(asJson({ file: basename(output), form: format, paper: asked.name, title: paperName(document) }))
}
