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
