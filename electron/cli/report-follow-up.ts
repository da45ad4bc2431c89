import { requiredDay, word } from './arguments.ts'
import type { Command } from './command.ts'
import { withRegister } from './with-register.ts'
import { paperLanguage, paperOptions, paperUsage, writePaper } from './write-paper.ts'

export const reportFollowUpCommand: Command = {
  usage: `report follow-up PLAN --on DATE ${paperUsage}`,
  words: { least: 1, most: 1 },
  options: { ...paperOptions, on: 'text' },
  async run(context, input) {
    const language = paperLanguage(input)
    const asOf = requiredDay(input, 'on')
    await withRegister(context, 'read', (session) =>
      writePaper(context, input, session, { name: 'followUpReport', input: { plan: word(input, 0), asOf, language } }),
    )
  },
}
