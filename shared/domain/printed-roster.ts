import { firstDay, type IsoDate, lastDay } from './calendar.ts'
import { isInForce, overlaps } from './interval.ts'
import type { DatedName, Interval, SeatFacts } from './model.ts'
import { foldName, matchesName } from './names.ts'
import { type LabelTimes, labelsTogether, type RosterConsistency, timesOf } from './roster-consistency.ts'
import type { SeatRole } from './vocabulary.ts'

/** One line of a printed roster, as it was read. */
export interface PrintedSeat {
  readonly role: SeatRole
  /** The heading it stands under; null where none does. */
  readonly organization: string | null
  readonly post: string
  /** From 1, of the text it was read from. */
  readonly line: number
  /** Of its heading, where the line is known. */
  readonly headingLine: number | null
}

/** What the register knows about names and seats. */
export interface RosterKnowledge {
  readonly organizations: readonly KnownOrganization[]
  readonly posts: readonly KnownPostNames[]
  /** The seats of the body whose roster it is, of all times. */
  readonly seats: readonly SeatFacts[]
}

export interface KnownOrganization {
  readonly id: number
  readonly names: readonly DatedName[]
  readonly interval: Interval
}

export interface KnownPostNames extends KnownOrganization {
  readonly organizationId: number | null
}

/** A label of the roster with when it held. */
export interface CheckedLabel extends LabelTimes {
  readonly kind: 'organization' | 'post'
  /** The line on which it first stands. */
  readonly line: number
}

/** What looks wrong about a printed roster, and on which line. */
export type RosterFinding =
  /** A second post under "Chief": the label of its own role is lost. `known`: the role in which the register has it. */
  | { readonly code: 'role-label-lost'; readonly line: number; readonly post: string; readonly known: SeatRole | null }
  /** It stands under another role than the register has for it on those days. */
  | {
      readonly code: 'other-role'
      readonly line: number
      readonly post: string
      readonly printed: SeatRole
      readonly known: SeatRole
    }
  /** It stands under the heading of an organization to which no post of this title belongs: its own heading is lost. */
  | {
      readonly code: 'heading-lost'
      readonly line: number
      readonly post: string
      readonly under: string
      readonly organizationIds: readonly number[]
    }
  | { readonly code: 'out-of-step'; readonly line: number; readonly label: string; readonly times: readonly Interval[] }
  | { readonly code: 'unknown-label'; readonly line: number; readonly label: string; readonly kind: CheckedLabel['kind'] }
  /** The register knows the post, but no seat of it on this body on those days. */
  | { readonly code: 'not-seated'; readonly line: number; readonly post: string }
  /** On all of those days the register has the seat, and the roster does not. */
  | { readonly code: 'line-missing'; readonly seatId: number }
  /** The roster says of what day it is, and on that day its labels do not hold. */
  | { readonly code: 'stated-day-outside'; readonly on: IsoDate }

export interface PrintedRosterCheck {
  readonly consistency: RosterConsistency
  /** In printed order, each once. */
  readonly labels: readonly CheckedLabel[]
  /** In the order of lines; what concerns no line comes last. */
  readonly findings: readonly RosterFinding[]
}

/**
 * Within which days everything a printed roster says can have been true together, by the dated names in the register, and what on it looks
 * lost or out of step. `statedOn`: the day the roster itself gives, null where it gives none.
 */
export function checkPrintedRoster(
  printed: readonly PrintedSeat[],
  knowledge: RosterKnowledge,
  statedOn: IsoDate | null,
): PrintedRosterCheck {
  const read = printed.map((seat) => meaningOf(seat, knowledge))
  const labels = labelsOf(read, knowledge)
  const consistency = labelsTogether(labels)
  const findings = [
    ...read.flatMap((one) => findingsAbout(one, read, consistency.together)),
    ...labels.flatMap((label) => findingsAboutLabel(label, consistency)),
  ]
  return {
    consistency,
    labels,
    findings: [
      ...findings.toSorted((a, b) => lineOf(a) - lineOf(b)),
      ...missingLines(read, knowledge, consistency.together),
      ...(statedOn === null || labels.length === 0 || consistency.together.some((time) => isInForce(time, statedOn))
        ? []
        : [{ code: 'stated-day-outside' as const, on: statedOn }]),
    ],
  }
}

const lineOf = (finding: RosterFinding) => ('line' in finding ? finding.line : Number.POSITIVE_INFINITY)

/** A printed line with what it may mean. */
interface Meaning {
  readonly seat: PrintedSeat
  /** Posts that bear the title and belong under the heading; where none belongs there, all that bear it. */
  readonly posts: readonly KnownPostNames[]
  readonly isUnderForeignHeading: boolean
  /** The body's seats of these posts. */
  readonly seats: readonly SeatFacts[]
}

