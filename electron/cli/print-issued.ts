import { issuedPaperFile, issuedPapersOf } from '../services/papers/issued-papers.ts'
import { Refusal } from '../services/register/refusal.ts'
import type { RegisterSession } from '../services/register/register-session.ts'
import { choiceOption, countOption, word } from './arguments.ts'
import type { CommandContext, CommandInput } from './command.ts'
import { meetingNamed } from './meeting-named.ts'
import { deliverPaper, paperLanguage, requireSomewhere } from './write-paper.ts'

/** The page of an agenda as it went out, the last one or the Nth that was kept. Throws Refusal 'not-found', 'file-changed'. */
export async function printIssued(context: CommandContext, input: CommandInput, session: RegisterSession): Promise<void> {
  choiceOption(input, 'format', ['html'])
  requireSomewhere(context, input, 'html', false)
  const of = word(input, 1)
  const meetingId = await meetingNamed(session, of)
  const language = paperLanguage(input)
  const pages = (await issuedPapersOf(session, { meetingId })).filter((one) => one.language === language)
  const page = pages[countOption(input, 'version', pages.length, 999) - 1]
  if (page === undefined) throw new Refusal('not-found', { what: 'issued paper', key: of })
  const { content, fileName } = await issuedPaperFile(session, { id: page.id })
  const bytes = new Uint8Array(Buffer.from(content, 'base64'))
  await deliverPaper(context, input, bytes, { form: 'html', paper: 'issued', title: fileName })
}
