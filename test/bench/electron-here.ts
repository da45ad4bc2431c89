import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { bundle } from '../../build/bundle.ts'
import { findElectron, sandboxArguments } from '../../build/find-electron.ts'
import { openDisplay } from '../e2e/display.ts'
import { type Usage, usageOf } from './process-tree.ts'

/** Electron with a display, and the program built for it. */
export interface ElectronHere {
  readonly executable: string
  readonly env: Record<string, string>
  readonly close: () => void
}

/** Throws where there is neither a binary nor a display. */
export async function electronHere(): Promise<ElectronHere> {
  const executable = findElectron()
  const display = await openDisplay()
  if (executable === null || display === null) throw new Error('there is no Electron binary or no display here')
  await bundle()
  return {
    executable,
    env: { ...process.env, ...display.env, LANG: 'en_US.UTF-8' } as Record<string, string>,
    close: display.close,
  }
}

export const freshHome = (env: Record<string, string>, folder: string): Record<string, string> => ({
  ...env,
  HONBU_HOME: mkdtempSync(join(folder, 'home-')),
})

export interface Start {
  /** Milliseconds since the process was made, by what happened: `title` and `matter` are those of the first screen, painted. */
  readonly marks: Readonly<Record<string, number>>
  /** When the first screen had been painted. */
  readonly usage: Usage
}

/** How long a start may take, in milliseconds. */
const patience = 60_000

/** Starts a program with nothing attached to it (a debugger would count too), and ends it once it has told how it started. */
export async function startOnce(here: ElectronHere, folder: string, args: readonly string[]): Promise<Start> {
  const child = spawn(here.executable, [...sandboxArguments(), ...args, '--tell-start'], {
    env: freshHome(here.env, folder),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  try {
    const line = await new Promise<string>((resolve, reject) => {
      let said = ''
      child.stdout.on('data', (part: Buffer) => {
        said += part.toString()
        const found = /^start (\{.*\})$/m.exec(said)?.[1]
        if (found !== undefined) resolve(found)
      })
      child.once('close', () => reject(new Error('the program ended before it had started')))
      setTimeout(() => reject(new Error('the program did not start')), patience).unref()
    })
    return { marks: JSON.parse(line) as Start['marks'], usage: usageOf(child.pid ?? 0) }
  } finally {
    child.kill()
    await Promise.race([ended, pause(10_000, undefined, { ref: false })])
    child.kill('SIGKILL')
  }
}
