import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lastLogLines, openLog } from '../../../electron/host/open-log.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const now = () => new Date('2006-03-01T09:00:00Z')

test('the log has a line for each entry, and does not tell what the user is called', () => {
  const folder = join(temporaryFolder(), 'honbu')
  const log = openLog(folder, now)
  log(`unexpected: Error\n    at ${homedir()}/office/cli.ts:1`)
  log('closed')
  const path = join(folder, 'honbu.log')
  expect(readFileSync(path, 'utf8')).toBe(
    '2006-03-01T09:00:00.000Z unexpected: Error |     at ~/office/cli.ts:1\n2006-03-01T09:00:00.000Z closed\n',
  )
})

test.skipIf(process.platform === 'win32')('the log and its folder are for their user alone', () => {
  const folder = join(temporaryFolder(), 'honbu')
  openLog(folder, now)('opened')
  expect([folder, join(folder, 'honbu.log')].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600])
})

test('a full log is put aside and begun anew; one old one is kept', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'honbu.log')
  writeFileSync(`${path}.1`, 'older still')
  writeFileSync(path, `${'x'.repeat(99)}\n`.repeat(10_001))
  openLog(folder, now)('the first of the new')
  expect(readFileSync(path, 'utf8')).toBe('2006-03-01T09:00:00.000Z the first of the new\n')
  expect(statSync(`${path}.1`).size).toBe(1_000_100)
  expect(existsSync(`${path}.2`)).toBe(false)
})

test('the last lines are whole ones, and a log that is not there has none', () => {
  const folder = temporaryFolder()
  expect(lastLogLines(folder)).toEqual([])
  const log = openLog(folder, now)
  for (let line = 0; line < 1000; line++) log(`line ${line}`)
  const lines = lastLogLines(folder)
  expect(lines.at(-1)).toBe('2006-03-01T09:00:00.000Z line 999')
  expect(lines.filter((line) => !/^2006-03-01T09:00:00.000Z line \d+$/.test(line))).toEqual([])
})
