import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadSample } from '../../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../../db/sample/read-sample.ts'
import { createRegister } from '../../../../db/sqlite/open-register.ts'
import { checkInThread } from '../../../../electron/services/register/check-beside.ts'
import { folderForTest, note, owner } from '../../../db/register-on-disk.ts'

it('a thread of its own finds a sound register sound and a damaged one damaged', async () => {
  const path = join(folderForTest(), 'r.honbu')
  await (await createRegister(path, owner, (db) => loadSample(db, readPublishedRecord(), note))).close()
  expect(await checkInThread(path)).toBeNull()

  const page = 4096
  const file = openSync(path, 'r+')
  for (let at = 20; at < statSync(path).size / page; at += 7) writeSync(file, Buffer.alloc(page, 0xff), 0, page, at * page)
  closeSync(file)
  expect(await checkInThread(path)).toEqual(expect.any(String))
  await expect(checkInThread(join(path, 'none'))).rejects.toThrow(/open/)
})
