import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from '../../build/fingerprint.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'honbu-print-'))
  mkdirSync(join(root, 'src', 'deep'), { recursive: true })
  writeFileSync(join(root, 'src', 'a.ts'), 'a')
  writeFileSync(join(root, 'src', 'deep', 'b.ts'), 'b')
})
afterEach(() => rmSync(root, { recursive: true }))

const taken = (): Promise<string> => fingerprint(root, ['src', 'lock.json'])

test('stays the same while nothing changes, in whatever order and however often a path is named', async () => {
  expect(await fingerprint(root, ['lock.json', 'src/deep', 'src', 'src/a.ts'])).toBe(await taken())
})

test.each([
  ['a content', () => writeFileSync(join(root, 'src', 'a.ts'), 'A')],
  ['a name', () => renameSync(join(root, 'src', 'a.ts'), join(root, 'src', 'c.ts'))],
  ['a further file', () => writeFileSync(join(root, 'src', 'deep', 'd.ts'), '')],
  ['a file that was not there', () => writeFileSync(join(root, 'lock.json'), '{}')],
  [
    'where one file ends and the next begins',
    () => {
      writeFileSync(join(root, 'src', 'a.ts'), '')
      writeFileSync(join(root, 'src', 'deep', 'b.ts'), 'ab')
    },
  ],
])('changes with %s', async (_what, change) => {
  const before = await taken()
  change()
  expect(await taken()).not.toBe(before)
})
