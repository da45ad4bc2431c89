import type { InBothLanguages } from './texts.ts'

/** What a paper is about. */
type Subject = 'meeting' | 'body' | 'plan'

/** Every paper, by its name in the contract. */
type Paper =
  | 'agenda'
  | 'runSheet'
  | 'decisionRecord'
  | 'attendanceSheet'
  | 'paperList'
  | 'roster'
  | 'rosterChanges'
  | 'chronicle'
  | 'namePlates'
  | 'seatingPlan'
  | 'addressList'
  | 'addressLabels'
  | 'matrix'
  | 'worklist'
  | 'followUpReport'
  | 'statusTable'
  | 'itemMatrix'
  | 'statusRequest'

/** The forms a paper is saved in. */
type Form = 'pdf' | 'docx' | 'xlsx' | 'csv' | 'txt' | 'html' | 'zip'

/** Saving a paper, and the screen on which all papers lie. */
export interface PaperDeskText {
  readonly title: string
  readonly note: string
  readonly options: string
  readonly body: string
  readonly meeting: string
  readonly plan: string
  readonly language: string
  readonly languages: Readonly<Record<'ja' | 'en' | 'both', string>>
  readonly stage: string
  readonly stages: Readonly<Record<'draft' | 'issued' | 'results', string>>
  readonly withHolders: string
  readonly subjects: Readonly<Record<Subject, string>>
  readonly papers: Readonly<Record<Paper, { readonly name: string; readonly about: string }>>
  readonly nothingTitle: string
  readonly nothing: Readonly<Record<Subject, string>>
  readonly save: {
    readonly saveAs: string
    readonly forms: Readonly<Record<Form, string>>
    readonly opens: string
    readonly saved: (fileName: string) => string
    readonly notSaved: string
    readonly copy: string
    readonly copied: string
    readonly notCopied: string
  }
  /** 配布資料一覧. */
  readonly list: Readonly<Record<'name' | 'number' | 'title' | 'line' | 'none', string>>
  readonly dossier: { readonly title: string; readonly about: string; readonly parts: string }
  readonly kept: {
    readonly title: string
    readonly issued: (day: string) => string
    readonly held: (day: string) => string
    readonly notIntact: string
  }
  readonly house: {
    readonly title: string
    readonly note: string
    readonly typeface: string
    readonly typefaces: Readonly<Record<'mincho' | 'gothic', string>>
    readonly margins: string
    readonly marginWidths: Readonly<Record<'narrow' | 'ordinary' | 'wide', string>>
    readonly numbering: string
    readonly numberingHelp: string
    readonly numberings: Readonly<Record<'language' | 'arabic' | 'japanese', string>>
  }
  /** Heads of columns that a paper leaves without one, where it becomes a spreadsheet. */
  readonly columns: Readonly<Record<'number' | 'item' | 'remark' | 'role' | 'ministry' | 'post' | 'under', string>>
}

