import Database from 'better-sqlite3'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { latestSchemaVersion } from '../../../db/migrations/migrate.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { createIndicator } from '../../../electron/services/measures/edit-indicators.ts'
import { expectedFailure } from '../../../electron/services/register/expected-failure.ts'
import { type RegisterSession, registerSession } from '../../../electron/services/register/register-session.ts'
import { builtProgram } from '../built-program.ts'
import { killFlow } from '../kill-flow.ts'
import { hashOf, lookAt, owner } from '../look.ts'
import { prepare } from '../prepared.ts'
import { hold, inFolder, type Outcome, type Scenario } from '../scenario.ts'

const problemOf = async (opening: Promise<unknown>): Promise<RegisterProblem | null> =>
  opening.then(
    () => null,
    (error: unknown) => (error instanceof RegisterProblem ? error : null),
  )

const add = (session: RegisterSession, number: number) => createIndicator(session, { patch: { titleEn: `added ${number}` } })

/** R10: a register of a newer program. */
export const newerRegister: Scenario = {
  id: 'R10',
  name: 'a register of a newer program',
  run: () =>
    inFolder(async (folder) => {
      await prepare('save', folder)
      const path = join(folder, 'office.honbu')
      const file = new Database(path)
      file.pragma(`user_version = ${latestSchemaVersion + 10}`)
      file.pragma('journal_mode = DELETE')
      file.close()
      const before = hashOf(path)
      for (const mode of ['write', 'read'] as const) {
        const problem = await problemOf(openRegister(path, { mode, owner }))
        hold(
          problem?.code === 'newer-register' && problem.details['known'] === latestSchemaVersion,
          () => `told as ${problem?.code}`,
        )
      }
      hold(hashOf(path) === before, () => 'the file was written to')
      return { kind: 'held', line: 'refused with the form it has and the one known here, not a byte changed' }
    }),
}

/** R12: another program holds the lock of the file itself. */
export const heldLock: Scenario = { id: 'R12', name: 'another program holds the lock', run: whileLocked }

async function whileLocked(): Promise<Outcome> {
  return inFolder(async (folder) => {
    await prepare('save', folder)
    const path = join(folder, 'office.honbu')
    const session = registerSession({ program: 'Torture', now: () => new Date('2006-03-01T09:00:00Z') })
    await session.open(path, 'write')
    const other = new Database(path)
    other.exec('begin immediate')
    const begun = performance.now()
    const refused = await add(session, 1).then(
      () => 'done',
      (error: unknown) => expectedFailure(error)?.code,
    )
    const waited = Math.round(performance.now() - begun)
    hold(refused === 'register-in-use', () => `told as ${refused}`)
    const read = await session.register().db.selectFrom('indicators').select('id').execute()
    hold(read.length === 0, () => 'the refused save is there')
    other.exec('rollback')
    other.close()
    await add(session, 1)
    await session.close()
    const { added } = await lookAt(path, 'lock')
    hold(added.length === 1, () => `${added.length} saves are there`)
    return { kind: 'held', line: `told by name after ${waited} ms, readable meanwhile, saved once the lock was free` }
  })
}

/** R13: two programs on one register, and the first one killed. */
export const twoPrograms: Scenario = {
  id: 'R13',
  name: 'two programs on one register',
  run: () =>
    inFolder(async (folder) => {
      await prepare('endless', folder)
      const path = join(folder, 'office.honbu')
      const flow = await builtProgram('flow')
      const child = spawn(process.execPath, [flow, 'endless', folder], { stdio: ['ignore', 'pipe', 'ignore'] })
      const closed = once(child, 'close')
      await once(child.stdout, 'data')
      const problem = await problemOf(openRegister(path, { mode: 'write', owner }))
      hold(problem?.code === 'register-in-use' && problem.details['program'] === 'Torture', () => `told as ${problem?.code}`)
      const reader = await openRegister(path, { mode: 'read', owner })
      await reader.close()
      child.kill('SIGKILL')
      await closed
      await killFlow(folder, { afterSaves: 1, milliseconds: 0 })
      await lookAt(path, 'two programs')
      return { kind: 'held', line: 'the second is told who has it and may read; free the moment the first is killed' }
    }),
}

