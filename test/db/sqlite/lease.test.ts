import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { commit } from '../../../db/history/commit.ts'
import { note, owner, registerOnDisk } from '../register-on-disk.ts'

/** Another program that opens the register; resolves when it has said how that went. */
async function otherProgram(path: string): Promise<{ readonly child: ChildProcess; readonly said: unknown }> {
  const child = spawn(process.execPath, ['test/db/sqlite/hold-register.ts', path, 'write'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return { child, said: JSON.parse(String(line)) }
}

async function closedRegister(): Promise<string> {
  const register = await registerOnDisk()
  await register.close()
  return register.path
}

const problemOf = async (opening: Promise<unknown>) => {
  const error = await opening.then(
    () => null,
    (refused: unknown) => refused,
  )
  return error instanceof RegisterProblem ? { code: error.code, details: error.details } : error
}

describe('the lease', () => {
  it('refuses a second program while the first lives, and tells it who that is', async () => {
    const path = await closedRegister()
    const { child, said } = await otherProgram(path)
    expect(said).toEqual({ opened: true })

    expect(await problemOf(openRegister(path, { mode: 'write', owner }))).toEqual({
      code: 'register-in-use',
      details: { program: 'Other window', processId: child.pid, host: 'office', since: '2005-12-20T00:00:00Z' },
    })
  })

  it('is free the moment its holder is killed', async () => {
    const path = await closedRegister()
    const { child } = await otherProgram(path)
    child.kill('SIGKILL')
    await once(child, 'exit')

    const register = await openRegister(path, { mode: 'write', owner })
    onTestFinished(() => register.close())
    const saved = await commit(register.db, note, (writer) => writer.insert('organizations', { key: 'customs', kind: 'office' }))
    expect(saved).toEqual({ result: 1, changeSetId: 1 })
  })

  it('refuses a second window of the same program', async () => {
    const { path } = await registerOnDisk()
    expect(await problemOf(openRegister(path, { mode: 'write', owner }))).toEqual({
      code: 'register-in-use',
      details: { ...owner },
    })
    expect((await otherProgram(path)).said).toEqual({ problem: 'register-in-use' })
  })

  it('lets others read meanwhile, up to the last saved change', async () => {
    const { path, db } = await registerOnDisk()
    await commit(db, note, (writer) => writer.insert('organizations', { key: 'customs', kind: 'office' }))

    const reading = await openRegister(path, { mode: 'read', owner })
    onTestFinished(() => reading.close())

    expect(await reading.db.selectFrom('organizations').select('key').execute()).toEqual([{ key: 'customs' }])
    const writing = commit(reading.db, note, (writer) => writer.insert('organizations', { key: 'other', kind: 'office' }))
    await expect(writing).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
  })

  it('is given back on closing', async () => {
    const path = await closedRegister()
    for (let times = 0; times < 3; times++) await (await openRegister(path, { mode: 'write', owner })).close()
    expect((await otherProgram(path)).said).toEqual({ opened: true })
  })
})
