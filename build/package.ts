/**
 * `npm run package [-- --installers] [--node-modules FOLDER]`: the program as a folder that starts by itself, or as this
 * system's installers. FOLDER is where the database addon is taken from when the Electron used is too old for the project's own.
 */
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build, Platform } from 'electron-builder'
import { bundle } from './bundle.ts'
import { packageConfiguration } from './electron-builder.ts'
import { electronSource, isCached, isReachable } from './electron-source.ts'
import { findElectron } from './find-electron.ts'
import { wrongFuses } from './fuses.ts'
import { projectFolder } from './project-folder.ts'
import { stageProgram } from './stage-program.ts'

const app = join(projectFolder, 'out', 'app')
const dist = join(projectFolder, 'out', 'electron-dist')
const output = join(projectFolder, 'out', 'package')
const patience = 4_000

async function main(args: readonly string[]): Promise<number> {
  const source = await electronSource()
  const present = process.platform === 'darwin' ? null : findElectron()
  if (present === null && !(await isCached(source)) && !(await isReachable(source, patience))) {
    console.error(
      `There is no Electron here and ${source.host} cannot be reached; ELECTRON_OVERRIDE_DIST_PATH can name an unpacked one.`,
    )
    return 1
  }
  await bundle()
  const at = args.indexOf('--node-modules')
  await stageProgram(app, (at < 0 ? undefined : args[at + 1]) ?? join(projectFolder, 'node_modules'))
  if (present !== null) await copyElectron(dirname(present))
  await rm(output, { recursive: true, force: true })
  const results = await build({
    projectDir: projectFolder,
    targets: Platform.current().createTarget(args.includes('--installers') ? undefined : 'dir'),
    config: packageConfiguration({
      app,
      output,
      electronDist: present === null ? null : dist,
      electronVersion: present === null ? source.version : await versionOf(dirname(present)),
    }),
  })
  const program = await programFolder()
  const wrong = await wrongFuses(join(program, executables[process.platform] ?? 'honbu'))
  if (wrong.length > 0) {
    console.error(`These fuses of the packaged Electron are not set as they should be: ${wrong.join(', ')}.`)
    return 1
  }
  console.log(results.length === 0 ? `The program lies in ${program}` : results.join('\n'))
  return 0
}

/** Where electron-builder has left the unpacked program; installers are made from it. */
async function programFolder(): Promise<string> {
  const name = (await readdir(output)).find((entry) => entry.endsWith('-unpacked') || entry.startsWith('mac'))
  if (name === undefined) throw new Error(`There is no program in ${output}.`)
  return join(output, name)
}

const executables: Readonly<Record<string, string>> = { darwin: 'Honbu.app', win32: 'Honbu.exe' }

/** Without what lies in its resources: electron-builder would take that along into the package. */
async function copyElectron(folder: string): Promise<void> {
  await rm(dist, { recursive: true, force: true })
  await cp(folder, dist, { recursive: true, filter: (path) => path !== join(folder, 'resources') })
  await mkdir(join(dist, 'resources'))
}

const versionOf = async (folder: string): Promise<string> =>
  (await readFile(join(folder, 'version'), 'utf8')).trim().replace(/^v/, '')

process.exitCode = await main(process.argv.slice(2))
