import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** What happened to a plan, as its story tells it. */
export type StoryStep =
  | 'adopted'
  | 'adoption-reported'
  | 'to-be-confirmed'
  | 'followed-up'
  | 'final-follow-up'
  | 'superseded'
  | 'raised'

const months = (count: number) =>
  count === 12 ? 'a year' : count === 6 ? 'half a year' : count === 1 ? 'a month' : `${count} months`

/** Words of one plan's own page: what became of it, its names, what it goes on from. Days come formatted. */
export interface PlanText {
  readonly adoptedBy: string
  readonly raised: string
  readonly cadence: string
  readonly everyMonths: (months: number) => string
  readonly cadenceFrom: Readonly<Record<'plan' | 'body' | 'default', string>>
  readonly followUps: (count: number) => string
  /** The number alone. */
  readonly numberShort: (ordinal: number | null) => string
  readonly meetingShort: (ordinal: number | null) => string
  readonly nothingOwed: string
  /** By a length of time: "9 years late". */
  readonly late: (span: string) => string
  readonly meetingsSince: (count: number) => string
  readonly story: string
  readonly step: Readonly<Record<StoryStep, string>>
  readonly stepDue: string
  readonly noStory: string
  readonly names: string
  readonly official: string
  readonly alias: string
  readonly short: string
  readonly notMet: string
  readonly chain: string
  readonly chainOf: (count: number) => string
  readonly series: string
  readonly beneath: string
  readonly under: string
  readonly items: string
  readonly itemsNote: (count: number) => string
  readonly measures: string
  readonly openQuestions: string
  readonly sources: string
  readonly openMatrix: string
  readonly openStatuses: string
  readonly openBody: string
  readonly details: string
  readonly missing: Readonly<Record<'plan' | 'progress' | 'whole-year', string>>
  readonly planNotRecorded: string
  readonly yearOpen: string
  readonly because: {
    readonly notKnownYet: string
    readonly superseded: (by: string, on: string) => string
    readonly termOver: (endedOn: string, on: string) => string
    readonly closed: (how: string, on: string) => string
    readonly explained: (reason: string, on: string) => string
    readonly noFollowUp: (since: string, meetings: number) => string
    readonly cadence: (from: 'adoption' | 'last-follow-up', since: string, months: number) => string
    readonly afterFiscalYear: (year: string, endsOn: string) => string
  }
}

