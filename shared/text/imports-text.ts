import type { ImportVerdict } from '../domain/list-keys.ts'
import type { TableLimit } from '../domain/table-problem.ts'
import { inDigits } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** The words of bringing in and sending out, on the screen and in what the program tells of it. */
export interface ImportsText {
  readonly calendarLeft: (count: number) => string
  readonly columnsLeft: (heads: string) => string
  readonly notMerged: string
  readonly oneOf: (words: string) => string
  readonly keptFields: (fields: string) => string
  readonly twiceOf: (line: number) => string
  readonly severalFit: string
  readonly unsure: string
  readonly reportHeads: readonly string[]
  /** Of a row in the report: whether it would be taken. */
  readonly taken: string
  readonly left: string
  readonly reportName: (file: string) => string
  readonly done: (created: number, changed: number) => string
  readonly learnt: (count: number) => string
  readonly nothing: string
  readonly dryRun: string
  readonly problemRows: (count: number) => string
  readonly verdict: Readonly<Record<ImportVerdict, string>>
  readonly newOne: string
  readonly alsoCalled: (name: string) => string
  readonly line: (line: string) => string
  readonly noPartners: string
  readonly table: Readonly<Record<TableLimit, (of: Readonly<Record<string, string | number | null>>) => string>>
  readonly sourceNote: string
}

const mb = (of: Readonly<Record<string, string | number | null>>) => String(of['megabytes'] ?? 50)
const at = (of: Readonly<Record<string, string | number | null>>, word: string) => (of['line'] ? ` (${word} ${of['line']})` : '')
const count = (of: Readonly<Record<string, string | number | null>>, locale: string) =>
  Number(of['limit'] ?? 0).toLocaleString(locale)

