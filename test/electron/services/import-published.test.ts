import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { chronicleText } from '../../../electron/services/bodies/chronicle.ts'
import { draftOn } from '../../../electron/services/agenda/draft.ts'
import { exportRegister } from '../../../electron/services/register/export-register.ts'
import { followUpsOn } from '../../../electron/services/plans/follow-ups.ts'
import { gatherBody } from '../../../electron/services/bodies/histories.ts'
import { undo } from '../../../electron/services/register/history.ts'
import { rosterScreen } from '../../../electron/services/bodies/members.ts'
import type { Session } from '../../../electron/services/register/session.ts'
import { chronicle } from '../../../shared/documents/chronicle.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { recordBytes } from '../exchange/published-record/record-text.ts'
import { chronicleOfSample } from '../exchange/published-record/sample-register.ts'
import { importing, sessionOn } from './importing.ts'

const keys = ['drugs', 'firearms', 'crime'] as const
/** Of the days on which all labels of the record's rosters hold together. */
const day = isoDate('2004-06-30')
const sampleText = (language: Language) => chronicle(chronicleOfSample(readPublishedRecord(), keys, day), language)

/** Everything a register holds but its history, settings included. */
async function factsOf(session: Session): Promise<Readonly<Record<string, unknown>>> {
  const { tables } = await exportRegister(session)
  return Object.fromEntries(Object.entries(tables).filter(([table]) => table !== 'changes' && table !== 'change_sets'))
}

const rosterOf = async (session: Session, body: string) => {
  const { seats } = await rosterScreen(session, { body, asOf: day, compareTo: null })
  return seats.map(({ role, organization, standsAlone, post, isCollective, order }) => {
    // That the second line under "Chief" is a deputy is our reading of the record, which the text does not print.
    const asPrinted = post.en === 'Minister of State for Measures Against Firearms' ? 'chief' : role
    return [asPrinted, standsAlone ? null : organization?.name.en, post.en, isCollective, order]
  })
}

/** Plans that the text does not name as such, so that only the sample knows them. */
const unknownToTheText = [
  'drugs/outline-1997',
  'crime/biometrics-2005',
  'crime/child-protection-2005',
  'crime/town-planning-2005',
]
/** What the text does not tell: the term of the juvenile measures, which makes their report the last one. */
const judgedByTerm = ['drugs/juvenile-urgent-measures-1997']

async function meetingsOf(session: Session, body: string) {
  const { history, plans, series } = await gatherBody(session.register().db, body)
  const planKeys = new Map(plans.map(({ id, key }) => [id, key]))
  return history.meetings.map(({ items, kind, actKind, heldOn, ordinal, status, isJoint }) => ({
    on: heldOn,
    kind,
    actKind,
    ordinal,
    status,
    isJoint,
    items: items.map(({ kind: does, title, planIds, seriesId, fiscalYear, coversMore, outcome }) => ({
      does,
      title: title.en,
      plans: planIds.flatMap((id) => planKeys.get(id) ?? []).filter((key) => !unknownToTheText.includes(key)),
      series: series.find(({ id }) => id === seriesId)?.key ?? null,
      fiscalYear,
      coversMore,
      outcome,
    })),
  }))
}

async function statesOf(session: Session) {
  const followed = await followUpsOn(session, null, isoDate('2005-12-31'))
  const others = followed.filter(({ plan }) => ![...unknownToTheText, ...judgedByTerm].includes(plan.key))
  const states = others.map(({ plan, finding }) => [
    plan.key,
    plan.kind,
    plan.name.en,
    finding.state,
    finding.followUps.map(({ on, kind, isFinal }) => [on, kind, isFinal]),
  ])
  return states.toSorted((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1))
}

const draftFor = async (session: Session, body: string, on: string) => {
  const { ordinal, lines } = await draftOn(session, body, isoDate(on))
  return [
    ordinal,
    lines.map(({ kind, title, plans, series, fiscalYear, reasons }) => [
      kind,
      title.en,
      plans.map(({ key }) => key),
      series?.key,
      fiscalYear,
      reasons.map(({ en }) => en),
    ]),
  ]
}

/** The published record beside the checkout, and our own text of it wherever the tests run. */
const texts: readonly (readonly [string, () => Uint8Array | string, boolean])[] = [
  ['the published record', () => recordBytes ?? '', recordBytes === null],
  ['our chronicle of it', () => sampleText('en'), false],
]

