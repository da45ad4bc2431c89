import type { InBothLanguages } from './texts.ts'

/** Words of what is known of a line and of its meeting, beside the agenda. */
export interface LineDetailsText {
  readonly aboutLine: (number: string | null) => string
  readonly chooseLine: string
  readonly kind: string
  readonly fiscalYear: string
  readonly fiscalYearHelp: string
  readonly plans: string
  readonly noPlans: string
  readonly minutes: string
  readonly presenter: string
  readonly outcome: string
  readonly outcomeNote: string
  readonly internalNote: string
  readonly why: string
  readonly sources: string
  readonly ofField: (field: string) => string
  /** Names of the fields that a source speaks for. */
  readonly fields: Readonly<Record<string, string>>
  readonly openQuestions: string
  readonly nothingOpen: string
}

export const lineDetailsText: InBothLanguages<LineDetailsText> = {
  en: {
    aboutLine: (number) => (number === null ? 'This heading' : `Line ${number}`),
    chooseLine: 'Choose a line to see everything about it here.',
    kind: 'Kind',
    fiscalYear: 'Fiscal year',
    fiscalYearHelp: '2005, FY2005 or 平成17年度',
    plans: 'Plans',
    noPlans: 'None linked. Type @ in the line.',
    minutes: 'Length in minutes',
    presenter: 'Presented by',
    outcome: 'Outcome',
    outcomeNote: 'What was said, or a remark',
    internalNote: 'Internal note (on the run sheet only)',
    why: 'Why it is here',
    sources: 'Sources',
    ofField: (field) => `for the ${field}`,
    fields: {
      title_en: 'English title',
      title_ja: 'Japanese title',
      held_on: 'date',
      ordinal: 'number of the meeting',
      kind: 'kind',
      outcome: 'outcome',
      act_kind: 'kind of act',
    },
    openQuestions: 'Open questions',
    nothingOpen: 'No source is recorded yet.',
  },
  ja: {
    aboutLine: (number) => (number === null ? 'この見出し' : `議題${number}`),
    chooseLine: '行を選ぶと、その詳細をここに表示します。',
    kind: '種別',
    fiscalYear: '年度',
    fiscalYearHelp: '平成17年度、H17年度、2005など',
    plans: '計画',
    noPlans: '関連付けなし(行の中で @ を入力)',
    minutes: '所要時間(分)',
    presenter: '説明者',
    outcome: '結果',
    outcomeNote: '議事の要旨・備考',
    internalNote: '内部メモ(進行要領にのみ印刷)',
    why: '提案の理由',
    sources: '出典',
    ofField: (field) => `対象: ${field}`,
    fields: {
      title_en: '英語の件名',
      title_ja: '日本語の件名',
      held_on: '開催日',
      ordinal: '回次',
      kind: '種別',
      outcome: '結果',
      act_kind: '根拠の種別',
    },
    openQuestions: '要確認事項',
    nothingOpen: '出典の記録はまだありません。',
  },
}
