import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { AskedPaper } from '../../shared/contract/documents.ts'
import { plainText } from '../../shared/documents/plain-text.ts'
import { paperBytes } from '../services/papers/paper-file.ts'
import { paperDocument } from '../services/papers/paper-document.ts'
import { standaloneHtml } from '../services/papers/standalone-html.ts'
import type { RegisterSession } from '../services/register/register-session.ts'
import { choiceOption } from './arguments.ts'
import { type CommandContext, type CommandInput, WrongUsage } from './command.ts'

/** What every command that writes a paper takes. */
export const paperOptions = { format: 'text', language: 'text', output: 'text' } as const
export const paperUsage = '[--format text|html|docx|xlsx|csv] [--language en|ja|both] [--output FILE]'

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
  if (typeof output === 'string') await writeFile(resolve(output), content)
  else context.out(content)
}
