import type { InBothLanguages } from './texts.ts'

/** The commands of the command line, by their words. */
export const commandNames = [
  'init',
  'demo',
  'check',
  'backup',
  'restore',
  'repair',
  'roster',
  'roster check',
  'agenda draft',
  'follow-ups',
  'chain',
  'print',
  'report follow-up',
  'statuses export',
  'statuses import',
  'chronicle',
  'indicators',
  'export',
  'import',
] as const
export type CommandName = (typeof commandNames)[number]

/** Names that may be typed, as details of a command tell them. */
export interface NamesInHelp {
  readonly lists: string
  readonly papers: string
  readonly parts: string
}

export interface CommandHelp {
  /** One line, for the list of all commands. */
  readonly summary: string
  /** What more there is to know, for the command's own help. */
  readonly details?: (names: NamesInHelp) => readonly string[]
}

/** What each command of the command line does. Names of commands, options and what they take stand as they are typed. */
export const commandHelpText: InBothLanguages<Readonly<Record<CommandName, CommandHelp>>> = {
  en: {
    init: { summary: 'make a register with the published record, or an empty one' },
    demo: {
      summary: 'make a register of made-up matter, the same for the same size; 200 bodies and 100 years are the full scale',
    },
    check: {
      summary: 'is the register sound',
      details: () => ['File, references, every row against its history, numbering of meetings, attached files, backups.'],
    },
    backup: { summary: 'make a backup, read through before it counts, beside the register or in a folder' },
    restore: {
      summary: 'put the register back as it was at a backup, what is there now kept first',
      details: () => [
        '--list names the backups; --dry-run tells what would change. An encrypted one needs its passphrase, the first line of --passphrase-file.',
      ],
    },
    repair: {
      summary:
        'save every readable row of a damaged register into a new one and say what was lost; the damaged file stays as it is',
    },
    roster: { summary: 'who sits on a body on a day, under the names of that day' },
    'roster check': {
      summary: 'within which days a printed roster can have been true, and what on it looks lost; FILE - is standard input',
    },
    'agenda draft': { summary: 'draft the next agenda from what lies before the day, with the reason of each line' },
    'follow-ups': { summary: 'every plan with its state on a day: what was followed up, what is due, what never was' },
    chain: { summary: 'the annual plans of a body year by year: adopted where, progress reported where, broken where' },
    print: {
      summary: 'any paper in any form: text, web page, Word, PDF, Excel or CSV',
      details: ({ papers, parts }) => [
        `PAPER is one of ${papers}.`,
        'OF is a body, a plan, or a meeting as BODY/NUMBER or BODY/DATE; papers about people take a body or a meeting.',
        `A dossier is the papers of a meeting in one (docx, pdf or text) or each for itself (zip); --parts takes ${parts}.`,
        '“issued” is the page of an agenda as it went out, byte for byte; --version N is the Nth that was kept of the meeting.',
        'A PDF is laid out by the desktop program, where that is installed.',
      ],
    },
    'report follow-up': { summary: 'the follow-up report on a plan as it stood on a day (also: print follow-up-report)' },
    'statuses export': { summary: 'the table an organization fills in with the status of its items, as CSV' },
    'statuses import': {
      summary:
        'take in a table that came back filled in, at the last meeting that looked at the plan or on a day; all or nothing',
    },
    chronicle: { summary: 'the notes of members and meetings, in the published form (as a paper: print chronicle)' },
    indicators: { summary: 'the yearly series with their indexes; as CSV a line a figure' },
    export: {
      summary: 'the register, or one of its lists, as JSON, zip, copy, iCalendar, OParl, Popolo, CSV or Excel',
      details: ({ lists }) => [
        'json is the whole register without its files, zip the same with them, copy a register that is not to be written in; ics and oparl its meetings, popolo its members.',
        `csv and xlsx are one list, or with xlsx every list in one workbook where none is named; --template gives its heads alone. Lists: ${lists}.`,
        '--body goes with ics. Progress goes to standard error. Ctrl+C stops, and no half a file is left.',
      ],
    },
    import: {
      summary: 'take in a table, a calendar, Popolo, another register, a published text or the outline of a plan; all or nothing',
      details: ({ lists }) => [
        'SOURCE is a CSV or Excel table of a list, an iCalendar, a Popolo JSON, another register (.honbu, its JSON or its zip), the text of the published record, or with --plan the outline of its items. What it is, is found out by what stands in it.',
        `--list says which list a table is: ${lists}. --sheet says which sheet of a workbook.`,
        '--only-new leaves what is there as it is; --skip-problems takes in the rows without one.',
        'Progress goes to standard error. Ctrl+C stops, and nothing is changed then.',
      ],
    },
  },
  ja: {
    init: { summary: '公表資料を収めた台帳、又は空の台帳を作成する' },
    demo: { summary: '架空の内容の台帳を作成する。同じ規模なら内容も同じ。200会議体・100年が最大の想定規模' },
    check: {
      summary: '台帳に異常がないか点検する',
      details: () => ['ファイル、参照関係、各行と履歴の一致、会合の回次、添付ファイル、控えを点検します。'],
    },
    backup: { summary: '台帳の隣又は指定フォルダーに控えを作成し、読み通して確認する' },
    restore: {
      summary: '台帳を控えの時点に戻す。現在の内容は先に保存する',
      details: () => [
        '--list は控えの一覧を、--dry-run は戻した場合の変更点を表示します。暗号化されたものには、--passphrase-file の1行目に記したパスフレーズが必要です。',
      ],
    },
    repair: {
      summary: '破損した台帳から読み取れる行をすべて新しい台帳に救い出し、失われたものを示す。破損したファイルには手を加えない',
    },
    roster: { summary: 'ある日の会議体の構成員を、その日の名称で表示する' },
    'roster check': {
      summary:
        '印刷された名簿がどの期間に正しかったか、欠けていると思われる箇所はどこかを調べる。FILE を - とすると標準入力から読む',
    },
    'agenda draft': { summary: 'その日より前の記録から次回の議事次第案を作成し、各議題の理由を示す' },
    'follow-ups': { summary: 'ある日における各計画の状況（フォローアップ済み、時期到来、未実施）を表示する' },
    chain: { summary: '会議体の年度計画を年度ごとに表示する（決定した会合、進捗を報告した会合、途切れた年度）' },
    print: {
      summary: '各種文書を、テキスト、ウェブページ、Word、PDF、Excel又はCSVで出力する',
      details: ({ papers, parts }) => [
        `PAPER に指定できるのは ${papers} です。`,
        'OF には会議体、計画又は会合（BODY/NUMBER 又は BODY/DATE）を指定します。構成員に関する文書には会議体又は会合を指定します。',
        `dossier は会合の資料一式です。1つにまとめる（docx、pdf、text）か、個別に収めます（zip）。--parts に指定できるのは ${parts} です。`,
        'issued は通知した議事次第の紙面を、当時のまま1バイトも変えずに出力します。--version N はその会合で保存されたN番目の版です。',
        'PDFの組版には、デスクトップ版がインストールされている必要があります。',
      ],
    },
    'report follow-up': { summary: 'ある日における計画のフォローアップ報告書を出力する（print follow-up-report と同じ）' },
    'statuses export': { summary: '各組織が施策の実施状況を記入する表をCSVで出力する' },
    'statuses import': {
      summary:
        '記入されて戻った表を、計画を取り上げた直近の会合又は指定日の報告として取り込む。1件でも問題があれば何も取り込まない',
    },
    chronicle: { summary: '構成員と会合の記録を公表資料の形式で出力する（文書としては print chronicle）' },
    indicators: { summary: '年次の指標を指数とともに表示する。CSVでは1行に1つの数値' },
    export: {
      summary: '台帳全体又は一覧の1つを、JSON、zip、複製、iCalendar、OParl、Popolo、CSV又はExcelで書き出す',
      details: ({ lists }) => [
        'json は添付ファイルを除く台帳全体、zip は添付ファイルを含む台帳全体、copy は書き込まない台帳の複製です。ics と oparl は会合、popolo は構成員を書き出します。',
        `csv と xlsx は一覧の1つを書き出します。xlsx で一覧を指定しなければ、すべての一覧を1つのブックに収めます。--template は見出し行だけを出力します。一覧：${lists}`,
        '--body は ics とともに指定します。進み具合は標準エラー出力に表示します。Ctrl+C で中止でき、書きかけのファイルは残りません。',
      ],
    },
    import: {
      summary: '表、予定表、Popolo、別の台帳、公表資料の本文又は計画の構成を取り込む。1件でも問題があれば何も取り込まない',
      details: ({ lists }) => [
        'SOURCE には、一覧のCSV又はExcelの表、iCalendar、PopoloのJSON、別の台帳（.honbu、そのJSON又はzip）、公表資料の本文、--plan を付けた場合は計画の構成を指定します。種類は内容から判別します。',
        `--list は表がどの一覧かを指定します：${lists}。--sheet はブックのシートを指定します。`,
        '--only-new は既にあるものを変更しません。--skip-problems は問題のない行だけを取り込みます。',
        '進み具合は標準エラー出力に表示します。Ctrl+C で中止でき、その場合は何も変更されません。',
      ],
    },
  },
}

