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
export async function honbuBytes(
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
  })
  return { code, bytes: new Uint8Array(Buffer.concat(chunks)), error }
}
