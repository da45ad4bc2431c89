import type { InBothLanguages } from './texts.ts'

/** Words of a plan's text that is taken in as items, on its screen and by the command line. */
export interface OutlineImportText {
  readonly importTitle: string
  readonly paste: string
  readonly pasteHint: string
  readonly chooseFile: string
  readonly fileHint: string
  readonly taken: (count: number, levels: number) => string
  readonly takeIn: (count: number) => string
  readonly preview: string
  readonly previewHint: string
  readonly levelOf: (level: number) => string
  readonly preamble: string
  readonly problems: (count: number) => string
  readonly line: (line: number) => string
  readonly columns: string
  readonly column: Readonly<
    Record<
      'number' | 'kind' | 'title_en' | 'title_ja' | 'organizations' | 'deadline' | 'target' | 'unit' | 'tags' | 'level',
      string
    >
  >
  readonly columnIgnored: string
  readonly cancel: string
  readonly leaveOut: string
  readonly place: string
  readonly placeEnd: string
  readonly placeBelow: (title: string) => string
  readonly imported: (count: number) => string
  readonly problem: {
    readonly 'number-gap': (number: string, expected: number) => string
    readonly 'number-again': (number: string) => string
    readonly 'too-deep': string
    readonly 'title-too-long': (length: number) => string
    readonly 'too-many': (count: number) => string
    readonly 'unknown-organization': (words: string) => string
    readonly 'ambiguous-organization': (words: string) => string
    readonly 'deadline-unreadable': (words: string) => string
    readonly 'deadline-before-plan': (words: string) => string
    readonly 'kind-unknown': (words: string) => string
    readonly 'target-unreadable': (words: string) => string
    readonly 'row-without-title': string
    readonly 'quote-open': string
  }
  readonly wouldTake: (count: number) => string
  readonly didTake: (count: number) => string
  readonly trial: string
  readonly oneStep: string
  readonly standsBefore: string
}

