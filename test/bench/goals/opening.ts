import { cpuOf, type Goal, ms, quantile } from '../goal.ts'
import { ask, openProgram } from '../open-program.ts'

const rounds = 7
const asOf = '2026-02-28'

/** The program without a window: from nothing open to the first answers of the frame and the home screen. */
export const opening: Goal = {
  id: 'P3',
  promise: 'opening a big register at most 1.05 x opening a small one; nothing that grows with the rows before the first picture',
  async *run({ folder, register, sizes }) {
    const files = await Promise.all(sizes.map((size) => register(size)))
    const times = files.map((): Record<'open' | 'first', number>[] => [])
    for (let round = 0; round < rounds; round++) {
      for (const [at, file] of files.entries()) {
        let app: Awaited<ReturnType<typeof openProgram>> | null = null
        const open = await cpuOf(async () => {
          app = await openProgram(folder, file)
        })
        const opened = app as unknown as Awaited<ReturnType<typeof openProgram>>
        const first = await cpuOf(async () => {
          await ask(opened, 'register.frame', { asOf })
          await ask(opened, 'home.get', { asOf })
        })
        await opened.close()
        if (round > 0) times[at]?.push({ open, first })
      }
    }
    const of = (at: number, what: 'open' | 'first') =>
      quantile(
        (times[at] ?? []).map((one) => one[what]),
        0.5,
      )
    for (const at of files.keys()) {
      if (at === 0) continue
      for (const [what, name] of [
        ['open', 'file opened'],
        ['first', 'first frame and home'],
      ] as const) {
        const ratio = of(at, what) / of(0, what)
        yield {
          what: `P3 ${sizes[at]?.name} ${name}`,
          floor: ms(of(0, what)),
          measured: ms(of(at, what)),
          ratio,
          isMet: what === 'open' ? ratio <= 1.05 : null,
        }
      }
    }
  },
}
