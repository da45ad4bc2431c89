import type { InBothLanguages } from './texts.ts'

/** Words of the settings. */
export interface SettingsText {
  readonly title: string
  readonly note: string
  readonly onThisMachine: string
  readonly onThisMachineNote: string
  readonly language: string
  readonly languageHelp: string
  readonly theme: string
  readonly themeHelp: string
  readonly themeNow: (theme: string) => string
  readonly density: string
  readonly noMotion: string
  readonly densityHelp: string
  readonly densities: Readonly<Record<'compact' | 'comfortable', string>>
  readonly updates: string
  readonly updatesNote: string
  readonly allLicences: string
  readonly withRegister: string
  readonly withRegisterNote: string
  readonly officeEn: string
  readonly officeJa: string
  readonly officeHelp: string
  readonly officeEnPlaceholder: string
  readonly officeJaPlaceholder: string
  readonly userName: string
  readonly userNameHelp: string
  readonly userNamePlaceholder: string
  readonly saved: string
  readonly readOnly: string
  readonly registerFile: string
  readonly fileName: string
  readonly mode: string
  readonly modes: Readonly<Record<'write' | 'read', string>>
  readonly span: string
  readonly fromTo: (from: string, to: string) => string
  readonly noEvents: string
  readonly holds: string
  readonly bodies: (count: number) => string
  readonly plans: (count: number) => string
  readonly openQuestions: (count: number) => string
  readonly lastChange: string
  readonly neverChanged: string
  readonly openAnother: string
  readonly about: string
  readonly version: string
  readonly network: string
  readonly networkNote: string
  readonly licences: string
  readonly licencesNote: string
  readonly fonts: string
  readonly fontsNote: string
  readonly icons: string
  readonly iconsNote: string
  readonly keys: string
  readonly keysNote: string
}

export const settingsText: InBothLanguages<SettingsText> = {
  en: {
    title: 'Settings',
    note: 'Everything takes effect at once.',
    onThisMachine: 'On this machine',
    onThisMachineNote: 'yours alone',
    language: 'Language',
    languageHelp: 'Of the program. Papers have their own language.',
    theme: 'Appearance',
    themeHelp: 'Papers always print black on white.',
    themeNow: (theme) => `Now: ${theme}.`,
    density: 'Rows',
    noMotion: 'No motion',
    densityHelp: 'Of lists, tables and grids.',
    densities: { compact: 'Compact', comfortable: 'Comfortable' },
    updates: 'Updates',
    updatesNote: 'Honbu never looks for updates. New versions are installed by whoever looks after this machine.',
    allLicences: 'Licences of everything it is made of',
    withRegister: 'In the register',
    withRegisterNote: 'travels with the file',
    officeEn: 'Office, English',
    officeJa: 'Office, Japanese',
    officeHelp: 'The secretariat that keeps this register.',
    officeEnPlaceholder: 'e.g. Office for Drug Abuse Policy, Cabinet Office',
    officeJaPlaceholder: '例: 内閣府 薬物乱用対策担当',
    userName: 'Your name',
    userNameHelp: 'Signs your changes in the history. Left empty, they stay unsigned.',
    userNamePlaceholder: 'e.g. Sato',
    saved: 'saved',
    readOnly: 'The register is open for reading only; these cannot be changed.',
    registerFile: 'Register file',
    fileName: 'File',
    mode: 'Opened for',
    modes: { write: 'reading and writing', read: 'reading only' },
    span: 'Record',
    fromTo: (from, to) => `${from} – ${to}`,
    noEvents: 'holds no event yet',
    holds: 'Holds',
    bodies: (count) => (count === 1 ? '1 body' : `${count} bodies`),
    plans: (count) => (count === 1 ? '1 plan' : `${count} plans`),
    openQuestions: (count) => (count === 1 ? '1 open question' : `${count} open questions`),
    lastChange: 'Last change',
    neverChanged: 'none since it was made',
    openAnother: 'Open another register',
    about: 'About',
    version: 'Version',
    network: 'Network',
    networkNote: 'None. Nothing leaves this machine.',
    licences: 'Licence',
    licencesNote: 'Honbu is free software under the MIT License.',
    fonts: 'Typefaces',
    fontsNote: 'Inter, Noto Sans JP and Noto Serif JP, under the SIL Open Font License 1.1.',
    icons: 'Icons',
    iconsNote: 'Lucide, under the ISC License.',
    keys: 'Keys',
    keysNote: 'Press ? anywhere for all of them.',
  },
  ja: {
    title: '設定',
    note: '変更はすぐに反映されます。',
    onThisMachine: 'このコンピューター',
    onThisMachineNote: '利用者ごと',
    language: '言語',
    languageHelp: '画面の言語です。文書の言語は文書ごとに選べます。',
    theme: '外観',
    themeHelp: '文書は常に白地に黒で印刷されます。',
    themeNow: (theme) => `現在は「${theme}」です。`,
    density: '行間',
    noMotion: '動きなし',
    densityHelp: '一覧・表・マトリクスの行の高さです。',
    densities: { compact: '標準', comfortable: 'ゆったり' },
    updates: '更新',
    updatesNote: '更新の有無を外部に問い合わせることはありません。新しい版は端末の管理者が導入します。',
    allLicences: '使用しているソフトウェアのライセンス一覧',
    withRegister: '台帳',
    withRegisterNote: 'ファイルとともに移動',
    officeEn: '事務局名(英語)',
    officeJa: '事務局名(日本語)',
    officeHelp: 'この台帳を管理する事務局の名称です。',
    officeEnPlaceholder: 'e.g. Office for Drug Abuse Policy, Cabinet Office',
    officeJaPlaceholder: '例: 内閣府 薬物乱用対策担当',
    userName: 'お名前',
    userNameHelp: '履歴に変更者として記録されます。空欄の場合は署名なしとなります。',
    userNamePlaceholder: '例: 佐藤',
    saved: '保存済み',
    readOnly: '台帳は閲覧専用で開かれているため、変更できません。',
    registerFile: '台帳ファイル',
    fileName: 'ファイル',
    mode: '開き方',
    modes: { write: '閲覧と編集', read: '閲覧専用' },
    span: '収録期間',
    fromTo: (from, to) => `${from}～${to}`,
    noEvents: '記録はまだありません',
    holds: '収録内容',
    bodies: (count) => `本部・会議${count}`,
    plans: (count) => `計画${count}件`,
    openQuestions: (count) => `要確認${count}件`,
    lastChange: '最終変更',
    neverChanged: '作成後の変更なし',
    openAnother: '別の台帳を開く',
    about: 'このプログラムについて',
    version: '版',
    network: '通信',
    networkNote: '行いません。情報がこのコンピューターの外に出ることはありません。',
    licences: '使用許諾',
    licencesNote: '「本部」は、MITライセンスによる自由ソフトウェアです。',
    fonts: '書体',
    fontsNote: 'Inter、Noto Sans JP、Noto Serif JP(SIL Open Font License 1.1)',
    icons: 'アイコン',
    iconsNote: 'Lucide(ISC License)',
    keys: 'キー操作',
    keysNote: '? キーで一覧を表示します。',
  },
}
