import type { HonbuApp } from '../../../electron/api/honbu-app.ts'
import { cpuOf, type Goal, ms, quantile } from '../goal.ts'
import { ask, openProgram, settle } from '../open-program.ts'
import { questions } from '../questions.ts'

const rounds = 5
/** A question is asked no longer than this, in milliseconds. */
const patience = 1500
/** Below this, in milliseconds, a question costs what asking costs, and its ratio says nothing. */
const least = 1

/** Every question that a screen asks, of each size in turn, by processor time; a size that answers with more may take more. */
export const growth: Goal = {
  id: 'P11',
  promise: 'every read at 1000 x the data at most 2 x its cost at 1 x; only what answers with more may grow',
  async *run({ folder, register, sizes }) {
    const apps: HonbuApp[] = []
    for (const size of sizes) apps.push(await openProgram(folder, await register(size)))
    // What is still looked through after opening would be counted as part of the answers.
    for (const app of apps) await settle(app, 'register.frame', { asOf: '2026-02-28' })
    for (const { path, input } of questions()) {
      for (const app of apps) await settle(app, path, input).catch(() => {})
      const costs = await costsOf(apps, path, input)
      const [first] = costs
      for (const [at, cost] of costs.entries()) {
        if (at === 0 || first === undefined || cost === undefined) continue
        const ratio = Math.max(cost.cpu, least) / Math.max(first.cpu, least)
        const answered = cost.bytes / Math.max(first.bytes, 1)
        yield {
          what: `P11 ${sizes[at]?.name} ${path}`,
          floor: ms(first.cpu),
          measured: `${ms(cost.cpu)}, ${kilobytes(cost.bytes)} (${answered.toFixed(1)} x)`,
          ratio,
          isMet: ratio <= Math.max(2, answered),
        }
      }
    }
    for (const app of apps) await app.close()
  },
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`

interface Cost {
  readonly cpu: number
  readonly bytes: number
}

/** One after the other in each round, so that what else the machine does falls on all. */
async function costsOf(apps: readonly HonbuApp[], path: string, input: unknown): Promise<readonly (Cost | undefined)[]> {
  const costs = apps.map((): number[] => [])
  const bytes: number[] = []
  for (const [at, app] of apps.entries()) {
    const answer = await ask(app, path, input).catch(() => null)
    bytes[at] = answer === null ? 0 : JSON.stringify(answer).length
  }
  const begun = performance.now()
  for (let round = 0; round < rounds && performance.now() - begun < patience; round++) {
    for (const [at, app] of apps.entries()) {
      if (bytes[at] !== 0) costs[at]?.push(await cpuOf(() => ask(app, path, input)))
    }
  }
  return costs.map((own, at) => (own.length === 0 ? undefined : { cpu: quantile(own, 0.5), bytes: bytes[at] ?? 0 }))
}