export interface HelpText {
  readonly title: string
  readonly ofOne: string
  readonly file: string
  readonly dates: string
  /** Over what stands in capitals in the way a command is called. */
  readonly words: string
}

export const helpText: InBothLanguages<HelpText> = {
  en: {
    title: 'honbu: the register of a headquarters secretariat, from the command line',
    ofOne: 'says what options a command takes',
    file: 'the register to work on; without it, the user’s own',
    dates: 'Dates are taken as people write them: 2005-06-10, 10 June 2005, H17.6.10, 平成17年6月10日.',
    words: 'In capitals',
  },
  ja: {
    title: 'honbu：本部事務局の台帳（コマンドライン版）',
    ofOne: 'コマンドごとのオプションを表示',
    file: '対象の台帳。省略すると利用者の既定の台帳',
    dates: '日付は普段の書き方で指定できます：2005-06-10、10 June 2005、H17.6.10、平成17年6月10日',
    words: '大文字の箇所に指定するもの',
  },
}

/** What stands in capitals in the way a command is called. */
export const placeholderText: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    BACKUP: 'the file name of a backup, as --list tells it',
    BODY: 'a body by its key: drugs',
    DATE: 'a day',
    F: 'a file',
    FILE: 'a file',
    FOLDER: 'a folder',
    KEY: 'the key of a plan or an organization',
    LIST: 'a list of the register',
    M: 'a number of years',
    N: 'a number',
    NEW: 'a file that is not there yet',
    OF: 'what the paper is about',
    OUT: 'the file that is written',
    PAPER: 'a paper',
    PART: 'a part of the dossier',
    PLAN: 'a plan by its key: crime/action-plan-2003',
    SOURCE: 'the file that is taken in',
    TITLE: 'the title of a group',
  },
  ja: {
    BACKUP: '控えのファイル名（--list で表示されるもの）',
    BODY: '会議体のキー（例：drugs）',
    DATE: '日付',
    F: 'ファイル',
    FILE: 'ファイル',
    FOLDER: 'フォルダー',
    KEY: '計画又は組織のキー',
    LIST: '台帳の一覧',
    M: '年数',
    N: '数',
    NEW: 'まだ存在しないファイル',
    OF: '文書の対象',
    OUT: '書き出すファイル',
    PAPER: '文書',
    PART: '資料一式の構成要素',
    PLAN: '計画のキー（例：crime/action-plan-2003）',
    SOURCE: '取り込むファイル',
    TITLE: '指標群の名称',
  },
}
