import { basename, resolve } from 'node:path'
import type { AskedPaper } from '../../shared/contract/documents.ts'
import { paperAddress } from '../../shared/contract/paper-address.ts'
import type { PaperDocument } from '../../shared/documents/model.ts'
import { paperName } from '../../shared/documents/paper-name.ts'
import { plainText } from '../../shared/documents/plain-text.ts'
import { writeParts } from '../services/exports/write-parts.ts'
import { paperDocument } from '../services/papers/paper-document.ts'
import { paperBytes } from '../services/papers/paper-file.ts'
import { pdfOfPaper } from '../services/papers/pdf-of-paper.ts'
import { standaloneHtml } from '../services/papers/standalone-html.ts'
import type { RegisterSession } from '../services/register/register-session.ts'
import { asJson, choiceOption } from './arguments.ts'
import { type CommandContext, type CommandInput, WrongUsage } from './command.ts'

const formats = ['text', 'html', 'docx', 'pdf', 'xlsx', 'csv'] as const

/** What every command that writes a paper takes. */
export const paperOptions = { format: 'text', language: 'text', output: 'text', json: 'flag' } as const
export const paperUsage = `[--format ${formats.join('|')}] [--language en|ja|both] [--output FILE [--json]]`

export const paperLanguage = (input: CommandInput) => choiceOption(input, 'language', ['en', 'ja', 'both'])

/** Writes the paper to standard output, or to the file that was named; what is no text goes into no terminal. */
export async function writePaper(
  context: CommandContext,
  input: CommandInput,
  session: RegisterSession,
  asked: AskedPaper,
): Promise<void> {
  const format = choiceOption(input, 'format', formats)
  requireSomewhere(context, input, format, format === 'docx' || format === 'xlsx' || format === 'pdf')
  const document = await paperDocument(session, asked)
  const content = await contentOf(context, session, document, asked, format)
  await deliverPaper(context, input, content, { form: format, paper: asked.name, title: paperName(document) })
}

async function contentOf(
  context: CommandContext,
  session: RegisterSession,
  document: PaperDocument,
  asked: AskedPaper,
  format: (typeof formats)[number],
): Promise<string | Uint8Array> {
  switch (format) {
    case 'text':
      return plainText(document)
    case 'html':
      return standaloneHtml(document)
    case 'pdf':
      return pdfOfPaper(session, paperAddress(asked.name, asked.input), context.printPdf)
    case 'docx':
    case 'xlsx':
    case 'csv':
      return paperBytes(session, document, format)
  }
}

/** Throws WrongUsage where the answer has no place to go, before anything is made. */
export function requireSomewhere(context: CommandContext, input: CommandInput, format: string, isBinary: boolean): void {
  const isToFile = typeof input.options['output'] === 'string'
  if (input.options['json'] === true && !isToFile) throw new WrongUsage((words) => words.jsonOfFile('--output FILE'))
  if (isBinary && !isToFile && context.isTerminal) throw new WrongUsage((words) => words.noText(format))
}

/** To standard output, or whole into the file that was named, which is then told of where it is asked for. */
export async function deliverPaper(
  context: CommandContext,
  input: CommandInput,
  content: string | Uint8Array,
  told: { readonly form: string; readonly paper: string; readonly title: string },
): Promise<void> {
  const { output } = input.options
  if (typeof output !== 'string') return context.out(content)
  await writeParts(resolve(output), only(typeof content === 'string' ? new TextEncoder().encode(content) : content), false)
  if (input.options['json'] === true) context.out(asJson({ file: basename(output), ...told }))
}

async function* only(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}
