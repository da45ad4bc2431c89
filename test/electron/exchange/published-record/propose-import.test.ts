import { describe, expect, test } from 'vitest'
import type {
  Decision,
  EntryRef,
  ImportEntry,
  ImportSubject,
} from '../../../../electron/exchange/published-record/import-proposal.ts'
import type { KnownBody, KnownRegister, Named } from '../../../../electron/exchange/published-record/known-register.ts'
import { proposeImport } from '../../../../electron/exchange/published-record/propose-import.ts'
import { readRecord } from '../../../../electron/exchange/published-record/read-record.ts'
import { isoDate, partialDate } from '../../../../shared/domain/calendar.ts'
import type { DatedName, Interval } from '../../../../shared/domain/model.ts'

const named = (id: number, ...names: readonly string[]): Named => ({
  id,
  names: names.map((name, index): DatedName => {
    const kind = index === 0 ? 'official' : 'alias'
    return { language: 'en', name, kind, validFrom: null, validTo: null, confirmed: true }
  }),
})
const open: Interval = { from: null, to: null }
const body = (id: number, names: readonly string[], parts: Partial<KnownBody> = {}): KnownBody => ({
  ...named(id, ...names),
  isExternal: false,
  lifetime: open,
  seats: [],
  meetings: [],
  plans: [],
  series: [],
  ...parts,
})
const meeting = (
  id: number,
  on: string,
  ordinal: number | null,
  items: readonly (readonly [number, string])[] = [],
): KnownBody['meetings'][number] => ({
  id,
  kind: 'meeting',
  actKind: null,
  heldOn: isoDate(on),
  ordinal,
  jointWith: [],
  items: items.map(([itemId, en]) => ({ id: itemId, title: { en, ja: null } })),
})
const register = (bodies: readonly KnownBody[], more: Partial<KnownRegister> = {}): KnownRegister => ({
  bodies,
  organizations: [],
  posts: [],
  ...more,
})

const council = (parts: { readonly members?: string; readonly meetings?: string }) =>
  readRecord(
    `(Note 1) Members of the Harbour Council\n\n${parts.members ?? 'Chief: Mayor\n'}\n(Note 2) Meetings of Members\n\n${parts.meetings ?? ''}`,
  )

const verdicts = (entries: readonly ImportEntry[], subject: ImportSubject) =>
  entries.filter((entry) => entry.subject === subject).map(({ verdict }) => verdict)
const one = <S extends ImportSubject>(entries: readonly ImportEntry[], subject: S) => {
  const [entry] = entries.filter((candidate): candidate is Extract<ImportEntry, { subject: S }> => candidate.subject === subject)
  if (entry === undefined) throw new Error(`No ${subject} in the proposal`)
  return entry
}
const decided = (...list: readonly (readonly [ImportEntry, Decision])[]) =>
  new Map<EntryRef, Decision>(list.map(([entry, decision]) => [entry.ref, decision]))

