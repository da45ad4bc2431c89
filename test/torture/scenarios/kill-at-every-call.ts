import { join } from 'node:path'
import type { Flow } from '../flow.ts'
import type { HeldPlaces } from '../held-places.ts'
import { requireWholeBackups } from '../look-at-backups.ts'
import { lookAt, type Seen } from '../look.ts'
import { copyOf, prepare } from '../prepared.ts'
import { hasStrace, runFlow, watchCalls } from '../run-flow.ts'
import { hold, inFolder, type Outcome, type Scenario, type Size } from '../scenario.ts'
import { chosenOf, placesOf, sweep, writingCalls } from '../sweep.ts'

const swept = ['save', 'import', 'backup', 'restore'] as const satisfies readonly Flow[]

/** In the small size so many places are tried in each flow. */
const fewPlaces = 2

/** R2: SIGKILL in the middle of every call that writes, in every flow that changes the register. */
export const killAtEveryCall: readonly Scenario[] = swept.map((flow) => ({
  id: 'R2',
  name: `killed at every write of ${flow}`,
  run: (size, held) => killEverywhere(flow, size, held),
}))

async function killEverywhere(flow: Flow, size: Size, held: HeldPlaces): Promise<Outcome> {
  if (!hasStrace()) return { kind: 'skipped', why: 'strace is not there to kill a program at a call of its choice' }
  return inFolder(async (folder) => {
    const prepared = join(folder, 'prepared')
    await prepare(flow, prepared)
    const before = await seenIn(prepared, folder, 'before')
    const counting = join(folder, 'after')
    copyOf(prepared, counting)
    const places = placesOf(await watchCalls(flow, counting, writingCalls))
    const after = await lookAt(join(counting, 'office.honbu'), 'after')
    hold(places.length > 5, () => `only ${places.length} calls were seen`)
    const chosen = chosenOf(places, size, fewPlaces)
    const seen = await sweep({ name: flow, places: chosen, held, prepared, folder }, async ({ call, at }, place) => {
      const ran = await runFlow(flow, place, ['-e', `trace=${call}`, '-e', `inject=${call}:signal=SIGKILL:when=${at}`])
      const what = `${flow} killed at ${call} ${at}`
      const seenThere = await lookAt(join(place, 'office.honbu'), what)
      requireWholeSteps(flow, seenThere, { before, after, said: ran.lines, what })
      await requireWholeBackups(place, what)
      return `${ran.isKilled ? 'killed' : 'ended'} ${seenThere.facts === before.facts ? 'before' : 'after'}`
    })
    const count = (word: string) => [...seen].reduce((sum, [what, number]) => sum + (what.includes(word) ? number : 0), 0)
    hold(count('killed') > 0, () => 'no run was killed')
    return {
      kind: 'held',
      line: `${count('killed')} kills: ${count('before')} as before, ${count('after')} as after, 0 in between, 0 promised saves lost`,
    }
  })
}

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
