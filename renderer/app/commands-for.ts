import { foldText } from '../../shared/domain/fold-text.ts'
import { commandNames } from '../../shared/text/command-names-text.ts'
import type { Command } from '../data/commands.ts'
import { wordsTyped } from '../data/hits.ts'

export interface CommandsFound {
  /** Called so, or what they are called begins so: they stand before the records found. */
  readonly called: readonly Command[]
  /** All others in whose words it stands, in the order registered; all of them where nothing is typed. */
  readonly others: readonly Command[]
}

/** Shorter texts begin too much: a letter, one kana. */
const shortest = 2
const mostCalled = 4

/** The commands that a typed text means, by their words in either language. */
export function commandsFor(typed: string, commands: readonly Command[]): CommandsFound {
  const usable = commands.filter((command) => !command.isHidden && !command.isDisabled)
  const wanted = plain(typed)
  if (wanted.length < shortest) return { called: [], others: usable.filter((command) => holds(command, typed)) }
  const whole = usable.filter((command) => namesOf(command).includes(wanted))
  const begun = usable.filter((command) => !whole.includes(command) && namesOf(command).some((name) => name.startsWith(wanted)))
  const called = [...whole, ...begun].slice(0, mostCalled)
  return { called, others: usable.filter((command) => !called.includes(command) && holds(command, typed)) }
}

function holds(command: Command, typed: string): boolean {
  const names = namesOf(command)
  return wordsTyped(typed).every((word) => names.some((name) => name.includes(plain(word))))
}

const namesOf = ({ id, text }: Command): readonly string[] => [text.en, text.ja, ...(commandNames[id] ?? [])].map(plain)

const plain = (text: string) => foldText(text).replace(/…$/u, '')
