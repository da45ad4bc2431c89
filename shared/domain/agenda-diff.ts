import type { VersionHead, VersionLine } from './agenda-version.ts'
import type { Bilingual } from './model.ts'

/** What can differ in a line that both versions have, in the order in which it is told. `moved`: it stands elsewhere among its neighbours or under another line. */
export const lineChanges = [
  'reworded',
  'kind',
  'fiscal-year',
  'plans',
  'presenter',
  'moved',
  'renumbered',
  'outcome',
  'outcome-note',
] as const
export type LineChange = (typeof lineChanges)[number]

/** A line of either version, or of both. */
export type LineDifference =
  | { readonly act: 'added'; readonly before: null; readonly after: VersionLine; readonly depth: number }
  | { readonly act: 'removed'; readonly before: VersionLine; readonly after: null; readonly depth: number }
  | {
      readonly act: 'kept'
      readonly before: VersionLine
      readonly after: VersionLine
      readonly depth: number
      readonly changes: readonly LineChange[]
    }

/**
 * Every line of both versions exactly once: in the order of the newer, each line that is gone behind the line it followed. Lines are
 * known by their ids. A line under one that moved has not moved itself, and of lines that changed places as few as can be are said to have moved.
 */
export function agendaDiff(before: readonly VersionLine[], after: readonly VersionLine[]): readonly LineDifference[] {
  const old = new Map(before.map((line) => [line.id, line]))
  const now = new Map(after.map((line) => [line.id, line]))
  const moved = movedLines(before, after)
  const depthBefore = depths(before)
  const depthAfter = depths(after)
  const removed = goneBehind(before, now)
  const all = after.flatMap((line): readonly LineDifference[] => {
    const was = old.get(line.id)
    const depth = depthAfter.get(line.id) ?? 0
    const own: LineDifference =
      was === undefined
        ? { act: 'added', before: null, after: line, depth }
        : { act: 'kept', before: was, after: line, depth, changes: changesOf(was, line, moved.has(line.id)) }
    return [own, ...gone(line.id)]
  })
  return [...gone(null), ...all]

  function gone(behind: number | null): readonly LineDifference[] {
    return (removed.get(behind) ?? []).map((line) => ({
      act: 'removed',
      before: line,
      after: null,
      depth: depthBefore.get(line.id) ?? 0,
    }))
  }
}

const ofTheMeeting: readonly LineChange[] = ['outcome', 'outcome-note']

/** How a line stands to the former version: what came of it at the meeting (`decided`) is told apart from what the agenda itself says otherwise. */
export function standOf(line: LineDifference): 'added' | 'removed' | 'changed' | 'decided' | 'same' {
  if (line.act !== 'kept') return line.act
  if (line.changes.length === 0) return 'same'
  return line.changes.every((change) => ofTheMeeting.includes(change)) ? 'decided' : 'changed'
}

/** Whether the two say the same. */
export const isSameAgenda = (lines: readonly LineDifference[]): boolean => lines.every((line) => standOf(line) === 'same')

/** What differs in the head of an agenda, in the order of the paper. */
export const headChanges = ['bodies', 'date', 'time', 'place', 'chair'] as const
export type HeadChange = (typeof headChanges)[number]

export function headDiff(before: VersionHead, after: VersionHead): readonly HeadChange[] {
  const parts = (head: VersionHead): Readonly<Record<HeadChange, unknown>> => ({
    bodies: head.bodies.map(({ name, ordinal }) => [name.en, name.ja, ordinal]),
    date: head.date,
    time: [head.startsAt, head.endsAt],
    place: [head.place?.en ?? null, head.place?.ja ?? null],
    chair: [head.chair?.en ?? null, head.chair?.ja ?? null],
  })
  const [old, now] = [parts(before), parts(after)]
  return headChanges.filter((part) => !isSame(old[part], now[part]))
}

/**
 * How much differs: each part of the head counts like a line. A line that says otherwise and got an outcome as well counts with both.
 */
export function countDifferences(
  lines: readonly LineDifference[],
  head: readonly HeadChange[],
): Readonly<Record<'added' | 'removed' | 'changed' | 'decided', number>> {
  const stands = lines.map(standOf)
  const count = (what: ReturnType<typeof standOf>) => stands.filter((stand) => stand === what).length
  const decided = lines.filter((line) => line.act === 'kept' && line.changes.some((change) => ofTheMeeting.includes(change)))
  return { added: count('added'), removed: count('removed'), changed: count('changed') + head.length, decided: decided.length }
}

function changesOf(before: VersionLine, after: VersionLine, isMoved: boolean): readonly LineChange[] {
  const differs: Readonly<Record<LineChange, boolean>> = {
    reworded: !isSameText(before.title, after.title),
    kind: before.kind !== after.kind || (before.number === null) !== (after.number === null),
    'fiscal-year': before.fiscalYear !== after.fiscalYear,
    plans: !isSame(before.plans.map(namesOf), after.plans.map(namesOf)),
    presenter: !isSameText(before.presenter, after.presenter),
    moved: isMoved,
    renumbered: before.number !== null && after.number !== null && before.number !== after.number,
    outcome: before.outcome !== after.outcome,
    'outcome-note': (before.outcomeNote ?? '') !== (after.outcomeNote ?? ''),
  }
  return lineChanges.filter((change) => differs[change])
}

/** The lines that stand under another parent, or not in the order in which most of their neighbours stayed. */
function movedLines(before: readonly VersionLine[], after: readonly VersionLine[]): ReadonlySet<number> {
  const parentBefore = new Map(before.map((line) => [line.id, line.parentId]))
  const placeBefore = new Map(before.map((line, at) => [line.id, at]))
  const moved = new Set<number>()
  const stayed = new Map<number | null, number[]>()
  for (const { id, parentId } of after) {
    if (!parentBefore.has(id)) continue
    if (parentBefore.get(id) !== parentId) moved.add(id)
    else stayed.set(parentId, [...(stayed.get(parentId) ?? []), id])
  }
  for (const siblings of stayed.values()) {
    const inPlace = new Set(longestRising(siblings.map((id) => placeBefore.get(id) ?? 0)))
    siblings.forEach((id, at) => {
      if (!inPlace.has(at)) moved.add(id)
    })
  }
  return moved
}

/** The places of a longest rising subsequence (patience sorting). */
function longestRising(numbers: readonly number[]): readonly number[] {
  const ends: number[] = []
  const previous: number[] = []
  numbers.forEach((number, at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous[at] = low === 0 ? -1 : (ends[low - 1] ?? -1)
    ends[low] = at
  })
  const rising: number[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rising.unshift(at)
  return rising
}

/** Lines that are gone, by the line behind which they stood; null: at the head. */
function goneBehind(
  before: readonly VersionLine[],
  now: ReadonlyMap<number, VersionLine>,
): ReadonlyMap<number | null, readonly VersionLine[]> {
  const gone = new Map<number | null, VersionLine[]>()
  let last: number | null = null
  for (const line of before) {
    if (now.has(line.id)) last = line.id
    else gone.set(last, [...(gone.get(last) ?? []), line])
  }
  return gone
}

function depths(lines: readonly VersionLine[]): ReadonlyMap<number, number> {
  const depth = new Map<number, number>()
  for (const line of lines) depth.set(line.id, line.parentId === null ? 0 : (depth.get(line.parentId) ?? -1) + 1)
  return depth
}

const namesOf = (name: Bilingual | null) => [name?.en ?? null, name?.ja ?? null]
const isSameText = (one: Bilingual | null, other: Bilingual | null) => isSame(namesOf(one), namesOf(other))
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
