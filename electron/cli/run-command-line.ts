import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { wrongUsageText } from '../../shared/text/wrong-usage-text.ts'
import { errorSentence } from '../../shared/text/error-sentence.ts'
import { dataFolder } from '../services/register/data-folder.ts'
import { terminalLanguage } from '../host/terminal-language.ts'
import { expectedFailure } from '../services/register/expected-failure.ts'
import { defaultRegisterPath } from '../services/register/registers.ts'
import { type Command, type CommandContext, type CommandInput, WrongUsage } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, overviewHelp } from './help.ts'

/** Options every command takes. */
const common = { file: 'text', help: 'flag' } as const

/**
 * Runs `honbu …`: 0 when it is done, 1 when it was refused (one line on standard error says why), 2 when it was called
 * wrongly, 130 when it was stopped. Standard output carries the answer and nothing else.
 */
export async function runCommandLine(
  args: readonly string[],
  world: Omit<CommandContext, 'registerPath'>,
): Promise<0 | 1 | 2 | 130> {
  try {
    const found = findCommand(args)
    if (!found) {
      if (args.length === 0 || args.includes('--help') || args[0] === 'help') {
        world.out(overviewHelp(terminalLanguage(process.env)))
        return 0
      }
      const firstOption = args.findIndex((arg) => arg.startsWith('-'))
      const typed = args.slice(0, firstOption < 0 ? args.length : firstOption).join(' ')
      throw new WrongUsage((words) => words.noCommand(typed))
    }
    const { called, command, rest } = found
    const input = readArguments(command, rest)
    if (input.options['help'] === true) {
      world.out(commandHelp(called, command, terminalLanguage(process.env)))
      return 0
    }
    await command.run({ ...world, registerPath: registerPath(input) }, input)
    return 0
  } catch (error) {
    const language = terminalLanguage(process.env)
    if (error instanceof WrongUsage) {
      const words = wrongUsageText[language]
      world.error(words.said(error.say(words)))
      return 2
    }
    const expected = expectedFailure(error)
    if (expected) {
      world.error(`honbu: ${errorSentence(expected.code, expected.details, language)}`)
      return expected.code === 'cancelled' ? 130 : 1
    }
    world.error(`honbu: ${errorSentence('unexpected', {}, language)}`)
    world.error(error instanceof Error ? error.message : String(error))
    return 1
  }
}

/** The longest command whose words begin the arguments. */
function findCommand(args: readonly string[]) {
  const matching = commands
    .map((one) => ({ ...one, words: one.called.split(' ') }))
    .filter(({ words }) => words.every((part, index) => args[index] === part))
  const longest = matching.toSorted((one, other) => other.words.length - one.words.length)[0]
  return longest ? { called: longest.called, command: longest.command, rest: args.slice(longest.words.length) } : null
}

function readArguments(command: Command, rest: readonly string[]): CommandInput {
  const options = Object.fromEntries(
    Object.entries({ ...common, ...command.options }).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const { values, positionals } = parse(rest, options)
  if (values['help'] !== true && (positionals.length < command.words.least || positionals.length > command.words.most)) {
    throw new WrongUsage((words) => words.calledAs(command.usage))
  }
  return { words: positionals, options: values }
}

function parse(rest: readonly string[], options: Record<string, { type: 'boolean' | 'string' }>) {
  try {
    return parseArgs({ args: [...rest], options, allowPositionals: true, strict: true }) as {
      values: Record<string, string | boolean | undefined>
      positionals: string[]
    }
  } catch (error) {
    throw unreadOption(error)
  }
}

/** Node tells the option in its message alone. */
function unreadOption(error: unknown): WrongUsage {
  const { code = '', message = '' } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  const option = /(?:^|[\s'])(--?[^\s'=]+)/.exec(message)?.[1]
  return new WrongUsage((words) => {
    if (option === undefined) return words.unreadable
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return words.unknownOption(option)
    if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return words.unreadable
    return message.includes('does not take') ? words.takesNoValue(option) : words.needsValue(option)
  })
}

function registerPath(input: CommandInput): string {
  const given = input.options['file']
  if (typeof given === 'string') return resolve(given)
  return defaultRegisterPath(dataFolder({ env: process.env, platform: process.platform, home: homedir() }))
}
