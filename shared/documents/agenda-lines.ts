import type { NumberingStyle } from '../domain/agenda-numbering.ts'
import type { Bilingual } from '../domain/model.ts'
import type { Outcome } from '../domain/vocabulary.ts'
import { leadingLanguage, type PaperLanguage } from './model.ts'
import { narrowFigures, numberLabel, type NumberingTradition, placeIn } from './numbering.ts'

/** One line of an agenda, as its papers need it. Internal notes have no place here, so they cannot be printed. */
export interface AgendaLine {
  readonly id: number
  readonly title: Bilingual
  /** As `numberAgenda` labels it in either style, issued and supplementary numbers included; null for a heading. */
  readonly number: string | null
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
 * The lines with their numbers in the style chosen for the meeting; null: as the paper's language has it. Japanese numbers stand as
 * under 議題 on a Japanese paper, （１）①ア, and from the outermost on an English one, 1 (1) ①, where they are narrow.
 */
export function numberedFor(
  lines: readonly AgendaLine[],
  language: PaperLanguage,
  numbering: NumberingStyle | null,
): readonly NumberedLine[] {
  const isJapanese = leadingLanguage(language) === 'ja'
  if ((numbering ?? (isJapanese ? 'japanese' : 'arabic')) === 'arabic') return numberLines(lines, 'decimal', 0)
  return isJapanese ? numberLines(lines, 'japanese', 1) : numberLines(lines, 'japanese', 0).map(narrowed)
}

const narrowed = ({ line, number, items }: NumberedLine): NumberedLine => ({
  line,
  number: number === null ? null : narrowFigures(number),
  items: items.map(narrowed),
})

/**
 * The lines with their numbers as this paper prints them. `depth` is how deep the outermost lines stand on it: 1 under 議題,
 * where they are （１）, （２）. Lines under a heading stand as deep as the heading.
 */
export function numberLines(
  lines: readonly AgendaLine[],
  tradition: NumberingTradition,
  depth: number,
  above: readonly string[] = [],
): readonly NumberedLine[] {
  return lines.map((line) => {
    if (line.number === null) return { line, number: null, items: numberLines(line.items, tradition, depth, above) }
    const path = [...above, placeIn(line.number)]
    const number = numberLabel(path, depth, tradition)
    return { line, number, items: numberLines(line.items, tradition, depth + 1, path) }
  })
}
