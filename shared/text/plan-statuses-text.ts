import type { InBothLanguages } from './texts.ts'

/** Where the status of a plan's items is recorded, as other places of the program name it. */
export interface PlanStatusesText {
  /** The side of a plan beside its items. */
  readonly tab: string
  /** The command that leads there. */
  readonly recordStatuses: string
  readonly recordStatus: string
  readonly lastStatus: string
  readonly neverReported: string
}

export const planStatusesText: InBothLanguages<PlanStatusesText> = {
  en: {
    tab: 'Status of items',
    recordStatuses: 'Record statuses of items…',
    recordStatus: 'Record status',
    lastStatus: 'Last status',
    neverReported: 'never reported',
  },
  ja: {
    tab: '実施状況',
    recordStatuses: '施策の実施状況を記録…',
    recordStatus: '状況を記録',
    lastStatus: '直近の状況',
    neverReported: '報告なし',
  },
}
