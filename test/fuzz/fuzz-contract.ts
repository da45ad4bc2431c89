import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { projectFolder } from '../../build/project-folder.ts'
import { verifyHistory } from '../../db/history/verify-history.ts'
import type { Database } from '../../db/repositories/database.ts'
import { listTables, listWholeRows } from '../../db/repositories/whole-register.ts'
import { checkIntegrity } from '../../db/sqlite/check-integrity.ts'
import { openRegister } from '../../db/sqlite/open-register.ts'
import { createHonbuApp } from '../../electron/api/create-honbu-app.ts'
import type { HonbuApp } from '../../electron/api/honbu-app.ts'
import { contract } from '../../shared/contract/contract.ts'
import { exportRequestSchema } from '../../shared/contract/exports.ts'
import { readCallRequest } from '../../shared/contract/read-call-request.ts'
import type { CallAnswer } from '../../shared/contract/transport.ts'
import { randomFrom } from '../torture/scenario.ts'
import { brokenText, textOf } from './break-payload.ts'
import { chanceFrom, type Known, payloadFor } from './payload-for.ts'

export interface FuzzReport {
  readonly payloads: number
  readonly procedures: number
  readonly answered: number
  readonly refused: number
  /** What must not be, each with the payload that brought it about. */
  readonly faults: readonly string[]
}

export interface FuzzOptions {
  readonly payloads: number
  readonly seed: number
  /** Payloads between two looks through the whole register, which begins anew then. */
  readonly stretch?: number
}

/** Every procedure of the contract, by its path. */
const procedures = Object.entries(contract).flatMap(([area, all]) =>
  Object.entries(all).map(([name, { type, input }]) => ({ path: `${area}.${name}`, type, input })),
)

/** Obeying these may leave another register open, or another file in the register's place. */
const isMoving = (path: string): boolean =>
  path.startsWith('register.') || ['health.restore', 'health.repair', 'health.reopen', 'imports.restore'].includes(path)

const wellKnown = {
  keys: ['drugs', 'crime', 'crime/action-plan-2003', 'npa', 'mhlw', 'cabinet-office'],
  days: ['2006-03-01', '2005-12-20', '2003-12-18', '1970-06-05', '2006', '2006-03', '1868-01-01', '2999-12-31'],
  texts: ['Headquarters', '薬物乱用対策推進本部', '議事次第', 'a', '薬', '1 First\n2 Second', '2006-03-01', '10:00', 'en', 'ja'],
  ids: Array.from({ length: 40 }, (_, at) => at + 1),
} satisfies Known

/**
 * Sends payloads formed by the contract's own schemas, most of them broken somewhere, through the door that every host uses, to the real program on a real
 * register file. Whatever comes in: the program answers, with a failure that it knows; tells nothing of its folders and code; a refused command and any
 * question leave the file as it was; and no object's prototype is touched.
 */
export async function fuzzContract({ payloads, seed, stretch = 1000 }: FuzzOptions): Promise<FuzzReport> {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-fuzz-'))
  const prototypes = prototypeState()
  const chance = chanceFrom(randomFrom(seed))
  const faults: string[] = []
  let answered = 0
  let refused = 0
  try {
    const prepared = await preparedRegister(folder)
    for (let done = 0; done < payloads; done += stretch) {
      const home = join(folder, `stretch-${done}`)
      const target = await openTarget(home, prepared, (line) => faults.push(line))
      for (let at = done; at < Math.min(payloads, done + stretch); at++) {
        const procedure = procedures[at % procedures.length]
        if (!procedure) break
        const { path, type, input } = procedure
        const payload = payloadFor(input, wellKnown, chance)
        const text = chance.isLucky(0.3) ? textOf(payload) : brokenText(payload, chance)
        const call = `{"type":${JSON.stringify(type)},"path":${JSON.stringify(path)},"input":${text}}`
        const answer = await target.send(call, path, type === 'mutation')
        if (answer.ok) answered++
        else refused++
        const { faults: ofPrototypes } = prototypes()
        if (ofPrototypes.length > 0) return report([...faults, `${path} ${ofPrototypes.join(', ')}: ${text.slice(0, 300)}`])
      }
      await target.sendExport(textOf(payloadFor(exportRequestSchema, wellKnown, chance)))
      faults.push(...(await target.close()))
      rmSync(home, { recursive: true, force: true })
    }
    return report(faults)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }

  function report(found: readonly string[]): FuzzReport {
    return { payloads: answered + refused, procedures: procedures.length, answered, refused, faults: found }
  }
}

async function preparedRegister(folder: string): Promise<string> {
  const path = join(folder, 'prepared.honbu')
  const app = await createHonbuApp({ host: 'cli', dataFolder: folder, now, log: () => {} })
  await app.createRegister(path, 'published-record')
  await app.close()
  return path
}

const now = (): Date => new Date('2006-03-01T00:00:00Z')

interface Target {
  readonly send: (call: string, path: string, isCommand: boolean) => Promise<CallAnswer>
  readonly sendExport: (request: string) => Promise<void>
  /** Closes the program and looks through the register it leaves behind. */
  readonly close: () => Promise<readonly string[]>
}

