import type { ImportVerdict } from '../domain/list-keys.ts'
import { counted, inDigits } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** The words of the screen on which things come in and go out. */
export interface ExchangeScreenText {
  readonly title: string
  readonly note: string
  readonly importTab: string
  readonly exportTab: string
  readonly drop: string
  readonly dropNow: string
  readonly chooseFile: string
  readonly takes: string
  readonly kinds: readonly (readonly [what: string, how: string])[]
  readonly limits: string
  readonly templates: string
  readonly reading: string
  readonly comparing: string
  readonly writing: string
  readonly form: Readonly<Record<'table' | 'record' | 'calendar' | 'popolo' | 'register', string>>
  readonly sheet: string
  readonly holds: string
  readonly holdsPlaceholder: string
  readonly columns: string
  readonly columnsNote: string
  readonly columnsRemembered: string
  readonly ignored: string
  readonly notTaken: (heads: string) => string
  readonly holdersElsewhere: string
  readonly newThing: string
  readonly names: (count: number) => string
  readonly namesNote: string
  readonly rowsWith: (count: number) => string
  readonly means: string
  readonly meansNothing: string
  readonly learn: string
  readonly all: string
  readonly verdict: Readonly<Record<ImportVerdict, string>>
  readonly preview: string
  readonly takeAll: (verdict: string) => string
  readonly takeRow: (title: string) => string
  readonly takeField: (field: string) => string
  readonly itIs: string
  readonly nothingHere: string
  readonly take: (count: number) => string
  readonly takeNothing: string
  readonly putAway: string
  readonly saveReport: string
  readonly more: string
  readonly shown: (from: number, to: number, of: number) => string
  readonly earlier: string
  readonly later: string
  readonly remarks: (count: number) => string
  readonly blocked: string
  readonly restore: string
  readonly restoreNote: string
  readonly empty: string
  readonly readOnly: string
  readonly exportLists: string
  readonly exportListsNote: string
  readonly exportWhole: string
  readonly list: string
  readonly template: string
  readonly savedAs: (name: string) => string
  readonly saved: string
  readonly heads: string
}

