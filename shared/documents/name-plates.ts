import type { Bilingual } from '../domain/model.ts'
import type { Language } from '../domain/vocabulary.ts'
import type { PaperDocument, PaperLanguage } from './model.ts'
import type { NamePlate, PlateFace, PlateLine } from './plate-model.ts'
import { pages } from './page.ts'
import type { PaperText } from './paper-text.ts'
import { type PlateRoom, plateType } from './plate-type.ts'
import { wordsOf } from './words.ts'

export interface NamePlatesInput {
  readonly language: PaperLanguage
  /** For a window's title and a file's name: none is printed. */
  readonly called?: string
  readonly plates: readonly PlateInput[]
}

/** What stands on a plate. */
export const plateContents = ['both', 'name', 'post'] as const

/** Without a name the post stands alone, as large as it can; with both, the name is what is read across the room. */
export interface PlateInput {
  readonly name: Bilingual | null
  readonly post: Bilingual | null
}

/**
 * Table name plates: one A4 sheet each, folded across the middle, both sides alike. In both languages the side towards the
 * table reads Japanese and its back English.
 */
export function namePlates({ language, called, plates }: NamePlatesInput): PaperDocument {
  return {
    kind: 'name-plates',
    language,
    page: 'plate',
    marks: [],
    title: null,
    ...(called === undefined ? {} : { called }),
    blocks: plates.map((plate): NamePlate => {
      const [front, back]: readonly [Language, Language] = language === 'both' ? ['ja', 'en'] : [language, language]
      return { type: 'name-plate', faces: [faceOf(plate, back), faceOf(plate, front)] }
    }),
    footer: null,
  }
}

const pointsPerMillimetre = 72 / 25.4
/** A face is half a sheet, less a margin for the fold, the printer and the eye. */
const face: PlateRoom = {
  width: (pages.plate.width - 2 * 16) * pointsPerMillimetre,
  height: (pages.plate.height / 2 - 2 * 9) * pointsPerMillimetre,
}
const postShare = 0.32

function faceOf({ name, post }: PlateInput, language: Language): PlateFace {
  if (name === null || post === null) return { lines: linesOf('name', name ?? post, language, face) }
  const above: PlateRoom = { width: face.width, height: face.height * postShare }
  const below: PlateRoom = { width: face.width, height: face.height * (1 - postShare) }
  const nameLines = linesOf('name', name, language, below)
  const largestPost = Math.max(...nameLines.map(({ size }) => size)) / 2
  return {
    lines: [...linesOf('post', post, language, { ...above, height: Math.min(above.height, largestPost * 2.4) }), ...nameLines],
  }
}

function linesOf(role: PlateLine['role'], fact: Bilingual | null, language: Language, room: PlateRoom): readonly PlateLine[] {
  if (fact === null) return []
  const words = lastOf(wordsOf(fact, language))
  if (words === null) return []
  const { size, lines } = plateType(words.text, words.language, room)
  return lines.map((text) => ({ role, language: words.language, text, size }))
}

/** On a plate there is room for the matter only: the other language where this one is missing, the mark where both are. */
const lastOf = (text: PaperText) => text.at(-1) ?? null
