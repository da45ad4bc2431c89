import type { ILevelsOptions } from 'docx'

type Format = 'decimal' | 'decimalFullWidth' | 'decimalEnclosedCircle' | 'aiueoFullWidth'

/** A printed number taken apart: what Word can count, and the signs around it. */
export interface CountedLabel {
  readonly before: string
  readonly format: Format
  readonly count: number
  readonly after: string
}

const kana = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
/** Word draws circles up to here. */
const lastCircle = 20

/**
 * A label as Word counts it: （１） is a full-width 1 in brackets, 1.2 is a 2 behind "1.", 追加1 a 1 behind its word. The last number in it counts.
 * Null: Word cannot count it, and it stands as text.
 */
export function countedLabel(label: string): CountedLabel | null {
  const found = /^(.*?)(\d+|[０-９]+|[①-⑳]|[ア-ン])([^\d０-９①-⑳ア-ン]*)$/su.exec(label)
  if (found === null) return null
  const [, before = '', sign = '', after = ''] = found
  // "%" begins a place holder in Word's own text of a level.
  if (`${before}${after}`.includes('%')) return null
  const counted = countOf(sign)
  return counted === null ? null : { before, after, ...counted }
}

function countOf(sign: string): { readonly format: Format; readonly count: number } | null {
  if (/^\d+$/.test(sign)) return /^0./.test(sign) ? null : { format: 'decimal', count: Number(sign) }
  if (/^[０-９]+$/u.test(sign)) {
    const plain = sign.normalize('NFKC')
    return /^0./.test(plain) ? null : { format: 'decimalFullWidth', count: Number(plain) }
  }
  if (/^[①-⑳]$/u.test(sign)) {
    const count = (sign.codePointAt(0) ?? 0) - 0x24_5f
    return count <= lastCircle ? { format: 'decimalEnclosedCircle', count } : null
  }
  const at = kana.indexOf(sign)
  return at < 0 ? null : { format: 'aiueoFullWidth', count: at + 1 }
}

export interface ListPlace {
  readonly reference: string
  readonly level: number
}

/** Where a level's number and its text begin, in twips from the margin. */
export interface LevelIndent {
  readonly left: number
  readonly hanging: number
}

/**
 * The lists of a paper. Numbers that follow each other share one list, which Word goes on counting when a line is put in; a number that does
 * not follow begins a list of its own that starts with it, so what was issued as 3-2 prints as 3-2.
 */
export class ListNumbering {
  readonly #configs: { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[] = []

  /** All lists met so far, for the file's numbering part. */
  get configs(): readonly { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[] {
    return this.#configs
  }

  /** A list for labels from this one on, at this depth. */
  begin(label: CountedLabel, level: number, indent: LevelIndent): ListPlace {
    const reference = `list-${this.#configs.length + 1}`
    const levels: ILevelsOptions[] = [
      {
        level,
        format: label.format,
        text: `${label.before}%${level + 1}${label.after}`,
        start: label.count,
        alignment: 'left',
        suffix: 'tab',
        style: { paragraph: { indent: { left: indent.left, hanging: indent.hanging } } },
      },
    ]
    this.#configs.push({ reference, levels })
    return { reference, level }
  }
}

/** Whether Word, counting on, comes to this label. */
export function follows(label: CountedLabel, before: CountedLabel): boolean {
  return (
    label.format === before.format &&
    label.before === before.before &&
    label.after === before.after &&
    label.count === before.count + 1
  )
}
