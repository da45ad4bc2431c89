import type { IsoDate } from './calendar.ts'
import type { Candidate, DraftReason } from './draft-line.ts'
import { draftTitle } from './draft-title.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import { meetingRef } from './meeting-ref.ts'
import { type Pattern, type Precedent, seasonalRecurrenceOf, returnsFrom, usualPlace } from './precedent.ts'
import { recursReason, stoppedReason } from './recurrence-reason.ts'

/**
 * The lines that speak of no plan in force and no series: situation reports and topics. A situation report is there to come
 * again; a topic that was there once is not, until it has come twice. What stayed away too often has stopped.
 */
export function draftTopics(precedent: Precedent, on: IsoDate): readonly Candidate[] {
  return precedent.patterns.filter(isTopic).flatMap((pattern) => topicLine(precedent, pattern, on))
}

/** Looks at plans are judged plan by plan; series roll by the year. */
function isTopic({ itemClass, subject, offset }: Pattern): boolean {
  if (subject.kind === 'series') return offset === null
  return subject.kind === 'topic' || itemClass !== 'look'
}

function topicLine(precedent: Precedent, pattern: Pattern, on: IsoDate): readonly Candidate[] {
  const latest = pattern.occurrences.at(-1)
  const recurrence = seasonalRecurrenceOf(precedent, pattern.occurrences)
  if (latest === undefined || recurrence === null) return []
  const { missed, score } = recurrence
  const standing = pattern.itemClass === 'situation-report' || pattern.itemClass === 'look'
  const isOneOff = pattern.occurrences.length === 1 && !standing
  // What came once, long ago, was never expected here.
  if (isOneOff && missed > 0) return []
  const isProposed = !isOneOff && score >= returnsFrom
  const { kind } = latest.item
  const fiscalYear = pattern.offset === null ? null : fiscalYearOf(on) + pattern.offset
  const rolled = yearRolled(latest.item.fiscalYear, fiscalYear)
  const reasons: readonly [DraftReason, ...DraftReason[]] = isProposed
    ? [recursReason(recurrence), ...rolled]
    : [isOneOff ? { code: 'one-off', at: meetingRef(latest.meeting) } : stoppedReason(recurrence)]
  const line = {
    key: pattern.key,
    kind,
    title: draftTitle({ kind, past: latest.item, subject: latest.item.title, fiscalYear }),
    planIds: latest.item.planIds,
    seriesId: latest.item.seriesId,
    fiscalYear: latest.item.fiscalYear === null ? null : fiscalYear,
    coversMore: latest.item.coversMore,
    successorOf: null,
    reasons,
    score: isProposed ? score : 0,
  }
  return [{ line, isProposed, place: usualPlace(pattern.occurrences) ?? 0.5 }]
}

function yearRolled(from: number | null, to: number | null): readonly DraftReason[] {
  return from === null || to === null || from === to ? [] : [{ code: 'rolled-year', from, to }]
}
