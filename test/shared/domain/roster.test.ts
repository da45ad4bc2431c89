import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { seatRoles } from '../../../shared/domain/vocabulary.ts'
import { groupRoster, rosterOn } from '../../../shared/domain/roster.ts'
import { days, intervals } from './arbitraries.ts'
import { during, name, organization, post, seat, tenure } from './roster-builders.ts'

const on = (text: string) => isoDate(text)
const titles = (seats: ReturnType<typeof rosterOn>) => seats.map((printed) => printed.post.en)

const police = organization('National Police Agency')
const homeAffairs = organization(
  [
    name('ja', '総務省'),
    name('en', 'Ministry of Public Management, Home Affairs, Posts and Telecommunications', '2001-01-06..2004-09-09'),
    name('en', 'Ministry of Internal Affairs and Communications', '2004-09-10..'),
  ],
  '2001-01-06..',
)
const chief = seat(1, 'chief', 'Chief Cabinet Secretary')
const secretariat = seat(4, 'member', post('Director-General of the Secretariat', { organization: homeAffairs }))
const organizedCrime = seat(
  3,
  'member',
  post('Manager of the Organized Crime Department', { organization: police, interval: during('2004-04..') }),
)
const community = seat(2, 'member', post('Director-General of the Community Safety Bureau', { organization: police }))
const firearms = [secretariat, organizedCrime, community, chief]

describe('who sits on a day', () => {
  test('a seat shows only while it, its post and its organization all exist', () => {
    expect(titles(rosterOn(firearms, on('2000-06-01')))).toEqual([
      'Chief Cabinet Secretary',
      'Director-General of the Community Safety Bureau',
    ])
    expect(titles(rosterOn(firearms, on('2004-03-31')))).toEqual([
      'Chief Cabinet Secretary',
      'Director-General of the Community Safety Bureau',
      'Director-General of the Secretariat',
    ])
    expect(titles(rosterOn(firearms, on('2004-04-01')))).toEqual([
      'Chief Cabinet Secretary',
      'Director-General of the Community Safety Bureau',
      'Manager of the Organized Crime Department',
      'Director-General of the Secretariat',
    ])
    const ended = seat(9, 'observer', 'Observer', '2001-01-06..2004-06')
    expect([on('2001-01-05'), on('2004-06-30'), on('2004-07-01')].map((day) => rosterOn([ended], day).length)).toEqual([0, 1, 0])
  })

  test('names are those of the day, in each language by itself', () => {
    const organizationOn = (day: string) => rosterOn([secretariat], on(day))[0]?.organization?.name
    expect(organizationOn('2004-09-09')).toMatchObject({
      en: 'Ministry of Public Management, Home Affairs, Posts and Telecommunications',
      ja: '総務省',
    })
    expect(organizationOn('2004-09-10')).toMatchObject({ en: 'Ministry of Internal Affairs and Communications', ja: '総務省' })
  })

  test('roles come in their order, then protocol', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), (orders) => {
        const seats = orders.map((order) => seat(order, seatRoles[order % 5] ?? 'member', `post ${order}`))
        const ranks = rosterOn(seats, on('2005-06-10')).map((row) => seatRoles.indexOf(row.role) * 100 + row.order)
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }),
    )
  })

  test('exactly the seats whose three intervals hold are there, whatever the intervals', () => {
    const near = ['2003-01-01', '2005-12-31'] as const
    const any = intervals(...near)
    fc.assert(
      fc.property(fc.array(fc.tuple(any, any, any), { maxLength: 8 }), days(...near), (given, day) => {
        const seats = given.map(([own, ofPost, ofOrganization], index) => ({
          ...seat(
            index,
            'member',
            post(`post ${index}`, { interval: ofPost, organization: { ...police, interval: ofOrganization } }),
          ),
          interval: own,
        }))
        const expected = given.flatMap((three, index) =>
          three.every((interval) => isInForce(interval, day)) ? [`post ${index}`] : [],
        )
        expect(titles(rosterOn(seats, day))).toEqual(expected)
      }),
    )
  })
})

