import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressLabels, addressList, type Addressee } from '../../../shared/documents/addresses.ts'
import { ordinaryBlocks } from '../../../shared/documents/fallback.ts'
import { layout } from '../../../shared/documents/layout.ts'
import type { PaperDocument, Table } from '../../../shared/documents/model.ts'
import { type LabelSheet, labelSheets, type LabelsPerSheet } from '../../../shared/documents/plate-model.ts'
import type { SeatingPlan } from '../../../shared/documents/seating-model.ts'
import { plainText } from '../../../shared/documents/plain-text.ts'
import { roster } from '../../../shared/documents/roster.ts'
import { rosterChanges } from '../../../shared/documents/roster-changes.ts'
import { seatingPlan, type Sitter } from '../../../shared/documents/seating-plan.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { mergeRosters } from '../../../shared/domain/merge-rosters.ts'
import { rosterDifference } from '../../../shared/domain/roster-changes.ts'
import { roomFor, seatingShapes } from '../../../shared/domain/seating.ts'
import { both, drugs, elementsOf, en, ja, meetingHead, name, ownRoster, readable, seat } from './samples.ts'

const hosoda = { personId: 1, name: name('細田　博之', 'HOSODA Hiroyuki'), isActing: false }
const cabinet = seat(1, name('内閣官房長官', 'Chief Cabinet Secretary'), {
  role: 'deputy-chief',
  occupancy: 'held',
  holders: [hosoda],
})
const drugAbuse = seat(2, name('薬物乱用対策担当大臣', 'Minister for Drug Abuse'), {
  role: 'deputy-chief',
  occupancy: 'held',
  holders: [hosoda],
})
const crime = both('犯罪対策閣僚会議', 'Ministerial Meeting')
const base = {
  language: 'ja',
  asOf: isoDate('2005-06-28'),
  withNames: true,
  contacts: null,
  seatNumbers: null,
  footer: null,
} as const

describe('the roster', () => {
  it('names a person with two seats twice and says so, or once with both posts', () => {
    const own = { bodyId: 1, kind: 'headquarters', roster: [cabinet, drugAbuse] } as const
    const printed = (naming: 'twice' | 'once') =>
      plainText(roster({ ...base, ...ownRoster([]), places: mergeRosters([own], naming) }))
    expect(printed('twice')).toMatch(/内閣官房長官 +細田　博之\n +薬物乱用対策担当大臣 +細田　博之\n\n※ 同一の者が/)
    expect(printed('once')).toMatch(/副本部長 +内閣官房長官　兼　薬物乱用対策担当大臣 +細田　博之\n$/)
  })

  it('names who is known in one language only as they are written, and says so in a note', () => {
    const held = (ja: string | null, en: string | null) => ({ ...cabinet, holders: [{ ...hosoda, name: name(ja, en) }] })
    const printed = (language: 'ja' | 'en' | 'both', one: ReturnType<typeof held>) =>
      plainText(roster({ ...base, ...ownRoster([one]), language })).replaceAll(/ +/g, ' ')
    expect(printed('en', held('細田　博之', null))).toMatch(
      /Chief Cabinet Secretary 細田　博之[^]*※1 The name is recorded in one language/,
    )
    expect(printed('ja', held(null, 'HOSODA Hiroyuki'))).toMatch(/内閣官房長官 HOSODA Hiroyuki[^]*※1 氏名は、一の言語/)
    expect(printed('both', held('細田　博之', null))).toContain('※1 氏名は')
    expect(printed('en', held('細田　博之', 'HOSODA Hiroyuki'))).not.toContain('※')
    expect(printed('en', held(null, null))).toContain('[no English yet]')
  })

  it('merges the bodies of a joint session and marks who sits on both', () => {
    const bodies = [
      { bodyId: 1, kind: 'headquarters', roster: [cabinet] },
      { bodyId: 2, kind: 'ministerial-meeting', roster: [{ ...cabinet, seatId: 9, role: 'member' }] },
    ] as const
    const paper = roster({
      ...base,
      withNames: false,
      heads: [],
      openSeats: new Set<number>(),
      bodies: [...ownRoster([]).bodies, { bodyId: 2, name: crime, kind: 'ministerial-meeting' }],
      places: mergeRosters(bodies, 'twice'),
    })
    expect(plainText(paper)).toContain('内閣官房長官（犯罪対策閣僚会議構成員を兼ねる）')
  })

  it('lies across the sheet with contacts, each on one line', () => {
    const contacts = { ofPersons: new Map([[1, '〒100-8968\n東京都千代田区永田町1-6-1\n']]), ofPosts: new Map() }
    const paper = roster({ ...base, ...ownRoster([cabinet]), contacts })
    expect(paper.page).toBe('a4-landscape')
    expect(readable(layout(paper))).toContain('〒100-8968　東京都千代田区永田町1-6-1')
  })
})

