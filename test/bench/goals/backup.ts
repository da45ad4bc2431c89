import { copyFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { bringToDisk } from '../../../db/sqlite/copy-register.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { owner } from '../../db/register-on-disk.ts'
import { type Goal, ms } from '../goal.ts'

export const backup: Goal = {
  id: 'P14',
  promise: 'a backup at most 1.5 x copying the file to the disk; the program never stands still for more than 16 ms meanwhile',
  async *run({ folder, register, sizes }) {
    for (const size of sizes) {
      const path = await register(size)
      const opened = await openRegister(path, { mode: 'read', owner, checkBeside: async () => null })
      const [plain, target] = [join(folder, 'plain'), join(folder, 'backup')]
      copyFileSync(path, plain)
      rmSync(plain)
      const begun = performance.now()
      copyFileSync(path, plain)
      // What is copied counts once it is on the disk.
      bringToDisk(plain)
      const between = performance.now()
      const delay = monitorEventLoopDelay({ resolution: 1 })
      delay.enable()
      await opened.copyTo(target)
      delay.disable()
      const [copy, kept, gap] = [between - begun, performance.now() - between, delay.max / 1e6]
      await opened.close()
      rmSync(plain)
      rmSync(target, { force: true })
      yield {
        what: `P14 ${size.name} ${(statSync(path).size / 1e6).toFixed(0)} MB copied`,
        floor: ms(copy),
        measured: `${ms(kept)}, longest stop ${ms(gap)}`,
        ratio: kept / copy,
        isMet: kept <= 1.5 * copy && gap <= 16,
      }
    }
  },
}
