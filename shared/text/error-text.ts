import { noDesktop } from './command-line-text.ts'
import { fileErrorText } from './file-error-text.ts'
import { sayInUse } from './in-use-text.ts'
import { sayLifeRefusal } from './life-refusal-text.ts'
import { membersConflicts, membersRefusals } from './members-refusal-text.ts'
import { tableLimits } from '../domain/table-problem.ts'
import { invalidDateText } from './invalid-date-text.ts'
import { importsText } from './imports-text.ts'
import { quoted, quotedJa } from './quoted.ts'
import { linkErrorText } from './link-error-text.ts'
import { sayUndoRefusal } from './undo-refusal-text.ts'
import { noBackupText, safetyErrorText } from './safety-error-text.ts'
import type { ErrorDetails, Saying } from './saying.ts'
import type { InBothLanguages } from './texts.ts'

/**
 * Every error code of the contract in words. The page checks that none is missing (renderer/data/say-error.ts); messages of
 * the program itself are for logs and never shown.
 */
export const errorText = {
  en: {
    'invalid-input': () => ({
      title: 'Something in the form cannot be taken as it stands.',
      kept: 'What you typed is still there; nothing was saved.',
      advice: 'Mend the marked fields and try again.',
    }),
    'invalid-date': invalidDateText.en,
    'unknown-procedure': () => ({
      title: 'The page asked for something this program does not know.',
      kept: 'Nothing was changed.',
      advice: 'Page and program are of different versions. Close Honbu and start it again.',
    }),
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
    ...fileErrorText.en,
    ...safetyErrorText.en,
    ...linkErrorText.en,
    'not-found': (of) => {
      if (of.what === 'backup') return noBackupText.en(of)
      return {
        title: `${quoted(of, 'key', 'This entry')} is not in the register.`,
        kept: null,
        advice: 'It may have been removed. Undo brings it back; the history shows when it went.',
      }
    },
    'no-such-form': (of) => ({
      title: `This paper cannot be written as ${of.format ?? 'that form'}.`,
      kept: null,
      advice: 'There is no table in it that a spreadsheet could hold. Choose Word, PDF or text.',
    }),
    'no-desktop': (of) => ({
      title: 'A PDF is laid out by the desktop program, and it could not be used here.',
      kept: null,
      advice: noDesktop.en[String(of.why)] ?? noDesktop.en.failed ?? null,
    }),
    'unknown-body': (of) => ({
      title: `The register has no body ${quoted(of, 'key', 'of that name')}.`,
      kept: null,
      advice: of.known ? `It has: ${of.known}.` : 'Choose one from the list at the left.',
    }),
    conflict: (of) =>
      sayLifeRefusal(of, 'en') ??
      sayInUse(of, 'en') ??
      sayUndoRefusal(of, 'en') ?? {
        title: conflicts[String(of.why)]?.en(of) ?? 'This does not go together with what the register holds.',
        kept: 'Nothing was changed.',
        advice: 'Look at the present state, then decide again.',
      },
    'stale-edit': () => ({
      title: 'This was changed elsewhere in the meantime.',
      kept: 'The newer state was kept and is shown now.',
      advice: 'Make your change again if it is still wanted.',
    }),
    'not-allowed': (of) =>
      sayLifeRefusal(of, 'en') ?? {
        title: notAllowed[String(of.why)]?.en ?? 'The register does not allow this here.',
        kept: 'Nothing was changed.',
        advice: null,
      },
    'nothing-to-undo': () => ({ title: 'There is nothing to undo.', kept: null, advice: null }),
    'nothing-to-redo': () => ({ title: 'There is nothing to redo.', kept: null, advice: null }),
    'nothing-to-export': (of) => ({
      title: of.key ? `The body “${of.key}” has no meeting yet.` : 'No body has a meeting yet.',
      kept: 'No file was written.',
      advice: 'Plan a meeting first, or choose another body.',
    }),
    'unreadable-text': (of) => ({
      title: `${quoted(of, 'file', 'The text')} cannot be read.`,
      kept: 'Nothing was imported.',
      advice: 'Save it as UTF-8 text or as an Excel workbook and try again.',
    }),
    'unreadable-table': (of) => ({
      title: `${quoted(of, 'file', 'The file')} is not taken in.`,
      kept: 'Nothing was imported.',
      advice: tableAdvice('en', of),
    }),
    'nothing-found': () => ({
      title: 'Nothing in it could be recognised.',
      kept: 'Nothing was imported.',
      advice: 'Check that it is the right file and the right form.',
    }),
    'import-problems': (of) => ({
      title: `The import has ${of.count === 1 ? 'a problem in one place' : of.count ? `problems in ${of.count} places` : 'problems'}.`,
      kept: 'Nothing was imported.',
      advice: 'Mend the lines listed, then import again.',
    }),
    unauthorized: () => ({
      title: 'This page has lost its connection to the program.',
      kept: 'Everything saved is safe.',
      advice: 'Open the address that the program printed when it started.',
    }),
    cancelled: () => ({ title: 'Stopped.', kept: 'Nothing was changed.', advice: null }),
    'cut-short': () => ({
      title: 'The work was ended before it was done.',
      kept: 'Nothing was half-saved.',
      advice: 'Try again. If it ends again, the computer may be short of memory: close other programs first.',
    }),
    unexpected: () => ({
      title: 'Something went wrong that should not have.',
      kept: 'Nothing was half-saved.',
      advice: 'Try again. If it comes back, the log says what happened.',
    }),
  },
  ja: {
    'invalid-input': () => ({
      title: '入力内容に受け付けられない箇所があります。',
      kept: '入力内容は残っています。保存はされていません。',
      advice: '印の付いた欄を直して、もう一度お試しください。',
    }),
    'invalid-date': invalidDateText.ja,
    'unknown-procedure': () => ({
      title: '画面からの要求をプログラムが認識できません。',
      kept: '変更はありません。',
      advice: '画面とプログラムの版が異なります。本部を終了し、起動し直してください。',
    }),
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
    ...fileErrorText.ja,
    ...safetyErrorText.ja,
    ...linkErrorText.ja,
    'not-found': (of) => {
      if (of.what === 'backup') return noBackupText.ja(of)
      return {
        title: `${quotedJa(of, 'key', 'この項目')}は台帳にありません。`,
        kept: null,
        advice: '削除された可能性があります。「元に戻す」で復元でき、履歴で時点を確認できます。',
      }
    },
    'no-such-form': (of) => ({
      title: `この文書は${of.format ?? 'その'}形式では保存できません。`,
      kept: null,
      advice: '表を含まない文書です。Word、PDF又はテキストで保存してください。',
    }),
    'no-desktop': (of) => ({
      title: 'PDFはデスクトップ版のプログラムが作成しますが、この環境では使えません。',
      kept: null,
      advice: noDesktop.ja[String(of.why)] ?? noDesktop.ja.failed ?? null,
    }),
    'unknown-body': (of) => ({
      title: `${quotedJa(of, 'key', 'その名称')}という会議体は台帳にありません。`,
      kept: null,
      advice: of.known ? `登録されている会議体: ${of.known}` : '左の一覧から選んでください。',
    }),
    conflict: (of) =>
      sayLifeRefusal(of, 'ja') ??
      sayInUse(of, 'ja') ??
      sayUndoRefusal(of, 'ja') ?? {
        title: conflicts[String(of.why)]?.ja(of) ?? '台帳の現在の内容と両立しません。',
        kept: '変更はありません。',
        advice: '現在の内容を確かめた上で、改めて操作してください。',
      },
    'stale-edit': () => ({
      title: 'この間に別の場所で変更されました。',
      kept: '新しい内容を残し、表示しています。',
      advice: '必要であれば、もう一度変更してください。',
    }),
    'not-allowed': (of) =>
      sayLifeRefusal(of, 'ja') ?? {
        title: notAllowed[String(of.why)]?.ja ?? 'この操作はここではできません。',
        kept: '変更はありません。',
        advice: null,
      },
    'nothing-to-undo': () => ({ title: '元に戻す操作はありません。', kept: null, advice: null }),
    'nothing-to-redo': () => ({ title: 'やり直す操作はありません。', kept: null, advice: null }),
    'nothing-to-export': (of) => ({
      title: of.key ? `「${of.key}」の会合はまだありません。` : '会合がまだ一つもありません。',
      kept: 'ファイルは作成していません。',
      advice: '先に会合を予定するか、別の会議体を選んでください。',
    }),
    'unreadable-text': (of) => ({
      title: `${quotedJa(of, 'file', 'テキスト')}を読み取れません。`,
      kept: '取り込みは行っていません。',
      advice: 'UTF-8のテキスト又はExcelのブックとして保存し直してください。',
    }),
    'unreadable-table': (of) => ({
      title: `${quotedJa(of, 'file', 'ファイル')}は取り込めません。`,
      kept: '取り込みは行っていません。',
      advice: tableAdvice('ja', of),
    }),
    'nothing-found': () => ({
      title: '認識できる内容がありませんでした。',
      kept: '取り込みは行っていません。',
      advice: 'ファイルと様式が正しいか確かめてください。',
    }),
    'import-problems': (of) => ({
      title: `取り込みに問題があります${of.count ? `(${of.count}か所)` : ''}。`,
      kept: '取り込みは行っていません。',
      advice: '一覧の行を直してから、もう一度取り込んでください。',
    }),
    unauthorized: () => ({
      title: 'プログラムとの接続が失われました。',
      kept: '保存済みの内容は失われていません。',
      advice: '起動時に表示されたアドレスから開き直してください。',
    }),
    cancelled: () => ({ title: '中断しました。', kept: '変更はありません。', advice: null }),
    'cut-short': () => ({
      title: '処理が途中で終了しました。',
      kept: '中途半端に保存されたものはありません。',
      advice:
        'もう一度お試しください。再び終了する場合は、メモリーの不足が考えられます。ほかのプログラムを閉じてからお試しください。',
    }),
    unexpected: () => ({
      title: '予期しない問題が発生しました。',
      kept: '途中まで保存された内容はありません。',
      advice: 'もう一度お試しください。繰り返す場合は記録(ログ)に原因があります。',
    }),
  },
} satisfies InBothLanguages<Readonly<Record<string, (of: ErrorDetails) => Saying>>>

