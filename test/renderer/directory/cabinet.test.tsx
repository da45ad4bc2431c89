import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { thirdKoizumiCabinet } from '../../support/third-koizumi-cabinet.ts'
import { expectAccessible, openAt } from '../open-at.tsx'

/** At once, as from the clipboard: every letter would be answered with a preview of its own. */
async function write(field: HTMLElement, text: string): Promise<void> {
  await userEvent.click(field)
  await userEvent.paste(text)
}

test('a whole cabinet is entered by keyboard: pasted, looked through, taken in with one key, undone with one', async () => {
  const program = await openAt('/cabinet')
  await userEvent.click(await screen.findByRole('textbox', { name: 'List of posts and names' }))
  await userEvent.paste(`${thirdKoizumiCabinet}環境副大臣\n`)
  const table = within(await screen.findByRole('table'))
  expect(await table.findByRole('rowheader', { name: /Minister of Justice/ })).toBeInTheDocument()
  // A post the register does not know, as it is written; a post without a name is told with its line.
  expect(table.getByRole('rowheader', { name: '環境大臣' }).closest('tr')).toHaveTextContent('new post')
  expect(screen.getByRole('alert')).toHaveTextContent('Line 18: 環境副大臣 has a post but no name')
  expect(screen.getByRole('textbox', { name: 'In office from' })).toHaveValue('31 October 2005')
  await expectAccessible()

  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByRole('heading', { level: 1, name: 'Persons' })).toBeInTheDocument()
  expect(await screen.findByText(/Cabinet entered: 14 posts changed hands, 14 new persons, 3 new posts/)).toBeInTheDocument()
  expect(within(await screen.findByRole('grid', { name: 'Persons' })).getAllByRole('row')).toHaveLength(14)
  expect(program.commands.map(({ path }) => path)).toEqual(['cabinet.enter'])
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText('Nobody is entered yet.')).toBeInTheDocument()
})

test('a reorganization shows every post it touches before it is carried out, and leads to what came of it', async () => {
  const program = await openAt('/reorganization?from=12')
  await write(await screen.findByRole('textbox', { name: 'On' }), 'H19.7.1')
  const one = await screen.findByRole('combobox', { name: 'Add an organization' })
  await userEvent.type(one, 'Ministry of Foreign{ArrowDown}{Enter}')
  await write(screen.getByRole('textbox', { name: 'Name, English' }), 'Ministry of Law')
  const post = await screen.findByRole('listitem', { name: 'Minister of Justice' })
  await waitFor(() => expect(within(post).getByRole('textbox', { name: 'Title, English' })).toHaveValue('Minister of Law'))
  expect(screen.getByRole('listitem', { name: 'Minister of Foreign Affairs' })).toBeInTheDocument()
  await expectAccessible()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByRole('heading', { level: 2, name: /Ministry of Law/ })).toBeInTheDocument()
  expect(program.commands.map(({ path }) => path)).toEqual(['reorganization.carryOut'])
})

test('a ministry becomes two: by keyboard it is told which post, seat and item goes where, and one key takes all of it back', async () => {
  const program = await openAt('/reorganization?from=12')
  await write(await screen.findByRole('textbox', { name: 'On' }), 'H19.7.1')
  await userEvent.click(screen.getByRole('button', { name: /What happens/ }))
  await userEvent.keyboard('succ{Enter}')
  await userEvent.click(await screen.findByRole('button', { name: 'Another organization' }))
  const [first, second] = screen.getAllByRole('textbox', { name: 'Name, English' })
  if (first === undefined || second === undefined) throw new Error('two results')
  await write(first, 'Ministry of Law')
  await write(second, 'Ministry of Prisons')

  const minister = within(await screen.findByRole('listitem', { name: 'Minister of Justice' }))
  await waitFor(() =>
    expect(
      minister.getAllByRole('textbox', { name: 'Title, English' }).map((field) => (field as HTMLInputElement).value),
    ).toEqual(['Minister of Law', 'Minister of Prisons']),
  )
  // The seat goes to the first of the two unless somebody says otherwise.
  const seats = minister.getAllByRole('checkbox', { name: /Takes the seat on Drug abuse/ })
  expect(seats.map((box) => (box as HTMLInputElement).checked)).toEqual([true, false])
  for (const box of seats) await userEvent.click(box)
  const bureau = within(screen.getByRole('listitem', { name: /Criminal Affairs Bureau/ }))
  await userEvent.click(bureau.getByRole('button', { name: /Ministry of Law In/ }))
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByRole('heading', { level: 2, name: /Ministry of Law/ })).toBeInTheDocument()
  const posts = await program.ask('query', 'members.roster', { body: 'drugs', asOf: isoDate('2007-07-01'), compareTo: null })
  expect(posts.seats.map(({ post }) => post.en)).toContain('Minister of Prisons')
  expect(posts.seats.map(({ post }) => post.en)).not.toContain('Minister of Law')
  const ministry = async () => {
    const { seats: all } = await program.ask('query', 'members.roster', {
      body: 'firearms',
      asOf: isoDate('2007-07-01'),
      compareTo: null,
    })
    return all.find(({ post }) => post.en?.includes('Criminal Affairs'))?.organization?.name.en
  }
  expect(await ministry()).toBe('Ministry of Prisons')
  await userEvent.keyboard('{Control>}z{/Control}')
  await waitFor(async () => expect(await ministry()).toBe('Ministry of Justice'))
})
