import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { writeProgramManifest } from '../electron/host/program-files.ts'
import { projectFolder } from './project-folder.ts'

/** What the bundles leave outside and require while running. */
const addon = 'better-sqlite3'
/** Needed to compile the addon, not to load it. */
const onlyForCompiling = new Set(['node-addon-api', 'prebuild-install'])

/**
 * Lays out in `folder` what a package contains and nothing else: the bundles, the page, the addon with the binaries of
 * this system, a package.json that names them, and the manifest that is checked at each start. `nodeModules` is where the addon is taken from.
 */
export async function stageProgram(folder: string, nodeModules: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(join(projectFolder, 'out', 'electron'), join(folder, 'electron'), { recursive: true })
  await cp(join(projectFolder, 'out', 'renderer'), join(folder, 'renderer'), { recursive: true })
  await cp(join(projectFolder, 'LICENSE'), join(folder, 'LICENSE'))
  const dependencies = await stagePackage(addon, nodeModules, folder)
  const { name, productName, version, description, license, author } = await manifestOf(projectFolder)
  const manifest = { name, productName, version, description, license, author, main: 'electron/main.cjs', dependencies }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  await writeProgramManifest(folder)
}

interface Manifest {
  readonly name: string
  readonly productName?: string
  readonly version: string
  readonly description?: string
  readonly license?: string
  readonly author?: string
  readonly main?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const manifestOf = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest

/** Copies a package and what it needs while running; answers with their versions. */
async function stagePackage(name: string, nodeModules: string, folder: string): Promise<Readonly<Record<string, string>>> {
  const source = join(nodeModules, name)
  const manifest = await manifestOf(source)
  const { version, dependencies = {} } = manifest
  const staged = join(folder, 'node_modules', name)
  await cp(source, staged, { recursive: true, dereference: true, filter: isNeeded(source) })
  await writeFile(join(staged, 'package.json'), JSON.stringify(whatRuns(manifest), null, 2))
  const needed = Object.keys(dependencies).filter((dependency) => !onlyForCompiling.has(dependency))
  const below = await Promise.all(needed.map((dependency) => stagePackage(dependency, nodeModules, folder)))
  return Object.assign({ [name]: version }, ...below) as Record<string, string>
}

/** What loading a package reads of its manifest: the packager strikes out more than that, and the manifest of all files would not hold. */
const whatRuns = ({ name, version, license, main, dependencies }: Manifest): Manifest => ({
  name,
  version,
  ...(license === undefined ? {} : { license }),
  ...(main === undefined ? {} : { main }),
  ...(dependencies === undefined ? {} : { dependencies }),
})

/** Everything but the sources of the addon and the binaries of other systems. */
function isNeeded(source: string): (path: string) => boolean {
  const system = new RegExp(`^${process.platform}(musl)?-${process.arch}\\.node$`)
  const sources = new Set(['src', 'deps', 'binding.gyp'].map((name) => join(source, name)))
  return (path) => !sources.has(path) && (!path.includes('prebuilds') || !path.endsWith('.node') || system.test(basename(path)))
}
