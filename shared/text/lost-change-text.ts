import type { InBothLanguages } from './texts.ts'

/** Words of the journal where a change is no longer there. */
export interface LostChangeText {
  readonly lost: (number: number) => string
}

export const lostChangeText: InBothLanguages<LostChangeText> = {
  en: { lost: (number) => `Change ${number.toLocaleString('en')} is lost: it was not readable when the register was repaired.` },
  ja: { lost: (number) => `変更 ${number.toLocaleString('ja')} は失われています（台帳の修復の際に読み取れませんでした）。` },
}
