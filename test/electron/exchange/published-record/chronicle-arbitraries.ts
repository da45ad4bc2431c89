import fc from 'fast-check'
import type { ChronicleBody, ChronicleInput, ChronicleMeeting } from '../../../../shared/documents/chronicle.ts'
import { composeItemTitle } from '../../../../shared/domain/item-kind.ts'
import type { Bilingual, Name } from '../../../../shared/domain/model.ts'
import type { RosterSeat } from '../../../../shared/domain/roster.ts'
import { actKinds, itemKinds, type Language, seatRoles } from '../../../../shared/domain/vocabulary.ts'
import { days } from '../../../shared/domain/arbitraries.ts'

/** Registers of one language to write chronicles of: bodies with rosters and meetings, names short and long, titles of every kind. */
export function chronicleInputs(language: Language): fc.Arbitrary<ChronicleInput> {
  return fc.array(bodies(language), { minLength: 1, maxLength: 3 }).map((list) => ({ bodies: list }))
}

const english = {
  word: fc.constantFrom(
    'Harbour',
    'Lights',
    'Tides',
    'Safety',
    'Promotion',
    'Measures',
    'Prevention',
    '2005',
    'Ships’',
    'non-stop',
    'X',
  ),
  link: fc.constantFrom(' ', ' ', ' of ', ' for the ', ' and ', ', ', ' (Phase 2) '),
  /** What a reader could take for the beginning of something else, and so a writer must not let begin a line. */
  trap: fc.constantFrom(
    'May 7, 1997: First meeting of X',
    '(Note 2) Meetings',
    '(2) Headquarters Y',
    '3. Law Enforcement',
    '- 24 -',
    'June Festival',
    'Chief: Z',
    '(joint session with the 3rd W)',
    'etc. and more',
  ),
}

const japanese = {
  word: fc.constantFrom('港湾', '灯火', '安全', '推進', '対策', '防止', '２００５', 'IT', 'ー化', '「要綱」', '水先等'),
  trap: fc.constantFrom(
    '平成9年1月21日　第1回会合',
    '（注２）会合の開催状況',
    '（２）港湾本部',
    '本部長　大臣',
    '（第3回会議との合同会議）',
    '5月の祭',
  ),
}

/** A name as official names are: it begins with a word and ends with one that finishes it. */
function names(language: Language, maxWords: number): fc.Arbitrary<string> {
  if (language === 'ja') return fc.array(japanese.word, { minLength: 1, maxLength: maxWords }).map((words) => words.join(''))
  return fc
    .array(fc.tuple(english.link, english.word), { minLength: 1, maxLength: maxWords })
    .map((parts) => parts.map(([link, word], index) => (index === 0 ? word : link + word)).join(''))
}

/** A subject long enough to wrap, with a trap somewhere inside it. */
function subjects(language: Language): fc.Arbitrary<string> {
  const trap = language === 'en' ? english.trap : japanese.trap
  const gap = language === 'en' ? ' ' : ''
  return fc
    .tuple(names(language, 12), fc.option(trap, { nil: null, freq: 3 }), names(language, 8))
    .map(([before, middle, after]) => [before, middle, after].filter((part) => part !== null).join(gap))
}

function titles(language: Language): fc.Arbitrary<string> {
  const years = fc.option(fc.integer({ min: 1990, max: 2040 }), { nil: null })
  const composed = fc
    .tuple(fc.constantFrom(...itemKinds), subjects(language), years, fc.boolean())
    .map(([kind, subject, year, coversMore]) => composeItemTitle(kind, subject, language, year, coversMore))
  const trap: fc.Arbitrary<string> = language === 'en' ? english.trap : japanese.trap
  // Page numbers and notes' headings are no titles; everything else may begin one.
  const beginning = trap.filter((text) => !/^- \d+ -$/.test(text))
  return fc.oneof(
    { weight: 4, arbitrary: composed },
    { weight: 1, arbitrary: fc.tuple(beginning, subjects(language)).map((parts) => parts.join(' ')) },
  )
}

