import { isFullWidth } from '../../../../shared/documents/text-width.ts'

/**
 * The width in px that a text takes in the page's sans serif, at most a few hundredths too much: what fits here is not cut
 * on the screen.
 */
export function textRoom(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * size
}

/** Inter's widths by shape, rounded up. */
function emsOf(character: string): number {
  if (isFullWidth(character)) return 1
  if (/[ijl.,:;'’!| ]/.test(character)) return 0.29
  if (/[ftrI()[\]\s·-]/.test(character)) return 0.4
  if (/[mwMW@%—]/.test(character)) return 0.9
  if (/[\p{Uppercase}\d–]/u.test(character)) return 0.66
  return 0.59
}

/** As much of the text as fits into the room, with an ellipsis where something is left out. */
export function fitText(text: string, room: number, size: number): string {
  if (textRoom(text, size) <= room) return text
  const characters = Array.from(text)
  for (let length = characters.length - 1; length > 0; length -= 1) {
    const shortened = `${characters.slice(0, length).join('').trimEnd()}…`
    if (textRoom(shortened, size) <= room) return shortened
  }
  return ''
}
