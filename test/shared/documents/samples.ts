import { isoDate } from '../../../shared/domain/calendar.ts'
import type { Bilingual, Name } from '../../../shared/domain/model.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import type { BodyKind } from '../../../shared/domain/vocabulary.ts'
import type { AgendaInput } from '../../../shared/documents/agenda.ts'
import type { AgendaLine } from '../../../shared/documents/agenda-lines.ts'
import type { MeetingHead } from '../../../shared/documents/meeting-head.ts'
import type { PaperText } from '../../../shared/documents/paper-text.ts'
import type { PaperElement, PaperNode } from '../../../shared/documents/node.ts'

/** Builders of small inputs; everything not given is the plainest possible. */
export const drugs: Bilingual = {
  ja: '薬物乱用対策推進本部',
  en: 'Headquarters for the Promotion of Measures to Prevent Drug Abuse',
}

export const both = (ja: string | null, en: string | null): Bilingual => ({ ja, en })

export const ja = (text: string): PaperText => [{ language: 'ja', text, isMissing: false }]

export const en = (text: string): PaperText => [{ language: 'en', text, isMissing: false }]

export const bothTexts = (japanese: string, english: string): PaperText => [...ja(japanese), ...en(english)]

export function meetingHead(changes: Partial<MeetingHead> = {}): MeetingHead {
  return {
    bodies: [{ name: drugs, ordinal: 11, meetingLabel: both('会合', 'meeting of headquarters members') }],
    date: isoDate('2005-06-10'),
    startsAt: '08:45',
    endsAt: '09:00',
    place: both('総理大臣官邸', 'Prime Minister’s Office'),
    chair: null,
    ...changes,
  }
}

export function agendaLine(id: number, number: string | null, title: Bilingual, changes: Partial<AgendaLine> = {}): AgendaLine {
  return { id, title, number, presenter: null, outcome: null, outcomeNote: null, items: [], ...changes }
}

export function agendaInput(changes: Partial<AgendaInput> = {}): AgendaInput {
  return {
    language: 'ja',
    stage: 'draft',
    issuedOn: null,
    numbering: null,
    meeting: meetingHead(),
    lines: [],
    papers: [],
    footer: null,
    ...changes,
  }
}

export const name = (japanese: string | null, english: string | null, confirmed = true): Name => ({
  ja: japanese,
  en: english,
  confirmed: { ja: confirmed, en: true },
})

export function seat(seatId: number, post: Name, changes: Partial<RosterSeat> = {}): RosterSeat {
  return {
    seatId,
    postId: seatId,
    role: 'member',
    order: seatId,
    post,
    organization: null,
    isCollective: false,
    standsAlone: true,
    startNotRecorded: false,
    occupancy: 'not-recorded',
    holders: [],
    ...changes,
  }
}

/** What a roster of one body shows besides its seats, each in a line of its own. */
export const ownRoster = (seats: readonly RosterSeat[], kind: BodyKind = 'headquarters') => ({
  heads: [ja(drugs.ja ?? '')],
  bodies: [{ bodyId: 1, name: drugs, kind }],
  places: seats.map((one) => ({ bodyId: 1, seat: one, doubles: [] })),
  openSeats: new Set<number>(),
})

/** Every element of a tree, outermost first. */
export function elementsOf(node: PaperNode): readonly PaperElement[] {
  return typeof node === 'string' ? [] : [node, ...node.children.flatMap(elementsOf)]
}

export function classesOf(element: PaperElement): readonly string[] {
  return (element.attributes.class ?? '').split(' ')
}

/** What one reads of a node. */
export function readable(node: PaperNode): string {
  return typeof node === 'string' ? node : node.children.map(readable).join('')
}
