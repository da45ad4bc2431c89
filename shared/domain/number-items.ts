import { firstOfSequence, nextNumber, type NumberTradition, readNumbers, usualNumber, writeNumber } from './item-number.ts'

/** A line of an outline in reading order, as far as its number goes. */
export interface NumberedLine {
  readonly key: string
  readonly parentKey: string | null
  readonly depth: number
  readonly number: string | null
}

/**
 * The number to propose for a line put below a parent, before a sibling (null: last), in the plan's own manner: what follows the siblings
 * before it, else what begins such a level elsewhere, else what is usual. Null where the siblings have no numbers.
 */
export function proposedNumber(
  lines: readonly NumberedLine[],
  place: { readonly parent: string | null; readonly before: string | null },
  otherwise: NumberTradition,
): string | null {
  const siblings = lines.filter((line) => line.parentKey === place.parent)
  const end = place.before === null ? siblings.length : siblings.findIndex((line) => line.key === place.before)
  const before = siblings.slice(0, end < 0 ? siblings.length : end)
  if (before.length > 0) return nextNumber(before.map((line) => line.number))
  if (siblings.length > 0) return siblings[0]?.number ? firstOfSequence(siblings[0].number) : null
  const parent = lines.find((line) => line.key === place.parent)
  const depth = parent === undefined ? 0 : parent.depth + 1
  const cousin = lines.find((line) => line.depth === depth)
  if (cousin !== undefined) return cousin.number === null ? null : firstBelow(cousin.number, parent?.number ?? null)
  if (lines.length > 0 && lines.every((line) => line.number === null)) return null
  return usualNumber(lines.length === 0 ? otherwise : traditionOf(lines), depth, parent?.number ?? null)
}

/** The numbers that differ when every level counts from one in its own form; lines without a number take none. */
export function renumbered(lines: readonly NumberedLine[]): ReadonlyMap<string, string> {
  const children = new Map<string | null, NumberedLine[]>()
  for (const line of lines) children.set(line.parentKey, [...(children.get(line.parentKey) ?? []), line])
  const numbers = new Map<string, string>()
  const changed = new Map<string, string>()
  for (const line of lines) {
    const siblings = (children.get(line.parentKey) ?? []).filter((one) => one.number !== null)
    if (siblings[0]?.key !== line.key) continue
    const parent = line.parentKey === null ? null : (numbers.get(line.parentKey) ?? null)
    let label = firstBelow(line.number ?? '', parent)
    const given: string[] = []
    for (const sibling of siblings) {
      const number = label ?? sibling.number ?? ''
      numbers.set(sibling.key, number)
      if (number !== sibling.number) changed.set(sibling.key, number)
      given.push(number)
      label = label === null ? null : nextNumber(given)
    }
  }
  return changed
}

/** The first of a sequence as it stands below a parent: decimal numbers repeat the parent's. */
function firstBelow(label: string, parent: string | null): string | null {
  const [read] = readNumbers(label)
  if (read === undefined) return null
  const isDecimal = /^(?:[0-9０-９]+[.．\-－])+$/u.test(read.lead)
  if (!isDecimal || parent === null || !/^[0-9０-９]+(?:[.．\-－][0-9０-９]+)*$/u.test(parent)) return firstOfSequence(label)
  return writeNumber({ ...read, lead: `${parent}${read.lead.slice(-1)}`, value: 1 })
}

/** Japanese where any number of the plan is written in the Japanese manner. */
function traditionOf(lines: readonly NumberedLine[]): NumberTradition {
  return lines.some((line) => /[^ -~]/u.test(line.number ?? '')) ? 'japanese' : 'western'
}
