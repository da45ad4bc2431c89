import { createRegisterFile } from '../services/register/registers.ts'
import { registerSession } from '../services/register/register-session.ts'
import type { Command } from './command.ts'

export const initCommand: Command = {
  usage: 'init --file F [--empty]',
  words: { least: 0, most: 0 },
  options: { empty: 'flag' },
  async run(context, input) {
    const session = registerSession({ program: 'honbu', now: context.now })
    const content = input.options['empty'] === true ? 'empty' : 'published-record'
    await createRegisterFile(session, context.registerPath, content)
    await session.close()
    context.error(`Made ${context.registerPath} (${content === 'empty' ? 'empty' : 'with the published record'}).`)
  },
}