describe('the changes of a roster', () => {
  const of = (before: Parameters<typeof rosterDifference>[0], after: typeof before, language: 'ja' | 'en' = 'ja') =>
    rosterChanges({
      language,
      heads: [ja(drugs.ja ?? '')],
      kind: 'headquarters',
      before: isoDate('2001-01-05'),
      after: isoDate('2001-01-06'),
      difference: rosterDifference(before, after),
      unchanged: 0,
      footer: null,
    })
  const cells = (paper: PaperDocument) =>
    paper.blocks
      .flatMap((block) => (block.type === 'table' ? block.rows : []))
      .map((row) => (row.type === 'row' ? row.cells.map(({ text }) => text.map((words) => words.text).join('/')) : []))

  it('stand old beside new, what joined and left with its role', () => {
    const finance = seat(3, name('大蔵大臣', 'Minister of Finance'))
    const before = [finance, seat(4, name('厚生大臣', 'Minister of Health'))]
    const after = [
      { ...finance, post: name('財務大臣', 'Minister of Finance') },
      seat(5, name('総務大臣', 'Minister of Internal Affairs')),
    ]
    expect(cells(of(before, after))).toEqual([
      ['加入', '―', '総務大臣（本部員）'],
      ['離脱', '厚生大臣（本部員）', '―'],
      ['改称', '大蔵大臣', '財務大臣'],
    ])
    expect(cells(of(before, after, 'en')).at(-1)).toEqual([
      'Renamed',
      'Minister of Finance',
      'Minister of Finance (in Japanese only)',
    ])
  })

  it('say who held the seat before, and that nothing changed', () => {
    expect(cells(of([{ ...cabinet, holders: [], occupancy: 'vacant' }], [cabinet]))).toEqual([
      ['交代', '内閣官房長官　（欠員）', '内閣官房長官　細田　博之'],
    ])
    const inJapaneseOnly = { ...cabinet, holders: [{ ...hosoda, name: name('細田　博之', null) }] }
    expect(cells(of([{ ...cabinet, holders: [], occupancy: 'not-recorded' }], [inJapaneseOnly], 'en'))).toEqual([
      ['New holder', 'Chief Cabinet Secretary: ―', 'Chief Cabinet Secretary: 細田　博之'],
    ])
    expect(of([cabinet], [cabinet]).blocks).toEqual([{ type: 'paragraph', look: 'small', text: ja('両日の間に、異動はない。') }])
  })
})

const sitter = (key: string, changes: Partial<Sitter> = {}): Sitter => ({
  key,
  organization: null,
  post: both('法務大臣', 'Minister of Justice'),
  name: null,
  typed: null,
  note: null,
  ...changes,
})

describe('the seating plan', () => {
  const plan = (sitters: readonly Sitter[], shape: (typeof seatingShapes)[number] = 'u-shape', language: 'ja' | 'both' = 'ja') =>
    seatingPlan({ language, meeting: meetingHead(), room: roomFor(shape, sitters.length, 'left'), sitters, footer: null })
  const blockOf = (paper: PaperDocument) => paper.blocks.find((block): block is SeatingPlan => block.type === 'seating')

  it('puts everybody on one sheet, once, in rows as wide as the room, whoever comes and however the table stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seatingShapes), fc.integer({ min: 1, max: 48 }), (shape, count) => {
        const sitters = Array.from({ length: count }, (_, at) => sitter(`k${at}`))
        const paper = plan(sitters, shape)
        const keys = elementsOf(layout(paper)).flatMap(({ attributes }) => attributes['data-place'] ?? [])
        expect(keys.toSorted()).toEqual(sitters.map(({ key }) => key).toSorted())
        const block = blockOf(paper)
        expect((block?.rowHeight ?? 99) * (block?.rows.length ?? 99)).toBeLessThan(paper.page === 'a4-landscape' ? 120 : 203)
      }),
    )
  })

  it('takes smaller type for a long title, and a larger sheet before it cannot be read', () => {
    const short = Array.from({ length: 13 }, (_, at) => sitter(`k${at}`))
    const long = both(
      '内閣府特命担当大臣（金融、沖縄及び北方対策、個人情報保護、科学技術政策、食品安全、男女共同参画、少子化対策担当）',
      null,
    )
    const [plain, crowded] = [plan(short), plan([...short.slice(1), sitter('long', { post: long })])]
    expect(plain.page).toBe('a4-landscape')
    expect(blockOf(crowded)?.size).toBeLessThan(blockOf(plain)?.size ?? 0)
    expect(plan(Array.from({ length: 40 }, (_, at) => sitter(`k${at}`, { post: long }))).page).toBe('a3-landscape')
  })

  it('names the proxy, and reads as a list of places where it cannot be drawn', () => {
    const paper = plan([sitter('a', { name: both('南野　知惠子', null) }), sitter('b', { typed: '審議官　𠮷田', note: 'proxy' })])
    const block = blockOf(paper)
    const [table] = block === undefined ? [] : (ordinaryBlocks(block) as readonly Table[])
    expect(table?.rows.map((row) => (row.type === 'row' ? row.cells.map(({ text }) => text[0]?.text) : []))).toEqual([
      ['1', '法務大臣', '南野　知惠子'],
      ['2', '法務大臣', '代理　審議官　𠮷田'],
    ])
    expect(plainText(paper)).toContain('南野　知惠子')
  })

  it('of nobody says so', () => {
    expect(plainText(plan([]))).toContain('着席する者がない。')
  })
})

