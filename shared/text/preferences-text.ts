import type { NamedFolder } from '../domain/named-folders.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the preferences on how often plans are followed up and where things lie. */
export interface PreferencesText {
  readonly cadence: string
  readonly cadenceHelp: string
  readonly every: (months: number) => string
  readonly folders: string
  readonly foldersNote: string
  readonly folder: Readonly<Record<NamedFolder, string>>
  readonly folderHelp: Readonly<Record<NamedFolder, string>>
  readonly documents: string
  readonly downloads: string
  readonly noSecond: string
  readonly show: string
  readonly notShown: string
  readonly choose: string
  readonly useDocuments: string
  readonly toHealth: string
}

export const preferencesText: InBothLanguages<PreferencesText> = {
  en: {
    cadence: 'Follow-ups',
    cadenceHelp: 'How often a plan is looked at where neither the plan nor its body says otherwise.',
    every: (months) =>
      months === 6
        ? 'half-yearly'
        : months === 12
          ? 'yearly'
          : months === 24
            ? 'every 2 years'
            : months === 1
              ? 'monthly'
              : `every ${months} months`,
    folders: 'Folders',
    foldersNote: 'on this machine',
    folder: {
      register: 'Register',
      backups: 'Backups',
      second: 'Second backups',
      exports: 'Saved files',
      data: 'Program data',
    },
    folderHelp: {
      register: 'The register and the files attached to it.',
      backups: 'Made each hour of work, beside the register.',
      second: 'On another disk or machine.',
      exports: 'Where papers and exports are proposed to be saved.',
      data: 'The list of registers, the log and your choices.',
    },
    documents: 'the documents folder',
    downloads: 'where the browser keeps its downloads',
    noSecond: 'none',
    show: 'Show',
    notShown: 'The folder cannot be shown. It may have been moved, or nothing has been kept in it yet.',
    choose: 'Choose …',
    useDocuments: 'Use documents',
    toHealth: 'Choose under Health of the register',
  },
  ja: {
    cadence: 'フォローアップの間隔',
    cadenceHelp: '計画にも会議体にも定めがない場合の間隔です。',
    every: (months) =>
      months === 6 ? '半年ごと' : months % 12 === 0 ? (months === 12 ? '毎年' : `${months / 12}年ごと`) : `${months}か月ごと`,
    folders: 'フォルダー',
    foldersNote: 'このコンピューター',
    folder: {
      register: '台帳',
      backups: '控え',
      second: '第二の控え',
      exports: '保存するファイル',
      data: 'プログラムのデータ',
    },
    folderHelp: {
      register: '台帳と、その添付ファイルがあります。',
      backups: '作業中は毎時、台帳の隣に作成します。',
      second: '別のディスク又は別のコンピューターに置きます。',
      exports: '文書や書出しの保存先として最初に表示されます。',
      data: '台帳の一覧、記録（ログ）及び利用者の設定があります。',
    },
    documents: '書類フォルダー',
    downloads: 'ブラウザーのダウンロード先',
    noSecond: 'なし',
    show: '表示',
    notShown: 'フォルダーを表示できません。移動されたか、まだ何も保存されていない可能性があります。',
    choose: '選ぶ…',
    useDocuments: '書類フォルダーに戻す',
    toHealth: '「台帳の状態」で選べます',
  },
}
