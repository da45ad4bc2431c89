import type { ShelfFacts } from './demands.ts'
import type { Candidate } from './draft-line.ts'
import { meetingRef } from './meeting-ref.ts'
import { foldText } from './fold-text.ts'
import { itemClass } from './item-class.ts'
import type { AgendaItemFacts, MeetingFacts } from './model.ts'
import { linesOf, type Precedent } from './precedent.ts'

/** An item that waits for this agenda, as a line in its own words. */
export interface Carried {
  readonly candidate: Candidate
}

/**
 * The items that a meeting deferred and none took up since: always proposed, as they stood, their fiscal year included.
 * A later agenda that has the same item carries it on or settles it; one that was carried elsewhere waits there.
 */
export function draftCarried({ meetings }: Precedent, carriedIds: ReadonlySet<number>): readonly Carried[] {
  return meetings.flatMap((meeting, index) => {
    const lines = linesOf(meeting)
    const deferred = lines.filter((item) => item.outcome === 'deferred' && !carriedIds.has(item.id))
    const later = deferred.length === 0 ? [] : meetings.slice(index + 1).flatMap(linesOf)
    return deferred
      .filter((item) => !later.some((other) => isSameItem(item, other)))
      .map((item) => carriedLine(meeting, item, (lines.indexOf(item) + 0.5) / lines.length))
  })
}

/** Whether two items do the same about the same: class, plans, series and year, and without these the title. */
export function isSameItem(a: AgendaItemFacts, b: AgendaItemFacts): boolean {
  if (itemClass(a.kind) !== itemClass(b.kind) || a.seriesId !== b.seriesId || a.fiscalYear !== b.fiscalYear) return false
  const [plansOfA, plansOfB] = [a, b].map((item) => item.planIds.toSorted((x, y) => x - y).join())
  if (plansOfA !== plansOfB) return false
  return a.seriesId !== null || a.planIds.length > 0 || isSameTitle(a, b)
}

function isSameTitle(a: AgendaItemFacts, b: AgendaItemFacts): boolean {
  const isSame = (one: string | null, other: string | null) => one !== null && other !== null && foldText(one) === foldText(other)
  return isSame(a.title.en, b.title.en) || isSame(a.title.ja, b.title.ja)
}

function carriedLine(meeting: MeetingFacts, item: AgendaItemFacts, place: number): Carried {
  const line: Candidate['line'] = {
    key: `carried/item-${item.id}`,
    kind: item.kind,
    title: item.title,
    planIds: item.planIds,
    seriesId: item.seriesId,
    fiscalYear: item.fiscalYear,
    coversMore: item.coversMore,
    successorOf: null,
    reasons: [{ code: 'carried-over', from: { ...meetingRef(meeting), itemId: item.id } }],
    score: 1,
  }
  return { candidate: { line, isProposed: true, place } }
}

/** The lines on the body's shelf: always proposed, as they stand, after what has a usual place. */
export function draftShelf(shelf: readonly ShelfFacts[]): readonly Carried[] {
  return shelf.map((item, at) => ({
    candidate: {
      line: {
        key: `shelf/item-${item.id}`,
        kind: item.kind,
        title: item.title,
        planIds: item.planIds,
        seriesId: item.seriesId,
        fiscalYear: item.fiscalYear,
        coversMore: item.coversMore,
        ...(item.isHeading ? { isHeading: true } : {}),
        successorOf: null,
        reasons: [{ code: 'on-shelf', itemId: item.id, from: item.from }],
        score: 1,
      },
      isProposed: true,
      place: 1 + at,
    },
  }))
}
