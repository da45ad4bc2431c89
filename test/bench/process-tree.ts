import { readdirSync, readFileSync } from 'node:fs'

/** What a program's processes together hold and have used. */
export interface Usage {
  /** Proportional set size in megabytes: what processes share counts once. */
  readonly pss: number
  /** Megabytes that are theirs alone. */
  readonly own: number
  /** Milliseconds of processor time since they were made: others on the machine do not count in it. */
  readonly cpu: number
}

/** Of a process and all below it (Linux); of those of one kind alone when it is given. */
export function usageOf(root: number, kind?: ProcessKind): Usage {
  const total = { pss: 0, own: 0, cpu: 0 }
  for (const id of treeOf(root)) {
    if (kind !== undefined && kindOf(id) !== kind) continue
    const memory = read(`/proc/${id}/smaps_rollup`)
    const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(memory)?.[1] ?? 0)
    total.pss += kilobytes('Pss') / 1024
    total.own += (kilobytes('Private_Clean') + kilobytes('Private_Dirty')) / 1024
    // Behind the name: state is the 3rd field, utime and stime the 14th and 15th, in hundredths of a second.
    const fields = read(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ') ?? []
    total.cpu += (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10
  }
  return total
}

/** The program's own process, that of its page, and what Electron has beside them. */
export type ProcessKind = 'program' | 'page' | 'other'

function kindOf(id: number): ProcessKind {
  const type = /--type=([a-z-]+)/.exec(read(`/proc/${id}/cmdline`))?.[1]
  return type === undefined ? 'program' : type === 'renderer' ? 'page' : 'other'
}

function treeOf(root: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(/\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1])] as const)
  const own = [root]
  for (const id of own) for (const [child, parent] of parents) if (parent === id) own.push(child)
  return own
}

/** Empty when the process ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
