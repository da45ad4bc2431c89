import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { findElectron, sandboxArguments } from './find-electron.ts'
import { printJobArgument } from './print-job.ts'

/** Why there is no PDF: no desktop program, one that is not built, no display to lay it out on, or it gave up. */
export type NoPdf = 'missing' | 'not-built' | 'no-display' | 'failed'

export interface PdfWish {
  /** A register that nobody else has open: a copy. */
  readonly registerPath: string
  /** An empty folder for the program's own files; the caller removes it. */
  readonly folder: string
  readonly route: string
  /** Ends the program when it is asked to. */
  readonly signal: AbortSignal
}

export type DesktopPrinter = (
  wish: PdfWish,
) => Promise<{ readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly why: NoPdf }>

export interface DesktopPlace {
  /** The folder that the command line lies in: electron/ of the sources, or electron/ of what was built or installed. */
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
}

/** Longer takes no paper, in milliseconds. */
const patience = 120_000

/** Papers as PDF by the desktop program, started for each without a window. */
export function desktopPrinter(place: DesktopPlace): DesktopPrinter {
  return async ({ registerPath, folder, route, signal }) => {
    const desktop = desktopProgram(place)
    if (typeof desktop === 'string') return { ok: false, why: desktop }
    const { env, platform } = place
    if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return { ok: false, why: 'no-display' }
    const output = join(folder, 'paper.pdf')
    const job = join(folder, 'job.json')
    await writeFile(job, JSON.stringify({ route, output }))
    const [program, ...leading] = desktop
    const args = [...sandboxArguments(), ...leading, '--file', registerPath, printJobArgument(job)]
    const code = await new Promise<number | null>((resolve) => {
      // A data folder of its own: no recent register, no window's place, no lock of a program that runs.
      const options = { env: { ...env, HONBU_HOME: folder }, stdio: 'ignore', timeout: patience, signal } as const
      const printing = spawn(program, args, options)
      printing.once('error', () => resolve(null))
      printing.once('exit', resolve)
    })
    return code === 0 ? { ok: true, pdf: await readFile(output) } : { ok: false, why: 'failed' }
  }
}

const installed: Readonly<Record<string, readonly string[]>> = {
  darwin: ['MacOS', 'Honbu'],
  win32: ['Honbu.exe'],
  linux: ['honbu'],
}

/** The desktop program's command line: its own executable where it is installed, else Electron on what was built of the project. */
function desktopProgram({ folder, env, platform }: DesktopPlace): readonly [program: string, ...args: string[]] | NoPdf {
  const around = dirname(folder)
  if (basename(around) === 'app.asar.unpacked') {
    const program = join(around, '..', '..', ...(installed[platform] ?? ['honbu']))
    return existsSync(program) ? [program] : 'missing'
  }
  const project = basename(around) === 'out' ? dirname(around) : around
  const electron = findElectron(join(project, 'node_modules', 'electron'), env)
  if (electron === null) return 'missing'
  return existsSync(join(project, 'out', 'electron', 'main.cjs')) ? [electron, project] : 'not-built'
}
