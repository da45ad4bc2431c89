/**
 * Whether the caret stands on the first, on the last of the lines that a text wraps to; measured on a replica of the field that
 * holds the same words in the same width. Where nothing is laid out, a text is one line.
 */
export function lineOfCaret(
  replica: HTMLElement | null,
  caret: number,
): { readonly isOnFirst: boolean; readonly isOnLast: boolean } {
  const words = replica?.firstChild
  if (!(words instanceof Text) || typeof Range.prototype.getBoundingClientRect !== 'function')
    return { isOnFirst: true, isOnLast: true }
  const topAt = (at: number) => {
    const range = document.createRange()
    range.setStart(words, Math.min(at, words.length))
    range.setEnd(words, Math.min(at, words.length))
    return range.getBoundingClientRect().top
  }
  const here = topAt(caret)
  // Less than half a line apart is the same line.
  return { isOnFirst: here - topAt(0) < 8, isOnLast: topAt(words.length) - here < 8 }
}
