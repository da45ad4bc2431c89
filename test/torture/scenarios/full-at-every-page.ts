import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { backupFolder, listBackups } from '../../../electron/services/backups/backup-folder.ts'
import type { HeldPlaces } from '../held-places.ts'
import { requireWholeBackups } from '../look-at-backups.ts'
import { lookAt, owner, type Seen } from '../look.ts'
import { olderForms, olderRegister } from '../older-register.ts'
import { copyOf, prepare } from '../prepared.ts'
import { runFlow } from '../run-flow.ts'
import { hold, inFolder, type Outcome, type Scenario, type Size } from '../scenario.ts'
import { noSmallDisk, onSmallDisk, type SmallDisk } from '../small-disk.ts'

const flows = ['import', 'migrate', 'restore'] as const
type FullFlow = (typeof flows)[number]

const flowNames: Readonly<Record<FullFlow, string>> = { import: 'an import', migrate: 'an upgrade', restore: 'a restore' }

/** Room enough for any of them, in pages. */
const plenty = 4000

/**
 * R4: a real disk with so many free pages, from none to just enough: it runs out at every place of the flow in turn. It is told by name, nothing is
 * half, nothing is left lying about, all can be read meanwhile, and the same succeeds once there is room.
 */
export const fullAtEveryPage: readonly Scenario[] = flows.map((flow) => ({
  id: 'R4',
  name: `the disk full at every page of ${flowNames[flow]}`,
  run: (size, held) => fillUp(flow, size, held),
}))

async function fillUp(flow: FullFlow, size: Size, held: HeldPlaces): Promise<Outcome> {
  return inFolder(async (folder) => {
    const prepared = join(folder, 'prepared')
    if (flow === 'migrate') {
      mkdirSync(prepared)
      await olderRegister(registerIn(prepared), olderForms[0] ?? 0)
    } else await prepare(flow, prepared)
    const outcome = await onSmallDisk(folder, 20, (disk) => onDisk(flow, size, held, { disk, prepared, folder }))
    return outcome ?? noSmallDisk
  })
}

interface Place {
  readonly disk: SmallDisk
  readonly prepared: string
  readonly folder: string
}

async function onDisk(flow: FullFlow, size: Size, held: HeldPlaces, { disk, prepared, folder }: Place): Promise<Outcome> {
  const [before, after] = [join(folder, 'before'), join(folder, 'after')]
  for (const copy of [before, after]) copyOf(prepared, copy)
  await runFlow(flow, after)
  const expected = { before: await lookAt(registerIn(before), 'before'), after: await lookAt(registerIn(after), 'after') }
  const counts = { refused: 0, done: 0 }
  const pages = Math.ceil(statSync(registerIn(prepared)).size / 4096)
  // Two of the places in every test run: in the backup that goes before, and behind it.
  const chosen = size === 'small' ? [Math.ceil(pages / 2), Math.ceil(pages * 1.4)] : Array.from({ length: plenty }, (_, at) => at)
  for (const [at, free] of chosen.entries()) {
    if (!held.takes(at)) continue
    const key = `full ${flow} ${free}`
    const told = held.seen(key) ?? (await tryWith(flow, free, { disk, prepared, folder, expected }))
    held.add(key, told)
    counts[told === 'done' ? 'done' : 'refused']++
    // From here on there is room for all of it.
    if (counts.done >= 3) break
  }
  hold(counts.refused > 0, () => 'the disk was never full')
  return {
    kind: 'held',
    line: `${counts.refused} amounts of free space too small: told by name, as before, whole, readable meanwhile, nothing left lying, done once there was room`,
  }
}

interface Trial extends Place {
  readonly expected: { readonly before: Seen; readonly after: Seen }
}

async function tryWith(flow: FullFlow, free: number, { disk, prepared, expected }: Trial): Promise<'done' | 'refused'> {
  const place = join(disk.path, 'place')
  const path = registerIn(place)
  disk.leave(null)
  cpSync(prepared, place, { recursive: true })
  const what = `${flowNames[flow]} with ${free} free pages`
  try {
    const earlier = await listBackups(backupFolder(path))
    disk.leave(free)
    const { lines, code } = await runFlow(flow, place)
    const refused = lines.find((line) => line.startsWith('refused'))
    const isDone = lines.includes('done') && refused === undefined
    hold(isDone || refused === 'refused disk-full', () => `${what}: told as “${lines.join(', ')}” (${code})`)
    // Still full: it can be read.
    const reader = await openRegister(path, { mode: 'read', owner })
    await reader.close()
    disk.leave(null)
    const lying = leftovers(place)
    hold(lying.length === 0, () => `${what}: ${lying.join(', ')} was left lying there`)
    const kept = await listBackups(backupFolder(path))
    hold(
      earlier.every(({ id }) => kept.some((one) => one.id === id)),
      () => `${what}: an earlier backup is gone`,
    )
    await requireWholeBackups(place, what)
    const seen = await lookAt(path, what)
    const wanted = isDone ? expected.after : expected.before
    hold(
      seen.facts === wanted.facts,
      () => `${what}: told as ${isDone ? 'done' : 'refused'}, and the register is not as ${isDone ? 'after' : 'before'}`,
    )
    const again = isDone ? null : await runFlow(flow, place)
    hold(again === null || again.lines.includes('done'), () => `${what}: with room again: ${again?.lines.join(', ')}`)
    hold((await lookAt(path, `${what}, again`)).facts === expected.after.facts, () => `${what}: done again, it differs`)
    return isDone ? 'done' : 'refused'
  } finally {
    disk.leave(null)
    rmSync(place, { recursive: true, force: true })
  }
}

const registerIn = (folder: string): string => join(folder, 'office.honbu')

/** Files that belong neither to a register (with its log, which a start cut short leaves) nor to its backups. */
const leftovers = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      !/^office\.honbu(-lease|-wal|-shm)?$|^office\.honbu-backups(\/files|\/[^/]+\.(honbu|json))?$|^office\.honbu-files/.test(
        name,
      ),
  )