describe.each(texts)('%s, imported into an empty register,', (_name, text, isMissing) => {
  test.skipIf(isMissing)('answers as the register of the data files does, in all that the text can know', async () => {
    const [imported, sample] = [await sessionOn('empty'), await sessionOn('published-record')]
    await importing(imported, text())
    for (const body of keys) {
      expect(await rosterOf(imported, body)).toEqual(await rosterOf(sample, body))
      expect(await meetingsOf(imported, body)).toEqual(await meetingsOf(sample, body))
    }
    expect(await statesOf(imported)).toEqual(await statesOf(sample))
    for (const [body, on] of [
      ['firearms', '2006-04-28'],
      ['drugs', '2006-06-09'],
    ] as const) {
      expect(await draftFor(imported, body, on)).toEqual(await draftFor(sample, body, on))
    }
    const cut = (session: Session, body: string) => chronicleText(session, body, day, 'en')
    expect(await cut(imported, 'drugs')).toBe(await cut(sample, 'drugs'))
    expect(await cut(imported, 'crime')).toBe(await cut(sample, 'crime'))
  })

  test.skipIf(isMissing)('gives every row its place in the source, and the file its sum', async () => {
    const session = await sessionOn('empty')
    await importing(session, text())
    const facts = await factsOf(session)
    const rowsIn = (table: string) => facts[table] as readonly Readonly<Record<string, unknown>>[]
    const seen = new Set(rowsIn('provenances').map((row) => `${String(row['subject_table'])} ${String(row['subject_id'])}`))
    const bare = Object.keys(facts)
      .filter((table) => !['sources', 'provenances', 'open_questions', 'settings'].includes(table))
      .flatMap((table) => rowsIn(table).map((row) => `${table} ${String(row['id'])}`))
      .filter((row) => !seen.has(row))
    expect(bare).toEqual([])
    expect(rowsIn('provenances').filter((row) => !/^L\d+(-\d+)?$/.test(String(row['locator'])))).toEqual([])
    expect(rowsIn('sources')).toMatchObject([{ key: 'import-notes', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown }])
  })

  test.skipIf(isMissing)('changes nothing when it is imported again, and says so', async () => {
    const session = await sessionOn('empty')
    await importing(session, text())
    const before = await exportRegister(session)
    const { lines } = await importing(session, text())
    expect(lines.at(-1)).toBe('There is nothing new in it. The register was not changed.')
    expect(await exportRegister(session)).toEqual(before)
  })

  test.skipIf(isMissing)('is gone without a trace when it is undone', async () => {
    const session = await sessionOn('empty')
    const before = await factsOf(session)
    await importing(session, text())
    expect((await undo(session)).undone).toMatchObject({ command: 'import.published-text', subject: 'notes.txt' })
    expect(await factsOf(session)).toEqual(before)
  })

  test.skipIf(isMissing)('brings nothing new to the register of the data files', async () => {
    const session = await sessionOn('published-record')
    const before = await exportRegister(session)
    const { lines } = await importing(session, text())
    expect(lines).toContain(
      'Already in the register: 4 bodies, 11 organizations, 31 posts, 33 seats, 31 meetings, 69 agenda items, 2 series of yearly plans, 14 plans',
    )
    expect(lines.at(-1)).toBe('There is nothing new in it. The register was not changed.')
    expect(await exportRegister(session)).toEqual(before)
  })
})

describe('the published record', () => {
  test.skipIf(recordBytes === null)('leaves a question with every doubt, in both languages and with its line', async () => {
    const session = await sessionOn('empty')
    await importing(session, recordBytes ?? '')
    const { rows } = await sql`select subject_table as "about", locator as "at", text_en as "asks" from open_questions
      where text_ja is not null order by id`.execute(session.register().db)
    expect(rows).toEqual(
      [
        ['plans', 'L73-74', /no meeting of the text adopts it/],
        ['plans', 'L82-83', /no meeting of the text adopts it/],
        ['plans', 'L132-133', /takes the place of “Five-Year Strategy for the Prevention of Drug Abuse”/],
        ['agenda_items', 'L61', /names a plan without saying/],
        ['memberships', 'L168', /further line under “Chief”/],
        ['plans', 'L385-386', /no meeting of the text adopts it/],
        ['agenda_items', 'L382-383', /what else did it cover/],
      ].map(([about, at, asks]) => ({ about, at, asks: expect.stringMatching(asks ?? '') as unknown })),
    )
  })
})

describe('a Japanese text', () => {
  test('fills the Japanese names and titles, and makes the same plans and series', async () => {
    const [imported, sample] = [await sessionOn('empty'), await sessionOn('published-record')]
    await importing(imported, sampleText('ja'), { language: 'ja' })
    for (const body of keys) {
      const [ours, theirs] = [await gatherBody(imported.register().db, body), await gatherBody(sample.register().db, body)]
      const titles = ({ history }: typeof ours) =>
        history.meetings.map(({ heldOn, ordinal, items }) => [
          heldOn,
          ordinal,
          items.map(({ title, fiscalYear }) => [title.ja, fiscalYear]),
        ])
      expect(titles(ours)).toEqual(titles(theirs))
      const wordings = ({ series }: typeof ours) =>
        series.map(({ key, title, planWording, progressWording }) => [key, title.ja, planWording.ja, progressWording.ja])
      expect(wordings(ours)).toEqual(wordings(theirs))
      const plansOf = ({ plans }: typeof ours) =>
        plans
          .filter(({ key }) => !unknownToTheText.includes(key))
          .map(({ key, kind, title }) => [key, kind, title.ja])
          .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1))
      expect(plansOf(ours).filter(([key]) => key !== 'crime/town-planning-2005')).toEqual(plansOf(theirs))
      expect(
        ours.history.meetings.flatMap(({ items }) => items.map(({ title }) => title.en)).filter((title) => title !== null),
      ).toEqual([])
    }
  })

  test('brings nothing new to a register that has the same in both languages', async () => {
    const session = await sessionOn('published-record')
    const { lines } = await importing(session, sampleText('ja'), { language: 'ja' })
    expect(lines.at(-1)).toBe('新しい内容はありません。台帳は変更していません。')
  })
})