describe('who holds the seat', () => {
  const minister = post('Minister of Justice', {
    tenures: [
      tenure(1, 'A', '2001-04-26..2003-09-22'),
      tenure(2, 'B', '2003-09-22..2004-09-26', true),
      tenure(3, 'C', '2003-11-19..2004-09-27'),
    ],
  })
  const held = (day: string) => {
    const [row] = rosterOn([seat(1, 'member', minister)], on(day))
    return {
      occupancy: row?.occupancy,
      holders: row?.holders.map((holder) => [holder.name.en, holder.isActing ? 'acting' : 'in office']),
    }
  }

  test('on the day of change both are named, and whoever acts stands behind the holder', () => {
    expect(held('2003-09-21')).toEqual({ occupancy: 'held', holders: [['A', 'in office']] })
    expect(held('2003-09-22')).toEqual({
      occupancy: 'held',
      holders: [
        ['A', 'in office'],
        ['B', 'acting'],
      ],
    })
    expect(held('2003-11-19')).toEqual({
      occupancy: 'held',
      holders: [
        ['C', 'in office'],
        ['B', 'acting'],
      ],
    })
  })

  test('it is vacant after a holder left without successor, but not recorded before the first known one', () => {
    expect(held('2004-09-28')).toEqual({ occupancy: 'vacant', holders: [] })
    expect(held('2001-04-25')).toEqual({ occupancy: 'not-recorded', holders: [] })
    expect(rosterOn([seat(1, 'chief', 'Prime Minister')], on('2005-06-10'))[0]?.occupancy).toBe('not-recorded')
  })
})

test('a collective seat is one row, and an unrecorded start is marked', () => {
  const ministers = post([name('en', 'All the Cabinet Ministers'), name('ja', '全閣僚')], { isCollective: true })
  const [row] = rosterOn([seat(2, 'member', ministers)], on('2005-06-10'))
  expect(row).toEqual({
    seatId: row?.seatId,
    postId: ministers.id,
    role: 'member',
    order: 2,
    post: { en: 'All the Cabinet Ministers', ja: '全閣僚', confirmed: { en: true, ja: true } },
    organization: null,
    isCollective: true,
    standsAlone: false,
    startNotRecorded: true,
    occupancy: 'not-recorded',
    holders: [],
  })
  expect(rosterOn([seat(1, 'chief', 'Prime Minister', '2003-09-02..')], on('2005-06-10'))[0]?.startNotRecorded).toBe(false)
})

test('paper groups neighbours under their organization, and titles that stand alone have no heading', () => {
  const justice = organization('Ministry of Justice')
  const seats = [
    seat(1, 'chief', 'Prime Minister'),
    seat(2, 'deputy-chief', post('Minister of Justice', { organization: justice, standsAlone: true })),
    seat(3, 'deputy-chief', 'Chief Cabinet Secretary'),
    seat(4, 'member', post('Director-General of the Criminal Affairs Bureau', { organization: justice })),
    seat(5, 'member', post('Director-General of the Immigration Bureau', { organization: justice })),
    seat(6, 'member', post('Director-General of the Criminal Investigation Bureau', { organization: police })),
    seat(7, 'member', post('Prosecutor-General', { organization: justice })),
  ]
  const printed = groupRoster(rosterOn(seats, on('2005-06-10'))).map((section) => [
    section.role,
    section.groups.map((group) => [group.organization?.name.en ?? null, titles(group.seats)]),
  ])
  expect(printed).toEqual([
    ['chief', [[null, ['Prime Minister']]]],
    ['deputy-chief', [[null, ['Minister of Justice', 'Chief Cabinet Secretary']]]],
    [
      'member',
      [
        [
          'Ministry of Justice',
          ['Director-General of the Criminal Affairs Bureau', 'Director-General of the Immigration Bureau'],
        ],
        ['National Police Agency', ['Director-General of the Criminal Investigation Bureau']],
        ['Ministry of Justice', ['Prosecutor-General']],
      ],
    ],
  ])
})
