import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import type { OrganizationFacts, PostFacts, SeatFacts } from '../../../shared/domain/model.ts'
import { checkPrintedRoster, type PrintedSeat, type RosterKnowledge } from '../../../shared/domain/printed-roster.ts'
import { rosterOn } from '../../../shared/domain/roster.ts'
import { days } from './arbitraries.ts'
import { during, name, organization, post, seat } from './roster-builders.ts'

const secretariat = organization('Cabinet Secretariat')
const office = organization('Cabinet Office', '2001-01-06..')
const police = organization('National Police Agency')
const foreign = organization('Ministry of Foreign Affairs')
const chief = post('Chief Cabinet Secretary', { organization: secretariat, standsAlone: true })
const minister = post('Minister of State for Firearms', { organization: office, standsAlone: true })
const planning = post('Director-General for Policy Planning', { organization: office })
const crime = post('Manager of the Organized Crime Department', { organization: police, interval: during('2004-04..') })
const consular = post(
  [
    name('en', 'Director of the Migration Department', '..2004-07-31'),
    name('en', 'Director of the Consular Bureau', '2004-08-01..'),
  ],
  { organization: foreign },
)
const seats = [
  seat(1, 'chief', chief),
  seat(2, 'deputy-chief', minister),
  seat(3, 'member', planning),
  seat(4, 'member', crime),
  seat(5, 'member', consular),
]

const knowledge = (known: readonly SeatFacts[], more: readonly PostFacts[] = []): RosterKnowledge => {
  const posts = [...known.map((one) => one.post), ...more]
  const organizations = posts.flatMap((one) => one.organization ?? [])
  return {
    posts: posts.map((one) => ({ ...one, organizationId: one.organization?.id ?? null })),
    organizations: [...new Map(organizations.map((one) => [one.id, one])).values()],
    seats: known,
  }
}
const line = (at: number, role: PrintedSeat['role'], heading: OrganizationFacts | string | null, title: string): PrintedSeat => ({
  role,
  organization: heading === null || typeof heading === 'string' ? heading : (heading.names[0]?.name ?? ''),
  post: title,
  line: at,
  headingLine: null,
})

const asPrinted = [
  line(1, 'chief', null, 'Chief Cabinet Secretary'),
  line(2, 'chief', null, 'Minister of State for Firearms'),
  line(4, 'member', secretariat, 'Director-General for Policy Planning'),
  line(6, 'member', police, 'Manager of the Organized Crime Department'),
  line(8, 'member', foreign, 'Director of the Migration Department'),
]

describe('a printed roster', () => {
  test('was true from April to July 2004, lost the label of its second line and the heading of its third', () => {
    const { consistency, findings } = checkPrintedRoster(asPrinted, knowledge(seats), null)
    expect(consistency.together).toEqual([during('2004-04-01..2004-07-31')])
    expect(consistency.decidedBy).toEqual({
      from: ['Manager of the Organized Crime Department'],
      to: ['Director of the Migration Department'],
    })
    expect(findings).toEqual([
      { code: 'role-label-lost', line: 2, post: 'Minister of State for Firearms', known: 'deputy-chief' },
      {
        code: 'heading-lost',
        line: 4,
        post: 'Director-General for Policy Planning',
        under: 'Cabinet Secretariat',
        organizationIds: [office.id],
      },
    ])
  })

  test('that says of what day it is, is held to its word', () => {
    const of = (day: string) =>
      checkPrintedRoster(asPrinted.slice(3), knowledge(seats), isoDate(day)).findings.filter(
        ({ code }) => code !== 'line-missing',
      )
    expect(of('2004-06-22')).toEqual([])
    expect(of('2005-12-20')).toEqual([{ code: 'stated-day-outside', on: '2005-12-20' }])
  })

  test('names what nothing ever bore, what came too early, what holds no seat, another role, and the seats it leaves out', () => {
    const gone = post('Minister of Transport', { interval: during('..2001-01-05'), standsAlone: true })
    const guest = post('Minister of Posts', { standsAlone: true })
    const printed = [
      line(1, 'chief', null, 'Chief Cabinet Secretary'),
      line(2, 'member', null, 'Minister of State for Firearms'),
      line(3, 'member', null, 'Minister of Magic'),
      line(4, 'member', null, 'Minister of Transport'),
      line(5, 'member', null, 'Minister of Posts'),
      line(6, 'member', police, 'Manager of the Organized Crime Department'),
      line(8, 'member', foreign, 'Director of the Consular Bureau'),
    ]
    const { findings } = checkPrintedRoster(printed, knowledge(seats, [gone, guest]), null)
    expect(findings).toEqual([
      { code: 'other-role', line: 2, post: 'Minister of State for Firearms', printed: 'member', known: 'deputy-chief' },
      { code: 'unknown-label', line: 3, label: 'Minister of Magic', kind: 'post' },
      { code: 'not-seated', line: 4, post: 'Minister of Transport' },
      { code: 'out-of-step', line: 4, label: 'Minister of Transport', times: [during('..2001-01-05')] },
      { code: 'not-seated', line: 5, post: 'Minister of Posts' },
      { code: 'line-missing', seatId: seats[2]?.id },
    ])
  })

  test('keeps two deputies of one title apart by their headings', () => {
    const fisheries = organization('Fisheries Agency')
    const guard = organization('Japan Coast Guard')
    const deputies = [
      seat(1, 'member', post('Deputy', { organization: fisheries, interval: during('..2003') })),
      seat(2, 'member', post('Deputy', { organization: guard, interval: during('2002..') })),
    ]
    const printed = [line(2, 'member', fisheries, 'Deputy'), line(4, 'member', guard, 'Deputy')]
    const { consistency, findings } = checkPrintedRoster(printed, knowledge(deputies), null)
    expect(consistency.together).toEqual([during('2002-01-01..2003-12-31')])
    expect(findings).toEqual([])
  })

  test('that this register itself prints is true on its day, and nothing on it looks lost', () => {
    fc.assert(
      fc.property(days('2003-11-01', '2005-02-28'), (day) => {
        const printed = rosterOn(seats, day).map((one, at) =>
          line(at + 1, one.role, one.standsAlone ? null : (one.organization?.name.en ?? null), one.post.en ?? ''),
        )
        expect(checkPrintedRoster(printed, knowledge(seats), day).findings).toEqual([])
      }),
    )
  })
})
