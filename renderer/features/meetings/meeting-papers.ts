import type { PaperAsked } from '../../data/paper-asked.ts'

/** The papers of a meeting that its right-hand side shows. */
export const meetingPapers = ['agenda', 'run-sheet', 'decision-record'] as const
export type MeetingPaper = (typeof meetingPapers)[number]

export const isMeetingPaper = (value: unknown): value is MeetingPaper => meetingPapers.some((paper) => paper === value)

export interface PaperOptions {
  readonly meetingId: number
  readonly language: 'en' | 'ja' | 'both'
  /** Of the agenda; the other papers have no stages. */
  readonly stage: 'draft' | 'issued' | 'results'
  /** A version of the agenda that was kept, by its snapshot; null: the one that the stage calls for. */
  readonly version: number | null
}

/** What the program is asked for to show the paper. */
export function paperAskedFor(paper: MeetingPaper, { meetingId, language, stage, version }: PaperOptions): PaperAsked {
  switch (paper) {
    case 'agenda':
      return { path: 'documents.agenda', input: { meetingId, language, stage, ...(version === null ? {} : { version }) } }
    case 'run-sheet':
      return { path: 'documents.runSheet', input: { meetingId, language } }
    case 'decision-record':
      return { path: 'documents.decisionRecord', input: { meetingId, language } }
  }
}
