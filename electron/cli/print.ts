import type { PaperName } from '../../shared/contract/documents.ts'
import { dayOption, word } from './arguments.ts'
import { type Command, WrongUsage } from './command.ts'
import { askedOf, askedOptions, askedUsage } from './print-asked.ts'
import { printDossier } from './print-dossier.ts'
import { printIssued } from './print-issued.ts'
import { asOfOrDefault, withRegister } from './with-register.ts'
import { paperOptions, paperUsage, writePaper } from './write-paper.ts'

/** Papers by what one calls them. */
const papers = {
  agenda: 'agenda',
  'run-sheet': 'runSheet',
  'decision-record': 'decisionRecord',
  'attendance-sheet': 'attendanceSheet',
  'paper-list': 'paperList',
  'seating-plan': 'seatingPlan',
  roster: 'roster',
  'roster-changes': 'rosterChanges',
  chronicle: 'chronicle',
  'name-plates': 'namePlates',
  'address-list': 'addressList',
  'address-labels': 'addressLabels',
  matrix: 'matrix',
  worklist: 'worklist',
  'follow-up-report': 'followUpReport',
  'status-table': 'statusTable',
  'item-matrix': 'itemMatrix',
  request: 'statusRequest',
} as const satisfies Readonly<Record<string, PaperName>>

/** Every paper as it is called. */
export const paperNames: readonly string[] = [...Object.keys(papers), 'dossier', 'issued']

export const printCommand: Command = {
  usage: `print PAPER OF ${askedUsage} [--parts PART,…] ${paperUsage.replace('|csv]', '|csv|zip]')}`,
  words: { least: 2, most: 2 },
  options: { ...paperOptions, ...askedOptions, parts: 'text' },
  async run(context, input) {
    const given = word(input, 0)
    const name = Object.entries(papers).find(([one]) => one === given)?.[1]
    if (name === undefined && given !== 'dossier' && given !== 'issued')
      throw new WrongUsage((words) => words.noPaper(given, paperNames))
    if (given !== 'dossier' && input.options['parts'] !== undefined)
      throw new WrongUsage((words) => words.goesWith('--parts', words.dossier))
    const on = dayOption(input, 'on')
    await withRegister(context, 'read', async (session) => {
      if (given === 'dossier') return printDossier(context, input, session)
      if (name === undefined) return printIssued(context, input, session)
      const asOf = await asOfOrDefault(session, on)
      return writePaper(context, input, session, await askedOf(session, name, input, asOf))
    })
  },
}
