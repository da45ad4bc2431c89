import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { isoDate } from '../../shared/domain/calendar.ts'
import { openAt } from './open-at.tsx'
import { realProgram } from './real-program.ts'

it('takes back one change a stroke, however fast the keys come, and tells the last of them in words', async () => {
  const program = await realProgram()
  for (const on of ['2006-06-09', '2006-07-10', '2006-08-10'])
    await program.ask('mutation', 'meetings.create', { body: 'drugs', on: isoDate(on) })
  await openAt('/', { program })
  await screen.findByRole('heading', { level: 1 })

  await userEvent.keyboard('{Control>}zz{/Control}')
  const notices = within(screen.getByRole('region', { name: 'Notices' }))
  await waitFor(() => expect(notices.getByText('Drug abuse Thirteenth meeting')).toBeInTheDocument())
  const newest = async () => (await program.ask('query', 'history.list', {})).changes.slice(0, 3).map(({ command }) => command)
  expect(await newest()).toEqual(['history.undo', 'history.undo', 'meetings.create'])
  // The first notice offered to do again what is no longer the last that was undone.
  expect(notices.getAllByRole('listitem')).toHaveLength(1)
  expect(notices.getByText('Undone: Meeting added')).toBeInTheDocument()

  await userEvent.click(notices.getByRole('button', { name: /^Redo/ }))
  await waitFor(() => expect(notices.getByText('Done again: Meeting added')).toBeInTheDocument())
  expect(notices.getAllByRole('listitem')).toHaveLength(1)
})

it('takes back by its notice the very command that it tells, and offers nothing where a command found all as it was to be', async () => {
  const program = await realProgram()
  const { seats } = await program.ask('query', 'members.roster', { body: 'drugs', asOf: isoDate('2006-03-01') })
  const postId = seats.find(({ occupancy }) => occupancy === 'not-recorded')?.postId ?? 0
  await openAt(`/members/drugs?post=${postId}`, { program })
  await screen.findByRole('complementary')
  const notices = within(screen.getByRole('region', { name: 'Notices' }))
  const leaveVacant = async () => {
    await userEvent.keyboard('r')
    const asking = within(await screen.findByRole('dialog'))
    await userEvent.click(asking.getByRole('checkbox'))
    await userEvent.click(asking.getByRole('button', { name: 'Enter' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  }
  await leaveVacant()
  const offer = await notices.findByRole('button', { name: /^Undo/ })
  await leaveVacant()
  expect(await notices.findByText('Nothing to change: it is so already')).toBeInTheDocument()
  expect(notices.getAllByRole('button', { name: /^Undo/ })).toEqual([offer])

  // Another window's change is newer now.
  await program.ask('mutation', 'meetings.create', { body: 'drugs', on: isoDate('2006-06-09') })
  await userEvent.click(offer)
  expect(await notices.findByText('Undone: Holder changed')).toBeInTheDocument()
  const { changes } = await program.ask('query', 'history.list', {})
  expect(changes.slice(0, 2)).toMatchObject([
    { command: 'history.undo', reverses: 'members.replaceHolder' },
    { command: 'meetings.create', isTakenBack: false },
  ])
})
