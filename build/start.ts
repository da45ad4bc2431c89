/**
 * `npm start [-- --web] [--file F] [--gallery]`: builds what is out of date and opens the program: in its own window where an
 * Electron binary is there or can be had and there is a display, otherwise in the browser, saying in one line why.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { isAbsolute, join, resolve } from 'node:path'
import { terminalLanguage } from '../electron/host/terminal-language.ts'
import { startText } from '../shared/text/start.ts'
import { addonEnvironment } from './addon-environment.ts'
import { bundle } from './bundle.ts'
import { electronSource, installElectron, isCached, isReachable } from './electron-source.ts'
import { findElectron, sandboxArguments } from './find-electron.ts'
import { projectFolder } from './project-folder.ts'

const text = startText[terminalLanguage(process.env)]
/** How long to wait for a sign that Electron can be fetched, in milliseconds. */
const patience = 4_000
/** A window that ends with an error within this time was never opened, in milliseconds. */
const atOnce = 15_000

type Desktop = { readonly electron: string } | { readonly electron: null; readonly reason: string }

async function main(args: readonly string[]): Promise<number> {
  const forProgram = absoluteFile(args.filter((arg) => arg !== '--web'))
  await bundle(() => console.log(text.building))
  if (args.includes('--web')) return serve(forProgram)
  const desktop = await findDesktop()
  if (desktop.electron !== null) {
    const code = await openWindow(desktop.electron, forProgram)
    if (code !== null) return code
  }
  console.log(text.browserInstead(desktop.electron === null ? desktop.reason : text.endedAtOnce))
  return serve(forProgram)
}

/** The binary that is there, or the one that can be fetched now, or the reason why there is none. */
async function findDesktop(): Promise<Desktop> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { electron: null, reason: text.noDisplay }
  }
  const present = findElectron()
  if (present !== null) return { electron: present }
  const source = await electronSource()
  if (!(await isCached(source)) && !(await isReachable(source, patience))) {
    return { electron: null, reason: text.notReachable(source.host) }
  }
  console.log(text.downloading(source.version))
  await installElectron(showProgress())
  const fetched = findElectron()
  return fetched === null ? { electron: null, reason: text.downloadFailed(source.host) } : { electron: fetched }
}

/** On a terminal one line that counts up, elsewhere a line for every further 20 MB. */
function showProgress(): (bytes: number) => void {
  let shown = 0
  return (bytes) => {
    const megabytes = Math.floor(bytes / 1_000_000)
    if (process.stdout.isTTY) process.stdout.write(`\r${text.downloaded(megabytes)} `)
    else if (megabytes >= shown + 20) {
      shown = megabytes
      console.log(text.downloaded(megabytes))
    }
  }
}

/** The window's exit code, or null when it could not be opened at all. */
async function openWindow(electron: string, args: readonly string[]): Promise<number | null> {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env
  const started = performance.now()
  // Only fatal messages of the browser engine: on most systems it complains of services that it can do without.
  const engine = [...sandboxArguments(), '--log-level=3']
  // In a group of its own: Ctrl+C in the terminal would end the engine's helpers before the program has closed its register.
  const detached = process.platform !== 'win32'
  const code = await ended(
    spawn(electron, [...engine, projectFolder, ...args], {
      env: { ...env, ...addonEnvironment(electron) },
      stdio: 'inherit',
      detached,
    }),
  )
  return code !== 0 && performance.now() - started < atOnce ? null : code
}

const serve = (args: readonly string[]): Promise<number> =>
  ended(spawn(process.execPath, [join(projectFolder, 'electron', 'web.ts'), '--open', ...args], { stdio: 'inherit' }))

/** Passes signals on and waits for the end. A program that a signal has ended as it was asked to has ended well. */
function ended(child: ChildProcess): Promise<number> {
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      asked = true
      child.kill(signal)
    })
  }
  return new Promise((resolveCode) => {
    child.once('error', () => resolveCode(1))
    child.once('exit', (code) => resolveCode(asked ? 0 : (code ?? 1)))
  })
}

/** npm starts scripts in the project; a path was typed where the user stands. */
function absoluteFile(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--file')
  const file = at < 0 ? undefined : args[at + 1]
  if (file === undefined || isAbsolute(file)) return args
  return args.with(at + 1, resolve(process.env.INIT_CWD ?? process.cwd(), file))
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