describe('bodies', () => {
  const read = council({ meetings: 'May 7, 1997: First meeting of council members\n' })

  test('are known by any of their names, whatever its letters', () => {
    expect(one(proposeImport(read, register([body(7, ['Port Council', 'HARBOUR  council'])])).entries, 'body').verdict).toEqual({
      code: 'same',
      id: 7,
    })
  })

  test('of two with one name the one in whose lifetime the meetings fall is meant', () => {
    const before = body(1, ['Harbour Council'], { lifetime: { from: partialDate('1970'), to: partialDate('1997-01-17') } })
    const after = body(2, ['Harbour Council'], { lifetime: { from: partialDate('1997-01-17'), to: null } })
    expect(one(proposeImport(read, register([before, after])).entries, 'body').verdict).toEqual({ code: 'same', id: 2 })
  })

  test('of two with one name and no dates a person must choose, and the choice carries to all that is the body’s own', () => {
    const known = register([
      body(1, ['Harbour Council']),
      body(2, ['Harbour Council'], { meetings: [meeting(5, '1997-05-07', 1)] }),
    ])
    const proposal = proposeImport(read, known)
    const undecided = one(proposal.entries, 'body')
    expect([undecided.verdict, one(proposal.entries, 'meeting').verdict]).toEqual([
      {
        code: 'needs-decision',
        reason: 'several-match',
        candidates: [
          { is: { id: 1 }, name: 'Harbour Council', likeness: 1 },
          { is: { id: 2 }, name: 'Harbour Council', likeness: 1 },
        ],
      },
      { code: 'needs-decision', reason: 'depends', candidates: [] },
    ])
    const after = proposeImport(read, known, decided([undecided, { use: 2 }]))
    expect([one(after.entries, 'body').verdict, one(after.entries, 'meeting').verdict]).toEqual([
      { code: 'same', id: 2 },
      { code: 'same', id: 5 },
    ])
  })

  test('with a name much like a known one are asked about, never created silently', () => {
    expect(one(proposeImport(read, register([body(1, ['Harbour Councils'])])).entries, 'body').verdict).toMatchObject({
      code: 'needs-decision',
      reason: 'similar-name',
    })
  })
})

describe('seats', () => {
  const members = 'Chief: Mayor\n\nMembers: Port Office\nMaster\n\nPilots’ Office\nMaster\n'
  const known = register(
    [
      body(1, ['Harbour Council'], {
        seats: [
          { id: 31, postId: 21, role: 'deputy-chief', interval: open },
          { id: 32, postId: 22, role: 'member', interval: open },
          { id: 33, postId: 24, role: 'member', interval: open },
          { id: 34, postId: 25, role: 'member', interval: { from: null, to: partialDate('1996') } },
        ],
      }),
    ],
    {
      organizations: [named(11, 'Port Authority', 'Port Office'), named(12, 'Pilots’ Office')],
      posts: [
        { ...named(21, 'Mayor'), organizationId: null },
        { ...named(22, 'Master'), organizationId: 11 },
        { ...named(23, 'Master'), organizationId: 12 },
        { ...named(24, 'Keeper of the Lights'), organizationId: null },
        { ...named(25, 'Keeper of the Tides'), organizationId: null },
      ],
    },
  )

  test('are matched by post and organization; a new role is a change; who is not named stays', () => {
    const { entries } = proposeImport(council({ members }), known)
    expect(verdicts(entries, 'post')).toEqual([
      { code: 'same', id: 21 },
      { code: 'same', id: 22 },
      { code: 'same', id: 23 },
    ])
    expect(entries.filter(({ subject }) => subject === 'seat').map(({ verdict, lines }) => [verdict, lines])).toEqual([
      [{ code: 'change', id: 31, changes: [{ field: 'role', from: 'deputy-chief', to: 'chief' }] }, [3, 3]],
      [{ code: 'same', id: 32 }, [6, 6]],
      [{ code: 'create' }, [9, 9]],
      [{ code: 'left', id: 33 }, null],
    ])
  })

  test('a second chief is asked about, unless the register has settled on a deputy', () => {
    const two = council({ members: 'Chief: Harbour Master\nMayor\n' })
    const settled = proposeImport(two, known).entries.filter(({ subject }) => subject === 'seat')
    expect(settled.map(({ verdict }) => verdict).slice(0, 2)).toEqual([{ code: 'create' }, { code: 'same', id: 31 }])
    const proposal = proposeImport(two, register([]))
    const [, doubtful] = proposal.entries.filter(({ subject }) => subject === 'seat')
    if (doubtful === undefined) throw new Error('Expected a second seat')
    expect(doubtful.verdict).toEqual({ code: 'needs-decision', reason: 'doubtful-role', candidates: [] })
    const after = proposeImport(two, register([]), decided([doubtful, { createAs: 'deputy-chief' }]))
    expect(after.entries.find(({ ref }) => ref === doubtful.ref)).toMatchObject({
      role: 'deputy-chief',
      verdict: { code: 'create' },
    })
  })
})

