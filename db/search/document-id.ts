import { daysBetween, firstDay, type IsoDate, isoDate, isPartialDate, type PartialDate } from '../../shared/domain/calendar.ts'
import { type DocumentKind, documentKinds } from './document.ts'

/** Ids from `from` on, below `before`. */
export interface IdRange {
  readonly from: number
  readonly before: number
}

/**
 * A document's id says where it stands: kind, then day, then a number within the day. So a kind's documents are read newest
 * first by walking its ids backwards, without sorting, whenever they were entered. 14 bits for the number keep the
 * steps from id to id short, which is most of what the index stores.
 */
const idsOfDay = 2 ** 14
/** The days 1868–2999 come in the upper half of a kind; the lower half is for what has no date. */
const firstDated = 2 ** 19
const daysOfKind = 2 ** 20
const dayZero = isoDate('1868-01-01')

/** The ids for documents of that kind and date; a month or year counts as its first day. */
export function idsOf(kind: DocumentKind, on: PartialDate | null): IdRange {
  const from = (documentKinds.indexOf(kind) + 1) * daysOfKind * idsOfDay
  if (on === null || !isPartialDate(on)) return { from, before: from + firstDated * idsOfDay }
  const day = from + (firstDated + daysBetween(dayZero, firstDay(on))) * idsOfDay
  return { from: day, before: day + idsOfDay }
}

/** The ids of a kind's documents between two days, both inclusive; null leaves that side open. Without any day, what has no date is among them. */
export function rangeOf(kind: DocumentKind, first: IsoDate | null, last: IsoDate | null): IdRange {
  const from = (documentKinds.indexOf(kind) + 1) * daysOfKind * idsOfDay
  return {
    from: first === null ? (last === null ? from : from + firstDated * idsOfDay) : idsOf(kind, first).from,
    before: last === null ? from + daysOfKind * idsOfDay : idsOf(kind, last).before,
  }
}
