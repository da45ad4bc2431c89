import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { billOfMaterials } from '../../build/bill-of-materials.ts'

interface Package {
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
  readonly integrity?: string
  readonly version?: string
  readonly os?: readonly string[]
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, Package>> }
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly allowScripts: Readonly<Record<string, boolean>>
}
const installed = Object.entries(lock.packages).filter(([path]) => path !== '')

/** What a program may carry along without asking more than its name and licence text. */
const permissive = new Set([
  'MIT',
  'Apache-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Unlicense',
  'OFL-1.1',
  'BlueOak-1.0.0',
])

/** Builds of Node for development on other systems; they are in no package, and their licence is Node's. */
const isNodeItself = (path: string): boolean => /^node_modules\/node-(bin-)?(darwin|linux|win)-/.test(path)

test('whatever ships with the program has a permissive licence', () => {
  const others = installed.filter(([path, one]) => one.dev !== true && !isNodeItself(path) && !permissive.has(one.license ?? ''))
  expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([])
})

test('no package runs a script of its own when it is installed', () => {
  expect(Object.values(manifest.allowScripts)).not.toContain(true)
  const scripted = installed
    .filter(([, one]) => one.hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
  expect(scripted.filter((name) => !(name in manifest.allowScripts))).toEqual([])
})

test('every version is pinned to the last figure', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  expect(loose).toEqual([])
})

test('every package of this system is fetched by its hash', () => {
  // Builds for other systems are named without one (build/complete-lock.ts), as this machine never had them.
  const unproven = installed.filter(([, one]) => one.os === undefined && !(one.integrity ?? '').startsWith('sha512-'))
  expect(unproven.map(([path]) => path)).toEqual([])
})

test('the bill of materials names all that ships, with version, licence and hash, and nothing else', async () => {
  const { components } = await billOfMaterials('45.0.0')
  const [engine, ...packages] = components
  expect(engine).toMatchObject({ name: 'electron', version: '45.0.0', purl: 'pkg:npm/electron@45.0.0' })
  const inLock = (name: string) => lock.packages[`node_modules/${name}`]
  for (const name of Object.keys(manifest.dependencies)) {
    expect(packages.find((one) => one.name === name)).toMatchObject({
      version: inLock(name)?.version,
      licenses: [{ expression: inLock(name)?.license }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    })
  }
  const onlyForWork = Object.keys(manifest.devDependencies)
  expect(packages.filter(({ name }) => onlyForWork.includes(name))).toEqual([])
  expect(new Set(components.map((one) => one['bom-ref'])).size).toBe(components.length)
})
