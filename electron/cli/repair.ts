import { resolve } from 'node:path'
import { repairLines, safekeepingText } from '../../shared/text/safekeeping-text.ts'
import { terminalLanguage } from '../host/terminal-language.ts'
import { repairRegister } from '../services/health/repair-register.ts'
import type { Command } from './command.ts'

export const repairCommand: Command = {
  usage: 'repair --file F [--to NEW]',
  words: { least: 0, most: 0 },
  options: { to: 'text' },
  async run(context, input) {
    const { to } = input.options
    const target = typeof to === 'string' ? resolve(to) : null
    const { path, findings } = await repairRegister(context.registerPath, target, context.now().toISOString())
    const language = terminalLanguage(process.env)
    context.out(`${repairLines(findings, language).join('\n')}\n`)
    context.error(safekeepingText[language].made(path))
  },
}
