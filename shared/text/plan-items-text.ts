import { counted, inDigits } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** A key and what it does, for the line at the foot of the window. */
interface KeyHintText {
  readonly keys: string | readonly string[]
  readonly text: string
}

/** Words of a plan's items, their editor and what is read from texts. Days come formatted. */
export interface PlanItemsText {
  readonly items: string
  readonly count: (count: number) => string
  /** For an item nobody has titled, in an outline. */
  readonly whichOrganization: (words: string) => string
  // the editor
  readonly firstItem: string
  readonly nextItem: string
  readonly addAtEnd: string
  readonly newItemHint: string
  readonly missingEn: string
  readonly missingJa: string
  readonly lacking: (language: 'en' | 'ja', count: number) => string
  readonly titleOf: (number: string | null, language: 'en' | 'ja') => string
  readonly numberOf: (title: string) => string
  readonly numberField: string
  readonly importOutline: string
  readonly importHint: string
  readonly renumber: string
  readonly renumbered: (count: number) => string
  readonly bothLanguages: string
  readonly oneLanguage: string
  readonly merge: string
  readonly split: string
  readonly moveUp: string
  readonly moveDown: string
  readonly nest: string
  readonly unnest: string
  readonly remove: string
  readonly more: string
  readonly chosen: (count: number) => string
  readonly emptyTitle: string
  readonly emptyHint: string
  readonly readOnly: string
  readonly hintsWriting: readonly KeyHintText[]
  readonly hintsChoosing: readonly KeyHintText[]
  readonly notSaved: string
  readonly tryAgain: string
  readonly changedElsewhere: (words: string) => string
  readonly removedElsewhere: string
  readonly keepMine: string
  readonly keepTheirs: string
  // the details
  readonly about: (number: string | null) => string
  readonly kind: string
  readonly titleEn: string
  readonly titleJa: string
  readonly bodyEn: string
  readonly bodyJa: string
  readonly responsible: string
  readonly supporting: string
  readonly addOrganization: string
  readonly organizationHint: string
  readonly notOfThatDay: string
  readonly removeOrganization: (name: string) => string
  readonly makeSupporting: (name: string) => string
  readonly makeResponsible: (name: string) => string
  readonly deadline: string
  readonly deadlineHelp: string
  readonly deadlineUnreadable: string
  readonly beforePlan: (on: string) => string
  readonly target: string
  readonly targetHelp: string
  readonly unit: string
  readonly tags: string
  readonly tagsHelp: string
  readonly note: string
  readonly questions: string
  readonly seen: string
  readonly statuses: (count: number) => string
  readonly noItemChosen: string
  readonly byOrganization: string
  readonly noOrganization: string
  // importing
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
  // the command line
  readonly wouldTake: (count: number) => string
  readonly didTake: (count: number) => string
  readonly trial: string
  readonly oneStep: string
  readonly standsBefore: string
  // revisions
  readonly revision: (number: number) => string
  readonly revisionOf: (number: number, on: string) => string
  readonly newestRevision: string
  readonly revise: string
  readonly reviseHint: string
  readonly revisedOn: string
  readonly revisionNote: string
  readonly compare: string
  readonly compareWith: string
  readonly comparing: (from: number, to: number) => string
  readonly leaveComparison: string
  readonly backToNewest: string
  readonly olderShown: (number: number) => string
  readonly how: Readonly<Record<'same' | 'added' | 'removed' | 'changed' | 'moved', string>>
  readonly howCount: Readonly<Record<'added' | 'removed' | 'changed' | 'moved', (count: number) => string>>
  readonly field: Readonly<Record<string, string>>
  readonly before: (words: string) => string
  readonly noDifference: string
}

