import { fiscalYearEnd, fiscalYearOf } from './fiscal-year.ts'
import { firstDay, type IsoDate } from './calendar.ts'
import type { Candidate, DraftLine, DraftReason } from './draft-line.ts'
import { draftTitle } from './draft-title.ts'
import { chainOn, type FiscalYearLink } from './fiscal-year-chain.ts'
import type { ItemClass } from './item-class.ts'
import type { SeriesFacts } from './model.ts'
import { type Occurrence, type Pattern, type Precedent, type Recurrence, recurrenceOf, usualPlace } from './precedent.ts'
import { recursReason, stoppedReason } from './recurrence-reason.ts'

/**
 * The yearly lines of annual series, their fiscal year rolled on to the meeting's: each looks as far back or ahead as it
 * usually did. A line that was missing throughout the last fiscal year in which the body met has stopped; one that this
 * year already had, or whose year a human closed, does not come again. Years missed before are shown, but not proposed.
 */
export function draftSeries(precedent: Precedent, on: IsoDate): readonly Candidate[] {
  return precedent.known.series.flatMap((series) => {
    const links = chainOn(precedent.known, series, on).links
    const yearly = yearlyPatterns(precedent, series).flatMap((pattern) => yearlyLine({ precedent, series, pattern, links, on }))
    const missed = links.filter((link) => link.plan !== null && link.progressMissingAt.length > 0)
    const progress = yearlyPatterns(precedent, series).find((pattern) => pattern.itemClass === 'look')
    const again = progress === undefined ? [] : missed.flatMap((link) => missedLine(series, progress, link))
    const drafted = new Set(yearly.map(({ line }) => line.key))
    return [...yearly, ...again.filter(({ line }) => !drafted.has(line.key))]
  })
}

interface Yearly {
  readonly precedent: Precedent
  readonly series: SeriesFacts
  readonly pattern: Pattern
  readonly links: readonly FiscalYearLink[]
  readonly on: IsoDate
}

/** Of each class the pattern with the usual distance between the year spoken of and the meeting's, the later one of equals. */
function yearlyPatterns({ patterns }: Precedent, series: SeriesFacts): readonly Pattern[] {
  const usual = new Map<ItemClass, Pattern>()
  for (const pattern of patterns) {
    if (pattern.subject.kind !== 'series' || pattern.subject.seriesId !== series.id || pattern.offset === null) continue
    const best = usual.get(pattern.itemClass)
    const isMore = best === undefined || pattern.occurrences.length >= best.occurrences.length
    if (isMore) usual.set(pattern.itemClass, pattern)
  }
  return [...usual.values()]
}

function yearlyLine({ precedent, series, pattern, links, on }: Yearly): readonly Candidate[] {
  const latest = pattern.occurrences.at(-1)
  const recurrence = recurrenceOf(precedent, pattern.occurrences)
  if (latest === undefined || recurrence === null) return []
  const fiscalYear = fiscalYearOf(on) + (pattern.offset ?? 0)
  const link = links.find((candidate) => candidate.fiscalYear === fiscalYear) ?? null
  const refusal = refuse({ precedent, series, pattern, links, on }, recurrence, link, fiscalYear)
  const reasons: readonly [DraftReason, ...DraftReason[]] =
    refusal === null ? [recursReason(recurrence), ...yearReasons(pattern, latest, link, fiscalYear)] : [refusal]
  const line = seriesLine(
    series,
    pattern,
    latest,
    fiscalYear,
    link,
    reasons,
    refusal === null ? Math.max(0.6, recurrence.score) : 0,
  )
  return [{ line, isProposed: refusal === null, place: usualPlace(pattern.occurrences) ?? 0.5 }]
}

function refuse(the: Yearly, recurrence: Recurrence, link: FiscalYearLink | null, fiscalYear: number): DraftReason | null {
  const { precedent, pattern, on } = the
  const plan = precedent.known.plans.find((candidate) => candidate.id === link?.planId)
  const closed = plan?.closed ?? null
  if (closed !== null) return { code: 'concluded', how: closed.how, on: firstDay(closed.on) }
  const isLook = pattern.itemClass === 'look'
  const done = isLook ? (link?.progress ?? null) : (link?.plan ?? null)
  const isDone = done !== null && (!isLook || done.on > fiscalYearEnd(fiscalYear))
  if (isDone) return { code: 'already-reported', at: done }
  return hasStopped(precedent, pattern, on) ? stoppedReason(recurrence) : null
}

/** Whether the last fiscal year before the meeting's in which the body had an agenda went by without the line. */
function hasStopped({ meetings }: Precedent, pattern: Pattern, on: IsoDate): boolean {
  const first = pattern.occurrences.at(0)
  const before = meetings.findLast((meeting) => fiscalYearOf(meeting.heldOn) < fiscalYearOf(on))
  if (first === undefined || before === undefined || before.heldOn < first.meeting.heldOn) return false
  const year = fiscalYearOf(before.heldOn)
  return !pattern.occurrences.some((occurrence) => fiscalYearOf(occurrence.meeting.heldOn) >= year)
}

function yearReasons(pattern: Pattern, latest: Occurrence, link: FiscalYearLink | null, to: number): readonly DraftReason[] {
  const from = latest.item.fiscalYear
  const rolled: readonly DraftReason[] = from === null || from === to ? [] : [{ code: 'rolled-year', from, to }]
  const plan = pattern.itemClass === 'look' ? (link?.plan ?? null) : null
  return plan === null ? rolled : [...rolled, { code: 'plan-reported', fiscalYear: to, at: plan }]
}

function missedLine(series: SeriesFacts, pattern: Pattern, link: FiscalYearLink): readonly Candidate[] {
  const latest = pattern.occurrences.at(-1)
  const expectedAt = link.progressMissingAt.at(0)
  if (latest === undefined || expectedAt === undefined) return []
  const reason: DraftReason = { code: 'missed-before', fiscalYear: link.fiscalYear, expectedAt }
  const line = seriesLine(series, pattern, latest, link.fiscalYear, link, [reason], 0)
  return [{ line, isProposed: false, place: usualPlace(pattern.occurrences) ?? 0.5 }]
}

function seriesLine(
  series: SeriesFacts,
  pattern: Pattern,
  latest: Occurrence,
  fiscalYear: number,
  link: FiscalYearLink | null,
  reasons: DraftLine['reasons'],
  score: number,
): DraftLine {
  const { kind } = latest.item
  return {
    key: `${pattern.itemClass}/series-${series.id}/${fiscalYear}`,
    kind,
    title: draftTitle({ kind, past: latest.item, subject: series.title, fiscalYear }),
    planIds: link === null || link.planId === null ? [] : [link.planId],
    seriesId: series.id,
    fiscalYear,
    coversMore: latest.item.coversMore,
    successorOf: null,
    reasons,
    score,
  }
}
