import type { Language } from '../domain/vocabulary.ts'
import type { KeyHintText } from './key-hint-text.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the lines of an agenda as they are edited, and of what could not be saved of them. */
export interface AgendaLinesText {
  readonly lineCount: (count: number) => string
  readonly bothLanguages: string
  readonly heading: string
  readonly headingNoNumber: string
  readonly titleOf: (number: string | null, language: Language) => string
  readonly titleMissingEn: string
  readonly titleMissingJa: string
  readonly newLineHint: string
  readonly firstLine: string
  readonly nextLine: string
  readonly toBeConfirmed: string
  readonly kindIs: (kind: string) => string
  readonly yearIs: (year: string) => string
  readonly outcomeIs: (outcome: string) => string
  readonly setYear: string
  readonly noYear: string
  readonly noOutcome: string
  readonly moreAbout: string
  readonly coversMore: string
  readonly coversMoreHint: string
  readonly coversMoreLong: string
  readonly notRecorded: string
  readonly questionCount: (count: number) => string
  readonly hasNote: string
  readonly menuOf: Readonly<Record<'kind' | 'year' | 'outcome' | 'more', string>>
  readonly unlink: (plan: string) => string
  readonly moveUp: string
  readonly moveDown: string
  readonly nest: string
  readonly unnest: string
  readonly removeLine: string
  readonly linkPlan: string
  readonly linkedAlready: string
  readonly noPlanFound: (typed: string) => string
  readonly noAgendaRecorded: string
  readonly noAgendaOfAct: string
  readonly hintsWriting: readonly KeyHintText[]
  readonly hintsChoosing: readonly KeyHintText[]
  readonly hintsReading: readonly KeyHintText[]
  readonly changeKind: string
  readonly changeYear: string
  readonly changeOutcome: string
  readonly addLine: string
  readonly toggleTray: string
  readonly toggleDetails: string
  readonly changedElsewhere: string
  readonly removedElsewhere: string
  readonly keepMine: string
  readonly keepTheirs: string
  readonly addMineAgain: string
  readonly letGo: string
}