function bodies(language: Language): fc.Arbitrary<ChronicleBody> {
  const bilingual = (text: string): Bilingual => ({ en: null, ja: null, [language]: text })
  const labels =
    language === 'en' ? names('en', 4).map((name) => `meeting of ${name}`) : names('ja', 3).map((name) => `${name}会議`)
  const endings = language === 'en' ? fc.constantFrom(' Council', ' Headquarters') : fc.constantFrom('本部', '会議')
  const bodyNames = fc.tuple(names(language, 9), endings).map(([name, ending]) => bilingual(name + ending))
  return fc.record({
    name: bodyNames,
    foundedAs: fc.constant(null),
    meetingLabel: labels.map(bilingual),
    roster: fc.array(seats(language), { minLength: 1, maxLength: 12 }).map(inOrder),
    meetings: fc.array(meetings(language), { maxLength: 6 }),
  })
}

/** Seats with and without a ministry's heading, in roster order. */
function seats(language: Language): fc.Arbitrary<RosterSeat> {
  const named = (text: string): Name => ({ en: null, ja: null, [language]: text, confirmed: { en: true, ja: true } })
  const ministries =
    language === 'en' ? ['Ministry of Ships', 'Port Office', 'Coast Guard, Lights and Tides'] : ['船舶省', '港湾庁', '海上保安庁']
  const posts = names(language, 9).map((name) => (language === 'en' ? `Director of ${name}` : `${name}局長`))
  return fc
    .record({
      role: fc.constantFrom(...seatRoles),
      post: posts,
      ministry: fc.option(fc.nat({ max: ministries.length - 1 }), { nil: null }),
      standsAlone: fc.boolean(),
    })
    .map(({ role, post, ministry, standsAlone }) => ({
      seatId: 1,
      postId: 1,
      role,
      order: 1,
      post: named(post),
      organization: ministry === null ? null : { id: ministry, name: named(ministries[ministry] ?? '') },
      isCollective: false,
      standsAlone,
      startNotRecorded: false,
      occupancy: 'not-recorded',
      holders: [],
    }))
}

const inOrder = (roster: readonly RosterSeat[]): readonly RosterSeat[] =>
  roster
    .toSorted((one, other) => seatRoles.indexOf(one.role) - seatRoles.indexOf(other.role))
    .map((seat, index) => ({ ...seat, order: index + 1 }))

function meetings(language: Language): fc.Arbitrary<ChronicleMeeting> {
  const bilingual = (text: string): Bilingual => ({ en: null, ja: null, [language]: text })
  const partner = fc.record({
    name: names(language, 6).map((name) => bilingual(language === 'en' ? `Board of ${name.replaceAll(';', '')}` : `${name}会議`)),
    ordinal: fc.option(fc.integer({ min: 1, max: 150 }), { nil: null }),
  })
  // Japanese dates are by era, in the Gregorian calendar from 1873 on.
  const on = days(language === 'en' ? '1868-01-01' : '1873-01-01')
  const act = fc.record({
    kind: fc.constant('establishing-act' as const),
    actKind: fc.constantFrom(...actKinds),
    on,
    ordinal: fc.constant(null),
    jointWith: fc.constant([]),
    items: fc.constant([]),
  })
  const meeting = fc.record({
    kind: fc.constant('meeting' as const),
    actKind: fc.constant(null),
    on,
    ordinal: fc.option(fc.integer({ min: 1, max: 150 }), { nil: null, freq: 5 }),
    jointWith: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(partner, { minLength: 1, maxLength: 3 }) },
    ),
    items: fc.array(
      titles(language).map((title) => ({ title: bilingual(title) })),
      { maxLength: 5 },
    ),
  })
  return fc.oneof({ weight: 1, arbitrary: act }, { weight: 5, arbitrary: meeting })
}
