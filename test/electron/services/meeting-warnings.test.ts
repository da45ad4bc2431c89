import { expect, it } from 'vitest'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { realProgram } from '../../renderer/real-program.ts'

const asOf = '2006-03-01' as IsoDate

it('warns of a day off and of a holiday beside the day, and refuses neither', async () => {
  const program = await realProgram()
  const noticeOn = async (on: string): Promise<unknown> => {
    const { id } = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: on as IsoDate })
    const { warnings } = await program.ask('query', 'meetings.get', { id, asOf })
    const found = warnings.find((warning) => warning.code === 'day-off')
    if (found?.code !== 'day-off') return null
    return found.notice.kind === 'on-weekend' ? 'on-weekend' : `${found.notice.kind} ${found.notice.holiday.name}`
  }
  expect(await noticeOn('2006-04-29')).toBe('on-holiday greenery')
  expect(await noticeOn('2006-06-10')).toBe('on-weekend')
  expect(await noticeOn('2006-07-14')).toBe('beside-holiday marine')
  expect(await noticeOn('2006-06-09')).toBeNull()
})

it('tells of no holiday beside the day of a meeting that was held', async () => {
  const program = await realProgram()
  const screens: MeetingScreen[] = []
  for (let id = 1; id <= 30; id += 1) screens.push(await program.ask('query', 'meetings.get', { id, asOf }))
  const notices = screens
    .flatMap(({ warnings }) => warnings)
    .flatMap((warning) => (warning.code === 'day-off' ? [warning.notice.kind] : []))
  expect(screens.filter(({ meeting }) => meeting.status === 'held').length).toBeGreaterThan(20)
  expect(notices).toEqual([])
})
