import { statusRequest } from '../services/statuses/status-request.ts'
import { choiceOption, dayOption, word } from './arguments.ts'
import type { Command } from './command.ts'
import { asOfOrDefault, withRegister } from './with-register.ts'

export const statusesExportCommand: Command = {
  usage: 'statuses export PLAN [--organization KEY] [--as-of DATE] [--language ja|en]',
  words: { least: 1, most: 1 },
  options: { organization: 'text', 'as-of': 'text', language: 'text' },
  async run(context, input) {
    const language = choiceOption(input, 'language', ['ja', 'en'])
    const given = dayOption(input, 'as-of')
    const organization = input.options['organization']
    await withRegister(context, 'read', async (session) => {
      const { csv } = await statusRequest(session, {
        plan: word(input, 0),
        asOf: await asOfOrDefault(session, given),
        organization: typeof organization === 'string' ? organization : null,
        language,
      })
      context.out(csv)
    })
  },
}
