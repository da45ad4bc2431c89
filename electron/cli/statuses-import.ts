import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { ReturnedPreview } from '../../shared/contract/statuses.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { statusExchangeText } from '../../shared/text/status-exchange-text.ts'
import { statusesText } from '../../shared/text/statuses-text.ts'
import { Refusal } from '../services/register/refusal.ts'
import { defaultOccasion } from '../services/statuses/default-occasion.ts'
import { planOfReturned, previewReturned, takeBack } from '../services/statuses/take-back.ts'
import { choiceOption, dayOption, word } from './arguments.ts'
import type { Command } from './command.ts'
import { withRegister } from './with-register.ts'

export const statusesImportCommand: Command = {
  usage: 'statuses import FILE [--on DATE] [--dry-run] [--language en|ja]',
  words: { least: 1, most: 1 },
  options: { on: 'text', 'dry-run': 'flag', language: 'text' },
  async run(context, input) {
    const path = resolve(word(input, 0))
    const dryRun = input.options['dry-run'] === true
    const language = choiceOption(input, 'language', ['en', 'ja'])
    const words = statusExchangeText[language]
    const on = dayOption(input, 'on')
    const file = { fileName: basename(path), bytes: read(path).toString('base64') }
    await withRegister(context, dryRun ? 'read' : 'write', async (session) => {
      const plan = planOfReturned(file)
      const returned = { plan, at: await defaultOccasion(session, plan, on), ...file }
      const preview = await previewReturned(session, returned)
      for (const line of linesOf(preview, language)) context.out(`${line}\n`)
      const problems = preview.lines.filter(({ verdict }) => verdict === 'problem').length
      if (problems > 0) throw new Refusal('import-problems', { count: problems })
      if (!preview.lines.some(({ verdict }) => verdict === 'create' || verdict === 'change')) {
        return context.out(`${words.nothingToTake}\n`)
      }
      if (dryRun) return undefined
      const { created, changed } = await takeBack(session, { ...returned, lines: null })
      return context.out(`${words.takenIn(created, changed)}\n`)
    })
  },
}

/** A line for each row that was filled in: what it would do, or what is wrong with it. */
function linesOf({ lines }: ReturnedPreview, language: Language): readonly string[] {
  const words = statusExchangeText[language]
  return lines
    .filter(({ verdict }) => verdict !== 'empty')
    .map(({ line, verdict, number, title, status, problem }) => {
      const name = [number, title.ja ?? title.en].filter(Boolean).join(' ')
      const said =
        problem === null
          ? status === null
            ? ''
            : statusesText[language].statuses[status]
          : `${words.problems[problem.code]} (${words.typed(problem.column, problem.typed)})`
      return [words.lineNo(line).padEnd(8), words.verdicts[verdict].padEnd(8), said, name]
        .filter((part) => part !== '')
        .join('  ')
    })
}

function read(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new Refusal('file-not-found', { file: basename(path) })
  }
}
