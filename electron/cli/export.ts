import { exportCalendar } from '../services/export-calendar.ts'
import { exportRegister } from '../services/export-register.ts'
import { asJson, choiceOption } from './arguments.ts'
import { type Command, type CommandInput, WrongUsage } from './command.ts'
import { withRegister } from './with-register.ts'

export const exportCommand: Command = {
  usage: 'export --file F [--format json|ics] [--body BODY] [--language ja|en|both]',
  summary: 'the whole register as JSON, history included, or its meetings as iCalendar',
  words: { least: 0, most: 0 },
  options: { format: 'text', body: 'text', language: 'text' },
  async run(context, input) {
    const format = choiceOption(input, 'format', ['json', 'ics'])
    switch (format) {
      case 'json':
        refuseOption(input, 'body')
        refuseOption(input, 'language')
        await withRegister(context, 'read', async (session) => context.out(asJson(await exportRegister(session))))
        return
      case 'ics': {
        const language = choiceOption(input, 'language', ['ja', 'en', 'both'])
        const { body } = input.options
        await withRegister(context, 'read', async (session) => {
          context.out((await exportCalendar(session, { body: typeof body === 'string' ? body : null, language })).text)
        })
      }
    }
  },
}

/** The whole register knows no part: an option that would be passed over is refused. */
function refuseOption(input: CommandInput, name: string): void {
  if (input.options[name] !== undefined) throw new WrongUsage(`--${name} goes with --format ics`)
}
