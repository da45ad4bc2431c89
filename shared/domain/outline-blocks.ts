import { type OutlineMarker, readMarker } from './outline-marker.ts'
import { type KnowsOrganization, organizationTag } from './outline-organizations.ts'

/** The lines of a text that belong to one item. */
export interface OutlineBlock {
  /** The first of them, from 1. */
  readonly line: number
  /** Columns before its first sign; a tab counts as four, a full-width space as two. */
  readonly indent: number
  readonly marker: OutlineMarker | null
  readonly title: string
  /** Lines below the title that are no broken title, by line feeds; empty: none. */
  readonly body: string
  readonly source: string
}

interface Line {
  readonly at: number
  readonly indent: number
  readonly words: string
  readonly raw: string
  readonly marker: OutlineMarker | null
  readonly followsBlank: boolean
}

interface Open {
  readonly first: Line
  title: string
  body: string
  source: string
  last: Line
}

/** Notes below an item stand with it. */
const note = /^(?:※|注[)）:：\d]|（注|\(注)/u

export interface OutlineBlocks {
  /** In a text with markers: what stands before the first. */
  readonly preamble: string | null
  readonly blocks: readonly OutlineBlock[]
}

/** A text in blocks: each marked line begins one; in a text without markers each line does, by its indentation. */
export function outlineBlocks(text: string, knows: KnowsOrganization): OutlineBlocks {
  const lines = linesOf(text)
  const marked = lines.filter((line) => line.marker !== null && !line.marker.isDoubtful).length
  const isMarked = marked > 0 && marked * 4 >= lines.length
  const widest = Math.max(0, ...lines.map((line) => widthOf(line.raw.trimEnd())))
  const blocks: OutlineBlock[] = []
  const sequences = new Map<string, number>()
  let open: Open | null = null
  const preamble: string[] = []

  for (const line of lines) {
    const marker = line.marker !== null && countsOn(line.marker, sequences) ? line.marker : null
    if (open === null && marker === null && isMarked) {
      preamble.push(line.raw)
    } else if (open === null || begins(line, marker, open, isMarked, widest, knows)) {
      if (open !== null) blocks.push(closed(open))
      const words = marker === null ? line.words : line.words.slice(marker.raw.length)
      open = { first: { ...line, marker }, title: words.trim(), body: '', source: line.raw, last: line }
      for (const reading of marker?.readings ?? []) sequences.set(reading.sequence, reading.value)
    } else {
      goOn(open, line, widest, knows)
    }
  }
  if (open !== null) blocks.push(closed(open))
  return { preamble: preamble.length === 0 ? null : preamble.join('\n'), blocks }
}

const closed = ({ first, title, body, source }: Open): OutlineBlock => ({
  line: first.at,
  indent: first.indent,
  marker: first.marker,
  title,
  body,
  source,
})

/** A bare figure before a space is a number only where it begins a count or goes on with one. */
function countsOn(marker: OutlineMarker, sequences: ReadonlyMap<string, number>): boolean {
  if (!marker.isDoubtful) return true
  return marker.readings.some(({ sequence, value }) => value === 1 || sequences.get(sequence) === value - 1)
}

function begins(
  line: Line,
  marker: OutlineMarker | null,
  open: Open,
  isMarked: boolean,
  widest: number,
  knows: KnowsOrganization,
): boolean {
  if (marker !== null) return true
  if (isMarked || note.test(line.words)) return false
  if (isTagAlone(line, knows)) return false
  return !isBroken(open.last, line, widest) || line.indent > open.first.indent + 6
}

/** A line that begins no item: the rest of a broken title, the organizations, or text below. */
function goOn(open: Open, line: Line, widest: number, knows: KnowsOrganization): void {
  open.source += `\n${line.raw}`
  const isTitle = open.body === '' && (open.title === '' || isTagAlone(line, knows) || isBroken(open.last, line, widest))
  if (isTitle) open.title = joined(open.title, line.words)
  else if (open.body === '' || !isBroken(open.last, line, widest))
    open.body = open.body === '' ? line.words : `${open.body}\n${line.words}`
  else open.body = joined(open.body, line.words)
  open.last = line
}

const isTagAlone = (line: Line, knows: KnowsOrganization): boolean => organizationTag(line.words, knows)?.rest === ''

/** Whether a program broke the line before this one: it fills the width and ends no sentence, or this one cannot begin any. */
function isBroken(before: Line, line: Line, widest: number): boolean {
  if (line.followsBlank || note.test(line.words)) return false
  if (/^[、。，．）)」』】〕]/u.test(line.words)) return true
  if (/[。．.!?！？:：】〕］\]]$/u.test(before.words)) return false
  if (/[、，,-]$/u.test(before.words) && widthOf(before.raw) >= 20) return true
  const isFull = widest >= 40 && widthOf(before.raw.trimEnd()) >= widest * 0.8
  return isFull || (/^[a-z]/.test(line.words) && widthOf(before.raw) >= 40)
}

/** Japanese goes on without a space, other words with one. */
function joined(before: string, after: string): string {
  if (before === '' || after === '') return before + after
  return /[\p{L}\p{N},;:)\]%.'"’”-]$/u.test(before) && !cjk.test(before.slice(-1)) && !cjk.test(after.slice(0, 1))
    ? `${before} ${after}`
    : before + after
}

const cjk = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu

function linesOf(text: string): readonly Line[] {
  const clean = text
    .toWellFormed()
    .replaceAll('\u0000', '')
    .replaceAll(/[\uff61-\uff9f]+/gu, (kana) => kana.normalize('NFKC'))
  let followsBlank = false
  return clean.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).flatMap((raw, at): readonly Line[] => {
    const words = raw.trim()
    if (words === '') {
      followsBlank = true
      return []
    }
    const line = {
      at: at + 1,
      indent: indentOf(/^\s*/u.exec(raw)?.[0] ?? ''),
      words,
      raw,
      marker: readMarker(words),
      followsBlank,
    }
    followsBlank = false
    return [line]
  })
}

function indentOf(white: string): number {
  let columns = 0
  for (const sign of white) columns += sign === '\t' ? 4 : sign === '\u3000' ? 2 : 1
  return columns
}

/** Columns on a fixed-width page. */
const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0)