/** What does not go together with the register, by the reason the program gives. */
const conflicts: Readonly<
  Record<string, { readonly en: (of: ErrorDetails) => string; readonly ja: (of: ErrorDetails) => string }>
> = {
  'changed-meanwhile': {
    en: () => 'The register was changed while it was being written out.',
    ja: () => '書き出している間に台帳が変更されました。',
  },
  'same-day': {
    en: (of) => `The body already has a meeting on ${of.on}.`,
    ja: (of) => `${of.on}には既に会合があります。`,
  },
  'gone-or-needed': {
    en: () => 'What this points to is no longer in the register, or something there still points to this.',
    ja: () => '参照先が既に台帳にないか、他の項目がこの項目を参照しています。',
  },
  'there-already': {
    en: () => 'There is one like this in the register already.',
    ja: () => '同じ項目が既に台帳にあります。',
  },
  'on-agenda': { en: () => 'It stands on that agenda already.', ja: () => '既にその議題に載っています。' },
  'body-twice': {
    en: () => 'That body takes part in the meeting already.',
    ja: () => 'その会議体は既にこの会合に加わっています。',
  },
  'year-twice': { en: (of) => `The year ${of.year} is there twice.`, ja: (of) => `${of.year}年が重複しています。` },
  'names-overlap': {
    en: (of) => `Two official names at one time: ${quoted(of, 'name', 'one')} and ${quoted(of, 'other', 'another')}.`,
    ja: (of) => `正式名称の使用期間が重なっています(${quotedJa(of, 'name', '名称')}と${quotedJa(of, 'other', '名称')})。`,
  },
  'name-twice': {
    en: (of) => `${quoted(of, 'name', 'The name')} stands there twice.`,
    ja: (of) => `${quotedJa(of, 'name', '名称')}が重複しています。`,
  },
  ...membersConflicts,
  'same-year': {
    en: () => 'The series has a plan of that year already.',
    ja: () => 'その系列には既にその年度の計画があります。',
  },
  linked: { en: () => 'The two plans are linked so already.', ja: () => 'その関係は既に登録されています。' },
}

