import type { Language } from '../domain/vocabulary.ts'
import { type PlateSize, plateSizes } from './plate-model.ts'
import { widthInEms } from './text-width.ts'

/** The room for a text on a plate, in points (72 to the inch). */
export interface PlateRoom {
  readonly width: number
  readonly height: number
}

export interface PlateSetting {
  readonly size: PlateSize
  readonly lines: readonly string[]
}

/** Of a line's size; paper.css sets plates with the same. */
export const plateLineHeight = 1.2

/** More pieces than a plate can show. */
const mostPieces = 800

/** More lines must make the type more than this much larger: a name read across a room is best on one. */
const worthAnotherLine = 1.3

/**
 * The largest type in which the text fits its room, and how it breaks there. English breaks between words, Japanese where
 * a line may end, sooner at ・ and （. A text too long even for the smallest type ends in an ellipsis.
 */
export function plateType(text: string, language: Language, room: PlateRoom): PlateSetting {
  const pieces = piecesOf(text.trim().replace(/[ \t\r\n]+/g, ' '), language)
  const smallest = plateSizes[plateSizes.length - 1] ?? plateSizes[0]
  const mostLines = Math.floor(room.height / (smallest * plateLineHeight))
  // What cannot fit in any case is not worth trying: a whole page pasted into a name is answered at once.
  const isHopeless = pieces.length > mostPieces || widthInEms(text) * smallest > room.width * mostLines
  if (isHopeless) return cut(pieces, smallest, mostLines, room)
  const settings = Array.from({ length: Math.min(mostLines, pieces.length) }, (_, at) => broken(pieces, at + 1)).flatMap(
    (lines) => {
      const size = largest(lines, room)
      return size === null ? [] : [{ size, lines }]
    },
  )
  const best = Math.max(...settings.map(({ size }) => size))
  return settings.find(({ size }) => size * worthAnotherLine >= best) ?? cut(pieces, smallest, mostLines, room)
}

/** The largest size in which these lines fit; null when none does. */
function largest(lines: readonly string[], room: PlateRoom): PlateSize | null {
  const widest = Math.max(...lines.map(widthInEms))
  const fits = (size: number) => size * widest <= room.width && size * lines.length * plateLineHeight <= room.height
  return plateSizes.find(fits) ?? null
}

interface Piece {
  readonly text: string
  readonly width: number
  /** How much a line may rather not end here, in ems. */
  readonly reluctance: number
}

/** What cannot be broken, each with the spaces after it. */
function piecesOf(text: string, language: Language): readonly Piece[] {
  const breaks =
    language === 'en'
      ? /(?<= )/u
      : /(?<= )|(?<=[・、。）])|(?=（)|(?<=[^\p{Letter}])(?=\p{Letter})|(?<=[\p{Script=Han}\p{Script=Hiragana}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=\p{Script=Katakana})(?=\p{Script=Han})/u
  let read = 0
  return text.split(breaks).map((piece) => {
    read += piece.length
    return {
      text: piece,
      width: widthInEms(piece),
      reluctance: language === 'en' ? 0 : reluctanceAfter(piece, text.slice(read)),
    }
  })
}

/** Offices that a title ends in. */
const office = /^(?:特命)?(?:担当大臣|国務大臣|大臣|委員長|副長官|長官|官房長|局長|部長|次長|課長|室長|審議官|統括官|参事官)/u

/**
 * A post is best broken after its ministry or bureau or before its office, worst inside a word of kanji, which cannot be told without a
 * dictionary.
 */
function reluctanceAfter(piece: string, rest: string): number {
  if (/[ 　・、）]$/u.test(piece)) return 0
  return /(?:[省庁府院局]|会)$/u.test(piece) || office.test(rest) ? 0.5 : 3
}

/** The pieces in so many lines, the widest line as narrow as can be. Pieces are few: titles, not prose. */
function broken(pieces: readonly Piece[], count: number): readonly string[] {
  const starts = [0]
  for (const { width } of pieces) starts.push((starts.at(-1) ?? 0) + width)
  const widthOf = (from: number, to: number) => (starts[to] ?? 0) - (starts[from] ?? 0)
  // least[n][to]: the widest of n lines that hold the pieces before `to`, and where the last of them begins.
  const least: { readonly width: number; readonly from: number }[][] = [
    pieces.map((_, at) => ({ width: widthOf(0, at + 1), from: 0 })),
  ]
  for (let line = 1; line < count; line++) {
    const before = least[line - 1] ?? []
    least.push(
      pieces.map((_, at) => {
        let chosen = { width: Number.POSITIVE_INFINITY, from: 0 }
        for (let from = line; from <= at; from++) {
          const width = Math.max(before[from - 1]?.width ?? Number.POSITIVE_INFINITY, widthOf(from, at + 1))
          const cost = width + (pieces[from - 1]?.reluctance ?? 0)
          if (cost < chosen.width) chosen = { width: cost, from }
        }
        return chosen
      }),
    )
  }
  const lines: string[] = []
  let to = pieces.length
  for (let line = count - 1; line >= 0; line--) {
    const from = line === 0 ? 0 : (least[line]?.[to - 1]?.from ?? 0)
    lines.unshift(
      pieces
        .slice(from, to)
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    to = from
  }
  return lines
}

/** The text in the smallest type, line after line, as far as the room goes. */
function cut(pieces: readonly Piece[], size: PlateSize, mostLines: number, room: PlateRoom): PlateSetting {
  const most = room.width / size - 1
  const lines = ['']
  for (const character of pieces.map(({ text }) => text).join('')) {
    const line = lines.at(-1) ?? ''
    if (widthInEms(line + character) <= most) lines[lines.length - 1] = line + character
    else if (lines.length < mostLines) lines.push(character)
    else {
      lines[lines.length - 1] = `${line}…`
      break
    }
  }
  return { size, lines: lines.map((line) => line.trim()) }
}
