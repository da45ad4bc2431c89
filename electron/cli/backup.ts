import { resolve } from 'node:path'
import { safekeepingText } from '../../shared/text/safekeeping-text.ts'
import { terminalLanguage } from '../host/terminal-language.ts'
import { makeBackup } from '../services/backups/make-backup.ts'
import type { Command } from './command.ts'
import { userLock } from './keeper.ts'
import { withRegister } from './with-register.ts'

export const backupCommand: Command = {
  usage: 'backup --file F [--to FOLDER]',
  words: { least: 0, most: 0 },
  options: { to: 'text' },
  async run(context, input) {
    const { to } = input.options
    const backup = await withRegister(context, 'read', (session) =>
      makeBackup(session.register(), {
        reason: 'asked',
        now: context.now(),
        seal: userLock().keys(),
        ...(typeof to === 'string' ? { folder: resolve(to) } : {}),
      }),
    )
    context.out(`${backup.path}\n`)
    const { byteCount, files, sealedFor, isSound } = backup
    const told = { byteCount, files: files.length, isSealed: sealedFor !== undefined, isSound }
    context.error(safekeepingText[terminalLanguage(process.env)].backup(told))
  },
}
