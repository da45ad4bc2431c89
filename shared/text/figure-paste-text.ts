import type { FigureTableProblem } from '../domain/figure-table.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of a pasted table of figures: how it was read, and what of it is taken. */
export interface FigurePasteText {
  readonly paste: string
  readonly pasteTitle: string
  readonly pasteHint: string
  readonly pasteField: string
  readonly readAs: string
  readonly layouts: Readonly<Record<'across' | 'down' | 'block', string>>
  readonly target: (series: string) => string
  readonly untitled: (row: number) => string
  readonly choose: string
  readonly asNew: string
  readonly leaveOut: string
  readonly sameTarget: string
  readonly change: Readonly<Record<'create' | 'change' | 'same' | 'kept' | 'problem', string>>
  readonly counted: (counts: Readonly<Record<'create' | 'change' | 'same' | 'kept' | 'problem', number>>) => string
  readonly instead: (before: string) => string
  readonly atCell: (row: number, column: number, problem: string) => string
  readonly passedOver: (texts: readonly string[]) => string
  readonly afterDay: (day: string) => string
  readonly take: (figures: number) => string
  readonly nothingToTake: string
  readonly mendFirst: (problems: number) => string
  readonly chooseFirst: string
  readonly took: (created: number, changed: number) => string
  readonly tableProblem: (
    problem: FigureTableProblem,
    at: { readonly row: number | null; readonly column: number | null; readonly text: string },
  ) => string
}

export const figurePasteText: InBothLanguages<FigurePasteText> = {
  en: {
    paste: 'Paste figures…',
    pasteTitle: 'Figures from a spreadsheet',
    pasteHint:
      'Copy the cells with their years and titles and paste them here; years across or down. Nothing is taken before you say so.',
    pasteField: 'Pasted text',
    readAs: 'Read as',
    layouts: { across: 'Years across', down: 'Years down', block: 'Bare figures from the chosen cell' },
    target: (series) => `Goes to, for ${series}`,
    untitled: (row) => `Row ${row}`,
    choose: 'Choose a series',
    asNew: 'A new series',
    leaveOut: 'Leave out',
    sameTarget: 'Two rows go to this series; choose another for one of them.',
    change: { create: 'new', change: 'changed', same: 'the same', kept: 'left as it is', problem: 'cannot be read' },
    counted: ({ create, change, same, kept, problem }) =>
      [
        `${create} new`,
        `${change} changed`,
        `${same} the same`,
        kept === 0 ? null : `${kept} without a figure, left as they are`,
        problem === 0 ? null : `${problem} cannot be read`,
      ]
        .filter(Boolean)
        .join(' · '),
    instead: (before) => `instead of ${before}`,
    atCell: (row, column, problem) => `Row ${row}, column ${column}: ${problem}`,
    passedOver: (texts) => `Passed over: ${texts.join(' / ')}`,
    afterDay: (day) =>
      `Some years lie after ${day}, the day that is read; their figures are kept and show when a later day is read.`,
    take: (figures) => (figures === 1 ? 'Take 1 figure' : `Take ${figures} figures`),
    nothingToTake: 'Nothing to take: the register says the same already.',
    mendFirst: (problems) =>
      problems === 1 ? 'Mend the cell that cannot be read, above.' : `Mend the ${problems} cells that cannot be read, above.`,
    chooseFirst: 'Choose where each row goes.',
    took: (created, changed) => `Figures taken: ${created} new, ${changed} changed`,
    tableProblem: (problem, { row, column, text }) => {
      const where = row === null ? '' : `Row ${row}, column ${column}: `
      switch (problem) {
        case 'empty':
          return 'There is nothing to read yet.'
        case 'too-big':
          return 'This is more than one table of figures; paste a part of it.'
        case 'no-years':
          return 'No years were found in the first row or the first column. Copy the heads of the table too.'
        case 'not-a-year':
          return `${where}“${text}” stands among the years and is none. Leave that column or row out.`
        case 'year-twice':
          return `${where}“${text}” is there twice. Each year must stand once.`
        case 'too-many-titles':
          return `${where}“${text}”: before the first year only a title and a unit may stand.`
        case 'figure-without-year':
          return `${where}“${text}” stands under no year. The columns do not match the heads.`
        case 'no-figures':
          return 'Years were found, but no figures beside them.'
      }
    },
  },
  ja: {
    paste: '数値を貼り付け…',
    pasteTitle: '表計算ソフトからの取込み',
    pasteHint:
      '年と件名を含めてセルをコピーし、ここに貼り付けてください。年は横並び・縦並びのどちらでも読み取ります。確定するまで登録されません。',
    pasteField: '貼り付けた内容',
    readAs: '読み方',
    layouts: { across: '年が横並び', down: '年が縦並び', block: '選択中のセルからの数値のみ' },
    target: (series) => `「${series}」の取込み先`,
    untitled: (row) => `${row}行目`,
    choose: '系列を選択',
    asNew: '新しい系列',
    leaveOut: '取り込まない',
    sameTarget: '同じ系列に2行が割り当てられています。どちらかを替えてください。',
    change: { create: '新規', change: '変更', same: '同じ', kept: 'そのまま', problem: '読取り不可' },
    counted: ({ create, change, same, kept, problem }) =>
      [
        `新規${create}件`,
        `変更${change}件`,
        `同じ${same}件`,
        kept === 0 ? null : `値なし(そのまま)${kept}件`,
        problem === 0 ? null : `読取り不可${problem}件`,
      ]
        .filter(Boolean)
        .join(' · '),
    instead: (before) => `現在 ${before}`,
    atCell: (row, column, problem) => `${row}行${column}列: ${problem}`,
    passedOver: (texts) => `読み飛ばし: ${texts.join(' / ')}`,
    afterDay: (day) => `表示中の基準日(${day})より後の年が含まれています。値は登録され、基準日を進めると表示されます。`,
    take: (figures) => `${figures}件を取り込む`,
    nothingToTake: '取り込む値はありません。台帳の内容と同じです。',
    mendFirst: (problems) => `読み取れないセル${problems}件を、上の欄で直してください。`,
    chooseFirst: '各行の取込み先を選んでください。',
    took: (created, changed) => `数値を取り込みました(新規${created}件、変更${changed}件)`,
    tableProblem: (problem, { row, column, text }) => {
      const where = row === null ? '' : `${row}行${column}列: `
      switch (problem) {
        case 'empty':
          return 'まだ内容がありません。'
        case 'too-big':
          return '一つの表としては大きすぎます。一部を貼り付けてください。'
        case 'no-years':
          return '最初の行にも最初の列にも年がありません。表の見出しも含めてコピーしてください。'
        case 'not-a-year':
          return `${where}年の並びに「${text}」があります。その列(行)を除いてください。`
        case 'year-twice':
          return `${where}「${text}」が重複しています。各年は一度だけにしてください。`
        case 'too-many-titles':
          return `${where}「${text}」: 年の前に置けるのは件名と単位だけです。`
        case 'figure-without-year':
          return `${where}「${text}」に対応する年がありません。列と見出しが合っていません。`
        case 'no-figures':
          return '年はありますが、数値がありません。'
      }
    },
  },
}