/** Why something is not allowed, by the reason the program gives. */
const notAllowed: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  'no-passphrase': { en: 'Set a passphrase first.', ja: '先にパスフレーズを設定してください。' },
  'under-itself': { en: 'A line cannot be moved under itself.', ja: '項目を自分自身の下に移すことはできません。' },
  'too-deep': { en: 'Lines can be nested ten deep at most.', ja: '項目の階層は10段までです。' },
  'items-too-deep': { en: 'Plan items can be nested eight deep at most.', ja: '計画の項目の階層は8段までです。' },
  'plan-circle': { en: 'A plan cannot come to stand before or under itself.', ja: '計画の関係が循環するため、登録できません。' },
  'term-reversed': { en: 'It would end before it begins.', ja: '終わりの日が始まりの日より前になります。' },
  'closed-before-adopted': { en: 'It would be closed before it was adopted.', ja: '決定より前に終結させることはできません。' },
  'no-official-name': {
    en: 'A plan needs an official name in one language at least.',
    ja: '計画には、少なくとも一つの言語の正式名称が必要です。',
  },
  'name-reversed': { en: 'A name would end before it begins.', ja: '名称の使用期間の終わりが始まりより前になっています。' },
  'annual-plan-series': {
    en: 'An annual plan belongs to a series and a fiscal year, and no other plan does.',
    ja: '年度計画は系列と年度を要します。他の種別の計画には系列を設定できません。',
  },
  'no-items': { en: 'The plan has no items yet, so there is nothing to revise.', ja: '項目がまだないため、改定できません。' },
  'revised-before': { en: 'It would be revised before its last revision.', ja: '前回の改定より前の日付になります。' },
  'plan-on-agenda': {
    en: 'Agenda lines point to this plan, so it stays. Take it off those agendas first.',
    ja: 'この計画を扱う議題があるため、削除できません。先に議題との関連を外してください。',
  },
  'report-has-papers': {
    en: 'Papers point to this report, so it stays. Change its status, or take the papers off it first.',
    ja: 'この報告を根拠とする資料があるため、削除できません。状況を変更するか、先に資料との関連を外してください。',
  },
  'plan-in-use': {
    en: 'Other plans, measures, papers or standing lines hang on this plan, so it stays.',
    ja: 'この計画に基づく計画、施策、資料又は定例議題があるため、削除できません。',
  },
  'plan-adopted': {
    en: 'A plan was adopted at this meeting, so it stays.',
    ja: 'この会合で決定された計画があるため、削除できません。',
  },
  'agenda-issued': {
    en: 'The agenda has been issued; open the meeting to change it.',
    ja: '議事次第は発出済みです。変更する場合は会合を開いてください。',
  },
  'before-plan': {
    en: 'A status cannot be dated before the plan was adopted.',
    ja: '計画の策定より前の日付で状況を記録することはできません。',
  },
  'after-today': {
    en: 'A status cannot be dated in the future.',
    ja: '将来の日付で状況を記録することはできません。',
  },
  'item-of-another-plan': {
    en: 'The item belongs to another plan, or to an earlier form of this one.',
    ja: 'この項目は別の計画、又は改定前の計画の項目です。',
  },
  'line-of-another-plan': {
    en: 'That agenda line does not look at this plan.',
    ja: 'その議題は、この計画のフォローアップではありません。',
  },
  'not-a-leaf': {
    en: 'The item holds others; its state is that of the items under it.',
    ja: '下位の項目を持つ項目です。状況は下位の項目ごとに記録してください。',
  },
  'needs-status': {
    en: 'A report needs a status; a note or a figure alone does not say how the item stands.',
    ja: '状況の区分を選んでください。記述や数値だけでは記録できません。',
  },
  'not-at-table': { en: 'One of the two takes no place at this table.', ja: 'いずれかの方は、この卓に着席されません。' },
  'act-attendance': { en: 'Nobody attends a founding act.', ja: '設置の決定には出欠がありません。' },
  'act-bodies': {
    en: 'A founding act belongs to the body it founded.',
    ja: '設置の決定は、設置された会議体に属します。',
  },
  'seat-not-on-day': {
    en: 'That seat is not on the roster of the meeting’s day.',
    ja: 'その席は、開催日の名簿にありません。',
  },
  'one-head': {
    en: 'Only a seat that stands for many posts is counted.',
    ja: '人数を記録できるのは、複数の職をまとめた席に限ります。',
  },
  'nothing-recorded': {
    en: 'Record the attendance first, then the note.',
    ja: '備考は、出欠を記録してから入力してください。',
  },
  'last-body': {
    en: 'A meeting belongs to one registered body at least.',
    ja: '会合には、台帳に登録された会議体が少なくとも一つ必要です。',
  },
  'external-lead': {
    en: 'A body known by name only cannot lead: the register keeps a meeting with its leading body.',
    ja: '名称のみ登録された会議体は、主催とすることができません。会合は主催の会議体の下に整理されます。',
  },
  'plan-of-body': {
    en: 'A plan of that body was adopted at this meeting, so the body stays.',
    ja: 'この会合で決定された当該会議体の計画があるため、外すことができません。',
  },
  ...membersRefusals,
  'nameless-body': {
    en: 'A body needs a name in one language at least.',
    ja: '会議体には、日本語又は英語の名称が必要です。',
  },
  'typed-path': { en: 'A register is opened by its full path.', ja: '台帳は完全なパスで指定してください。' },
  'second-folder-same': {
    en: 'That is the register’s own folder; a second one lies elsewhere, best on another disk.',
    ja: '台帳と同じフォルダーです。別の場所、できれば別のディスクを選んでください。',
  },
  baseline: {
    en: 'The register began with this; it cannot be taken back.',
    ja: '台帳の初期登録のため、取り消すことはできません。',
  },
  'not-last-state': {
    en: 'The row has gone since, or stands in the way; undo that first.',
    ja: 'その後の変更と両立しません。先にその変更を元に戻してください。',
  },
  'not-empty': {
    en: 'The register already holds facts; whole registers are taken only into an empty one.',
    ja: '台帳に既に内容があります。台帳全体の取り込みは空の台帳に限ります。',
  },
}

/** Why a file gives no table, by its own code. */
function tableAdvice(language: 'en' | 'ja', of: ErrorDetails): string | null {
  const why = tableLimits.find((limit) => limit === of['why'])
  return why === undefined ? null : importsText[language].table[why](of)
}
