import type { Database } from '../../../db/repositories/database.ts'
import { listSeats } from '../../../db/repositories/members.ts'
import { openQuestionsOf } from '../../../db/repositories/provenance.ts'
import type { OpenQuestion } from '../../../shared/contract/common.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { SeatFacts } from '../../../shared/domain/model.ts'
import { rosterChangeDays } from '../../../shared/domain/roster-changes.ts'
import { keptBodies } from './kept-bodies.ts'

/** A body's seats of all days in protocol order, with posts and holders: what its roster of any day is made of. Kept until a command touches them. */
export async function seatsOfBody(db: Database, bodyId: number): Promise<readonly SeatFacts[]> {
  const kept = await keptBodies(db)
  const found = kept?.find(bodyId, 'seats')
  if (found !== undefined) return found as readonly SeatFacts[]
  const seats = await listSeats(db, bodyId)
  // A post is held once, however many seats it has had.
  const posts = [...new Set(seats.map(({ post }) => post))]
  const weight = posts.reduce((sum, post) => sum + 1 + post.names.length + 2 * post.tenures.length, seats.length)
  await kept?.add(bodyId, 'seats', seats, { madeOf: 'people', weight })
  return seats
}

/** Every day on which a body's roster became another, in order. Kept until a command touches the body, its seats or their holders. */
export async function changeDaysOf(db: Database, bodyId: number): Promise<readonly IsoDate[]> {
  const kept = await keptBodies(db)
  const found = kept?.find(bodyId, 'roster days')
  if (found !== undefined) return found as readonly IsoDate[]
  const days = rosterChangeDays(await seatsOfBody(db, bodyId))
  await kept?.add(bodyId, 'roster days', days, { madeOf: 'people', weight: days.length + 1 })
  return days
}

/** The questions still open about a body's seats and their posts; two seats of one post share those of the post. */
export interface SeatQuestions {
  readonly of: (seat: SeatFacts) => readonly OpenQuestion[]
  readonly all: readonly OpenQuestion[]
  /** Those with a question about the seat itself. */
  readonly openSeats: ReadonlySet<number>
}

/** Of a body's seats of all days; kept as they are. */
export async function seatQuestions(db: Database, bodyId: number, seats: readonly SeatFacts[]): Promise<SeatQuestions> {
  const kept = await keptBodies(db)
  const found = kept?.find(bodyId, 'seat questions')
  if (found !== undefined) return found as SeatQuestions
  const seatIds = seats.map((seat) => seat.id)
  const bySeat = await openQuestionsOf(db, 'memberships', seatIds)
  const byPost = await openQuestionsOf(db, 'posts', [...new Set(seats.map((seat) => seat.post.id))])
  const questions: SeatQuestions = {
    of: (seat) => [...(bySeat.get(seat.id) ?? []), ...(byPost.get(seat.post.id) ?? [])],
    all: [...bySeat.values(), ...byPost.values()].flat(),
    openSeats: new Set([...bySeat].flatMap(([id, open]) => (open.length > 0 ? [id] : []))),
  }
  await kept?.add(bodyId, 'seat questions', questions, { madeOf: 'people', weight: questions.all.length + 1 })
  return questions
}