export const exchangeScreenText: InBothLanguages<ExchangeScreenText> = {
  en: {
    title: 'Import and export',
    note: 'What comes in is shown before anything is changed; what goes out can come in again.',
    importTab: 'Import',
    exportTab: 'Export',
    drop: 'Drop a file here, or anywhere on the window',
    dropNow: 'Let go to see what it would do',
    chooseFile: 'Choose a file',
    takes: 'What is taken in',
    kinds: [
      ['Tables (CSV, Excel)', 'of any list: bodies, meetings, agenda items, plans, members, measures, figures'],
      ['The published record', 'the text of the two notes, in English or Japanese'],
      ['Calendars (.ics)', 'meetings with their hours and places'],
      ['Popolo JSON', 'organizations, posts, persons and memberships'],
      ['Another register', 'its file (.honbu), its JSON or its zip; merged by what its things are called'],
      ['The outline of a plan', 'as text or as a table, on the plan’s own page under Items'],
    ],
    limits: 'UTF-8, UTF-16, Shift_JIS and EUC-JP are recognised. Tables have at most 20,000 rows; text files 20 MB.',
    templates: 'Templates to fill in are under Export.',
    reading: 'Reading the file',
    comparing: 'Comparing with the register',
    writing: 'Taking it in',
    form: {
      table: 'Table',
      record: 'Published record',
      calendar: 'Calendar',
      popolo: 'Popolo',
      register: 'Register',
    },
    sheet: 'Sheet',
    holds: 'It holds',
    holdsPlaceholder: 'Choose a list',
    columns: 'Columns',
    columnsNote: 'What each column of the file is. The next file with the same heads is read alike.',
    columnsRemembered: 'Read as the last time.',
    ignored: 'Passed over',
    notTaken: (heads) => `Not taken in: ${heads}.`,
    holdersElsewhere:
      'The list of seats holds no names and no ministries: paste the list on the body’s roster, where they are read as well, or take names in as “Tenures”.',
    newThing: 'Enter as new',
    names: (count) => (count === 1 ? '1 name to settle' : `${count} names to settle`),
    namesNote: 'The register does not know these names. Say what they mean; the answer can be kept as another name.',
    rowsWith: (count) => counted(count, 'row'),
    means: 'Means',
    meansNothing: 'Not known',
    learn: 'Keep as another name',
    all: 'All',
    verdict: {
      create: 'New',
      change: 'Changes',
      same: 'Same',
      conflict: 'To decide',
      problem: 'Problems',
      left: 'Only in the register',
    },
    preview: 'What it would do',
    takeAll: (verdict) => `Take all: ${verdict}`,
    takeRow: (title) => `Take in: ${title}`,
    takeField: (field) => `Change: ${field}`,
    itIs: 'It is',
    nothingHere: 'Nothing of this kind.',
    take: (count) => `Take in ${counted(count, 'row')}`,
    takeNothing: 'Nothing to take in',
    putAway: 'Put away',
    saveReport: 'Save the report',
    more: 'All fields',
    shown: (from, to, of) => `${from}–${to} of ${of}`,
    earlier: 'Earlier rows',
    later: 'Later rows',
    remarks: (count) => (count === 1 ? '1 remark' : `${count} remarks`),
    blocked: 'Mend these lines first. Nothing is taken in before.',
    restore: 'Take it over whole',
    restoreNote: 'This register is empty: the file can be taken over as it is, with its history and files.',
    empty: '(blank)',
    readOnly: 'This register is open for reading only. Nothing can be taken in.',
    exportLists: 'Lists',
    exportListsNote: 'The same columns that an import takes.',
    exportWhole: 'The whole register',
    list: 'List',
    template: 'Template',
    savedAs: (name) => `Saved as ${name}`,
    saved: 'Handed to the browser',
    heads: 'Heads in the language of the screen',
  },
  ja: {
    title: '取込み・書出し',
    note: '取り込む内容は、台帳を変更する前に必ず確認できます。書き出したものは再び取り込めます。',
    importTab: '取込み',
    exportTab: '書出し',
    drop: 'ここ、又は画面のどこかにファイルを置いてください',
    dropNow: '離すと、取り込んだ場合の内容を表示します',
    chooseFile: 'ファイルを選ぶ',
    takes: '取り込めるもの',
    kinds: [
      ['表(CSV、Excel)', '会議体、会合、議題、計画、構成員、施策、指標など全ての一覧'],
      ['公表資料のテキスト', '「構成員」「会合の開催状況」の2つの注。日本語・英語'],
      ['カレンダー(.ics)', '会合の日時と場所'],
      ['Popolo形式のJSON', '組織、官職、人物及び在任'],
      ['別の台帳', '台帳ファイル(.honbu)、JSON又はzip。名称などから照合して統合'],
      ['計画の項目', 'テキスト又は表。計画の画面の「項目」から取り込み'],
    ],
    limits: '文字コードはUTF-8、UTF-16、Shift_JIS、EUC-JPを判別します。表は20,000行、テキストは20MBまでです。',
    templates: '記入用の様式は「書出し」にあります。',
    reading: 'ファイルを読み取っています',
    comparing: '台帳と照合しています',
    writing: '取り込んでいます',
    form: {
      table: '表',
      record: '公表資料',
      calendar: 'カレンダー',
      popolo: 'Popolo',
      register: '台帳',
    },
    sheet: 'シート',
    holds: '内容',
    holdsPlaceholder: '一覧を選ぶ',
    columns: '列',
    columnsNote: 'ファイルの各列が何に当たるかを示します。同じ見出しのファイルは次回も同じように読みます。',
    columnsRemembered: '前回と同じように読みました。',
    ignored: '取り込まない',
    notTaken: (heads) => `次の列は取り込みません：${heads}。`,
    holdersElsewhere:
      '「構成員の席」は氏名と府省庁を持ちません。名簿の画面に貼り付けると、氏名と府省庁も読み取ります。氏名だけは「在職」の一覧としても取り込めます。',
    newThing: '新しい官職として登録',
    names: (count) => `確認が必要な名称 ${count}件`,
    namesNote: '台帳にない名称です。何を指すかを選んでください。別名として覚えさせることもできます。',
    rowsWith: (count) => `${inDigits(count)}行`,
    means: '指すもの',
    meansNothing: '不明',
    learn: '別名として登録',
    all: '全て',
    verdict: {
      create: '新規',
      change: '変更',
      same: '同一',
      conflict: '要判断',
      problem: '問題あり',
      left: '台帳のみ',
    },
    preview: '取り込んだ場合の内容',
    takeAll: (verdict) => `全て取り込む：${verdict}`,
    takeRow: (title) => `取り込む：${title}`,
    takeField: (field) => `変更する：${field}`,
    itIs: 'これは',
    nothingHere: '該当する行はありません。',
    take: (count) => `${inDigits(count)}行を取り込む`,
    takeNothing: '取り込むものがありません',
    putAway: '閉じる',
    saveReport: '結果を保存',
    more: '全ての欄',
    shown: (from, to, of) => `${of}件中 ${from}～${to}件`,
    earlier: '前の行',
    later: '次の行',
    remarks: (count) => `指摘 ${count}件`,
    blocked: '先に次の行を直してください。直すまで取り込めません。',
    restore: 'そのまま引き継ぐ',
    restoreNote: 'この台帳は空です。履歴と添付ファイルを含め、そのまま引き継ぐことができます。',
    empty: '(空欄)',
    readOnly: 'この台帳は読取り専用で開かれているため、取込みはできません。',
    exportLists: '一覧',
    exportListsNote: '取込みと同じ列で書き出します。',
    exportWhole: '台帳全体',
    list: '一覧',
    template: '様式',
    savedAs: (name) => `${name}として保存しました`,
    saved: 'ブラウザーに渡しました',
    heads: '見出しは画面の言語',
  },
}
