import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { bundle } from '../../../build/bundle.ts'
import { findElectron, sandboxArguments } from '../../../build/find-electron.ts'
import { projectFolder } from '../../../build/project-folder.ts'
import { openDisplay } from '../../e2e/display.ts'
import { type Goal, type Line, ms, quantile } from '../goal.ts'

const pairs = 5

/** The program's window against an empty one of the same Electron, one after the other: its start, its memory, its calls. */
export const windows: Goal = {
  id: 'P2 P3 P4 P5',
  promise:
    'start at most 1.25 x an empty window, the same with a big register; memory (PSS) at most 1.3 x; a call at most 1.5 x a bare one',
  async *run({ folder, register, sizes }): AsyncGenerator<Line> {
    const executable = findElectron()
    const display = await openDisplay()
    if (executable === null || display === null) throw new Error('there is no Electron binary or no display here')
    await bundle()
    const empty = emptyProgram(folder)
    const env = { ...process.env, ...display.env, LANG: 'en_US.UTF-8' } as Record<string, string>
    const start = (...args: readonly string[]) =>
      launch(executable, args, { ...env, HONBU_HOME: mkdtempSync(join(folder, 'home-')) })
    try {
      const files = await Promise.all(sizes.map((size) => register(size)))
      const starts = [...sizes.map(() => [] as number[]), [] as number[]]
      const memories = starts.map((): number[] => [])
      const bareCalls: number[] = []
      const ownCalls: number[] = []
      for (let pair = 0; pair < pairs; pair++) {
        const one = await start(empty)
        starts[sizes.length]?.push(one.took)
        memories[sizes.length]?.push(memoryOf(one.app))
        bareCalls.push(...(await one.page.evaluate(timeCalls, 'bare')))
        await one.app.close()
        for (const [at, file] of files.entries()) {
          const own = await start(projectFolder, '--file', file)
          starts[at]?.push(own.took)
          memories[at]?.push(memoryOf(own.app))
          if (at === files.length - 1) ownCalls.push(...(await own.page.evaluate(timeCalls, 'own')))
          await own.app.close()
        }
      }
      const [floor, floorMemory] = [starts[sizes.length] ?? [], memories[sizes.length] ?? []]
      for (const [at, size] of sizes.entries()) {
        const took = starts[at] ?? []
        const ratio = quantile(took, 0.5) / quantile(floor, 0.5)
        const lowest = Math.min(...took) / Math.min(...floor)
        yield {
          what: `P2 ${size.name} start to interactive`,
          floor: ms(quantile(floor, 0.5)),
          measured: `${ms(quantile(took, 0.5))}; of the shortest ${lowest.toFixed(2)} x`,
          ratio,
          isMet: Math.min(ratio, lowest) <= 1.25,
        }
        if (at > 0) {
          const small = starts[0] ?? []
          const grown = quantile(took, 0.5) / quantile(small, 0.5)
          yield {
            what: `P3 ${size.name} start`,
            floor: ms(quantile(small, 0.5)),
            measured: ms(quantile(took, 0.5)),
            ratio: grown,
            isMet: grown <= 1.05,
          }
        }
        const memory = quantile(memories[at] ?? [], 0.5)
        yield {
          what: `P4 ${size.name} memory (PSS)`,
          floor: `${quantile(floorMemory, 0.5).toFixed(0)} MB`,
          measured: `${memory.toFixed(0)} MB`,
          ratio: memory / quantile(floorMemory, 0.5),
          isMet: memory / quantile(floorMemory, 0.5) <= 1.3,
        }
      }
      const [bare, call] = [quantile(bareCalls, 0.5), quantile(ownCalls, 0.5)]
      yield {
        what: `P5 ${sizes.at(-1)?.name} 50 rows to the page`,
        floor: ms(bare),
        measured: `p50 ${ms(call)}, p99 ${ms(quantile(ownCalls, 0.99))}`,
        ratio: call / bare,
        isMet: call <= 1.5 * bare && quantile(ownCalls, 0.99) <= 5,
      }
    } finally {
      display.close()
    }
  },
}

interface Started {
  readonly app: ElectronApplication
  readonly page: Page
  readonly took: number
}

async function launch(executablePath: string, args: readonly string[], env: Record<string, string>): Promise<Started> {
  const begun = performance.now()
  const app = await _electron.launch({ executablePath, args: [...sandboxArguments(), ...args], env, timeout: 60_000 })
  const page = await app.firstWindow()
  await page.waitForSelector('main h1', { timeout: 60_000 })
  return { app, page, took: performance.now() - begun }
}

/** Megabytes that the program's processes hold, what they share counted once (Linux). */
function memoryOf(app: ElectronApplication): number {
  const root = app.process().pid ?? 0
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      parents.set(Number(name), Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]))
    } catch {
      // It ended meanwhile.
    }
  }
  const own = [root]
  for (const id of own) for (const [child, parent] of parents) if (parent === id) own.push(child)
  const kilobytes = own.map((id) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? 0))
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

/** In the page: calls one after the other. It may know nothing from outside itself. */
async function timeCalls(kind: string): Promise<number[]> {
  const rounds = 60
  const host = window as unknown as {
    readonly bare?: { readonly call: () => Promise<unknown> }
    readonly honbu?: { readonly call: (request: object) => Promise<unknown> }
  }
  const times: number[] = []
  // Until it has looked through all bodies a program answers beside other work.
  for (let isCounting = kind === 'own'; isCounting; ) {
    const answer = await host.honbu?.call({ type: 'query', path: 'register.frame', input: { asOf: '2026-02-28' } })
    isCounting = JSON.stringify(answer).includes('"isCounting":true')
  }
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    if (kind === 'bare') await host.bare?.call()
    else await host.honbu?.call({ type: 'query', path: 'history.list', input: {} })
    times.push(performance.now() - begun)
  }
  return times.slice(5)
}

/** An Electron program with a window, a preload, a page and nothing else; its one call answers with 50 rows that lie ready. */
function emptyProgram(folder: string): string {
  const own = join(folder, 'empty')
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }))
  writeFileSync(
    join(own, 'main.cjs'),
    `const { app, BrowserWindow, ipcMain } = require('electron'); const { join } = require('node:path')
const rows = Array.from({ length: 50 }, (_, id) => ({ id, command: 'agenda.update', kind: 'do', subject: 'drugs 12', madeBy: null, madeAt: '2026-03-01T00:00:00Z', changeCount: 2 }))
ipcMain.handle('call', () => ({ ok: true, data: { rows } }))
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800, webPreferences: { preload: join(__dirname, 'preload.cjs'), sandbox: true } }).loadFile(join(__dirname, 'page.html')))
app.on('window-all-closed', () => app.quit())`,
  )
  writeFileSync(
    join(own, 'preload.cjs'),
    `const { contextBridge, ipcRenderer } = require('electron'); contextBridge.exposeInMainWorld('bare', { call: () => ipcRenderer.invoke('call') })`,
  )
  writeFileSync(join(own, 'page.html'), '<!doctype html><title>Empty</title><main><h1>Empty</h1></main>')
  return own
}