/** The program of the desktop on a copy of a register, watched through a connection of its own. */
async function openTarget(home: string, prepared: string, tell: (fault: string) => void): Promise<Target> {
  mkdirSync(home)
  const path = join(home, 'fuzzed.honbu')
  cpSync(prepared, path)
  // Where a failure came from: the log says it, the answer must not.
  let logged = ''
  const start = (): Promise<HonbuApp> =>
    createHonbuApp({
      host: 'desktop',
      dataFolder: home,
      registerPath: path,
      now,
      log: (line) => {
        if (line.startsWith('unexpected')) logged = line
      },
    })
  let app = await start()
  let watch = new SqliteFile(path, { readonly: true })
  const version = (): unknown => watch.pragma('data_version', { simple: true })
  const written = (): unknown =>
    watch
      .prepare('select (select count(*) from change_sets) as sets, (select group_concat(key || value) from settings) as settings')
      .get()

  return {
    send: async (call, procedure, isCommand) => {
      const before = version()
      const known = written()
      const answer = await answerOf(app, call)
      const told = leaks(answer, home)
      if (told !== null) tell(`${procedure}: ${told}: ${call.slice(0, 500)}\n${logged.slice(0, 1500)}`)
      const isObeyed = isCommand && answer.ok
      if (!isObeyed && version() !== before && JSON.stringify(written()) !== JSON.stringify(known)) {
        tell(`${procedure} wrote though it was ${answer.ok ? 'a question' : 'refused'}: ${call.slice(0, 500)}`)
      }
      if (procedure === 'lock.set' && answer.ok) {
        // A locked program would answer nothing any more.
        await app.close()
        rmSync(join(home, 'lock.json'))
        app = await start()
      }
      if (isMoving(procedure)) {
        watch.close()
        await app.openRegister(path)
        watch = new SqliteFile(path, { readonly: true })
      }
      return answer
    },
    sendExport: async (text) => {
      const request = exportRequestSchema.safeParse(JSON.parse(text))
      if (!request.success) return
      const made = await app.makeExport(request.data)
      if (!made.ok && made.error.code === 'unexpected') tell(`an export: ${text}`)
      if (made.ok) for await (const part of made.data.parts) if (part.length === 0) continue
    },
    close: async () => {
      watch.close()
      await app.close()
      return lookThrough(path)
    },
  }
}

async function answerOf(app: HonbuApp, call: string): Promise<CallAnswer> {
  const read = readCallRequest(call)
  if (!read.ok) return read
  const answer = await app.call(read.request)
  // As a host sends it: what cannot become text never reaches the page.
  return JSON.parse(JSON.stringify(answer)) as CallAnswer
}

/** What an answer tells that it should not; null: nothing. Only failures: the health page shows people where their own files lie. */
function leaks(answer: CallAnswer, home: string): string | null {
  if (answer.ok) return null
  const { error } = answer
  if (error.code === 'unexpected') return 'an unexpected failure'
  const text = JSON.stringify(error)
  if (text.includes(home) || text.includes(projectFolder) || text.includes('node_modules'))
    return `a folder in an answer: ${text.slice(0, 300)}`
  if (/\.ts:\d|\n {4}at |SQLITE_|ZodError|TRPCError/.test(error.message)) return `code in an answer: ${text.slice(0, 300)}`
  return null
}

async function lookThrough(path: string): Promise<readonly string[]> {
  const owner = { program: 'Fuzz', processId: process.pid, host: 'office', since: '2006-03-01T00:00:00Z' }
  const register = await openRegister(path, { mode: 'read', owner })
  try {
    const { findings } = await verifyHistory(register.db)
    return [
      ...(await brokenTexts(register.db)),
      ...(await checkIntegrity(register.db)),
      ...findings.map((finding) => `a row and its history differ: ${JSON.stringify(finding)}`),
    ]
  } finally {
    await register.close()
  }
}

/** Texts that SQLite has changed or that a program could not show: half a character became U+FFFD, or a NUL ends the text for others. */
async function brokenTexts(db: Database): Promise<readonly string[]> {
  const faults: string[] = []
  for (const table of await listTables(db)) {
    for (const row of await listWholeRows(db, table)) {
      const broken = Object.entries(row).find(
        ([, value]) => typeof value === 'string' && ['\u0000', '\ufffd'].some((one) => value.includes(one)),
      )
      if (broken) faults.push(`a broken text was stored in ${table}.${broken[0]}`)
    }
  }
  return faults
}

/** Remembers what every object inherits; the answer says what has been added or changed since. */
function prototypeState(): () => { readonly faults: readonly string[] } {
  const watched = { Object: Object.prototype, Array: Array.prototype, Function: Function.prototype, String: String.prototype }
  const stateOf = () =>
    Object.entries(watched).map(([name, prototype]) => `${name}: ${Reflect.ownKeys(prototype).map(String).join()}`)
  const before = stateOf()
  return () => ({ faults: stateOf().filter((state, at) => state !== before[at]) })
}