/** R14: a file and a folder that may only be read, tried as a user without any right. */
export const readOnlyPlaces: Scenario = {
  id: 'R14',
  name: 'a read-only file in a read-only folder',
  run: () =>
    inFolder(async (folder) => {
      const isRoot = process.getuid?.() === 0
      if (process.platform === 'win32' || (isRoot && spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status !== 0)) {
        return { kind: 'skipped', why: 'no user without rights can be had here' }
      }
      await prepare('save', folder)
      const path = join(folder, 'office.honbu')
      const before = { hash: hashOf(path), names: readdirSync(folder) }
      chmodSync(path, 0o444)
      chmodSync(folder, 0o555)
      try {
        const script = await builtProgram('hold-register')
        const ask = (mode: string) => {
          const user = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
          const [command, ...args] = [...user, process.execPath, script, path, mode]
          return spawnSync(command, args, { encoding: 'utf8', timeout: 8000, killSignal: 'SIGKILL' }).stdout.trim()
        }
        const told = ask('write')
        hold(told === '{"problem":"read-only"}', () => `writing was told as ${told}`)
      } finally {
        chmodSync(folder, 0o755)
      }
      hold(hashOf(path) === before.hash && readdirSync(folder).join() === before.names.join(), () => 'something was written')
      return { kind: 'held', line: 'told by name, not a byte and not a file changed' }
    }),
}

/** R15: the clock goes back by years between two commands. */
export const clockBack: Scenario = {
  id: 'R15',
  name: 'the clock set back and forth',
  run: () =>
    inFolder(async (folder) => {
      await prepare('save', folder)
      let at = '2006-03-01T09:00:00Z'
      const session = registerSession({ program: 'Torture', now: () => new Date(at) })
      await session.open(join(folder, 'office.honbu'), 'write')
      const instants = ['2006-03-01T09:00:00Z', '2001-01-01T00:00:00Z', '2100-12-31T23:59:59Z', '2006-03-02T09:00:00Z']
      for (const [number, instant] of instants.entries()) {
        at = instant
        await add(session, number + 1)
      }
      const sets = await session.register().db.selectFrom('change_sets').select('made_at').orderBy('id').execute()
      await session.close()
      const told = sets.map(({ made_at }) => new Date(made_at).toISOString())
      hold(told.join() === instants.map((one) => new Date(one).toISOString()).join(), () => `in the order ${told.join(', ')}`)
      const { added } = await lookAt(join(folder, 'office.honbu'), 'clock')
      hold(added.length === instants.length, () => `${added.length} saves are there`)
      return { kind: 'held', line: 'commands stand in the order in which they were given, whatever their times; the chain holds' }
    }),
}

/** R8: the file alone, copied without its log a while after a save. */
export const copiedAlone: Scenario = {
  id: 'R8',
  name: 'the file copied without its log',
  run: () =>
    inFolder(async (folder) => {
      await prepare('save', folder)
      const path = join(folder, 'office.honbu')
      const { foldLogSoon } = await import('../../../db/sqlite/fold-log.ts')
      const file = new Database(path)
      file.pragma('journal_mode = WAL')
      const log = foldLogSoon(file, { rest: 30 })
      file.exec("insert into settings (key, value) values ('torture', '1')")
      const before = readFileSync(path)
      log.grown()
      while (readFileSync(path).equals(before)) await wait(10)
      copyFileSync(path, join(folder, 'alone.honbu'))
      const alone = new Database(join(folder, 'alone.honbu'))
      const found = alone
        .prepare<[], { count: number }>("select count(*) as count from settings where key = 'torture'")
        .get()?.count
      alone.close()
      await log.stop()
      file.close()
      hold(found === 1, () => 'the save is not in the file')
      return { kind: 'held', line: 'the log is folded into the file by itself, 20 s after a save' }
    }),
}
