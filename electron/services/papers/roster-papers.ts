import { contactsOf } from '../../../db/repositories/members.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { documentsContract, LaidOutPaper } from '../../../shared/contract/documents.ts'
import { type Addressee, addressLabels, addressList } from '../../../shared/documents/addresses.ts'
import type { PaperDocument, PaperLanguage } from '../../../shared/documents/model.ts'
import { namePlates, type PlateInput } from '../../../shared/documents/name-plates.ts'
import { namedPaper } from '../../../shared/documents/paper-name.ts'
import { organizationOver } from '../../../shared/documents/post-in-full.ts'
import { roster } from '../../../shared/documents/roster.ts'
import { rosterChanges } from '../../../shared/documents/roster-changes.ts'
import { seatingPlan, type Sitter } from '../../../shared/documents/seating-plan.ts'
import { rosterDifference, touchedSeats } from '../../../shared/domain/roster-changes.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { rosterPapersText } from '../../../shared/text/roster-papers-text.ts'
import { documentsText } from '../../../shared/text/documents-text.ts'
import { arrangement, seatNumbersOf } from '../meetings/seating.ts'
import type { Session } from '../register/session.ts'
import { headOf, laidOut } from './papers.ts'
import { atTable, bodiesOf, gatherPeople, type GatheredPeople, headsOf, type PaperSubject, placesOf } from './people-of.ts'

type Inputs = typeof documentsContract
type Input<Name extends keyof Inputs> = ParsedInputOf<Inputs[Name]>

/** The member roster of a body on a day, or of all bodies of a meeting. Errors: unknown-body, not-found. */
export async function rosterDocument(session: Session, input: Input<'roster'>): Promise<PaperDocument> {
  const { db } = session.register()
  const people = await gatherPeople(db, input)
  const places = placesOf(people, input.persons)
  return roster({
    language: input.language,
    heads: await headsOf(db, people, input.language),
    bodies: bodiesOf(people),
    asOf: people.on,
    places,
    withNames: input.withHolders,
    contacts: input.withContacts ? await contactsOf(db, personsIn(people)) : null,
    seatNumbers: input.withNumbers ? await seatNumbersOf(db, people) : null,
    footer: null,
  })
}

export const rosterPaper = async (session: Session, input: Input<'roster'>): Promise<LaidOutPaper> =>
  laidOut(await rosterDocument(session, input))

/** What became of a body's roster from one day to another. Errors: unknown-body. */
export async function rosterChangesDocument(session: Session, input: Input<'rosterChanges'>): Promise<PaperDocument> {
  const { db } = session.register()
  const before = await gatherPeople(db, { body: input.body, asOf: input.from })
  const after = await gatherPeople(db, { body: input.body, asOf: input.asOf })
  const [seatsBefore, seatsAfter] = [before, after].map(({ rosters }) => rosters.flatMap(({ roster: seats }) => seats))
  const difference = rosterDifference(seatsBefore ?? [], seatsAfter ?? [])
  const touched = touchedSeats(difference)
  return rosterChanges({
    language: input.language,
    heads: await headsOf(db, after, input.language),
    kind: after.bodies[0]?.kind ?? 'other',
    before: input.from,
    after: input.asOf,
    difference,
    unchanged: (seatsAfter ?? []).filter((seat) => !touched.has(seat.seatId)).length,
    footer: null,
  })
}

export const rosterChangesPaper = async (session: Session, input: Input<'rosterChanges'>): Promise<LaidOutPaper> =>
  laidOut(await rosterChangesDocument(session, input))

/** A folded plate for everybody at the table, or for one of them. Errors: unknown-body, not-found. */
export async function namePlatesDocument(session: Session, input: Input<'namePlates'>): Promise<PaperDocument> {
  const { db } = session.register()
  const people = await gatherPeople(db, input)
  const all = await atTable(db, people, input.withGuests)
  const wanted = all.filter(({ sitter }) => sitter.note !== 'many' && (input.only === undefined || sitter.key === input.only))
  return namePlates({ language: input.language, plates: wanted.map(({ sitter }) => plateOf(sitter, input.content)) })
}