describe('meetings and items', () => {
  const known = (...meetings: readonly KnownBody['meetings'][number][]) => register([body(1, ['Harbour Council'], { meetings })])
  const first = (text: string, to: KnownRegister) =>
    one(proposeImport(council({ meetings: text }), to).entries, 'meeting').verdict

  test('a meeting is known by its day; a missing number is filled in', () => {
    expect(first('May 7, 1997: First meeting of members\n', known(meeting(5, '1997-05-07', 1)))).toEqual({ code: 'same', id: 5 })
    expect(first('May 7, 1997: First meeting of members\n', known(meeting(5, '1997-05-07', null)))).toEqual({
      code: 'change',
      id: 5,
      changes: [{ field: 'ordinal', from: null, to: 1 }],
    })
  })

  test('another number that day, or the number on another day, is a conflict and nothing is overwritten', () => {
    expect(first('May 7, 1997: Second meeting of members\n', known(meeting(5, '1997-05-07', 1)))).toEqual({
      code: 'conflict',
      id: 5,
      reason: 'other-ordinal-that-day',
    })
    expect(first('May 8, 1997: First meeting of members\n', known(meeting(5, '1997-05-07', 1)))).toEqual({
      code: 'conflict',
      id: 5,
      reason: 'ordinal-on-another-day',
    })
  })

  test('a day that does not exist is asked about, with the meeting of that number', () => {
    expect(first('June 31, 1997: First meeting of members\n', known(meeting(5, '1997-06-30', 1)))).toEqual({
      code: 'needs-decision',
      reason: 'unreadable-date',
      candidates: [{ is: { id: 5 }, name: '1997-06-30', likeness: 1 }],
    })
  })

  test('a new partner of a joint session changes a known meeting and becomes a body known by name', () => {
    const text = 'May 7, 1997: First meeting of members\n(joint session with the 14th Pilots’ Board)\n'
    const { entries } = proposeImport(council({ meetings: text }), known(meeting(5, '1997-05-07', 1)))
    const partner = entries.find((entry) => entry.subject === 'body' && entry.isExternal)
    expect(partner).toMatchObject({ name: 'Pilots’ Board', verdict: { code: 'create' }, lines: [7, 8] })
    expect(one(entries, 'meeting')).toMatchObject({
      verdict: { code: 'change', id: 5, changes: [{ field: 'jointWith', from: null, to: 14 }] },
      jointWith: [{ body: partner?.ref, ordinal: 14 }],
    })
  })

  test('items are known by title; one much like it is asked about; others are new or stay', () => {
    const text =
      'May 7, 1997: First meeting of members\n\n  Report on Recent Fog Situation\n\n  Report on the Deep Tides of the Coast\n\n  Lights\n'
    const { entries } = proposeImport(
      council({ meetings: text }),
      known(
        meeting(5, '1997-05-07', 1, [
          [51, 'Report on recent fog situation'],
          [52, 'Report on the Deep Tides of the Coasts'],
          [53, 'Festival'],
        ]),
      ),
    )
    expect(verdicts(entries, 'item')).toEqual([
      { code: 'same', id: 51 },
      {
        code: 'needs-decision',
        reason: 'similar-name',
        candidates: [expect.objectContaining({ is: { id: 52 }, name: 'Report on the Deep Tides of the Coasts' })],
      },
      { code: 'create' },
      { code: 'left', id: 53 },
    ])
  })

  test('a meeting left out takes its items with it', () => {
    const read = council({ meetings: 'May 7, 1997: First meeting of members\n\n  Lights\n' })
    const entry = one(proposeImport(read, known()).entries, 'meeting')
    const after = proposeImport(read, known(), decided([entry, 'leave-out']))
    expect([...verdicts(after.entries, 'meeting'), ...verdicts(after.entries, 'item')]).toEqual([
      { code: 'left-out' },
      { code: 'left-out' },
    ])
  })
})

