/**
 * How wide text is set, without a screen to measure on: full-width characters are one em, the others by shape as in the
 * paper's serif. Rounded up, so that what fits here fits on paper.
 */
export function widthInEms(text: string): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems
}

/** Columns of a terminal or a plain text: two for a full-width character, none for a combining mark, else one. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += isCombining(character) ? 0 : isFullWidth(character) ? 2 : 1
  return columns
}

/** Kana, kanji, hangul, full-width forms, and the signs that a Japanese font sets on a full square. */
export function isFullWidth(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return (
    (code >= 0x11_00 && code <= 0x11_5f) ||
    (code >= 0x20_30 && code <= 0x20_3f) ||
    (code >= 0x21_00 && code <= 0x27_ff) ||
    (code >= 0x2e_80 && code <= 0xa4_cf) ||
    (code >= 0xac_00 && code <= 0xd7_a3) ||
    (code >= 0xf9_00 && code <= 0xfa_ff) ||
    (code >= 0xfe_30 && code <= 0xfe_4f) ||
    (code >= 0xff_00 && code <= 0xff_60) ||
    (code >= 0xff_e0 && code <= 0xff_e6) ||
    (code >= 0x1_f0_00 && code <= 0x3_ff_ff)
  )
}

const isCombining = (character: string) => /\p{Mark}|\u200d|\ufe0f/u.test(character)

function emsOf(character: string): number {
  if (isCombining(character)) return 0
  if (isFullWidth(character)) return 1
  if (/[ijlI.,:;'!|()[\]ft\s-]/.test(character)) return 0.42
  if (/[mwMW@%—]/.test(character)) return 1
  if (/\p{Uppercase}/u.test(character)) return 0.8
  return 0.62
}

const noLineStart = /^[）」』】〕、。，．・？！)\],.]/u

/**
 * The text in lines of so many columns: words stay whole where they fit, Japanese breaks anywhere but before a closing
 * mark. At least one line; none is wider than asked (from two columns on).
 */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  const breakBefore = (part: string) => {
    const carried = noLineStart.test(part) ? (Array.from(line).at(-1) ?? '') : ''
    const kept = line.slice(0, line.length - carried.length)
    if (kept.trim() === '' || columnsOf(carried + part) > columns) {
      lines.push(line)
      line = part
    } else {
      lines.push(kept)
      line = carried + part
    }
  }
  for (const piece of text.match(/\s+|[\x21-\x7e]+|./gsu) ?? []) {
    for (const part of columnsOf(piece) > columns ? Array.from(piece) : [piece]) {
      if (columnsOf(line + part) <= columns) line += part
      else if (part.trim() !== '') breakBefore(part)
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines.map((one, at) => (at === 0 ? one.trimEnd() : one.trim())).filter((one, _at, all) => one !== '' || all.length === 1)
}
