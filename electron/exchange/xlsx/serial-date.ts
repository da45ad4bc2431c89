import { attribute, xmlTokens } from './xml-tokens.ts'

/** Formats that Excel has built in for days (ECMA-376, 18.8.30; 27–36 and 50–58 are the East Asian ones). */
const builtIn = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)])

/** The cell styles whose numbers are days. */
export function dateStyles(xml: string): ReadonlySet<number> {
  const custom = new Set<number>()
  const styles = new Set<number>()
  let isInCells = false
  let index = 0
  for (const token of xmlTokens(xml)) {
    if (token.is === 'close' && token.name === 'cellXfs') isInCells = false
    if (token.is !== 'open') continue
    if (token.name === 'numFmt') {
      const code = attribute(token.attributes, 'formatCode') ?? ''
      if (isDateFormat(code)) custom.add(Number(attribute(token.attributes, 'numFmtId')))
    } else if (token.name === 'cellXfs') isInCells = !token.isEmpty
    else if (token.name === 'xf' && isInCells) {
      const format = Number(attribute(token.attributes, 'numFmtId') ?? 0)
      if (builtIn.has(format) || custom.has(format)) styles.add(index)
      index += 1
    }
  }
  return styles
}

/** A format with a year, or a day beside a month; what is quoted or bracketed is no part of it. Times alone are none. */
function isDateFormat(code: string): boolean {
  const plain = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  return /[yeg]/.test(plain) || /m.*d|d.*m/.test(plain)
}

/** A day of Excel's count, with its time where it has one; null outside the years it knows. 29 February 1900, which it counts, is none. */
export function dateOfSerial(serial: number, isFrom1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465.999) return null
  const whole = Math.floor(serial)
  if (!isFrom1904 && whole === 60) return null
  const days = isFrom1904 ? whole + 1462 : whole > 60 ? whole : whole + 1
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10)
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
