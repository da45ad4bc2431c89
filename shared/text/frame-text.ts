import { inDigits } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the frame round every screen, and of the first-run screen. */
export interface FrameText {
  readonly product: string
  readonly register: string
  readonly bodies: string
  readonly skipToMatter: string
  /** The sidebar, where a narrow window hides it. */
  readonly contents: string
  readonly breadcrumb: string
  readonly keys: string
  readonly search: string
  readonly searchPlaceholder: string
  readonly searchEmptyTitle: (text: string) => string
  readonly searchEmptyHint: string
  readonly results: (count: number, more: boolean) => string
  readonly onlyCommands: string
  readonly recent: string
  readonly openBeside: string
  readonly asOf: string
  readonly asOfLine: (day: string) => string
  /** Before the day, while it is not the usual one. */
  readonly readAsOf: string
  readonly backToToday: string
  /** The register's last day on record, where that lies in the past. */
  readonly backToDay: (day: string) => string
  readonly needsYou: (count: number) => string
  readonly nextMeeting: (day: string) => string
  readonly savedAt: (time: string) => string
  readonly nothingSavedYet: string
  readonly readOnly: string
  readonly lostConnection: string
  readonly undo: (what: string) => string
  readonly shortcutsTitle: string
  readonly shortcutsNote: string
  readonly shortcutsFilter: string
  readonly shortcutsNone: (typed: string) => string
  readonly notFoundTitle: string
  readonly notFoundText: string
  /** In the sidebar: how the register is, and its backups. */
  readonly health: string
  readonly goHome: string
  readonly screenFailed: string
  readonly screenFailedKept: string
  readonly screenFailedAdvice: string
  readonly printInstead: string
  readonly printInsteadDetail: string
  readonly printFailed: string
  readonly pdfSaved: (fileName: string) => string
  readonly themes: Readonly<Record<'system' | 'light' | 'dark' | 'contrast', string>>
  readonly theme: string
  readonly language: string
  readonly toCome: string
  // first run
  readonly welcomeTitle: string
  readonly welcomeText: string
  readonly openPublished: string
  readonly openPublishedText: string
  readonly startEmpty: string
  readonly startEmptyText: string
  readonly openFile: string
  readonly openFileText: string
  readonly placedIn: (fileName: string) => string
  readonly making: string
  readonly recentRegisters: string
  readonly path: string
  readonly pathHelp: string
  readonly version: (version: string) => string
  readonly offline: string
}

