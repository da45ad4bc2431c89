/**
 * `npm run lock:complete` after adding packages: names in package-lock.json the builds of native packages for other systems that
 * npm left out because this machine's registry did not offer them. `npm ci` refuses a lockfile without them; being for
 * other systems they are never fetched here.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './project-folder.ts'

interface LockedPackage {
  readonly version?: string
  readonly dev?: boolean
  readonly license?: string
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32']

/** Optional packages that something in the lockfile asks for by an exact version and that have no entry. */
export function missingPlatforms(lock: Lockfile): Readonly<Record<string, LockedPackage>> {
  const missing: Record<string, LockedPackage> = {}
  for (const [path, owner] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const own = `${path}/node_modules/${name}`
      const shared = `node_modules/${name}`
      if (path === '' || lock.packages[own] || lock.packages[shared] || !/^\d/.test(version)) continue
      missing[shared] = platformEntry(name, version, owner)
    }
  }
  return missing
}

/** What npm would have written, as far as the name tells: for which system, processor and C library it is. */
function platformEntry(name: string, version: string, owner: LockedPackage): LockedPackage {
  const words = name.split(/[-/]/)
  const os = words.filter((word) => systems.includes(word))
  const cpu = words.filter((word) => processors.includes(word))
  const libc = /musl/.test(name) ? ['musl'] : /gnu/.test(name) ? ['glibc'] : []
  return {
    version,
    ...(owner.dev ? { dev: true } : {}),
    ...(owner.license ? { license: owner.license } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 ? { libc } : {}),
  }
}

if (process.argv[1] === import.meta.filename) {
  const path = join(projectFolder, 'package-lock.json')
  const lock = JSON.parse(readFileSync(path, 'utf8')) as Lockfile
  const missing = missingPlatforms(lock)
  const packages = Object.fromEntries(
    Object.entries({ ...lock.packages, ...missing }).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
  writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
  console.log(`${Object.keys(missing).length} platform packages named`)
}
