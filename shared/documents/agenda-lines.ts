import type { Bilingual } from '../domain/model.ts'
import type { Outcome } from '../domain/vocabulary.ts'
import { dressedNumber, type NumberingTradition } from './numbering.ts'

/** One line of an agenda, as its papers need it. Internal notes have no place here, so they cannot be printed. */
export interface AgendaLine {
  readonly id: number
  readonly title: Bilingual
  /** A heading takes no number; the lines under it are counted on with its neighbours. */
  readonly isHeading: boolean
  /** As issued, among its own siblings ("2", and "2-2" for a line added later); null: by its place. */
  readonly issuedNumber: string | null
  readonly presenter: Bilingual | null
  readonly outcome: Outcome | null
  readonly outcomeNote: Bilingual | null
  readonly items: readonly AgendaLine[]
}

export interface NumberedLine {
  readonly line: AgendaLine
  readonly number: string | null
  readonly items: readonly NumberedLine[]
}

/**
 * The lines with their printed numbers. Issued numbers stay; others count on from the highest before them. `depth` is how
 * deep the outermost lines stand on the paper: 1 under 議題, where they are （１）, （２）.
 */
export function numberLines(lines: readonly AgendaLine[], tradition: NumberingTradition, depth: number): readonly NumberedLine[] {
  return numberSiblings(lines, tradition, depth, { last: 0, prefix: '' })
}

interface Count {
  last: number
  readonly prefix: string
}

function numberSiblings(
  lines: readonly AgendaLine[],
  tradition: NumberingTradition,
  depth: number,
  count: Count,
): readonly NumberedLine[] {
  return lines.map((line) => {
    if (line.isHeading) return { line, number: null, items: numberSiblings(line.items, tradition, depth, count) }
    const own = line.issuedNumber ?? String(count.last + 1)
    count.last = Math.max(count.last, Number.parseInt(own, 10) || 0)
    const path = `${count.prefix}${own}`
    const inner: Count = { last: 0, prefix: `${path}.` }
    return {
      line,
      number: dressedNumber(tradition === 'decimal' ? path : own, depth, tradition),
      items: numberSiblings(line.items, tradition, depth + 1, inner),
    }
  })
}
