import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantInTokyo } from '../../../../electron/exchange/icalendar/tokyo-time.ts'
import {
  type CalendarEvent,
  icalendarEntries,
  icalendarFoot,
  icalendarHead,
} from '../../../../electron/exchange/icalendar/write-icalendar.ts'
import { isoDate } from '../../../../shared/domain/calendar.ts'
import { days } from '../../../shared/domain/arbitraries.ts'
import { only, readIcalendar, textOf } from './read-icalendar.ts'

const meeting: CalendarEvent = {
  uid: 'meeting-1@honbu',
  sequence: 3,
  changedAt: '2006-03-01T01:02:03.456Z',
  on: isoDate('2006-06-27'),
  startsAt: '10:00',
  endsAt: '10:30',
  plannedMinutes: null,
  status: 'TENTATIVE',
  summary: '薬物乱用対策推進本部（第12回会合）',
  location: '官邸4階大会議室',
  description: '1 平成17年度の実績\n2 その他',
}

const write = (...events: readonly CalendarEvent[]) =>
  `${icalendarHead({ name: '年間予定', version: '0.1.0' })}${icalendarEntries(events)}${icalendarFoot}`
const eventIn = (text: string) => {
  const [event] = readIcalendar(text).components
  if (event === undefined) throw new Error('no event')
  return event
}
const times = (change: Partial<CalendarEvent>) =>
  eventIn(write({ ...meeting, ...change }))
    .properties.filter(({ name }) => name.startsWith('DT') && name !== 'DTSTAMP')
    .map(({ name, parameters, value }) => `${name}${parameters}:${value}`)

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(',', ';', '\\', '\n', '\r\n', ':', ' ', '漢', '👩‍👩‍👧‍👦', '𠮟', 'n', '"'), maxLength: 300 }),
)
/** What comes back: breaks of one kind, nothing that a text value cannot hold. */
const asKept = (text: string) => text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '')

describe('a calendar file', () => {
  it('says every field of a meeting', () => {
    expect(eventIn(write(meeting)).properties.map(({ name, parameters, value }) => `${name}${parameters}:${value}`)).toEqual([
      'UID:meeting-1@honbu',
      'DTSTAMP:20060301T010203Z',
      'SEQUENCE:3',
      'DTSTART:20060627T010000Z',
      'DTEND:20060627T013000Z',
      'SUMMARY:薬物乱用対策推進本部（第12回会合）',
      'LOCATION:官邸4階大会議室',
      'DESCRIPTION:1 平成17年度の実績\\n2 その他',
      'STATUS:TENTATIVE',
    ])
  })

  it('gives back any text that was put in, in lines of 75 octets and without a torn character', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (summary, location, description) => {
        const event = eventIn(write({ ...meeting, summary, location, description }))
        expect(textOf(only(event, 'SUMMARY').value)).toBe(asKept(summary))
        expect(textOf(only(event, 'LOCATION').value)).toBe(asKept(location))
        expect(textOf(only(event, 'DESCRIPTION').value)).toBe(asKept(description))
      }),
      { examples: [['長'.repeat(10_000), '👩‍👩‍👧‍👦'.repeat(500), ',;\\\r\n'.repeat(400)]] },
    )
  })

  it('fills its lines: none is broken before it must be', () => {
    const lines = write({ ...meeting, summary: 'x'.repeat(500) }).split('\r\n')
    const at = lines.findIndex((line) => line.startsWith('SUMMARY'))
    expect(lines.slice(at, at + 6).map((line) => line.length)).toEqual([75, 75, 75, 75, 75, 75])
  })

  it('stands for the whole day where no time is set', () => {
    expect(times({ startsAt: null, endsAt: null })).toEqual(['DTSTART;VALUE=DATE:20060627', 'DTEND;VALUE=DATE:20060628'])
    expect(times({ startsAt: null, endsAt: '11:00', on: isoDate('2006-12-31') })).toEqual([
      'DTSTART;VALUE=DATE:20061231',
      'DTEND;VALUE=DATE:20070101',
    ])
    expect(times({ startsAt: null, endsAt: null, on: isoDate('2999-12-31') })).toEqual(['DTSTART;VALUE=DATE:29991231'])
  })

  it('has no end that does not lie after the beginning; the planned length stands in for one that is not set', () => {
    expect(times({ endsAt: '09:00' })).toEqual(['DTSTART:20060627T010000Z'])
    expect(times({ endsAt: '10:00', plannedMinutes: 30 })).toEqual(['DTSTART:20060627T010000Z'])
    expect(times({ endsAt: null })).toEqual(['DTSTART:20060627T010000Z'])
    expect(times({ endsAt: null, plannedMinutes: 1440 })).toEqual(['DTSTART:20060627T010000Z', 'DTEND:20060628T010000Z'])
  })

  it('leaves out what is not known', () => {
    const { properties } = eventIn(write({ ...meeting, location: null, description: null }))
    expect(properties.map(({ name }) => name)).not.toContain('LOCATION')
    expect(properties.map(({ name }) => name)).not.toContain('DESCRIPTION')
  })
})

describe('Japanese wall time', () => {
  const tokyo = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Tokyo',
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  })
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
  /** The first hour of the days on which summer time began was left out. */
  const leftOut = (on: string, at: string) =>
    ['1948-05-02', '1949-04-03', '1950-05-07', '1951-05-06'].includes(on) && at < '01:00'

  it.each([
    ['any year', '1900-01-01', '2999-12-31'],
    ['the years of summer time', '1948-04-01', '1951-10-01'],
  ])('is the instant that the time zone database names, in %s', (_what, from, to) => {
    fc.assert(
      fc.property(days(from, to), time, (on, at) => {
        fc.pre(!leftOut(on, at))
        expect(tokyo.format(instantInTokyo(on, at)).replace(', ', ' ')).toBe(`${on} ${at}`)
      }),
      { numRuns: 500 },
    )
  })
})
