import { describe, expect, test } from 'vitest'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { membersScreen, rosterScreen } from '../../../electron/services/bodies/members.ts'
import { around, occasions } from '../../../electron/services/bodies/occasions.ts'
import type { Session } from '../../../electron/services/register/session.ts'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import { note, registerForFile } from '../../db/register-on-disk.ts'

const register = await registerForFile((db) => loadSample(db, readPublishedRecord(), note))
const session: Session = {
  register: () => register,
  today: () => isoDate('2006-01-16'),
  instant: () => '2006-01-16T00:00:00Z',
}
const none = { joined: 0, left: 0, renamed: 0, reordered: 0, holderChanged: 0 }
const roster = (body: string, asOf: string, compareTo: string | null = null) =>
  rosterScreen(session, { body, asOf: isoDate(asOf), compareTo: compareTo === null ? null : isoDate(compareTo) })

describe('the members screens', () => {
  test('tell what changed on each day of change', async () => {
    const { changes, changeDays } = await roster('firearms', '2005-12-20')
    expect(changes).toEqual([
      { ...none, on: '2001-01-06', joined: 7, renamed: 2 },
      { ...none, on: '2004-04-01', joined: 1 },
      { ...none, on: '2004-08-01', renamed: 1 },
      { ...none, on: '2004-09-10', renamed: 1 },
    ])
    expect(changeDays).toEqual(changes.map(({ on }) => on))
  })

  test('count every body’s seats by role, with its open questions', async () => {
    const { bodies } = await membersScreen(session, isoDate('2005-12-20'))
    expect(
      bodies.map(({ body, roles, isCollective, openQuestions }) => ({ key: body.key, roles, isCollective, openQuestions })),
    ).toEqual([
      {
        key: 'drugs',
        roles: [
          { role: 'chief', count: 1 },
          { role: 'deputy-chief', count: 8 },
          { role: 'member', count: 4 },
        ],
        isCollective: false,
        openQuestions: 3,
      },
      {
        key: 'firearms',
        roles: [
          { role: 'chief', count: 1 },
          { role: 'deputy-chief', count: 1 },
          { role: 'member', count: 16 },
        ],
        isCollective: false,
        openQuestions: 4,
      },
      {
        key: 'crime',
        roles: [
          { role: 'chief', count: 1 },
          { role: 'member', count: 1 },
        ],
        isCollective: true,
        openQuestions: 1,
      },
    ])
  })

  test('say from which day a source shows the roster, and that none dates the firearms roster', async () => {
    expect((await roster('drugs', '2005-12-20')).firstSeenOn).toBe('2001-05-10')
    expect((await roster('firearms', '2005-12-20')).firstSeenOn).toBeNull()
  })

  test('give each seat its record: names over time, questions, where it was seen', async () => {
    const { seats, records } = await roster('drugs', '2005-12-20')
    expect(records.map(({ seatId }) => seatId)).toEqual(seats.map(({ seatId }) => seatId))
    const seat = seats.find(({ post }) => post.ja === '総務大臣')
    const record = records.find(({ seatId }) => seatId === seat?.seatId)
    expect(record?.names.map(({ name, validFrom, validTo }) => ({ name, validFrom, validTo }))).toContainEqual({
      name: 'Minister for Internal Affairs and Communications',
      validFrom: '2004-09-10',
      validTo: null,
    })
    expect(record?.questions.map(({ locator }) => locator)).toEqual(['L49'])
    expect(record?.seen.map(({ locator }) => locator)).toContain('L49')
  })

  test('say before which seat one is put that comes behind another, whether or not that one sits on the day', async () => {
    const { records } = await roster('drugs', '2005-12-20')
    const early = await roster('drugs', '2000-12-31')
    const everSeated = new Set([...records, ...early.records].map(({ seatId }) => seatId))
    const followers = records.flatMap(({ nextSeatId }) => nextSeatId ?? [])
    expect(new Set(followers).size).toBe(followers.length)
    expect(followers.filter((id) => !everSeated.has(id))).toEqual([])
  })

  test('offer the meetings and the founding act, newest first', async () => {
    const found = await occasions(session, { body: 'drugs', day: isoDate('2005-12-20'), withId: null })
    expect(found.map(({ ordinal }) => ordinal)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, null])
  })

  test('offer of many meetings those nearest to a day, and one that is asked for', () => {
    const meetings = Array.from({ length: 12 }, (_, at) => ({ id: at, heldOn: addDays(isoDate('2000-01-01'), at) }))
    const ids = (day: string, withId: number | null = null) => around(meetings, isoDate(day), withId, 4).map(({ id }) => id)
    expect(ids('2000-01-05')).toEqual([6, 5, 4, 3])
    expect(ids('1999-01-01')).toEqual([3, 2, 1, 0])
    expect(ids('2020-01-01', 1)).toEqual([11, 10, 9, 8, 1])
    expect(around([], isoDate('2000-01-01'), 3)).toEqual([])
  })
})
