import { contactsOf, officeContactsOf } from '../../../db/repositories/members.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { documentsContract } from '../../../shared/contract/documents.ts'
import { type Addressee, addressLabels, addressList } from '../../../shared/documents/addresses.ts'
import { leadingLanguage, type PaperDocument, type PaperLanguage } from '../../../shared/documents/model.ts'
import { namePlates, type PlateInput } from '../../../shared/documents/name-plates.ts'
import { calledAfter } from '../../../shared/documents/paper-name.ts'
import { organizationOver } from '../../../shared/documents/post-in-full.ts'
import { roster } from '../../../shared/documents/roster.ts'
import { rosterChanges } from '../../../shared/documents/roster-changes.ts'
import { type SeatContacts, seatContacts } from '../../../shared/documents/seat-contacts.ts'
import { seatingPlan, type Sitter } from '../../../shared/documents/seating-plan.ts'
import { addDays, type IsoDate } from '../../../shared/domain/calendar.ts'
import { rosterDifference, touchedSeats } from '../../../shared/domain/roster-changes.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { typedOffice } from '../../../shared/domain/typed-office.ts'
import { rosterPapersText } from '../../../shared/text/roster-papers-text.ts'
import { documentsText } from '../../../shared/text/documents-text.ts'
import { arrangement, seatNumbersOf } from '../meetings/seating.ts'
import { getBody } from '../bodies/histories.ts'
import { dateStyleOf } from './house.ts'
import type { Session } from '../register/session.ts'
import { headOf } from './papers.ts'
import { atTable, bodiesOf, gatherPeople, type GatheredPeople, headsOf, placesOf } from './people-of.ts'
import { changeDaysOf, seatQuestions, seatsOfBody } from '../bodies/kept-seats.ts'

type Inputs = typeof documentsContract
type Input<Name extends keyof Inputs> = ParsedInputOf<Inputs[Name]>

/** The member roster of a body on a day, or of all bodies of a meeting. Errors: unknown-body, not-found. */
export async function rosterPaper(session: Session, input: Input<'roster'>): Promise<PaperDocument> {
  const { db } = session.register()
  const people = await gatherPeople(db, input)
  const places = placesOf(people, input.persons)
  return roster({
    language: input.language,
    dateStyle: await dateStyleOf(session),
    heads: await headsOf(db, people, input.language),
    bodies: bodiesOf(people),
    asOf: people.on,
    places,
    withNames: input.withHolders,
    openSeats: await openSeatsOf(db, people),
    contacts: input.withContacts ? await contactsIn(db, people) : null,
    seatNumbers: input.withNumbers ? await seatNumbersOf(db, people) : null,
    footer: null,
  })
}

/** The seats about which a question is open. */
async function openSeatsOf(db: Database, people: GatheredPeople): Promise<ReadonlySet<number>> {
  const open = new Set<number>()
  for (const { id } of people.bodies) {
    for (const seatId of (await seatQuestions(db, id, await seatsOfBody(db, id))).openSeats) open.add(seatId)
  }
  return open
}

/** What became of a body's roster from one day to another. Errors: unknown-body. */
export async function rosterChangesPaper(session: Session, input: Input<'rosterChanges'>): Promise<PaperDocument> {
  const { db } = session.register()
  const body = await getBody(db, input.body)
  const from = input.from ?? (await beforeLastChange(db, body.id, input.asOf))
  const before = await gatherPeople(db, { body: input.body, asOf: from })
  const after = await gatherPeople(db, { body: input.body, asOf: input.asOf })
  const [seatsBefore, seatsAfter] = [before, after].map(({ rosters }) => rosters.flatMap(({ roster: seats }) => seats))
  const difference = rosterDifference(seatsBefore ?? [], seatsAfter ?? [])
  const touched = touchedSeats(difference)
  return rosterChanges({
    language: input.language,
    dateStyle: await dateStyleOf(session),
    heads: await headsOf(db, after, input.language),
    kind: after.bodies[0]?.kind ?? 'other',
    before: from,
    after: input.asOf,
    difference,
    unchanged: (seatsAfter ?? []).filter((seat) => !touched.has(seat.seatId)).length,
    footer: null,
  })
}

/** The day before the roster last changed; the day itself where it never did. */
async function beforeLastChange(db: Database, bodyId: number, on: IsoDate): Promise<IsoDate> {
  const last = (await changeDaysOf(db, bodyId)).findLast((day) => day <= on)
  return last === undefined ? on : addDays(last, -1)
}

