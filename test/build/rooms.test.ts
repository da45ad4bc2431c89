import { readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { roomOf, rooms } from '../../build/rooms.ts'
import { loopsIn } from '../support/loops-in.ts'

const tops = ['shared', 'db', 'electron', 'renderer', 'build']

interface Import {
  readonly from: string
  readonly specifier: string
}

/** Every static and dynamic import of our own sources, by reading them as text. */
function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const found = text.matchAll(
    /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
  )
  return [...found].map((match) => ({ from: file, specifier: match[1] ?? match[2] ?? '' }))
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

const covers = (allowed: string, path: string): boolean =>
  path === allowed || path.startsWith(`${allowed}/`) || path === `${allowed}.ts`

/** Why an import is against the table; null when it is allowed. */
function offence({ from, specifier }: Import): string | null {
  const room = roomOf(from)
  if (!room) return `${from} lies in no room`
  if (room.packages.includes('*')) return null
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(from), specifier))
    if (covers(room.path, target)) return null
    return room.imports.some((allowed) => covers(allowed, target)) ? null : `${from} (${room.path}) imports ${target}`
  }
  const isNode = specifier.startsWith('node:') || builtinModules.includes(specifier)
  const name = isNode ? 'node:' : specifier
  const allowed = room.packages.some((one) => name === one || name.startsWith(`${one}/`))
  return allowed ? null : `${from} (${room.path}) imports the package ${specifier}`
}

describe('the rooms of the house', () => {
  const all = tops.flatMap(sources).flatMap(importsOf)

  test('imports are found at all', () => {
    expect(all.length).toBeGreaterThan(300)
  })

  test('no room imports what its row in build/rooms.ts does not name', () => {
    expect(all.map(offence).filter((reason) => reason !== null)).toEqual([])
  })

  test('an import across a forbidden wall is recognised', () => {
    expect(offence({ from: 'renderer/features/home/home.tsx', specifier: '../../../db/schema.ts' })).toContain(
      'imports db/schema.ts',
    )
    expect(offence({ from: 'shared/domain/era.ts', specifier: 'node:fs' })).toContain('the package node:fs')
    expect(offence({ from: 'electron/services/home/home.ts', specifier: 'electron' })).toContain('the package electron')
  })

  test('features do not import features', () => {
    const crossing = all.filter(({ from, specifier }) => {
      const own = /^renderer\/features\/([^/]+)\//.exec(from)?.[1]
      const target = specifier.startsWith('.') ? normalize(join(dirname(from), specifier)) : ''
      const other = /^renderer\/features\/([^/]+)\//.exec(target)?.[1]
      return own !== undefined && other !== undefined && own !== other
    })
    expect(crossing).toEqual([])
  })

  test('no files import each other in a loop, types included', () => {
    const targets = new Map<string, string[]>()
    for (const { from, specifier } of all) {
      if (specifier.startsWith('.')) targets.set(from, [...(targets.get(from) ?? []), normalize(join(dirname(from), specifier))])
    }
    expect(loopsIn(targets)).toEqual([])
    expect(
      loopsIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual([['b', 'c', 'b']])
  })

  test('every row of the table is a place that exists', () => {
    expect(rooms.map((room) => room.path).filter((path) => !statSync(path, { throwIfNoEntry: false }))).toEqual([])
  })

  test('every room tells in its README what it is and what it may import', () => {
    for (const top of [...tops, 'test']) {
      const head = readFileSync(join(top, 'README.md'), 'utf8').split('\n').slice(0, 8).join('\n')
      expect(head, `${top}/README.md`).toMatch(/^# /)
      expect(head, `${top}/README.md`).toContain('May import:')
    }
  })
})
