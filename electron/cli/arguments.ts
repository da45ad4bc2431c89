import { type IsoDate } from '../../shared/domain/calendar.ts'
import { parseDay } from '../../shared/domain/parse-date.ts'
import { Refusal } from '../services/register/refusal.ts'
import { type CommandInput, WrongUsage } from './command.ts'

/** The day an option gives, in any form people write; null when it is not given. Throws Refusal 'invalid-date'. */
export function dayOption(input: CommandInput, name: string): IsoDate | null {
  const typed = input.options[name]
  if (typeof typed !== 'string') return null
  const parsed = parseDay(typed)
  if (!parsed.ok) throw new Refusal('invalid-date', { typed, problem: parsed.problem })
  return parsed.date
}

/** Throws WrongUsage when it is missing, Refusal 'invalid-date' when it is no day. */
export function requiredDay(input: CommandInput, name: string): IsoDate {
  const day = dayOption(input, name)
  if (day === null) throw new WrongUsage((words) => words.missing(`--${name} DATE`))
  return day
}

/** One of the words an option takes; the first when it is not given. Throws WrongUsage. */
export function choiceOption<Choice extends string>(
  input: CommandInput,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const given = input.options[name]
  if (given === undefined) return choices[0]
  const choice = choices.find((one) => one === given)
  if (choice === undefined) throw new WrongUsage((words) => words.takes(`--${name}`, choices))
  return choice
}

/** A whole number from 0; `otherwise` where none is given. Throws WrongUsage. */
export function countOption(input: CommandInput, name: string, otherwise: number, most: number): number {
  const given = input.options[name]
  if (typeof given !== 'string') return otherwise
  if (!/^\d{1,3}$/.test(given) || Number(given) > most) throw new WrongUsage((words) => words.takesNumber(`--${name}`, 0, most))
  return Number(given)
}

export function word(input: CommandInput, index: number): string {
  const given = input.words[index]
  if (given === undefined) throw new WrongUsage((words) => words.missingWord)
  return given
}

/** Answers as JSON people can read and programs can parse. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
