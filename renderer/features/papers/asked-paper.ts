import type { PaperName } from '../../../shared/contract/documents.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { PaperAsked } from '../../data/paper-asked.ts'

/** What is chosen for the papers; null: there is none to choose. */
export interface PaperChoices {
  readonly body: string | null
  readonly meetingId: number | null
  readonly plan: string | null
  readonly asOf: IsoDate
  readonly language: 'ja' | 'en' | 'both'
  readonly stage: 'draft' | 'issued' | 'results'
  readonly withHolders: boolean
}

/** The question for the paper; null while what it is about is missing. */
export function askedFor(name: PaperName, choices: PaperChoices): PaperAsked | null {
  const { body, meetingId, plan, asOf, language, stage, withHolders } = choices
  switch (name) {
    case 'agenda':
      return meetingId === null ? null : { path: 'documents.agenda', input: { meetingId, language, stage } }
    case 'runSheet':
    case 'decisionRecord':
    case 'attendanceSheet':
    case 'paperList':
    case 'seatingPlan':
      return meetingId === null ? null : { path: `documents.${name}`, input: { meetingId, language } }
    case 'roster':
      return body === null ? null : { path: 'documents.roster', input: { body, asOf, language, withHolders } }
    case 'rosterChanges':
    case 'chronicle':
    case 'namePlates':
    case 'addressList':
    case 'addressLabels':
    case 'matrix':
    case 'worklist':
      return body === null ? null : { path: `documents.${name}`, input: { body, asOf, language } }
    case 'followUpReport':
    case 'statusTable':
    case 'itemMatrix':
      return plan === null ? null : { path: `documents.${name}`, input: { plan, asOf, language } }
    case 'statusRequest':
      return plan === null ? null : { path: 'documents.statusRequest', input: { plan, asOf, language, organization: null } }
  }
}
