import type { InBothLanguages } from './texts.ts'

/** Words of the yearly series, their table and their chart. */
export interface IndicatorsText {
  readonly title: string
  readonly ungrouped: string
  readonly empty: string
  readonly emptyHint: string
  readonly figures: string
  readonly modes: Readonly<Record<'index' | 'values', string>>
  readonly switchMode: string
  readonly series: string
  readonly year: string
  readonly seriesKey: string
  readonly unit: string
  /** "10,000 people"; `factor` 1 is left out. */
  readonly unitOf: (factor: number, unit: string | null) => string
  /** A value with its unit. */
  readonly amount: (value: string, unit: string) => string
  readonly base: (year: number) => string
  readonly noBase: string
  readonly baseYear: string
  readonly value: string
  readonly index: string
  readonly printed: string
  readonly preliminary: string
  readonly preliminaryMark: string
  readonly preliminaryNote: string
  readonly indexNote: (year: number) => string
  readonly gap: (from: number, to: number) => string
  readonly gapShort: (from: number, to: number) => string
  readonly noValue: string
  readonly differs: (printed: string) => string
  readonly allAgree: string
  readonly someDiffer: (count: number) => string
  readonly chart: (group: string, mode: 'index' | 'values') => string
  readonly chartHint: string
  readonly point: (of: {
    readonly series: string
    readonly year: number
    readonly value: string
    readonly unit: string
    readonly index: string | null
    readonly isPreliminary: boolean
  }) => string
  readonly inspector: string
  readonly notes: string
  readonly toConfirm: string
  readonly sources: string
}

export const indicatorsText: InBothLanguages<IndicatorsText> = {
  en: {
    title: 'Indicators',
    ungrouped: 'Other series',
    empty: 'No indicators yet.',
    emptyHint: 'Yearly series appear here with their index and their chart. Import a record that holds some.',
    figures: 'Figures',
    modes: { index: 'Index', values: 'Values' },
    switchMode: 'Index or values',
    series: 'Series',
    year: 'Year',
    seriesKey: 'Series',
    unit: 'Unit',
    unitOf: (factor, unit) => [factor === 1 ? null : factor.toLocaleString('en-GB'), unit].filter(Boolean).join(' '),
    amount: (value, unit) => `${value} (${unit})`,
    base: (year) => `${year} = 100`,
    noBase: 'no base year',
    baseYear: 'Base',
    value: 'Value',
    index: 'Index',
    printed: 'As printed',
    preliminary: 'preliminary',
    preliminaryMark: 'p',
    preliminaryNote: 'p: preliminary figure.',
    indexNote: (year) => `Index: computed from the values, ${year} = 100, one decimal.`,
    gap: (from, to) => (from === to ? `${from} not in the record` : `${from}–${to} not in the record`),
    gapShort: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    noValue: 'no value',
    differs: (printed) => `printed ${printed}`,
    allAgree: 'Every printed index agrees with its value.',
    someDiffer: (count) =>
      count === 1 ? '1 printed index differs from its value.' : `${count} printed indexes differ from their values.`,
    chart: (group, mode) => `${group}: line chart of the ${mode === 'index' ? 'index' : 'values'} by year`,
    chartHint: 'The table holds every figure of the chart.',
    point: ({ series, year, value, unit, index, isPreliminary }) =>
      `${series}, ${year}: ${value} (${unit})${index === null ? '' : `, index ${index}`}${isPreliminary ? ', preliminary' : ''}`,
    inspector: 'Series',
    notes: 'Notes',
    toConfirm: 'To confirm',
    sources: 'Sources',
  },
  ja: {
    title: '指標',
    ungrouped: 'その他の系列',
    empty: '指標はまだありません。',
    emptyHint: '年ごとの系列を、指数とグラフとともに表示します。指標を含む記録を取り込んでください。',
    figures: '数値',
    modes: { index: '指数', values: '実数' },
    switchMode: '指数・実数',
    series: '系列',
    year: '年',
    seriesKey: '系列',
    unit: '単位',
    unitOf: (factor, unit) => `${japaneseFactor(factor)}${unit ?? ''}`,
    amount: (value, unit) => `${value}${unit}`,
    base: (year) => `${year}年=100`,
    noBase: '基準年なし',
    baseYear: '基準',
    value: '実数',
    index: '指数',
    printed: '掲載値',
    preliminary: '速報値',
    preliminaryMark: 'p',
    preliminaryNote: 'p: 速報値。',
    indexNote: (year) => `指数は、実数から算出(${year}年=100、小数第1位まで)。`,
    gap: (from, to) => (from === to ? `${from}年 記録なし` : `${from}–${to}年 記録なし`),
    gapShort: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    noValue: '値なし',
    differs: (printed) => `掲載値 ${printed}`,
    allAgree: '掲載された指数はすべて実数と一致しています。',
    someDiffer: (count) => `掲載された指数のうち${count}件が実数と一致しません。`,
    chart: (group, mode) => `${group}の${mode === 'index' ? '指数' : '実数'}の年次推移(折れ線グラフ)`,
    chartHint: 'グラフの数値はすべて表にあります。',
    point: ({ series, year, value, unit, index, isPreliminary }) =>
      `${series} ${year}年 ${value}(${unit})${index === null ? '' : ` 指数${index}`}${isPreliminary ? ' 速報値' : ''}`,
    inspector: '系列',
    notes: '注記',
    toConfirm: '要確認',
    sources: '出典',
  },
}

const japaneseFactors: ReadonlyMap<number, string> = new Map([
  [1, ''],
  [10, '十'],
  [100, '百'],
  [1000, '千'],
  [10_000, '万'],
  [1_000_000, '百万'],
  [100_000_000, '億'],
])

const japaneseFactor = (factor: number) => japaneseFactors.get(factor) ?? factor.toLocaleString('ja-JP')
