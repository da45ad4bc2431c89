import { mostChangesCounted } from '../domain/counted-changes.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the day journal of changes. */
export interface HistoryText {
  readonly title: string
  readonly empty: string
  readonly emptyHint: string
  readonly emptyRow: string
  readonly undo: string
  readonly redo: string
  readonly today: string
  readonly list: string
  readonly goToDay: string
  readonly beginning: string
  readonly somebody: string
  readonly changes: (count: number) => string
  readonly baseline: string
  /** "Undone: Meeting changed". */
  readonly reversed: (how: string, what: string) => string
  readonly chooseOne: string
  readonly details: string
  readonly when: string
  readonly who: string
  readonly acts: Readonly<Record<'made' | 'changed' | 'removed', string>>
  readonly field: string
  readonly before: string
  readonly after: string
  readonly nothing: string
  readonly yes: string
  readonly no: string
  readonly movedUp: string
  readonly movedDown: string
  readonly row: (id: number) => string
  readonly more: (count: number) => string
  /** Beyond the rows that are counted by kind. */
  readonly andMore: string
  readonly allOfThis: string
  readonly filtered: (what: string) => string
  readonly showAll: string
  readonly sequence: string
  /** Of a change that was saved several times while it was typed. */
  readonly numbers: (first: number, last: number) => string
  readonly takeBack: string
  readonly takenBack: string
  /** Beside a change that was undone since. */
  readonly takenBackMark: string
  readonly signHere: string
  readonly restoreBefore: string
  readonly restoreAfter: string
  readonly broughtBack: string
  readonly isSoAlready: string
}

export const historyText: InBothLanguages<HistoryText> = {
  en: {
    title: 'History',
    empty: 'Nothing has been changed yet.',
    emptyHint: 'Every change to the register is written down here, with what stood there before.',
    emptyRow: 'No change of this is recorded.',
    undo: 'Undo',
    redo: 'Redo',
    today: 'Today',
    list: 'Changes by day',
    goToDay: 'Go to day',
    beginning: 'The register begins here.',
    somebody: 'unsigned',
    changes: (count) =>
      count > mostChangesCounted
        ? `over ${mostChangesCounted.toLocaleString('en-GB')} entries`
        : count === 1
          ? '1 entry'
          : `${count} entries`,
    baseline: 'beginning',
    reversed: (how, what) => `${how}: ${what}`,
    chooseOne: 'Choose a change to see what it did.',
    details: 'What was changed',
    when: 'When',
    who: 'Who',
    acts: { made: 'added', changed: 'changed', removed: 'removed' },
    field: 'Field',
    before: 'Before',
    after: 'After',
    nothing: 'empty',
    yes: 'yes',
    no: 'no',
    movedUp: 'moved up',
    movedDown: 'moved down',
    row: (id) => `no. ${id}`,
    more: (count) => (count === 1 ? 'and 1 more row' : `and ${count.toLocaleString('en-GB')} more rows`),
    andMore: 'and more rows, which are not counted here',
    allOfThis: 'All changes of this',
    filtered: (what) => `Only changes of ${what}`,
    showAll: 'Show all changes',
    sequence: 'Number',
    numbers: (first, last) => `${first}–${last}`,
    takeBack: 'Take this back',
    takenBack: 'Taken back',
    takenBackMark: 'undone since',
    signHere: 'set your name',
    restoreBefore: 'Restore as it was before this change',
    restoreAfter: 'Restore as it was after this change',
    broughtBack: 'Brought back as it was',
    isSoAlready: 'It stands so already',
  },
  ja: {
    title: '履歴',
    empty: 'まだ変更はありません。',
    emptyHint: '台帳への変更は、変更前の内容とともにすべてここに記録されます。',
    emptyRow: 'この項目の変更は記録されていません。',
    undo: '元に戻す',
    redo: 'やり直す',
    today: '今日',
    list: '日別の変更',
    goToDay: '日付へ移動',
    beginning: '台帳の始まりです。',
    somebody: '署名なし',
    changes: (count) => (count > mostChangesCounted ? `${mostChangesCounted.toLocaleString('ja-JP')}件超` : `${count}件`),
    baseline: '初期登録',
    reversed: (how, what) => `${how}: ${what}`,
    chooseOne: '変更を選ぶと、その内容を表示します。',
    details: '変更の内容',
    when: '日時',
    who: '変更者',
    acts: { made: '追加', changed: '変更', removed: '削除' },
    field: '項目',
    before: '変更前',
    after: '変更後',
    nothing: '空欄',
    yes: 'はい',
    no: 'いいえ',
    movedUp: '上へ移動',
    movedDown: '下へ移動',
    row: (id) => `番号${id}`,
    more: (count) => `ほか${count.toLocaleString('ja-JP')}件`,
    andMore: 'ほかにもあります（件数は数えていません）',
    allOfThis: 'この項目の全変更',
    filtered: (what) => `${what}の変更のみ`,
    showAll: 'すべての変更を表示',
    sequence: '番号',
    numbers: (first, last) => `${first}〜${last}`,
    takeBack: 'この操作を取り消す',
    takenBack: 'この操作を取り消しました',
    takenBackMark: '取消し済み',
    signHere: 'お名前を設定',
    restoreBefore: '変更前の内容に戻す',
    restoreAfter: '変更後の内容に戻す',
    broughtBack: '以前の内容に戻しました',
    isSoAlready: '既にその内容です',
  },
}
