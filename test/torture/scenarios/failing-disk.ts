import { spawnSync } from 'node:child_process'
import { copyFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backupFolder, listBackups } from '../../../electron/services/backups/backup-folder.ts'
import { requireWhole } from '../../../electron/services/backups/find-backups.ts'
import { makeBackup } from '../../../electron/services/backups/make-backup.ts'
import { createIndicator } from '../../../electron/services/measures/edit-indicators.ts'
import { expectedFailure } from '../../../electron/services/register/expected-failure.ts'
import { registerSession } from '../../../electron/services/register/register-session.ts'
import { builtProgram } from '../built-program.ts'
import { lookAt } from '../look.ts'
import { prepare } from '../prepared.ts'
import { hasStrace, type RanFlow, runFlow } from '../run-flow.ts'
import { hold, inFolder, type Outcome, type Scenario, type Size } from '../scenario.ts'
import { noSmallDisk, onSmallDisk, type SmallDisk } from '../small-disk.ts'

/** Calls of each kind that fail in turn. */
const places: Readonly<Record<Size, readonly number[]>> = { small: [24, 29], full: [3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 40, 50] }

/** R5: the disk gives an error once; from then on nothing is written, and all can be read. */
export const failingDisk: Scenario = {
  id: 'R5',
  name: 'an I/O error stops all writing',
  run: async (size) => {
    if (!hasStrace()) return { kind: 'skipped', why: 'strace is not there to let a call fail' }
    let tried = 0
    for (const [call, error, later] of [
      ['fsync', 'EIO', 0.4],
      ['pwrite64', 'EIO', 1],
    ] as const) {
      for (const place of places[size]) {
        const at = Math.ceil(place * later)
        const { lines, found } = await stubborn(call, error, at, at)
        const first = lines.findIndex((line) => line.startsWith('refused'))
        const what = `${error} at ${call} ${at}`
        // A save whose sync failed may be on the disk or not; nobody can say, and nobody was promised.
        const isCertain = found === saved(lines) || (first >= 0 && found === saved(lines) + 1)
        hold(isCertain, () => `${what}: ${saved(lines)} saves were promised, ${found} are there`)
        if (first < 0) continue
        hold(lines[first] === 'refused disk-failed', () => `${what}: told as “${lines[first]}”`)
        // A register that could not even be opened is not there to be read.
        if (!lines.includes('opened')) continue
        tried++
        hold(saved(lines.slice(first)) === 0, () => `${what}: something was saved after it`)
        const [told, read] = ['refused', 'read'].map((word) => lines.filter((line) => line.startsWith(word)).length)
        hold(told === read, () => `${what}: the register could not be read any more`)
        hold(lines.includes('mode read'), () => `${what}: the register still takes changes`)
      }
    }
    hold(tried > 0, () => 'no error reached the register')
    return { kind: 'held', line: `${tried} errors: told by name, 0 writes after, everything readable, 0 promised saves lost` }
  },
}

/** R4: no space for one write, or several; the change is refused, and the next succeeds. */
export const fullForAMoment: Scenario = {
  id: 'R4',
  name: 'no space at a write',
  run: async (size) => {
    if (!hasStrace()) return { kind: 'skipped', why: 'strace is not there to let a call fail' }
    let tried = 0
    for (const at of places[size]) {
      const { lines, found } = await stubborn('pwrite64', 'ENOSPC', at, at + 1)
      const first = lines.findIndex((line) => line.startsWith('refused'))
      hold(found === saved(lines), () => `ENOSPC at ${at}: ${saved(lines)} saves were promised, ${found} are there`)
      if (first < 0) continue
      // Shared memory beside the log that cannot grow is told by a look at the disk, which has room in this trial.
      if (lines[first] === 'refused disk-failed') continue
      hold(lines[first] === 'refused disk-full', () => `ENOSPC at ${at}: told as “${lines[first]}”`)
      if (!lines.includes('opened')) continue
      tried++
      hold(saved(lines.slice(first)) > 0, () => `ENOSPC at ${at}: nothing could be saved after it: ${lines.join(', ')}`)
      hold(lines.includes('mode write'), () => `ENOSPC at ${at}: the register takes no changes any more`)
    }
    hold(tried > 0, () => 'no error reached the register')
    return { kind: 'held', line: `${tried} times without space: told by name, the next change saved, 0 promised saves lost` }
  },
}

