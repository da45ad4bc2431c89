import type { PlanLinkKind } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of what is stored of a plan, as it is edited. Days come formatted. */
export interface PlanFactsText {
  readonly tabs: string
  readonly overview: string
  readonly facts: string
  readonly papers: string
  readonly names: string
  readonly addName: string
  readonly name: string
  readonly language: string
  readonly english: string
  readonly japanese: string
  readonly nameKind: string
  readonly official: string
  readonly alias: string
  readonly reading: string
  readonly short: string
  readonly from: string
  readonly to: string
  /** Only doubt is said, as with every name. */
  readonly toBeConfirmed: string
  readonly met: string
  readonly notMet: string
  readonly removeName: (name: string) => string
  readonly matters: string
  readonly kind: string
  readonly adoptedBy: string
  readonly sameBody: string
  readonly tabledBefore: string
  readonly adoptedOn: string
  readonly adoptedAt: string
  readonly noMeeting: string
  readonly meetingOf: (on: string, ordinal: string) => string
  readonly termFrom: string
  readonly termTo: string
  readonly dateHelp: string
  readonly dateWrong: string
  readonly cadence: string
  readonly cadenceHelp: string
  readonly under: string
  readonly summaryEn: string
  readonly summaryJa: string
  readonly note: string
  readonly links: string
  readonly link: Readonly<Record<PlanLinkKind, readonly [fromHere: string, toHere: string]>>
  readonly addLink: string
  readonly linkKind: string
  readonly otherPlan: string
  readonly findPlan: string
  readonly removeLink: (plan: string) => string
  readonly noLinks: string
  readonly closing: string
  readonly closedOn: (how: string, on: string) => string
  readonly close: string
  readonly closeHow: string
  readonly closeOn: string
  readonly reopen: string
  readonly isOpen: string
  readonly removePlan: string
  readonly removeHint: string
  readonly cannotRemove: (count: number) => string
  readonly newPlan: string
  readonly create: string
  readonly body: string
  readonly nameEn: string
  readonly nameJa: string
  readonly series: string
  readonly fiscalYear: string
  readonly namesMissing: string
}