export const agendaLinesText: InBothLanguages<AgendaLinesText> = {
  en: {
    lineCount: (count) => `${count} line${count === 1 ? '' : 's'}`,
    bothLanguages: 'Both languages',
    heading: 'Heading',
    headingNoNumber: 'Heading without a number',
    titleOf: (number, language) =>
      `${number === null ? 'Heading' : `Line ${number}`}, ${language === 'en' ? 'English' : 'Japanese'} title`,
    titleMissingEn: 'no English yet',
    titleMissingJa: 'no Japanese yet',
    newLineHint: 'Write a line, or @ to link a plan',
    firstLine: 'Write the first line, or paste lines from elsewhere',
    nextLine: 'Next line, or @ to link a plan',
    toBeConfirmed: 'to be confirmed',
    kindIs: (kind) => `Kind: ${kind}`,
    yearIs: (year) => `Year: ${year}`,
    outcomeIs: (outcome) => `Outcome: ${outcome}`,
    setYear: 'Set the fiscal year',
    noYear: 'No fiscal year',
    noOutcome: 'No outcome recorded',
    moreAbout: 'More about this line',
    coversMore: 'etc.',
    coversMoreHint: 'Covers more plans than it names',
    coversMoreLong: '“etc.”: covers more than it names',
    notRecorded: 'plan not registered yet',
    questionCount: (count) => `${count} open question${count === 1 ? '' : 's'}`,
    hasNote: 'note',
    menuOf: { kind: 'Kind', year: 'Fiscal year', outcome: 'Outcome', more: 'This line' },
    unlink: (plan) => `Unlink ${plan}`,
    moveUp: 'Move up',
    moveDown: 'Move down',
    nest: 'Nest below the line above',
    unnest: 'One level out',
    removeLine: 'Remove',
    linkPlan: 'Link a plan',
    linkedAlready: 'linked already',
    noPlanFound: (typed) => `No plan is called “${typed}”.`,
    noAgendaRecorded: 'No agenda of this meeting is recorded.',
    noAgendaOfAct: 'A founding act has no agenda.',
    hintsWriting: [
      { keys: 'Enter', text: 'Next line' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: 'Move' },
      { keys: 'Tab', text: 'Nest' },
      { keys: '@', text: 'Link a plan' },
      { keys: 'Shift+Enter', text: 'Other language' },
      { keys: 'Escape', text: 'Leave' },
    ],
    hintsChoosing: [
      { keys: 'Enter', text: 'Write' },
      { keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], text: 'Choose several' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: 'Move' },
      { keys: ['Mod+]', 'Mod+['], text: 'Nest' },
      { keys: 'Delete', text: 'Remove' },
    ],
    hintsReading: [{ keys: ['ArrowUp', 'ArrowDown'], text: 'Lines' }],
    changeKind: 'Kind of the line…',
    changeYear: 'Fiscal year of the line…',
    changeOutcome: 'Outcome of the line…',
    addLine: 'Add a line',
    toggleTray: 'Draft from precedent',
    toggleDetails: 'Paper or details',
    changedElsewhere: 'Changed elsewhere while you wrote. The newer words stand above, yours are kept here:',
    removedElsewhere: 'This line was removed elsewhere while you wrote. Your words are kept here:',
    keepMine: 'Use mine',
    keepTheirs: 'Keep the newer',
    addMineAgain: 'Add as a new line',
    letGo: 'Let go',
  },
  ja: {
    lineCount: (count) => `${count}件`,
    bothLanguages: '和英併記',
    heading: '見出し',
    headingNoNumber: '番号を付けない見出し',
    titleOf: (number, language) =>
      `${number === null ? '見出し' : `議題${number}`} ${language === 'en' ? '英語' : '日本語'}の件名`,
    titleMissingEn: '英訳なし',
    titleMissingJa: '和文なし',
    newLineHint: '件名を入力(@ で計画を関連付け)',
    firstLine: '最初の議題を入力(貼り付けもできます)',
    nextLine: '次の行(@ で計画を関連付け)',
    toBeConfirmed: '〔仮〕',
    kindIs: (kind) => `種別: ${kind}`,
    yearIs: (year) => `年度: ${year}`,
    outcomeIs: (outcome) => `結果: ${outcome}`,
    setYear: '年度を設定',
    noYear: '年度なし',
    noOutcome: '結果の記録なし',
    moreAbout: 'この行のその他の操作',
    coversMore: '等',
    coversMoreHint: '件名に挙げた計画以外も含む',
    coversMoreLong: '「等」: 件名に挙げたもの以外も含む',
    notRecorded: '計画は台帳に未登録',
    questionCount: (count) => `要確認${count}件`,
    hasNote: 'メモあり',
    menuOf: { kind: '種別', year: '年度', outcome: '結果', more: 'この行' },
    unlink: (plan) => `「${plan}」との関連付けを外す`,
    moveUp: '上へ移動',
    moveDown: '下へ移動',
    nest: '字下げ',
    unnest: '字下げを戻す',
    removeLine: '削除',
    linkPlan: '計画を関連付け',
    linkedAlready: '関連付け済み',
    noPlanFound: (typed) => `「${typed}」に当たる計画はありません。`,
    noAgendaRecorded: 'この会合の議事次第は記録されていません。',
    noAgendaOfAct: '設置の決定に議事次第はありません。',
    hintsWriting: [
      { keys: 'Enter', text: '次の行' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: '移動' },
      { keys: 'Tab', text: '字下げ' },
      { keys: '@', text: '計画を関連付け' },
      { keys: 'Shift+Enter', text: '他の言語' },
      { keys: 'Escape', text: '入力を終える' },
    ],
    hintsChoosing: [
      { keys: 'Enter', text: '入力' },
      { keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], text: '複数選択' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: '移動' },
      { keys: ['Mod+]', 'Mod+['], text: '字下げ' },
      { keys: 'Delete', text: '削除' },
    ],
    hintsReading: [{ keys: ['ArrowUp', 'ArrowDown'], text: '行の移動' }],
    changeKind: '議題の種別…',
    changeYear: '議題の年度…',
    changeOutcome: '議題の結果…',
    addLine: '議題を追加',
    toggleTray: '前例からの案',
    toggleDetails: '文書・詳細の切替え',
    changedElsewhere: '入力中に別の場所で変更されました。新しい件名を上に表示し、入力した件名はここに残しています。',
    removedElsewhere: '入力中にこの行は別の場所で削除されました。入力した件名はここに残しています。',
    keepMine: '入力した件名を使う',
    keepTheirs: '新しい件名を残す',
    addMineAgain: '新しい行として追加',
    letGo: '破棄',
  },
}
