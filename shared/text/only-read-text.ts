import type { InBothLanguages } from './texts.ts'

/** Words where a register can be read, and not written, for now. */
export interface OnlyReadText {
  /** Over the window of a register whose disk is full. */
  readonly fullDisk: string
  /** Over the window of a register that may only be read, or that another program has. */
  readonly onlyRead: string
  /** Opens what another program has open. */
  readonly openToRead: string
}

export const onlyReadText: InBothLanguages<OnlyReadText> = {
  en: {
    fullDisk: 'The disk is full: the register is open for reading only. Free some space, then open it anew.',
    onlyRead: 'The register is open for reading only: nothing you change here is saved.',
    openToRead: 'Open it for reading',
  },
  ja: {
    fullDisk: 'ディスクの空き容量がないため、台帳は閲覧専用で開いています。空き容量を確保してから、開き直してください。',
    onlyRead: '台帳は閲覧専用で開いています。ここでの変更は保存されません。',
    openToRead: '閲覧専用で開く',
  },
}
