import { noDesktop } from './command-line-text.ts'
import { fileErrorText } from './file-error-text.ts'
import { sayInUse } from './in-use-text.ts'
import { sayLifeRefusal } from './life-refusal-text.ts'
import { tableLimits } from '../domain/table-problem.ts'
import { invalidDateText } from './invalid-date-text.ts'
import { importsText } from './imports-text.ts'
import { quoted, quotedJa } from './quoted.ts'
import { conflicts, notAllowed } from './refusal-text.ts'
import { registerErrorText } from './register-error-text.ts'
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
    ...registerErrorText.en,
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
    ...registerErrorText.ja,
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

/** Why a file gives no table, by its own code. */
function tableAdvice(language: 'en' | 'ja', of: ErrorDetails): string | null {
  const why = tableLimits.find((limit) => limit === of['why'])
  return why === undefined ? null : importsText[language].table[why](of)
}
