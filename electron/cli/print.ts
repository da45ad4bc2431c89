import type { AskedPaper, PaperName } from '../../shared/contract/documents.ts'
import { plateContents } from '../../shared/documents/name-plates.ts'
import { isIsoDate, type IsoDate } from '../../shared/domain/calendar.ts'
import { findMeetingNamed } from '../services/papers/find-meeting.ts'
import { Refusal } from '../services/register/refusal.ts'
import type { RegisterSession } from '../services/register/register-session.ts'
import { choiceOption, dayOption, word } from './arguments.ts'
import { type Command, type CommandInput, WrongUsage } from './command.ts'
import { asOfOrDefault, withRegister } from './with-register.ts'
import { paperLanguage, paperOptions, paperUsage, writePaper } from './write-paper.ts'

/** Papers by what one calls them, and what each is about. */
const papers = {
  agenda: 'agenda',
  'run-sheet': 'runSheet',
  'decision-record': 'decisionRecord',
  'attendance-sheet': 'attendanceSheet',
  'paper-list': 'paperList',
  roster: 'roster',
  'roster-changes': 'rosterChanges',
  chronicle: 'chronicle',
  'name-plates': 'namePlates',
  'seating-plan': 'seatingPlan',
  'address-list': 'addressList',
  'address-labels': 'addressLabels',
  matrix: 'matrix',
  'follow-up-report': 'followUpReport',
  'status-table': 'statusTable',
  'item-matrix': 'itemMatrix',
  request: 'statusRequest',
} as const satisfies Readonly<Record<string, PaperName>>

const names = Object.keys(papers).join(', ')

export const printCommand: Command = {
  usage: `print PAPER OF [--on DATE] [--stage draft|issued|results] [--from DATE] [--holders] [--contacts] [--numbers] [--once] [--no-guests] [--content both|name|post] [--blank-lines N] [--labels 12|21|24] [--used N] [--organization KEY] ${paperUsage}`,
  summary: `any paper in any form. PAPER is one of ${names}; OF is a body, a plan, or a meeting as BODY/NUMBER or BODY/DATE`,
  words: { least: 2, most: 2 },
  options: {
    ...paperOptions,
    on: 'text',
    stage: 'text',
    from: 'text',
    holders: 'flag',
    contacts: 'flag',
    numbers: 'flag',
    once: 'flag',
    'no-guests': 'flag',
    content: 'text',
    'blank-lines': 'text',
    labels: 'text',
    used: 'text',
    organization: 'text',
  },
  async run(context, input) {
    const given = word(input, 0)
    const name = Object.entries(papers).find(([one]) => one === given)?.[1]
    if (name === undefined) throw new WrongUsage(`there is no paper “${given}”; there are ${names}`)
    const on = dayOption(input, 'on')
    await withRegister(context, 'read', async (session) => {
      const asOf = await asOfOrDefault(session, on)
      return writePaper(context, input, session, await askedOf(session, name, input, asOf))
    })
  },
}

async function askedOf(session: RegisterSession, name: PaperName, input: CommandInput, asOf: IsoDate): Promise<AskedPaper> {
  const language = paperLanguage(input)
  const of = word(input, 1)
  const isSet = (flag: string) => input.options[flag] === true
  const withGuests = !isSet('no-guests')
  switch (name) {
    case 'agenda': {
      const stage = choiceOption(input, 'stage', ['draft', 'issued', 'results'])
      return { name, input: { meetingId: await meetingNamed(session, of), language, stage } }
    }
    case 'runSheet':
    case 'decisionRecord':
    case 'paperList':
      return { name, input: { meetingId: await meetingNamed(session, of), language } }
    case 'attendanceSheet':
      return {
        name,
        input: { meetingId: await meetingNamed(session, of), language, blankLines: count(input, 'blank-lines', 4, 40) },
      }
    case 'seatingPlan':
      return { name, input: { meetingId: await meetingNamed(session, of), language, withGuests } }
    case 'roster': {
      const persons = isSet('once') ? 'once' : 'twice'
      const columns = { withHolders: isSet('holders'), withContacts: isSet('contacts'), withNumbers: isSet('numbers') }
      return { name, input: { body: of, asOf, language, ...columns, persons } }
    }
    case 'namePlates':
      return { name, input: { body: of, asOf, language, content: choiceOption(input, 'content', plateContents), withGuests } }
    case 'addressLabels':
      return {
        name,
        input: {
          body: of,
          asOf,
          language,
          perSheet: labelsPerSheet[choiceOption(input, 'labels', ['12', '21', '24'])],
          used: count(input, 'used', 0, 23),
        },
      }
    case 'rosterChanges': {
      const from = dayOption(input, 'from')
      return { name, input: { body: of, asOf, language, ...(from === null ? {} : { from }) } }
    }
    case 'addressList':
    case 'chronicle':
    case 'matrix':
      return { name, input: { body: of, asOf, language } }
    case 'followUpReport':
    case 'statusTable':
    case 'itemMatrix':
      return { name, input: { plan: of, asOf, language } }
    case 'statusRequest': {
      const organization = input.options['organization']
      return { name, input: { plan: of, asOf, language, organization: typeof organization === 'string' ? organization : null } }
    }
  }
}

const labelsPerSheet = { '12': 12, '21': 21, '24': 24 } as const

/** A whole number from 0; `otherwise` where none is given. Throws WrongUsage. */
function count(input: CommandInput, name: string, otherwise: number, most: number): number {
  const given = input.options[name]
  if (typeof given !== 'string') return otherwise
  if (!/^\d{1,3}$/.test(given) || Number(given) > most) throw new WrongUsage(`--${name} takes a number from 0 to ${most}`)
  return Number(given)
}

/** `crime/5`, `crime/2005-06-10`. Throws WrongUsage, Refusal 'unknown-body' or 'not-found'. */
async function meetingNamed(session: RegisterSession, typed: string): Promise<number> {
  const [, body = '', which = ''] = /^([^/]+)\/([^/]+)$/.exec(typed) ?? []
  const by = /^\d{1,4}$/.test(which) ? { ordinal: Number(which) } : isIsoDate(which) ? { on: which } : null
  if (by === null) throw new WrongUsage(`a meeting is named as BODY/NUMBER or BODY/DATE, not “${typed}”`)
  const id = await findMeetingNamed(session, body, by)
  if (id === null) throw new Refusal('not-found', { what: 'meeting', key: typed })
  return id
}
