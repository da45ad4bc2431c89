/** A line of pasted text: its words without bullet or number, and how deep it was indented. */
export interface PastedLine {
  readonly text: string
  readonly depth: number
}

/** Lines nested deeper come in as deep as the register allows. */
const deepestPaste = 9
const longest = 10_000

// What word processors and typists put before a line: bullets, and numbers that are followed by a sign and a space (or by 、 and ．).
const bullet = /^(?:[•‣●○◯◆◇■□▪▫◦・･*§]|[-–—](?=\s)|o(?=\t))[\s　]*/u
const counted =
  /^(?:[(（][0-9０-９一二三四五六七八九十ァ-ヶｱ-ﾝa-zivx]{1,4}[)）][\s　]*|(?:[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3})*|[ァ-ヶｱ-ﾝa-z]|[ivx]{1,4})[.)）](?=[\s　])[\s　]*|(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[ァ-ヶ])[、．][\s　]*|[①-⑳㉑-㉟㊱-㊿][\s　]*|[0-9０-９]{1,2}(?:\t|　)[\s　]*)/u

/**
 * Pasted text as agenda lines: every line that says something is one, without its bullet or number; the indentation tells how
 * they are nested. Cells of a table row are joined by a space.
 */
export function pastedLines(text: string): readonly PastedLine[] {
  const indents: number[] = []
  return text.split(/\r\n|[\n\r\v\u2028\u2029]/).flatMap((raw): readonly PastedLine[] => {
    const indent = widthOf(/^[\s　]*/u.exec(raw)?.[0] ?? '')
    const words = tidy(raw.trim().replace(bullet, '').replace(counted, ''))
    if (words === '') return []
    while ((indents.at(-1) ?? -1) > indent) indents.pop()
    if (indents.at(-1) !== indent) indents.push(indent)
    return [{ text: words.slice(0, longest), depth: Math.min(indents.length - 1, deepestPaste) }]
  })
}

/** Text for one line: no line breaks, no NUL, no halves of characters. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\u0000', '')
    .replaceAll(/\s+/gu, (space) => (space === '　' ? space : ' '))
    .trim()
}

/** A tab counts as four, a full-width space as two. */
function widthOf(space: string): number {
  return Array.from(space).reduce((width, character) => width + (character === '\t' ? 4 : character === '　' ? 2 : 1), 0)
}
