import type { InBothLanguages } from './texts.ts'

/** What an error speaks of: names, numbers and words that its sentence may show. */
type Details = Readonly<Record<string, string | number | null>>

/** What a sentence is made from; the code is one of the contract's. */
export interface ErrorFacts {
  readonly code: string
  readonly details: Details
  readonly fields: Readonly<Record<string, string>>
}

interface ErrorText {
  /** What happened and where, what was kept, what to do: one or two sentences. */
  readonly sentence: (error: ErrorFacts) => string
}

type Sentences = Readonly<Record<string, (details: Details) => string>>

const word = (details: Details, name: string, otherwise: string): string => {
  const value = details[name]
  return value === undefined || value === null || value === '' ? otherwise : String(value)
}

const english: Sentences = {
  'invalid-date': (of) => `“${word(of, 'typed', '')}” is no date. Write it as 2005-06-10, 10 June 2005 or H17.6.10.`,
  'unknown-procedure': () =>
    'This part of the program is not known here. Restart Honbu; if it happens again, the two halves are of different versions.',
  'no-register': () => 'No register is open. Open one, or start with the published record.',
  'not-a-register': (of) => `${word(of, 'file', 'The file')} is not a Honbu register. It was left as it is; choose another file.`,
  'newer-register': (of) =>
    `${word(of, 'file', 'The register')} was written by a newer Honbu (schema ${word(of, 'version', '?')}, this one knows ${word(of, 'known', '?')}). It was left as it is; open it with the newer version.`,
  'damaged-register': (of) =>
    `${word(of, 'file', 'The register')} is damaged and was not touched. Restore the newest backup, or ask for help with the file.`,
  'register-in-use': (of) =>
    `${word(of, 'file', 'The register')} is open in ${word(of, 'program', 'another program')}${of['host'] ? ` on ${of['host']}` : ''}${of['since'] ? ` since ${of['since']}` : ''}. Close it there first; nothing was changed.`,
  'read-only': (of) =>
    `${word(of, 'file', 'The register')} can only be read here, so nothing was changed. Check the file’s permissions, or work on a copy.`,
  'file-not-found': (of) => `${word(of, 'file', 'The file')} is not there. Check the name, or whether the disk is connected.`,
  'file-exists': (of) =>
    `${word(of, 'file', 'The file')} exists already and was left as it is. Choose another name, or open that file.`,
  'folder-not-writable': (of) =>
    `No file can be written beside ${word(of, 'file', 'that place')}. Choose another folder, or ask for the right to write there.`,
  'disk-full': () =>
    'The disk is full: the last change was not saved and everything before it is safe. Free some space and try again.',
  'not-found': (of) =>
    `There is no ${word(of, 'what', 'entry')} “${word(of, 'key', word(of, 'id', ''))}”. It may have been removed meanwhile.`,
  'unknown-body': (of) => `There is no body “${word(of, 'key', '')}” in this register. It has: ${word(of, 'known', 'none')}.`,
  conflict: (of) =>
    of['why'] === 'same-day'
      ? `The body already has a meeting on ${word(of, 'on', 'that day')}. Nothing was changed.`
      : 'This was changed again afterwards, so it cannot simply be taken back. Nothing was changed; look at the history of the entry.',
  'stale-edit': () =>
    'Somebody changed this entry while you were editing. Your words are kept here; compare them with the newer ones and save again.',
  'not-allowed': (of) => notAllowedInEnglish(word(of, 'why', '')),
  'nothing-to-undo': () => 'There is nothing to undo.',
  'nothing-to-redo': () => 'There is nothing to redo.',
  'unreadable-text': (of) =>
    `${word(of, 'file', 'The file')} cannot be read as text${of['why'] ? ` (${of['why']})` : ''}. Nothing was imported.`,
  'nothing-found': (of) => `${word(of, 'file', 'The text')} holds no notes of members or meetings. Nothing was imported.`,
  'import-problems': (of) =>
    `${word(of, 'count', 'Some')} lines could not be understood, so nothing was imported. Mend them, or leave them out.`,
  unauthorized: () => 'This page was not opened by Honbu, so it was not answered. Use the address that Honbu printed.',
  cancelled: () => 'Stopped. Nothing was changed.',
  unexpected: () =>
    'Something went wrong inside Honbu. What was saved before is safe; try again, and if it stays, send the log to whoever looks after the program.',
}

function notAllowedInEnglish(why: string): string {
  switch (why) {
    case 'under-itself':
      return 'A line cannot be moved under itself. Nothing was changed.'
    case 'too-deep':
      return 'Lines can be nested ten deep at most. Nothing was changed.'
    case 'plan-adopted':
      return 'A plan was adopted at this meeting, so it stays. Change the plan’s adoption first.'
    case 'typed-path':
      return 'In the desktop app a register is chosen with the file dialog.'
    default:
      return 'That is not possible here. Nothing was changed.'
  }
}

