import type { BackupReason } from '../domain/backups-to-keep.ts'
import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the health page, of backups, and of the lines and panels that speak of trouble. */
export interface HealthText {
  readonly title: string
  readonly allWell: string
  readonly allWellNote: (when: string) => string
  readonly needsCare: string
  readonly cares: Readonly<
    Record<
      'trouble' | 'network' | 'noBackup' | 'oldBackup' | 'backupFailed' | 'secondFailed' | 'unsoundBackup' | 'unsound',
      string
    >
  >
  readonly register: string
  readonly file: string
  readonly folder: string
  readonly size: string
  readonly form: string
  readonly formOf: (version: number, commands: number) => string
  readonly check: string
  readonly checkNow: string
  readonly checkHelp: string
  readonly neverChecked: string
  readonly checkedSound: (when: string) => string
  readonly checkedUnsound: (when: string) => string
  readonly backups: string
  readonly backupsNote: string
  readonly lastBackup: string
  readonly noBackups: string
  readonly backUpNow: string
  readonly backupMade: string
  readonly backupList: string
  readonly reasons: Readonly<Record<BackupReason, string>>
  readonly unsound: string
  readonly inSecond: string
  readonly holds: (counts: { readonly meetings: number; readonly plans: number; readonly commands: number }) => string
  readonly files: (count: number) => string
  readonly second: string
  readonly secondHelp: string
  readonly noSecond: string
  readonly choose: string
  readonly stopSecond: string
  readonly path: string
  readonly use: string
  readonly attached: string
  readonly attachedCount: (count: number, size: string) => string
  readonly orphans: (count: number, size: string) => string
  readonly noOrphans: string
  readonly removeOrphans: string
  readonly orphansRemoved: (count: number) => string
  readonly program: string
  readonly versions: string
  readonly log: string
  readonly logNote: string
  readonly logLines: (count: number) => string
  readonly copyDiagnosis: string
  readonly diagnosisCopied: string
  readonly diagnosisHelp: string
  // trouble
  readonly troubleLine: string
  readonly networkLine: string
  readonly saveCopy: string
  readonly copySaved: (fileName: string) => string
  readonly openAnew: string
  readonly toHealth: string
  // a register that could not be opened
  readonly rescueTitle: (fileName: string) => string
  readonly rescueNote: string
  readonly rescueNoBackups: string
  readonly repair: string
  readonly repairNote: string
  readonly repaired: (fileName: string) => string
}

