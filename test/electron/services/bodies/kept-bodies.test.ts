import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { commit } from '../../../../db/history/commit.ts'
import type { Writer } from '../../../../db/history/writer.ts'
import { listMeetingsOfBody } from '../../../../db/repositories/body-meetings.ts'
import { loadSample } from '../../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../../db/sample/read-sample.ts'
import type { RegisterSchema } from '../../../../db/schema.ts'
import { gatherBodies, gatherBody, listRegisteredBodies, meetingsOfBody } from '../../../../electron/services/bodies/histories.ts'
import { membersScreen } from '../../../../electron/services/bodies/members.ts'
import { bodySummaries } from '../../../../electron/services/home/body-summaries.ts'
import { plansScreen } from '../../../../electron/services/plans/plans.ts'
import { undo } from '../../../../electron/services/register/history.ts'
import type { Session } from '../../../../electron/services/register/session.ts'
import { isoDate, partialDate } from '../../../../shared/domain/calendar.ts'
import { followUpHistory } from '../../../../shared/domain/follow-up-history.ts'
import { note, registerForFile } from '../../../db/register-on-disk.ts'

const asOf = isoDate('2006-03-01')
const register = await registerForFile((db) => loadSample(db, readPublishedRecord(), note))
const { db } = register

const sessionOn = (handle: Kysely<RegisterSchema>): Session => ({
  register: () => ({ db: handle, path: register.path, mode: 'write', close: async () => {} }),
  today: () => asOf,
  instant: () => '2006-03-01T00:00:00.000Z',
})

/** All that screens keep of bodies. */
async function kept(handle: Kysely<RegisterSchema>) {
  const session = sessionOn(handle)
  const histories = []
  for (const { key, id } of await listRegisteredBodies(handle)) {
    histories.push((await gatherBody(handle, key)).history, await meetingsOfBody(handle, id))
  }
  return {
    histories,
    summaries: (await bodySummaries(handle, asOf)).values,
    members: await membersScreen(session, asOf),
    plans: await plansScreen(session, { asOf, body: null, after: null }),
  }
}

type Act = (writer: Writer, pick: (count: number) => number) => Promise<unknown>

/** Changes of every table that a body's screens are made of; `pick` gives an id from 1 to a number. */
const acts: Readonly<Record<string, Act>> = {
  'a meeting moved': (writer, pick) => writer.update('meetings', pick(30), { held_on: isoDate(`200${pick(5)}-06-1${pick(9)}`) }),
  'a meeting called off': (writer, pick) => writer.update('meetings', pick(30), { status: 'cancelled' }),
  'a meeting planned': async (writer, pick) => {
    const id = await writer.insert('meetings', { kind: 'meeting', held_on: isoDate(`2006-0${pick(9)}-15`), status: 'planned' })
    await writer.insert('meeting_bodies', { meeting_id: id, body_id: pick(3), position: 1, ordinal: 50 + pick(9) })
  },
  'a line added': (writer, pick) =>
    writer.insert('agenda_items', {
      meeting_id: pick(30),
      position: 90 + pick(9),
      kind: 'follow-up',
      title_en: 'A line',
      series_id: pick(2),
      fiscal_year: 2000 + pick(6),
    }),
  'a line put on a shelf': (writer, pick) =>
    writer.insert('agenda_items', { shelf_body_id: pick(3), position: pick(9), kind: 'topic', title_en: 'Later' }),
  'a line removed': (writer, pick) => writer.remove('agenda_items', 20 + pick(60)),
  'a line pointed to a plan': (writer, pick) =>
    writer.insert('agenda_item_plans', { agenda_item_id: pick(60), plan_id: pick(12), position: 90 + pick(900) }),
  'a plan closed': (writer, pick) =>
    writer.update('plans', pick(12), { closed_on: partialDate('2004'), closed_how: 'discontinued' }),
  'a year of a plan changed': (writer, pick) => writer.update('plans', pick(30), { adopted_on: partialDate(`200${pick(5)}`) }),
  'an item past its deadline': (writer, pick) =>
    writer.insert('plan_items', {
      plan_id: pick(12),
      position: 90 + pick(900),
      kind: 'measure',
      title_en: 'An item',
      deadline_on: partialDate(`200${pick(5)}-04-01`),
    }),
  'a plan named': (writer, pick) =>
    writer.insert('plan_names', { plan_id: pick(12), language: 'en', name: `Plan ${pick(99)}`, kind: 'alias' }),
  'a plan explained': (writer, pick) =>
    writer.insert('plan_explanations', { plan_id: pick(12), explained_on: asOf, reason: 'not-required' }),
  'a body named': (writer, pick) =>
    writer.insert('body_names', { body_id: pick(3), language: 'en', name: `Body ${pick(99)}`, kind: 'alias' }),
  'a seat ended': (writer, pick) => writer.update('memberships', pick(20), { to_on: isoDate('2005-03-31') }),
  'a post named': (writer, pick) =>
    writer.insert('post_names', {
      post_id: pick(20),
      language: 'en',
      name: `Post ${pick(99)}`,
      kind: 'official',
      valid_from: partialDate('2004'),
    }),
  'a holder entered': async (writer, pick) => {
    const person = await writer.insert('persons', { note: null })
    await writer.insert('person_names', { person_id: person, language: 'en', name: `Person ${pick(99)}`, kind: 'official' })
    await writer.insert('tenures', {
      person_id: person,
      post_id: pick(20),
      from_on: isoDate(`200${pick(5)}-04-01`),
      nature: 'holder',
    })
  },
}

it('what is kept of bodies is what reading them anew gives, whatever was changed', async () => {
  const anyAct = fc.record({ name: fc.constantFrom(...Object.keys(acts)), seed: fc.nat(10_000) })
  let done = 0
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 3 }), async (given) => {
      await kept(db)
      for (const { name, seed } of given) {
        // What the register refuses changes nothing, and that has to be told rightly too.
        await commit(db, note, (writer) => acts[name]?.(writer, pickFrom(seed)) ?? Promise.resolve()).then(
          () => done++,
          () => {},
        )
      }
      if ((given[0]?.seed ?? 0) % 4 === 0) await undo(sessionOn(db))
      // Another handle on the same file has kept nothing yet.
      expect(await kept(db)).toEqual(await kept(db.withoutPlugins()))
    }),
    { numRuns: 25 },
  )
  expect(done).toBeGreaterThan(20)
}, 120_000)

it('reads for follow-ups the lines that the rules look at, and no others', async () => {
  let left = 0
  for (const { body, history } of await gatherBodies(db)) {
    const short = await listMeetingsOfBody(db, body.id, 'followed-up')
    expect(followUpHistory({ ...history, meetings: short }).meetings).toEqual(short)
    const lines = (meetings: typeof short) => meetings.flatMap(({ items }) => items.map(({ id }) => id)).toSorted((a, b) => a - b)
    expect(lines(short)).toEqual(lines(followUpHistory(history).meetings))
    left += lines(history.meetings).length - lines(short).length
  }
  expect(left).toBeGreaterThan(0)
})

/** Numbers from a seed, the same for the same seed. */
function pickFrom(seed: number): (count: number) => number {
  let state = seed + 1
  return (count) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return 1 + (state % count)
  }
}
