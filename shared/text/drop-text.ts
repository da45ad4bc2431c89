import type { InBothLanguages } from './texts.ts'

/** Words of rows that are moved by the pointer: where they will fall, and where they went. */
export interface DropText {
  /** Below which row they will be nested, while they are in the hand. */
  readonly under: (row: string) => string
  readonly movedUnder: (row: string) => string
  readonly movedOut: string
}

export const dropText: InBothLanguages<DropText> = {
  en: {
    under: (row) => `Under ${row}`,
    movedUnder: (row) => `Moved under ${row}`,
    movedOut: 'Moved out to the first level',
  },
  ja: {
    under: (row) => `「${row}」の下へ`,
    movedUnder: (row) => `「${row}」の下に移しました`,
    movedOut: '第一階層に移しました',
  },
}