function meaningOf(seat: PrintedSeat, { organizations, posts, seats }: RosterKnowledge): Meaning {
  const bearers = posts.filter(({ names }) => matchesName(names, seat.post))
  const heading = seat.organization
  const under = heading === null ? [] : organizations.filter(({ names }) => matchesName(names, heading)).map(({ id }) => id)
  const belonging = bearers.filter(({ organizationId }) => organizationId !== null && under.includes(organizationId))
  const seated = new Set(seats.map((one) => one.post.id))
  const meant = belonging.length > 0 ? belonging : preferred(bearers, ({ id }) => seated.has(id))
  const ids = new Set(meant.map(({ id }) => id))
  return {
    seat,
    posts: meant,
    isUnderForeignHeading:
      under.length > 0 && belonging.length === 0 && meant.some(({ organizationId }) => organizationId !== null),
    seats: seats.filter((one) => ids.has(one.post.id)),
  }
}

/** Those that fit, or all where none does. */
function preferred<T>(items: readonly T[], fits: (item: T) => boolean): readonly T[] {
  const fitting = items.filter(fits)
  return fitting.length > 0 ? fitting : items
}

/** Headings and posts in printed order. A post's title counts under its own heading: two agencies may each have a deputy of the same title. */
function labelsOf(read: readonly Meaning[], { organizations }: RosterKnowledge): readonly CheckedLabel[] {
  const labels = new Map<string, CheckedLabel>()
  for (const { seat, posts } of read) {
    const { organization: heading } = seat
    if (heading !== null && !labels.has(foldName(heading))) {
      labels.set(foldName(heading), {
        kind: 'organization',
        label: heading,
        line: seat.headingLine ?? seat.line,
        times: timesOf(heading, organizations),
      })
    }
    const key = `${foldName(heading ?? '')}\n${foldName(seat.post)}`
    if (labels.has(key)) continue
    labels.set(key, { kind: 'post', label: seat.post, line: seat.line, times: timesOf(seat.post, posts) })
  }
  return [...labels.values()]
}

function findingsAbout(
  { seat, posts, isUnderForeignHeading, seats }: Meaning,
  read: readonly Meaning[],
  together: readonly Interval[],
): readonly RosterFinding[] {
  const { line, post, role, organization } = seat
  if (posts.length === 0) return []
  const standing = seats.filter((one) => mayStand(one.interval, together))
  const known = standing[0]?.role ?? null
  const isFirstChief = read.find((other) => other.seat.role === 'chief')?.seat === seat
  const hasKnownRole = standing.some((one) => one.role === role)
  const lostRole = role === 'chief' && !isFirstChief
  return [
    ...(lostRole ? [{ code: 'role-label-lost' as const, line, post, known: hasKnownRole ? null : known }] : []),
    ...(!lostRole && known !== null && !hasKnownRole ? [{ code: 'other-role' as const, line, post, printed: role, known }] : []),
    ...(isUnderForeignHeading && organization !== null
      ? [
          {
            code: 'heading-lost' as const,
            line,
            post,
            under: organization,
            organizationIds: [...new Set(posts.flatMap(({ organizationId }) => organizationId ?? []))],
          },
        ]
      : []),
    ...(standing.length === 0 ? [{ code: 'not-seated' as const, line, post }] : []),
  ]
}

/** A label that never held with the rest shares no day with them: two of one wording, under two headings, are told apart by that. */
function findingsAboutLabel(
  { line, kind, times, label }: CheckedLabel,
  { together }: RosterConsistency,
): readonly RosterFinding[] {
  if (times.length === 0) return [{ code: 'unknown-label', line, label, kind }]
  const isInStep = together.some((time) => times.some((own) => overlaps(own, time)))
  return isInStep ? [] : [{ code: 'out-of-step', line, label, times }]
}

/** Seats that stood on every day on which the labels hold together, of posts that no line may mean. */
function missingLines(
  read: readonly Meaning[],
  { seats }: RosterKnowledge,
  together: readonly Interval[],
): readonly RosterFinding[] {
  if (together.length === 0) return []
  const meant = new Set(read.flatMap(({ posts }) => posts.map(({ id }) => id)))
  return seats
    .filter(
      (seat) =>
        !meant.has(seat.post.id) &&
        [seat.interval, seat.post.interval].every((interval) => together.every((time) => covers(interval, time))),
    )
    .map((seat) => ({ code: 'line-missing', seatId: seat.id }))
}

/** Whether the interval holds on every day of the other. */
function covers(interval: Interval, time: Interval): boolean {
  const begins = interval.from === null || (time.from !== null && firstDay(interval.from) <= firstDay(time.from))
  return begins && (interval.to === null || (time.to !== null && lastDay(interval.to) >= lastDay(time.to)))
}

/** Whether the seat may have stood on one of the days; where no day is known, at any time. */
const mayStand = (interval: Interval, together: readonly Interval[]): boolean =>
  together.length === 0 || together.some((time) => overlaps(interval, time))
