import type { LabelsPerSheet } from '../../../shared/documents/plate-model.ts'
import type { plateContents } from '../../../shared/documents/name-plates.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { type PeoplePaper, peoplePapers } from '../../../shared/text/people-papers-text.ts'
import type { PaperLanguage } from '../../data/paper-language.ts'
import type { PaperAsked } from '../../data/paper-asked.ts'

export const isPeoplePaper = (value: unknown): value is PeoplePaper => peoplePapers.some((paper) => paper === value)

/** What people choose about their papers; kept from one paper to the next. */
export interface PaperOptions {
  readonly withHolders: boolean
  readonly withContacts: boolean
  readonly withNumbers: boolean
  readonly persons: 'twice' | 'once'
  readonly blankLines: number
  readonly content: (typeof plateContents)[number]
  readonly withGuests: boolean
  readonly perSheet: LabelsPerSheet
  readonly used: number
}

export const usualOptions: PaperOptions = {
  withHolders: true,
  withContacts: false,
  withNumbers: false,
  persons: 'twice',
  blankLines: 4,
  content: 'both',
  withGuests: true,
  perSheet: 12,
  used: 0,
}

/** Whether something stored by an older version still says all there is to choose. */
export const isPaperOptions = (value: unknown): value is PaperOptions =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(usualOptions).every(([name, usual]) => typeof (value as Record<string, unknown>)[name] === typeof usual)

export interface PaperWanted {
  readonly paper: PeoplePaper
  readonly body: string
  readonly asOf: IsoDate
  /** Null: of the body on the day. */
  readonly meetingId: number | null
  readonly language: PaperLanguage
  /** The earlier day of two; null where the roster has no earlier state. */
  readonly from: IsoDate | null
  /** The plate of one sitter; null: all. */
  readonly only: string | null
  readonly options: PaperOptions
}

/** Papers that are made for a meeting alone. */
export const needsMeeting = (paper: PeoplePaper): boolean => paper === 'attendance' || paper === 'seating'

/** Papers that two states of a body make, whatever meeting there is. */
export const ignoresMeeting = (paper: PeoplePaper): boolean => paper === 'changes'

/** What the program is asked for to show the paper; null where something it needs is missing. */
export function paperAskedFor({ paper, body, asOf, meetingId, language, from, only, options }: PaperWanted): PaperAsked | null {
  const people = { ...(meetingId === null ? { body } : { meetingId }), asOf, language }
  const { withGuests } = options
  switch (paper) {
    case 'roster': {
      const { withHolders, withContacts, withNumbers, persons } = options
      return { path: 'documents.roster', input: { ...people, withHolders, withContacts, withNumbers, persons } }
    }
    case 'changes':
      return from === null ? null : { path: 'documents.rosterChanges', input: { body, from, asOf, language } }
    case 'attendance': {
      const { blankLines } = options
      return meetingId === null ? null : { path: 'documents.attendanceSheet', input: { meetingId, language, blankLines } }
    }
    case 'plates': {
      const plates = { content: options.content, withGuests, ...(only === null ? {} : { only }) }
      return { path: 'documents.namePlates', input: { ...people, ...plates } }
    }
    case 'seating':
      return meetingId === null ? null : { path: 'documents.seatingPlan', input: { meetingId, language, withGuests } }
    case 'addresses':
      return { path: 'documents.addressList', input: people }
    case 'labels': {
      const { perSheet, used } = options
      return { path: 'documents.addressLabels', input: { ...people, perSheet, used } }
    }
  }
}
