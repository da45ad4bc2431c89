import type { AskedPaper, PaperName } from '../../shared/contract/documents.ts'
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
  'name-plates': 'namePlates',
  matrix: 'matrix',
  'follow-up-report': 'followUpReport',
  'status-table': 'statusTable',
  'item-matrix': 'itemMatrix',
  request: 'statusRequest',
} as const satisfies Readonly<Record<string, PaperName>>

const names = Object.keys(papers).join(', ')

export const printCommand: Command = {
  usage: `print PAPER OF [--on DATE] [--stage draft|issued|results] [--holders] [--organization KEY] ${paperUsage}`,
  summary: `any paper in any form. PAPER is one of ${names}; OF is a body, a plan, or a meeting as BODY/NUMBER or BODY/DATE`,
  words: { least: 2, most: 2 },
  options: { ...paperOptions, on: 'text', stage: 'text', holders: 'flag', organization: 'text' },
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
  switch (name) {
    case 'agenda': {
      const stage = choiceOption(input, 'stage', ['draft', 'issued', 'results'])
      return { name, input: { meetingId: await meetingNamed(session, of), language, stage } }
    }
    case 'runSheet':
    case 'decisionRecord':
    case 'attendanceSheet':
    case 'paperList':
      return { name, input: { meetingId: await meetingNamed(session, of), language } }
    case 'roster':
      return { name, input: { body: of, asOf, language, withHolders: input.options['holders'] === true } }
    case 'namePlates':
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

/** `crime/5`, `crime/2005-06-10`. Throws WrongUsage, Refusal 'unknown-body' or 'not-found'. */
async function meetingNamed(session: RegisterSession, typed: string): Promise<number> {
  const [, body = '', which = ''] = /^([^/]+)\/([^/]+)$/.exec(typed) ?? []
  const by = /^\d{1,4}$/.test(which) ? { ordinal: Number(which) } : isIsoDate(which) ? { on: which } : null
  if (by === null) throw new WrongUsage(`a meeting is named as BODY/NUMBER or BODY/DATE, not “${typed}”`)
  const id = await findMeetingNamed(session, body, by)
  if (id === null) throw new Refusal('not-found', { what: 'meeting', key: typed })
  return id
}
