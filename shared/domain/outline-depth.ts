import type { OutlineBlock } from './outline-blocks.ts'
import type { MarkerReading } from './outline-marker.ts'

export interface ReadDepth {
  readonly depth: number
  readonly problem: { readonly code: 'number-gap'; readonly expected: number } | { readonly code: 'number-again' } | null
}

interface Level {
  readonly reading: MarkerReading
  readonly indent: number
}

const unmarked: MarkerReading = { sequence: 'plain', value: 0, rank: 5, parts: 0 }

/**
 * How deep each block of a text stands, told block after block. A number that goes on with a count stands where the count stands;
 * a count seen before stands as deep as before; a new one hangs below what precedes it, unless its indentation or its nature
 * (a chapter, a number after bullets) says that it stands higher.
 */
export function depthReader(): (block: OutlineBlock) => ReadDepth {
  let levels: Level[] = []
  const known = new Map<string, number>()

  function stand(depth: number, reading: MarkerReading, indent: number, problem: ReadDepth['problem']): ReadDepth {
    levels = [...levels.slice(0, depth), { reading, indent }]
    known.set(reading.sequence, depth)
    return { depth, problem }
  }

  return (block) => {
    const readings = block.marker?.readings ?? [unmarked]
    const { indent } = block
    for (const reading of readings) {
      const at = continuedAt(levels, reading, indent)
      if (at !== null) return stand(at, reading, indent, null)
    }
    const [first = unmarked] = readings
    // "i" alone begins a Roman count; where letters count on, the loop above has found them.
    const reading = readings.find((one) => one.value === 1) ?? first
    const here = levels.findLastIndex((level) => level.reading.sequence === reading.sequence)
    const isDeeper = indent > (levels.at(-1)?.indent ?? 0)
    if (here >= 0 && !(isDeeper && reading.value <= 1)) {
      const before = levels[here]?.reading.value ?? 0
      const problem =
        reading.value > before + 1 ? ({ code: 'number-gap', expected: before + 1 } as const) : ({ code: 'number-again' } as const)
      return stand(here, reading, indent, problem)
    }
    const problem = reading.value > 1 ? ({ code: 'number-gap', expected: 1 } as const) : null
    return stand(newDepth(levels, reading, indent, known.get(reading.sequence)), reading, indent, problem)
  }
}

/** The level on which a count goes on; marks and bare lines, which do not count, go on by their indentation. */
function continuedAt(levels: readonly Level[], reading: MarkerReading, indent: number): number | null {
  if (reading.value > 0) {
    const at = levels.findLastIndex(
      (level) => level.reading.sequence === reading.sequence && level.reading.value === reading.value - 1,
    )
    return at < 0 ? null : at
  }
  const same = levels.flatMap((level, at) => (level.reading.sequence === reading.sequence ? [{ at, indent: level.indent }] : []))
  const last = same.at(-1)
  if (last === undefined || indent > last.indent) return null
  return same.findLast((one) => one.indent <= indent)?.at ?? same[0]?.at ?? null
}

function newDepth(levels: readonly Level[], reading: MarkerReading, indent: number, before: number | undefined): number {
  const top = levels.at(-1)
  if (top === undefined) return 0
  if (indent > top.indent) return levels.length
  // A part of a decimal number hangs below the part before it.
  if (reading.parts > 1) {
    const parent = levels.findLastIndex((level) => level.reading.parts === reading.parts - 1)
    if (parent >= 0) return parent + 1
  }
  if (before !== undefined) return Math.min(before, levels.length)
  let depth = levels.length
  let isOut = false
  for (let level = levels[depth - 1]; level !== undefined; level = levels[depth - 1]) {
    const isHigher = (level.reading.rank === 9 && reading.rank < 9) || (reading.rank <= 1 && level.reading.rank > reading.rank)
    if (indent >= level.indent && !isHigher) break
    isOut ||= indent < level.indent
    depth -= 1
  }
  // Where the text goes in by levels, a new count at the indentation of one stands on its level.
  return isOut && depth > 0 && levels[depth - 1]?.indent === indent ? depth - 1 : depth
}
