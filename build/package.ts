/**
 * `npm run package [-- --installers] [--maintainer "NAME <ADDRESS>"] [--homepage ADDRESS] [--node-modules FOLDER] [--output FOLDER]`: the program as a
 * folder that starts by itself, or as this system's installers. The folder of node modules is where the database addon is taken from when the
 * Electron used is too old for the project's own; one that lies beside that Electron is found by itself.
 */
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { build, Platform } from 'electron-builder'
import { billOfMaterials } from './bill-of-materials.ts'
import { bundle } from './bundle.ts'
import { packageConfiguration } from './electron-builder.ts'
import { electronSource, isCached, isReachable } from './electron-source.ts'
import { findElectron } from './find-electron.ts'
import { wrongFuses } from './fuses.ts'
import { collectLicences, licencesAsText } from './licences.ts'
import { projectFolder } from './project-folder.ts'
import { stageProgram } from './stage-program.ts'

const app = join(projectFolder, 'out', 'app')
const licences = join(projectFolder, 'out', 'LICENCES.txt')
const materials = join(projectFolder, 'out', 'SBOM.cdx.json')
const dist = join(projectFolder, 'out', 'electron-dist')
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
  const valueOf = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const [maintainer, homepage] = [valueOf('--maintainer'), valueOf('--homepage')]
  const debian = maintainer === undefined || homepage === undefined ? null : { maintainer, homepage }
  const installers = args.includes('--installers')
  if (installers && debian === null && process.platform === 'linux') {
    console.log('The Debian package is left out: it names --maintainer "NAME <ADDRESS>" and --homepage ADDRESS.')
  }
  const output = resolve(valueOf('--output') ?? join(projectFolder, 'out', 'package'))
  await stageProgram(app, valueOf('--node-modules') ?? modulesFor(present))
  await writeFile(licences, licencesAsText(await collectLicences()))
  const electronVersion = present === null ? source.version : await versionOf(dirname(present))
  await writeFile(materials, JSON.stringify(await billOfMaterials(electronVersion), null, 2))
  if (present !== null) await copyElectron(dirname(present))
  await rm(output, { recursive: true, force: true })
  const results = await build({
    projectDir: projectFolder,
    targets: Platform.current().createTarget(installers ? undefined : 'dir'),
    config: packageConfiguration({
      app,
      output,
      electronDist: present === null ? null : dist,
      electronVersion,
      licences,
      materials,
      debian,
    }),
  })
  const program = await programFolder(output)
  const wrong = await wrongFuses(join(program, executables[process.platform] ?? 'honbu'))
  if (wrong.length > 0) {
    console.error(`These fuses of the packaged Electron are not set as they should be: ${wrong.join(', ')}.`)
    return 1
  }
  console.log(results.length === 0 ? `The program lies in ${program}` : results.join('\n'))
  return 0
}

/** An Electron prepared for this project brings an addon of its own age along. */
function modulesFor(electron: string | null): string {
  const beside = electron === null ? null : join(dirname(electron), 'resources', 'app', 'node_modules')
  return beside !== null && existsSync(join(beside, 'better-sqlite3')) ? beside : join(projectFolder, 'node_modules')
}

/** Where electron-builder has left the unpacked program; installers are made from it. */
async function programFolder(output: string): Promise<string> {
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
