import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { createIndicator } from '../../../electron/services/measures/edit-indicators.ts'
import { expectedFailure } from '../../../electron/services/register/expected-failure.ts'
import { createRegisterFile } from '../../../electron/services/register/registers.ts'
import { registerSession } from '../../../electron/services/register/register-session.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** Overwrites all but the first page of an open register, as a failing disk would. */
function spoil(path: string): void {
  const handle = openSync(path, 'r+')
  writeSync(handle, Buffer.alloc(statSync(path).size - 4096, 0xa5), 0, undefined, 4096)
  closeSync(handle)
}

const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: unknown) => expectedFailure(error)?.code,
  )

it('the first damaged page stops all writing: told by name, and not a byte is written, nor on closing', async () => {
  const path = join(temporaryFolder(), 'office.honbu')
  const session = registerSession({ program: 'Test', now: () => new Date('2006-03-01T09:00:00Z') })
  onTestFinished(() => session.close())
  await createRegisterFile(session, path, 'published-record')
  await createIndicator(session, { patch: { titleEn: 'Seizures' } })
  spoil(path)
  const spoiled = { file: hashOf(path), log: hashOf(`${path}-wal`) }

  // What SQLite has in memory is still good; the next page it must read is not.
  const { db } = session.register()
  await sql`pragma shrink_memory`.execute(db)
  expect(await codeOf(db.selectFrom('agenda_items').selectAll().execute())).toBe('damaged-register')
  expect({ mode: session.register().mode, trouble: session.register().trouble?.code }).toEqual({
    mode: 'read',
    trouble: 'damaged-register',
  })
  expect(await codeOf(createIndicator(session, { patch: { titleEn: 'Lost' } }))).toBe('damaged-register')
  await expect(db.insertInto('settings').values({ key: 'k', value: '1' }).execute()).rejects.toThrow(/readonly/)

  await session.close()
  expect({ file: hashOf(path), log: hashOf(`${path}-wal`) }).toEqual(spoiled)
  expect(await codeOf(session.open(path, 'write'))).toBe('damaged-register')
  expect({ file: hashOf(path), log: hashOf(`${path}-wal`) }).toEqual(spoiled)
})
