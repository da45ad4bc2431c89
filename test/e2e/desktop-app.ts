import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { _electron, type ElectronApplication, errors, type Page } from 'playwright-core'
import { addonEnvironment } from '../../build/addon-environment.ts'
import { findElectron, sandboxArguments } from '../../build/find-electron.ts'
import { projectFolder } from '../../build/project-folder.ts'
import { type Display, openDisplay } from './display.ts'
import { nobody, ordinaryUser } from './ordinary-user.ts'

export interface DesktopApp {
  readonly app: ElectronApplication
  readonly page: Page
}

export interface Desktop {
  /** A data folder of this suite's own. */
  readonly home: string
  /** What a further process of the program needs in its environment to meet this one. */
  readonly env: Readonly<Record<string, string>>
  /** Whether the program runs in Chromium's own sandbox here. */
  readonly isSandboxed: boolean
  /** The program's command line, without what follows it. */
  readonly command: readonly [string, ...string[]]
  /** Starts the program and waits for its page. */
  readonly start: (...args: readonly string[]) => Promise<DesktopApp>
  /** Ends what was started and still runs: a test that failed leaves nothing behind that would hold the data folder. */
  readonly end: () => Promise<void>
  /** Ends what was started and removes the data folder. */
  readonly close: () => Promise<void>
}

/** Null where the desktop program can be started; otherwise one line for the report of a skipped suite. */
export async function whyNoDesktop(): Promise<string | null> {
  if (findElectron() === null)
    return 'Desktop tests skipped: there is no Electron binary here (ELECTRON_OVERRIDE_DIST_PATH can name one).'
  const display = await openDisplay()
  display?.close()
  return display === null ? 'Desktop tests skipped: there is no display here and no Xvfb.' : null
}

/**
 * The real program on a real (or virtual) display with an empty data folder. Ask whyNoDesktop first; throws where it says why. `sandboxed`: where tests
 * are run by root, it is started by a user without rights, so that it has its sandbox.
 */
export async function openDesktop({ sandboxed = false } = {}): Promise<Desktop> {
  const binary = findElectron()
  const display: Display | null = await openDisplay()
  if (binary === null || display === null) throw new Error((await whyNoDesktop()) ?? 'The desktop program cannot be started.')
  const home = await mkdtemp(join(tmpdir(), 'honbu-desktop-'))
  const user = sandboxed ? ordinaryUser(binary) : null
  if (user !== null) await chown(home, nobody, nobody)
  const env = {
    ...definedOnly(process.env),
    ...display.env,
    HONBU_HOME: home,
    LANG: 'en_US.UTF-8',
    ...(user === null ? {} : { HOME: home, XDG_RUNTIME_DIR: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home }),
  }
  const executable = user?.executable ?? binary
  const leading = [...(user === null ? sandboxArguments() : []), projectFolder]
  const running = new Set<ElectronApplication>()
  const end = async (): Promise<void> => {
    for (const app of running) await closeOrKill(app)
    running.clear()
  }
  return {
    home,
    env,
    isSandboxed: user !== null || sandboxArguments().length === 0,
    command: [executable, ...leading],
    start: async (...args) => {
      const app = await launch({ executablePath: executable, args: [...leading, ...args], env, timeout: timeToLaunch })
      running.add(app)
      app.once('close', () => running.delete(app))
      // Told from within: what starts the program takes NODE_OPTIONS away.
      await app.evaluate((_electron, given) => void Object.assign(process.env, given), addonEnvironment(binary))
      const page = await app.firstWindow()
      await page.waitForLoadState('load')
      return { app, page }
    },
    end,
    close: async () => {
      await end()
      display.close()
      user?.close()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** How long a program may take until its debugger answers, in milliseconds. */
const timeToLaunch = 40_000

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>

/** On a busy machine the debugger of a fresh process is, rarely, never heard of again; the program has done nothing yet and is started anew, once. */
async function launch(options: LaunchOptions): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options)
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error
    console.log('The desktop program did not answer and is started once more.')
    return _electron.launch(options)
  }
}

/** How long a program may take to end by itself before it is ended, in milliseconds. */
const timeToClose = 20_000

async function closeOrKill(app: ElectronApplication): Promise<void> {
  // Once it has ended, playwright no longer knows its process.
  const own = app.process()
  const patience = new AbortController()
  await Promise.race([app.close(), setTimeout(timeToClose, undefined, { signal: patience.signal })]).catch(() => undefined)
  patience.abort()
  own.kill('SIGKILL')
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
