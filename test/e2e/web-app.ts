import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { projectFolder } from '../../build/project-folder.ts'
import { launchBrowser } from './browser.ts'

export interface WebApp {
  /** The address the program printed, with its token. */
  readonly address: string
  /** A data folder of this suite's own. */
  readonly home: string
  /** A fresh page in a fresh browser profile, at the program's address. */
  readonly openPage: (options?: BrowserContextOptions) => Promise<Page>
  /** What the content security policy had to stop on any page so far; an honest page gives it nothing to do. */
  readonly violations: readonly string[]
  /** Asks the program to end, waits for it and answers with its exit code. */
  readonly stop: () => Promise<number | null>
  /** Ends the program and its browser and starts it anew on the same data folder. */
  readonly restart: () => Promise<WebApp>
  /** Ends everything and removes the data folder. */
  readonly close: () => Promise<void>
}

/** The program as `npm start -- --web` runs it, a process of its own on an empty data folder; the caller closes it. */
export async function openWebApp(...args: readonly string[]): Promise<WebApp> {
  return runOn(await mkdtemp(join(tmpdir(), 'honbu-web-')), args)
}

async function runOn(home: string, args: readonly string[]): Promise<WebApp> {
  const program = spawn(process.execPath, [join(projectFolder, 'electron', 'web.ts'), ...args], {
    env: { ...process.env, HONBU_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => program.once('exit', resolve))
  const address = await printedAddress(program)
  let browser: Browser | null = null
  const violations: string[] = []

  const stop = (): Promise<number | null> => {
    program.kill('SIGTERM')
    return ended
  }
  return {
    address,
    home,
    openPage: async (options = {}) => {
      browser ??= await launchBrowser()
      const page = await (await browser.newContext(options)).newPage()
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted ?Type/.test(message.text())) violations.push(message.text())
      })
      // A page that still saves asks before it is left; here it is left, as a hurried reader would.
      page.on('dialog', (dialog) => void dialog.accept())
      await page.goto(address)
      return page
    },
    violations,
    stop,
    restart: async () => {
      await browser?.close()
      await stop()
      return runOn(home, args)
    },
    close: async () => {
      await browser?.close()
      await stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** The first address the program prints; throws with everything it said when it ends without one. */
function printedAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+(&route=\S+)?(?=\s)/.exec(said)
      if (found) resolve(found[0])
    }
    program.stdout?.on('data', listen)
    program.stderr?.on('data', listen)
    program.once('exit', (code) => reject(new Error(`The program ended with ${code} before it gave an address:\n${said}`)))
  })
}
