import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../../electron/exchange/decode-text.ts'
import { readRecord } from '../../../../electron/exchange/published-record/read-record.ts'
import type { ReadBody, ReadRecord } from '../../../../electron/exchange/published-record/reading.ts'
import { chronicle } from '../../../../shared/documents/chronicle.ts'
import type { ItemKind } from '../../../../shared/domain/vocabulary.ts'
import { concat, encodeText } from '../encode-text.ts'
import { chronicleOf, withoutPlaces } from './chronicle-of.ts'
import { recordBytes } from './record-text.ts'

const bytes = recordBytes ?? new Uint8Array()
const text = textOf(bytes)
const record = readRecord(text)
const [drugs, firearms, crime] = record.bodies

function textOf(source: Uint8Array): string {
  const decoded = decodeText(source)
  return decoded.ok ? decoded.text : ''
}

function kindsOf(body: ReadBody | undefined): Partial<Record<ItemKind, number>> {
  const kinds: Partial<Record<ItemKind, number>> = {}
  for (const { kind } of body?.meetings.flatMap(({ items }) => items) ?? []) kinds[kind] = (kinds[kind] ?? 0) + 1
  return kinds
}

/** Seats as lines of text, ministries as headings. */
function rosterOf(body: ReadBody | undefined): readonly string[] {
  return (
    body?.members.map(({ role, organization, post }) => `${role}: ${organization === null ? '' : `${organization} / `}${post}`) ??
    []
  )
}

