/** Octets of a line, its break not counted (RFC 5545, 3.1). */
const longestLine = 75

/** A logical line as it stands in the file: folded before an octet too many, never within a character, ended by CRLF. */
export function contentLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > longestLine) {
      folded += '\r\n '
      // The space that continues a line is part of it.
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

/** Text as a value: breaks become `\n`, and other control characters, which a value cannot hold, are left out. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
}

/** UTF-8, by code point. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x8_00) return 2
  return point < 0x1_00_00 ? 3 : 4
}
