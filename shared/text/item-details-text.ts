import type { InBothLanguages } from './texts.ts'

/** Words of what is known of one item of a plan, beside the tree. Days come formatted. */
export interface ItemDetailsText {
  readonly about: (number: string | null) => string
  readonly kind: string
  readonly titleEn: string
  readonly titleJa: string
  readonly bodyEn: string
  readonly bodyJa: string
  readonly responsible: string
  readonly supporting: string
  readonly addOrganization: string
  readonly organizationHint: string
  readonly registerOrganization: (typed: string) => string
  readonly notOfThatDay: string
  readonly removeOrganization: (name: string) => string
  readonly makeSupporting: (name: string) => string
  readonly makeResponsible: (name: string) => string
  readonly deadline: string
  readonly deadlineHelp: string
  readonly deadlineUnreadable: string
  readonly beforePlan: (on: string) => string
  readonly target: string
  readonly targetHelp: string
  readonly unit: string
  readonly tags: string
  readonly tagsHelp: string
  readonly note: string
  readonly questions: string
  readonly seen: string
  readonly statuses: (count: number) => string
  readonly noItemChosen: string
  readonly byOrganization: string
  readonly noOrganization: string
}

export const itemDetailsText: InBothLanguages<ItemDetailsText> = {
  en: {
    about: (number) => (number === null ? 'About this item' : `About item ${number}`),
    kind: 'Kind',
    titleEn: 'Title in English',
    titleJa: 'Title in Japanese',
    bodyEn: 'Text in English',
    bodyJa: 'Text in Japanese',
    responsible: 'Responsible',
    supporting: 'Supporting',
    addOrganization: 'Add an organization',
    organizationHint: 'Name or short form, in either language',
    registerOrganization: (typed) => `Register “${typed}”`,
    notOfThatDay: 'not in being on the plan’s day',
    removeOrganization: (name) => `Take ${name} away`,
    makeSupporting: (name) => `Make ${name} supporting`,
    makeResponsible: (name) => `Make ${name} responsible`,
    deadline: 'Deadline',
    deadlineHelp: 'FY2008, March 2008, 31/3/2008, 平成20年度末',
    deadlineUnreadable: 'Not a deadline. Write FY2008, March 2008, 31/3/2008 or 平成20年度末.',
    beforePlan: (on) => `Before the plan itself (${on}).`,
    target: 'Target',
    targetHelp: 'A figure, such as 80 or 1,200',
    unit: 'Unit',
    tags: 'Tags',
    tagsHelp: 'Separated by commas',
    note: 'Note',
    questions: 'Open questions',
    seen: 'Where it was seen',
    statuses: (count) => (count === 1 ? '1 follow-up recorded' : `${count} follow-ups recorded`),
    noItemChosen: 'Choose an item to see and change all of it.',
    byOrganization: 'Items by organization',
    noOrganization: 'no organization named',
  },
  ja: {
    about: (number) => (number === null ? 'この項目について' : `項目「${number}」について`),
    kind: '種別',
    titleEn: '標題(英語)',
    titleJa: '標題(日本語)',
    bodyEn: '本文(英語)',
    bodyJa: '本文(日本語)',
    responsible: '担当府省庁',
    supporting: '協力府省庁',
    addOrganization: '機関を追加',
    organizationHint: '名称又は略称(日本語・英語)',
    registerOrganization: (typed) => `「${typed}」を登録`,
    notOfThatDay: '計画の時点では存在しない',
    removeOrganization: (name) => `${name}を外す`,
    makeSupporting: (name) => `${name}を協力にする`,
    makeResponsible: (name) => `${name}を担当にする`,
    deadline: '期限',
    deadlineHelp: '平成20年度末、平成20年3月、H20.3.31、FY2008',
    deadlineUnreadable: '期限として読み取れません。平成20年度末、平成20年3月、H20.3.31 のように入力してください。',
    beforePlan: (on) => `計画の日付(${on})より前です。`,
    target: '目標値',
    targetHelp: '80、1,200 などの数値',
    unit: '単位',
    tags: 'タグ',
    tagsHelp: '読点又はカンマで区切る',
    note: '備考',
    questions: '未解決の疑義',
    seen: '出典',
    statuses: (count) => `フォローアップ${count}件を記録済み`,
    noItemChosen: '項目を選ぶと、すべての内容を確認・変更できます。',
    byOrganization: '機関別の項目数',
    noOrganization: '担当の記載なし',
  },
}
