/**
 * A text as the register takes it: half a character is shown as one that is missing (U+FFFD), and NUL is left out. Only pasting brings in either,
 * but for a first half that has just been added to `before`: some keyboards give a character of two halves one after the other.
 */
export function wholeText(text: string, before: string | null = null): string {
  const whole = text.replaceAll('\0', '')
  const firstHalves = whole.match(/[\ud800-\udbff](?![\udc00-\udfff])/g)?.length ?? 0
  const isHalfTyped = before !== null && text.length === before.length + 1 && before.isWellFormed() && firstHalves === 1
  return isHalfTyped ? whole : whole.toWellFormed()
}
