import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of where a body's meetings begin in the register, when the first ones are not in it. */
export interface BeginningText {
  readonly notRecorded: (ordinal: number) => string
  readonly enterEarlier: string
  /** Settles that earlier meetings are not known. */
  readonly notKnown: string
  readonly beginsWith: (ordinal: number) => string
  readonly askAgain: string
}

export const beginningText: InBothLanguages<BeginningText> = {
  en: {
    notRecorded: (ordinal) => `No meeting before the ${ordinalShort(ordinal)} is recorded.`,
    enterEarlier: 'Enter them',
    notKnown: 'They are not known',
    beginsWith: (ordinal) => `The register begins with the ${ordinalShort(ordinal)} meeting; earlier ones are not known.`,
    askAgain: 'Ask for them again',
  },
  ja: {
    notRecorded: (ordinal) => `${ordinalJapanese(ordinal)}より前の会合が記録されていません。`,
    enterEarlier: '登録する',
    notKnown: '不明とする',
    beginsWith: (ordinal) => `この台帳の記録は${ordinalJapanese(ordinal)}会合から始まります。それ以前は不明です。`,
    askAgain: '未記録に戻す',
  },
}
