import { addDays, type IsoDate, lastYear } from '../../../shared/domain/calendar.ts'
import { contentLine, escapeText } from './content-line.ts'
import { instantInTokyo } from './tokyo-time.ts'

/** A dated entry of a calendar, in words ready to be shown. */
export interface CalendarEvent {
  /** The same in every export, so that other calendars know the entry again. */
  readonly uid: string
  /** From 0; grows whenever the entry itself is changed. */
  readonly sequence: number
  /** When it was changed last: an instant, ISO 8601. */
  readonly changedAt: string
  readonly on: IsoDate
  /** Japanese wall time `HH:MM`; null: the entry stands for the whole day. */
  readonly startsAt: string | null
  readonly endsAt: string | null
  /** How long it is meant to last where no end is set. */
  readonly plannedMinutes: number | null
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  readonly summary: string
  readonly location: string | null
  readonly description: string | null
}

/**
 * A calendar in the form of RFC 5545: its head, its entries, as many at a time as are at hand, its foot. UTF-8, CRLF, lines folded at 75 octets.
 * Times stand in UTC, so that no reader needs to know Japanese time. The form asks for one entry at least: callers see to that.
 */
export const icalendarHead = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  textOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Honbu//Honbu ${version}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
  ])

export const icalendarEntries = (events: readonly CalendarEvent[]): string => textOf(events.flatMap(eventLines))

export const icalendarFoot = 'END:VCALENDAR\r\n'

const textOf = (lines: readonly string[]): string => lines.map(contentLine).join('')

function eventLines(event: CalendarEvent): readonly string[] {
  const text = (property: string, value: string | null) => (value === null ? [] : [`${property}:${escapeText(value)}`])
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${utc(new Date(event.changedAt))}`,
    `SEQUENCE:${event.sequence}`,
    ...timeLines(event),
    ...text('SUMMARY', event.summary),
    ...text('LOCATION', event.location),
    ...text('DESCRIPTION', event.description),
    `STATUS:${event.status}`,
    'END:VEVENT',
  ]
}

/** A whole day ends before the next; an end that does not lie after the beginning is none. */
function timeLines({ on, startsAt, endsAt, plannedMinutes }: CalendarEvent): readonly string[] {
  if (startsAt === null) {
    const begins = `DTSTART;VALUE=DATE:${basic(on)}`
    // The last day the register knows has no next; a whole day may stand without its end.
    return on === `${lastYear}-12-31` ? [begins] : [begins, `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`]
  }
  const start = instantInTokyo(on, startsAt)
  const begins = `DTSTART:${utc(start)}`
  if (endsAt !== null && endsAt > startsAt) return [begins, `DTEND:${utc(instantInTokyo(on, endsAt))}`]
  if (endsAt === null && plannedMinutes !== null && plannedMinutes > 0) {
    return [begins, `DTEND:${utc(new Date(start.getTime() + plannedMinutes * 60_000))}`]
  }
  return [begins]
}

/** 20050610 */
const basic = (text: string) => text.replaceAll('-', '')

/** 20050610T011000Z */
const utc = (instant: Date) => `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
