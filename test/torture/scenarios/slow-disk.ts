import { join } from 'node:path'
import { lookAt } from '../look.ts'
import { copyOf, prepare } from '../prepared.ts'
import { hasStrace, runFlow } from '../run-flow.ts'
import { hold, inFolder, type Scenario } from '../scenario.ts'

/** R20: a stick or a synchronised folder that takes its time for every sync. */
export const slowDisk: Scenario = {
  id: 'R20',
  name: 'a disk that takes its time',
  run: (size) =>
    inFolder(async (folder) => {
      if (!hasStrace()) return { kind: 'skipped', why: 'strace is not here' }
      const prepared = join(folder, 'prepared')
      await prepare('save', prepared)
      const place = join(folder, 'slow')
      copyOf(prepared, place)
      const [saves, delay] = size === 'small' ? [3, 300] : [20, 1500]
      const inject = ['-e', `inject=fsync,fdatasync:delay_enter=${delay * 1000}`]
      const { lines, code } = await runFlow('save', place, inject, saves)
      hold(code === 0 && lines.includes('done'), () => `ended with ${code}: ${lines.join(', ')}`)
      const { added } = await lookAt(join(place, 'office.honbu'), 'slow disk')
      hold(added.length === saves, () => `${added.length} of ${saves} saves are there`)
      return { kind: 'held', line: `${saves} saves at ${delay} ms a sync: all there, in order` }
    }),
}
