import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { startTour } from '../../../renderer/data/tour.ts'
import { guideTopics } from '../../../shared/text/guide/guide-page.ts'
import { guidePages } from '../../../shared/text/guide/guide-pages.ts'
import { expectAccessible, openAt } from '../open-at.tsx'
import { realProgram } from '../real-program.ts'

vi.setConfig({ testTimeout: 60_000 })
const untilThere = { timeout: 15_000 }

test('F1 opens the guide, its list leads through the tasks, and each page leads to its screen', async () => {
  await openAt('/')
  const user = userEvent.setup()
  await user.keyboard('{F1}')
  expect(await screen.findByRole('heading', { level: 1, name: 'The first five minutes' }, untilThere)).toHaveFocus()
  await expectAccessible()
  const tasks = screen.getByRole('grid', { name: 'Tasks' })
  expect(
    within(tasks)
      .getAllByRole('row')
      .map((row) => row.textContent),
  ).toEqual(guideTopics.map((topic) => guidePages[topic].en.title))
  await user.keyboard('j')
  expect(await screen.findByRole('heading', { level: 1, name: 'Draft an agenda' })).toBeInTheDocument()
  expect(screen.getByRole('img', { name: /The draft with its reasons/ })).toHaveAttribute(
    'src',
    expect.stringContaining('draft.en'),
  )
  await user.click(within(tasks).getByRole('row', { name: 'Record follow-ups' }))
  await user.click(await screen.findByRole('link', { name: 'Open the follow-ups' }))
  await waitFor(() => expect(location.hash).toBe('#/follow-ups'))
})

test('the palette finds a page of the guide by its words', async () => {
  await openAt('/', { language: 'ja' })
  const user = userEvent.setup()
  await user.keyboard('{Control>}k{/Control}控えと台帳')
  await user.click(await screen.findByRole('option', { name: /手引: 控えと台帳の状態/ }, untilThere))
  expect(await screen.findByRole('heading', { level: 1, name: '控えと台帳の状態' })).toBeInTheDocument()
})

test('the five minutes mark each step as done when it was, and go on where one left them', async () => {
  const program = await realProgram('2026-11-23T00:00:00Z')
  const { id } = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: '2027-04-28' as never })
  await openAt('/', { program })
  const user = userEvent.setup()
  startTour()
  const tour = await screen.findByRole('region', { name: 'Five minutes with Honbu' }, untilThere)
  const now = () => within(tour).getByRole('status').querySelector('b')?.textContent
  await waitFor(() => expect(now()).toBe('Look at what needs you'))
  location.hash = '#/plans/drugs/outline-1997'
  await waitFor(() => expect(now()).toBe('Draft the next agenda'))
  await user.click(within(tour).getByRole('button', { name: 'Leave the five minutes' }))
  expect(screen.queryByRole('region', { name: 'Five minutes with Honbu' })).not.toBeInTheDocument()

  await user.keyboard('{F1}')
  await user.click(await screen.findByRole('link', { name: 'Five minutes with Honbu' }, untilThere))
  const again = await screen.findByRole('region', { name: 'Five minutes with Honbu' }, untilThere)
  await user.click(await within(again).findByRole('button', { name: 'All steps' }))
  const steps = within(again).getAllByRole('listitem')
  expect(steps[0]).toHaveTextContent(/Look at what needs you\s*done/)
  expect(steps[1]).toHaveTextContent(/Draft the next agenda\s*to do/)
  await user.click(within(again).getAllByRole('button', { name: 'Take me there' })[0] ?? document.body)
  await waitFor(() => expect(location.hash).toBe(`#/meetings/${id}`))
})
