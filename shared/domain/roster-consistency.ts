import { addDays, firstDay, firstYear, type IsoDate, isoDate, lastDay, lastYear } from './calendar.ts'
import { intersect, isInForce } from './interval.ts'
import type { DatedName, Interval } from './model.ts'
import { foldName } from './names.ts'

/** A post or an organization that a label on a roster may mean: its names and its life. */
export interface LabelCandidate {
  readonly names: readonly DatedName[]
  readonly interval: Interval
}

/** When a printed roster can have been true. */
export interface RosterConsistency {
  /** The times on which `labels` all hold: one as a rule; several when a label came back; none when no label is known. */
  readonly together: readonly Interval[]
  /** The labels that hold together: all that are known, or the most that ever do. */
  readonly labels: readonly string[]
  /** Of those, the labels that set the first day and the last day of `together`. */
  readonly decidedBy: { readonly from: readonly string[]; readonly to: readonly string[] }
  /** Known labels that share no day with the rest. */
  readonly outOfStep: readonly string[]
  /** Labels that none of the candidates has ever borne. */
  readonly unknown: readonly string[]
}

/**
 * Within which days all labels of a printed roster hold true together, and which of them never did so with the rest. A label
 * holds while a candidate exists and bears it, as official name or any other. Where no day suits all, the days that suit most
 * labels decide (the earliest such days), and the others are out of step.
 */
export function daysConsistent(labels: readonly string[], candidates: readonly LabelCandidate[]): RosterConsistency {
  return labelsTogether([...new Set(labels)].map((label) => ({ label, times: timesOf(label, candidates) })))
}

/** A label with the times in which something bears it; none when nothing ever did. */
export interface LabelTimes {
  readonly label: string
  readonly times: readonly Interval[]
}

/** The same for labels whose times are known; each label stands once. */
export function labelsTogether(labels: readonly LabelTimes[]): RosterConsistency {
  const known = labels.filter((entry) => entry.times.length > 0)
  const unknown = labels.filter((entry) => entry.times.length === 0).map((entry) => entry.label)

  const day = busiestDay(known.map((entry) => entry.times))
  const together = known.filter((entry) => day !== null && holds(entry.times, day))
  const common = together.reduce<readonly Interval[]>(
    (shared, entry) => merged(shared.flatMap((a) => entry.times.flatMap((b) => intersect(a, b) ?? []))),
    together.length === 0 ? [] : [{ from: null, to: null }],
  )
  const [first, last] = [common.at(0)?.from ?? null, common.at(-1)?.to ?? null]
  return {
    together: common,
    labels: together.map((entry) => entry.label),
    decidedBy: {
      from:
        first === null
          ? []
          : together.filter((entry) => entry.times.some((time) => time.from === first)).map((entry) => entry.label),
      to:
        last === null ? [] : together.filter((entry) => entry.times.some((time) => time.to === last)).map((entry) => entry.label),
    },
    outOfStep: known.filter((entry) => !together.includes(entry)).map((entry) => entry.label),
    unknown,
  }
}

/** The times in which some candidate bears the label, by whole days and in order. */
export function timesOf(label: string, candidates: readonly LabelCandidate[]): readonly Interval[] {
  const wanted = foldName(label)
  return merged(
    candidates.flatMap((candidate) =>
      candidate.names
        .filter((name) => foldName(name.name) === wanted)
        .flatMap((name) => intersect(candidate.interval, { from: name.validFrom, to: name.validTo }) ?? []),
    ),
  )
}

/** The earliest day on which the most labels hold; it is a day on which one of them begins. Null without labels. */
function busiestDay(times: readonly (readonly Interval[])[]): IsoDate | null {
  const beginnings = [...new Set(times.flat().map(beginning))].toSorted()
  const counts = beginnings.map((day) => times.filter((time) => holds(time, day)).length)
  return beginnings[counts.indexOf(Math.max(...counts))] ?? null
}

const holds = (times: readonly Interval[], day: IsoDate) => times.some((time) => isInForce(time, day))
const earliest = isoDate(`${firstYear}-01-01`)
const latest = isoDate(`${lastYear}-12-31`)
const beginning = (interval: Interval): IsoDate => (interval.from === null ? earliest : firstDay(interval.from))
const ending = (interval: Interval): IsoDate => (interval.to === null ? latest : lastDay(interval.to))

/** The same times in order, by whole days, with those that overlap or follow one another without a day between made one. */
function merged(intervals: readonly Interval[]): readonly Interval[] {
  const inOrder = intervals.toSorted((a, b) => (beginning(a) < beginning(b) ? -1 : beginning(a) > beginning(b) ? 1 : 0))
  return inOrder.reduce<readonly Interval[]>((done, next) => {
    const widened: Interval = {
      from: next.from === null ? null : firstDay(next.from),
      to: next.to === null ? null : lastDay(next.to),
    }
    const last = done.at(-1)
    if (
      last === undefined ||
      (last.to !== null && lastDay(last.to) !== latest && addDays(lastDay(last.to), 1) < beginning(next))
    ) {
      return [...done, widened]
    }
    return [
      ...done.slice(0, -1),
      { from: last.from, to: last.to === null || ending(last) >= ending(next) ? last.to : widened.to },
    ]
  }, [])
}