/** What was chosen, as far as it is known: a plate is never blank. */
function plateOf({ name, post, typed }: Sitter, content: Input<'namePlates'>['content']): PlateInput {
  const person = typed === null ? name : { en: typed, ja: typed }
  if (person === null || post === null) return { name: person, post: person === null ? post : null }
  switch (content) {
    case 'name':
      return { name: person, post: null }
    case 'post':
      return { name: null, post }
    case 'both':
      return { name: person, post }
  }
}

export async function namePlatesPaper(session: Session, input: Input<'namePlates'>): Promise<LaidOutPaper> {
  const document = await namePlatesDocument(session, input)
  return named(session, input, document, (language) => documentsText[language].plates)
}

/** Who sits where at a meeting. Errors: not-found. */
export async function seatingPlanDocument(session: Session, input: Input<'seatingPlan'>): Promise<PaperDocument> {
  const { db } = session.register()
  const { meeting, room, seated } = await arrangement(db, input.meetingId, input.withGuests)
  return seatingPlan({
    language: input.language,
    meeting: await headOf(db, meeting),
    room,
    sitters: seated.map(({ sitter }) => sitter),
    footer: null,
  })
}

export const seatingPlanPaper = async (session: Session, input: Input<'seatingPlan'>): Promise<LaidOutPaper> =>
  laidOut(await seatingPlanDocument(session, input))

/** Whom to reach and how. Errors: unknown-body, not-found. */
export async function addressListDocument(session: Session, input: Input<'addressList'>): Promise<PaperDocument> {
  const { db } = session.register()
  const people = await gatherPeople(db, input)
  return addressList({
    language: input.language,
    heads: await headsOf(db, people, input.language),
    asOf: people.on,
    addressees: await addresseesOf(db, people),
    footer: null,
  })
}

export const addressListPaper = async (session: Session, input: Input<'addressList'>): Promise<LaidOutPaper> =>
  laidOut(await addressListDocument(session, input))

/** Labels for envelopes to everybody on the list. Errors: unknown-body, not-found. */
export async function addressLabelsDocument(session: Session, input: Input<'addressLabels'>): Promise<PaperDocument> {
  const { db } = session.register()
  const people = await gatherPeople(db, input)
  const addressees = await addresseesOf(db, people)
  return addressLabels({ language: input.language, perSheet: input.perSheet, used: input.used, addressees })
}

export async function addressLabelsPaper(session: Session, input: Input<'addressLabels'>): Promise<LaidOutPaper> {
  const document = await addressLabelsDocument(session, input)
  return named(session, input, document, (language) => rosterPapersText[language].addresses.labels)
}

/** One line for a person, however many seats; nobody is written to for a seat that is vacant or stands for many. */
async function addresseesOf(db: Database, people: GatheredPeople): Promise<readonly Addressee[]> {
  const contacts = await contactsOf(db, personsIn(people))
  return placesOf(people, 'once')
    .filter(({ seat }) => !seat.isCollective && seat.occupancy !== 'vacant')
    .map(({ seat }) => ({
      organization: organizationOver(seat),
      post: seat.post,
      name: seat.holders[0]?.name ?? null,
      contact: contacts.get(seat.holders[0]?.personId ?? 0) ?? null,
    }))
}

const personsIn = ({ rosters }: GatheredPeople): readonly number[] => [
  ...new Set(rosters.flatMap(({ roster: seats }) => seats.flatMap(({ holders }) => holders.map(({ personId }) => personId)))),
]

/** Papers that are all matter bear no title; their file is named all the same. */
async function named(
  session: Session,
  input: PaperSubject & { readonly language: PaperLanguage },
  document: PaperDocument,
  word: (language: 'en' | 'ja') => string,
): Promise<LaidOutPaper> {
  const people = await gatherPeople(session.register().db, input)
  const language: PaperLanguage = input.language === 'en' ? 'en' : 'ja'
  const bodies = bodiesOf(people).map(({ name }) => name[language] ?? name.ja ?? name.en ?? '')
  return { ...laidOut(document), ...namedPaper(word(language), bodies, language) }
}
