import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { sql } from 'kysely'
import { verifyHistory } from '../../../db/history/verify-history.ts'
import { areSettingsWhole } from '../../../db/repositories/settings.ts'
import { listTables } from '../../../db/repositories/whole-register.ts'
import { checkIntegrity } from '../../../db/sqlite/check-integrity.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { salvageRegister } from '../../../db/salvage/salvage-register.ts'
import { hashOf, lookAt, owner } from '../look.ts'
import { prepare } from '../prepared.ts'
import { killFlow } from '../kill-flow.ts'
import { hold, inFolder, type Outcome, randomFrom, type Scenario, type Size } from '../scenario.ts'

const trials: Readonly<Record<Size, number>> = { small: 30, full: 1000 }

type Wound = (bytes: Buffer, random: () => number) => Buffer

const wounds: Readonly<Record<string, Wound>> = {
  'a bit flipped': (bytes, random) => {
    const at = Math.floor(random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    return bytes
  },
  'a page zeroed': (bytes, random) => bytes.fill(0, ...pageIn(bytes, random)),
  '16 bytes overwritten': (bytes, random) => {
    const at = Math.floor(random() * (bytes.length - 16))
    return bytes.fill(Math.floor(random() * 256), at, at + 16)
  },
  'cut short': (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
}

function pageIn(bytes: Buffer, random: () => number): readonly [number, number] {
  const at = Math.floor(random() * (bytes.length / 4096)) * 4096
  return [at, at + 4096]
}

/** R6 and R7: whatever happens to the bytes of a file, it is refused or found, or the facts are as they were; and it is never written to. */
export const damage: Scenario = { id: 'R6/R7', name: 'flipped, overwritten and missing bytes', run: wound }

async function wound(size: Size): Promise<Outcome> {
  return inFolder(async (folder) => {
    await prepare('record', folder)
    const whole = readFileSync(join(folder, 'office.honbu'))
    const truth = await factsOf(join(folder, 'office.honbu'))
    const random = randomFrom(3)
    const seen = { refused: 0, found: 0, harmless: 0 }
    let mended = 0
    let tries = 0
    const kinds = Object.entries(wounds)
    for (let trial = 0; trial < trials[size]; trial++) {
      // Flips are the hard ones: half of all trials.
      const [kind, make] = kinds[trial % 2 === 0 ? 0 : 1 + ((trial >> 1) % (kinds.length - 1))] ?? [
        'nothing',
        (bytes: Buffer) => bytes,
      ]
      const path = join(folder, `trial-${trial}.honbu`)
      writeFileSync(path, make(Buffer.from(whole), random))
      const before = hashOf(path)
      const outcome = await judge(path, truth)
      hold(outcome !== 'silent', () => `${kind} (trial ${trial}): facts changed and nothing was found`)
      hold(hashOf(path) === before, () => `${kind} (trial ${trial}): the file was written to`)
      if (outcome !== 'silent') seen[outcome]++
      if (outcome !== 'harmless' && trial % (size === 'full' ? 10 : 15) === 1) {
        tries++
        if (await isMended(path, truth)) mended++
      }
      for (const ending of ['', '-wal', '-shm', '-lease']) rmSync(path + ending, { force: true })
    }
    return {
      kind: 'held',
      line: `${trials[size]} wounds: ${seen.refused} refused, ${seen.found} found by the check, ${seen.harmless} without any fact changed, 0 silent, 0 written to; ${mended} of ${tries} repaired without loss`,
    }
  })
}

async function judge(path: string, truth: string): Promise<'refused' | 'found' | 'harmless' | 'silent'> {
  try {
    const register = await openRegister(path, { mode: 'read', owner })
    try {
      const integrity = await checkIntegrity(register.db)
      const { count } = await verifyHistory(register.db)
      if (integrity.length > 0 || count > 0 || !(await areSettingsWhole(register.db))) return 'found'
    } finally {
      await register.close()
    }
    return (await factsOf(path)) === truth ? 'harmless' : 'silent'
  } catch (error) {
    if (error instanceof RegisterProblem) return 'refused'
    throw error
  }
}

/** Every row of every table, history and settings among them; what is derived is not. */
async function factsOf(path: string): Promise<string> {
  const register = await openRegister(path, { mode: 'read', owner })
  try {
    const tables: unknown[] = []
    for (const table of await listTables(register.db)) {
      tables.push([table, (await sql`select * from ${sql.table(table)} order by 1`.execute(register.db)).rows])
    }
    return JSON.stringify(tables)
  } finally {
    await register.close()
  }
}

/** Whether a repair gives back every fact. What it reports is another matter: it must not fail. */
async function isMended(path: string, truth: string): Promise<boolean> {
  const target = `${path}.repaired`
  try {
    await salvageRegister(path, target, owner, '2006-03-01T09:00:00Z')
    await lookAt(target, `repair of ${basename(path)}`)
    return withoutHistory(await factsOf(target)) === withoutHistory(truth)
  } catch (error) {
    if (error instanceof RegisterProblem && error.code === 'not-a-register') return false
    throw error
  } finally {
    for (const ending of ['', '-wal', '-shm', '-lease']) rmSync(target + ending, { force: true })
  }
}

const withoutHistory = (facts: string): string =>
  JSON.stringify(
    (JSON.parse(facts) as [string, unknown][]).filter(([table]) => !['change_sets', 'changes', 'settings'].includes(table)),
  )

/** R8: a log that is damaged, cut or gone: the register is as it was at some save, whole. */
export const damagedLog: Scenario = { id: 'R8', name: 'a damaged or missing log', run: woundLog }

async function woundLog(size: Size): Promise<Outcome> {
  return inFolder(async (folder) => {
    const live = join(folder, 'live')
    await prepare('endless', live)
    const path = join(live, 'office.honbu')
    await killFlow(live, { afterSaves: 12, milliseconds: 0 })
    hold(existsSync(`${path}-wal`), () => 'the killed program left no log')
    const random = randomFrom(5)
    let kept = 0
    for (let trial = 0; trial < trials[size]; trial++) {
      const place = join(folder, `trial-${trial}`)
      cpSync(live, place, { recursive: true })
      const log = join(place, 'office.honbu-wal')
      const bytes = readFileSync(log)
      const way = trial % 4
      if (way === 0) truncateSync(log, Math.floor(random() * bytes.length))
      else if (way === 1) {
        const at = Math.floor(random() * bytes.length)
        bytes[at] = (bytes[at] ?? 0) ^ 0x10
        writeFileSync(log, bytes)
      } else if (way === 2) rmSync(log)
      else appendFileSync(log, Buffer.alloc(5000, 7))
      const { added } = await lookAt(join(place, 'office.honbu'), `log ${trial}`)
      hold(
        added.every((title, at) => title === `added ${at + 1}`),
        () => `log ${trial}: not a beginning of what was saved`,
      )
      kept += added.length
      rmSync(place, { recursive: true, force: true })
    }
    return {
      kind: 'held',
      line: `${trials[size]} damaged logs: always whole, always as after some save; ${Math.round(kept / trials[size])} saves kept on average`,
    }
  })
}
