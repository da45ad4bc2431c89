/** The bullet or number before a line's words, by the sign it is written with; null: none. */
export interface NumberedText {
  /** Numbers written alike have the same sign: `1.` and `2．`, `(1)` and `（２）`, ① and ②, ア and イ. */
  readonly sign: string | null
  readonly text: string
}

const digits = '[0-9０-９]'
const space = '[\\s　]'
const form = (body: string) => new RegExp(`^(?:${body})${space}*`, 'u')

// What word processors and typists put before a line, the closer description first. A number counts as one when a sign stands with it,
// or a tab or full-width space after it: "3 new plans" only begins with one.
const forms: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['bullet', form(`[•‣●○◯◆◇■□▪▫◦・･*§\uf0b7\uf0a7\uf0d8]|[-–—](?=${space})|o(?=\\t)`)],
  ['(1)', form(`[(（]${digits}{1,3}[)）]`)],
  ['(一)', form('[(（][一二三四五六七八九十]{1,3}[)）]')],
  ['(ア)', form('[(（][ァ-ヶｱ-ﾝ][)）]')],
  ['(a)', form('[(（][a-z][)）]')],
  ['(i)', form('[(（][ivx]{2,4}[)）]')],
  ['①', form('[①-⑳㉑-㉟㊱-㊿]')],
  ['第1', form(`第(?:${digits}{1,3}|[一二三四五六七八九十]{1,3})(?:[章節条項号]|(?=[\\s　、．.]))[、．.]?`)],
  ['1.1.1.1', dotted(4)],
  ['1.1.1', dotted(3)],
  ['1.1', dotted(2)],
  ['1)', form(`${digits}{1,3}[)）](?=${space})|${digits}{1,3}）`)],
  ['1', form(`${digits}{1,3}[.](?=${space})|${digits}{1,3}[、．]|${digits}{1,2}(?=[\\t　])|[０-９]{1,2}(?=${space})`)],
  ['一', form('[一二三四五六七八九十]{1,3}(?:[、．]|(?=[\\t　]))')],
  ['ア', form(`[ァ-ヶ](?:[、．]|[.)）](?=${space})|(?=[\\t　]))|[ｱ-ﾝ][.)）](?=${space})`)],
  ['I', form(`[IVX]{1,4}[.](?=${space}+(?![A-Z][.]))`)],
  ['i', form(`[ivx]{2,4}[.)）](?=${space})`)],
  ['a', form(`[a-z][.)）](?=${space})`)],
]

function dotted(parts: number): RegExp {
  return form(`${digits}{1,3}(?:[.．]${digits}{1,3}){${parts - 1}}(?:[.．]?(?=${space}))`)
}

/** The words of a line without the bullet or number before them, and how that was written. */
export function readNumber(line: string): NumberedText {
  const text = line.trim()
  for (const [sign, pattern] of forms) {
    const match = pattern.exec(text)
    if (match !== null) return { sign: signOf(sign, match[0]), text: text.slice(match[0].length) }
  }
  return { sign: null, text }
}

/** A lone i is a Roman one; whether a lone v or x is, the lines around it show. */
const signOf = (sign: string, number: string): string => (sign === 'a' && number.startsWith('i') ? 'i' : sign)