export const planFactsText: InBothLanguages<PlanFactsText> = {
  en: {
    tabs: 'Sides of the plan',
    overview: 'Overview',
    papers: 'Papers',
    facts: 'Names and facts',
    names: 'Names',
    addName: 'Add a name',
    name: 'Name',
    language: 'Language',
    english: 'English',
    japanese: 'Japanese',
    nameKind: 'Kind of name',
    official: 'Official',
    alias: 'Also called',
    reading: 'Reading (kana)',
    short: 'Short',
    from: 'From',
    to: 'To',
    toBeConfirmed: 'To be confirmed',
    met: 'Where it was met',
    notMet: 'no source recorded',
    removeName: (name) => `Remove the name ${name}`,
    matters: 'Facts',
    kind: 'Kind',
    adoptedBy: 'Adopted by',
    sameBody: 'the body that follows it up',
    tabledBefore: 'Tabled before and followed up by',
    adoptedOn: 'Adopted on',
    adoptedAt: 'Adopted or tabled at',
    noMeeting: 'no meeting recorded',
    meetingOf: (on, ordinal) => (ordinal === '' ? on : `${on}, ${ordinal} meeting`),
    termFrom: 'Term from',
    termTo: 'Term to',
    dateHelp: 'A day, month or year: 10 June 2005, 2005-06, 平成17年6月',
    dateWrong: 'Not a date. Write 10 June 2005, June 2005, 2005 or H17.6.10.',
    cadence: 'Months between follow-ups',
    cadenceHelp: '1–120; empty: as the body does',
    under: 'Stands under',
    summaryEn: 'Summary in English',
    summaryJa: 'Summary in Japanese',
    note: 'Note',
    links: 'Before and after',
    link: {
      supersedes: ['Supersedes', 'Superseded by'],
      revises: ['Revises', 'Revised by'],
      implements: ['Carries out', 'Carried out by'],
      merges: ['Takes in', 'Merged into'],
      splits: ['Split off from', 'Split into'],
    },
    addLink: 'Link another plan',
    linkKind: 'This plan',
    otherPlan: 'Other plan',
    findPlan: 'Name of the plan, in either language',
    removeLink: (plan) => `Remove the link to ${plan}`,
    noLinks: 'No link to another plan.',
    closing: 'Closing',
    closedOn: (how, on) => `${how}, ${on}`,
    close: 'Close this plan',
    closeHow: 'How',
    closeOn: 'On',
    reopen: 'Open it again',
    isOpen: 'The plan is open.',
    removePlan: 'Remove this plan',
    removeHint: 'With its names and items; undo brings them back.',
    cannotRemove: (count) => `${count === 1 ? 'One agenda line points' : `${count} agenda lines point`} to it, so it stays.`,
    newPlan: 'New plan',
    create: 'Add the plan',
    body: 'Body',
    nameEn: 'Name in English',
    nameJa: 'Name in Japanese',
    series: 'Series',
    fiscalYear: 'Fiscal year',
    namesMissing: 'A name in one language at least.',
  },
  ja: {
    tabs: '計画の各面',
    overview: '概要',
    papers: '資料',
    facts: '名称と基本事項',
    names: '名称',
    addName: '名称を追加',
    name: '名称',
    language: '言語',
    english: '英語',
    japanese: '日本語',
    nameKind: '名称の種類',
    official: '正式名称',
    alias: '別称',
    reading: '読み',
    short: '略称',
    from: '使用開始',
    to: '使用終了',
    toBeConfirmed: '要確認',
    met: '出典',
    notMet: '出典の記録なし',
    removeName: (name) => `名称「${name}」を削除`,
    matters: '基本事項',
    kind: '種別',
    adoptedBy: '決定主体',
    sameBody: 'フォローアップを行う会議体と同じ',
    tabledBefore: '付議・フォローアップを行う会議体',
    adoptedOn: '決定日',
    adoptedAt: '決定・報告された会合',
    noMeeting: '会合の記録なし',
    meetingOf: (on, ordinal) => (ordinal === '' ? on : `${on} ${ordinal}`),
    termFrom: '期間の始まり',
    termTo: '期間の終わり',
    dateHelp: '日・月・年のいずれか。平成17年6月10日、H17.6、2005',
    dateWrong: '日付として読み取れません。平成17年6月10日、H17.6、2005 のように入力してください。',
    cadence: 'フォローアップの間隔(月)',
    cadenceHelp: '1〜120。空欄は会議体の定めによる',
    under: '上位の計画',
    summaryEn: '要旨(英語)',
    summaryJa: '要旨(日本語)',
    note: '備考',
    links: '前後の計画',
    link: {
      supersedes: ['前身とする計画', '後継計画'],
      revises: ['改定する計画', '改定後の計画'],
      implements: ['実施する上位の計画', '実施する計画'],
      merges: ['統合する計画', '統合先の計画'],
      splits: ['分割元の計画', '分割後の計画'],
    },
    addLink: '他の計画との関係を追加',
    linkKind: 'この計画から見て',
    otherPlan: '相手の計画',
    findPlan: '計画の名称(日本語・英語)',
    removeLink: (plan) => `「${plan}」との関係を削除`,
    noLinks: '他の計画との関係は登録されていません。',
    closing: '終結',
    closedOn: (how, on) => `${on} ${how}`,
    close: '計画を終結させる',
    closeHow: '事由',
    closeOn: '日付',
    reopen: '終結を取り消す',
    isOpen: '計画は終結していません。',
    removePlan: '計画を削除',
    removeHint: '名称と項目も削除されます。「元に戻す」で復元できます。',
    cannotRemove: (count) => `この計画を扱う議題が${count}件あるため、削除できません。`,
    newPlan: '計画を追加',
    create: '追加する',
    body: '会議体',
    nameEn: '名称(英語)',
    nameJa: '名称(日本語)',
    series: '系列',
    fiscalYear: '年度',
    namesMissing: '少なくとも一つの言語の名称を入力してください。',
  },
}
