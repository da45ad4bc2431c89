import type { FigureProblem } from '../domain/figure.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the table editor and of the exported figure. */
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
  },
}
