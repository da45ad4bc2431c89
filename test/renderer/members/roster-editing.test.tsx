import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'

const posts = () =>
  within(screen.getByRole('grid', { name: 'Roster' }))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)

test('the roster is edited on the roster by keyboard: a holder from a day, a place, a new seat; undo brings it back', async () => {
  const program = await openAt('/members/drugs')
  await userEvent.click(await screen.findByRole('radio', { name: 'Table' }))
  const table = within(await screen.findByRole('grid', { name: 'Roster' }))
  await userEvent.click(table.getByRole('row', { name: /Minister of Justice/ }))
  const before = posts()

  await userEvent.keyboard('r')
  let asking = within(await screen.findByRole('dialog'))
  expect(asking.getByRole('combobox', { name: 'Holder' })).toHaveFocus()
  await userEvent.paste('杉浦　正健')
  const from = asking.getByRole('textbox', { name: 'From' })
  await userEvent.clear(from)
  await userEvent.type(from, 'H17.10.31{Enter}')
  await waitFor(() => expect(table.getByRole('row', { name: /Minister of Justice/ })).toHaveTextContent('杉浦　正健'))

  await userEvent.click(table.getByRole('row', { name: /Minister of Justice/ }))
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  await waitFor(() => expect(posts()[3]).toMatch(/Minister of Justice/))

  await userEvent.keyboard('n')
  asking = within(await screen.findByRole('dialog'))
  await userEvent.paste('Minister of the Environment')
  await userEvent.click(asking.getByRole('button', { name: 'Add a seat' }))
  await waitFor(() => expect(posts()[4]).toMatch(/Minister of the Environment/))
  expect(program.commands.map(({ path }) => path)).toEqual(['members.replaceHolder', 'members.moveSeat', 'members.addSeat'])
  for (let step = 0; step < 3; step++) await program.ask('mutation', 'history.undo', {})
  const { seats } = await program.ask('query', 'members.roster', { body: 'drugs', asOf: '2005-12-20' as never })
  expect(seats).toHaveLength(before.length)
})

test('a seat is corrected in the inspector, and what looks wrong is told without standing in the way', async () => {
  const program = await openAt('/members/drugs?post=2')
  const side = within(await screen.findByRole('complementary'))
  await userEvent.click(await side.findByRole('button', { name: /Role/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'Chief' }))
  const from = side.getByRole('textbox', { name: 'From' })
  await userEvent.type(from, 'H9.1{Enter}')
  await waitFor(() => expect(program.commands).toHaveLength(2))
  await expectAccessible()
  await userEvent.click(side.getByRole('button', { name: /End the seat/ }))
  const until = within(await screen.findByRole('dialog')).getByRole('textbox', { name: 'Until' })
  await userEvent.clear(until)
  await userEvent.type(until, '2006-12{Enter}')
  await waitFor(() => expect(program.commands).toHaveLength(3))
  await userEvent.click(side.getByRole('link', { name: 'Back to the roster' }))
  expect(await screen.findByText(/More than one chief: Prime Minister, Chief Cabinet Secretary/)).toBeInTheDocument()
})
