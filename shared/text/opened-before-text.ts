import type { InBothLanguages } from './texts.ts'

/** Words of the registers opened before, and of the way back to the one that is open. */
export interface OpenedBeforeText {
  readonly lastOpened: (day: string) => string
  readonly isOpen: string
  readonly backTo: (fileName: string) => string
}

export const openedBeforeText: InBothLanguages<OpenedBeforeText> = {
  en: {
    lastOpened: (day) => `opened ${day}`,
    isOpen: 'open now',
    backTo: (fileName) => `Back to “${fileName}”`,
  },
  ja: {
    lastOpened: (day) => `${day}に開いた`,
    isOpen: '開いています',
    backTo: (fileName) => `「${fileName}」に戻る`,
  },
}
