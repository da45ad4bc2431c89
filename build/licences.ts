import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LicenceGroup } from '../shared/contract/licences.ts'
import { projectFolder } from './project-folder.ts'
import { shippedPackages } from './shipped-packages.ts'

/**
 * Under which licences everything stands that is in the program, by the lock file and the packages' own licence files: first Honbu itself, then Electron,
 * SQLite and PDF.js, which bring what no package names, then the packages. What shares a text stands together.
 */
export async function collectLicences(): Promise<readonly LicenceGroup[]> {
  const own = { name: 'Honbu', version: await versionOf(''), licence: 'MIT', text: await textIn(projectFolder) }
  const electron = {
    name: 'Electron (with Chromium and Node.js: LICENSES.chromium.html beside the program)',
    version: await versionOf('node_modules/electron'),
    licence: 'MIT',
    text: await textIn(join(projectFolder, 'node_modules', 'electron')),
  }
  const sqlite = {
    name: 'SQLite',
    version: null,
    licence: 'Public domain',
    text: 'SQLite is in the public domain: https://sqlite.org/copyright.html',
  }
  // Built into unpdf, whose own licence file is silent about it: the terms are those of any package under them, the notice its own.
  const apache =
    (await textIn(join(projectFolder, 'node_modules', 'react-aria-components')))?.split('APPENDIX:', 1)[0]?.trimEnd() ?? null
  const pdfReader = {
    name: 'PDF.js (within unpdf)',
    version: null,
    licence: 'Apache-2.0',
    text: apache === null ? null : `Copyright Mozilla Foundation\n\n${apache}`,
  }
  const shipped = await shippedPackages()
  const packages = await Promise.all(
    shipped.map(async ({ path, name, locked }) => ({
      name,
      version: locked.version ?? null,
      licence: locked.license ?? 'see text',
      text: await textIn(join(projectFolder, path)),
    })),
  )
  return grouped([own, electron, sqlite, pdfReader, ...packages])
}

/** The same to read beside the program: every licence under the names of what stands under it. */
export const licencesAsText = (groups: readonly LicenceGroup[]): string =>
  groups.map(({ licence, text, of }) => `${licence}\n${of.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`)

interface Licensed {
  readonly name: string
  readonly version: string | null
  readonly licence: string
  readonly text: string | null
}

function grouped(all: readonly Licensed[]): readonly LicenceGroup[] {
  const groups = new Map<string, LicenceGroup>()
  for (const { name, version, licence, text } of all) {
    const words = text ?? `${name} stands under ${licence}; its package holds no text of it.`
    const group = groups.get(words) ?? { licence, text: words, of: [] }
    groups.set(words, { ...group, of: [...group.of, version === null ? name : `${name} ${version}`] })
  }
  return [...groups.values()]
}

/** The licence file of a package, with one end of line; null: it has none. */
async function textIn(folder: string): Promise<string | null> {
  const name = (await readdir(folder)).toSorted().find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry))
  return name === undefined ? null : (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n').trim()
}

async function versionOf(path: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(projectFolder, path, 'package.json'), 'utf8')) as { readonly version: string }
  return manifest.version
}
