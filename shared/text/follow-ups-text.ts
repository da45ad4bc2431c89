import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the follow-up worklist. Days and fiscal years come formatted. */
export interface FollowUpsText {
  readonly followUps: string
  readonly worklist: string
  readonly worklistFile: (day: string) => string
  readonly matrix: string
  readonly matrixTitle: string
  readonly view: string
  readonly body: string
  readonly all: string
  // worklist
  readonly needs: string
  readonly nothingOwed: string
  readonly nothingOwedNote: string
  readonly everyPlan: string
  readonly state: string
  readonly noPlans: string
  readonly noBodies: string
  readonly noBodiesNote: string
  readonly plan: string
  readonly lastLook: string
  readonly dueOn: string
  readonly sunset: string
  readonly sunsetNote: string
  readonly lastMet: string
  readonly neverMet: string
  readonly nthOn: (ordinal: number | null, day: string) => string
  readonly livePlans: string
  readonly livePlansOf: (count: number) => string
  readonly silence: string
}

export const followUpsText: InBothLanguages<FollowUpsText> = {
  en: {
    followUps: 'Follow-ups',
    worklist: 'Worklist',
    worklistFile: (day) => `follow-ups-${day}`,
    matrix: 'Matrix',
    matrixTitle: 'Follow-up matrix',
    view: 'View',
    body: 'Body',
    all: 'All',
    needs: 'To be done',
    nothingOwed: 'Nothing is owed.',
    nothingOwedNote: 'No plan in force is past the day of its next look, and no item past its deadline.',
    everyPlan: 'Every plan',
    state: 'State',
    noPlans: 'No plan is in this state.',
    noBodies: 'No body is registered yet.',
    noBodiesNote: 'Follow-ups begin with a body, its meetings and the plans they adopted.',
    plan: 'Plan',
    lastLook: 'Last look',
    dueOn: 'Due by',
    sunset: 'Since the last meeting',
    sunsetNote: 'How long each body has not met, and the plans that live on it.',
    lastMet: 'Last met',
    neverMet: 'never',
    nthOn: (ordinal, day) => (ordinal === null ? day : `${ordinalShort(ordinal)}, ${day}`),
    livePlans: 'Plans in force',
    livePlansOf: (count) => counted(count, 'plan'),
    silence: 'Silent for',
  },
  ja: {
    followUps: 'フォローアップ',
    worklist: '作業一覧',
    worklistFile: (day) => `フォローアップの状況-${day}`,
    matrix: '一覧表',
    matrixTitle: 'フォローアップ一覧表',
    view: '表示',
    body: '会議体',
    all: 'すべて',
    needs: '要対応',
    nothingOwed: '要対応の事項はありません。',
    nothingOwedNote: '存続中の計画に確認の期日を過ぎたものはなく、期限を過ぎた項目もありません。',
    everyPlan: '全計画',
    state: '状態',
    noPlans: 'この状態の計画はありません。',
    noBodies: '会議体がまだ登録されていません。',
    noBodiesNote: '会議体とその会合、決定された計画を登録すると、ここに現れます。',
    plan: '計画',
    lastLook: '前回',
    dueOn: '期日',
    sunset: '最終開催からの経過',
    sunsetNote: '各会議体の最終開催からの期間と、存続中の計画の数です。',
    lastMet: '最終開催',
    neverMet: '開催なし',
    nthOn: (ordinal, day) => (ordinal === null ? day : `${ordinalJapanese(ordinal)} ${day}`),
    livePlans: '存続中の計画',
    livePlansOf: (count) => `${count}件`,
    silence: '経過',
  },
}
