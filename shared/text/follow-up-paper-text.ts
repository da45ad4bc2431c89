import { ordinalShort } from '../domain/ordinal.ts'
import type { ItemStatus } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** What papers on the follow-up of a plan's items print by themselves. */
export interface FollowUpPaperText {
  readonly followUp: (plan: string) => string
  readonly statusTable: string
  readonly adopted: string
  readonly term: string
  readonly meeting: string
  readonly reportedOn: string
  readonly fromTo: (from: string | null, to: string | null) => string
  readonly summary: string
  readonly byItem: string
  readonly annex: string
  readonly annexLead: (count: number) => string
  readonly allReported: string
  readonly noItems: string
  readonly item: string
  readonly number: string
  readonly organizations: string
  readonly status: string
  readonly note: string
  readonly on: string
  readonly total: string
  readonly statuses: Readonly<Record<ItemStatus | 'not-reported', string>>
  readonly contents: string
  readonly looks: string
  readonly noLooks: string
  readonly byGoal: string
  readonly otherItems: string
  readonly byOrganization: string
  readonly byOrganizationNote: string
  readonly nobodyNamed: string
  readonly figures: string
  readonly figure: string
  readonly previous: string
  readonly now: string
  readonly change: string
  readonly comparedWith: (day: string) => string
  readonly noPrevious: string
  /** Behind a status that was not reported this time. */
  readonly carried: (day: string) => string
  readonly annexCarried: string
  readonly annexCarriedLead: (count: number, day: string) => string
  readonly itemMatrix: string
  readonly meetingsHead: (ordinal: number | null, day: string) => string
  readonly letters: Readonly<Record<ItemStatus | 'missing' | 'silent', string>>
  readonly missingItem: string
  readonly silentItem: string
}

export const followUpPaperText: InBothLanguages<FollowUpPaperText> = {
  en: {
    followUp: (plan) => `Follow-up of the ${plan.replace(/^the /i, '')}`,
    statusTable: 'Status of items',
    adopted: 'Adopted',
    term: 'Term',
    meeting: 'Reported to',
    reportedOn: 'As of',
    fromTo: (from, to) => (from === null ? `until ${to ?? '…'}` : to === null ? `from ${from}` : `${from} – ${to}`),
    summary: 'Summary',
    byItem: 'Item by item',
    annex: 'Annex: items not reported',
    annexLead: (count) =>
      count === 1
        ? 'Nothing has been reported on the following item. A date gone by does not count as a report.'
        : `Nothing has been reported on the following ${count} items. A date gone by does not count as a report.`,
    noItems: 'The register has no items of this plan.',
    allReported: 'Something has been reported on every item.',
    item: 'Item',
    number: 'No.',
    organizations: 'Responsible',
    status: 'Status',
    note: 'Report',
    on: 'Reported on',
    total: 'Total',
    statuses: {
      'not-started': 'not started',
      'in-progress': 'in progress',
      done: 'done',
      delayed: 'delayed',
      dropped: 'dropped',
      'not-reported': 'not reported',
    },
    contents: 'Contents',
    looks: 'Followed up at',
    noLooks: 'no meeting yet',
    byGoal: 'Goal',
    otherItems: 'Items under no goal',
    byOrganization: 'By ministry and agency',
    byOrganizationNote: 'An item with two responsible organizations counts under both.',
    nobodyNamed: 'nobody named',
    figures: 'Figures',
    figure: 'Figure',
    previous: 'Previous report',
    now: 'This report',
    change: 'Change',
    comparedWith: (day) => `In brackets: the change against the report of ${day}.`,
    noPrevious: 'There is no earlier report to compare with.',
    carried: (day) => `last reported ${day}`,
    annexCarried: 'Annex: items not reported this time',
    annexCarriedLead: (count, day) =>
      count === 1
        ? `The following item was not reported at the meeting of ${day}; what is shown was reported earlier.`
        : `The following ${count} items were not reported at the meeting of ${day}; what is shown was reported earlier.`,
    itemMatrix: 'Items and meetings',
    meetingsHead: (ordinal, day) => `${ordinal === null ? 'between' : ordinalShort(ordinal)}\n${day}`,
    letters: { 'not-started': 'N', 'in-progress': 'P', done: 'D', delayed: 'L', dropped: 'X', missing: 'U', silent: '' },
    missingItem: 'unreported, though the plan was followed up',
    silentItem: 'plan not on the agenda',
  },
  ja: {
    followUp: (plan) => `「${plan}」フォローアップ`,
    statusTable: '施策の実施状況一覧',
    adopted: '策定',
    term: '期間',
    meeting: '報告先',
    reportedOn: '基準日',
    fromTo: (from, to) => `${from ?? ''}～${to ?? ''}`,
    summary: '概況',
    byItem: '施策ごとの実施状況',
    annex: '別添　報告のない施策',
    annexLead: (count) => `次の${count}施策については、実施状況の報告がない。期限の経過をもって、報告があったものとは扱わない。`,
    noItems: 'この計画の施策は、台帳に登録されていません。',
    allReported: 'すべての施策について、実施状況の報告がある。',
    item: '施策',
    number: '番号',
    organizations: '担当府省庁',
    status: '状況',
    note: '実施状況',
    on: '報告日',
    total: '計',
    statuses: {
      'not-started': '未着手',
      'in-progress': '実施中',
      done: '実施済み',
      delayed: '遅延',
      dropped: '中止',
      'not-reported': '報告なし',
    },
    contents: '目次',
    looks: '報告経過',
    noLooks: '会合での報告なし',
    byGoal: '目標',
    otherItems: '目標に属しない施策',
    byOrganization: '府省庁別の状況',
    byOrganizationNote: '担当が複数の施策は、それぞれの府省庁に計上している。',
    nobodyNamed: '担当の記載なし',
    figures: '実施状況に関する数値',
    figure: '数値',
    previous: '前回',
    now: '今回',
    change: '増減',
    comparedWith: (day) => `括弧内は、前回報告（${day}）からの増減である。`,
    noPrevious: '比較すべき前回の報告はない。',
    carried: (day) => `${day}報告`,
    annexCarried: '別添　今回報告のない施策',
    annexCarriedLead: (count, day) => `次の${count}施策については、${day}の会合において報告がなく、それ以前の報告によった。`,
    itemMatrix: '施策・会合対照表',
    meetingsHead: (ordinal, day) => `${ordinal === null ? '会合外' : `第${ordinal}回`}\n${day}`,
    letters: { 'not-started': '未', 'in-progress': '中', done: '済', delayed: '遅', dropped: '止', missing: '無', silent: '' },
    missingItem: '計画のフォローアップはあるが、施策の報告なし',
    silentItem: '計画が議題とされていない',
  },
}
