import type { InBothLanguages } from './texts.ts'

/** Words of a body's life drawn in time. Days come formatted. */
export interface TimelineText {
  readonly life: (name: string, from: string, to: string) => string
  readonly zoom: string
  readonly zoomAll: string
  readonly zoomFive: string
  readonly zoomOne: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly walkMeetings: string
  readonly walkPlans: string
  readonly asOf: (day: string) => string
  readonly neverFollowedUp: string
  readonly overdueSince: (day: string) => string
  readonly toBeConfirmed: string
  readonly superseded: string
  readonly spokenBar: (name: string, span: string, state: string, looks: number) => string
  readonly span: (from: string, to: string | null) => string
  readonly adoptedSign: string
  readonly reportedSign: string
  readonly unconfirmedSign: string
  readonly lookSign: string
  readonly finalSign: string
  readonly dueSign: string
  readonly brokenSign: string
  readonly explainedSign: string
  readonly legend: string
}

export const timelineText: InBothLanguages<TimelineText> = {
  en: {
    life: (name, from, to) => `Life of the ${name}, ${from} to ${to}`,
    zoom: 'Zoom',
    zoomAll: 'All',
    zoomFive: '5 years',
    zoomOne: '1 year',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    walkMeetings: 'Walk the meetings',
    walkPlans: 'Plans',
    asOf: (day) => `as of ${day}`,
    neverFollowedUp: 'never followed up',
    overdueSince: (day) => `overdue since ${day}`,
    toBeConfirmed: 'adoption to be confirmed',
    superseded: 'final follow-up, superseded',
    spokenBar: (name, span, state, looks) =>
      `${name}, ${span}: ${state}, ${looks === 0 ? 'no follow-up' : looks === 1 ? '1 follow-up' : `${looks} follow-ups`}`,
    span: (from, to) => (to === null ? `since ${from}` : `${from} to ${to}`),
    adoptedSign: 'adopted',
    reportedSign: 'adoption reported',
    unconfirmedSign: 'to be confirmed',
    lookSign: 'followed up',
    finalSign: 'final',
    dueSign: 'due',
    brokenSign: 'report missing',
    explainedSign: 'reason recorded',
    legend: 'Signs',
  },
  ja: {
    life: (name, from, to) => `${name}の歩み(${from}〜${to})`,
    zoom: '表示期間',
    zoomAll: '全期間',
    zoomFive: '5年',
    zoomOne: '1年',
    zoomIn: '拡大',
    zoomOut: '縮小',
    walkMeetings: '会合を移動',
    walkPlans: '計画',
    asOf: (day) => `${day}時点`,
    neverFollowedUp: 'フォローアップ実績なし',
    overdueSince: (day) => `${day}から期日超過`,
    toBeConfirmed: '策定日要確認',
    superseded: '最終フォローアップ・後継へ',
    spokenBar: (name, span, state, looks) =>
      `${name}(${span})、${state}、${looks === 0 ? 'フォローアップなし' : `フォローアップ${looks}回`}`,
    span: (from, to) => (to === null ? `${from}から` : `${from}から${to}まで`),
    adoptedSign: '決定',
    reportedSign: '策定報告',
    unconfirmedSign: '要確認',
    lookSign: 'フォローアップ',
    finalSign: '最終',
    dueSign: '期日',
    brokenSign: '報告なし',
    explainedSign: '理由を記録',
    legend: '凡例',
  },
}
