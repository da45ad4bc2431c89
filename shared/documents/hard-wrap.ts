/**
 * Hard-wrapped lines and back: `joinLines(wrapLines(text, …))` is the text again. A line breaks at a space between Latin words,
 * which the break replaces, or beside a Japanese character where no space stands; so whoever joins knows whether a space was
 * there. Text has single spaces and no space at its ends.
 */
export function wrapLines(text: string, width: number, mayStart: (line: string) => boolean = () => true): readonly string[] {
  const lines: string[] = []
  let rest = text
  while (columnsOf(rest) > width) {
    const split = lastSplitWithin(rest, width, mayStart)
    if (split === null) break
    lines.push(rest.slice(0, split.end))
    rest = rest.slice(split.next)
  }
  return [...lines, rest]
}

/** The text that was wrapped into these lines. A line that ends in a hyphen goes on without a space. */
export function joinLines(lines: readonly string[]): string {
  const parts = lines.filter((line) => line !== '')
  return parts.map((line, index) => (index === 0 || isTight(parts[index - 1] ?? '', line) ? line : ` ${line}`)).join('')
}

const isTight = (before: string, line: string) =>
  /[-\u2010]$/.test(before) || isWide(before.slice(-1)) || isWide(line.slice(0, 1))

/** Columns a text takes in a fixed-width font: a Japanese or full-width character is two. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += isWide(character) ? 2 : 1
  return columns
}

interface Split {
  readonly end: number
  readonly next: number
}

/** The last allowed break within the width; where there is none, the first one after it. */
function lastSplitWithin(text: string, width: number, mayStart: (line: string) => boolean): Split | null {
  let best: Split | null = null
  let columns = 0
  for (let index = 1; index < text.length; index += 1) {
    columns += columnsOfUnit(text.charAt(index - 1))
    if (columns > width && best !== null) break
    const split = splitAt(text, index)
    if (split !== null && mayStart(text.slice(split.next))) best = split
  }
  return best
}

function splitAt(text: string, index: number): Split | null {
  const [before, at, after] = [text.charAt(index - 1), text.charAt(index), text.charAt(index + 1)]
  if (at === ' ') {
    const isBetweenWords = after !== '' && !isWide(before) && !isWide(after) && !/[\s\u2010-]/.test(before) && !/\s/.test(after)
    return isBetweenWords ? { end: index, next: index + 1 } : null
  }
  if (/\s/.test(before) || /\s/.test(at) || isLowSurrogate(at)) return null
  const isBesideJapanese = isWide(before) || isWide(at)
  return isBesideJapanese && !mayNotEnd.test(before) && !mayNotStart.test(at) ? { end: index, next: index } : null
}

/** 禁則: what a Japanese line neither begins nor ends with. */
const mayNotStart = /[、。，．・：；？！）」』】〕〉》ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/
const mayNotEnd = /[（「『【〔〈《]/

/** East Asian wide characters; either half of a surrogate pair counts, since Japanese characters beyond the first plane are wide. */
function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\ud800-\udfff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
    character,
  )
}

const isLowSurrogate = (unit: string) => unit >= '\udc00' && unit <= '\udfff'
/** Of a surrogate pair each half counts one. */
const columnsOfUnit = (unit: string) => (unit >= '\ud800' && unit <= '\udfff' ? 1 : isWide(unit) ? 2 : 1)
