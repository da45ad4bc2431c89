import { quoted, quotedJa } from './quoted.ts'
import type { ErrorDetails, Saying } from './saying.ts'
import type { InBothLanguages } from './texts.ts'

/** Failures of a register and of its file, by code. */
export const registerErrorText = {
  en: {
    'no-register': () => ({
      title: 'No register is open.',
      kept: null,
      advice: 'Open one, or start a new one.',
    }),
    'not-a-register': (of) => ({
      title: `${quoted(of, 'file', 'This file')} is not a Honbu register.`,
      kept: 'The file was not touched.',
      advice: 'Choose another file: registers end in .honbu. If this one was your register, restore its newest backup.',
    }),
    'newer-register': (of) => ({
      title: `${quoted(of, 'file', 'This register')} was written by a newer Honbu${of.version ? ` (form ${of.version}; this one knows up to ${of.known})` : ''}.`,
      kept: 'The file was not touched.',
      advice: 'Install that version to open it.',
    }),
    'damaged-register': (of) => ({
      title: `${quoted(of, 'file', 'The register')} is damaged.`,
      kept: 'The file was not written to.',
      advice:
        'Restore the newest backup, or save every row that can be read into a new register. The damaged file is kept either way.',
    }),
    'register-in-use': (of) => ({
      title: `${quoted(of, 'file', 'The register')} is open in ${of.program || 'another program'}${of.host ? ` on ${of.host}` : ''}.`,
      kept: 'Nothing was changed.',
      advice: 'Close it there, then try again.',
    }),
    'read-only': () => ({
      title: 'This register may only be read.',
      kept: 'Nothing was changed.',
      advice: 'Ask for write access to the file, or work on a copy.',
    }),
    'file-not-found': (of) => ({
      title: `${quoted(of, 'file', 'The file')} is no longer there.`,
      kept: null,
      advice: 'It may have been moved or renamed. Choose it again.',
    }),
    'file-exists': (of) => ({
      title: `A file named ${quoted(of, 'file', 'so')} is there already.`,
      kept: 'It was not overwritten.',
      advice: 'Choose another name, or open the file that is there.',
    }),
    'folder-not-writable': (of) => ({
      title: `Nothing can be written beside ${quoted(of, 'file', 'this file')}.`,
      kept: 'Nothing was changed.',
      advice: 'Choose another folder, or ask for write access.',
    }),
    'disk-full': () => ({
      title: 'The disk is full.',
      kept: 'The last change was not saved; everything before it was.',
      advice: 'Free some space, then do it again.',
    }),
  },
  ja: {
    'no-register': () => ({
      title: '台帳が開かれていません。',
      kept: null,
      advice: '台帳を開くか、新しく作成してください。',
    }),
    'not-a-register': (of) => ({
      title: `${quotedJa(of, 'file', 'このファイル')}は本部の台帳ではありません。`,
      kept: 'ファイルには手を加えていません。',
      advice: 'ほかのファイル(拡張子 .honbu)を選んでください。これが台帳であった場合は、最新の控えから復元してください。',
    }),
    'newer-register': (of) => ({
      title: `${quotedJa(of, 'file', 'この台帳')}は新しい版の本部で作成されています${of.version ? `(形式${of.version}、この版は${of.known}まで)` : ''}。`,
      kept: 'ファイルには手を加えていません。',
      advice: 'その版を導入してから開いてください。',
    }),
    'damaged-register': (of) => ({
      title: `${quotedJa(of, 'file', '台帳')}が破損しています。`,
      kept: 'ファイルには書き込んでいません。',
      advice: '最新の控えから復元するか、読み取れる内容を新しい台帳に救出してください。破損したファイルはそのまま残します。',
    }),
    'register-in-use': (of) => ({
      title: `${quotedJa(of, 'file', '台帳')}は${of.host ? `${of.host}の` : ''}${of.program || '別のプログラム'}で開かれています。`,
      kept: '変更はありません。',
      advice: 'そちらを閉じてから、もう一度お試しください。',
    }),
    'read-only': () => ({
      title: 'この台帳は閲覧専用です。',
      kept: '変更はありません。',
      advice: '書き込みの許可を得るか、写しで作業してください。',
    }),
    'file-not-found': (of) => ({
      title: `${quotedJa(of, 'file', 'ファイル')}が見つかりません。`,
      kept: null,
      advice: '移動または名称変更された可能性があります。選び直してください。',
    }),
    'file-exists': (of) => ({
      title: `${quotedJa(of, 'file', '同じ名前のファイル')}は既にあります。`,
      kept: '上書きはしていません。',
      advice: '別の名前にするか、既にあるファイルを開いてください。',
    }),
    'folder-not-writable': (of) => ({
      title: `${quotedJa(of, 'file', 'このファイル')}のフォルダーに書き込めません。`,
      kept: '変更はありません。',
      advice: '別のフォルダーを選ぶか、書き込みの許可を得てください。',
    }),
    'disk-full': () => ({
      title: 'ディスクの空きがありません。',
      kept: '直前の変更は保存されていません。それ以前の内容は保存済みです。',
      advice: '空きを作ってから、もう一度操作してください。',
    }),
  },
} satisfies InBothLanguages<Readonly<Record<string, (of: ErrorDetails) => Saying>>>
