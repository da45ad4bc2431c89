import type { ItemStatus } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** The words of a request for statuses: the table's heads, and the paper around it. */
export interface RequestText {
  readonly columns: Readonly<
    Record<
      | 'item'
      | 'number'
      | 'goal'
      | 'title'
      | 'organization'
      | 'deadline'
      | 'last_status'
      | 'last_on'
      | 'last_note'
      | 'status'
      | 'figure'
      | 'unit'
      | 'note_ja'
      | 'note_en'
      | 'evidence'
      | 'reported_on'
      | 'reported_by',
      string
    >
  >
  readonly statuses: Readonly<Record<ItemStatus | 'not-reported', string>>
  readonly name: string
  readonly to: (organization: string) => string
  readonly everybody: string
  readonly about: string
  readonly sentOn: string
  readonly lead: (items: number) => string
  readonly rule: string
  readonly answer: string
  readonly measures: string
  readonly evidence: string
  readonly last: string
  readonly contact: string
  readonly contactHint: string
  readonly fileName: (plan: string, organization: string) => string
}

export const requestText: InBothLanguages<RequestText> = {
  en: {
    columns: {
      item: 'Item (do not change)',
      number: 'No.',
      goal: 'Goal',
      title: 'Item of the plan',
      organization: 'Responsible',
      deadline: 'By',
      last_status: 'Last status',
      last_on: 'Last reported',
      last_note: 'Last report',
      status: 'TO FILL IN: status (1 not started, 2 in progress, 3 done, 4 delayed, 5 dropped)',
      figure: 'TO FILL IN: figure',
      unit: 'TO FILL IN: unit',
      note_ja: 'TO FILL IN: measures taken (Japanese)',
      note_en: 'TO FILL IN: measures taken (English)',
      evidence: 'TO FILL IN: evidence (paper, page)',
      reported_on: 'TO FILL IN: as of (blank: the meeting)',
      reported_by: 'TO FILL IN: reported by',
    },
    statuses: {
      'not-started': 'not started',
      'in-progress': 'in progress',
      done: 'done',
      delayed: 'delayed',
      dropped: 'dropped',
      'not-reported': 'not reported',
    },
    name: 'Request for the status of items',
    to: (organization) => `To: ${organization}`,
    everybody: 'All ministries and agencies responsible',
    about: 'Plan',
    sentOn: 'As of',
    lead: (items) =>
      items === 1
        ? 'Please tell us how the following item stands, for the follow-up of the plan.'
        : `Please tell us how the following ${items} items stand, for the follow-up of the plan.`,
    rule: 'Status: 1 not started, 2 in progress, 3 done, 4 delayed, 5 dropped. A date gone by does not count as done; an item left blank stays not reported.',
    answer: 'Status now (1–5)',
    measures: 'Measures taken',
    evidence: 'Figure, evidence',
    last: 'Last reported',
    contact: 'Answered by',
    contactHint: '(division, name, telephone)',
    fileName: (plan, organization) => `Request ${organization} ${plan}`,
  },
  ja: {
    columns: {
      item: '項目（変更しないでください）',
      number: '番号',
      goal: '目標',
      title: '施策',
      organization: '担当府省庁',
      deadline: '期限',
      last_status: '前回の状況',
      last_on: '前回報告日',
      last_note: '前回の記載',
      status: '【記入】状況（1未着手 2実施中 3実施済み 4遅延 5中止）',
      figure: '【記入】数値',
      unit: '【記入】単位',
      note_ja: '【記入】実施状況（和文）',
      note_en: '【記入】実施状況（英文）',
      evidence: '【記入】根拠（資料、頁）',
      reported_on: '【記入】時点（空欄は会合の日）',
      reported_by: '【記入】回答府省庁',
    },
    statuses: {
      'not-started': '未着手',
      'in-progress': '実施中',
      done: '実施済み',
      delayed: '遅延',
      dropped: '中止',
      'not-reported': '報告なし',
    },
    name: '施策の実施状況について（照会）',
    to: (organization) => `${organization}　御中`,
    everybody: '関係各府省庁',
    about: '計画',
    sentOn: '基準日',
    lead: (items) => `標記計画のフォローアップのため、次の${items}施策の実施状況について御回答願います。`,
    rule: '状況の区分：1　未着手、2　実施中、3　実施済み、4　遅延、5　中止。期限の経過をもって実施済みとは扱いません。空欄の施策は「報告なし」となります。',
    answer: '現在の状況（1～5）',
    measures: '実施状況',
    evidence: '数値・根拠',
    last: '前回の報告',
    contact: '回答者',
    contactHint: '（課室、氏名、電話番号）',
    fileName: (plan, organization) => `照会_${organization}_${plan}`,
  },
}
