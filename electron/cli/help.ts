import { dossierParts } from '../../shared/documents/dossier-parts.ts'
import { wrapped } from '../../shared/documents/text-width.ts'
import { listKeys } from '../../shared/domain/list-keys.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { commandHelpText, type CommandName, helpText, placeholderText } from '../../shared/text/command-help-text.ts'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { paperNames } from './print.ts'

const lineLength = 110

const names = { lists: listKeys.join(', '), papers: paperNames.join(', '), parts: dossierParts.join(',') }

/** A command as it is called, what it does, what stands in capitals, and what more there is to know. */
export function commandHelp(called: CommandName, { usage }: Command, language: Language): string {
  const { summary, details } = commandHelpText[language][called]
  const meanings = placeholdersIn(usage).map((word) => [word, placeholderText[language][word] ?? ''] as const)
  const parts = [
    folded(`honbu ${usage}`, '    '),
    [summary, ...(details?.(names) ?? [])].map((line) => folded(line, '')).join('\n'),
    ...(meanings.length === 0 ? [] : [[helpText[language].words, ...listed(meanings)].join('\n')]),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Every command with the words that it needs; its options stand in its own help. */
export function overviewHelp(language: Language): string {
  const words = helpText[language]
  const shown = commands.map(
    ({ called, command }) =>
      [`honbu ${command.usage.split(/ [[|]| --/)[0] ?? ''}`, commandHelpText[language][called].summary] as const,
  )
  const options = [
    ['honbu COMMAND --help', words.ofOne],
    ['--file F', words.file],
  ] as const
  return `${[words.title, listed(shown).join('\n'), listed(options).join('\n')].join('\n\n')}\n${words.dates}\n`
}

/** The words in capitals in the way a command is called, each once: BODY, DATE. */
export const placeholdersIn = (usage: string): readonly string[] => [
  ...new Set(usage.match(/(?<![A-Za-z])[A-Z]+(?![A-Za-z])/g) ?? []),
]

function listed(lines: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...lines.map(([head]) => head.length))
  return lines.map(([head, text]) => folded(`  ${head.padEnd(width)}  ${text}`, ' '.repeat(width + 4)))
}

/** Broken between words, or where Japanese may break; further lines led by the indent. */
function folded(text: string, indent: string): string {
  const [first = '', ...rest] = wrapped(text, lineLength)
  if (rest.length === 0) return first
  const after = text.slice(text.indexOf(first) + first.length).trim()
  return [first, ...wrapped(after, lineLength - indent.length).map((line) => indent + line)].join('\n')
}
