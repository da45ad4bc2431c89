import type { RowProblem } from '../domain/list-keys.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of a row of a list that comes in: what each of its columns takes, and what is wrong with it. */
export interface ListRowText {
  /** What each kind of cell takes, for the template. */
  readonly takes: {
    readonly text: (longest: number) => string
    readonly key: string
    readonly date: string
    readonly day: string
    readonly time: string
    readonly whole: (from: number, to: number) => string
    readonly figure: string
    readonly flag: string
    readonly choice: (words: string) => string
    readonly one: (list: string) => string
    readonly many: (list: string) => string
    readonly partners: string
    readonly tags: string
    readonly place: string
  }
  readonly required: string
  readonly problem: Readonly<Record<RowProblem, string>>
}

export const listRowText: InBothLanguages<ListRowText> = {
  en: {
    takes: {
      text: (longest) => `text of at most ${longest.toLocaleString('en-GB')} characters`,
      key: 'a short word without spaces that stays the same; left blank, one is made',
      date: 'a day, month or year: 2005-06-10, 10 June 2005, H17.6.10, 平成17年6月, 2005',
      day: 'a day: 2005-06-10, 10 June 2005, H17.6.10, 平成17年6月10日',
      time: 'a time: 10:30, 10時30分',
      whole: (from, to) => `a whole number from ${from} to ${to}`,
      figure: 'a number: 1,234.5',
      flag: 'yes or no',
      choice: (words) => `one of: ${words}`,
      one: (list) => `one of the list “${list}”, by its key or any of its names`,
      many: (list) => `any of the list “${list}”, by their keys or names, with ; between them`,
      partners: 'the other bodies of a joint session with their own numbers: urban/14; crime/5',
      tags: 'words with ; between them',
      place: 'where it stands: 2, 2.1 (the first under the second)',
    },
    required: 'must be filled in for a new row',
    problem: {
      missing: 'This must be filled in for a new row.',
      'not-a-date': 'This is no day, month or year.',
      'not-a-day': 'This is no day, or not a whole one.',
      'not-a-time': 'This is no time of day.',
      'not-a-number': 'This is no number, or its thousands are parted oddly.',
      'out-of-range': 'This number is too small or too large here.',
      'not-yes-or-no': 'This says neither yes nor no.',
      'unknown-word': 'This is none of the words that stand here.',
      unknown: 'The register knows nothing of this name.',
      several: 'Several bear this name.',
      'too-long': 'This is too long for its place.',
      'bad-characters': 'This holds signs that cannot be read.',
      'bad-place': 'A place is written 2 or 2.1.',
      twice: 'An earlier row speaks of the same thing.',
      order: 'The end lies before the beginning.',
      together: 'These columns belong together: fill in all of them or none.',
      itself: 'A thing cannot stand so to itself.',
      depends: 'What it belongs to is not taken in.',
      'not-by-import': 'An agenda is issued in the program, not by an import: take “drafted”.',
      'no-value': 'This formula has no result in the file. Calculate and save the file again.',
    },
  },
  ja: {
    takes: {
      text: (longest) => `${longest.toLocaleString('ja-JP')}字以内の文`,
      key: '空白を含まない短い識別子。空欄の場合は自動で付きます',
      date: '年月日、年月又は年(例:平成17年6月10日、H17.6.10、2005/6/10、平成17年6月、2005)',
      day: '年月日(例:平成17年6月10日、H17.6.10、2005/6/10)',
      time: '時刻(例:10:30、10時30分)',
      whole: (from, to) => `${from}から${to}までの整数`,
      figure: '数値(例:1,234.5)',
      flag: 'はい・いいえ',
      choice: (words) => `次のいずれか:${words}`,
      one: (list) => `「${list}」のうち1つ。識別子又は名称(旧称・別名も可)で書きます`,
      many: (list) => `「${list}」のうち該当するもの。識別子又は名称を「；」で区切ります`,
      partners: '合同開催の相手とその回次(例:urban/14；crime/5)',
      tags: '「；」で区切った語',
      place: '体系内の位置(例:2、2.1は2番目の下の1番目)',
    },
    required: '新しい行では必須',
    problem: {
      missing: '新しい行では必須の欄です。',
      'not-a-date': '年月日・年月・年として読めません。',
      'not-a-day': '年月日として読めません。',
      'not-a-time': '時刻として読めません。',
      'not-a-number': '数値として読めません(桁区切りも確認してください)。',
      'out-of-range': '数値がこの欄の範囲にありません。',
      'not-yes-or-no': '「はい」「いいえ」のいずれでもありません。',
      'unknown-word': 'この欄で使える語ではありません。',
      unknown: '台帳にない名称です。',
      several: 'この名称に当たるものが複数あります。',
      'too-long': 'この欄には長すぎます。',
      'bad-characters': '読み取れない文字があります。',
      'bad-place': '位置は「2」「2.1」のように書きます。',
      twice: '同じものについての行が前にあります。',
      order: '終わりが始まりより前になっています。',
      together: '組になる欄です。全て記入するか、全て空欄にしてください。',
      itself: '自分自身との関係は登録できません。',
      depends: '属する先が取り込まれません。',
      'not-by-import': '議題の確定は取込みではできません。「案作成中」に当たる語にしてください。',
      'no-value': '数式の計算結果がファイルにありません。再計算して保存し直してください。',
    },
  },
}
