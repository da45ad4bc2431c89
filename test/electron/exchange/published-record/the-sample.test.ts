import { describe, expect, test } from 'vitest'
import { readPublishedRecord } from '../../../../db/sample/read-sample.ts'
import { decodeText } from '../../../../electron/exchange/decode-text.ts'
import { proposeImport } from '../../../../electron/exchange/published-record/propose-import.ts'
import { readRecord } from '../../../../electron/exchange/published-record/read-record.ts'
import type { ReadRecord } from '../../../../electron/exchange/published-record/reading.ts'
import { chronicle } from '../../../../shared/documents/chronicle.ts'
import { recordBytes } from './record-text.ts'
import { bodyOf, chronicleOfSample, meetingsOf, registerOfSample } from './sample-register.ts'

const sample = readPublishedRecord()
const keys = ['drugs', 'firearms', 'crime']
/** Of the days on which all printed labels hold together (April–July 2004). */
const day = '2004-06-30'

/** The meetings as a list of lines, to compare what was read with the data files. */
function linesOf(read: ReadRecord): readonly string[] {
  return read.bodies.flatMap(({ meetings }) =>
    meetings.flatMap(({ on, ordinal, actKind, jointWith, items }) => [
      [on, actKind ?? ordinal, ...jointWith.map((partner) => `joint ${partner.ordinal}`)].join(' '),
      ...items.map(({ kind, title, fiscalYear, coversMore }) => `${kind}: ${title} ${fiscalYear ?? ''} ${coversMore}`),
    ]),
  )
}

const sampleLines = keys.flatMap((key) =>
  meetingsOf(sample, key).flatMap(({ on, act, bodies, items }) => [
    [
      on,
      act ?? bodies.find(({ body }) => body === key)?.ordinal,
      ...bodies.filter(({ body }) => body !== key).map(({ ordinal }) => `joint ${ordinal}`),
    ].join(' '),
    ...items.map(({ kind, en, fiscalYear, coversMore }) => `${kind}: ${en} ${fiscalYear ?? ''} ${coversMore}`),
  ]),
)

const seatsOf = (read: ReadRecord) =>
  read.bodies.map(({ members }) => members.map(({ organization, post }) => [organization, post]))

describe('our chronicle of the data files', () => {
  test('in English reads back the same meetings and items', () => {
    expect(linesOf(readRecord(chronicle(chronicleOfSample(sample, keys, day), 'en')))).toEqual(sampleLines)
  })

  test('in Japanese reads back the same days, numbers, titles and fiscal years, without a problem', () => {
    const { bodies, problems } = readRecord(chronicle(chronicleOfSample(sample, keys, day), 'ja'))
    const read = bodies.flatMap(({ meetings }) =>
      meetings.map(({ on, ordinal, items }) => ({
        on,
        ordinal,
        items: items.map(({ title, fiscalYear }) => [title, fiscalYear]),
      })),
    )
    const expected = keys.flatMap((key) =>
      meetingsOf(sample, key).map(({ on, bodies: partners, items }) => ({
        on,
        ordinal: partners.find(({ body }) => body === key)?.ordinal ?? null,
        items: items.map(({ ja, fiscalYear }) => [ja, fiscalYear ?? null]),
      })),
    )
    expect([bodies.map(({ name }) => name), read, problems]).toEqual([
      keys.map((key) => bodyOf(sample, key).names.find(({ language, kind }) => language === 'ja' && kind === 'official')?.name),
      expected,
      [],
    ])
  })
})

describe.skipIf(recordBytes === null)('the published record beside the data files', () => {
  const decoded = decodeText(recordBytes ?? new Uint8Array())
  const record = readRecord(decoded.ok ? decoded.text : '')

  test('says the same meetings, kinds, fiscal years and ordinals', () => {
    expect(linesOf(record)).toEqual(sampleLines)
  })

  test('has the rosters that the register composes for a day of its edition, post by post', () => {
    const composed = readRecord(chronicle(chronicleOfSample(sample, keys, day), 'en'))
    expect(seatsOf(record)).toEqual(seatsOf(composed))
  })

  test('imports into the register of the data files as nothing new', () => {
    const proposal = proposeImport(record, registerOfSample(sample))
    expect(proposal.entries.filter(({ verdict }) => verdict.code !== 'same')).toEqual([])
    expect(proposal.entries.filter(({ subject }) => subject === 'item')).toHaveLength(69)
  })

  test('finds one plan behind its variant titles', () => {
    const { entries } = proposeImport(record, registerOfSample(sample))
    const planOf = (title: string) => {
      const plan = entries.find((entry) => entry.subject === 'plan' && entry.title === title)
      return plan?.verdict.code === 'same' ? sample.plans[plan.verdict.id]?.key : undefined
    }
    expect([
      planOf('Nationwide Campaign for the Safe and Secure Town Planning'),
      planOf('Safe and Secure Town Planning'),
      planOf('New Five-Year Strategy for the Prevention of Drug Abuse'),
      planOf('Five-Year Strategy for the Prevention of Drug Abuse'),
    ]).toEqual([
      'crime/town-planning-2005',
      'crime/town-planning-2005',
      'drugs/new-five-year-strategy-2003',
      'drugs/five-year-strategy-1998',
    ])
  })

  test('into an empty register everything is new, save what the text alone cannot settle', () => {
    const { entries } = proposeImport(record, { bodies: [], organizations: [], posts: [] })
    const counts: Record<string, number> = {}
    for (const { subject, verdict } of entries)
      counts[`${verdict.code} ${subject}`] = (counts[`${verdict.code} ${subject}`] ?? 0) + 1
    expect(counts).toEqual({
      'create body': 4,
      'create organization': 11,
      'create post': 31,
      'create seat': 32,
      'create meeting': 31,
      'create item': 69,
      'create plan': 10,
      'needs-decision plan': 5,
      'needs-decision seat': 1,
    })
    const undecided = entries.flatMap(({ subject, verdict, lines }) =>
      verdict.code === 'needs-decision' ? [[subject, verdict.reason, lines?.[0]]] : [],
    )
    expect(undecided).toEqual([
      ['plan', 'unknown-plan', 65],
      ['plan', 'unknown-plan', 73],
      ['plan', 'unknown-plan', 82],
      ['seat', 'doubtful-role', 168],
      ['plan', 'unknown-plan', 225],
      ['plan', 'unknown-plan', 385],
    ])
  })
})