export const planText: InBothLanguages<PlanText> = {
  en: {
    adoptedBy: 'Adopted by',
    raised: 'First raised',
    cadence: 'To be followed up',
    everyMonths: (count) =>
      count === 12 ? 'every year' : count === 6 ? 'every half year' : count === 1 ? 'every month' : `every ${count} months`,
    cadenceFrom: { plan: 'as the plan says', body: 'as the body does', default: 'as is usual' },
    followUps: (count) => counted(count, 'follow-up'),
    numberShort: (ordinal) => (ordinal === null ? '' : ordinalShort(ordinal)),
    meetingShort: (ordinal) => (ordinal === null ? 'meeting' : `${ordinalShort(ordinal)} meeting`),
    nothingOwed: 'nothing owed',
    late: (span) => `${span} late`,
    meetingsSince: (count) => (count === 0 ? 'no meeting since' : count === 1 ? '1 meeting since' : `${count} meetings since`),
    story: 'Story',
    step: {
      adopted: 'Adopted',
      'adoption-reported': 'Adoption reported',
      'to-be-confirmed': 'Adopted, to be confirmed',
      'followed-up': 'Followed up',
      'final-follow-up': 'Followed up for the last time',
      superseded: 'Superseded by',
      raised: 'First raised',
    },
    stepDue: 'Next follow-up due',
    noStory: 'Nothing has happened to this plan by this day.',
    names: 'Names',
    official: 'official',
    alias: 'also',
    short: 'short',
    notMet: 'no source recorded',
    chain: 'Before and after it',
    chainOf: (count) => `${counted(count, 'plan')}, one after the other`,
    series: 'Year by year',
    beneath: 'Under it',
    under: 'Stands under',
    items: 'What it sets out',
    itemsNote: (count) => (count === 1 ? '1 item' : `${count} items`),
    measures: 'Measures that carry it out',
    openQuestions: 'Open questions',
    sources: 'Where it was seen',
    openMatrix: 'Open the matrix',
    openStatuses: 'Status of items',
    openBody: 'Open the body',
    details: 'About this plan',
    missing: {
      plan: 'plan never reported',
      progress: 'progress never reported',
      'whole-year': 'neither plan nor progress reported',
    },
    planNotRecorded: 'plan not recorded, progress reported',
    yearOpen: 'under way',
    because: {
      notKnownYet: 'Not known yet on this day.',
      superseded: (by, on) => `Superseded on ${on} by the ${by}.`,
      termOver: (endedOn, on) => `Its term ended on ${endedOn}; looked at on ${on}.`,
      closed: (how, on) => `${how}, ${on}.`,
      explained: (reason, on) => `${reason} (explained on ${on})`,
      noFollowUp: (since, meetings) =>
        `${meetings === 1 ? 'One meeting was' : `${meetings} meetings were`} held since ${since}; none looked back at it.`,
      cadence: (from, since, count) =>
        from === 'adoption'
          ? `Due within ${months(count)} of its adoption on ${since}.`
          : `Due within ${months(count)} of the last look on ${since}.`,
      afterFiscalYear: (year, endsOn) => `Progress is reported when ${year} is over, on ${endsOn}.`,
    },
  },
  ja: {
    adoptedBy: '決定主体',
    raised: '初めて議題となった日',
    cadence: 'フォローアップの間隔',
    everyMonths: (count) => (count === 12 ? '年1回' : count === 6 ? '半年ごと' : `${count}か月ごと`),
    cadenceFrom: { plan: '計画の定め', body: '会議体の定め', default: '標準' },
    followUps: (count) => `フォローアップ${count}回`,
    numberShort: (ordinal) => (ordinal === null ? '' : ordinalJapanese(ordinal)),
    meetingShort: (ordinal) => (ordinal === null ? '会合' : ordinalJapanese(ordinal)),
    nothingOwed: '不要',
    late: (span) => `${span}超過`,
    meetingsSince: (count) => (count === 0 ? 'その後の開催なし' : `以後${count}回開催`),
    story: '経過',
    step: {
      adopted: '決定',
      'adoption-reported': '策定を報告',
      'to-be-confirmed': '決定(要確認)',
      'followed-up': 'フォローアップ',
      'final-follow-up': '最終フォローアップ',
      superseded: '後継計画',
      raised: '初めて議題となる',
    },
    stepDue: '次のフォローアップの期日',
    noStory: 'この時点までの経過はありません。',
    names: '名称',
    official: '正式名称',
    alias: '別称',
    short: '略称',
    notMet: '出典の記録なし',
    chain: '前後の計画',
    chainOf: (count) => `${count}計画の継承`,
    series: '年度ごとの計画',
    beneath: 'この計画に基づくもの',
    under: '上位の計画',
    items: '計画の内容',
    itemsNote: (count) => `${count}項目`,
    measures: '実施する施策',
    openQuestions: '未解決の疑義',
    sources: '出典',
    openMatrix: '一覧表を開く',
    openStatuses: '施策の実施状況',
    openBody: '会議体を開く',
    details: 'この計画について',
    missing: {
      plan: '計画の報告なし',
      progress: '進捗の報告なし',
      'whole-year': '計画・進捗とも報告なし',
    },
    planNotRecorded: '計画の記録なし(進捗は報告済み)',
    yearOpen: '進行中',
    because: {
      notKnownYet: 'この時点ではまだ把握されていません。',
      superseded: (by, on) => `${on}、「${by}」に引き継がれました。`,
      termOver: (endedOn, on) => `${endedOn}に期間が満了し、${on}にフォローアップが行われました。`,
      closed: (how, on) => `${on} ${how}`,
      explained: (reason, on) => `${reason}(${on}記載)`,
      noFollowUp: (since, meetings) => `${since}以降の会合${meetings}回で、一度も取り上げられていません。`,
      cadence: (from, since, count) =>
        from === 'adoption'
          ? `決定(${since})から${count}か月以内が期日です。`
          : `直近のフォローアップ(${since})から${count}か月以内が期日です。`,
      afterFiscalYear: (year, endsOn) => `${year}の終了(${endsOn})後に進捗が報告されます。`,
    },
  },
}