const japanese: Sentences = {
  'invalid-date': (of) =>
    `「${word(of, 'typed', '')}」は日付として読めません。2005-06-10、2005年6月10日、H17.6.10 のように入力してください。`,
  'unknown-procedure': () => 'この機能はこの版にはありません。本部を再起動してください。',
  'no-register': () => '台帳が開かれていません。台帳を開くか、公表記録から始めてください。',
  'not-a-register': (of) =>
    `${word(of, 'file', 'このファイル')}は本部の台帳ではありません。ファイルには手を加えていません。別のファイルを選んでください。`,
  'newer-register': (of) =>
    `${word(of, 'file', 'この台帳')}は新しい版の本部で作成されています(形式${word(of, 'version', '?')}、この版は${word(of, 'known', '?')}まで)。ファイルには手を加えていません。新しい版で開いてください。`,
  'damaged-register': (of) =>
    `${word(of, 'file', 'この台帳')}は破損しています。ファイルには手を加えていません。最新の控えから復元してください。`,
  'register-in-use': (of) =>
    `${word(of, 'file', 'この台帳')}は${of['host'] ? `${of['host']}の` : ''}${word(of, 'program', '別のプログラム')}で使用中です。先にそちらを閉じてください。変更は行われていません。`,
  'read-only': (of) =>
    `${word(of, 'file', 'この台帳')}は閲覧専用のため、変更は行われていません。アクセス権を確認するか、写しをお使いください。`,
  'file-not-found': (of) => `${word(of, 'file', 'ファイル')}が見つかりません。名前とディスクの接続を確認してください。`,
  'file-exists': (of) =>
    `${word(of, 'file', 'ファイル')}は既に存在します。上書きはしていません。別の名前にするか、そのファイルを開いてください。`,
  'folder-not-writable': (of) =>
    `${word(of, 'file', '指定の場所')}のフォルダーには書き込めません。別のフォルダーを選んでください。`,
  'disk-full': () =>
    'ディスクに空きがないため、直前の変更は保存されていません。それ以前の内容は無事です。空きを作ってからやり直してください。',
  'not-found': (of) => `「${word(of, 'key', word(of, 'id', ''))}」は見つかりません。削除された可能性があります。`,
  'unknown-body': (of) => `「${word(of, 'key', '')}」という会議体は登録されていません。登録済み: ${word(of, 'known', 'なし')}`,
  conflict: (of) =>
    of['why'] === 'same-day'
      ? `${word(of, 'on', 'その日')}には既に会合が登録されています。変更は行われていません。`
      : 'その後に別の変更があったため、そのままでは元に戻せません。変更は行われていません。履歴を確認してください。',
  'stale-edit': () =>
    '編集中に別の変更がありました。入力した内容はそのまま残しています。新しい内容と見比べて、もう一度保存してください。',
  'not-allowed': (of) => notAllowedInJapanese(word(of, 'why', '')),
  'nothing-to-undo': () => '元に戻す操作はありません。',
  'nothing-to-redo': () => 'やり直す操作はありません。',
  'unreadable-text': (of) => `${word(of, 'file', 'ファイル')}は文字として読めません。取り込みは行われていません。`,
  'nothing-found': (of) => `${word(of, 'file', 'この文書')}には構成員・会合の注記がありません。取り込みは行われていません。`,
  'import-problems': (of) => `${word(of, 'count', '数')}行が読み取れなかったため、取り込みは行われていません。`,
  unauthorized: () => 'このページは本部から開かれたものではありません。本部が表示したアドレスをお使いください。',
  cancelled: () => '中止しました。変更は行われていません。',
  unexpected: () => '本部の内部で問題が起きました。保存済みの内容は無事です。もう一度お試しください。',
}

function notAllowedInJapanese(why: string): string {
  switch (why) {
    case 'under-itself':
      return '項目を自分自身の下に移すことはできません。変更は行われていません。'
    case 'too-deep':
      return '項目の階層は10段までです。変更は行われていません。'
    case 'plan-adopted':
      return 'この会合で決定された計画があるため、削除できません。先に計画の決定を改めてください。'
    case 'typed-path':
      return 'デスクトップ版では、台帳はファイル選択画面から開いてください。'
    default:
      return 'この操作はできません。変更は行われていません。'
  }
}

/** The first refused field, by name. */
const refusedField = ({ fields }: ErrorFacts) => Object.entries(fields)[0]

/** The words of every expected failure, by its code. */
export const errorText: InBothLanguages<ErrorText> = {
  en: {
    sentence(error) {
      const field = refusedField(error)
      if (error.code === 'invalid-input')
        return field
          ? `${field[0] || 'The input'}: expected ${field[1]}. Nothing was changed.`
          : 'The input was refused. Nothing was changed.'
      return (english[error.code] ?? english['unexpected'])?.(error.details) ?? error.code
    },
  },
  ja: {
    sentence(error) {
      const field = refusedField(error)
      if (error.code === 'invalid-input')
        return field
          ? `入力「${field[0]}」を確認してください。変更は行われていません。`
          : '入力を確認してください。変更は行われていません。'
      return (japanese[error.code] ?? japanese['unexpected'])?.(error.details) ?? error.code
    },
  },
}
