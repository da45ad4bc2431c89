import { closeSync, copyFileSync, openSync, readFileSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { besideThreads } from '../../../../electron/services/beside/beside-threads.ts'
import { doJob } from '../../../../electron/services/beside/do-job.ts'
import type { BesideJob } from '../../../../electron/services/beside/jobs.ts'
import { hashFile } from '../../../../electron/services/files/hash-file.ts'
import { unsealFile } from '../../../../electron/services/lock/seal-file.ts'
import { makeSealKeys } from '../../../../electron/services/lock/seal-keys.ts'
import { Refusal } from '../../../../electron/services/register/refusal.ts'
import { folderForTest, registerOnDisk } from '../../../db/register-on-disk.ts'

const beside = besideThreads()
afterEach(() => beside.end())

const here = { say: () => {}, pause: () => Promise.resolve() }

/** A register that nobody has open. */
async function closedRegister(): Promise<string> {
  const register = await registerOnDisk()
  await register.close()
  return register.path
}

function spoil(path: string): void {
  const page = 4096
  const file = openSync(path, 'r+')
  for (let at = 20; at < statSync(path).size / page; at += 7) writeSync(file, Buffer.alloc(page, 0xff), 0, page, at * page)
  closeSync(file)
}

describe('beside the program', () => {
  test('a register is looked through as it would be here, while it is open, and says what it is at', async () => {
    const { path } = await registerOnDisk()
    const steps: string[] = []
    const found = await beside.do({ kind: 'check-register', given: { path } }, { onProgress: (step) => steps.push(step) })
    expect(found).toEqual(await doJob({ kind: 'check-register', given: { path } }, here))
    expect(found).toMatchObject({
      fileName: 'test.honbu',
      damage: [],
      history: { areSettingsWhole: true, count: 0 },
      backups: null,
    })
    expect(steps).toEqual(['file', 'history', 'files', 'backups'])
  })

  test('the pages of a sound file are sound, and those of a damaged one are not', async () => {
    const path = await closedRegister()
    expect(await beside.do({ kind: 'check-pages', given: { path } })).toBeNull()
    spoil(path)
    expect(await beside.do({ kind: 'check-pages', given: { path } })).toEqual(expect.any(String))
    await expect(beside.do({ kind: 'check-pages', given: { path: join(path, 'none') } })).rejects.toThrow(/open/)
  })

  test('a copy is read through and hashed, sealed if asked, and a damaged one is told by code', async () => {
    const path = await closedRegister()
    const copy = join(folderForTest(), 'copy.honbu')
    copyFileSync(path, copy)
    const open = await beside.do({ kind: 'prove-copy', given: { path: copy, isThorough: true, seal: null } })
    expect(open).toMatchObject({
      byteCount: statSync(copy).size,
      sha256: await hashFile(copy),
      found: { damage: [], strange: 0 },
    })

    const { keys, privateKey } = await makeSealKeys('a passphrase', 14)
    const sealed = await beside.do({ kind: 'prove-copy', given: { path: copy, isThorough: false, seal: keys } })
    expect(sealed).toMatchObject({
      byteCount: statSync(copy).size,
      sha256: await hashFile(copy),
      found: { counts: open.found.counts },
    })
    expect(readFileSync(copy).subarray(0, 8).toString()).toBe('HONBUSE1')
    await unsealFile(copy, `${copy}.open`, () => privateKey)
    expect(readFileSync(`${copy}.open`).equals(readFileSync(path))).toBe(true)

    truncateSync(`${copy}.open`, 10_000)
    const cut = { path: `${copy}.open`, isThorough: true, seal: null }
    await expect(beside.do({ kind: 'prove-copy', given: cut })).rejects.toMatchObject({
      code: 'damaged-register',
      path: cut.path,
    })
  })

  test('attached files are sealed, and those that are not what they were are named', async () => {
    const [from, to] = [folderForTest(), join(folderForTest(), 'files')]
    writeFileSync(join(from, 'plain'), 'minutes of the meeting')
    const sha256 = await hashFile(join(from, 'plain'))
    copyFileSync(join(from, 'plain'), join(from, sha256))
    const gone = 'f'.repeat(64)
    const files = [sha256, gone].map((one) => ({ sha256: one, byteCount: 22 }))
    const { keys, privateKey } = await makeSealKeys('a passphrase', 14)
    expect(await beside.do({ kind: 'seal-files', given: { from, to, files, keys } })).toEqual([gone])
    await unsealFile(join(to, `${sha256}.sealed`), join(from, 'again'), () => privateKey)
    expect(readFileSync(join(from, 'again'), 'utf8')).toBe('minutes of the meeting')
  })

  test('texts come one by one, whatever one of the files is', async () => {
    const folder = folderForTest()
    const files = ['a.txt', 'none.txt', 'b.txt'].map((fileName) => ({ fileName, path: join(folder, fileName) }))
    writeFileSync(join(folder, 'a.txt'), '第一回会合')
    writeFileSync(join(folder, 'b.txt'), 'second')
    const states: string[] = []
    await beside.do({ kind: 'read-texts', given: { files } }, { onProgress: ({ state, text }) => states.push(text ?? state) })
    expect(states).toEqual(['第一回会合', 'failed', 'second'])
  })
})

describe('work beside the program that comes to no end of its own', () => {
  function longRead(): BesideJob<'read-import'> {
    const path = join(folderForTest(), 'rows.csv')
    writeFileSync(path, `name_en,note\n${`Office,${'x'.repeat(60)}\n`.repeat(19_000)}`)
    return { kind: 'read-import', given: { path, fileName: 'rows.csv', language: 'en', bodyNames: [], isEmpty: false } }
  }

  test('is given up when it says nothing for too long', async () => {
    await expect(beside.do(longRead(), { longestSilence: 1 })).rejects.toMatchObject({ why: 'silent' })
  })

  test('takes no more memory than it may', async () => {
    await expect(beside.do(longRead(), { mostMemory: 8 })).rejects.toMatchObject({ why: 'out-of-memory' })
  })

  test('ends when it is told to, with the reason it was given, before and after it began', async () => {
    const stop = new AbortController()
    const stopped = beside.do(longRead(), { signal: stop.signal })
    stop.abort(new Refusal('cancelled'))
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
    await expect(beside.do(longRead(), { signal: stop.signal })).rejects.toMatchObject({ code: 'cancelled' })
  })

  test('ends with the program', async () => {
    const going = beside.do(longRead())
    beside.end()
    await expect(going).rejects.toMatchObject({ why: 'program-ends' })
  })
})
