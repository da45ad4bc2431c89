import type { CommandContext } from '../../../electron/cli/command.ts'
import { runCommandLine } from '../../../electron/cli/run-command-line.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Runs `honbu …` in this process on the day 23 November 2026 and answers with all it said. */
export async function honbu(...args: readonly string[]): Promise<Ran> {
  const { bytes, ...ran } = await honbuBytes(...args)
  return { ...ran, out: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
}

/** The same, with its answer as bytes. */
export const honbuBytes = (...args: readonly string[]) => honbuIn({}, ...args)

/** The same, where something of the world around it is another: on this machine there is no desktop program, and nobody presses Ctrl+C. */
export async function honbuIn(
  world: Partial<Pick<CommandContext, 'printPdf' | 'onStop' | 'isTerminal'>>,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly bytes: Uint8Array; readonly error: string }> {
  const chunks: Uint8Array[] = []
  let error = ''
  const code = await runCommandLine(args, {
    out: (content) => {
      chunks.push(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    },
    isTerminal: false,
    error: (line) => {
      error += `${line}\n`
    },
    now: () => new Date('2026-11-23T01:00:00Z'),
    progress: () => {},
    printPdf: () => Promise.resolve({ ok: false, why: 'missing' }),
    onStop: () => {},
    ...world,
  })
  return { code, bytes: new Uint8Array(Buffer.concat(chunks)), error }
}
