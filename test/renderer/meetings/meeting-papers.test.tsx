import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { agendaInRegister, openMeeting } from './open-screen.tsx'

/** Waits until the paper of this name stands there with these words; the sheets stand there twice, once to be measured. */
const shows = (name: string, words: string) =>
  waitFor(() => expect(within(screen.getByRole('region', { name })).getAllByText(words)).not.toEqual([]), { timeout: 5000 })

test('another paper of the meeting is chosen, shown, printed and remembered', async () => {
  const program = await openMeeting({ id: 9 })
  const user = userEvent.setup()
  await shows('The agenda as it will print', 'Opening')
  await user.click(screen.getByRole('button', { name: /^Paper: ?Agenda$/ }))
  await user.click(await screen.findByRole('menuitem', { name: 'Run sheet' }))
  await shows('The run sheet as it will print', 'Confidential')
  await user.click(screen.getByRole('button', { name: /^Paper: ?Run sheet$/ }))
  await user.click(await screen.findByRole('menuitem', { name: 'Record of decisions' }))
  await shows('The record of decisions as it will print', 'Record of decisions')
  await user.keyboard('{Control>}p{/Control}')
  expect(program.printed.map(({ route }) => route)).toEqual(['/paper/decisionRecord?meetingId=9&language=en'])
  // The next meeting shows the same paper.
  await user.keyboard(']')
  expect(await screen.findByRole('heading', { level: 1, name: '9th meeting' })).toBeInTheDocument()
  expect(await screen.findByRole('button', { name: /^Paper: ?Record of decisions$/ })).toBeInTheDocument()
})

test('the numbering chosen beside the paper is followed by the lines on the screen, and undone', async () => {
  const program = await openMeeting()
  const user = userEvent.setup()
  await program.ask('mutation', 'agenda.add', { meetingId: program.id, patch: { titleEn: 'First' } })
  const { lines } = await program.ask('query', 'meetings.get', { id: program.id, asOf: '2006-03-01' as never })
  await program.ask('mutation', 'agenda.edit', {
    meetingId: program.id,
    edits: [{ act: 'add', name: 'a', parent: lines[0]?.id ?? 0, before: null, patch: { titleEn: 'Nested' } }],
  })
  await user.click(await screen.findByRole('button', { name: /^Paper: ?Agenda$/ }))
  await user.click(await screen.findByRole('menuitem', { name: /^Japanese/ }))
  await waitFor(async () => expect(await agendaInRegister(program, program.id)).toEqual(['1 First', '  (1) Nested']))
  expect(await within(screen.getByRole('treegrid')).findByText('(1)')).toBeInTheDocument()
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(async () => expect(await agendaInRegister(program, program.id)).toEqual(['1 First', '  1.1 Nested']))
})

test('the numbering of a meeting that was held stays as it is', async () => {
  await openMeeting({ id: 9 })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: /^Paper: ?Agenda$/ }))
  expect(await screen.findByRole('menuitem', { name: /^Arabic/ })).toHaveAttribute('aria-disabled', 'true')
})