export const frameText: InBothLanguages<FrameText> = {
  en: {
    product: 'Honbu',
    register: 'Register',
    bodies: 'Bodies',
    skipToMatter: 'Skip to the matter',
    contents: 'Contents',
    breadcrumb: 'Where you are',
    keys: 'Keys and state',
    search: 'Search or run',
    searchPlaceholder: 'A plan, a meeting, a post, a command …',
    searchEmptyTitle: (text) => `Nothing found for “${text}”.`,
    searchEmptyHint: 'Try fewer letters, or the other language.',
    results: (count, more) => (count === 1 ? '1 result' : `${inDigits(count)}${more ? '+' : ''} results`),
    onlyCommands: 'commands only',
    recent: 'Recent',
    openBeside: 'Open beside',
    asOf: 'As of',
    asOfLine: (day) => `As of ${day}`,
    readAsOf: 'Read as of',
    backToToday: 'back to today',
    backToDay: (day) => `back to ${day}`,
    needsYou: (count) => (count === 1 ? '1 needs you' : `${count} need you`),
    nextMeeting: (day) => `next meeting ${day}`,
    savedAt: (time) => `Saved ${time}`,
    nothingSavedYet: 'Nothing changed yet',
    readOnly: 'Read only',
    lostConnection: 'No connection to the program',
    undo: (what) => `Undo: ${what}`,
    shortcutsTitle: 'All keys',
    shortcutsNote: 'Letters work wherever nothing is being typed.',
    shortcutsFilter: 'What it does, or its key',
    shortcutsNone: (typed) => `No key for “${typed}” here.`,
    notFoundTitle: 'There is no such page.',
    notFoundText: 'The address may be of an older version.',
    health: 'Health, backups',
    goHome: 'Go to Home',
    screenFailed: 'This screen could not be shown.',
    screenFailedKept: 'The register is not affected: everything saved is safe.',
    screenFailedAdvice: 'Try again, or go on elsewhere.',
    printInstead: 'Choose “Save as PDF” as the printer.',
    printInsteadDetail: 'In a browser the print dialog writes the PDF.',
    printFailed: 'The paper could not be printed.',
    pdfSaved: (fileName) => `Saved as “${fileName}”`,
    themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    theme: 'Appearance',
    language: 'Language',
    toCome: 'This screen is being built.',
    welcomeTitle: 'Open a register',
    welcomeText: 'A register is one file: bodies, meetings, agendas, plans and who sat where, on any day.',
    openPublished: 'Open the published record',
    openPublishedText:
      'Three bodies and the meetings of 1995 to 2005, ready to read and to work on. Yours from the first change.',
    startEmpty: 'Start an empty register',
    startEmptyText: 'Only the rules and the papers. You add bodies and meetings, or import them.',
    openFile: 'Open a register file',
    openFileText: 'A .honbu file on this computer or on your office’s share.',
    placedIn: (fileName) => `Kept as “${fileName}”`,
    making: 'Making the register …',
    recentRegisters: 'Opened before',
    path: 'Path of the file',
    pathHelp: 'In a browser the path is typed, for example /home/office/crime.honbu',
    version: (version) => `Honbu ${version}`,
    offline: 'Works without any network.',
  },
  ja: {
    product: '本部',
    register: '台帳',
    bodies: '本部・会議',
    skipToMatter: '本文へ移動',
    contents: '目次',
    breadcrumb: '現在位置',
    keys: 'キーと状態',
    search: '検索・実行',
    searchPlaceholder: '計画、会合、職名、操作など',
    searchEmptyTitle: (text) => `「${text}」は見つかりませんでした。`,
    searchEmptyHint: '文字を減らすか、英語でもお試しください。',
    results: (count, more) => `${inDigits(count)}件${more ? '以上' : ''}`,
    onlyCommands: '操作のみ',
    recent: '最近開いたもの',
    openBeside: '横に開く',
    asOf: '時点',
    asOfLine: (day) => `${day}時点`,
    readAsOf: '表示中の時点',
    backToToday: '今日に戻る',
    backToDay: (day) => `${day}に戻る`,
    needsYou: (count) => `要対応${count}件`,
    nextMeeting: (day) => `次回${day}`,
    savedAt: (time) => `${time} 保存済み`,
    nothingSavedYet: '変更はありません',
    readOnly: '閲覧専用',
    lostConnection: 'プログラムと接続できません',
    undo: (what) => `元に戻す: ${what}`,
    shortcutsTitle: 'キー一覧',
    shortcutsNote: '文字のキーは、入力中以外ならいつでも使えます。',
    shortcutsFilter: '操作またはキーで絞り込み',
    shortcutsNone: (typed) => `「${typed}」に当たるキーは、この画面にはありません。`,
    notFoundTitle: 'このページはありません。',
    notFoundText: '古い版のアドレスの可能性があります。',
    health: '状態・控え',
    goHome: 'ホームへ',
    screenFailed: 'この画面を表示できませんでした。',
    screenFailedKept: '台帳に影響はありません。保存済みの内容は失われていません。',
    screenFailedAdvice: '再試行するか、別の画面へ進んでください。',
    printInstead: '送信先で「PDFに保存」を選んでください。',
    printInsteadDetail: 'ブラウザーでは印刷画面からPDFを作成します。',
    printFailed: '文書を印刷できませんでした。',
    pdfSaved: (fileName) => `「${fileName}」として保存しました`,
    themes: { system: 'システムに合わせる', light: '明るい', dark: '暗い', contrast: '高コントラスト' },
    theme: '外観',
    language: '言語',
    toCome: 'この画面は準備中です。',
    welcomeTitle: '台帳を開く',
    welcomeText: '台帳は一つのファイルです。会議体、会合、議事次第、計画、構成員を、どの日の時点でも確かめられます。',
    openPublished: '公表資料の台帳を開く',
    openPublishedText:
      '三つの会議体と平成7年から平成17年までの会合を収めています。そのまま閲覧・編集でき、変更した時からあなたの台帳になります。',
    startEmpty: '空の台帳を始める',
    startEmptyText: '規則と様式だけの台帳です。会議体と会合は後から登録または取り込みます。',
    openFile: '台帳ファイルを開く',
    openFileText: 'このコンピューターや共有フォルダーにある .honbu ファイルを開きます。',
    placedIn: (fileName) => `「${fileName}」として保存`,
    making: '台帳を作成しています…',
    recentRegisters: '以前に開いた台帳',
    path: 'ファイルの場所',
    pathHelp: 'ブラウザーでは場所を入力します(例: /home/office/crime.honbu)',
    version: (version) => `本部 ${version}`,
    offline: 'ネットワークなしで動作します。',
  },
}
