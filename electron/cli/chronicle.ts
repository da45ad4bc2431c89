import { chronicleText } from '../services/bodies/chronicle.ts'
import { choiceOption, dayOption, word } from './arguments.ts'
import type { Command } from './command.ts'
import { asOfOrDefault, withRegister } from './with-register.ts'

export const chronicleCommand: Command = {
  usage: 'chronicle BODY [--as-of DATE] [--language en|ja] [--format text]',
  words: { least: 1, most: 1 },
  options: { 'as-of': 'text', format: 'text', language: 'text' },
  async run(context, input) {
    choiceOption(input, 'format', ['text'])
    const language = choiceOption(input, 'language', ['en', 'ja'])
    const given = dayOption(input, 'as-of')
    await withRegister(context, 'read', async (session) => {
      context.out(await chronicleText(session, word(input, 0), await asOfOrDefault(session, given), language))
    })
  },
}
