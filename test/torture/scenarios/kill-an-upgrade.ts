import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { latestSchemaVersion } from '../../../db/migrations/migrate.ts'
import { backupFolder, listBackups } from '../../../electron/services/backups/backup-folder.ts'
import { requireWholeBackups } from '../look-at-backups.ts'
import { lookAt } from '../look.ts'
import { formOf, olderForms, olderRegister } from '../older-register.ts'
import { copyOf } from '../prepared.ts'
import { hasStrace, runFlow, type SeenCall, watchCalls } from '../run-flow.ts'
import { hold, inFolder, type Outcome, type Scenario, type Size } from '../scenario.ts'
import type { HeldPlaces } from '../held-places.ts'
import { chosenOf, placesOf, sweep, writingCalls } from '../sweep.ts'

/** R11: SIGKILL in the middle of every call that writes, while a register of each older form is brought up to date. */
export const killAnUpgrade: readonly Scenario[] = olderForms.map((form) => ({
  id: 'R11',
  name: `killed at every write of an upgrade from form ${form}`,
  // The longest way and the shortest stand for the others in every test run.
  isOnlyFull: form !== olderForms[0] && form !== olderForms.at(-1),
  run: (size, held) => killFrom(form, size, held),
}))

async function killFrom(form: number, size: Size, held: HeldPlaces): Promise<Outcome> {
  if (!hasStrace()) return { kind: 'skipped', why: 'strace is not there to kill a program at a call of its choice' }
  return inFolder(async (folder) => {
    const prepared = join(folder, 'prepared')
    mkdirSync(prepared)
    await olderRegister(registerIn(prepared), form)
    const before = formOf(registerIn(prepared))
    const counting = join(folder, 'after')
    copyOf(prepared, counting)
    const places = placesOf(thinned(await watchCalls('migrate', counting, writingCalls)))
    const after = formOf(registerIn(counting))
    hold(
      before.version === form && after.version === latestSchemaVersion,
      () => `it went from ${before.version} to ${after.version}`,
    )
    const whole = await lookAt(registerIn(counting), 'after')
    const name = `upgrade from ${form}`
    const chosen = chosenOf(places, size, 1)
    const seen = await sweep({ name, places: chosen, held, prepared, folder }, async ({ call, at }, place) => {
      const what = `${name} killed at ${call} ${at}`
      const { isKilled, lines } = await runFlow('migrate', place, [
        '-e',
        `trace=${call}`,
        '-e',
        `inject=${call}:signal=SIGKILL:when=${at}`,
      ])
      const found = formOf(registerIn(place))
      const isNew = found.content === after.content && found.version === after.version
      const isOld = found.content === before.content && found.version === before.version
      hold(isOld || isNew, () => `${what}: the register is neither of form ${form} nor of form ${latestSchemaVersion}, whole`)
      hold(isNew || !lines.includes('opened'), () => `${what}: it was told as open and is of the old form`)
      const backups = await listBackups(backupFolder(registerIn(place)))
      hold(isOld || backups.some(({ schemaVersion }) => schemaVersion === form), () => `${what}: no backup of the old form`)
      await requireWholeBackups(place, what)
      const { facts } = await lookAt(registerIn(place), what)
      hold(facts === whole.facts, () => `${what}: brought up to date by the next start, it differs`)
      return `${isKilled ? 'killed' : 'ended'} ${isOld ? 'old' : 'new'}`
    })
    const count = (word: string) => [...seen].reduce((sum, [what, number]) => sum + (what.includes(word) ? number : 0), 0)
    hold(count('killed') > 0, () => 'no run was killed')
    return {
      kind: 'held',
      line: `${count('killed')} kills: ${count('old')} of the old form, ${count('new')} of the new one, 0 in between; a whole backup of the old form beside each new one`,
    }
  })
}

/** A page of a backup that has no name yet is like the next: one in ten. Killed at each of them is the backup of R2. */
const thinned = (seen: readonly SeenCall[]): readonly SeenCall[] =>
  seen.filter(({ call, at, file }) => call !== 'pwrite64' || !file.endsWith('.honbu.part') || at % 10 === 0)

const registerIn = (folder: string): string => join(folder, 'office.honbu')
