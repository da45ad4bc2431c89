import { checkRegister } from '../services/register/check.ts'
import { filesFolderName } from '../services/files/file-store.ts'
import { Refusal } from '../services/register/refusal.ts'
import type { Command } from './command.ts'
import { withRegister } from './with-register.ts'

export const checkCommand: Command = {
  usage: 'check --file F',
  summary: 'is the register sound',
  details: ['File, references, every row against its history, numbering of meetings, attached files, backups.'],
  words: { least: 0, most: 0 },
  options: {},
  async run(context) {
    const { lines, isSound, areFilesSound } = await withRegister(context, 'read', checkRegister)
    context.out(`${lines.join('\n')}\n`)
    if (!isSound) throw new Refusal('damaged-register')
    if (!areFilesSound) throw new Refusal('file-missing', { folder: filesFolderName(context.registerPath) })
  },
}
