import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import { noSmallDisk, onSmallDisk } from '../../torture/small-disk.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let close = () => Promise.resolve()
afterEach(() => close())

it('on a full disk a register opens for reading, says why, and opens for writing once there is room', async () => {
  const folder = temporaryFolder()
  const tried = await onSmallDisk(folder, 8, async (disk) => {
    const path = join(disk.path, 'office.honbu')
    const dataFolder = join(folder, 'data')
    mkdirSync(dataFolder)
    const app = await createHonbuApp({ host: 'cli', dataFolder, now: () => new Date('2006-03-01T09:00:00Z'), log: () => {} })
    close = () => app.close()
    expect(await app.createRegister(path, 'empty')).toMatchObject({ ok: true })
    await app.call({ type: 'mutation', path: 'register.close', input: {} })
    disk.leave(0)
    expect(await app.openRegister(path)).toMatchObject({ ok: true, data: { mode: 'read', trouble: { code: 'disk-full' } } })
    expect(await app.call({ type: 'query', path: 'indicators.list', input: { asOf: '2006-03-01' } })).toMatchObject({ ok: true })
    const refused = await app.call({ type: 'mutation', path: 'indicators.create', input: { patch: { titleEn: 'A' } } })
    expect(refused).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    disk.leave(null)
    expect(await app.call({ type: 'mutation', path: 'health.reopen', input: {} })).toMatchObject({ ok: true })
    expect(await app.call({ type: 'query', path: 'register.status', input: {} })).toMatchObject({
      data: { mode: 'write', trouble: null },
    })
    await app.close()
    close = () => Promise.resolve()
    return true
  })
  if (tried === null) console.log(`skipped: ${noSmallDisk.why}`)
})
