import type { IsoDate } from '../../shared/domain/calendar.ts'
import { isIsoDate } from '../../shared/domain/calendar.ts'
import { paperAddress } from '../../shared/contract/paper-address.ts'
import { dossierParts } from '../../shared/documents/dossier-parts.ts'
import type { InputAt } from './contract-paths.ts'
import { paperLanguageIn } from './paper-language.ts'
import { peoplePaperAsked } from './people-paper-route.ts'
import type { PaperAsked } from './paper-asked.ts'

/** The paper by its name and input, as calls about papers name it. */
export const paperNamed = ({ path, input }: PaperAsked) =>
  ({ name: path.slice('documents.'.length), input }) as InputAt<'papers.file'>['paper']

/** The address of a paper, for printing and for PDF. */
export function paperRoute({ path, input }: PaperAsked): string {
  return paperAddress(path.slice('documents.'.length), input)
}

/** The name of the paper at an address: `agenda`, `roster`. */
export const paperName = (route: string): string => /^\/paper\/([^?]+)/.exec(route)?.[1] ?? ''

/** The papers of a meeting in one: `/paper/dossier?meetingId=3&language=ja&parts=agenda,roster`. */
export function dossierRoute({ meetingId, language, parts }: InputAt<'papers.dossier'>): string {
  return paperAddress('dossier', { meetingId, language, parts })
}

/** What the address of a dossier asks for, or null when it names none. */
export function dossierAsked(search: string): InputAt<'papers.dossier'> | null {
  const given = new URLSearchParams(search)
  const meetingId = Number(given.get('meetingId'))
  const parts = dossierParts.filter((part) => (given.get('parts') ?? '').split(',').includes(part))
  return meetingId > 0 && parts.length > 0 ? { meetingId, language: paperLanguageIn(given.get('language')), parts } : null
}

/** The paper an address asks for, or null when it names none. A day that is left out is the as-of day. */
export function paperAsked(route: string, search: string, asOf: IsoDate): PaperAsked | null {
  const given = new URLSearchParams(search)
  const language = paperLanguageIn(given.get('language'))
  const meetingId = Number(given.get('meetingId'))
  const body = given.get('body') ?? ''
  const plan = given.get('plan') ?? ''
  const day = given.get('asOf') ?? ''
  const on = isIsoDate(day) ? day : asOf
  switch (route.slice('/paper/'.length)) {
    case 'agenda': {
      const stage = stageIn(given.get('stage'))
      const version = Number(given.get('version'))
      const kept = version > 0 ? { version } : {}
      return meetingId > 0 ? { path: 'documents.agenda', input: { meetingId, language, stage, ...kept } } : null
    }
    case 'runSheet':
      return meetingId > 0 ? { path: 'documents.runSheet', input: { meetingId, language } } : null
    case 'decisionRecord':
      return meetingId > 0 ? { path: 'documents.decisionRecord', input: { meetingId, language } } : null
    case 'paperList':
      return meetingId > 0 ? { path: 'documents.paperList', input: { meetingId, language } } : null
    case 'matrix':
      return body === '' ? null : { path: 'documents.matrix', input: { body, asOf: on, language } }
    case 'worklist':
      return { path: 'documents.worklist', input: { ...(body === '' ? {} : { body }), asOf: on, language } }
    case 'chronicle':
      return body === '' ? null : { path: 'documents.chronicle', input: { body, asOf: on, language } }
    case 'followUpReport':
      return plan === '' ? null : { path: 'documents.followUpReport', input: { plan, asOf: on, language } }
    case 'statusTable':
      return plan === '' ? null : { path: 'documents.statusTable', input: { plan, asOf: on, language } }
    case 'itemMatrix':
      return plan === '' ? null : { path: 'documents.itemMatrix', input: { plan, asOf: on, language } }
    case 'statusRequest': {
      const organization = given.get('organization') ?? ''
      const asked = organization === '' || organization === 'null' ? null : organization
      return plan === '' ? null : { path: 'documents.statusRequest', input: { plan, asOf: on, language, organization: asked } }
    }
    default:
      return peoplePaperAsked(route, search, on)
  }
}

const stageIn = (text: string | null) => (text === 'issued' || text === 'results' ? text : 'draft')
