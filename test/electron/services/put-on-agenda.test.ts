import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, afterEach, describe, expect, it } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import type { HonbuApp } from '../../../electron/api/honbu-app.ts'
import type { bodiesContract } from '../../../shared/contract/bodies.ts'
import type { OutputOf } from '../../../shared/contract/define.ts'
import type { followUpsContract } from '../../../shared/contract/follow-ups.ts'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'

let folder: string
let app: HonbuApp

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'honbu-put-'))
  app = await createHonbuApp({
    host: 'cli',
    dataFolder: folder,
    now: () => new Date('2006-03-01T00:00:00Z'),
    log: () => {},
  })
  await app.createRegister(join(folder, 'register.honbu'), 'published-record')
})
afterEach(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

const give = (path: string, input: unknown) => app.call({ type: 'mutation', path, input })
const put = (input: unknown) => give('followUps.putOnAgenda', input)

async function done(path: string, input: unknown): Promise<never> {
  const answer = await give(path, input)
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.data as never
}

async function linesOf(id: number) {
  const answer = await app.call({ type: 'query', path: 'meetings.get', input: { id, asOf: '2006-03-01' } })
  if (!answer.ok) throw new Error(answer.error.message)
  return (answer.data as MeetingScreen).lines.map(({ kind, title, plans, series, fiscalYear, reasons }) => ({
    kind,
    en: title.en,
    plans: plans.map((plan) => plan.key),
    series: series?.key ?? null,
    fiscalYear,
    why: reasons.map((reason) => reason.en),
  }))
}

const terrorism = { kind: 'plan', plan: 'crime/terrorism-action-plan-2004' }

describe('putting a look on an agenda', () => {
  it('plans the meeting when there is none, and one undo takes both back', async () => {
    const { meeting } = (await done('followUps.putOnAgenda', {
      body: 'crime',
      subject: terrorism,
      at: { kind: 'new', on: '2006-06-27' },
    })) as { meeting: { id: number } }
    expect(meeting).toEqual({ id: meeting.id, ordinal: 7, on: '2006-06-27', body: { en: 'Crime', ja: '犯罪対策' } })
    expect(await linesOf(meeting.id)).toEqual([
      {
        kind: 'follow-up',
        en: 'Follow-up of the Action Plan for Prevention of Terrorism',
        plans: ['crime/terrorism-action-plan-2004'],
        series: null,
        fiscalYear: null,
        why: expect.arrayContaining([expect.stringContaining('last followed up 20 December 2005')]),
      },
    ])
    await done('history.undo', {})
    expect(await app.call({ type: 'query', path: 'meetings.get', input: { id: meeting.id, asOf: '2006-03-01' } })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
  })

  it('words a missed year as the series always did', async () => {
    const { id } = (await done('meetings.create', { body: 'drugs', on: '2006-06-13' })) as { id: number }
    await done('followUps.putOnAgenda', {
      body: 'drugs',
      subject: { kind: 'year', series: 'drugs/annual-plans', fiscalYear: 2002 },
      at: { kind: 'meeting', id },
    })
    expect(await linesOf(id)).toEqual([
      {
        kind: 'report-on-progress',
        en: 'Report on Progress of the Promotion of Measures to Prevent Drug Abuse in Fiscal 2002',
        plans: ['drugs/annual-plan-2002'],
        series: 'drugs/annual-plans',
        fiscalYear: 2002,
        why: ['progress of fiscal 2002 was expected at the 9th meeting and never reported'],
      },
    ])
  })

  it('takes a plan that nobody ever looked at, and one never adopted as a plan', async () => {
    const { id } = (await done('meetings.create', { body: 'crime', on: '2006-06-27' })) as { id: number }
    for (const plan of ['crime/ministries-action-plan-2004', 'crime/biometrics-2005']) {
      await done('followUps.putOnAgenda', { body: 'crime', subject: { kind: 'plan', plan }, at: { kind: 'meeting', id } })
    }
    expect((await linesOf(id)).map(({ kind, plans }) => [kind, plans])).toEqual([
      ['follow-up', ['crime/ministries-action-plan-2004']],
      ['follow-up', ['crime/biometrics-2005']],
    ])
  })

  it('is refused where the line stands already, where the agenda is issued, and on a day that is taken', async () => {
    const { id } = (await done('meetings.create', { body: 'crime', on: '2006-06-27' })) as { id: number }
    const at = { kind: 'meeting', id }
    await done('followUps.putOnAgenda', { body: 'crime', subject: terrorism, at })
    expect(await put({ body: 'crime', subject: terrorism, at })).toMatchObject({
      error: { code: 'conflict', details: { why: 'on-agenda' } },
    })
    expect(await put({ body: 'crime', subject: terrorism, at: { kind: 'new', on: '2006-06-27' } })).toMatchObject({
      error: { code: 'conflict', details: { why: 'same-day' } },
    })
    // Where it stands is known wherever it could be put.
    const card = async () => {
      const answer = await app.call({ type: 'query', path: 'bodies.get', input: { key: 'crime', asOf: '2006-03-01' } })
      if (!answer.ok) throw new Error(answer.error.message)
      const { placed, drafting } = (answer.data as OutputOf<(typeof bodiesContract)['get']>).next
      return { placed: placed.map(({ plan, meeting }) => [plan, meeting.id]), drafting: drafting?.id ?? null }
    }
    expect(await card()).toEqual({ placed: [['crime/terrorism-action-plan-2004', id]], drafting: id })
    await done('meetings.issue', { id, revision: 2 })
    expect(await card()).toEqual({ placed: [['crime/terrorism-action-plan-2004', id]], drafting: null })
    expect(await put({ body: 'crime', subject: { kind: 'plan', plan: 'crime/action-plan-2003' }, at })).toMatchObject({
      error: { code: 'not-allowed', details: { why: 'agenda-issued' } },
    })
    expect(
      await put({ body: 'crime', subject: { kind: 'plan', plan: 'crime/nothing' }, at: { kind: 'new', on: '2006-07-04' } }),
    ).toMatchObject({
      error: { code: 'not-found' },
    })
  })
})

it('explains a plan from the day it is said, in the words given', async () => {
  await done('followUps.explain', {
    subject: { kind: 'plan', plan: 'drugs/outline-1997' },
    on: '2006-03-01',
    reason: 'covered-by-other',
    textEn: 'Carried out through the yearly plans',
    textJa: '年度計画により実施',
    source: 'Paper 2-1, p. 4',
  })
  const after = await app.call({ type: 'query', path: 'plans.list', input: { asOf: '2006-03-01' } })
  expect(after).toMatchObject({
    data: {
      plans: expect.arrayContaining([
        expect.objectContaining({ plan: expect.objectContaining({ key: 'drugs/outline-1997' }), state: 'explained' }),
      ]),
    },
  })
  const before = await app.call({ type: 'query', path: 'plans.list', input: { asOf: '2006-02-28' } })
  expect(before).toMatchObject({
    data: {
      plans: expect.arrayContaining([
        expect.objectContaining({ plan: expect.objectContaining({ key: 'drugs/outline-1997' }), state: 'never-followed-up' }),
      ]),
    },
  })
})

describe('a broken fiscal year', () => {
  const year = { kind: 'year', series: 'drugs/annual-plans', fiscalYear: 2003 }
  const broken = async () => {
    const answer = await app.call({ type: 'query', path: 'followUps.matrix', input: { body: 'drugs', asOf: '2006-03-01' } })
    const { rows } = (answer as { readonly data: OutputOf<(typeof followUpsContract)['matrix']> }).data
    return rows.flatMap((row) => (row.kind === 'series' ? row.chain.breaks.map(({ fiscalYear }) => fiscalYear) : []))
  }

  it('is explained although it has no plan, and owed again once the reason is taken back', async () => {
    expect(await broken()).toEqual([2002, 2003, 2004, 2005])
    const said = { on: '2006-03-01', reason: 'covered-by-other', textEn: 'By the strategy', textJa: null, source: 'Paper 1' }
    await done('followUps.explain', { subject: year, ...said })
    expect(await broken()).toEqual([2002, 2004, 2005])
    await done('followUps.withdraw', { subject: year })
    expect(await broken()).toEqual([2002, 2003, 2004, 2005])
    const again = await app.call({ type: 'mutation', path: 'followUps.withdraw', input: { subject: year } })
    expect(again).toMatchObject({ error: { code: 'not-found' } })
  })

  it('after the last one of a series that ended is owed no more, until the series goes on', async () => {
    const end = { on: '2006-03-01', lastYear: 2002, reasonEn: 'The strategy took its place', reasonJa: null, source: null }
    await done('followUps.endSeries', { series: 'drugs/annual-plans', end })
    expect(await broken()).toEqual([2002])
    await done('followUps.endSeries', { series: 'drugs/annual-plans', end: null })
    expect(await broken()).toEqual([2002, 2003, 2004, 2005])
  })
})
