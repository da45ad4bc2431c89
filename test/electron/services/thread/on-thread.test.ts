import { copyFileSync, truncateSync } from 'node:fs'
import { expect, test } from 'vitest'
import { doJob } from '../../../../electron/services/thread/do-job.ts'
import { onThread } from '../../../../electron/services/thread/on-thread.ts'
import { folderForTest, registerOnDisk } from '../../../db/register-on-disk.ts'

test('a register is looked through on a thread as it would be here, while it is open', async () => {
  const { path } = await registerOnDisk()
  const found = await onThread({ kind: 'check', path })
  expect(found).toEqual(await doJob({ kind: 'check', path }))
  expect(found).toMatchObject({
    fileName: 'test.honbu',
    damage: [],
    history: { areSettingsWhole: true, count: 0 },
    backups: null,
  })
})

test('a copy is read through there, and one that is damaged is told by code', async () => {
  const register = await registerOnDisk()
  const copy = `${folderForTest()}/copy.honbu`
  await register.close()
  copyFileSync(register.path, copy)
  expect(await onThread({ kind: 'examine', path: copy, isThorough: true })).toMatchObject({ damage: [], strange: 0 })
  truncateSync(copy, 10_000)
  await expect(onThread({ kind: 'examine', path: copy, isThorough: true })).rejects.toMatchObject({ code: 'damaged-register' })
  await expect(onThread({ kind: 'check', path: `${copy}.missing` })).rejects.toMatchObject({ code: 'file-not-found' })
})
