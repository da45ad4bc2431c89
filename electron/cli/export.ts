import { exportCalendar } from '../services/meetings/export-calendar.ts'
import { countAttachedFiles, exportRegister } from '../services/register/export-register.ts'
import { filesFolderName } from '../services/files/file-store.ts'
import type { RegisterSession } from '../services/register/register-session.ts'
import { asJson, choiceOption } from './arguments.ts'
import { type Command, type CommandContext, type CommandInput, WrongUsage } from './command.ts'
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
        await withRegister(context, 'read', (session) => exportJson(context, session))
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

/** Says which files the JSON cannot hold. */
async function exportJson(context: CommandContext, session: RegisterSession): Promise<void> {
  context.out(asJson(await exportRegister(session)))
  const count = await countAttachedFiles(session)
  if (count === 0) return
  const folder = filesFolderName(session.register().path)
  const files = count === 1 ? '1 attached file is' : `${count} attached files are`
  context.error(`honbu: ${files} not in the JSON. Copy the folder ${folder} beside the register you import into, named after it.`)
}

/** The whole register knows no part: an option that would be passed over is refused. */
function refuseOption(input: CommandInput, name: string): void {
  if (input.options[name] !== undefined) throw new WrongUsage(`--${name} goes with --format ics`)
}
