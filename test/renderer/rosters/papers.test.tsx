import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'
import { type RealProgram, realProgram } from '../real-program.ts'

// The whole program answers beside other work.
const untilDrawn = { timeout: 15_000 }
vi.setConfig({ testTimeout: 60_000 })

const papers = () => screen.findByRole('grid', { name: 'Paper' }, untilDrawn)
const routeNow = () => location.hash

/** The order at the table, as a reader hears it. */
const places = () =>
  within(screen.getByRole('group', { name: 'The room, seen from the entrance' }))
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? '')
    .toSorted((a, b) => Number.parseInt(a.slice(6), 10) - Number.parseInt(b.slice(6), 10))

async function openSeating(): Promise<RealProgram & { readonly id: number }> {
  const program = await realProgram()
  const { id } = await program.ask('mutation', 'meetings.create', { body: 'drugs', on: '2006-06-20' as never })
  await openAt(`/members/drugs/papers/seating?meeting=${id}`, { program })
  await screen.findByRole('group', { name: 'The room, seen from the entrance' }, untilDrawn)
  return { ...program, id }
}

test('every paper is chosen from one list, set up beside it, and goes to the printer as shown', async () => {
  const program = await openAt('/members/drugs/papers')
  const list = within(await papers())
  expect(list.getAllByRole('row').map((row) => row.textContent)).toHaveLength(7)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Places at the table' }))
  await userEvent.click(screen.getByRole('radio', { name: 'named once' }))
  await userEvent.click(screen.getByRole('radio', { name: '日本語' }))
  await waitFor(() => expect(document.querySelector('.paper')).toHaveTextContent('席次'), untilDrawn)
  await userEvent.click(screen.getByRole('button', { name: /^Print/ }))
  expect(program.printed.map(({ route }) => route)).toEqual([
    '/paper/roster?body=drugs&asOf=2005-12-20&language=ja&withHolders=true&withContacts=false&withNumbers=true&persons=once',
  ])
  await expectAccessible()
  await userEvent.click(list.getByRole('row', { name: /Address labels/ }))
  await waitFor(() => expect(routeNow()).toBe('#/members/drugs/papers/labels'))
  await waitFor(() => expect(document.querySelectorAll('.labels .label').length).toBeGreaterThan(0), untilDrawn)
})

test('what changed between two days stands old beside new', async () => {
  await openAt('/members/firearms/papers/changes', { language: 'ja' })
  await waitFor(
    () => expect(document.querySelector('.paper')).toHaveTextContent(/改称総務省 大臣官房長総務省 大臣官房長（英文名称のみ）/),
    untilDrawn,
  )
})

test('places are exchanged by keys alone, kept, printed and undone', async () => {
  const program = await openSeating()
  const before = places()
  expect(before.slice(0, 3)).toEqual([
    'Place 1: Prime Minister',
    'Place 2: Chief Cabinet Secretary',
    'Place 3: Minister of State for Measures for Drug Abuse',
  ])
  const first = screen.getByRole('button', { name: before[0] ?? '' })
  first.focus()
  await userEvent.keyboard('{ArrowRight}{Enter}')
  expect(screen.getByRole('button', { name: before[1] ?? '' })).toHaveAttribute('aria-pressed', 'true')
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{Enter}')
  await waitFor(() =>
    expect(places().slice(1, 3)).toEqual([
      'Place 2: Minister of State for Measures for Drug Abuse',
      'Place 3: Chief Cabinet Secretary',
    ]),
  )
  await waitFor(() => expect(screen.getByText('Places were changed by hand.')).toBeInTheDocument(), untilDrawn)
  await userEvent.keyboard('{Enter}{Escape}')
  expect(document.querySelectorAll('[aria-pressed="true"][data-key]')).toHaveLength(0)
  const { sitters } = await program.ask('query', 'rosters.seating', { meetingId: program.id })
  expect(sitters[2]?.post?.en).toBe('Chief Cabinet Secretary')
  await expectAccessible()
  await userEvent.click(screen.getByRole('radio', { name: 'As printed' }))
  await waitFor(() => expect(document.querySelector('.paper .seating')).toHaveTextContent('3Chief Cabinet Secretary'), untilDrawn)
  await userEvent.click(screen.getByRole('radio', { name: 'Arrange' }))
  await userEvent.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(places()).toEqual(before), untilDrawn)
})

test('a neighbour is exchanged with Alt and an arrow; protocol comes back with one button', async () => {
  await openSeating()
  const before = places()
  screen.getByRole('button', { name: before[3] ?? '' }).focus()
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect(places()[5]).toBe((before[3] ?? '').replace('Place 4', 'Place 6')))
  await userEvent.click(await screen.findByRole('button', { name: 'Back to protocol' }, untilDrawn))
  await waitFor(() => expect(places()).toEqual(before), untilDrawn)
})
