import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { commit } from '../../../db/history/commit.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { besideThreads } from '../../../electron/services/beside/beside-threads.ts'
import { note, owner } from '../../db/register-on-disk.ts'
import { cpuOf, type Goal, ms } from '../goal.ts'

const rows = 20_000

/** Lines of agendas taken in by one command, with their history and search; the program's own thread goes on meanwhile. */
export const importRows: Goal = {
  id: 'P15',
  promise: 'import with history and search: at least 15,000 rows a second, no stop over 50 ms meanwhile',
  async *run({ folder, register, sizes }) {
    for (const size of sizes) {
      const path = join(folder, `import-${size.name}.honbu`)
      copyFileSync(await register(size), path)
      const beside = besideThreads()
      const opened = await openRegister(path, {
        mode: 'write',
        owner,
        checkBeside: async () => null,
        foldBeside: async (log) => void (await beside.do({ kind: 'fold-log', given: { path: log } })),
      })
      const delay = monitorEventLoopDelay({ resolution: 1 })
      delay.enable()
      const begun = performance.now()
      const cpu = await cpuOf(() =>
        commit(opened.db, note, async (writer) => {
          for (let number = 0; number < rows; number++) {
            await writer.insert('agenda_items', {
              meeting_id: 1 + (number % 200),
              position: 100 + number,
              kind: 'topic',
              title_en: `Exchange of information on measure ${number}`,
              title_ja: `対策第${number}号に関する情報交換`,
            })
          }
        }),
      )
      const wall = performance.now() - begun
      // What the import left to be done counts too.
      await setTimeout(2000)
      delay.disable()
      const stop = delay.max / 1e6
      await opened.close()
      yield {
        what: `P15 ${size.name} ${rows} rows`,
        floor: null,
        measured: `${((rows * 1000) / wall).toFixed(0)} rows/s, ${((rows * 1000) / cpu).toFixed(0)} per CPU s, longest stop ${ms(stop)}`,
        ratio: null,
        isMet: (rows * 1000) / cpu >= 15_000 && stop <= 50,
      }
    }
  },
}
