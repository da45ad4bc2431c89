import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import { owner } from '../../db/register-on-disk.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('a held meeting on a day that only another tool can write leaves the register open, and its day is mended on its own screen', async () => {
  const dataFolder = temporaryFolder()
  const path = join(dataFolder, 'office.honbu')
  const open = (registerPath?: string) =>
    createHonbuApp({
      host: 'cli',
      dataFolder,
      now: () => new Date('2006-03-01T00:00:00Z'),
      log: () => {},
      ...(registerPath === undefined ? {} : { registerPath }),
    })
  const first = await open()
  await first.createRegister(path, 'published-record')
  await first.close()
  const register = await openRegister(path, { mode: 'write', owner })
  const held = await register.db.selectFrom('meetings').select('id').where('status', '=', 'held').executeTakeFirstOrThrow()
  await sql`update meetings set held_on = '9999-12-31' where id = ${held.id}`.execute(register.db)
  await register.close()

  const app = await open(path)
  onTestFinished(() => app.close())
  const asOf = '2006-03-01'
  const ask = (path_: string, input: unknown) => app.call({ type: 'query', path: path_, input })
  expect(await ask('register.status', {})).toMatchObject({ ok: true, data: { defaultAsOf: asOf } })
  expect(await ask('register.frame', { asOf })).toMatchObject({ ok: true })
  expect(await ask('home.get', { asOf })).toMatchObject({ ok: true })
  const shown = await ask('meetings.get', { id: held.id, asOf })
  expect(shown).toMatchObject({ ok: true, data: { meeting: { on: '9999-12-31' } } })
  expect(await ask('documents.agenda', { meetingId: held.id, language: 'ja' })).toMatchObject({ ok: true })
  const { revision } = (shown as { readonly data: { readonly revision: number } }).data
  const input = { id: held.id, revision, patch: { on: '1999-12-31' } }
  expect(await app.call({ type: 'mutation', path: 'meetings.update', input })).toMatchObject({ ok: true })
})