const addressee = (changes: Partial<Addressee> = {}): Addressee => ({
  organization: null,
  post: both('法務大臣', 'Minister of Justice'),
  name: both('南野　知惠子', 'NONO Chieko'),
  contact: '〒100-8977\n東京都千代田区霞が関1-1-1',
  ...changes,
})

describe('addresses', () => {
  const labels = (count: number, perSheet: LabelsPerSheet, used = 0, language: 'ja' | 'en' = 'ja') =>
    addressLabels({ language, perSheet, used, addressees: Array.from({ length: count }, () => addressee()) })
  const sheetsOf = (paper: PaperDocument) => paper.blocks.filter((block): block is LabelSheet => block.type === 'label-sheet')

  it('fill sheets of labels row by row, after those that are gone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(12 as const, 21 as const, 24 as const),
        fc.nat(30),
        (count, perSheet, used) => {
          const sheets = sheetsOf(labels(count, perSheet, used))
          const { columns, rows } = labelSheets[perSheet]
          expect(sheets.every((sheet) => sheet.labels.length <= columns * rows)).toBe(true)
          expect(sheets.flatMap((sheet) => sheet.labels.filter((label) => label !== null))).toHaveLength(count)
          expect(sheets[0]?.labels.findIndex((label) => label !== null) ?? 0).toBe(
            count === 0 ? -1 : Math.min(used, columns * rows - 1),
          )
        },
      ),
    )
  })

  it('write to a person by name, to a post whose holder is unknown, and smaller what is long', () => {
    const lines = (one: Addressee, language: 'ja' | 'en' = 'ja') =>
      sheetsOf(addressLabels({ language, perSheet: 24, used: 0, addressees: [one] }))[0]?.labels[0]
    expect(lines(addressee({ contact: null }))?.lines).toEqual([
      { role: 'post', text: ja('法務大臣') },
      { role: 'name', text: ja('南野　知惠子　様') },
    ])
    expect(lines(addressee({ name: null, contact: null }))?.lines).toEqual([{ role: 'name', text: ja('法務大臣　殿') }])
    expect(lines(addressee({ name: null, contact: null }), 'en')?.lines).toEqual([
      { role: 'name', text: en('The Minister of Justice') },
    ])
    const long = both(
      '内閣府特命担当大臣（沖縄及び北方対策、個人情報保護、科学技術政策、食品安全、男女共同参画、少子化対策担当）',
      null,
    )
    expect(lines(addressee({ post: long }))?.look).not.toBe('ordinary')
  })

  it('put on an envelope what a postman reads, and keep 様 with the name', () => {
    const contact = '〒100-8977\n東京都千代田区霞が関1-1-1　電話 03-3580-4111\nFAX: 03-5511-7200\nminister@example.jp'
    const label = (changes: Partial<Addressee>, language: 'ja' | 'en' = 'ja') =>
      sheetsOf(addressLabels({ language, perSheet: 24, used: 0, addressees: [addressee(changes)] }))[0]?.labels[0]
    const lines = (changes: Partial<Addressee>, language?: 'en') =>
      label(changes, language)?.lines.map(({ text }) => text[0]?.text)
    expect(lines({ contact })).toEqual(['〒100-8977\n東京都千代田区霞が関1-1-1', '法務大臣', '南野　知惠子　様'])
    expect(lines({ contact: '03-3580-4111（内線 2500）' })).toEqual(['法務大臣', '南野　知惠子　様'])
    // On an envelope there is no mark of what is missing.
    expect(lines({ contact: null, name: both('南野　知惠子', null) }, 'en')).toEqual(['Minister of Justice', '南野　知惠子　様'])
    expect(label({ contact: null, name: both('邉見　﨑太郎左衛門尉髙𠮷之助', null) })?.look).toBe('densest')
  })

  it('stand in a list with the organization over the post and the contact on one line', () => {
    const paper = addressList({
      language: 'ja',
      heads: [ja('銃器対策推進本部')],
      asOf: isoDate('2005-06-28'),
      addressees: [addressee({ organization: both('警察庁', null), post: both('刑事局長', null), name: null })],
      footer: null,
    })
    expect(readable(layout(paper))).toContain('1警察庁刑事局長〒100-8977　東京都千代田区霞が関1-1-1')
    expect(plainText(labels(1, 12))).toContain('南野　知惠子　様')
  })
})
