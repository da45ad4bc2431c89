import { ordinalShort } from '../domain/ordinal.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of what is known of a body itself: its mandate, its names, the numbers of its meetings. Days come formatted. */
export interface AboutBodyText {
  readonly mandate: string
  readonly namesOverTime: string
  readonly nameKind: (kind: string) => string
  readonly predecessors: string
  readonly existed: (from: string | null, to: string | null) => string
  readonly openQuestions: string
  readonly ordinalProblems: string
  readonly noOrdinalProblems: string
  readonly gap: (from: number, to: number) => string
  readonly clash: (ordinal: number, count: number) => string
  readonly disorder: (ordinal: number, after: number) => string
  readonly unnumbered: string
  readonly sources: string
}

export const aboutBodyText: InBothLanguages<AboutBodyText> = {
  en: {
    mandate: 'Mandate',
    namesOverTime: 'Names',
    nameKind: (kind) => (kind === 'alias' ? 'also' : kind === 'short' ? 'short' : 'official'),
    predecessors: 'Before it',
    existed: (from, to) =>
      [from === null ? null : `founded ${from}`, to === null ? null : `abolished ${to}`].filter(Boolean).join(', '),
    openQuestions: 'Open questions',
    ordinalProblems: 'Numbers of the meetings',
    noOrdinalProblems: 'The meetings are numbered without gap or clash.',
    gap: (from, to) => (from === to ? `No meeting bears the number ${from}.` : `No meetings bear the numbers ${from} to ${to}.`),
    clash: (ordinal, count) => `${count} meetings bear the number ${ordinal}.`,
    disorder: (ordinal, after) => `The ${ordinalShort(ordinal)} meeting was held after the ${ordinalShort(after)}.`,
    unnumbered: 'A meeting was held without a number.',
    sources: 'Where it was seen',
  },
  ja: {
    mandate: '所掌',
    namesOverTime: '名称',
    nameKind: (kind) => (kind === 'alias' ? '別称' : kind === 'short' ? '略称' : '正式名称'),
    predecessors: '前身',
    existed: (from, to) => [from === null ? null : `${from}設置`, to === null ? null : `${to}廃止`].filter(Boolean).join('、'),
    openQuestions: '未解決の疑義',
    ordinalProblems: '会合の回次',
    noOrdinalProblems: '回次に欠番・重複はありません。',
    gap: (from, to) => (from === to ? `第${from}回の会合がありません。` : `第${from}回から第${to}回までの会合がありません。`),
    clash: (ordinal, count) => `第${ordinal}回の会合が${count}件あります。`,
    disorder: (ordinal, after) => `第${ordinal}回が第${after}回より後に開催されています。`,
    unnumbered: '回次のない会合が開催されています。',
    sources: '出典',
  },
}
