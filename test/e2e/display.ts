import { type ChildProcess, spawn } from 'node:child_process'

export interface Display {
  /** What a program needs in its environment to be seen on it. */
  readonly env: Readonly<Record<string, string>>
  readonly close: () => void
}

/** The display of this session, else an Xvfb of our own; null where there is neither. The caller closes it. */
export async function openDisplay(): Promise<Display | null> {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return { env: {}, close: () => {} }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  // A run that is broken off leaves no server behind.
  const end = (): void => void server.kill()
  process.once('exit', end)
  server.once('exit', () => process.off('exit', end))
  const number = await displayNumber(server)
  if (number === null) {
    end()
    return null
  }
  return { env: { DISPLAY: `:${number}` }, close: end }
}

/** Xvfb chooses a free number and writes it when it is ready; null when it is not installed or ends first. */
function displayNumber(server: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(null))
    server.once('exit', () => resolve(null))
    server.stdio[3]?.once('data', (said: Buffer) => resolve(said.toString().trim()))
  })
}
