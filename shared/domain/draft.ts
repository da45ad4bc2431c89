import { addDays, type IsoDate } from './calendar.ts'
import { nextOrdinal } from './check-ordinals.ts'
import { type Demands, noDemands } from './demands.ts'
import { type Carried, draftCarried, draftShelf } from './draft-carried.ts'
import type { Candidate, DraftLine } from './draft-line.ts'
import { draftPlans } from './draft-plans.ts'
import { draftSeries } from './draft-series.ts'
import { draftStanding, type StandingLine } from './draft-standing.ts'
import { draftTopics } from './draft-topics.ts'
import { foldText } from './fold-text.ts'
import { heldMeetings, historyAsOf } from './history-as-of.ts'
import { itemClass } from './item-class.ts'
import type { BodyHistory } from './model.ts'
import { precedentOf } from './precedent.ts'

/** A proposed agenda: the lines in order, and what was considered and left out. */
export interface Draft {
  readonly on: IsoDate
  /** The number the meeting will bear if none is held before it. */
  readonly ordinal: number
  readonly lines: readonly DraftLine[]
  readonly leftOut: readonly DraftLine[]
}

/**
 * The agenda of a body's meeting on a day, drafted from what was held before that day: the body's standing lines first, then what
 * recurs in its agendas, the looks at plans that are owed, the end of terms, what was carried over and what lies on the shelf. The
 * same history, demands and day give the same draft.
 */
export function draftAgenda(history: BodyHistory, on: IsoDate, demands: Demands = noDemands): Draft {
  const known = historyAsOf(history, addDays(on, -1))
  const precedent = precedentOf(known, on)
  const drafted = [...draftPlans(precedent, on), ...draftSeries(precedent, on), ...draftTopics(precedent, on)]
  const waiting = [...draftCarried(precedent, demands.carriedIds), ...draftShelf(demands.shelf)]
  const candidates = withCarried(drafted, waiting).toSorted(byPlace)
  const { standing, others } = withStanding(candidates, draftStanding(known, demands.standing, on))
  const all = [...standing, ...others]
  return {
    on,
    ordinal: nextOrdinal(heldMeetings(known), on),
    lines: all.filter((candidate) => candidate.isProposed).map(({ line }) => rounded(line)),
    leftOut: all.filter((candidate) => !candidate.isProposed).map(({ line }) => line),
  }
}

interface Verdict {
  readonly line: DraftLine
  readonly isProposed: boolean
}

/**
 * The standing lines in their order. Each takes in the drafted line that says the same, with its reasons; an item that was carried
 * over or lies on the shelf keeps its own words there, because it is that very item that waits.
 */
function withStanding(
  candidates: readonly Candidate[],
  standing: readonly StandingLine[],
): { readonly standing: readonly Verdict[]; readonly others: readonly Verdict[] } {
  const taken = new Set<Candidate>()
  const joined = standing.map((one) => {
    const same = one.isProposed
      ? candidates.find((candidate) => !taken.has(candidate) && saysTheSame(candidate.line, one.line))
      : undefined
    if (same === undefined) return one
    taken.add(same)
    const [reason] = one.line.reasons
    const reasons = same.isProposed ? ([reason, ...same.line.reasons] as const) : ([reason] as const)
    return { isProposed: true, line: { ...(isWaiting(same.line) ? same.line : one.line), reasons } }
  })
  return { standing: joined, others: candidates.filter((candidate) => !taken.has(candidate)) }
}

const isWaiting = ({ reasons: [first] }: DraftLine) => first.code === 'carried-over' || first.code === 'on-shelf'

/** A carried-over item takes the place of the line that says the same, with both reasons. */
function withCarried(drafted: readonly Candidate[], carried: readonly Carried[]): readonly Candidate[] {
  const isReplaced = (candidate: Candidate) => carried.some(({ candidate: other }) => saysTheSame(candidate.line, other.line))
  const joined = carried.map(({ candidate }) => {
    const same = drafted.find((other) => other.isProposed && saysTheSame(other.line, candidate.line))
    const [first, ...more] = candidate.line.reasons
    return same === undefined
      ? candidate
      : { ...candidate, place: same.place, line: { ...candidate.line, reasons: [first, ...more, ...same.line.reasons] as const } }
  })
  return [...drafted.filter((candidate) => !isReplaced(candidate)), ...joined]
}

function saysTheSame(a: DraftLine, b: DraftLine): boolean {
  if (itemClass(a.kind) !== itemClass(b.kind) || a.successorOf !== b.successorOf) return false
  if (a.seriesId !== null || b.seriesId !== null) return a.seriesId === b.seriesId && a.fiscalYear === b.fiscalYear
  if (a.planIds.length > 0 || b.planIds.length > 0) return idsOf(a) === idsOf(b)
  const titles = [a, b].map((line) => foldText(line.title.en ?? line.title.ja ?? ''))
  return titles[0] === titles[1]
}

const idsOf = (line: DraftLine) => line.planIds.toSorted((a, b) => a - b).join()

/** By usual place; where that is the same, by key, so that a draft never depends on the order of its input. */
function byPlace(a: Candidate, b: Candidate): number {
  return a.place - b.place || a.line.key.localeCompare(b.line.key, 'en', { numeric: true })
}

function rounded(line: DraftLine): DraftLine {
  return { ...line, score: Math.round(line.score * 1000) / 1000 }
}
