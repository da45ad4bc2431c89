import type { InBothLanguages } from './texts.ts'

/** Words of the lock: the passphrase, the locked window, encrypted backups. They say plainly what it does and does not protect. */
export interface LockText {
  readonly section: string
  readonly sectionNote: string
  readonly passphrase: string
  readonly present: string
  readonly fresh: string
  readonly again: string
  readonly tooShort: (least: number) => string
  readonly differs: string
  readonly wrong: string
  readonly none: string
  readonly isSet: string
  readonly setOne: string
  readonly set: string
  readonly change: string
  readonly takeOff: string
  readonly takeOffNote: string
  readonly cancel: string
  readonly protects: string
  readonly doesNot: string
  readonly forgotten: string
  readonly lockAfter: string
  readonly minutes: (minutes: number) => string
  readonly onlyWhenTold: string
  readonly lockAfterHelp: string
  readonly lockNow: string
  readonly seal: string
  readonly sealed: string
  readonly notSealed: string
  readonly sealHelp: string
  // the locked window
  readonly isLocked: string
  readonly isLockedNote: string
  readonly unlock: string
  readonly forgottenHow: string
  // an encrypted backup
  readonly encrypted: string
  readonly encryptedNote: string
  readonly open: string
}

export const lockText: InBothLanguages<LockText> = {
  en: {
    section: 'Lock',
    sectionNote: 'for this user of this computer, if you want one',
    passphrase: 'Passphrase',
    present: 'Present passphrase',
    fresh: 'New passphrase',
    again: 'Once more',
    tooShort: (least) => `At least ${least} characters; a few words are better than a short riddle.`,
    differs: 'The two are not the same.',
    wrong: 'This is not the passphrase. Upper and lower case count.',
    none: 'none: the window does not lock, and backups lie open',
    isSet: 'set',
    setOne: 'Set a passphrase',
    set: 'Set',
    change: 'Change',
    takeOff: 'Remove',
    takeOffNote: 'The window no longer locks and new backups lie open. Encrypted backups still need this passphrase.',
    cancel: 'Cancel',
    protects: 'It locks this window and encrypts new backups, so that who sits down here or finds a backup reads nothing.',
    doesNot:
      'It does not encrypt the register file, its attached files or exports: whoever can open these files reads all of it. Backups made earlier stay as they are.',
    forgotten: 'Nobody can open an encrypted backup without the passphrase. Write it down and keep it apart from the computer.',
    lockAfter: 'Locks by itself',
    minutes: (minutes) => `${minutes} min`,
    onlyWhenTold: 'never',
    lockAfterHelp: 'After so long without a key or a movement. What is typed stays in its field.',
    lockNow: 'Lock now',
    seal: 'Backups',
    sealed: 'encrypted',
    notSealed: 'open',
    sealHelp: 'Encrypted ones need the passphrase to be restored, here or on another computer.',
    isLocked: 'Honbu is locked',
    isLockedNote: 'What was typed is still in its field.',
    unlock: 'Unlock',
    forgottenHow:
      'Forgotten? The register is not encrypted: remove the file lock.json from Honbu’s data folder and start again. Encrypted backups stay shut.',
    encrypted: 'encrypted',
    encryptedNote: 'This backup is encrypted. Enter the passphrase it was made with.',
    open: 'Open',
  },
  ja: {
    section: 'ロック',
    sectionNote: 'このパソコンのこの利用者に適用（任意）',
    passphrase: 'パスフレーズ',
    present: '現在のパスフレーズ',
    fresh: '新しいパスフレーズ',
    again: '確認のため再入力',
    tooShort: (least) => `${least}文字以上にしてください。短く複雑なものより、いくつかの語を並べたものが安全です。`,
    differs: '二つの入力が一致しません。',
    wrong: 'パスフレーズが違います。大文字と小文字は区別されます。',
    none: '未設定（画面はロックされず、控えも暗号化されません）',
    isSet: '設定済み',
    setOne: 'パスフレーズを設定',
    set: '設定',
    change: '変更',
    takeOff: '削除',
    takeOffNote: '画面のロックと新しい控えの暗号化をやめます。暗号化済みの控えには、引き続きこのパスフレーズが必要です。',
    cancel: 'キャンセル',
    protects: '画面をロックし、新しい控えを暗号化します。席に着いた第三者や、控えを入手した第三者は内容を読めません。',
    doesNot:
      '台帳ファイル、添付ファイル及び書き出したファイルは暗号化しません。これらのファイルを開ける者は、すべてを読めます。既にある控えはそのままです。',
    forgotten: 'パスフレーズがなければ、暗号化された控えは誰にも開けません。書き留めて、パソコンとは別の場所に保管してください。',
    lockAfter: '自動ロック',
    minutes: (minutes) => `${minutes}分`,
    onlyWhenTold: 'しない',
    lockAfterHelp: 'キー操作もマウス操作もない時間がこの長さに達するとロックします。入力中の内容は欄に残ります。',
    lockNow: '今すぐロック',
    seal: '控え',
    sealed: '暗号化する',
    notSealed: 'しない',
    sealHelp: '暗号化した控えは、このパソコンでも別のパソコンでも、復元にパスフレーズが必要です。',
    isLocked: 'Honbuはロックされています',
    isLockedNote: '入力中の内容は欄に残っています。',
    unlock: 'ロックを解除',
    forgottenHow:
      'お忘れの場合、台帳自体は暗号化されていません。Honbuのデータフォルダーにあるlock.jsonを削除し、起動し直してください。暗号化された控えは開けないままです。',
    encrypted: '暗号化',
    encryptedNote: 'この控えは暗号化されています。作成時のパスフレーズを入力してください。',
    open: '開く',
  },
}
