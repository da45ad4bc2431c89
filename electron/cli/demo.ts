import { createDemo } from '../services/register/create-demo.ts'
import { registerSession } from '../services/register/register-session.ts'
import { type Command, type CommandInput, WrongUsage } from './command.ts'

export const demoCommand: Command = {
  usage: 'demo --file F [--bodies N] [--years M]',
  words: { least: 0, most: 0 },
  options: { bodies: 'text', years: 'text' },
  async run(context, input) {
    if (typeof input.options['file'] !== 'string') throw new WrongUsage((words) => words.missingDemoFile)
    const size = { bodies: countOption(input, 'bodies', 3, 1000), years: countOption(input, 'years', 2, 150) }
    const session = registerSession({ program: 'honbu', now: context.now })
    const { rows, millisecondsForRows, millisecondsForSearch } = await createDemo(session, context.registerPath, size, (done) => {
      if (done % 10 === 0) context.error(`${done} of ${size.bodies} bodies`)
    })
    await session.close()
    const rate = Math.round(rows / (millisecondsForRows / 1000))
    context.error(
      `Made ${context.registerPath}: ${rows} rows with their history in ${inSeconds(millisecondsForRows)} (${rate} a second), search in ${inSeconds(millisecondsForSearch)}.`,
    )
  },
}

const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

/** A whole number from 1 to `most`; `usual` when it is not given. Throws WrongUsage. */
function countOption(input: CommandInput, name: string, usual: number, most: number): number {
  const given = input.options[name]
  if (typeof given !== 'string') return usual
  const count = /^\d{1,4}$/.test(given) ? Number(given) : 0
  if (count < 1 || count > most) throw new WrongUsage((words) => words.takesNumber(`--${name}`, 1, most))
  return count
}