export const paperDeskText: InBothLanguages<PaperDeskText> = {
  en: {
    title: 'Papers',
    note: 'Every document of the office, as it prints',
    options: 'What the paper is about',
    body: 'Body',
    meeting: 'Meeting',
    plan: 'Plan',
    language: 'Language of the paper',
    languages: { ja: '日本語', en: 'English', both: 'Both' },
    stage: 'State of the agenda',
    stages: { draft: 'Draft', issued: 'As issued', results: 'With results' },
    withHolders: 'With names',
    subjects: { meeting: 'Of a meeting', body: 'Of a body', plan: 'Of a plan' },
    papers: {
      agenda: { name: 'Agenda', about: 'The items in order, with papers handed out' },
      runSheet: { name: 'Run sheet', about: 'Times, speakers and notes; for the chair and the secretariat only' },
      decisionRecord: { name: 'Record of decisions', about: 'What came of every item' },
      attendanceSheet: { name: 'Attendance sheet', about: 'To be signed, or as recorded' },
      paperList: { name: 'Papers handed out', about: 'Number, title and item of every paper' },
      roster: { name: 'Roster', about: 'Who sits on the body on the day' },
      rosterChanges: { name: 'Changes of the roster', about: 'The last change, old beside new' },
      chronicle: { name: 'Members and meetings', about: 'As the published record lists them' },
      namePlates: { name: 'Name plates', about: 'A folded plate for every seat' },
      seatingPlan: { name: 'Seating plan', about: 'Who sits where, as it was arranged' },
      addressList: { name: 'Address list', about: 'Whom to reach, and how' },
      addressLabels: { name: 'Address labels', about: 'For envelopes, 12 to a sheet' },
      matrix: { name: 'Follow-up matrix', about: 'Which meeting looked at which plan; A3' },
      worklist: { name: 'Follow-ups', about: 'What is owed, and every plan with its state; A3' },
      followUpReport: { name: 'Follow-up report', about: 'Counts, every item, and what nobody reported' },
      statusTable: { name: 'Status of items', about: 'Every item of the plan with its status; A3' },
      itemMatrix: { name: 'Items and meetings', about: 'Reports on each item, meeting by meeting; A3' },
      statusRequest: { name: 'Request for statuses', about: 'What each ministry is asked to report' },
    },
    nothingTitle: 'Nothing to print yet',
    nothing: {
      meeting: 'This body has no meeting. Plan one from its page.',
      body: 'The register has no body. Register one first.',
      plan: 'This body has no plan. Enter one under Plans.',
    },
    save: {
      saveAs: 'Save as …',
      forms: {
        pdf: 'PDF',
        docx: 'Word',
        xlsx: 'Excel',
        csv: 'CSV table',
        txt: 'Plain text',
        html: 'Web page',
        zip: 'Single files',
      },
      opens: 'Open when saved',
      saved: (fileName) => `Saved as “${fileName}”`,
      notSaved: 'The paper was not saved.',
      copy: 'Copy',
      copied: 'The paper is on the clipboard.',
      notCopied: 'The clipboard could not be written.',
    },
    list: { name: 'Papers handed out', number: 'No.', title: 'Paper', line: 'Item', none: 'No paper is listed yet.' },
    dossier: { title: 'Meeting dossier', about: 'All papers of the meeting in one', parts: 'Papers in it' },
    kept: {
      title: 'Papers as they went out',
      issued: (day) => `Issued ${day}`,
      held: (day) => `Recorded as held ${day}`,
      notIntact: 'A paper is no longer what went out: the register was changed past the program. It is not opened.',
    },
    house: {
      title: 'Papers of the house',
      note: 'travels with the file',
      typeface: 'Type',
      typefaces: { mincho: 'Serif (明朝)', gothic: 'Sans (ゴシック)' },
      margins: 'Margins',
      marginWidths: { narrow: 'Narrow', ordinary: 'Ordinary', wide: 'Wide' },
      numbering: 'Agenda numbers',
      numberingHelp: 'For new meetings of a body that has none yet; a meeting may choose its own.',
      numberings: { language: 'By language', arabic: '1, 1.1', japanese: '１ (１) ①' },
    },
    columns: {
      number: 'No.',
      item: 'Item',
      remark: 'Remarks',
      role: 'Role',
      ministry: 'Ministry or agency',
      post: 'Post',
      under: 'Under',
    },
  },
  ja: {
    title: '文書',
    note: '印刷のとおりに表示しています',
    options: '文書の対象',
    body: '会議体',
    meeting: '会合',
    plan: '計画',
    language: '文書の言語',
    languages: { ja: '日本語', en: 'English', both: '併記' },
    stage: '議事次第の段階',
    stages: { draft: '案', issued: '配布時', results: '結果入り' },
    withHolders: '氏名を入れる',
    subjects: { meeting: '会合の文書', body: '会議体の文書', plan: '計画の文書' },
    papers: {
      agenda: { name: '議事次第', about: '議題の順序と配布資料' },
      runSheet: { name: '進行要領', about: '時刻・発言者・備考。議長・事務局限り' },
      decisionRecord: { name: '議事要旨', about: '議題ごとの結果と要旨' },
      attendanceSheet: { name: '出席者名簿', about: '署名用、又は記録のとおり' },
      paperList: { name: '配布資料一覧', about: '資料の番号・名称・議題' },
      roster: { name: '名簿', about: '当日の構成員' },
      rosterChanges: { name: '名簿新旧対照表', about: '直近の異動の新旧' },
      chronicle: { name: '構成員及び会合', about: '構成員と会合の開催状況' },
      namePlates: { name: '席札', about: '席ごとに二つ折りで一枚' },
      seatingPlan: { name: '座席表', about: '卓の形と席順' },
      addressList: { name: '連絡先名簿', about: '官職・氏名・連絡先' },
      addressLabels: { name: '宛名ラベル', about: '封筒用（12面）' },
      matrix: { name: 'フォローアップ一覧表', about: 'どの会合でどの計画を扱ったか（A3）' },
      worklist: { name: 'フォローアップの状況', about: '対応を要するもの、各計画の状態（A3）' },
      followUpReport: { name: 'フォローアップ報告', about: '集計、施策ごとの状況、報告のない施策' },
      statusTable: { name: '施策の実施状況一覧', about: '計画の全施策と状況（A3）' },
      itemMatrix: { name: '施策・会合対照表', about: '施策ごと、会合ごとの報告（A3）' },
      statusRequest: { name: '実施状況の照会', about: '府省庁ごとの照会事項' },
    },
    nothingTitle: '印刷するものがありません',
    nothing: {
      meeting: 'この会議体には会合がありません。会議体の画面から予定を立ててください。',
      body: '会議体が登録されていません。まず会議体を登録してください。',
      plan: 'この会議体には計画がありません。計画の画面から登録してください。',
    },
    save: {
      saveAs: '形式を選んで保存…',
      forms: {
        pdf: 'PDF',
        docx: 'Word',
        xlsx: 'Excel',
        csv: 'CSV（表）',
        txt: 'テキスト',
        html: 'ウェブページ',
        zip: '文書ごとのファイル',
      },
      opens: '保存後に開く',
      saved: (fileName) => `「${fileName}」として保存しました`,
      notSaved: '文書を保存できませんでした。',
      copy: 'コピー',
      copied: '文書をクリップボードにコピーしました。',
      notCopied: 'クリップボードに書き込めませんでした。',
    },
    list: { name: '配布資料一覧', number: '番号', title: '資料名', line: '議題', none: '資料の登録はない。' },
    dossier: { title: '会合資料一式', about: '会合の文書をまとめて一つに', parts: '含める文書' },
    kept: {
      title: '配布したときの文書',
      issued: (day) => `${day}配布`,
      held: (day) => `${day}結果記録`,
      notIntact: '配布時の内容と一致しない文書があります。プログラムの外で台帳が変更されたため、開けません。',
    },
    house: {
      title: '文書の体裁',
      note: 'ファイルに保存',
      typeface: '書体',
      typefaces: { mincho: '明朝体', gothic: 'ゴシック体' },
      margins: '余白',
      marginWidths: { narrow: '狭い', ordinary: '標準', wide: '広い' },
      numbering: '議題の番号',
      numberingHelp: '初めて会合を登録する会議体に適用します。会合ごとに変更できます。',
      numberings: { language: '言語に従う', arabic: '1, 1.1', japanese: '１（１）①' },
    },
    columns: {
      number: '番号',
      item: '件名',
      remark: '備考',
      role: '役職',
      ministry: '府省庁',
      post: '官職',
      under: '区分',
    },
  },
}
