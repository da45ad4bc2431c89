import { widthInEms } from '../../../../shared/documents/text-width.ts'

/**
 * The width in px that a text takes in the page's sans serif; rather too much than too little, so that what fits here is
 * never cut on the screen.
 */
export const textRoom = (text: string, size: number): number => widthInEms(text) * size * 0.97

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
