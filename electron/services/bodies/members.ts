import type { Database } from '../../../db/repositories/database.ts'
import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import { listSeats, postsById } from '../../../db/repositories/members.ts'
import { listPostRecords, listSeatRows, type SeatRow } from '../../../db/repositories/people.ts'
import { openQuestionsOf, seenOf } from '../../../db/repositories/provenance.ts'
import type { OpenQuestion } from '../../../shared/contract/common.ts'
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
import { rosterChangeDays, rosterDifference } from '../../../shared/domain/roster-changes.ts'
import { seatFindings } from '../../../shared/domain/seat-findings.ts'
import { holdsOnDay } from '../../../shared/domain/tenure.ts'
import { seatRoles } from '../../../shared/domain/vocabulary.ts'
import { type Derivation, ofEveryBody } from './every-body.ts'
import { getBody, meetingsOfBody } from './histories.ts'
import { keptBodies } from './kept-bodies.ts'
import { bodyRef, meetingRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'

/** Every body with its roster's size on the day and its days of change. */
export async function membersScreen(session: Session, asOf: IsoDate): Promise<MembersScreen> {
  const { db } = session.register()
  const { values, bodies, isCounting } = await ofEveryBody(db, rosterSummaries, asOf)
  const keys = new Map(bodies.map(({ id, key }) => [id, key]))
  return {
    isCounting,
    bodies: values.map(({ summary, parentId }) => ({ ...summary, parentKey: keys.get(parentId ?? 0) ?? null })),
    changes: values
      .flatMap(({ summary, changes }) => changes.map((change) => ({ bodyKey: summary.body.key, change })))
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

const rosterSummaries: Derivation<KeptSummary> = {
  name: 'roster',
  async make(db, body, asOf) {
    const seats = await listSeats(db, body.id)
    const changes = await keptChanges(db, body, seats)
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
    openQuestions: [...(await questionsBySeat(db, seats)).all].length,
  }
}

/** Who sits on a body on a day. Errors: unknown-body. */
export async function rosterScreen(session: Session, input: ParsedInputOf<typeof membersContract.roster>): Promise<RosterScreen> {
  const { db } = session.register()
  const body = await getBody(db, input.body)
  const seats = await listSeats(db, body.id)
  const questions = await questionsBySeat(db, seats)
  const seen = await seenOf(
    db,
    'memberships',
    seats.map((seat) => seat.id),
  )
  const meetings = await meetingsOfBody(db, body.id)
  const rows = new Map((await listSeatRows(db, { bodyId: body.id })).map((row) => [row.id, row]))

  const present = rosterOfBody(body, seats, input.asOf)
  const difference = input.compareTo === null ? null : rosterDifference(rosterOfBody(body, seats, input.compareTo), present)
  const shown = new Set([...present, ...(difference?.left ?? [])].map((seat) => seat.seatId))
  const changes = await keptChanges(db, body, seats)
  return {
    body: bodyRef(body, input.asOf),
    kind: body.kind,
    asOf: input.asOf,
    life: lifeOf(body),
    seats: present,
    records: seats
      .filter((seat) => shown.has(seat.id))
      .map((seat) => recordOf(seat, rows.get(seat.id), input.asOf, questions.of(seat), seen.get(seat.id) ?? [])),
    changeDays: changes.map((change) => change.on),
    changes,
    firstSeenOn: firstSeenOn(seats),
    difference,
    findings: seatFindings(present),
    ministers: present.some((seat) => seat.isCollective) ? await ministersBeside(db, present, input.asOf) : [],
    order: seats.map(({ id, order }) => ({ id, order })),
    acts: meetings.toReversed().map(meetingRef),
    questions: questions.all,
    meetings: meetings
      .filter((meeting) => meeting.kind === 'meeting')
      .toReversed()
      .map(meetingRef),
  }
}

/** The roster of a day, empty before the body was founded and after it was abolished: seats whose start nobody recorded do not tell. */
export function rosterOfBody(body: BodyRecord, seats: readonly SeatFacts[], on: IsoDate): readonly RosterSeat[] {
  return isInForce(lifeOf(body), on) ? rosterOn(seats, on) : []
}

const lifeOf = (body: BodyRecord): Interval => ({ from: body.establishedOn, to: body.abolishedOn })

/** The same on every day: kept until a command touches the body, its seats or their holders. */
async function keptChanges(db: Database, body: BodyRecord, seats: readonly SeatFacts[]): Promise<readonly RosterChange[]> {
  const kept = await keptBodies(db)
  const found = kept?.find(body.id, 'roster changes')
  if (found !== undefined) return found as readonly RosterChange[]
  const changes = changesOf(body, seats)
  await kept?.add(body.id, 'roster changes', changes, changes.length)
  return changes
}

/** The days of change while the body exists, each against the day before. */
function changesOf(body: BodyRecord, seats: readonly SeatFacts[]): readonly RosterChange[] {
  return rosterChangeDays(seats)
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

/** The questions still open about seats and their posts; two seats of one post share those of the post. */
async function questionsBySeat(
  db: Database,
  seats: readonly SeatFacts[],
): Promise<{ readonly of: (seat: SeatFacts) => readonly OpenQuestion[]; readonly all: readonly OpenQuestion[] }> {
  const bySeat = await openQuestionsOf(
    db,
    'memberships',
    seats.map((seat) => seat.id),
  )
  const byPost = await openQuestionsOf(db, 'posts', [...new Set(seats.map((seat) => seat.post.id))])
  return {
    of: (seat) => [...(bySeat.get(seat.id) ?? []), ...(byPost.get(seat.post.id) ?? [])],
    all: [...bySeat.values(), ...byPost.values()].flat(),
  }
}

/** All ministers of the day but those who have a seat of their own on the roster. */
async function ministersBeside(db: Database, roster: readonly RosterSeat[], on: IsoDate): Promise<readonly Minister[]> {
  const posts = (await listPostRecords(db)).filter(({ isCabinetPost }) => isCabinetPost).map(({ id }) => id)
  const facts = await postsById(db, posts)
  return ministersOn(
    posts.flatMap((id) => (roster.some((seat) => seat.postId === id) ? [] : (facts.get(id) ?? []))),
    on,
  )
}

function recordOf(
  seat: SeatFacts,
  row: SeatRow | undefined,
  on: IsoDate,
  questions: readonly OpenQuestion[],
  seen: SeatRecord['seen'],
): SeatRecord {
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
    questions,
    seen,
  }
}

function firstSeenOn(seats: readonly SeatFacts[]): PartialDate | null {
  const days = seats.flatMap((seat) => [seat.interval.from, seat.knownOn].filter((day) => day !== null))
  return days.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0)).at(0) ?? null
}
