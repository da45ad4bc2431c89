import type { FigureProblem } from '../domain/figure.ts'
import type { FigureTableProblem } from '../domain/figure-table.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the table editor, of pasting and of the exported figure. */
export interface IndicatorEditingText {
  // the table
  readonly editKey: string
  readonly typeKey: string
  readonly emptyKey: string
  readonly preliminaryKey: string
  readonly keepKey: string
  readonly rightKey: string
  readonly putBackKey: string
  readonly cell: (series: string, year: number) => string
  readonly figureProblem: Readonly<Record<FigureProblem, (typed: string) => string>>
  readonly changedElsewhere: (series: string, year: number) => string
  readonly theirs: (value: string) => string
  readonly mine: (value: string) => string
  readonly addYear: string
  readonly addYearTitle: string
  readonly noYear: (typed: string) => string
  readonly yearIsThere: (year: number) => string
  readonly yearAfterDay: (year: number, day: string) => string
  readonly openGap: (from: number, to: number) => string
  readonly newSeries: string
  readonly emptyHint: string
  readonly newSeriesHint: string
  // the series
  readonly titleWord: string
  readonly group: string
  readonly unitWord: string
  readonly factor: string
  readonly decimals: string
  readonly noteWord: string
  readonly printedIndex: (year: number) => string
  readonly removeSeries: string
  readonly moveUp: string
  readonly moveDown: string
  readonly edit: string
  readonly done: string
  readonly baseWithoutValue: (year: number) => string
  // the view
  readonly viewBase: string
  readonly baseAsPublished: string
  readonly rebased: (year: number) => string
  readonly noIndexInView: (series: string, year: number) => string
  // chart and export
  readonly chartKeys: string
  readonly exportWord: string
  readonly exportOf: (group: string) => string
  readonly exportSvg: string
  readonly exportPng: string
  readonly copyTable: string
  readonly copied: string
  readonly saved: (file: string) => string
  readonly downloaded: string
  readonly notSaved: string
  /** Under the title of the exported figure. */
  readonly indexTo: (base: string) => string
  readonly sourceLine: (register: string) => string
  // pasting
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

export const indicatorEditingText: InBothLanguages<IndicatorEditingText> = {
  en: {
    editKey: 'edit',
    typeKey: 'replace',
    emptyKey: 'empty',
    preliminaryKey: 'preliminary',
    keepKey: 'keep, down',
    rightKey: 'keep, right',
    putBackKey: 'put back',
    cell: (series, year) => `${series}, ${year}`,
    figureProblem: {
      'not-a-number': (typed) => `“${typed}” is no number. Write 1,908 or △12.5; p for preliminary, … for no figure.`,
      separators: (typed) => `“${typed}”: separators part thousands only.`,
      'too-large': (typed) => `“${typed}” is too large: below 1,000,000,000,000,000. Use a larger unit.`,
      'too-precise': (typed) => `“${typed}” has too many digits: six decimals and fifteen digits at most.`,
    },
    changedElsewhere: (series, year) => `${series}, ${year}, was changed elsewhere while you typed.`,
    theirs: (value) => `Now there: ${value}`,
    mine: (value) => `Yours: ${value}`,
    addYear: 'Add a year',
    addYearTitle: 'Which year?',
    noYear: (typed) => `“${typed}” is no year. Write 2006, 平成18年 or H18.`,
    yearIsThere: (year) => `${year} is there already.`,
    yearAfterDay: (year, day) => `${year} lies after ${day}, the day that is read. Read a later day to add it.`,
    openGap: (from, to) => `Open ${from === to ? from : `${from}–${to}`} for figures`,
    newSeries: 'New series',
    emptyHint: 'Yearly series appear here with their index and their chart. Paste a table of figures, or begin a series below.',
    newSeriesHint: 'New series: title, then Enter',
    titleWord: 'Title',
    group: 'Group',
    unitWord: 'Unit',
    factor: 'Counted by',
    decimals: 'Decimals',
    noteWord: 'Note',
    printedIndex: (year) => `Index as printed, ${year}`,
    removeSeries: 'Remove this series',
    moveUp: 'Move the series up',
    moveDown: 'Move the series down',
    edit: 'Edit',
    done: 'Done',
    baseWithoutValue: (year) => `There is no value for ${year}, so no index can be computed.`,
    viewBase: 'Base year in view',
    baseAsPublished: 'Base as published',
    rebased: (year) => `Shown to another base: ${year} = 100. Printed indexes are compared to their own base only.`,
    noIndexInView: (series, year) => `${series}: no value for ${year}, so no index to it.`,
    chartKeys: 'walk the figures',
    exportWord: 'Export',
    exportOf: (group) => `Export ${group}`,
    exportSvg: 'Figure as SVG…',
    exportPng: 'Figure as PNG…',
    copyTable: 'Copy the table',
    copied: 'Table copied; paste it into a spreadsheet.',
    saved: (file) => `Saved as ${file}`,
    downloaded: 'Saved among the downloads',
    notSaved: 'The figure was not saved.',
    indexTo: (base) => `Index, ${base}`,
    sourceLine: (source) => `Source: ${source}`,
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
    editKey: '編集',
    typeKey: '置き換え',
    emptyKey: '消去',
    preliminaryKey: '速報値',
    keepKey: '確定して下へ',
    rightKey: '確定して右へ',
    putBackKey: '元に戻す',
    cell: (series, year) => `${series} ${year}年`,
    figureProblem: {
      'not-a-number': (typed) =>
        `「${typed}」は数値ではありません。1,908、△12.5 のように入力してください(速報値は p、値なしは …)。`,
      separators: (typed) => `「${typed}」の区切りが正しくありません。桁区切りは3桁ごとです。`,
      'too-large': (typed) => `「${typed}」は大きすぎます(1,000兆未満)。単位を大きくしてください。`,
      'too-precise': (typed) => `「${typed}」は桁が多すぎます(小数6桁、全体で15桁まで)。`,
    },
    changedElsewhere: (series, year) => `「${series}」${year}年の値は、入力中に別の場所で変更されました。`,
    theirs: (value) => `現在の値: ${value}`,
    mine: (value) => `入力した値: ${value}`,
    addYear: '年を追加',
    addYearTitle: '追加する年',
    noYear: (typed) => `「${typed}」は年として読めません。2006、平成18年、H18 のように入力してください。`,
    yearIsThere: (year) => `${year}年は既にあります。`,
    yearAfterDay: (year, day) => `${year}年は、表示中の基準日(${day})より後です。基準日を進めてから追加してください。`,
    openGap: (from, to) => `${from === to ? from : `${from}–${to}`}年の欄を開く`,
    newSeries: '新しい系列',
    emptyHint: '年ごとの系列を、指数とグラフとともに表示します。表を貼り付けるか、下の欄で系列を作成してください。',
    newSeriesHint: '新しい系列: 件名を入力して Enter',
    titleWord: '件名',
    group: '区分',
    unitWord: '単位',
    factor: '単位の倍数',
    decimals: '小数桁数',
    noteWord: '備考',
    printedIndex: (year) => `掲載された指数(${year}年)`,
    removeSeries: 'この系列を削除',
    moveUp: '系列を上へ移動',
    moveDown: '系列を下へ移動',
    edit: '編集',
    done: '完了',
    baseWithoutValue: (year) => `${year}年の値がないため、指数を算出できません。`,
    viewBase: '表示の基準年',
    baseAsPublished: '掲載どおりの基準',
    rebased: (year) => `基準を替えて表示しています(${year}年=100)。掲載された指数との照合は、本来の基準年でのみ行います。`,
    noIndexInView: (series, year) => `「${series}」は${year}年の値がないため、指数を表示できません。`,
    chartKeys: '値を順に読む',
    exportWord: '書き出し',
    exportOf: (group) => `「${group}」の書き出し`,
    exportSvg: '図をSVGで保存…',
    exportPng: '図をPNGで保存…',
    copyTable: '表をコピー',
    copied: '表をコピーしました。表計算ソフトに貼り付けられます。',
    saved: (file) => `${file}として保存しました`,
    downloaded: 'ダウンロードに保存しました',
    notSaved: '図を保存できませんでした。',
    indexTo: (base) => `指数(${base})`,
    sourceLine: (source) => `出典: ${source}`,
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
