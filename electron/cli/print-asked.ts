import type { AskedPaper, PaperName } from '../../shared/contract/documents.ts'
import { plateContents } from '../../shared/documents/name-plates.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { keptVersion } from '../services/papers/find-meeting.ts'
import { Refusal } from '../services/register/refusal.ts'
import type { RegisterSession } from '../services/register/register-session.ts'
import { choiceOption, countOption, dayOption, word } from './arguments.ts'
import type { CommandInput } from './command.ts'
import { meetingNamed, whoseNamed } from './meeting-named.ts'
import { paperLanguage } from './write-paper.ts'

/** What papers can be asked with beside their form. */
export const askedOptions = {
  on: 'text',
  stage: 'text',
  version: 'text',
  from: 'text',
  holders: 'flag',
  contacts: 'flag',
  numbers: 'flag',
  once: 'flag',
  'no-guests': 'flag',
  content: 'text',
  only: 'text',
  'blank-lines': 'text',
  labels: 'text',
  used: 'text',
  organization: 'text',
} as const

export const askedUsage =
  '[--on DATE] [--stage draft|issued|results] [--version N] [--from DATE] [--holders] [--contacts] [--numbers] [--once] [--no-guests] [--content both|name|post] [--only KEY] [--blank-lines N] [--labels 12|21|24] [--used N] [--organization KEY]'

const labelsPerSheet = { '12': 12, '21': 21, '24': 24 } as const

/** The paper as it was asked for. Throws WrongUsage, Refusal 'unknown-body', 'not-found' or 'invalid-date'. */
export async function askedOf(
  session: RegisterSession,
  name: PaperName,
  input: CommandInput,
  asOf: IsoDate,
): Promise<AskedPaper> {
  const language = paperLanguage(input)
  const of = word(input, 1)
  const isSet = (flag: string) => input.options[flag] === true
  const withGuests = !isSet('no-guests')
  switch (name) {
    case 'agenda': {
      const stage = choiceOption(input, 'stage', ['draft', 'issued', 'results'])
      const meetingId = await meetingNamed(session, of)
      const version = await versionOf(session, meetingId, input)
      return { name, input: { meetingId, language, stage, ...(version === null ? {} : { version }) } }
    }
    case 'runSheet':
    case 'decisionRecord':
    case 'paperList':
      return { name, input: { meetingId: await meetingNamed(session, of), language } }
    case 'attendanceSheet':
      return {
        name,
        input: { meetingId: await meetingNamed(session, of), language, blankLines: countOption(input, 'blank-lines', 4, 40) },
      }
    case 'seatingPlan':
      return { name, input: { meetingId: await meetingNamed(session, of), language, withGuests } }
    case 'roster': {
      const persons = isSet('once') ? 'once' : 'twice'
      const columns = { withHolders: isSet('holders'), withContacts: isSet('contacts'), withNumbers: isSet('numbers') }
      return { name, input: { ...(await whoseNamed(session, of)), asOf, language, ...columns, persons } }
    }
    case 'namePlates': {
      const { only } = input.options
      const content = choiceOption(input, 'content', plateContents)
      const one = typeof only === 'string' ? { only } : {}
      return { name, input: { ...(await whoseNamed(session, of)), asOf, language, content, withGuests, ...one } }
    }
    case 'addressLabels':
      return {
        name,
        input: {
          ...(await whoseNamed(session, of)),
          asOf,
          language,
          perSheet: labelsPerSheet[choiceOption(input, 'labels', ['12', '21', '24'])],
          used: countOption(input, 'used', 0, 23),
        },
      }
    case 'rosterChanges': {
      const from = dayOption(input, 'from')
      return { name, input: { body: of, asOf, language, ...(from === null ? {} : { from }) } }
    }
    case 'addressList':
      return { name, input: { ...(await whoseNamed(session, of)), asOf, language } }
    case 'chronicle':
    case 'matrix':
    case 'worklist':
      return { name, input: { body: of, asOf, language } }
    case 'followUpReport':
    case 'statusTable':
    case 'itemMatrix':
      return { name, input: { plan: of, asOf, language } }
    case 'statusRequest': {
      const { organization } = input.options
      return { name, input: { plan: of, asOf, language, organization: typeof organization === 'string' ? organization : null } }
    }
  }
}

/** The Nth version that was kept of a meeting's agenda, oldest first; null where none is asked for. Throws Refusal 'not-found'. */
async function versionOf(session: RegisterSession, meetingId: number, input: CommandInput): Promise<number | null> {
  const asked = input.options['version']
  if (asked === undefined) return null
  const number = countOption(input, 'version', 1, 999)
  const kept = await keptVersion(session, meetingId, number)
  if (kept === null) throw new Refusal('not-found', { what: 'version', key: String(number) })
  return kept
}
