import { countAttachedFiles, exportRegister } from '../services/export-register.ts'
import { filesFolderName } from '../services/files/file-store.ts'
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
    await withRegister(context, 'read', async (session) => {
      context.out(asJson(await exportRegister(session)))
      const count = await countAttachedFiles(session)
      if (count === 0) return
      const folder = filesFolderName(session.register().path)
      const files = count === 1 ? '1 attached file is' : `${count} attached files are`
      context.error(
        `honbu: ${files} not in the JSON. Copy the folder ${folder} beside the register you import into, named after it.`,
      )
    })
  },
}
