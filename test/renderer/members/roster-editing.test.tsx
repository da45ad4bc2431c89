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

test('a seat gets another place from a day by keyboard, and between the two days it is marked as moved', async () => {
  const program = await openAt('/members/drugs?post=4&asOf=2006-03-01')
  await screen.findByRole('complementary')
  await userEvent.keyboard('o')
  const asking = within(await screen.findByRole('dialog'))
  const from = asking.getByRole('textbox', { name: 'From' })
  await waitFor(() => expect(from).toHaveFocus())
  await userEvent.clear(from)
  await userEvent.type(from, 'H16.1.1')
  await userEvent.click(asking.getByRole('button', { name: /Before/ }))
  await userEvent.keyboard('{End}{Enter}')
  await userEvent.click(asking.getByRole('button', { name: 'Move' }))
  await waitFor(() => expect(program.commands.map(({ path }) => path)).toEqual(['members.placeSeatFrom']))
  expect(await screen.findByText(/Seat placed anew from a day/)).toBeInTheDocument()
})

test('a new holder is taken by Enter, which goes on to the day; only then is it kept', async () => {
  const program = await openAt('/members/drugs?post=1')
  await screen.findByRole('complementary')
  await userEvent.keyboard('r')
  const asking = within(await screen.findByRole('dialog'))
  const holder = asking.getByRole('combobox', { name: 'Holder' })
  await waitFor(() => expect(holder).toHaveFocus())
  await userEvent.keyboard('MORI Kenta{Enter}')
  const from = asking.getByRole('textbox', { name: 'From' })
  expect(from).toHaveFocus()
  expect(program.commands).toEqual([])
  // The day that stood there is chosen, and what is typed takes its place.
  await userEvent.keyboard('1 May 2005{Enter}')
  await waitFor(() => expect(program.commands).toMatchObject([{ path: 'members.replaceHolder', input: { on: '2005-05-01' } }]))
})

test('a seat cannot end before it begins: the field says so, and what was typed stays', async () => {
  const program = await openAt('/members/drugs?post=1')
  const side = within(await screen.findByRole('complementary'))
  await userEvent.type(side.getByRole('textbox', { name: 'From' }), '1 April 2005{Enter}')
  await waitFor(() => expect(program.commands).toHaveLength(1))
  const until = side.getByRole('textbox', { name: 'Until' })
  await waitFor(async () => {
    await userEvent.clear(until)
    await userEvent.type(until, '1 March 2005{Enter}')
    expect(until).toHaveAccessibleDescription('That is before it begins, on 1 April 2005.')
  })
  expect(until).toHaveValue('1 March 2005')
  expect(program.commands).toHaveLength(1)
})

test('another post takes the seat from a day by keyboard, in one command', async () => {
  const program = await openAt('/members/drugs?post=1')
  await screen.findByRole('complementary')
  await userEvent.keyboard('x')
  const asking = within(await screen.findByRole('dialog'))
  await waitFor(() => expect(asking.getByRole('combobox', { name: 'The post that takes its place' })).toHaveFocus())
  await userEvent.keyboard('First Minister{Enter}')
  expect(asking.getByRole('combobox', { name: 'Ministry or agency' })).toHaveFocus()
  await userEvent.tab()
  expect(asking.getByRole('textbox', { name: 'From' })).toHaveFocus()
  await userEvent.keyboard('1 May 2005{Enter}')
  await waitFor(() =>
    expect(program.commands).toMatchObject([
      { path: 'members.replacePost', input: { on: '2005-05-01', post: { nameEn: 'First Minister' } } },
    ]),
  )
})