export const healthText: InBothLanguages<HealthText> = {
  en: {
    title: 'Health of the register',
    allWell: 'All is well.',
    allWellNote: (when) => `Last backup ${when}.`,
    needsCare: 'Something needs your care.',
    cares: {
      trouble: 'The disk or the file failed; nothing is written until the register is opened again.',
      network:
        'The register lies on another machine, where two programs can write it at once without knowing. Keep it on this machine and let backups go to the other.',
      noBackup: 'There is no backup yet. One is made within the hour after a change, and when the program ends.',
      oldBackup: 'The last backup is more than a week old.',
      backupFailed: 'The last backup could not be made.',
      secondFailed: 'The last backup could not be copied into the second folder.',
      unsoundBackup: 'The newest backup is of a register that was not sound.',
      unsound: 'The last look through the register found something wrong.',
    },
    register: 'Register',
    file: 'File',
    folder: 'Folder',
    size: 'Size',
    form: 'Form',
    formOf: (version, commands) =>
      `${version}, ${commands.toLocaleString('en-GB')} ${commands === 1 ? 'command' : 'commands'} in its history`,
    check: 'Check',
    checkNow: 'Check now',
    checkHelp: 'Reads all of it: pages, references, every row against its history, attached files, backups.',
    neverChecked: 'not since the program was started; pages are looked at whenever it is opened',
    checkedSound: (when) => `${when}: sound`,
    checkedUnsound: (when) => `${when}: something is wrong`,
    backups: 'Backups',
    backupsNote: 'each hour today, each day of a month, each month for good',
    lastBackup: 'Last',
    noBackups: 'none yet',
    backUpNow: 'Back up now',
    backupMade: 'Backup made and read through',
    backupList: 'Backups, newest first',
    reasons: {
      clock: 'by the hour',
      closing: 'on closing',
      asked: 'by hand',
      'before-migration': 'before a new version',
      'before-import': 'before an import',
      'before-restore': 'before a restore',
    },
    unsound: 'not sound',
    inSecond: 'second folder',
    holds: ({ meetings, plans, commands }) =>
      [counted(meetings, 'meeting'), counted(plans, 'plan'), counted(commands, 'command')].join(' · '),
    files: (count) => (count === 1 ? '1 file' : `${count.toLocaleString('en-GB')} files`),
    second: 'Second folder',
    secondHelp: 'On another disk or machine: a disk that dies takes what lies beside the register with it.',
    noSecond: 'none',
    choose: 'Choose a folder',
    stopSecond: 'Use none',
    path: 'Full path of a folder',
    use: 'Use it',
    attached: 'Attached files',
    attachedCount: (count, size) =>
      count === 0 ? 'none' : `${count === 1 ? '1 file' : `${count.toLocaleString('en-GB')} files`}, ${size}`,
    orphans: (count, size) => `${count === 1 ? '1 file' : `${count} files`} (${size}) that no paper and no history knows`,
    noOrphans: 'Every one belongs to a paper or to the history.',
    removeOrphans: 'Remove them',
    orphansRemoved: (count) =>
      count === 0 ? 'None is old enough to be removed yet' : count === 1 ? '1 file removed' : `${count} files removed`,
    program: 'Program',
    versions: 'Versions',
    log: 'Log',
    logNote: 'holds no names',
    logLines: (count) => (count === 1 ? 'the last line' : `the last ${count} lines`),
    copyDiagnosis: 'Copy diagnosis',
    diagnosisCopied: 'Diagnosis copied',
    diagnosisHelp: 'For whoever helps you. Holds no names of people, files or folders.',
    troubleLine: 'The disk or the file failed. The register can be read, and nothing more is saved.',
    networkLine: 'This register lies on another machine. Make sure that nobody else works in it.',
    saveCopy: 'Save a copy',
    copySaved: (fileName) => `Saved as “${fileName}”`,
    openAnew: 'Open it again',
    toHealth: 'Health and backups',
    rescueTitle: (fileName) => `“${fileName}” and its backups`,
    rescueNote: 'Restoring puts the register back as it was then. The file as it is now is set aside and kept.',
    rescueNoBackups: 'No backup of it was found beside it.',
    repair: 'Save what can be read',
    repairNote:
      'Makes a new register of every row that can still be read, and says what was lost. The damaged file stays as it is.',
    repaired: (fileName) => `Saved into “${fileName}”`,
  },
  ja: {
    title: '台帳の状態',
    allWell: '異常はありません。',
    allWellNote: (when) => `最新の控え: ${when}`,
    needsCare: '確認が必要な点があります。',
    cares: {
      trouble: 'ディスク又はファイルに異常があります。台帳を開き直すまで書き込みは行いません。',
      network:
        '台帳が別のコンピューターにあります。二つのプログラムが同時に書き込むおそれがあるため、台帳はこのコンピューターに置き、控えの保存先を共有フォルダーとしてください。',
      noBackup: '控えはまだありません。変更後1時間以内と終了時に作成します。',
      oldBackup: '最新の控えは1週間以上前のものです。',
      backupFailed: '直近の控えを作成できませんでした。',
      secondFailed: '直近の控えを第二の保存先に複写できませんでした。',
      unsoundBackup: '最新の控えは、異常のある台帳から作成されたものです。',
      unsound: '直近の点検で異常が見つかりました。',
    },
    register: '台帳',
    file: 'ファイル',
    folder: 'フォルダー',
    size: '大きさ',
    form: '形式',
    formOf: (version, commands) => `${version}(履歴${commands.toLocaleString('ja-JP')}件)`,
    check: '点検',
    checkNow: '点検する',
    checkHelp: 'ページ、参照関係、履歴との一致、添付ファイル、控えをすべて読んで確かめます。',
    neverChecked: '起動後は未実施です。ページの検査は台帳を開くたびに行っています。',
    checkedSound: (when) => `${when} 異常なし`,
    checkedUnsound: (when) => `${when} 異常あり`,
    backups: '控え',
    backupsNote: '当日は毎時、1か月は毎日、以後は毎月分を保存',
    lastBackup: '最新',
    noBackups: 'なし',
    backUpNow: '控えを作成',
    backupMade: '控えを作成し、内容を確認しました',
    backupList: '控えの一覧(新しい順)',
    reasons: {
      clock: '毎時',
      closing: '終了時',
      asked: '手動',
      'before-migration': '新しい版への移行前',
      'before-import': '取り込み前',
      'before-restore': '復元前',
    },
    unsound: '異常あり',
    inSecond: '第二の保存先',
    holds: ({ meetings, plans, commands }) =>
      `会合${meetings.toLocaleString('ja-JP')}件・計画${plans.toLocaleString('ja-JP')}件・履歴${commands.toLocaleString('ja-JP')}件`,
    files: (count) => `添付${count.toLocaleString('ja-JP')}件`,
    second: '第二の保存先',
    secondHelp: '別のディスク又は別のコンピューターを選んでください。ディスクが壊れると、台帳の隣にある控えも失われます。',
    noSecond: 'なし',
    choose: 'フォルダーを選ぶ',
    stopSecond: '使用しない',
    path: 'フォルダーの完全なパス',
    use: '使用する',
    attached: '添付ファイル',
    attachedCount: (count, size) => (count === 0 ? 'なし' : `${count.toLocaleString('ja-JP')}件、${size}`),
    orphans: (count, size) => `資料にも履歴にも属さないファイル${count}件(${size})`,
    noOrphans: 'すべて資料又は履歴に属しています。',
    removeOrphans: '削除する',
    orphansRemoved: (count) => (count === 0 ? 'まだ削除できる時期にありません' : `${count}件のファイルを削除しました`),
    program: 'プログラム',
    versions: '版',
    log: '動作記録',
    logNote: '氏名は含みません',
    logLines: (count) => `最新の${count}行`,
    copyDiagnosis: '診断情報を複写',
    diagnosisCopied: '診断情報を複写しました',
    diagnosisHelp: '問い合わせの際にお使いください。氏名、ファイル名、フォルダー名は含みません。',
    troubleLine: 'ディスク又はファイルに異常があります。閲覧はできますが、保存は行いません。',
    networkLine: '台帳が別のコンピューターにあります。ほかに作業している人がいないことを確認してください。',
    saveCopy: '写しを保存',
    copySaved: (fileName) => `「${fileName}」として保存しました`,
    openAnew: '開き直す',
    toHealth: '状態と控え',
    rescueTitle: (fileName) => `「${fileName}」の控え`,
    rescueNote: '復元すると、台帳はその時点の内容に戻ります。現在のファイルは別名で残します。',
    rescueNoBackups: '控えは見つかりませんでした。',
    repair: '読み取れる内容を救出',
    repairNote: '読み取れる行をすべて新しい台帳に移し、失われたものを示します。破損したファイルはそのまま残ります。',
    repaired: (fileName) => `「${fileName}」に保存しました`,
  },
}