describe('plans', () => {
  const heading = 'May 7, 1997: First meeting of members\n\n'
  const plans = (text: string, known: KnownRegister) =>
    proposeImport(council({ meetings: heading + text }), known).entries.flatMap((entry) =>
      entry.subject === 'plan' ? [{ title: entry.title, isSeries: entry.isSeries, verdict: entry.verdict }] : [],
    )

  test('an adopted plan is new, a followed-up one must be known; topics and situation reports are no plans', () => {
    const text =
      '  Adoption of the Outline on Lights\n\n  Follow-up of the Strategy on Fog\n\n  Safe Harbours\n\n  Report on Recent Fog Situation\n'
    expect(plans(text, register([body(1, ['Harbour Council'])]))).toEqual([
      { title: 'Outline on Lights', isSeries: false, verdict: { code: 'create' } },
      { title: 'Strategy on Fog', isSeries: false, verdict: { code: 'needs-decision', reason: 'unknown-plan', candidates: [] } },
    ])
  })

  test('a plan is known by any alias, and a topic that bears a plan’s name speaks of it', () => {
    const known = register([
      body(1, ['Harbour Council'], { plans: [named(9, 'Nationwide Campaign for Safe Harbours', 'Safe Harbours')] }),
    ])
    expect(plans('  Safe Harbours\n', known)).toEqual([
      { title: 'Safe Harbours', isSeries: false, verdict: { code: 'same', id: 9 } },
    ])
  })

  test('likeness is looked for inside the body alone', () => {
    const other = body(2, ['Pilots’ Board'], { plans: [named(9, 'Outline on Promoting Measures Against Firearms')] })
    const text = '  Adoption of the Outline on Promoting Measures Against Firearm\n'
    expect(plans(text, register([body(1, ['Harbour Council']), other])).map(({ verdict }) => verdict)).toEqual([
      { code: 'create' },
    ])
    const ours = body(1, ['Harbour Council'], { plans: other.plans })
    expect(plans(text, register([ours])).map(({ verdict }) => verdict)).toEqual([
      {
        code: 'needs-decision',
        reason: 'similar-name',
        candidates: [expect.objectContaining({ is: { id: 9 }, name: 'Outline on Promoting Measures Against Firearms' })],
      },
    ])
  })

  test('a new strategy is not taken for the old one, nor the third for the second', () => {
    const known = register([
      body(1, ['Harbour Council'], { plans: [named(9, 'Five-Year Strategy on Fog'), named(8, 'Second Plan for Lights')] }),
    ])
    const text = '  Adoption of the New Five-Year Strategy on Fog\n\n  Adoption of the Third Plan for Lights\n'
    expect(plans(text, known).map(({ verdict }) => verdict)).toEqual([{ code: 'create' }, { code: 'create' }])
  })

  test('annual plans are one series, whose wording of progress a person can join to it', () => {
    const text =
      '  Report on Progress of the Promotion of Lights in Fiscal 1996\n\n  Report on Adoption of Plans for Promotion of Lights in Fiscal 1997\n'
    const read = council({ meetings: heading + text })
    const proposal = proposeImport(read, register([]))
    const [progress, adopted] = proposal.entries.filter(({ subject }) => subject === 'plan')
    if (progress === undefined || adopted === undefined) throw new Error('Expected two wordings')
    expect([progress, adopted]).toMatchObject([
      {
        title: 'Promotion of Lights',
        isSeries: true,
        verdict: {
          code: 'needs-decision',
          reason: 'unknown-plan',
          candidates: [{ is: { ref: adopted.ref }, name: 'Plans for Promotion of Lights' }],
        },
      },
      { title: 'Plans for Promotion of Lights', isSeries: true, verdict: { code: 'create' } },
    ])
    const after = proposeImport(read, register([]), decided([progress, { sameAs: adopted.ref }]))
    expect(after.entries.find(({ ref }) => ref === progress.ref)?.verdict).toEqual({ code: 'same-as', ref: adopted.ref })
  })
})
