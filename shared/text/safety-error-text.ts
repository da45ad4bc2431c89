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
  },
} satisfies InBothLanguages<Readonly<Record<string, (of: ErrorDetails) => Saying>>>
