import { runCommandLine } from '../../../electron/cli/run-command-line.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Runs `honbu …` in this process on the day 23 November 2026 and answers with all it said. */
export async function honbu(...args: readonly string[]): Promise<Ran> {
  let out = ''
  let error = ''
  const code = await runCommandLine(args, {
    out: (text) => {
      out += text
    },
    error: (line) => {
      error += `${line}\n`
    },
    now: () => new Date('2026-11-23T01:00:00Z'),
  })
  return { code, out, error }
}
