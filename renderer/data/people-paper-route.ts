import type { LabelsPerSheet } from '../../shared/documents/plate-model.ts'
import { plateContents } from '../../shared/documents/name-plates.ts'
import { type IsoDate, isIsoDate } from '../../shared/domain/calendar.ts'
import { paperLanguageIn } from './paper-language.ts'
import type { PaperAsked } from './paper-asked.ts'

/** The papers about people: of a body on a day, or of all bodies of a meeting. Null when the address names none of them. */
export function peoplePaperAsked(route: string, search: string, on: IsoDate): PaperAsked | null {
  const given = new URLSearchParams(search)
  const language = paperLanguageIn(given.get('language'))
  const body = given.get('body') ?? ''
  const meetingId = Number(given.get('meetingId') ?? 0)
  const isSet = (name: string) => given.get(name) === 'true'
  const withGuests = given.get('withGuests') !== 'false'
  const whose = meetingId > 0 ? { meetingId } : { body }
  const people = meetingId > 0 || body !== '' ? { ...whose, asOf: on, language } : null
  switch (route.slice('/paper/'.length)) {
    case 'roster':
      return (
        people && {
          path: 'documents.roster',
          input: {
            ...people,
            withHolders: isSet('withHolders'),
            withContacts: isSet('withContacts'),
            withNumbers: isSet('withNumbers'),
            persons: given.get('persons') === 'once' ? 'once' : 'twice',
          },
        }
      )
    case 'rosterChanges': {
      const from = given.get('from') ?? ''
      const since = isIsoDate(from) ? { from } : {}
      return body === '' ? null : { path: 'documents.rosterChanges', input: { body, ...since, asOf: on, language } }
    }
    case 'attendanceSheet': {
      const blankLines = given.has('blankLines') ? { blankLines: Number(given.get('blankLines')) } : {}
      return meetingId > 0 ? { path: 'documents.attendanceSheet', input: { meetingId, language, ...blankLines } } : null
    }
    case 'namePlates': {
      const content = plateContents.find((one) => one === given.get('content')) ?? 'both'
      const only = given.get('only')
      return (
        people && { path: 'documents.namePlates', input: { ...people, content, withGuests, ...(only === null ? {} : { only }) } }
      )
    }
    case 'seatingPlan':
      return meetingId > 0 ? { path: 'documents.seatingPlan', input: { meetingId, language, withGuests } } : null
    case 'addressList':
      return people && { path: 'documents.addressList', input: people }
    case 'addressLabels': {
      const perSheet = perSheetIn(given.get('perSheet'))
      const used = Number(given.get('used') ?? 0)
      return people && { path: 'documents.addressLabels', input: { ...people, perSheet, used } }
    }
    default:
      return null
  }
}

/** A sheet of labels by its number; the first kind where it is none. */
const perSheetIn = (text: string | null): LabelsPerSheet => perSheets.find((one) => String(one) === text) ?? 12
const perSheets = [12, 21, 24] as const satisfies readonly LabelsPerSheet[]