describe.skipIf(recordBytes === null)('the published record', () => {
  test('three bodies, three founding acts, 28 meetings and 69 items', () => {
    const counts = record.bodies.map(({ name, meetings }) => ({
      name,
      acts: meetings.filter(({ kind }) => kind === 'establishing-act').map(({ on, actKind }) => `${on} ${actKind}`),
      ordinals: meetings.flatMap(({ ordinal }) => ordinal ?? []),
      items: meetings.flatMap(({ items }) => items).length,
    }))
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
    expect(counts).toEqual([
      {
        name: 'Headquarters for the Promotion of Measures to Prevent Drug Abuse',
        acts: ['1997-01-17 cabinet-decision'],
        ordinals: upTo(11),
        items: 26,
      },
      {
        name: 'Headquarters for the Promotion of Measures Against Firearms',
        acts: ['1995-09-19 cabinet-decision'],
        ordinals: upTo(11),
        items: 29,
      },
      {
        name: 'Ministerial Meeting Concerning Measures Against Crime',
        acts: ['2003-09-02 oral-consent'],
        ordinals: upTo(6),
        items: 14,
      },
    ])
  })

  test('each item does what its verb says', () => {
    expect([drugs, firearms, crime].map(kindsOf)).toEqual([
      { topic: 1, 'report-on-progress': 7, 'report-on-adoption': 6, 'progress-report': 5, 'follow-up': 5, adoption: 2 },
      { adoption: 2, 'situation-report': 9, 'report-on-progress': 9, 'report-on-adoption': 9 },
      { adoption: 4, 'follow-up': 7, topic: 3 },
    ])
  })

  test('annual reports name the year before and the year of the meeting, without a gap', () => {
    const yearsOf = (body: ReadBody | undefined, kind: ItemKind) =>
      body?.meetings.flatMap(({ items }) => items.flatMap((item) => (item.kind === kind ? (item.fiscalYear ?? []) : [])))
    const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
    expect(yearsOf(drugs, 'report-on-progress')).toEqual(span(1996, 2001))
    expect(yearsOf(drugs, 'report-on-adoption')).toEqual(span(1997, 2002))
    expect(yearsOf(firearms, 'report-on-progress')).toEqual(span(1996, 2004))
    expect(yearsOf(firearms, 'report-on-adoption')).toEqual(span(1997, 2005))
  })

  test('the seats stand in printed order under their ministries', () => {
    expect(rosterOf(drugs)).toEqual([
      'chief: Prime Minister',
      'deputy-chief: Chief Cabinet Secretary',
      'deputy-chief: Minister of State for Measures for Drug Abuse',
      'deputy-chief: Chair of the National Public Safety Commission',
      'deputy-chief: Minister of Justice',
      'deputy-chief: Minister of Finance',
      'deputy-chief: Minister of Education, Culture, Sports, Science and Technology',
      'deputy-chief: Minister of Health, Labour and Welfare',
      'deputy-chief: Minister of Land, Infrastructure and Transport',
      'member: Minister of State for Financial Services',
      'member: Minister of Public Management, Home Affairs, Posts and Telecommunications',
      'member: Minister of Foreign Affairs',
      'member: Minister of Economy, Trade and Industry',
    ])
    expect(rosterOf(firearms)).toEqual([
      'chief: Chief Cabinet Secretary',
      'chief: Minister of State for Measures Against Firearms',
      'member: Cabinet Secretariat / Assistant Deputy Chief Cabinet Secretary',
      'member: Cabinet Secretariat / Cabinet Public Relations Officer',
      'member: Cabinet Secretariat / Director-General for Policy Planning',
      'member: National Police Agency / Director-General of the Community Safety Bureau',
      'member: National Police Agency / Director-General of the Criminal Investigation Bureau',
      'member: National Police Agency / Manager of the Organized Crime Department',
      'member: Ministry of Public Management, Home Affairs, Posts and Telecommunications / Director-General of the Secretariat',
      'member: Ministry of Justice / Director-General of the Criminal Affairs Bureau',
      'member: Ministry of Justice / Director-General of the Immigration Bureau',
      'member: Ministry of Foreign Affairs / Director-General of the Consular and Migration Affairs Department',
      'member: Ministry of Finance / Director-General of the Customs and Tariff Bureau',
      'member: Fisheries Agency / Deputy Director-General',
      'member: Ministry of Economy, Trade and Industry / Director-General of the Trade and Economic Cooperation Bureau',
      'member: Ministry of Land, Infrastructure and Transport / Director-General of the Policy Bureau',
      'member: Japan Coast Guard / Vice-Commandant',
      'member: Ministry of the Environment / Director-General of the Natural Environment Bureau',
    ])
    expect(crime?.members.map(({ role, post, isCollective }) => [role, post, isCollective])).toEqual([
      ['chief', 'Prime Minister', false],
      ['member', 'All the Cabinet Ministers', true],
    ])
  })

  test('the joint session keeps its partner’s ordinal, and the Firearms Control Headquarters is one body with its other name', () => {
    expect(crime?.meetings.find(({ on }) => on === '2005-06-28')).toMatchObject({
      ordinal: 5,
      jointWith: [{ name: 'Headquarter of Urban Renewal Project', ordinal: 14 }],
      lines: [366, 368],
    })
    expect(record.bodies.map(({ aliases }) => aliases)).toEqual([[], [{ name: 'Firearms Control Headquarters', line: 210 }], []])
  })

  test('only what names more than it says covers more', () => {
    const more = record.bodies.flatMap(({ meetings }) =>
      meetings.flatMap(({ items }) => items.filter(({ coversMore }) => coversMore)),
    )
    expect(more.map(({ title, lines }) => [title, lines])).toEqual([
      ['Follow-up of the Action Plan for the Realization of a Society Resistant to Crime, etc.', [382, 383]],
    ])
  })

  test('every title stands on the lines it is said to stand on', () => {
    const lines = text.split('\n')
    const joined = ([from, to]: readonly [number, number]) =>
      lines
        .slice(from - 1, to)
        .map((line) => line.trim())
        .join(' ')
    const items = record.bodies.flatMap(({ meetings }) => meetings.flatMap((meeting) => meeting.items))
    expect(items.map((item) => joined(item.lines))).toEqual(items.map(({ title }) => title))
    expect(record.bodies.map(({ headingLine }) => headingLine)).toEqual([35, 165, 328])
    expect(drugs?.meetings.map((meeting) => meeting.lines[0])).toEqual([54, 57, 59, 63, 71, 85, 96, 107, 117, 128, 138, 146])
  })

  test('its slips are reported, and nothing else', () => {
    expect(record.problems).toEqual([
      {
        code: 'misspelt-label',
        line: 39,
        excerpt: 'Deputy Chieves: Chief Cabinet Secretary',
        details: { printed: 'Deputy Chieves', readAs: 'Deputy Chiefs' },
      },
      {
        code: 'odd-meeting-label',
        line: 63,
        excerpt: 'May 27, 1997: Third meeting of headquarters meeting',
        details: { printed: 'headquarters meeting', usual: 'headquarters members' },
      },
      {
        code: 'second-chief',
        line: 168,
        excerpt: 'Minister of State for Measures Against Firearms',
        details: { post: 'Minister of State for Measures Against Firearms' },
      },
      {
        code: 'odd-meeting-label',
        line: 221,
        excerpt: 'May 7, 1997: Third meeting of headquarters meeting',
        details: { printed: 'headquarters meeting', usual: 'headquarters members' },
      },
    ])
  })

  test('our chronicle of it reads back the same, its slips mended', () => {
    const written = chronicle(chronicleOf(record), 'en')
    const mended = { ...record, bodies: record.bodies.map((body) => ({ ...body, meetings: body.meetings.map(usualLabel) })) }
    expect(withoutPlaces(readRecord(written))).toEqual(withoutPlaces(mended))
    expect(readRecord(written).problems.map(({ code }) => code)).toEqual(['second-chief'])
  })

  test('our chronicle of it has the words of the record, save what is normalised', () => {
    const words = (source: string) => source.replace(/\s+/g, ' ').trim()
    const note = (first: string, last: string) => words(text.slice(text.indexOf(first), text.indexOf(last)))
    const published = [
      note('(Note 1) Members of Headquarters', '(2) Headquarters for'),
      note('(Note 1) Members of the Headquarters', '(3) Ministerial'),
      note('(Note 1) Members of Ministerial', '2. Law Enforcement'),
    ].join(' ')
    const normalised = published
      .replaceAll('Members of Headquarters', 'Members of the Headquarters')
      .replaceAll('Members of Ministerial', 'Members of the Ministerial')
      .replaceAll('Deputy Chieves', 'Deputy Chiefs')
      .replaceAll('of headquarters meeting', 'of headquarters members')
      .replaceAll(/(Telecommunications|Industry|Transport): /g, '$1 ')
    const written = words(chronicle(chronicleOf(record), 'en')).replaceAll(
      /\(\d\) (?:Headquarters|Ministerial)(?: (?!\(Note).)*?[^(]*(?=\(Note 1)/g,
      '',
    )
    expect(written).toEqual(normalised)
  })

  describe('in other clothes', () => {
    const plain = text.replaceAll('’', "'").replaceAll('–', '-')
    test.each([
      ['Shift_JIS', encodeText(plain, 'shift_jis')],
      ['Shift_JIS with its own apostrophe', encodeText(text.replaceAll('–', '-'), 'shift_jis')],
      ['UTF-16 without a mark', encodeText(text, 'utf-16le')],
      ['UTF-16 with a mark', concat([0xfe, 0xff], encodeText(text, 'utf-16be'))],
      ['UTF-8 with a mark', concat([0xef, 0xbb, 0xbf], bytes)],
      ['CRLF line ends', encodeText(text.replaceAll('\n', '\r\n'), 'utf-8')],
      ['CR line ends', encodeText(text.replaceAll('\n', '\r'), 'utf-8')],
    ])('%s reads the same', (_, variant) => {
      expect(readRecord(textOf(variant))).toEqual(record)
    })
  })

  test('cut at any 500th byte, it reads as the beginning of what it was, or says what is doubtful', () => {
    const lengths = Array.from({ length: Math.floor(bytes.length / 500) }, (_, index) => (index + 1) * 500)
    const unexplained = lengths.filter((length) => {
      const decoded = decodeText(bytes.slice(0, length))
      return decoded.ok ? !isBeginning(readRecord(decoded.text)) : decoded.problem.code !== 'cut-off'
    })
    expect(unexplained).toEqual([])
  })

  test('cut after any line of its notes, it reads as the beginning of what it was, or says what is doubtful', () => {
    const lines = text.split('\n')
    const counts = Array.from({ length: 395 - 34 }, (_, index) => index + 34)
    expect(counts.filter((count) => !isBeginning(readRecord(`${lines.slice(0, count).join('\n')}\n`)))).toEqual([])
  })
})

const facts = factsOf(record)
const ownSlips = new Set(record.problems.map(({ code, line }) => `${code} ${line}`))

/** Whether all that was read stands so in the whole record, or a problem tells that it does not. */
function isBeginning(part: ReadRecord): boolean {
  const isTold = part.problems.some(
    ({ code, line }) => ['cut-off', 'doubtful-heading', 'nothing-found'].includes(code) && !ownSlips.has(`${code} ${line}`),
  )
  return isTold || factsOf(part).every((fact) => facts.some((whole) => whole.startsWith(fact)))
}

function factsOf(read: ReadRecord): readonly string[] {
  return read.bodies.flatMap((body) => [
    `body ${body.name}`,
    ...rosterOf(body).map((seat) => `seat ${seat}`),
    ...body.meetings.flatMap((meeting) => [
      `meeting ${meeting.on} ${meeting.kind} ${meeting.ordinal}`,
      ...meeting.items.map(({ title }) => `item ${meeting.on} ${title}`),
    ]),
  ])
}

function usualLabel<T extends { readonly label: string | null }>(meeting: T): T {
  return meeting.label === 'headquarters meeting' ? { ...meeting, label: 'headquarters members' } : meeting
}
