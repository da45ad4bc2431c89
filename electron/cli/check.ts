import { areFilesSound, isSoundRegister } from '../../shared/domain/check-findings.ts'
import { checkLines } from '../../shared/text/check-text.ts'
import { terminalLanguage } from '../host/terminal-language.ts'
import { localTime } from '../services/backups/local-time.ts'
import { checkRegister } from '../services/register/check.ts'
import { filesFolderName } from '../services/files/file-store.ts'
import { Refusal } from '../services/register/refusal.ts'
import type { Command } from './command.ts'
import { withRegister } from './with-register.ts'

export const checkCommand: Command = {
  usage: 'check --file F',
  words: { least: 0, most: 0 },
  options: {},
  async run(context) {
    const findings = await withRegister(context, 'read', (session) => checkRegister(session.register()))
    const language = terminalLanguage(process.env)
    context.out(`${checkLines(findings, language, (instant) => localTime(new Date(instant)).replace('T', ' ')).join('\n')}\n`)
    if (!isSoundRegister(findings)) throw new Refusal('damaged-register')
    if (!areFilesSound(findings)) throw new Refusal('file-missing', { folder: filesFolderName(context.registerPath) })
  },
}
