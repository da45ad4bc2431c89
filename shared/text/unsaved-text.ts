import type { InBothLanguages } from './texts.ts'

/** Words about what people wrote and the register has not. */
export interface UnsavedText {
  readonly notSaved: string
  readonly saveAgain: string
  /** What waits has no words of its own: choices, moves. */
  readonly changes: (count: number) => string
  readonly quoted: (words: string) => string
  readonly giveUpOne: (place: string) => string
  readonly copyOne: (place: string) => string
  readonly label: string
}

export const unsavedText: InBothLanguages<UnsavedText> = {
  en: {
    notSaved: 'What you wrote is not saved yet.',
    saveAgain: 'Save again',
    changes: (count) => (count === 1 ? '1 change' : `${count} changes`),
    quoted: (words) => `“${words}”`,
    giveUpOne: (place) => `Give up what is not saved: ${place}`,
    copyOne: (place) => `Copy what is not saved: ${place}`,
    label: 'Not saved yet',
  },
  ja: {
    notSaved: '入力した内容はまだ保存されていません。',
    saveAgain: '再度保存',
    changes: (count) => `変更${count}件`,
    quoted: (words) => `「${words}」`,
    giveUpOne: (place) => `未保存の内容を破棄:${place}`,
    copyOne: (place) => `未保存の内容をコピー:${place}`,
    label: '未保存の内容',
  },
}
