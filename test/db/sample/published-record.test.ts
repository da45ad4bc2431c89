import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'

const record = readPublishedRecord()

interface Seen {
  readonly source: string
  readonly at?: string | undefined
  readonly field?: string | undefined
  readonly confidence: string
}

/** Everything in the sample that says where it was seen, with the path to it. */
function* seenIn(value: unknown, path = ''): Generator<{ readonly path: string; readonly seen: Seen }> {
  if (typeof value !== 'object' || value === null) return
  if ('source' in value && 'confidence' in value) yield { path, seen: value as Seen }
  for (const [key, inner] of Object.entries(value)) yield* seenIn(inner, `${path}/${key}`)
}
const allSeen = [...seenIn(record)]

/** First and last line of 'L54-55'; null for another form. */
function linesOf(at: string): readonly [first: number, last: number] | null {
  const [, first, last] = /^L(\d+)(?:-(\d+))?$/.exec(at) ?? []
  return first === undefined ? null : [Number(first), Number(last ?? first)]
}

/** The last line of the record with words on it. */
const lastLine = 694

describe('every fact of the sample', () => {
  it('names lines that lie within the record', () => {
    const inRecord = allSeen.filter(({ seen }) => seen.source === 'published-record')
    const astray = inRecord.filter(({ seen }) => {
      const lines = linesOf(seen.at ?? '')
      return lines === null || lines[0] < 1 || lines[1] < lines[0] || lines[1] > lastLine
    })
    expect(inRecord.length).toBeGreaterThan(300)
    expect(astray).toEqual([])
  })

  it('has a source', () => {
    const things = [
      ...record.bodies,
      ...record.memberships,
      ...record.series,
      ...record.plans,
      ...record.plans.flatMap((plan) => plan.items),
      ...record.meetings,
      ...record.meetings.flatMap((meeting) => meeting.items),
      ...record.measures,
      ...record.indicators,
    ]
    expect(things.filter((thing) => thing.seen.length === 0)).toEqual([])
    const named = [...record.bodies, ...record.organizations, ...record.posts, ...record.plans]
    expect(named.flatMap((thing) => thing.names).filter((name) => name.seen.length === 0)).toEqual([])
  })

  it('is marked to be confirmed where nothing but general knowledge speaks for it', () => {
    const certain = allSeen.filter(({ seen }) => seen.source === 'general-knowledge' && seen.confidence !== 'to-be-confirmed')
    expect(certain).toEqual([])
    const named = [...record.bodies, ...record.organizations, ...record.posts, ...record.plans]
    const unfounded = named
      .flatMap((thing) => thing.names)
      .filter((name) => name.confirmed && !name.seen.some((seen) => seen.source !== 'general-knowledge'))
    expect(unfounded).toEqual([])
  })

  it('names every source it uses, and uses every source it names', () => {
    const used = new Set(allSeen.map(({ seen }) => seen.source))
    const asked = JSON.stringify(record).matchAll(/"source":"([^"]+)"/g)
    for (const [, source = ''] of asked) used.add(source)
    expect([...used].toSorted()).toEqual(record.sources.map((source) => source.key).toSorted())
  })
})

describe('every text', () => {
  it('comes in both languages', () => {
    const titled = [
      ...record.series,
      ...record.plans.flatMap((plan) => plan.items),
      ...record.meetings.flatMap((meeting) => meeting.items),
      ...record.measures,
      ...record.indicators,
    ]
    expect(titled.filter((thing) => !thing.en || !thing.ja)).toEqual([])
    const named = [...record.bodies, ...record.organizations, ...record.posts, ...record.plans]
    const languagesOf = (names: readonly { readonly language: string; readonly kind: string }[]) =>
      [...new Set(names.filter((name) => name.kind === 'official').map((name) => name.language))].toSorted().join()
    expect(named.filter((thing) => languagesOf(thing.names) !== 'en,ja').map((thing) => thing.key)).toEqual([])
  })
})

const folder = '../shared/record'
const recordFile = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.txt')) : undefined

