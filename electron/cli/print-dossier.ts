import { paperAddress } from '../../shared/contract/paper-address.ts'
import { dossierParts } from '../../shared/documents/dossier-parts.ts'
import { plainText } from '../../shared/documents/plain-text.ts'
import { type DossierAsked, dossierDocuments, dossierFile, dossierNames } from '../services/papers/dossier.ts'
import { pdfOfPaper } from '../services/papers/pdf-of-paper.ts'
import type { RegisterSession } from '../services/register/register-session.ts'
import { choiceOption, word } from './arguments.ts'
import { type CommandContext, type CommandInput, WrongUsage } from './command.ts'
import { meetingNamed } from './meeting-named.ts'
import { deliverPaper, paperLanguage, requireSomewhere } from './write-paper.ts'

/** The papers of a meeting in one file, or each for itself in a zip. Throws WrongUsage, Refusal 'not-found', 'unknown-body', 'no-desktop'. */
export async function printDossier(context: CommandContext, input: CommandInput, session: RegisterSession): Promise<void> {
  const format = choiceOption(input, 'format', ['docx', 'pdf', 'zip', 'text'])
  requireSomewhere(context, input, format, format !== 'text')
  const asked: DossierAsked = {
    meetingId: await meetingNamed(session, word(input, 1)),
    language: paperLanguage(input),
    parts: partsIn(input),
  }
  const content = await contentOf(context, session, asked, format)
  const { title } = await dossierNames(session, asked)
  await deliverPaper(context, input, content, { form: format, paper: 'dossier', title })
}

async function contentOf(
  context: CommandContext,
  session: RegisterSession,
  asked: DossierAsked,
  format: 'docx' | 'pdf' | 'zip' | 'text',
): Promise<string | Uint8Array> {
  switch (format) {
    case 'text':
      return (await dossierDocuments(session, asked)).map(plainText).join('\n\f')
    case 'pdf':
      return pdfOfPaper(session, paperAddress('dossier', asked), context.printPdf)
    case 'docx':
    case 'zip': {
      const { content } = await dossierFile(session, { ...asked, form: format })
      return new Uint8Array(Buffer.from(content, 'base64'))
    }
  }
}

/** All parts where none are named. Throws WrongUsage. */
function partsIn({ options }: CommandInput): DossierAsked['parts'] {
  const { parts: given } = options
  if (typeof given !== 'string') return [...dossierParts]
  const wanted = given.split(',').map((part) => part.trim())
  const parts = dossierParts.filter((part) => wanted.includes(part))
  if (parts.length === 0 || parts.length < new Set(wanted).size)
    throw new WrongUsage((words) => words.takes('--parts', dossierParts))
  return parts
}
