import { projectFolder } from '../../../build/project-folder.ts'
import { electronHere, type Start, startOnce } from '../electron-here.ts'
import { emptyProgram } from '../empty-program.ts'
import { type Goal, type Line, ms, quantile } from '../goal.ts'

/** The program's window against an empty one of the same Electron, one after the other: its start and its memory. */
export const windows: Goal = {
  id: 'P2 P3 P4',
  promise:
    'start at most 1.25 x an empty window, the same with a big register; memory (PSS) at most 1.3 x, private at most 1.5 x',
  async *run({ folder, register, sizes, pairs }): AsyncGenerator<Line> {
    const here = await electronHere()
    const empty = emptyProgram(folder)
    try {
      const files = await Promise.all(sizes.map((size) => register(size)))
      const bare: Start[] = []
      const own = sizes.map((): Start[] => [])
      for (let pair = 0; pair < pairs; pair++) {
        bare.push(await startOnce(here, folder, [empty]))
        for (const [at, file] of files.entries()) {
          own[at]?.push(await startOnce(here, folder, [projectFolder, '--file', file]))
        }
      }
      for (const [at, { name }] of sizes.entries()) yield* linesOf(name, bare, own[at] ?? [], at === 0 ? null : (own[0] ?? []))
    } finally {
      here.close()
    }
  },
}

type Figure = (start: Start) => number
const matter: Figure = ({ marks }) => marks['matter'] ?? Number.NaN
const cpu: Figure = ({ usage }) => usage.cpu
const median = (starts: readonly Start[], figure: Figure): number => quantile(starts.map(figure), 0.5)
const least = (starts: readonly Start[], figure: Figure): number => Math.min(...starts.map(figure))

/** `small`: the starts with the smallest register; null: these are them. */
function* linesOf(name: string, bare: readonly Start[], own: readonly Start[], small: readonly Start[] | null): Generator<Line> {
  const ratio = median(own, matter) / median(bare, matter)
  const shortest = least(own, matter) / least(bare, matter)
  yield {
    what: `P2 ${name} start to first matter`,
    floor: ms(median(bare, matter)),
    measured: `${ms(median(own, matter))}; of the shortest ${shortest.toFixed(2)} x`,
    ratio,
    isMet: Math.max(ratio, shortest) <= 1.25,
  }
  yield {
    what: `P2 ${name} the same, processor time`,
    floor: ms(median(bare, cpu)),
    measured: ms(median(own, cpu)),
    ratio: median(own, cpu) / median(bare, cpu),
    isMet: null,
  }
  const names = Object.keys(own[0]?.marks ?? {})
  const steps = names.map((step) => `${step} ${Math.round(median(own, ({ marks }) => marks[step] ?? Number.NaN))}`)
  yield { what: `   ${name} on the way (ms)`, floor: null, measured: steps.join(', '), ratio: null, isMet: null }
  if (small !== null) {
    const grown = median(own, matter) / median(small, matter)
    yield {
      what: `P3 ${name} start`,
      floor: ms(median(small, matter)),
      measured: `${ms(median(own, matter))}; processor ${ms(median(small, cpu))} and ${ms(median(own, cpu))}`,
      ratio: grown,
      isMet: grown <= 1.05,
    }
  }
  yield memory(`P4 ${name} memory (PSS)`, bare, own, ({ usage }) => usage.pss, 1.3)
  yield memory(`P4 ${name} memory (private)`, bare, own, ({ usage }) => usage.own, 1.5)
}

function memory(what: string, bare: readonly Start[], own: readonly Start[], figure: Figure, most: number): Line {
  const ratio = median(own, figure) / median(bare, figure)
  return {
    what,
    floor: `${median(bare, figure).toFixed(0)} MB`,
    measured: `${median(own, figure).toFixed(0)} MB`,
    ratio,
    isMet: ratio <= most,
  }
}
