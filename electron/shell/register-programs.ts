import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { app } from 'electron'
import type { RegisterStatus } from '../../shared/contract/register.ts'
import type { HonbuApp } from '../api/honbu-app.ts'
import { lastLogLines } from '../host/open-log.ts'
import type { ProgramLock } from '../services/lock/program-lock.ts'
import { besideProcesses } from './beside-processes.ts'
import type { StartMarks } from './start-marks.ts'

export interface RegisterProgramsOptions {
  /** The data folder. */
  readonly folder: string
  readonly now: () => Date
  readonly log: (line: string) => void
  readonly marks: StartMarks
  /** What is still being written of registers just closed: one can be opened again once it is. */
  readonly closing: () => Promise<unknown>
}

/** The programs on registers, and when their parts have their turn at a start. */
export interface RegisterPrograms {
  /** The program on the register at this path, or on the one used last. */
  readonly start: (path: string | null, showsElsewhere: (path: string) => Promise<boolean>) => Promise<HonbuApp>
  /** The first page was asked for: from then on its own process has to do. */
  readonly pageAsked: Promise<void>
  readonly tellPageAsked: () => void
  /** The first page has its script, and reads it. */
  readonly tellScriptGiven: () => void
  readonly tellShown: () => void
  /** A page has said what its first screen can do. */
  readonly tellDrawn: () => void
  /** The first picture stands and its pages ask nothing more: what can wait may begin. */
  readonly quiet: Promise<void>
}

/** How long no page has asked anything when the work begins that nobody waits for, and how long that is waited for at most, in milliseconds. */
const rest = 1000
const longestRush = 20_000
/** Between two parts of it, so that what people do comes first. */
const breath = 50

export function registerPrograms({ folder, now, log, marks, closing }: RegisterProgramsOptions): RegisterPrograms {
  // One lock for all windows, whatever they show.
  let lock: ProgramLock | undefined
  const asked = signal()
  const script = signal()
  const shown = signal()
  const drawn = signal()
  let askedLast = 0
  const quiet = Promise.race([drawn.given, shown.given.then(() => pause(rest * 5, undefined, { ref: false }))]).then(async () => {
    const begun = performance.now()
    askedLast = begun
    while (performance.now() - askedLast < rest && performance.now() - begun < longestRush) {
      await pause(rest / 4, undefined, { ref: false })
    }
  })

  return {
    pageAsked: asked.given,
    tellPageAsked: asked.give,
    tellScriptGiven: script.give,
    tellShown: shown.give,
    tellDrawn: drawn.give,
    quiet,
    start: async (path, showsElsewhere) => {
      // Read and opened while the window's own processes start; not sooner, or they would wait for this one to hand them the page.
      await Promise.all([app.whenReady(), closing(), asked.given])
      // In parts: what the page's process asks meanwhile is answered between them.
      await nextTurn()
      const { programLock } = await import('../services/lock/program-lock.ts')
      lock ??= programLock(folder)
      await nextTurn()
      const { createHonbuApp } = await import('../api/create-honbu-app.ts')
      marks.set('program read')
      await nextTurn()
      const program = await createHonbuApp({
        host: 'desktop',
        dataFolder: folder,
        ...(path === null ? {} : { registerPath: path }),
        showsElsewhere,
        lock,
        now,
        log,
        logLines: () => lastLogLines(folder),
        keepsBackups: true,
        beside: besideProcesses(),
        readsThroughAfter: quiet,
      })
      marks.set('register open')
      void script.given.then(() => lookAhead(program)).then(() => marks.set('looked ahead'))
      void quiet.then(() => program.readAhead(() => pause(breath, undefined, { ref: false })))
      return {
        ...program,
        call: (request) => {
          askedLast = performance.now()
          return program.call(request)
        },
      }
    },
  }
}

/** What every first screen shows of the bodies is derived while the page reads its script; its question then finds it. */
async function lookAhead(program: HonbuApp): Promise<void> {
  await nextTurn()
  const status = await program.call({ type: 'query', path: 'register.status', input: {} })
  if (!status.ok) return
  const { state, defaultAsOf } = status.data as RegisterStatus
  if (state === 'open') await program.call({ type: 'query', path: 'register.frame', input: { asOf: defaultAsOf } })
}

function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give: () => give() }
}
