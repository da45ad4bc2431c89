import type { PlanKind } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** What each kind of plan is, in a few words, for who registers one. */
export interface PlanKindText {
  readonly is: Readonly<Record<PlanKind, string>>
  readonly fromName: string
  readonly later: string
}

export const planKindText: InBothLanguages<PlanKindText> = {
  en: {
    is: {
      outline: 'A lasting course, carried out by other plans',
      strategy: 'The course for some years; also a basic plan',
      'action-plan': 'Measures: who does what, by when',
      'urgent-measures': 'Measures at once, for a short time',
      'annual-plan': 'The plan of one fiscal year of a series',
      initiative: 'Raised at a meeting, not adopted as a plan',
    },
    fromName: 'Read from the name; it can be changed at any time.',
    later: 'It can be changed at any time.',
  },
  ja: {
    is: {
      outline: '基本方針。実施は他の計画による',
      strategy: '数年間の方針（基本計画を含む）',
      'action-plan': '担当と期限を定めた施策',
      'urgent-measures': '短期間の緊急の施策',
      'annual-plan': '毎年度の計画のうち一年度分',
      initiative: '計画としての決定のない取組',
    },
    fromName: '名称から判定。いつでも変更できます。',
    later: 'いつでも変更できます。',
  },
}
