import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { roomStates, staleRooms } from '../../build/stale-rooms.ts'

/** A house of three rooms: hall reads nothing, study reads hall, attic reads both. */
const house: Readonly<Record<string, string>> = {
  'tsconfig.json': '{ "files": [], "references": [{ "path": "./hall" }, { "path": "./study" }, { "path": "./attic" }] }',
  'hall/tsconfig.json': '{}',
  'study/tsconfig.json': '{ "references": [{ "path": "../hall" }] }',
  'attic/tsconfig.json': '{ "references": [{ "path": "../hall" }, { "path": "../study" }] }',
  'hall/door.ts': 'export const door = 1',
  'study/desk.ts': 'export const desk = 1',
  'attic/box.ts': 'export const box = 1',
  'node_modules/.cache/tsc/hall/door.d.ts': 'export declare const door = 1',
  'node_modules/.cache/tsc/study/desk.d.ts': 'export declare const desk = 1',
  'oxlint.config.ts': 'export default {}',
}

describe('which rooms the linter looks at again', () => {
  let root = ''

  async function put(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }

  async function staleAfter(path: string, text: string): Promise<readonly string[]> {
    const good = Object.fromEntries(await roomStates(root))
    await put(path, text)
    return staleRooms(await roomStates(root), good)
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'rooms-'))
    for (const [path, text] of Object.entries(house)) await put(path, text)
  })
  afterEach(() => rm(root, { recursive: true }))

  it('is all of them the first time, and none when nothing changed', async () => {
    const now = await roomStates(root)
    expect(staleRooms(now, {})).toEqual(['hall', 'study', 'attic'])
    expect(staleRooms(now, Object.fromEntries(now))).toEqual([])
  })

  it('is the room alone whose file changed while what it declares did not', async () => {
    expect(await staleAfter('hall/door.ts', 'export const door = 1 // oak')).toEqual(['hall'])
  })

  it('is every room that reads a declaration that changed', async () => {
    expect(await staleAfter('node_modules/.cache/tsc/study/desk.d.ts', 'export declare const desk = 2')).toEqual(['attic'])
    expect(await staleAfter('node_modules/.cache/tsc/hall/door.d.ts', 'export declare const door = 2')).toEqual([
      'study',
      'attic',
    ])
  })

  it('is a room with a new file, and all of them when the rules changed', async () => {
    expect(await staleAfter('attic/trunk.ts', 'export const trunk = 1')).toEqual(['attic'])
    expect(await staleAfter('oxlint.config.ts', 'export default { rules: {} }')).toEqual(['hall', 'study', 'attic'])
  })
})
