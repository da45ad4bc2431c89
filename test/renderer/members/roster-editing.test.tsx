import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'

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