export const outlineImportText: InBothLanguages<OutlineImportText> = {
  en: {
    importTitle: 'Import an outline',
    paste: 'Text of the plan',
    pasteHint:
      'Paste it here: numbered in any manner, with bullets or only indented, in English or Japanese. A table with a head (CSV) is taken as well.',
    chooseFile: 'Choose a file',
    fileHint: 'Text or CSV, in UTF-8, Shift_JIS or EUC-JP',
    taken: (count, levels) => `${count === 1 ? '1 item' : `${count} items`} on ${levels === 1 ? '1 level' : `${levels} levels`}`,
    takeIn: (count) => (count === 1 ? 'Take in 1 item' : `Take in ${count} items`),
    preview: 'As it will be read',
    previewHint: 'Tab and Shift+Tab mend a level, Delete leaves a line out',
    levelOf: (level) => `Level ${level}`,
    preamble: 'Stands before the first item and is left out:',
    problems: (count) => (count === 1 ? '1 place to look at' : `${count} places to look at`),
    line: (line) => `Line ${line}`,
    columns: 'Columns',
    column: {
      number: 'Number',
      kind: 'Kind',
      title_en: 'Title in English',
      title_ja: 'Title in Japanese',
      organizations: 'Organizations',
      deadline: 'Deadline',
      target: 'Target',
      unit: 'Unit',
      tags: 'Tags',
      level: 'Level',
    },
    columnIgnored: 'Left out',
    cancel: 'Cancel',
    leaveOut: 'Leave out',
    place: 'Where they go',
    placeEnd: 'At the end of the plan',
    placeBelow: (title) => `Below “${title}”`,
    imported: (count) => (count === 1 ? '1 item taken in' : `${count} items taken in`),
    problem: {
      'number-gap': (number, expected) => `${number} stands where ${expected} was expected.`,
      'number-again': (number) => `${number} comes again, or counting begins anew.`,
      'too-deep': 'Nested deeper than eight levels; it stands on the eighth.',
      'title-too-long': (length) => `A title of ${length} characters; what is beyond 10,000 goes into the text below it.`,
      'too-many': (count) => `More than ${count} items; from here on they are left. Take the text in by parts.`,
      'unknown-organization': (words) =>
        `The register knows no organization “${words}”. It becomes an open question on the item.`,
      'ambiguous-organization': (words) =>
        `More than one organization is called “${words}”. It becomes an open question on the item.`,
      'deadline-unreadable': (words) => `“${words}” is no deadline; left out.`,
      'deadline-before-plan': (words) => `“${words}” lies before the plan itself.`,
      'kind-unknown': (words) => `“${words}” is no kind of item; the usual one is taken.`,
      'target-unreadable': (words) => `“${words}” is no figure; left out.`,
      'row-without-title': 'A row without a title; left out.',
      'quote-open': 'A quotation mark is never closed; the rest of the file is one cell.',
    },
    wouldTake: (count) => `Would be taken in: ${count === 1 ? '1 item' : `${count} items`}`,
    didTake: (count) => `Taken in: ${count === 1 ? '1 item' : `${count} items`}`,
    trial: 'This was a trial. The register was not changed.',
    oneStep: 'All of it was taken in as one step; undo takes it back.',
    standsBefore: 'Before the first item, left out:',
  },
  ja: {
    importTitle: '目次・本文の取込み',
    paste: '計画の本文',
    pasteHint:
      'ここに貼り付けてください。番号の振り方は問わず、箇条書きや字下げだけでも読み取ります(日本語・英語)。見出し行のある表(CSV)も読み取れます。',
    chooseFile: 'ファイルを選択',
    fileHint: 'テキスト又はCSV(UTF-8、Shift_JIS、EUC-JP)',
    taken: (count, levels) => `${count}項目、${levels}階層`,
    takeIn: (count) => `${count}項目を取り込む`,
    preview: '読み取り結果',
    previewHint: 'Tab・Shift+Tabで階層を直し、Deleteで行を除きます',
    levelOf: (level) => `第${level}階層`,
    preamble: '最初の項目より前にあるため、取り込みません。',
    problems: (count) => `確認が必要な箇所 ${count}か所`,
    line: (line) => `${line}行目`,
    columns: '列の対応',
    column: {
      number: '番号',
      kind: '種別',
      title_en: '標題(英語)',
      title_ja: '標題(日本語)',
      organizations: '担当府省庁',
      deadline: '期限',
      target: '目標値',
      unit: '単位',
      tags: 'タグ',
      level: '階層',
    },
    columnIgnored: '取り込まない',
    cancel: '中止',
    leaveOut: '除く',
    place: '取込み先',
    placeEnd: '計画の末尾',
    placeBelow: (title) => `「${title}」の下`,
    imported: (count) => `${count}項目を取り込みました`,
    problem: {
      'number-gap': (number, expected) => `番号「${number}」の前に${expected}番がありません。`,
      'number-again': (number) => `番号「${number}」が重複しているか、振り直されています。`,
      'too-deep': '8階層を超えるため、第8階層に置きます。',
      'title-too-long': (length) => `標題が${length}字あります。1万字を超える部分は本文に移します。`,
      'too-many': (count) => `${count}項目を超えるため、ここから先は取り込みません。分けて取り込んでください。`,
      'unknown-organization': (words) => `「${words}」という機関は台帳にありません。項目の疑義として記録します。`,
      'ambiguous-organization': (words) => `「${words}」に当たる機関が複数あります。項目の疑義として記録します。`,
      'deadline-unreadable': (words) => `「${words}」は期限として読み取れないため、取り込みません。`,
      'deadline-before-plan': (words) => `「${words}」は計画の日付より前です。`,
      'kind-unknown': (words) => `「${words}」という種別はないため、通常の種別とします。`,
      'target-unreadable': (words) => `「${words}」は数値として読み取れないため、取り込みません。`,
      'row-without-title': '標題のない行のため、取り込みません。',
      'quote-open': '引用符が閉じられていません。以降は一つの欄として扱われます。',
    },
    wouldTake: (count) => `取り込まれる内容: ${count}項目`,
    didTake: (count) => `取り込んだ内容: ${count}項目`,
    trial: '試行のため、台帳は変更していません。',
    oneStep: 'すべてを一つの操作として取り込みました。「元に戻す」で取り消せます。',
    standsBefore: '最初の項目より前にあるため取り込まない部分:',
  },
}
