import { expect, it } from 'vitest'
import type { CalendarYear } from '../../../shared/contract/calendar.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { type RealProgram, realProgram } from '../../renderer/real-program.ts'

const day = (text: string) => text as IsoDate

function year(program: RealProgram, kind: 'fiscal' | 'calendar', number: number, asOf: string): Promise<CalendarYear> {
  return program.ask('query', 'calendar.year', { kind, year: number, asOf: day(asOf) })
}

const meetingsOf = ({ meetings }: CalendarYear) =>
  meetings.map(({ meeting, bodies }) =>
    [meeting.on, ...bodies.map(({ body, ordinal }) => `${body.key} ${ordinal ?? meeting.actKind}`)].join(' '),
  )

it('gathers the meetings of all bodies in the fiscal year, as known on the day', async () => {
  const program = await realProgram()
  const asOfJune = await year(program, 'fiscal', 2005, '2005-06-01')
  expect([asOfJune.from, asOfJune.to]).toEqual(['2005-04-01', '2006-03-31'])
  expect(meetingsOf(asOfJune)).toEqual(['2005-04-26 firearms 11'])
  expect(asOfJune.laterMeetings).toBeGreaterThan(1)
  expect(meetingsOf(await year(program, 'fiscal', 2005, '2006-03-01'))).toHaveLength(1 + asOfJune.laterMeetings)
  expect(asOfJune.expected.map(({ body, from, to }) => `${body.key} ${from} ${to}`)).toEqual([
    'drugs 2005-05-18 2005-06-14',
    'crime 2005-12-14 2005-12-18',
  ])
})

it('shows founding acts, joint sessions under their registered bodies, and the lines of every agenda', async () => {
  const program = await realProgram()
  const { meetings } = await year(program, 'calendar', 2005, '2006-03-01')
  const joint = meetings.find(({ meeting }) => meeting.isJoint)
  expect(joint?.bodies.map(({ body, ordinal }) => [body.key, ordinal])).toEqual([['crime', 5]])
  expect(joint?.others.map(({ en }) => en)).toEqual(['Headquarters for Urban Renewal'])
  const told = await program.ask('query', 'calendar.day', { on: joint?.meeting.on ?? day('2005-12-20'), asOf: day('2006-03-01') })
  const lines = told.agendas.find(({ meetingId }) => meetingId === joint?.meeting.id)?.lines
  expect(lines?.map(({ number, title }) => `${number} ${title.en}`)).toContain('1 Safe and Secure Town Planning')
  expect(meetingsOf(await year(program, 'fiscal', 1996, '2006-03-01'))).toContain('1997-01-17 drugs cabinet-decision')
})

it('marks the holidays of the year in order', async () => {
  const program = await realProgram()
  const { holidays } = await year(program, 'fiscal', 2005, '2006-03-01')
  expect(holidays[0]).toEqual({ on: '2005-04-29', name: 'greenery', kind: 'national' })
  expect(holidays.at(-1)).toEqual({ on: '2006-03-21', name: 'vernal-equinox', kind: 'national' })
})

it('tells of two bodies on one day, whether there is time, and who sits on both', async () => {
  const program = await realProgram()
  const on = day('2006-06-27')
  const planned: number[] = []
  for (const [body, startsAt, endsAt] of [
    ['drugs', '10:00', '10:30'],
    ['firearms', '10:40', '11:00'],
  ] as const) {
    const { id } = await program.ask('mutation', 'meetings.create', { body, on })
    await program.ask('mutation', 'meetings.update', { id, revision: 1, patch: { startsAt, endsAt } })
    planned.push(id)
  }
  const [clash, ...more] = (await year(program, 'fiscal', 2006, '2006-03-01')).clashes
  expect(more).toEqual([])
  expect(clash).toMatchObject({ on, meetingIds: planned, kind: 'tight', minutesBetween: 10 })
  const { clashes } = await program.ask('query', 'calendar.day', { on, asOf: day('2006-03-01') })
  expect(clashes.map(({ meetingIds }) => meetingIds)).toEqual([planned])
  expect(clashes[0]?.members.map(({ en }) => en)).toContain('Chief Cabinet Secretary')

  await program.ask('mutation', 'meetings.cancel', { id: planned[0] ?? 0, revision: 2 })
  const cancelled = await year(program, 'fiscal', 2006, '2006-03-01')
  expect(cancelled.clashes).toEqual([])
  expect(cancelled.meetings.map(({ meeting }) => meeting.status)).toEqual(['cancelled', 'planned'])
})

it('lets no meeting be planned while the past is read', async () => {
  const program = await realProgram()
  const plannable = async (asOf: string) =>
    (await year(program, 'fiscal', 2005, asOf)).bodies.filter(({ isPlannable }) => isPlannable).map(({ body }) => body.key)
  expect(await plannable('2005-06-01')).toEqual(['firearms'])
  expect(await plannable('2006-03-01')).toEqual(['drugs', 'firearms', 'crime'])
})

it('refuses a year it cannot show', async () => {
  const program = await realProgram()
  for (const number of [0, 1867, 2999, 10_000, 2005.5]) {
    await expect(year(program, 'fiscal', number, '2006-03-01')).rejects.toThrow('invalid-input')
  }
  expect(meetingsOf(await year(program, 'fiscal', 1868, '2006-03-01'))).toEqual([])
  expect(meetingsOf(await year(program, 'fiscal', 2998, '2006-03-01'))).toEqual([])
})
