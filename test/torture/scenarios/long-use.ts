import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { builtProgram } from '../built-program.ts'
import { lookAt } from '../look.ts'
import { prepare } from '../prepared.ts'
import { hold, inFolder, type Scenario } from '../scenario.ts'

interface Soaked {
  readonly heapWarm: number
  readonly heapEnd: number
  readonly longestLog: number
  readonly first: number
  readonly last: number
}

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1)

/** R21: a program that is used for long without being closed: reads, saves, searches, undo. */
export const longUse: Scenario = {
  id: 'R21',
  name: 'long use without a pause',
  run: (size) =>
    inFolder(async (folder) => {
      await prepare('save', folder)
      const operations = size === 'small' ? 60 : 20_000
      const script = await builtProgram('soak')
      const ran = spawnSync(process.execPath, ['--expose-gc', script, folder, String(operations)], { encoding: 'utf8' })
      hold(ran.status === 0, () => ran.stderr.slice(0, 500))
      const { heapWarm, heapEnd, longestLog, first, last } = JSON.parse(ran.stdout) as Soaked
      // Above the level at half time; what a small run has not warmed up yet is allowed for.
      const allowed = heapWarm * 1.05 + (size === 'small' ? 4_000_000 : 0)
      hold(heapEnd <= allowed, () => `memory grew from ${megabytes(heapWarm)} to ${megabytes(heapEnd)} MB`)
      hold(longestLog <= 16 * 1_048_576, () => `the log grew to ${megabytes(longestLog)} MB`)
      await lookAt(join(folder, 'office.honbu'), 'long use')
      return {
        kind: 'held',
        line: `${operations} rounds: memory ${megabytes(heapWarm)} to ${megabytes(heapEnd)} MB, log at most ${megabytes(longestLog)} MB, p99 of a round ${first.toFixed(0)} ms at first, ${last.toFixed(0)} ms at the end`,
      }
    }),
}
