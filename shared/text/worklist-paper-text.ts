import type { InBothLanguages } from './texts.ts'

/** What the paper of the worklist prints by itself. States of plans are called as on the matrix. */
export interface WorklistPaperText {
  readonly name: string
  /** Over all bodies. */
  readonly everyBody: string
  readonly needs: string
  readonly nothingOwed: string
  readonly plans: string
  readonly noPlans: string
  readonly body: string
  readonly matter: string
  readonly why: string
  readonly dueOn: string
  readonly plan: string
  readonly adoptedOn: string
  readonly lastOn: string
  readonly meetingsSince: string
  readonly state: string
}

export const worklistPaperText: InBothLanguages<WorklistPaperText> = {
  en: {
    name: 'Follow-ups',
    everyBody: 'All bodies',
    needs: 'What is owed',
    nothingOwed: 'Nothing is owed.',
    plans: 'Plans by state',
    noPlans: 'No plan is registered.',
    body: 'Body',
    matter: 'Matter',
    why: 'Why',
    dueOn: 'Due',
    plan: 'Plan',
    adoptedOn: 'Adopted',
    lastOn: 'Last follow-up',
    meetingsSince: 'Meetings since',
    state: 'State',
  },
  ja: {
    name: 'フォローアップの状況',
    everyBody: '全ての本部・会議',
    needs: '対応を要するもの',
    nothingOwed: '対応を要するものはない。',
    plans: '計画の状態',
    noPlans: '登録された計画はない。',
    body: '本部・会議',
    matter: '事項',
    why: '理由',
    dueOn: '期日',
    plan: '計画',
    adoptedOn: '策定',
    lastOn: '直近のフォローアップ',
    meetingsSince: 'その後の会合数',
    state: '状態',
  },
}
