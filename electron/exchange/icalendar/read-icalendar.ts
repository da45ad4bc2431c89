import { isIsoDate } from '../../../shared/domain/calendar.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { parseOrdinalWord } from '../../../shared/domain/ordinal.ts'
import type { SourceRow } from '../lists/proposal.ts'
import { wallTimeInTokyo } from './tokyo-time.ts'

export interface ReadCalendar {
  /** Rows of the list of meetings; `line` is the line on which the entry begins. */
  readonly rows: readonly SourceRow[]
  /** Entries that are no single meeting: repeated ones, and those without a day. */
  readonly left: number
}

/** Entries beyond this are not read. */
const mostEvents = 10_000

/**
 * The entries of a calendar (RFC 5545) as meetings: the day and hours in Japanese time, the place, whether they are off, and the body with its
 * number as the summary names them (薬物乱用対策推進本部（第11回会合）, "…, Eleventh meeting of …").
 */
export function readIcalendar(text: string, bodyNames: readonly string[]): ReadCalendar {
  const rows: SourceRow[] = []
  let left = 0
  let event: {
    readonly line: number
    readonly properties: Map<string, { readonly value: string; readonly parameters: string }>
  } | null = null
  let depth = 0
  for (const { line, content } of unfolded(text)) {
    const [, name, parameters = '', value] = /^([\w-]+)((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):(.*)$/s.exec(content) ?? []
    if (name === undefined || value === undefined) continue
    const property = name.toUpperCase()
    if (property === 'BEGIN') {
      if (value.toUpperCase() === 'VEVENT') event = { line, properties: new Map() }
      else if (event !== null) depth += 1
    } else if (property === 'END') {
      if (value.toUpperCase() === 'VEVENT' && event !== null) {
        const row = rowOf(event.line, (key) => event?.properties.get(key) ?? null, bodyNames)
        if (row === null || rows.length >= mostEvents) left += 1
        else rows.push(row)
        event = null
        depth = 0
      } else if (depth > 0) depth -= 1
    } else if (event !== null && depth === 0 && !event.properties.has(property))
      event.properties.set(property, { value, parameters })
  }
  return { rows, left }
}

type PropertyOf = (name: string) => { readonly value: string; readonly parameters: string } | null

function rowOf(line: number, of: PropertyOf, bodyNames: readonly string[]): SourceRow | null {
  if (of('RRULE') !== null || of('RECURRENCE-ID') !== null) return null
  const start = momentOf(of('DTSTART'))
  if (start === null) return null
  const end = momentOf(of('DTEND'))
  const summary = unescaped(of('SUMMARY')?.value ?? '')
  const place = unescaped(of('LOCATION')?.value ?? '').trim()
  const named = bodyIn(summary, bodyNames)
  const status = of('STATUS')?.value.toUpperCase()
  const cells = {
    body: named.body,
    held_on: start.on,
    ordinal: named.ordinal,
    starts_at: start.at,
    ends_at: end !== null && end.on === start.on ? end.at : '',
    [/[\u3000-\u9fff]/.test(place) ? 'place_ja' : 'place_en']: place,
    status: status === 'CANCELLED' ? 'cancelled' : '',
  }
  return { line, cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')) }
}

/** The body named first in a summary, of those that are known, and the first number in it; the whole summary where none is known. */
function bodyIn(summary: string, bodyNames: readonly string[]): { readonly body: string; readonly ordinal: string } {
  const folded = foldText(summary)
  const found = bodyNames
    .map((name) => ({ name, at: folded.indexOf(foldText(name)) }))
    .filter(({ name, at }) => at >= 0 && name !== '')
    .toSorted((one, other) => one.at - other.at || other.name.length - one.name.length)[0]
  const words =
    summary.match(/第\s*[0-9０-９一二三四五六七八九十百]+\s*回|[A-Za-z]+(?:[- ][a-z]+)?th|\d+(?:st|nd|rd|th)|[A-Za-z-]+/g) ?? []
  const ordinal = words.map(parseOrdinalWord).find((number) => number !== null)
  return { body: found?.name ?? summary.trim(), ordinal: ordinal === undefined ? '' : String(ordinal) }
}

/** A day, with its time in Japan where there is one: in UTC, in Japanese time or in the reader's own, which is taken for Japan's. */
function momentOf(property: { readonly value: string } | null): { readonly on: string; readonly at: string } | null {
  const [, year, month, day, hours, minutes, zone] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z?))?$/.exec(property?.value.trim() ?? '') ?? []
  const on = `${year}-${month}-${day}`
  if (year === undefined || !isIsoDate(on)) return null
  if (hours === undefined) return { on, at: '' }
  if (Number(hours) > 23 || Number(minutes) > 59) return null
  return zone === 'Z' ? wallTimeInTokyo(`${on}T${hours}:${minutes}:00Z`) : { on, at: `${hours}:${minutes}` }
}

const unescaped = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))

/** Logical lines: a line that begins with a space goes on the one before (3.1). */
function* unfolded(text: string): Generator<{ readonly line: number; readonly content: string }> {
  let held: { line: number; content: string } | null = null
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^[ \t]/.test(raw) && held !== null) held.content += raw.slice(1)
    else {
      if (held !== null && held.content !== '') yield held
      held = { line: index + 1, content: raw }
    }
  }
  if (held !== null && held.content !== '') yield held
}