export const planItemsText: InBothLanguages<PlanItemsText> = {
  en: {
    items: 'Items',
    count: (count) => counted(count, 'item'),
    whichOrganization: (words) => `Which organization is meant by “${words}”?`,
    firstItem: 'Write the first item',
    nextItem: 'Next item',
    addAtEnd: 'Add an item at the end',
    newItemHint: 'What is to be done',
    missingEn: 'English is missing',
    missingJa: 'Japanese is missing',
    lacking: (language, count) =>
      `${language === 'en' ? 'English' : 'Japanese'} is missing for ${count === 1 ? '1 item' : `${count} items`}.`,
    titleOf: (number, language) => `Item ${number ?? ''}, ${language === 'en' ? 'English' : 'Japanese'}`,
    numberOf: (title) => `Number of ${title}`,
    numberField: 'Number',
    importOutline: 'Import outline…',
    importHint: 'Paste a text or choose a file; see first how it is read',
    renumber: 'Number anew',
    renumbered: (count) => (count === 1 ? '1 number changed' : `${count} numbers changed`),
    bothLanguages: 'Both languages',
    oneLanguage: 'One language',
    merge: 'Join with the item above',
    split: 'Split at the caret',
    moveUp: 'Move up',
    moveDown: 'Move down',
    nest: 'Nest',
    unnest: 'Take out',
    remove: 'Remove',
    more: 'What can be done with the item',
    chosen: (count) => `${counted(count, 'item')} chosen`,
    emptyTitle: 'This plan has no items yet.',
    emptyHint: 'Write the first one, paste a numbered text into it, or import an outline.',
    readOnly: 'An older revision is only read.',
    hintsWriting: [
      { keys: 'Enter', text: 'next item' },
      { keys: ['Tab', 'Shift+Tab'], text: 'nest' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: 'move' },
      { keys: 'Shift+Enter', text: 'other language' },
      { keys: 'Escape', text: 'whole item' },
    ],
    hintsChoosing: [
      { keys: 'Enter', text: 'write' },
      { keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], text: 'choose several' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: 'move' },
      { keys: ['Mod+]', 'Mod+['], text: 'nest' },
      { keys: 'Delete', text: 'remove' },
    ],
    notSaved: 'What you wrote is not saved yet.',
    tryAgain: 'Try again',
    changedElsewhere: (words) => `Changed elsewhere in the meantime. It now reads “${words}”.`,
    removedElsewhere: 'Removed elsewhere in the meantime.',
    keepMine: 'Keep mine',
    keepTheirs: 'Keep theirs',
    about: (number) => (number === null ? 'About this item' : `About item ${number}`),
    kind: 'Kind',
    titleEn: 'Title in English',
    titleJa: 'Title in Japanese',
    bodyEn: 'Text in English',
    bodyJa: 'Text in Japanese',
    responsible: 'Responsible',
    supporting: 'Supporting',
    addOrganization: 'Add an organization',
    organizationHint: 'Name or short form, in either language',
    notOfThatDay: 'not in being on the plan’s day',
    removeOrganization: (name) => `Take ${name} away`,
    makeSupporting: (name) => `Make ${name} supporting`,
    makeResponsible: (name) => `Make ${name} responsible`,
    deadline: 'Deadline',
    deadlineHelp: 'FY2008, March 2008, 31/3/2008, 平成20年度末',
    deadlineUnreadable: 'Not a deadline. Write FY2008, March 2008, 31/3/2008 or 平成20年度末.',
    beforePlan: (on) => `Before the plan itself (${on}).`,
    target: 'Target',
    targetHelp: 'A figure, such as 80 or 1,200',
    unit: 'Unit',
    tags: 'Tags',
    tagsHelp: 'Separated by commas',
    note: 'Note',
    questions: 'Open questions',
    seen: 'Where it was seen',
    statuses: (count) => (count === 1 ? '1 follow-up recorded' : `${count} follow-ups recorded`),
    noItemChosen: 'Choose an item to see and change all of it.',
    byOrganization: 'Items by organization',
    noOrganization: 'no organization named',
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
    revision: (number) => (number === 1 ? 'As adopted' : `Revision ${number - 1}`),
    revisionOf: (number, on) => (number === 1 ? `As adopted (${on})` : `Revision ${number - 1} (${on})`),
    newestRevision: 'as it stands now',
    revise: 'Revise this plan…',
    reviseHint: 'The items as they are now stay as the older revision; you go on with a copy.',
    revisedOn: 'Revised on',
    revisionNote: 'What for',
    compare: 'Compare',
    compareWith: 'Compare with',
    comparing: (from, to) => `${from === 1 ? 'As adopted' : `Revision ${from - 1}`} → revision ${to - 1}`,
    leaveComparison: 'Back to the items',
    backToNewest: 'Back to the newest',
    olderShown: (number) =>
      number === 1 ? 'You are reading the items as adopted.' : `You are reading revision ${number - 1}, which is not the newest.`,
    how: { same: 'Same', added: 'New', removed: 'Removed', changed: 'Changed', moved: 'Moved' },
    howCount: {
      added: (count) => `${count} new`,
      removed: (count) => `${count} removed`,
      changed: (count) => `${count} changed`,
      moved: (count) => `${count} moved`,
    },
    field: {
      title: 'words',
      number: 'number',
      kind: 'kind',
      body: 'text',
      deadline: 'deadline',
      target: 'target',
      responsible: 'responsible',
      supporting: 'supporting',
      place: 'place',
    },
    before: (words) => `was: ${words}`,
    noDifference: 'Nothing differs.',
  },
  ja: {
    items: '項目',
    count: (count) => `${inDigits(count)}項目`,
    whichOrganization: (words) => `「${words}」はどの機関を指すか。`,
    firstItem: '最初の項目を書く',
    nextItem: '次の項目',
    addAtEnd: '末尾に項目を追加',
    newItemHint: '取組の内容',
    missingEn: '英語がありません',
    missingJa: '日本語がありません',
    lacking: (language, count) => `${language === 'en' ? '英語' : '日本語'}の標題がない項目が${count}件あります。`,
    titleOf: (number, language) => `項目${number ?? ''} ${language === 'en' ? '英語' : '日本語'}`,
    numberOf: (title) => `「${title}」の番号`,
    numberField: '番号',
    importOutline: '目次・本文を取り込む…',
    importHint: '本文を貼り付けるかファイルを選び、読み取り方を確かめてから取り込みます',
    renumber: '番号を振り直す',
    renumbered: (count) => `${count}か所の番号を変更しました`,
    bothLanguages: '両言語',
    oneLanguage: '一言語',
    merge: '上の項目とまとめる',
    split: 'カーソルの位置で分ける',
    moveUp: '上へ',
    moveDown: '下へ',
    nest: '一段下げる',
    unnest: '一段上げる',
    remove: '削除',
    more: '項目の操作',
    chosen: (count) => `${count}項目を選択中`,
    emptyTitle: 'この計画にはまだ項目がありません。',
    emptyHint: '最初の項目を書くか、番号付きの本文を貼り付けるか、取り込んでください。',
    readOnly: '改定前の項目は閲覧のみです。',
    hintsWriting: [
      { keys: 'Enter', text: '次の項目' },
      { keys: ['Tab', 'Shift+Tab'], text: '階層' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: '移動' },
      { keys: 'Shift+Enter', text: 'もう一方の言語' },
      { keys: 'Escape', text: '項目全体' },
    ],
    hintsChoosing: [
      { keys: 'Enter', text: '入力' },
      { keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], text: '複数選択' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: '移動' },
      { keys: ['Mod+]', 'Mod+['], text: '階層' },
      { keys: 'Delete', text: '削除' },
    ],
    notSaved: '入力内容がまだ保存されていません。',
    tryAgain: '再試行',
    changedElsewhere: (words) => `別の画面で変更されました。現在は「${words}」です。`,
    removedElsewhere: '別の画面で削除されました。',
    keepMine: '自分の入力を残す',
    keepTheirs: '先方の内容を残す',
    about: (number) => (number === null ? 'この項目について' : `項目「${number}」について`),
    kind: '種別',
    titleEn: '標題(英語)',
    titleJa: '標題(日本語)',
    bodyEn: '本文(英語)',
    bodyJa: '本文(日本語)',
    responsible: '担当府省庁',
    supporting: '協力府省庁',
    addOrganization: '機関を追加',
    organizationHint: '名称又は略称(日本語・英語)',
    notOfThatDay: '計画の時点では存在しない',
    removeOrganization: (name) => `${name}を外す`,
    makeSupporting: (name) => `${name}を協力にする`,
    makeResponsible: (name) => `${name}を担当にする`,
    deadline: '期限',
    deadlineHelp: '平成20年度末、平成20年3月、H20.3.31、FY2008',
    deadlineUnreadable: '期限として読み取れません。平成20年度末、平成20年3月、H20.3.31 のように入力してください。',
    beforePlan: (on) => `計画の日付(${on})より前です。`,
    target: '目標値',
    targetHelp: '80、1,200 などの数値',
    unit: '単位',
    tags: 'タグ',
    tagsHelp: '読点又はカンマで区切る',
    note: '備考',
    questions: '未解決の疑義',
    seen: '出典',
    statuses: (count) => `フォローアップ${count}件を記録済み`,
    noItemChosen: '項目を選ぶと、すべての内容を確認・変更できます。',
    byOrganization: '機関別の項目数',
    noOrganization: '担当の記載なし',
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
    revision: (number) => (number === 1 ? '決定時' : `第${number - 1}次改定`),
    revisionOf: (number, on) => (number === 1 ? `決定時(${on})` : `第${number - 1}次改定(${on})`),
    newestRevision: '現在の内容',
    revise: '計画を改定する…',
    reviseHint: '現在の項目は改定前のものとして残り、写しを編集していきます。',
    revisedOn: '改定日',
    revisionNote: '改定の理由',
    compare: '比較',
    compareWith: '比較の対象',
    comparing: (from, to) => `${from === 1 ? '決定時' : `第${from - 1}次改定`} → 第${to - 1}次改定`,
    leaveComparison: '項目に戻る',
    backToNewest: '最新の内容に戻る',
    olderShown: (number) =>
      number === 1 ? '決定時の項目を表示しています。' : `第${number - 1}次改定の項目を表示しています(最新ではありません)。`,
    how: { same: '同じ', added: '新規', removed: '削除', changed: '変更', moved: '移動' },
    howCount: {
      added: (count) => `新規${count}`,
      removed: (count) => `削除${count}`,
      changed: (count) => `変更${count}`,
      moved: (count) => `移動${count}`,
    },
    field: {
      title: '標題',
      number: '番号',
      kind: '種別',
      body: '本文',
      deadline: '期限',
      target: '目標',
      responsible: '担当',
      supporting: '協力',
      place: '位置',
    },
    before: (words) => `改定前: ${words}`,
    noDifference: '相違はありません。',
  },
}
