import { expect, test } from 'vitest'
import { wholeProgram } from './whole-program.ts'

test('a link leads to whatever in the register has a place, and says what is not there', async () => {
  const program = await wholeProgram('published-record')
  const { key } = await program.ask('register.status', {})
  const follow = async (place: string, register = key): Promise<unknown> =>
    program.ask('links.resolve', { link: `honbu://${register}${place}` }).catch((refused: Error) => refused.message.split(' ')[1])
  const found = await program.ask('search.find', { text: 'Follow-up' })
  const item = found.hits.find(({ kind }) => kind === 'agenda-item')
  const meetingId = item?.target.key

  expect(await follow(`/meetings/${meetingId}`)).toEqual({ route: `/meetings/${meetingId}`, asOf: null })
  expect(await follow(`/meetings/${meetingId}?line=${item?.id}&as-of=2005-06-10`)).toEqual({
    route: `/meetings/${meetingId}?line=${item?.id}`,
    asOf: '2005-06-10',
  })
  const there = ['/', '/plans', '/bodies/drugs', '/members/crime', '/plans/crime/action-plan-2003', '/posts/1', '/search?q=a']
  expect(await Promise.all(there.map((place) => follow(place)))).toEqual(there.map((route) => ({ route, asOf: null })))
  const gone = [
    '/meetings/4711',
    '/bodies/nobody',
    '/plans/crime/none',
    '/persons/4711',
    `/meetings/${meetingId}?line=4711`,
    '/meetings/x',
  ]
  expect(await Promise.all(gone.map((place) => follow(place)))).toEqual(gone.map(() => 'not-found'))
  expect(await follow('/plans', '0000000000000000')).toBe('other-register')
  expect(await follow('/../x')).toBe('bad-link')
})
