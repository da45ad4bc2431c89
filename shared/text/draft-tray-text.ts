import type { KeyHintText } from './key-hint-text.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the tray of drafted lines. */
export interface DraftTrayText {
  readonly hintsTray: readonly KeyHintText[]
  readonly drafted: string
  readonly trayCounts: (on: number, proposed: number, leftOut: number) => string
  readonly acceptAll: string
  readonly acceptLine: (title: string) => string
  readonly takeOff: (title: string) => string
  readonly onAgenda: string
  readonly leftOut: (count: number) => string
  readonly nothingProposed: string
  readonly proposals: string
  readonly openTray: string
  readonly closeTray: string
}

export const draftTrayText: InBothLanguages<DraftTrayText> = {
  en: {
    hintsTray: [
      { keys: 'Space', text: 'Accept or take off' },
      { keys: 'A', text: 'Accept all' },
    ],
    drafted: 'Drafted from precedent',
    trayCounts: (on, proposed, leftOut) => `${on} accepted, ${proposed} proposed, ${leftOut} left out`,
    acceptAll: 'Accept all',
    acceptLine: (title) => `Accept: ${title}`,
    takeOff: (title) => `On the agenda: ${title}`,
    onAgenda: 'on the agenda',
    leftOut: (count) => `${count} left out`,
    nothingProposed: 'Nothing to propose: no earlier agenda.',
    proposals: 'Proposed lines',
    openTray: 'Open the draft',
    closeTray: 'Close the draft',
  },
  ja: {
    hintsTray: [
      { keys: 'Space', text: '採用・取消し' },
      { keys: 'A', text: 'すべて採用' },
    ],
    drafted: '前例からの案',
    trayCounts: (on, proposed, leftOut) => `採用${on}・提案${proposed}・除外${leftOut}`,
    acceptAll: 'すべて採用',
    acceptLine: (title) => `採用: ${title}`,
    takeOff: (title) => `採用済み: ${title}`,
    onAgenda: '採用済み',
    leftOut: (count) => `除外${count}件`,
    nothingProposed: '前例となる議事次第がなく、提案はありません。',
    proposals: '提案された議題',
    openTray: '案を開く',
    closeTray: '案を閉じる',
  },
}
