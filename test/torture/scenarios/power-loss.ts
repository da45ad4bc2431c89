import Database from 'better-sqlite3'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { projectFolder } from '../../../build/project-folder.ts'
import { builtProgram } from '../built-program.ts'
import { type DiskAct, filesAfterPowerLoss, readDiskLog } from '../disk-log.ts'
import { prepare } from '../prepared.ts'
import { hold, inFolder, type Outcome, randomFrom, type Scenario, type Size } from '../scenario.ts'

const trials: Readonly<Record<Size, number>> = { small: 40, full: 1000 }
const saves = 25

/** R3: power fails at any moment. The same trial is made with synchronous=NORMAL, which must fail it, or the trial would prove nothing. */
export const powerLoss: Scenario = { id: 'R3', name: 'power loss', run: loseAll }

async function loseAll(size: Size): Promise<Outcome> {
  if (process.platform !== 'linux' || spawnSync('cc', ['--version'], { stdio: 'ignore' }).status !== 0) {
    return { kind: 'skipped', why: 'no C compiler is there for the layer that records what reaches the disk' }
  }
  return inFolder(async (folder) => {
    const shim = join(folder, 'shim.so')
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', shim, join(projectFolder, 'test', 'torture', 'shim.c'), '-ldl'])
    const full = await lose('full', folder, shim, trials[size])
    hold(full.lost === 0 && full.broken === 0, () => `${full.lost} promised saves lost, ${full.broken} registers broken`)
    const normal = await lose('normal', folder, shim, trials[size])
    hold(normal.trialsWithLoss > 0, () => 'NORMAL lost nothing either: the trial does not tell them apart')
    return {
      kind: 'held',
      line: `${trials[size]} trials, ${saves} saves each: 0 promised saves lost, 0 broken; NORMAL lost saves in ${normal.trialsWithLoss} of as many`,
    }
  })
}

async function lose(synchronous: 'full' | 'normal', folder: string, shim: string, count: number) {
  const place = join(folder, synchronous)
  await prepare('save', place)
  const start = new Map(readdirSync(place).map((name) => [join(place, name), readFileSync(join(place, name))]))
  const log = join(folder, `${synchronous}.log`)
  const script = await builtProgram('flow')
  const env = { ...process.env, LD_PRELOAD: shim, HONBU_SHIM_DIR: place, HONBU_SHIM_LOG: log }
  execFileSync(process.execPath, [script, 'save', place, String(saves), synchronous], { env, stdio: 'ignore' })
  const acts = readDiskLog(log)
  const random = randomFrom(7)
  const first = acts.findIndex((act) => act.kind === 'said')
  const result = { lost: 0, trialsWithLoss: 0, broken: 0 }
  for (let trial = 0; trial < count; trial++) {
    const cut = first + 1 + Math.floor(random() * (acts.length - first - 1))
    const files = filesAfterPowerLoss(start, acts.slice(0, cut), random)
    const seen = lookAfter(files, join(folder, 'trial'))
    const lost = promisedBy(acts.slice(0, cut)) - (seen ?? 0)
    if (seen === null) result.broken++
    else if (lost > 0) {
      result.lost += lost
      result.trialsWithLoss++
    }
  }
  return result
}

const promisedBy = (acts: readonly DiskAct[]): number =>
  acts.flatMap((act) => (act.kind === 'said' ? act.text.split('\n') : [])).filter((line) => line.startsWith('saved ')).length

/** How many saves a start after the power loss finds; null when the register is broken. */
function lookAfter(files: ReadonlyMap<string, Buffer>, folder: string): number | null {
  mkdirSync(folder, { recursive: true })
  try {
    for (const [path, bytes] of files) if (/\.honbu(-wal)?$/.test(path)) writeFileSync(join(folder, basename(path)), bytes)
    const file = new Database(join(folder, 'office.honbu'))
    try {
      if (file.pragma('integrity_check', { simple: true }) !== 'ok') return null
      return (
        file.prepare<[], { count: number }>("select count(*) as count from indicators where title_en like 'added %'").get()
          ?.count ?? 0
      )
    } finally {
      file.close()
    }
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
