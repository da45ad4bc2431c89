import type { Database } from '../../../db/repositories/database.ts'
import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import { postsById } from '../../../db/repositories/members.ts'
import { listCabinetPostIds, listSeatRows, type SeatRow } from '../../../db/repositories/people.ts'
import { seenOf } from '../../../db/repositories/provenance.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type {
  membersContract,
  MembersScreen,
  RosterChange,
  RosterScreen,
  RosterSummary,
  SeatRecord,
} from '../../../shared/contract/members.ts'
import { addDays, firstDay, type IsoDate, type PartialDate } from '../../../shared/domain/calendar.ts'
import { type Minister, ministersOn } from '../../../shared/domain/cabinet.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import type { Interval, SeatFacts } from '../../../shared/domain/model.ts'
import { type RosterSeat, rosterOn } from '../../../shared/domain/roster.ts'
import { rosterDifference } from '../../../shared/domain/roster-changes.ts'
import { seatFindings } from '../../../shared/domain/seat-findings.ts'
import { holdsOnDay } from '../../../shared/domain/tenure.ts'
import { seatRoles } from '../../../shared/domain/vocabulary.ts'
import { type Derivation, ofEveryBody } from './every-body.ts'
import { getBody } from './histories.ts'
import { keptBodies } from './kept-bodies.ts'
import { changeDaysOf, seatQuestions, seatsOfBody } from './kept-seats.ts'
import { bodyRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'

/** Every body with its roster's size on the day and its days of change. */
export async function membersScreen(session: Session, asOf: IsoDate): Promise<MembersScreen> {
  const { db } = session.register()
  const { values, bodies, isCounting } = await ofEveryBody<Kept>(db, { roster }, asOf)
  const keys = new Map(bodies.map(({ id, key }) => [id, key]))
  return {
    isCounting,
    bodies: values.map(({ roster: { summary, parentId } }) => ({ ...summary, parentKey: keys.get(parentId ?? 0) ?? null })),
    changes: values
      .flatMap(({ roster: { summary, changes } }) => changes.map((change) => ({ bodyKey: summary.body.key, change })))
      .toSorted((a, b) => (a.change.on < b.change.on ? 1 : a.change.on > b.change.on ? -1 : 0))
      .slice(0, mostChanges),
  }
}

/** Changes shown over all bodies. */
const mostChanges = 200

interface KeptSummary {
  readonly summary: Omit<RosterSummary, 'parentKey'>
  readonly parentId: number | null
  /** The newest, as many as may be shown. */
  readonly changes: readonly RosterChange[]
}

interface Kept extends Record<string, unknown> {
  readonly roster: KeptSummary
}

const roster: Derivation<KeptSummary> = {
  madeOf: 'people',
  async make({ db, body, asOf }) {
    const seats = await seatsOfBody(db, body.id)
    const { changes } = await rosterHistory(db, body, seats)
    const value = {
      summary: await summaryOf(db, body, seats, changes, asOf),
      parentId: body.parentId,
      changes: changes.slice(-mostChanges),
    }
    return { value, rows: seats.length * rowsOfSeat, weight: value.changes.length + 1 }
  },
}

/** What comparing a seat on all days of change costs, in rows read. */
const rowsOfSeat = 5

async function summaryOf(
  db: Database,
  body: BodyRecord,
  seats: readonly SeatFacts[],
  changes: readonly RosterChange[],
  asOf: IsoDate,
): Promise<KeptSummary['summary']> {
  const present = rosterOfBody(body, seats, asOf)
  return {
    body: bodyRef(body, asOf),
    kind: body.kind,
    life: lifeOf(body),
    roles: seatRoles
      .map((role) => ({ role, count: present.filter((seat) => seat.role === role).length }))
      .filter(({ count }) => count > 0),
    isCollective: present.some((seat) => seat.isCollective),
    changeCount: changes.length,
    lastChange: changes.at(-1) ?? null,
    openQuestions: (await seatQuestions(db, body.id, seats)).all.length,
  }
}

/** Who sits on a body on a day. Errors: unknown-body. */
export async function rosterScreen(session: Session, input: ParsedInputOf<typeof membersContract.roster>): Promise<RosterScreen> {
  const { db } = session.register()
  const body = await getBody(db, input.body)
  const seats = await seatsOfBody(db, body.id)
  const questions = await seatQuestions(db, body.id, seats)
  const present = rosterOfBody(body, seats, input.asOf)
  const other = input.compareTo === null ? null : rosterOfBody(body, seats, input.compareTo)
  // Told from the older day to the newer one, whichever of the two is read.
  const isOlder = input.compareTo !== null && input.compareTo > input.asOf
  const difference = other === null ? null : isOlder ? rosterDifference(present, other) : rosterDifference(other, present)
  const shown = new Set([...present, ...(other ?? [])].map((seat) => seat.seatId))
  const ids = [...shown]
  const seen = await seenOf(db, 'memberships', ids)
  const rows = new Map((await listSeatRows(db, { ids })).map((row) => [row.id, row]))
  const history = await rosterHistory(db, body, seats)
  return {
    body: bodyRef(body, input.asOf),
    kind: body.kind,
    asOf: input.asOf,
    life: lifeOf(body),
    seats: present,
    records: seats.flatMap((seat, at) => {
      if (!shown.has(seat.id)) return []
      const known = recordOf(seat, rows.get(seat.id), input.asOf)
      const nextSeatId = seats[at + 1]?.id ?? null
      return [{ ...known, nextSeatId, questions: questions.of(seat), seen: seen.get(seat.id) ?? [] }]
    }),
    changeDays: history.changes.map((change) => change.on),
    changes: history.changes,
    firstSeenOn: history.firstSeenOn,
    difference,
    findings: seatFindings(present),
    ministers: present.some((seat) => seat.isCollective) ? await ministersBeside(db, present, input.asOf) : [],
    questions: questions.all,
  }
}

/** The roster of a day, empty before the body was founded and after it was abolished: seats whose start nobody recorded do not tell. */
export function rosterOfBody(body: BodyRecord, seats: readonly SeatFacts[], on: IsoDate): readonly RosterSeat[] {
  return isInForce(lifeOf(body), on) ? rosterOn(seats, on) : []
}

const lifeOf = (body: BodyRecord): Interval => ({ from: body.establishedOn, to: body.abolishedOn })

/** What a body's roster is on every day alike. */
interface RosterHistory {
  readonly changes: readonly RosterChange[]
  readonly firstSeenOn: PartialDate | null
}

/** Kept until a command touches the body, its seats or their holders. */
async function rosterHistory(db: Database, body: BodyRecord, seats: readonly SeatFacts[]): Promise<RosterHistory> {
  const kept = await keptBodies(db)
  const found = kept?.find(body.id, 'roster history')
  if (found !== undefined) return found as RosterHistory
  const history = { changes: changesOf(body, seats, await changeDaysOf(db, body.id)), firstSeenOn: firstSeenOn(seats) }
  await kept?.add(body.id, 'roster history', history, { madeOf: 'people', weight: history.changes.length + 1 })
  return history
}

/** The days of change while the body exists, each against the day before. */
function changesOf(body: BodyRecord, seats: readonly SeatFacts[], days: readonly IsoDate[]): readonly RosterChange[] {
  return days
    .filter((day) => isInForce(lifeOf(body), day))
    .map((on) => {
      const changed = rosterDifference(rosterOfBody(body, seats, addDays(on, -1)), rosterOfBody(body, seats, on))
      return {
        on,
        joined: changed.joined.length,
        left: changed.left.length,
        renamed: changed.renamed.length,
        reordered: changed.reordered.length,
        holderChanged: changed.holderChanged.length,
      }
    })
}

/** All ministers of the day but those who have a seat of their own on the roster. */
async function ministersBeside(db: Database, roster: readonly RosterSeat[], on: IsoDate): Promise<readonly Minister[]> {
  const posts = await listCabinetPostIds(db)
  const facts = await postsById(db, posts)
  return ministersOn(
    posts.flatMap((id) => (roster.some((seat) => seat.postId === id) ? [] : (facts.get(id) ?? []))),
    on,
  )
}

function recordOf(seat: SeatFacts, row: SeatRow | undefined, on: IsoDate): Omit<SeatRecord, 'nextSeatId' | 'questions' | 'seen'> {
  const holder = seat.post.tenures.find((tenure) => holdsOnDay(tenure, on))
  return {
    seatId: seat.id,
    revision: row?.revision ?? 1,
    interval: seat.interval,
    knownOn: row?.knownOn ?? null,
    designatedAtMeetingId: row?.designatedAtMeetingId ?? null,
    note: row?.note ?? null,
    heldSince: holder?.interval.from ?? null,
    names: seat.post.names.map(({ language, name, kind, validFrom, validTo, confirmed }) => ({
      language,
      name,
      kind,
      validFrom,
      validTo,
      confirmed,
    })),
  }
}

function firstSeenOn(seats: readonly SeatFacts[]): PartialDate | null {
  const days = seats.flatMap((seat) => [seat.interval.from, seat.knownOn].filter((day) => day !== null))
  return days.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0)).at(0) ?? null
}
