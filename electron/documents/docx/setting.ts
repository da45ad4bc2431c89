import { leadingLanguage, ordinaryLook, type PaperDocument, pageOf, type PaperLanguage } from '../../../shared/documents/model.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { twips } from './measures.ts'
import type { ListNumbering } from './list-numbering.ts'

/** How a paper is set: what every part of the writer asks for. */
export interface Setting {
  /** The language that leads. */
  readonly language: Language
  readonly paperLanguage: PaperLanguage
  /** Type in points, of the matter. */
  readonly size: number
  /** Least distance of lines, in twips. */
  readonly lineHeight: number
  /** Between the margins, in twips. */
  readonly textWidth: number
  readonly fonts: Fonts
  readonly numbering: ListNumbering
}

/** By names that Word and LibreOffice know everywhere or replace by what the machine has. */
export interface Fonts {
  readonly ascii: string
  readonly hAnsi: string
  readonly eastAsia: string
  readonly cs: string
}

const faces = {
  mincho: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'MS Mincho', cs: 'Times New Roman' },
  gothic: { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Yu Gothic', cs: 'Arial' },
} as const satisfies Record<string, Fonts>

/** 12 points on 21 in Japanese, 10.5 on 15.75 in English, as renderer/styles/paper.css sets them; in both the English stands close under the Japanese. */
export function settingOf(document: PaperDocument, numbering: ListNumbering): Setting {
  const language = leadingLanguage(document.language)
  const { width, margins } = pageOf(document)
  return {
    language,
    paperLanguage: document.language,
    size: language === 'ja' ? 12 : 10.5,
    lineHeight: document.language === 'both' ? 320 : language === 'ja' ? 420 : 315,
    textWidth: twips(width - margins.left - margins.right),
    fonts: faces[(document.look ?? ordinaryLook).typeface],
    numbering,
  }
}
