import { join } from 'node:path'
import { listBackups, backupFolder } from '../../../electron/services/backups/backup-folder.ts'
import { requireWhole } from '../../../electron/services/backups/find-backups.ts'
import type { Flow } from '../flow.ts'
import { lookAt, type Seen } from '../look.ts'
import { copyOf, prepare } from '../prepared.ts'
import { countCalls, hasStrace, runFlow } from '../run-flow.ts'
import { hold, inFolder, type Outcome, type Scenario, type Size } from '../scenario.ts'

/** Every way in which a program changes a disk. */
const calls = [
  'pwrite64',
  'write',
  'fsync',
  'fdatasync',
  'ftruncate',
  'unlink',
  'rename',
  'link',
  'sendfile',
  'copy_file_range',
] as const

const swept = ['save', 'import', 'migrate', 'backup', 'restore'] as const satisfies readonly Flow[]

/** In the small size so many places are tried in each flow. */
const fewPoints = 2

/** R2 and R11: SIGKILL in the middle of every call that writes, in every flow that changes the register. */
export const killAtEveryCall: readonly Scenario[] = swept.map((flow) => ({
  id: flow === 'migrate' ? 'R11' : 'R2',
  name: `killed at every write of ${flow}`,
  run: (size) => sweep(flow, size),
}))

async function sweep(flow: Flow, size: Size): Promise<Outcome> {
  if (!hasStrace()) return { kind: 'skipped', why: 'strace is not there to kill a program at a call of its choice' }
  return inFolder(async (folder) => {
    const prepared = join(folder, 'prepared')
    await prepare(flow, prepared)
    const before = await seenIn(prepared, folder, 'before')
    // Once for what is compiled: it is kept, and writing it down would be counted.
    copyOf(prepared, join(folder, 'first'))
    await runFlow(flow, join(folder, 'first'))
    const counting = join(folder, 'after')
    copyOf(prepared, counting)
    const points = [...(await countCalls(flow, counting, calls))].flatMap(([call, count]) =>
      Array.from({ length: count }, (_, at) => ({ call, at: at + 1 })),
    )
    const after = await lookAt(join(counting, 'office.honbu'), 'after')
    hold(points.length > 5, () => `only ${points.length} calls were seen`)
    const chosen = size === 'full' ? points : spread(points)
    let killed = 0
    let old = 0
    for (const { call, at } of chosen) {
      const place = join(folder, `${call}-${at}`)
      copyOf(prepared, place)
      const ran = await runFlow(flow, place, ['-e', `trace=${call}`, '-e', `inject=${call}:signal=SIGKILL:when=${at}`])
      const what = `${flow} killed at ${call} ${at}`
      if (ran.isKilled) killed++
      const seen = await lookAt(join(place, 'office.honbu'), what)
      requireWholeSteps(flow, seen, { before, after, said: ran.lines, what })
      if (seen.facts === before.facts) old++
      await requireWholeBackups(place, what)
    }
    hold(killed > 0, () => 'no run was killed')
    return {
      kind: 'held',
      line: `${killed} kills: ${old} as before, ${chosen.length - old} as after, 0 in between, 0 promised saves lost`,
    }
  })
}

/** A few of all, neither the first nor the last. */
const spread = <Point>(points: readonly Point[]): readonly Point[] =>
  Array.from({ length: fewPoints }, (_, at) => points[Math.floor(((at + 0.5) / fewPoints) * points.length)]).filter(
    (one) => one !== undefined,
  )

async function seenIn(prepared: string, folder: string, name: string): Promise<Seen> {
  const place = join(folder, name)
  copyOf(prepared, place)
  return lookAt(join(place, 'office.honbu'), name)
}

interface Expected {
  readonly before: Seen
  readonly after: Seen
  readonly said: readonly string[]
  readonly what: string
}

/** Saves are steps: those that were promised are there, and perhaps the next. All else is either done or not begun. */
function requireWholeSteps(flow: Flow, seen: Seen, { before, after, said, what }: Expected): void {
  if (flow === 'save') {
    const promised = said.filter((line) => line.startsWith('saved ')).length
    const found = seen.added.length
    hold(found === promised || found === promised + 1, () => `${what}: ${promised} saves were promised, ${found} are there`)
    hold(
      seen.added.every((title, at) => title === after.added[at]),
      () => `${what}: saves are out of order`,
    )
    return
  }
  const isDone = said.some((line) => ['imported', 'restored', 'done'].includes(line))
  hold(seen.facts === before.facts || seen.facts === after.facts, () => `${what}: the register is neither as before nor as after`)
  hold(!isDone || seen.facts === after.facts, () => `${what}: what was promised is not there`)
}

/** Whatever counts as a backup is one. */
async function requireWholeBackups(folder: string, what: string): Promise<void> {
  for (const backup of await listBackups(backupFolder(join(folder, 'office.honbu')))) {
    await requireWhole(backup).catch(() => hold(false, () => `${what}: the backup ${backup.id} is not whole`))
  }
}
