import type { InBothLanguages } from './texts.ts'

/** Words about one person following another in a post. */
export interface ReplaceHolderText {
  readonly replaceOfPost: string
  readonly replace: string
  readonly chooseKnownPost: string
  readonly knownOrNew: string
  readonly before: string
  readonly beforeSince: string
  readonly notRecorded: string
  /** Of a new person. */
  readonly post: string
  readonly postHelp: string
  readonly from: string
  readonly noPostYet: string
}

export const replaceHolderText: InBothLanguages<ReplaceHolderText> = {
  en: {
    replaceOfPost: 'Replace the holder of a post…',
    replace: 'Replace the holder…',
    chooseKnownPost: 'Choose one of the posts.',
    knownOrNew: 'Somebody known, or a new name',
    before: 'Who held it before',
    beforeSince: 'Held it since',
    notRecorded: 'Empty: not recorded',
    post: 'Post',
    postHelp: 'May be left empty. Whoever holds it so far ends the day before.',
    from: 'Holds it from',
    noPostYet: 'No post recorded yet.',
  },
  ja: {
    replaceOfPost: '官職の在職者の交代…',
    replace: '在職者の交代…',
    chooseKnownPost: '登録済みの官職から選んでください。',
    knownOrNew: '登録済みの人物又は新しい氏名',
    before: '前任者',
    beforeSince: '前任者の始期',
    notRecorded: '空欄なら「記録なし」',
    post: '官職',
    postHelp: '空欄可。現在の在職者は就任の前日までとなります。',
    from: '就任日',
    noPostYet: '官職の記録はありません。',
  },
}
