import type { InBothLanguages } from './texts.ts'

/** Words over the window of a register that could be opened for reading only, because its disk is full. */
export interface FullDiskText {
  readonly line: string
}

export const fullDiskText: InBothLanguages<FullDiskText> = {
  en: { line: 'The disk is full: the register is open for reading only. Free some space, then open it anew.' },
  ja: { line: 'ディスクの空き容量がないため、台帳は閲覧専用で開いています。空き容量を確保してから、開き直してください。' },
}