describe.skipIf(recordFile === undefined)('the record itself', () => {
  const text = recordFile === undefined ? '' : readFileSync(join(folder, recordFile), 'utf8')
  const lines = text.split('\n')
  const fold = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase()
  const whole = fold(text)
  /** The text of the lines named by a locator, hard wraps joined. */
  const at = (locator: string) => {
    const [first, last] = linesOf(locator) ?? [1, 0]
    return fold(lines.slice(first - 1, last).join(' '))
  }
  const inRecord = (seen: readonly Seen[]) =>
    seen.filter((one) => one.source === 'published-record' && one.field === undefined && one.confidence === 'verified')

  it('is the very text that the locators count in', () => {
    const [source] = record.sources
    expect(createHash('sha256').update(text).digest('hex')).toBe(source?.sha256)
    expect(lines.findLastIndex((line) => line.trim() !== '') + 1).toBe(lastLine)
  })

  it('prints the English title of every agenda item and measure on the lines named', () => {
    const items = [
      ...record.meetings.flatMap((meeting) => meeting.items),
      ...record.measures.filter((measure) => measure.enConfirmed),
    ]
    const missing = items.filter((item) => inRecord(item.seen).every((seen) => !at(seen.at ?? '').includes(fold(item.en ?? '-'))))
    expect(missing.map((item) => item.en)).toEqual([])
    expect(items.length).toBe(69 + 22)
  })

  it('prints every English name on each of the lines named for it', () => {
    const named = [...record.bodies, ...record.organizations, ...record.posts, ...record.plans]
    const missing = named
      .flatMap((thing) => thing.names)
      .filter((name) => name.language === 'en')
      .flatMap((name) => inRecord(name.seen).map((seen) => ({ name: name.name, at: seen.at ?? '' })))
      .filter(({ name, at: locator }) => !at(locator).includes(fold(name)))
    expect(missing).toEqual([])
  })

  it('prints the title of every post that holds a seat', () => {
    const seated = new Set(record.memberships.map((membership) => membership.post))
    const missing = record.posts.filter(
      (post) => seated.has(post.key) && !post.names.some((name) => name.language === 'en' && whole.includes(fold(name.name))),
    )
    expect(missing.map((post) => post.key)).toEqual([])
  })

  it('prints every seat on its line, in the order of the roster', () => {
    for (const body of ['drugs', 'firearms', 'crime']) {
      const seats = record.memberships.filter((seat) => seat.body === body)
      const printedOn = seats.map((seat) => linesOf(seat.seen[0]?.at ?? '')?.[0] ?? 0)
      expect({ body, printedOn }).toEqual({ body, printedOn: printedOn.toSorted((a, b) => a - b) })
      for (const seat of seats) {
        const names = record.posts.find((post) => post.key === seat.post)?.names ?? []
        const line = at(seat.seen[0]?.at ?? '')
        expect({ post: seat.post, line, found: names.some((name) => line.includes(fold(name.name))) }).toEqual({
          post: seat.post,
          line,
          found: true,
        })
      }
    }
  })

  it('prints every meeting on its day', () => {
    const months = 'january february march april may june july august september october november december'.split(' ')
    const missing = record.meetings.filter((meeting) => {
      const [year, month, day] = meeting.on.split('-').map(Number)
      return !at(meeting.seen[0]?.at ?? '').startsWith(`${months[(month ?? 0) - 1]} ${day}, ${year}:`)
    })
    expect(missing.map((meeting) => meeting.on)).toEqual([])
    expect([...text.matchAll(/^ ?[A-Z][a-z]+ \d{1,2}, \d{4}:/gm)].length).toBe(record.meetings.length)
  })

  it('prints every value and index of the indicators', () => {
    for (const indicator of record.indicators) {
      const format = (value: number) =>
        value.toLocaleString('en', { minimumFractionDigits: indicator.decimals, maximumFractionDigits: indicator.decimals })
      const [values, indexes] = indicator.seen.map((seen) => at(seen.at ?? ''))
      const printed = indicator.values.map(({ value }) => format(value)).join(' ')
      const printedIndexes = indicator.values.map(({ index }) => `(${index?.toFixed(1)})`).join(' ')
      expect({ key: indicator.key, values, indexes }).toEqual({
        key: indicator.key,
        values: expect.stringMatching(new RegExp(`${printed}$`)),
        indexes: expect.stringContaining(printedIndexes),
      })
    }
  })

  it('lends no run of eight words to the texts written anew', () => {
    const words = (of: string) => fold(of).match(/[a-z0-9’'-]+/g) ?? []
    const source = ` ${words(text).join(' ')} `
    const ownTexts = [
      ...record.bodies.flatMap((body) => [body.mandateEn, body.note]),
      ...record.plans.flatMap((plan) => [plan.summaryEn, plan.note, ...plan.items.map((item) => item.en)]),
      ...record.measures.flatMap((measure) => [measure.bodyEn, ...measure.facts.map((fact) => fact.en)]),
      ...record.indicators.map((indicator) => indicator.noteEn),
    ].flatMap((own) => own ?? [])
    const runs = (own: string) =>
      words(own).flatMap((_, start, all) => (start + 8 <= all.length ? [all.slice(start, start + 8).join(' ')] : []))
    expect(ownTexts.flatMap(runs).filter((run) => source.includes(` ${run} `))).toEqual([])
  })
})
