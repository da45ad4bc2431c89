import { counted, inDigits } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the list of plans. Days come formatted. */
export interface PlansText {
  readonly plans: string
  readonly plan: string
  readonly body: string
  readonly kind: string
  readonly adopted: string
  readonly term: string
  readonly lastFollowUp: string
  readonly due: string
  readonly state: string
  readonly filter: string
  readonly filterHint: string
  readonly allBodies: string
  readonly allKinds: string
  readonly allStates: string
  readonly inForce: string
  readonly shown: (shown: number, total: number) => string
  readonly clearFilters: string
  readonly nothingFits: string
  readonly nothingFitsHint: string
  readonly noPlans: string
  readonly noPlansHint: string
  readonly years: (count: number) => string
  readonly unfold: (series: string) => string
  readonly fold: (series: string) => string
  readonly ofWhichOpen: (count: number, state: string) => string
  // adoption
  readonly how: Readonly<Record<'adopted' | 'adoption-reported' | 'to-be-confirmed', string>>
  readonly howShort: Readonly<Record<'adopted' | 'adoption-reported' | 'to-be-confirmed', string>>
  readonly termFrom: (from: string) => string
  readonly termTo: (to: string) => string
  readonly termBoth: (from: string, to: string) => string
  readonly noTerm: string
  readonly notRecorded: string
  readonly none: string
}

export const plansText: InBothLanguages<PlansText> = {
  en: {
    plans: 'Plans',
    plan: 'Plan',
    body: 'Body',
    kind: 'Kind',
    adopted: 'Adopted',
    term: 'Term',
    lastFollowUp: 'Last follow-up',
    due: 'Due',
    state: 'State',
    filter: 'Filter plans',
    filterHint: 'Name, in either language',
    allBodies: 'All bodies',
    allKinds: 'All kinds',
    allStates: 'All states',
    inForce: 'In force',
    shown: (shown, total) => (shown === total ? counted(total, 'plan') : `${inDigits(shown)} of ${counted(total, 'plan')}`),
    clearFilters: 'Show all',
    nothingFits: 'No plan fits the filter.',
    nothingFitsHint: 'Take a filter away, or try the other language.',
    noPlans: 'No plan is known on this day.',
    noPlansHint: 'Plans appear with the meeting that adopted them. Choose a later day above, or import a record.',
    years: (count) => (count === 1 ? '1 year' : `${count} years`),
    unfold: (series) => `Show the years of ${series}`,
    fold: (series) => `Fold the years of ${series}`,
    ofWhichOpen: (count, state) => `${count} ${state.toLowerCase()}`,
    how: { adopted: 'adopted', 'adoption-reported': 'adoption reported', 'to-be-confirmed': 'to be confirmed' },
    howShort: { adopted: 'adopted', 'adoption-reported': 'reported', 'to-be-confirmed': 'to confirm' },
    termFrom: (from) => `from ${from}`,
    termTo: (to) => `to ${to}`,
    termBoth: (from, to) => `${from} – ${to}`,
    noTerm: 'open',
    notRecorded: 'not recorded',
    none: 'none',
  },
  ja: {
    plans: '計画',
    plan: '計画',
    body: '本部・会議',
    kind: '種別',
    adopted: '決定',
    term: '期間',
    lastFollowUp: '直近の実施',
    due: '期日',
    state: '状態',
    filter: '計画を絞り込む',
    filterHint: '名称(日本語・英語)',
    allBodies: 'すべての会議体',
    allKinds: 'すべての種別',
    allStates: 'すべての状態',
    inForce: '終結していないもの',
    shown: (shown, total) => (shown === total ? `${inDigits(total)}件` : `${inDigits(total)}件中${inDigits(shown)}件`),
    clearFilters: 'すべて表示',
    nothingFits: '条件に合う計画はありません。',
    nothingFitsHint: '条件を減らすか、もう一方の言語でお試しください。',
    noPlans: 'この時点で把握されている計画はありません。',
    noPlansHint: '計画は、決定した会合とともに表示されます。後の日を選ぶか、記録を取り込んでください。',
    years: (count) => `${count}年度分`,
    unfold: (series) => `${series}の各年度を表示`,
    fold: (series) => `${series}の各年度をたたむ`,
    ofWhichOpen: (count, state) => `${state}${count}件`,
    how: { adopted: '決定', 'adoption-reported': '策定報告', 'to-be-confirmed': '要確認' },
    howShort: { adopted: '決定', 'adoption-reported': '報告', 'to-be-confirmed': '要確認' },
    termFrom: (from) => `${from}から`,
    termTo: (to) => `${to}まで`,
    termBoth: (from, to) => `${from}〜${to}`,
    noTerm: '定めなし',
    notRecorded: '記録なし',
    none: 'なし',
  },
}
