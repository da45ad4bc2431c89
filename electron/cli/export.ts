import { exportRegister } from '../services/export-register.ts'
import { asJson, choiceOption } from './arguments.ts'
import type { Command } from './command.ts'
import { withRegister } from './with-register.ts'

export const exportCommand: Command = {
  usage: 'export --file F [--format json]',
  summary: 'the whole register as JSON, history included',
  words: { least: 0, most: 0 },
  options: { format: 'text' },
  async run(context, input) {
    choiceOption(input, 'format', ['json'])
    await withRegister(context, 'read', async (session) => context.out(asJson(await exportRegister(session))))
  },
}