/** R4: a limit on the size of files, which SQLite tells as an I/O error. */
export const sizeLimit: Scenario = {
  id: 'R4',
  name: 'a limit on the size of files',
  run: () =>
    inFolder(async (folder) => {
      if (process.platform === 'win32') return { kind: 'skipped', why: 'this system has no limits on the size of files' }
      await prepare('save', folder)
      const { size } = statSync(join(folder, 'office.honbu'))
      const ran = spawnSync(
        'sh',
        [
          '-c',
          `ulimit -f ${Math.ceil(size / 512) + 60}; exec "$0" "$@"`,
          process.execPath,
          await builtProgram('flow'),
          'stubborn',
          folder,
          '60',
        ],
        { encoding: 'utf8' },
      )
      const lines = ran.stdout.split('\n')
      const { added } = await lookAt(join(folder, 'office.honbu'), 'size limit')
      hold(lines.includes('refused disk-full'), () => `told as ${lines.find((line) => line.startsWith('refused')) ?? 'nothing'}`)
      hold(added.length === saved(lines), () => `${saved(lines)} saves were promised, ${added.length} are there`)
      return { kind: 'held', line: `${saved(lines)} saves, then told as a full disk; 0 promised saves lost` }
    }),
}

/** R4: a real disk that is full, while saving and while backing up. */
export const fullDisk: Scenario = { id: 'R4', name: 'a full disk', run: fillDisk }

async function fillDisk(): Promise<Outcome> {
  return inFolder(async (folder) => {
    await prepare('save', join(folder, 'prepared'))
    const outcome = await onSmallDisk(folder, 6, (disk) => {
      copyFileSync(join(folder, 'prepared', 'office.honbu'), join(disk.path, 'office.honbu'))
      return onFullDisk(disk)
    })
    return outcome ?? noSmallDisk
  })
}

async function onFullDisk(disk: SmallDisk): Promise<Outcome> {
  const path = join(disk.path, 'office.honbu')
  const now = () => new Date('2006-03-01T09:00:00Z')
  const session = registerSession({ program: 'Torture', now })
  await session.open(path, 'write')
  const good = await makeBackup(session.register(), { reason: 'asked', now: now() })
  disk.leave(0)
  const add = async (number: number) =>
    createIndicator(session, { patch: { titleEn: `added ${number}`, noteEn: 'x'.repeat(9000) } })
  const codeOf = async (act: Promise<unknown>) =>
    act.then(
      () => 'done',
      (error: unknown) => expectedFailure(error)?.code ?? String(error),
    )
  let saves = 0
  let refusal = 'done'
  while (refusal === 'done' && saves < 500) {
    refusal = await codeOf(add(saves + 1))
    if (refusal === 'done') saves++
  }
  hold(refusal === 'disk-full', () => `saving on a full disk was told as ${refusal}`)
  const backup = await codeOf(makeBackup(session.register(), { reason: 'asked', now: new Date('2006-03-01T10:00:00Z') }))
  hold(backup === 'disk-full', () => `a backup on a full disk was told as ${backup}`)
  const left = await listBackups(backupFolder(path))
  hold(left.length === 1 && left[0]?.id === good.id, () => `the good backup is not alone: ${left.map(({ id }) => id).join(', ')}`)
  await requireWhole(good)
  hold(
    (await session.register().db.selectFrom('indicators').select('id').execute()).length === saves,
    () => 'not everything can be read',
  )
  disk.leave(null)
  const again = await codeOf(add(saves + 1))
  hold(again === 'done', () => `after space was made: ${again}`)
  await session.close()
  const { added } = await lookAt(path, 'full disk')
  hold(added.length === saves + 1, () => `${saves + 1} saves were promised, ${added.length} are there`)
  return {
    kind: 'held',
    line: `${saves} saves, then told by name; the backup before it stayed whole; saved again once there was space`,
  }
}

/** Runs the flow that goes on whatever happens, with some calls failing. */
async function stubborn(call: string, error: string, from: number, to: number): Promise<RanFlow & { readonly found: number }> {
  return inFolder(async (folder) => {
    await prepare('save', folder)
    const when = from === to ? String(from) : `${from}..${to}`
    const ran = await runFlow('stubborn', folder, ['-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=${when}`], 8)
    const { added } = await lookAt(join(folder, 'office.honbu'), `${error} at ${call} ${from}`)
    return { ...ran, found: added.length }
  })
}

const saved = (lines: readonly string[]): number => lines.filter((line) => line.startsWith('saved ')).length
