/** Typed text without spaces around it, full-width ones included; null when nothing is left. */
export function worded(text: string | null | undefined): string | null {
  const words = text?.trim() ?? ''
  return words === '' ? null : words
}
