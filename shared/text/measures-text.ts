import type { InBothLanguages } from './texts.ts'

/** Words of the register of measures. */
export interface MeasuresText {
  readonly title: string
  readonly note: (measures: number, headings: number) => string
  readonly empty: string
  readonly emptyHint: string
  readonly noMatch: string
  readonly filter: string
  readonly list: string
  readonly started: (day: string) => string
  readonly carriesOut: (count: number) => string
  readonly onlyLinked: string
  readonly chooseOne: string
  readonly chooseOneHint: string
  readonly inspector: string
  readonly agency: string
  readonly start: string
  readonly end: string
  readonly notRecorded: string
  readonly partners: string
  readonly plans: string
  readonly noPlans: string
  readonly facts: string
  readonly toConfirm: string
  readonly sources: string
  readonly noDescription: string
  readonly figure: (figure: string, unit: string | null) => string
}

export const measuresText: InBothLanguages<MeasuresText> = {
  en: {
    title: 'Measures',
    note: (measures, headings) =>
      `${measures === 1 ? '1 measure' : `${measures} measures`} under ${headings === 1 ? '1 heading' : `${headings} headings`}`,
    empty: 'No measures yet.',
    emptyHint:
      'Measures are what agencies do to carry plans out. Begin one below, import a record that holds some, or read a later day.',
    noMatch: 'No measure matches.',
    filter: 'Filter by title, agency or text',
    list: 'Measures by heading',
    started: (day) => `since ${day}`,
    carriesOut: (count) => (count === 1 ? '1 plan' : `${count} plans`),
    onlyLinked: 'Only those that carry out a plan',
    chooseOne: 'Choose a measure',
    chooseOneHint: 'Its description, facts, partners and the plans it carries out stand here.',
    inspector: 'Measure',
    agency: 'Agency',
    start: 'Start',
    end: 'End',
    notRecorded: 'not recorded',
    partners: 'Partners',
    plans: 'Carries out',
    noPlans: 'The register links no plan to it.',
    facts: 'Facts',
    toConfirm: 'To confirm',
    sources: 'Sources',
    noDescription: 'No description yet.',
    figure: (figure, unit) => (unit === null ? figure : `${figure} ${unit}`),
  },
  ja: {
    title: '施策',
    note: (measures, headings) => `${headings}区分 ${measures}件`,
    empty: '施策はまだありません。',
    emptyHint:
      '施策は、計画を実施するため各機関が行う取組です。下の欄で作成するか、施策を含む記録を取り込むか、後の日付でご覧ください。',
    noMatch: '該当する施策はありません。',
    filter: '件名、機関、本文で絞り込み',
    list: '区分別の施策',
    started: (day) => `${day}から`,
    carriesOut: (count) => `計画${count}件`,
    onlyLinked: '計画に関連するもののみ',
    chooseOne: '施策を選んでください',
    chooseOneHint: '概要、実績、協力機関、関連する計画をここに表示します。',
    inspector: '施策',
    agency: '実施機関',
    start: '開始',
    end: '終了',
    notRecorded: '記録なし',
    partners: '協力機関',
    plans: '関連する計画',
    noPlans: '関連する計画は登録されていません。',
    facts: '実績',
    toConfirm: '要確認',
    sources: '出典',
    noDescription: '概要は未登録です。',
    figure: (figure, unit) => `${figure}${unit ?? ''}`,
  },
}
