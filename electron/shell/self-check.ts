import { mkdirSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { alteredProgramFiles } from '../host/program-files.ts'
import type { HonbuApp } from '../api/honbu-app.ts'
import { layOutPaper } from './paper-window.ts'
import { writeWhole } from './write-whole.ts'

export interface SelfCheckOptions {
  /** A folder of its own: the register, the PDF and the report are left there. */
  readonly folder: string
  /** Where a packaged program lies; null: it runs from its sources, which may change. */
  readonly program: string | null
  readonly app: Promise<HonbuApp>
  readonly window: BrowserWindow
  readonly preload: string
  readonly admit: (hidden: BrowserWindow) => void
}

const registerName = 'self-check.honbu'
/** How long each step may take, in milliseconds. */
const limit = 30_000

/**
 * Proves an installation without anybody at the keyboard: opens the published record in a register of its own, waits until the window shows it, and lays a
 * paper out as PDF. Writes what it found to `self-check.txt`; true when every step was done.
 */
export async function selfCheck({ folder, program, app, window, preload, admit }: SelfCheckOptions): Promise<boolean> {
  const lines: string[] = []
  const step = async (name: string, run: () => Promise<string>): Promise<boolean> => {
    const began = performance.now()
    try {
      const found = await within(run())
      lines.push(`ok     ${name}: ${found} (${Math.round(performance.now() - began)} ms)`)
      return true
    } catch (error) {
      lines.push(`FAILED ${name}: ${error instanceof Error ? error.message : String(error)}`)
      return false
    }
  }
  const done =
    (await step('files', async () => {
      if (program === null) return 'not a package'
      const altered = await alteredProgramFiles(program)
      if (altered.length > 0) throw new Error(`altered: ${altered.slice(0, 5).join(', ')}`)
      return 'as they were packaged'
    })) &&
    (await step('register', async () => {
      const made = await (await app).createRegister(join(folder, registerName), 'published-record')
      if (!made.ok) throw new Error(made.error.message)
      return 'the published record was written'
    })) &&
    (await step('window', async () => {
      window.webContents.reload()
      return `it shows “${String(await window.webContents.executeJavaScript(untilShown))}”`
    })) &&
    (await step('paper', async () => {
      const laidOut = await layOutPaper('/paper/roster?body=drugs&asOf=2005-12-20&language=ja', { preload, admit, limit })
      if (!laidOut.ready) throw new Error(`it was not laid out: ${laidOut.why}`)
      const pdf = await laidOut.contents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true, printBackground: true })
      laidOut.close()
      await writeWhole(join(folder, 'self-check.pdf'), pdf)
      return `${pdf.length} bytes of PDF`
    }))
  const report = `${lines.join('\n')}\n`
  await writeFile(join(folder, 'self-check.txt'), report)
  process.stdout.write(report)
  return done
}

/** Clears away what an earlier self-check left; before anything of it is opened. */
export function clearSelfCheck(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const own = ['', '-wal', '-shm', '-lease', '-backups', '-files'].map((ending) => `${registerName}${ending}`)
  for (const name of [...own, 'self-check.pdf', 'self-check.txt', 'recent-registers.json', 'window.json']) {
    rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** Resolves with the title of the first screen, once the page has drawn it in the frame of an open register. */
const untilShown = `new Promise((resolve) => {
  const look = () => {
    const title = document.querySelector('nav') && document.querySelector('h1')
    if (title) { watch.disconnect(); resolve(title.textContent) }
  }
  const watch = new MutationObserver(look)
  watch.observe(document, { childList: true, subtree: true })
  look()
})`

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooSlow = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${limit / 1000} seconds`)), limit)
  })
  try {
    return await Promise.race([work, tooSlow])
  } finally {
    clearTimeout(timer)
  }
}