/** A folded plate for everybody at the table, or for one of them. Errors: unknown-body, not-found. */
export async function namePlatesPaper(session: Session, input: Input<'namePlates'>): Promise<PaperDocument> {
  const { db } = session.register()
  const people = await gatherPeople(db, input)
  const all = await atTable(db, people, input.withGuests)
  const wanted = all.filter(({ sitter }) => sitter.note !== 'many' && (input.only === undefined || sitter.key === input.only))
  const called = calledOf(people, input.language, (language) => documentsText[language].plates)
  return namePlates({ language: input.language, called, plates: wanted.map(({ sitter }) => plateOf(sitter, input.content)) })
}

/** What was chosen, as far as it is known: a plate is never blank. */
function plateOf(sitter: Sitter, content: Input<'namePlates'>['content']): PlateInput {
  const { name: person, post } = onPlate(sitter)
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

/** A proxy or a guest is typed with an office of their own: that one stands on the plate, not the office of whom they stand in for. */
function onPlate({ name, post, typed }: Sitter): PlateInput {
  if (typed === null) return { name, post }
  const own = typedOffice(typed)
  const same = (words: string) => ({ en: words, ja: words })
  return { name: same(own.name), post: own.post === null ? post : same(own.post) }
}

/** Who sits where at a meeting. Errors: not-found. */
export async function seatingPlanPaper(session: Session, input: Input<'seatingPlan'>): Promise<PaperDocument> {
  const { db } = session.register()
  const { meeting, room, seated } = await arrangement(db, input.meetingId, input.withGuests)
  return seatingPlan({
    language: input.language,
    dateStyle: await dateStyleOf(session),
    meeting: await headOf(db, meeting),
    room,
    sitters: seated.map(({ sitter }) => sitter),
    footer: null,
  })
}

/** Whom to reach and how. Errors: unknown-body, not-found. */
export async function addressListPaper(session: Session, input: Input<'addressList'>): Promise<PaperDocument> {
  const { db } = session.register()
  const people = await gatherPeople(db, input)
  return addressList({
    language: input.language,
    dateStyle: await dateStyleOf(session),
    heads: await headsOf(db, people, input.language),
    asOf: people.on,
    addressees: await addresseesOf(db, people),
    footer: null,
  })
}

/** Labels for envelopes to everybody on the list. Errors: unknown-body, not-found. */
export async function addressLabelsPaper(session: Session, input: Input<'addressLabels'>): Promise<PaperDocument> {
  const { db } = session.register()
  const people = await gatherPeople(db, input)
  const addressees = await addresseesOf(db, people)
  const called = calledOf(people, input.language, (language) => rosterPapersText[language].addresses.labels)
  return addressLabels({ language: input.language, called, perSheet: input.perSheet, used: input.used, addressees })
}

/** One line for a person, however many seats; nobody is written to for a seat that is vacant or stands for many. */
async function addresseesOf(db: Database, people: GatheredPeople): Promise<readonly Addressee[]> {
  const contacts = await contactsIn(db, people)
  return placesOf(people, 'once')
    .filter(({ seat }) => !seat.isCollective && seat.occupancy !== 'vacant')
    .map(({ seat }) => ({
      organization: organizationOver(seat),
      post: seat.post,
      name: seat.holders[0]?.name ?? null,
      contact: seatContacts({ ...seat, holders: seat.holders.slice(0, 1) }, contacts)[0] ?? null,
    }))
}

async function contactsIn(db: Database, people: GatheredPeople): Promise<SeatContacts> {
  const posts = people.rosters.flatMap(({ roster: seats }) => seats.map(({ postId }) => postId))
  return { ofPersons: await contactsOf(db, personsIn(people)), ofPosts: await officeContactsOf(db, [...new Set(posts)]) }
}

const personsIn = ({ rosters }: GatheredPeople): readonly number[] => [
  ...new Set(rosters.flatMap(({ roster: seats }) => seats.flatMap(({ holders }) => holders.map(({ personId }) => personId)))),
]

/** What a paper without a title of its own is called. */
function calledOf(people: GatheredPeople, language: PaperLanguage, word: (language: 'en' | 'ja') => string): string {
  const named = leadingLanguage(language)
  const bodies = bodiesOf(people).map(({ name }) => name[named] ?? name.ja ?? name.en ?? '')
  return calledAfter(word(named), bodies, named)
}