export const importsText: InBothLanguages<ImportsText> = {
  en: {
    columnsLeft: (heads) => `Columns passed over: ${heads}.`,
    calendarLeft: (left) =>
      `${left} ${left === 1 ? 'entry is' : 'entries are'} passed over: repeated ones, and those without a day, are no single meeting.`,
    notMerged:
      'Another register is merged by what its things are called. Its history, open questions, issued agendas, seating and attached files stay with it.',
    oneOf: (words) => ` It takes one of: ${words}.`,
    keptFields: (fields) => `Left as the register has it: ${fields}.`,
    twiceOf: (line) => `Row ${line} speaks of the same thing.`,
    severalFit: 'Several things of the register fit. Say which is meant.',
    unsure: 'Its name is much like one in the register.',
    reportHeads: ['Line', 'List', 'Thing', 'Verdict', 'Taken', 'Field', 'In the register', 'In the file', 'Remark'],
    taken: 'yes',
    left: 'no',
    reportName: (file) => `Import of ${file}`,
    done: (created, changed) =>
      `${inDigits(created)} new and ${inDigits(changed)} changed. Taken in as one step; undo takes it back.`,
    learnt: (count) => `${count} ${count === 1 ? 'name was' : 'names were'} learned for the next time.`,
    nothing: 'There is nothing new in it. The register was not changed.',
    dryRun: 'This was a trial. The register was not changed.',
    problemRows: (rows) =>
      `${inDigits(rows)} ${rows === 1 ? 'row has a problem and was' : 'rows have problems and were'} left out.`,
    verdict: {
      create: 'New',
      change: 'Changes',
      same: 'Same',
      conflict: 'To decide',
      problem: 'Problem',
      left: 'Only in the register',
    },
    newOne: 'It is new',
    alsoCalled: (name) => `also called ${name}`,
    line: (line) => `row ${line}`,
    noPartners: 'Bring the other body into the session on the meeting’s own screen.',
    table: {
      'file-too-large': (of) => `It is larger than ${mb(of)} MB, the most a table may be. Split it into parts.`,
      'too-many-rows': (of) =>
        `It has more than ${count(of, 'en-GB')} rows, the most that is taken in at once. Split it into parts.`,
      'too-many-columns': (of) => `It has more than ${count(of, 'en-GB')} columns${at(of, 'row')}.`,
      'cell-too-long': (of) => `A cell is longer than ${count(of, 'en-GB')} characters${at(of, 'row')}.`,
      'open-quote': (of) => `A quotation mark is never closed${at(of, 'row')}: everything after it would be one cell.`,
      'no-heads': () => 'It has no row of heads.',
      'not-a-spreadsheet': () => 'It is an archive, but no Excel workbook and no exported register.',
      'a-word-file': () => 'It is a Word document. Copy the table into a spreadsheet and save that.',
      locked: () => 'It is protected by a password. Save it without one.',
      'too-much-memory': () => 'It holds more than can be read at once. Split it into parts.',
      'zip-bomb': () => 'Unpacked it would be far larger than any table: it is refused as unsafe.',
      'unsafe-name': () => 'It holds names that lead out of its folder: it is refused as unsafe.',
      'damaged-archive': () => 'It is damaged, or not whole. Save or copy it again.',
      'document-type': () => 'It holds declarations that a workbook never has: it is refused as unsafe.',
      'no-sheet': () => 'It has no sheet.',
    },
    sourceNote: 'Rows of the file: L12 is row 12.',
  },
  ja: {
    columnsLeft: (heads) => `取り込まない列：${heads}`,
    calendarLeft: (left) => `繰り返しの予定など、1回の会合とみなせない${left}件を除きました。`,
    notMerged:
      '別の台帳は、名称などから同じものを照合して統合します。履歴、未解決の疑義、確定した議事次第、座席表及び添付ファイルは統合の対象外です。',
    oneOf: (words) => `使える語：${words}`,
    keptFields: (fields) => `台帳のままとする欄:${fields}`,
    twiceOf: (line) => `${line}行目と同じものについての行です。`,
    severalFit: '台帳の複数のものに当たります。どれを指すか選んでください。',
    unsure: '台帳によく似た名称のものがあります。',
    reportHeads: ['行', '一覧', '対象', '判定', '取込み', '欄', '台帳の内容', 'ファイルの内容', '備考'],
    taken: 'する',
    left: 'しない',
    reportName: (file) => `「${file}」の取込み`,
    done: (created, changed) =>
      `新規${inDigits(created)}件、変更${inDigits(changed)}件を一つの操作として取り込みました。「元に戻す」で取り消せます。`,
    learnt: (learned) => `次回のために名称${learned}件を覚えました。`,
    nothing: '新しい内容はありません。台帳は変更していません。',
    dryRun: '試行のため、台帳は変更していません。',
    problemRows: (rows) => `問題のある${inDigits(rows)}行は取り込んでいません。`,
    verdict: {
      create: '新規',
      change: '変更',
      same: '同一',
      conflict: '要判断',
      problem: '問題あり',
      left: '台帳のみ',
    },
    newOne: '新しいものとして登録',
    alsoCalled: (name) => `別名 ${name}`,
    line: (line) => `${line}行目`,
    noPartners: '合同の相手は、会合の画面で加えてください。',
    table: {
      'file-too-large': (of) => `表として扱える${mb(of)}MBを超えています。分割してください。`,
      'too-many-rows': (of) => `一度に取り込める${count(of, 'ja-JP')}行を超えています。分割してください。`,
      'too-many-columns': (of) => `列が${count(of, 'ja-JP')}を超えています${at(of, '行')}。`,
      'cell-too-long': (of) => `${count(of, 'ja-JP')}字を超えるセルがあります${at(of, '行')}。`,
      'open-quote': (of) => `引用符が閉じられていません${at(of, '行')}。以降が一つのセルになってしまいます。`,
      'no-heads': () => '見出しの行がありません。',
      'not-a-spreadsheet': () => '圧縮ファイルですが、Excelブックでも台帳の書出しでもありません。',
      'a-word-file': () => 'Word文書です。表を表計算ソフトに写して保存してください。',
      locked: () => 'パスワードで保護されています。保護を解いて保存してください。',
      'too-much-memory': () => '一度に読み込める量を超えています。分割してください。',
      'zip-bomb': () => '展開すると表としてはあり得ない大きさになるため、安全のため読み込みません。',
      'unsafe-name': () => 'フォルダーの外を指す名前が含まれるため、安全のため読み込みません。',
      'damaged-archive': () => '壊れているか、途中で切れています。保存又は複写をやり直してください。',
      'document-type': () => 'ブックにはあり得ない宣言が含まれるため、安全のため読み込みません。',
      'no-sheet': () => 'シートがありません。',
    },
    sourceNote: 'ファイルの行番号による。L12は12行目。',
  },
}
