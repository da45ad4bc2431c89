import type { MeetingRow, TimelineBar } from '../../../../shared/contract/bodies.ts'
import { addDays, type IsoDate, partialDate } from '../../../../shared/domain/calendar.ts'
import { formatFiscalYear } from '../../../../shared/domain/era.ts'
import { formatDay } from '../../../../shared/domain/format-date.ts'
import type { Name } from '../../../../shared/domain/model.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import type { BodiesText } from '../../../../shared/text/bodies-text.ts'
import { type PlacedText, placeLabel } from './place-label.ts'
import { fitText, textRoom } from './text-room.ts'
import { barKey, expectedKey, meetingKey, type TimelineKey } from './timeline-keys.ts'
import { placeOfDay, type TimeView } from './time-view.ts'
import type { WholeBody } from '../use-whole-body.ts'

/** Heights in px, from the top of the plot down. */
export const layout = { axis: 22, numbers: 16, rail: 52, firstRow: 66, bar: 20, row: 32, seriesTitle: 17, foot: 22 } as const

export interface DrawnMeeting {
  readonly key: TimelineKey
  readonly row: MeetingRow
  readonly x: number
  /** The number over the dot; null where a neighbour's leaves no room for it, and for a founding act. */
  readonly number: string | null
  readonly isPlanned: boolean
}

export type BarLook = 'held' | 'unrecorded' | 'broken' | 'open-year'

export interface DrawnBar {
  readonly key: TimelineKey
  readonly bar: TimelineBar
  readonly x: number
  readonly width: number
  readonly look: BarLook
  /** Lasts on: without an end. */
  readonly isOpen: boolean
  /** So many px from the beginning are not certain. */
  readonly hatched: number
  /** Nobody has looked since it began. */
  readonly isUnseen: boolean
  /** Times in which nobody looked although a look was owed. */
  readonly silences: readonly { readonly from: number; readonly to: number; readonly isExplained: boolean }[]
  /** Where the days of recorded reasons stand. */
  readonly reasons: readonly number[]
  readonly looks: readonly { readonly x: number; readonly isFinal: boolean }[]
  readonly due: number | null
  /** Of a year of a series. */
  readonly yearLabel: string | null
}

export interface DrawnRow {
  readonly id: string
  readonly y: number
  readonly name: Name
  readonly bars: readonly DrawnBar[]
  /** Beside or inside the one bar of a plan; of a series, over its years. */
  readonly labels: readonly PlacedText[]
  readonly noteTone: 'alert' | 'quiet'
  /** The plan's whole life lies out of view; its name only says on which side. */
  readonly isAway: boolean
}

export interface DrawnTimeline {
  readonly width: number
  readonly height: number
  readonly meetings: readonly DrawnMeeting[]
  readonly expected: { readonly key: TimelineKey; readonly from: number; readonly to: number; readonly text: string } | null
  readonly asOf: number
  readonly rows: readonly DrawnRow[]
}

export interface TimelineSource {
  readonly screen: Pick<WholeBody, 'timeline' | 'meetings' | 'next'>
  readonly asOf: IsoDate
  readonly view: TimeView
  readonly width: number
  readonly language: Language
  readonly words: BodiesText
  readonly chosen: TimelineKey | null
}

/** Everything the timeline shows, in its place: pure, so that what stands where can be tested without a screen. */
export function drawTimeline(source: TimelineSource): DrawnTimeline {
  const { screen, asOf, width } = source
  const at = placer(source)
  let y: number = layout.firstRow
  const rows = screen.timeline.rows.map((row): DrawnRow => {
    const isSeries = row.series !== null
    const top = y + (isSeries ? layout.seriesTitle : 0)
    y = top + layout.row
    return drawRow(row, top, source)
  })
  const { expected } = screen.next
  return {
    width,
    height: y + layout.foot,
    meetings: drawMeetings(source),
    expected:
      expected === null || expected.isPast
        ? null
        : { key: expectedKey, from: at(expected.from), to: at(expected.to), text: String(expected.ordinal) },
    asOf: at(asOf),
    rows,
  }
}

const placer =
  ({ screen, view, width }: TimelineSource) =>
  (day: IsoDate): number =>
    placeOfDay(screen.timeline, view, width, day)

/** Oldest first. Of numbers too close to each other the chosen meeting's stays, then the earlier. */
function drawMeetings(source: TimelineSource): readonly DrawnMeeting[] {
  const at = placer(source)
  const { screen, asOf, chosen } = source
  const rows = screen.meetings.toReversed()
  const taken: { readonly from: number; readonly to: number }[] = []
  const roomFor = (row: MeetingRow): boolean => {
    const { ordinal, on } = row.meeting
    if (ordinal === null) return false
    const half = textRoom(String(ordinal), 11) / 2 + (meetingKey(row.meeting.id) === chosen ? 5 : 0)
    const place = { from: at(on) - half, to: at(on) + half }
    if (taken.some((other) => place.from < other.to && other.from < place.to)) return false
    taken.push(place)
    return true
  }
  const chosenFirst = rows.toSorted(
    (one, other) => Number(meetingKey(other.meeting.id) === chosen) - Number(meetingKey(one.meeting.id) === chosen),
  )
  const numbered = new Set(chosenFirst.filter(roomFor))
  return rows.map((row) => ({
    key: meetingKey(row.meeting.id),
    row,
    x: at(row.meeting.on),
    number: numbered.has(row) ? String(row.meeting.ordinal) : null,
    isPlanned: row.meeting.status !== 'held' || row.meeting.on > asOf,
  }))
}

type Row = WholeBody['timeline']['rows'][number]

