import { describe, expect, it } from 'vitest'
import { listMeetingsOfBody } from '../../../db/repositories/body-meetings.ts'
import { listSeats } from '../../../db/repositories/members.ts'
import { listPlans } from '../../../db/repositories/plans.ts'
import { listSeries } from '../../../db/repositories/plan-series.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { followUpState } from '../../../shared/domain/follow-up-state.ts'
import type { BodyHistory } from '../../../shared/domain/model.ts'
import { rosterOn } from '../../../shared/domain/roster.ts'
import { daysConsistent } from '../../../shared/domain/roster-consistency.ts'
import { note, registerForFile } from '../register-on-disk.ts'

const record = readPublishedRecord()
const { db } = await registerForFile((draft) => loadSample(draft, record, note))

async function historyOf(key: string): Promise<BodyHistory> {
  const body = await db.selectFrom('bodies').selectAll().where('key', '=', key).executeTakeFirstOrThrow()
  return {
    bodyId: body.id,
    bodyKey: key,
    establishedOn: body.established_on,
    cadenceMonths: body.cadence_months,
    meetings: await listMeetingsOfBody(db, body.id),
    plans: await listPlans(db, body.id),
    series: await listSeries(db, body.id),
  }
}

const seatsOf = async (key: string) => listSeats(db, (await historyOf(key)).bodyId)

describe('the plans on the day of the last meeting', () => {
  it.each([
    [
      'drugs',
      {
        concluded: [1997, 1998, 1999, 2000, 2001, 'juvenile-urgent-measures-1997', 'five-year-strategy-1998'],
        'never-followed-up': [2002, 'outline-1997'],
        'not-yet-due': ['new-five-year-strategy-2003', 'border-measures-2003'],
      },
    ],
    [
      'firearms',
      {
        concluded: [1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004],
        'never-followed-up': ['outline-1995', 'publicity-action-plan-1995'],
        'not-yet-due': [2005],
      },
    ],
    [
      'crime',
      {
        'never-followed-up': ['ministries-action-plan-2004', 'trafficking-action-plan-2004', 'biometrics-2005'],
        'not-yet-due': ['action-plan-2003', 'terrorism-action-plan-2004', 'town-planning-2005', 'child-protection-2005'],
      },
    ],
  ])('of %s stand as the record leaves them', async (body, expected) => {
    const history = await historyOf(body)
    const states: Record<string, (string | number)[]> = {}
    for (const plan of history.plans) {
      const { state } = followUpState(history, plan, isoDate('2005-12-20'))
      ;(states[state] ??= []).push(plan.fiscalYear ?? plan.key.replace(`${body}/`, ''))
    }
    const sorted = (of: Readonly<Record<string, readonly (string | number)[]>>) =>
      Object.fromEntries(Object.entries(of).map(([state, plans]) => [state, plans.map(String).toSorted()]))
    expect(sorted(states)).toEqual(sorted(expected))
  })
})

describe('the rosters', () => {
  /** The titles that the record prints for a body, as the seats' sources show. */
  const printed = (body: string) => {
    const posts = new Set(record.memberships.filter((seat) => seat.body === body).map((seat) => seat.post))
    return record.posts
      .filter((post) => posts.has(post.key))
      .flatMap((post) => post.names)
      .filter((name) => name.language === 'en' && name.seen.some((seen) => seen.source === 'published-record'))
      .map((name) => name.name)
  }

  it('of the firearms headquarters can have been true from April to July 2004 alone', async () => {
    const candidates = (await seatsOf('firearms')).map(({ post }) => post)
    const found = daysConsistent(printed('firearms'), candidates)
    expect({ together: found.together, decidedBy: found.decidedBy, outOfStep: found.outOfStep, unknown: found.unknown }).toEqual({
      together: [{ from: '2004-04-01', to: '2004-07-31' }],
      decidedBy: {
        from: ['Manager of the Organized Crime Department'],
        to: ['Director-General of the Consular and Migration Affairs Department'],
      },
      outOfStep: [],
      unknown: [],
    })
  })

  it('of the drugs headquarters can have been true from the reform of 2001 to the renaming of 2004', async () => {
    const candidates = (await seatsOf('drugs')).map(({ post }) => post)
    expect(daysConsistent(printed('drugs'), candidates).together).toEqual([{ from: '2001-01-06', to: '2004-09-09' }])
  })

  it('show each title as it was on the day, in each language by itself', async () => {
    const seats = await seatsOf('drugs')
    const titleOn = (day: string, post: string) => {
      const id = seats.find((seat) => seat.post.key === post)?.id
      const found = rosterOn(seats, isoDate(day)).find((seat) => seat.seatId === id)?.post
      return found === undefined ? null : [found.en, found.ja]
    }
    expect(titleOn('2001-01-05', 'minister-of-finance')).toEqual(['Minister of Finance', '大蔵大臣'])
    expect(titleOn('2001-01-06', 'minister-of-finance')).toEqual(['Minister of Finance', '財務大臣'])
    expect(titleOn('2001-01-05', 'minister-of-internal-affairs')).toBe(null)
    expect(titleOn('2001-01-06', 'minister-of-internal-affairs')).toEqual([
      'Minister of Public Management, Home Affairs, Posts and Telecommunications',
      '総務大臣',
    ])
    expect(titleOn('2005-06-10', 'minister-of-internal-affairs')).toEqual([
      'Minister for Internal Affairs and Communications',
      '総務大臣',
    ])
  })
})
