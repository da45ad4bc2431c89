/** A text as the register takes it: half a character is shown as one that is missing (U+FFFD), and NUL is left out. Only pasting brings in either. */
export const wholeText = (text: string): string => text.replaceAll('\0', '').toWellFormed()