function drawRow(row: Row, y: number, source: TimelineSource): DrawnRow {
  const bars = row.bars.map((bar) => drawBar(bar, row.series !== null, source))
  const name = row.label[source.language] ?? row.label.en ?? row.label.ja ?? ''
  const first = bars[0]
  const shared = { id: first?.key ?? name, y, name: row.label, bars }
  if (first === undefined || row.series !== null) {
    // A series' name stands over its first year in view.
    const start = clearOfActs(Math.max((first?.x ?? 0) + 1, 1), textRoom(name, 12), source)
    const x = Math.max(Math.min(start, source.width - textRoom(name, 12)), 1)
    return { ...shared, labels: [{ side: 'after', x, text: name, note: null }], noteTone: 'quiet', isAway: false }
  }
  const away = awayLabel(first, name, source.width)
  if (away !== null) return { ...shared, labels: [away], noteTone: 'quiet', isAway: true }
  const { text, tone } = noteOf(first, source.words, source.language)
  const from = Math.min(Math.max(first.x, 0), source.width)
  const to = Math.min(Math.max(first.x + first.width, 0), source.width)
  const lead = Math.max(first.hatched - (from - first.x), 0) + 11
  return { ...shared, labels: placeLabel({ from, to, width: source.width, lead }, name, text), noteTone: tone, isAway: false }
}

/** Where a name begins that stands over the bars: behind the line of a founding act that would run through it. */
function clearOfActs(start: number, room: number, source: TimelineSource): number {
  const at = placer(source)
  const acts = source.screen.meetings
    .flatMap(({ meeting }) => (meeting.actKind === null ? [] : [at(meeting.on)]))
    .toSorted((a, b) => a - b)
  return acts.reduce((x, act) => (act > x - actGap && act < x + room ? act + actGap : x), start)
}

const actGap = 6

/** The name of a plan that ended before the view or begins after it, at the edge on that side. */
function awayLabel({ x, width: length, isOpen }: DrawnBar, name: string, width: number): PlacedText | null {
  const edge = 8
  if (x > width) return { side: 'before', x: width - edge, text: `${fitText(name, width / 2, 12)} →`, note: null }
  if (!isOpen && x + length < 0) return { side: 'after', x: edge, text: `← ${fitText(name, width / 2, 12)}`, note: null }
  return null
}

/** What must be said beside a plan's name. */
function noteOf(
  drawn: DrawnBar,
  words: BodiesText,
  language: Language,
): { readonly text: string | null; readonly tone: 'alert' | 'quiet' } {
  const { state, dueOn, birth, looks } = drawn.bar
  if (state === 'never-followed-up') return { text: words.neverFollowedUp, tone: 'alert' }
  if (state === 'overdue' && dueOn !== null)
    return { text: words.overdueSince(formatDay(dueOn, language, 'short')), tone: 'alert' }
  if (state === 'explained') return { text: words.explainedSign, tone: 'quiet' }
  if (state === 'concluded' && looks.some((look) => look.isFinal) && birth !== 'to-be-confirmed') {
    return { text: words.superseded, tone: 'quiet' }
  }
  return { text: birth === 'to-be-confirmed' ? words.toBeConfirmed : null, tone: 'quiet' }
}

/** An uncertain beginning is hatched at least so far that it shows. */
const shortestHatch = 22

function drawBar(bar: TimelineBar, isYear: boolean, source: TimelineSource): DrawnBar {
  const { screen, language, asOf } = source
  const at = placer(source)
  const { from, to } = screen.timeline
  const x = at(bar.from ?? from)
  const end = bar.to === null ? at(addDays(to, 1)) : at(bar.to)
  const width = Math.max(end - x - (isYear ? 2 : 0), 2)
  const isUncertain = !isYear && !bar.fromIsExact
  return {
    key: barKey(bar),
    bar,
    x,
    width,
    look: lookOf(bar),
    isOpen: bar.to === null,
    hatched: isUncertain ? Math.min(Math.max(shortestHatch, (31 / source.view.span) * source.width), width) : 0,
    isUnseen: bar.state === 'never-followed-up',
    // Clear of the sign of the birth.
    silences: bar.silences.map(({ from: since, to: until, isExplained }) => ({
      from: Math.max(at(since), isYear ? x + 2 : x + 9),
      to: Math.min(until === null ? at(asOf) : at(until), x + width),
      isExplained,
    })),
    reasons: isYear ? [] : bar.reasons.map(at),
    looks: bar.looks.map((look) => ({ x: at(look.on), isFinal: look.isFinal && !isYear })),
    // What was never looked at is said in words and by the dotted line; a due day long past would add nothing.
    due: isYear || bar.dueOn === null || bar.state === 'never-followed-up' ? null : at(bar.dueOn),
    yearLabel: isYear ? yearLabelOf(bar, Math.min(x + width, source.width) - Math.max(x, 0), language) : null,
  }
}

function lookOf({ year, plan }: TimelineBar): BarLook {
  if (year === null) return 'held'
  if (year.state === 'broken') return 'broken'
  if (year.state === 'plan-not-recorded') return 'unrecorded'
  return year.state === 'open' && plan === null ? 'open-year' : 'held'
}

function yearLabelOf({ fiscalYear }: TimelineBar, width: number, language: Language): string | null {
  if (fiscalYear === null) return null
  const year = partialDate(String(fiscalYear))
  const forms = [
    formatFiscalYear(fiscalYear, language, 'label'),
    language === 'ja' ? formatDay(year, 'ja', 'era-short') : String(fiscalYear),
    String(fiscalYear).slice(2),
  ]
  return forms.find((form) => textRoom(form, 12) + 12 <= width) ?? null
}
