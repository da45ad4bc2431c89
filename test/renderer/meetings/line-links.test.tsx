import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { navigate } from '../../../renderer/app/hash-location.ts'
import { openMeeting } from './open-screen.tsx'

const untilThere = { timeout: 5000 }
const slow = { timeout: 30_000 }

test('a link to a line puts the cursor on it and marks it on the paper; a line that is gone is told', slow, async () => {
  const program = await openMeeting({ id: 9 })
  const { lines } = await program.ask('query', 'meetings.get', { id: 9, asOf: '2006-03-01' as never })
  const line = lines[1]
  navigate(`/meetings/9?line=${line?.id ?? 0}`)
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-line', String(line?.id)), untilThere)
  await waitFor(
    () => expect(document.querySelector('[data-at-cursor]')).toHaveAttribute('data-anchor', String(line?.id)),
    untilThere,
  )
  navigate('/meetings/9?line=999999')
  expect(await screen.findByText('That line is no longer on this agenda.')).toBeInTheDocument()
})

test('what search finds on an agenda leads to the very line', slow, async () => {
  await openMeeting({ id: 9 })
  const user = userEvent.setup()
  await user.keyboard('{Control>}k{/Control}')
  await user.keyboard('Recent Firearms Situation')
  const option = await screen.findAllByRole('option', { name: /Report on Recent Firearms Situation/ }, untilThere)
  await user.click(option[0] as HTMLElement)
  await waitFor(() => expect(location.hash).toMatch(/\/meetings\/\d+\?line=\d+$/), untilThere)
  const id = /line=(\d+)/.exec(location.hash)?.[1]
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-line', id), untilThere)
})

test('Ctrl+Z in a field first leaves the typing to the field, then takes back the register’s last change', slow, async () => {
  const program = await openMeeting()
  const user = userEvent.setup()
  const undone = () => program.commands.filter(({ path }) => path === 'history.undo').length
  const place = screen.getByRole('textbox', { name: 'Place in English' })
  await user.click(place)
  await user.keyboard('Main hall')
  const stroke = () => {
    const event = createEvent.keyDown(place, { key: 'z', ctrlKey: true })
    fireEvent(place, event)
    return event
  }
  expect(stroke().defaultPrevented).toBe(false)
  expect(undone()).toBe(0)
  // As the browser takes it back.
  fireEvent.input(place, { target: { value: '' }, inputType: 'historyUndo' })
  expect(stroke().defaultPrevented).toBe(true)
  await waitFor(() => expect(undone()).toBe(1), untilThere)
})
