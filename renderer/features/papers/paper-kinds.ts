import type { PaperName } from '../../../shared/contract/documents.ts'

/** What a paper is about: it decides what is chosen beside it. */
export type PaperSubject = 'meeting' | 'body' | 'plan'

/** Every paper with what it is about, in the order of the list. */
export const paperSubjectOf: Readonly<Record<PaperName, PaperSubject>> = {
  agenda: 'meeting',
  runSheet: 'meeting',
  decisionRecord: 'meeting',
  attendanceSheet: 'meeting',
  paperList: 'meeting',
  seatingPlan: 'meeting',
  roster: 'body',
  rosterChanges: 'body',
  chronicle: 'body',
  namePlates: 'body',
  addressList: 'body',
  addressLabels: 'body',
  matrix: 'body',
  worklist: 'body',
  followUpReport: 'plan',
  statusTable: 'plan',
  itemMatrix: 'plan',
  statusRequest: 'plan',
}

export const paperNames = Object.keys(paperSubjectOf) as readonly PaperName[]

export const isPaperName = (value: unknown): value is PaperName => paperNames.some((name) => name === value)

export const subjects = ['meeting', 'body', 'plan'] as const satisfies readonly PaperSubject[]
