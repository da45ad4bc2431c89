import { quoted, quotedJa } from './quoted.ts'
import type { ErrorDetails, Saying } from './saying.ts'
import type { InBothLanguages } from './texts.ts'

/** What can go wrong with the disk and with backups, by the contract's code. */
export const safetyErrorText = {
  en: {
    'disk-failed': (of) => ({
      title: `The disk did not do what was asked of it${of.found ? ` (${of.found})` : ''}.`,
      kept: 'The last change may not be saved; everything before it is. Nothing more is written to this file.',
      advice: 'Save a copy elsewhere, have the disk looked at, then open the register again or restore a backup.',
    }),
    'foreign-schema': (of) => ({
      title: `${quoted(of, 'file', 'The register')} was changed by another program than Honbu${of.found ? ` (${of.found})` : ''}.`,
      kept: 'The file was not written to.',
      advice:
        'What was put into it could change what is saved, so it is not opened. Restore the newest backup, or save every row into a new register. Ask whoever gave you the file.',
    }),
    'backup-damaged': (of) => ({
      title: `${quoted(of, 'file', 'The backup')} is no longer what was backed up.`,
      kept: 'The register was not touched.',
      advice: 'Choose another backup; the second folder may have a sound one of the same hour.',
    }),
    locked: () => ({
      title: 'Honbu is locked.',
      kept: 'What was typed is still in its field.',
      advice: 'Enter the passphrase to go on.',
    }),
    'wrong-passphrase': () => ({
      title: 'This is not the passphrase.',
      kept: 'Nothing was changed.',
      advice: 'Upper and lower case count. A backup opens with the passphrase it was made with, or a later one of this computer.',
    }),
    'backup-locked': () => ({
      title: 'This backup is encrypted.',
      kept: 'The register was not touched.',
      advice: 'Enter the passphrase it was made with. Without it nobody can open it.',
    }),
  },
  ja: {
    'disk-failed': (of) => ({
      title: `ディスクの読み書きに失敗しました${of.found ? `(${of.found})` : ''}。`,
      kept: '直前の変更は保存されていない可能性があります。それ以前の内容は保存済みです。このファイルへの書き込みは停止しました。',
      advice: '別の場所に写しを保存し、ディスクを点検した上で、台帳を開き直すか、控えから復元してください。',
    }),
    'foreign-schema': (of) => ({
      title: `${quotedJa(of, 'file', '台帳')}の構造が、本部以外のプログラムで変更されています${of.found ? `(${of.found})` : ''}。`,
      kept: 'ファイルには書き込んでいません。',
      advice:
        '加えられたものが保存内容を書き換えるおそれがあるため、開きません。最新の控えから復元するか、各行を新しい台帳に救出してください。ファイルの提供元にもご確認ください。',
    }),
    'backup-damaged': (of) => ({
      title: `${quotedJa(of, 'file', '控え')}は、作成時の内容と一致しません。`,
      kept: '台帳には手を加えていません。',
      advice: '別の控えを選んでください。第二の保存先に同じ時刻の控えが残っている場合があります。',
    }),
    locked: () => ({
      title: 'Honbuはロックされています。',
      kept: '入力中の内容は欄に残っています。',
      advice: 'パスフレーズを入力すると続けられます。',
    }),
    'wrong-passphrase': () => ({
      title: 'パスフレーズが違います。',
      kept: '変更はありません。',
      advice:
        '大文字と小文字は区別されます。控えは、作成時のパスフレーズ、又はこのパソコンで後から変更したパスフレーズで開けます。',
    }),
    'backup-locked': () => ({
      title: 'この控えは暗号化されています。',
      kept: '台帳には手を加えていません。',
      advice: '作成時のパスフレーズを入力してください。パスフレーズがなければ、誰にも開けません。',
    }),
  },
} satisfies InBothLanguages<Readonly<Record<string, (of: ErrorDetails) => Saying>>>

/** 'not-found' of a backup: undo does not bring it back. */
export const noBackupText: InBothLanguages<(of: ErrorDetails) => Saying> = {
  en: (of) => ({
    title: of.key === 'newest' || !of.key ? 'There is no sound backup of this register.' : `There is no backup “${of.key}”.`,
    kept: 'The register was not touched.',
    advice: 'The health page and honbu restore --list name the backups that are there, in the second folder too.',
  }),
  ja: (of) => ({
    title: of.key === 'newest' || !of.key ? 'この台帳に、異常のない控えはありません。' : `控え「${of.key}」はありません。`,
    kept: '台帳には手を加えていません。',
    advice: '第二の保存先も含め、控えの一覧は「状態と控え」の画面又は honbu restore --list で確認できます。',
  }),
}
