import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'
import { realProgram } from '../real-program.ts'

vi.setConfig({ testTimeout: 60_000 })
const untilSaved = { timeout: 15_000 }

test('an empty register gets its body, its next meeting and its members, by keyboard alone', async () => {
  const program = await realProgram('2026-03-01T00:00:00Z', 'empty')
  await openAt('/', { program })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Set up the first body' }, untilSaved))
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Which body does your office serve?' }, untilSaved),
  ).toBeInTheDocument()
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Register the body' }))
  expect(await screen.findByText('Write the name in one language at least.')).toBeInTheDocument()
  await user.type(screen.getByRole('textbox', { name: 'Name in English' }), 'Headquarters for Road Safety')
  await user.keyboard('{Control>}{Enter}{/Control}')

  // Undone, it leads back to the form with what was typed; done again, the way goes on.
  await screen.findByRole('heading', { level: 1, name: 'When is its first or next meeting?' }, untilSaved)
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Day of the meeting' })).toHaveFocus(), untilSaved)
  await user.click(await screen.findByRole('button', { name: /^Undo/ }, untilSaved))
  expect(await screen.findByRole('textbox', { name: 'Name in English' }, untilSaved)).toHaveValue('Headquarters for Road Safety')
  await user.click(screen.getByRole('button', { name: 'Register the body' }))

  expect(
    await screen.findByRole('heading', { level: 1, name: 'When is its first or next meeting?' }, untilSaved),
  ).toBeInTheDocument()
  const ordinal = screen.getByRole('textbox', { name: 'Number of the meeting' })
  await user.clear(ordinal)
  await user.type(ordinal, '12')
  await user.keyboard('{Control>}{Enter}{/Control}')

  expect(await screen.findByRole('heading', { level: 1, name: 'Who sits on it?' }, untilSaved)).toBeInTheDocument()
  const list = screen.getByRole('textbox', { name: 'List of members' })
  await user.click(list)
  await user.paste(
    'Chief: Prime Minister\nMembers\nMinister of Finance – YAMADA Hanako\nMinister of Justice\nDirector, Personnel Bureau',
  )
  const table = await screen.findByRole('table', {}, untilSaved)
  await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(5))
  await expectAccessible()
  await user.click(within(table).getByRole('checkbox', { name: 'Take in Minister of Justice' }))
  // What the title does not say is asked for.
  await user.click(within(table).getByRole('button', { name: /Ministry of Director, Personnel Bureau/ }))
  await user.click(await screen.findByRole('option', { name: 'Ministry of Justice (new)' }))
  await user.click(await screen.findByRole('button', { name: 'Take in 3 seats' }))

  await waitFor(() => expect(location.hash).toMatch(/^#\/bodies\/headquarters/), untilSaved)
  const [key = ''] = location.hash.slice('#/bodies/'.length).split('/')
  const { seats } = await program.ask('query', 'members.roster', { body: key, asOf: '2026-03-01' as never })
  expect(
    seats.map(({ role, post, organization, holders }) => [role, post.en, organization?.name.en, holders[0]?.name.en]),
  ).toEqual([
    ['chief', 'Prime Minister', undefined, undefined],
    ['member', 'Minister of Finance', 'Ministry of Finance', 'YAMADA Hanako'],
    ['member', 'Director, Personnel Bureau', 'Ministry of Justice', undefined],
  ])
  const { next } = await program.ask('query', 'home.get', { asOf: '2026-03-01' as never })
  expect(next[0]?.meeting?.ordinal).toBe(12)
})

test('each step can be skipped, and nothing is kept of what was skipped', async () => {
  const program = await realProgram('2026-03-01T00:00:00Z', 'empty')
  await openAt('/start', { program, language: 'ja' })
  const user = userEvent.setup()
  await user.type(await screen.findByRole('textbox', { name: '名称（日本語）' }, untilSaved), '交通安全対策本部')
  await user.click(screen.getByRole('button', { name: '会議体を登録' }))
  await user.click(await screen.findByRole('button', { name: 'この段階を飛ばす' }, untilSaved))
  expect(await screen.findByRole('heading', { level: 1, name: '構成員を登録します' }, untilSaved)).toBeInTheDocument()
  await user.type(screen.getByRole('textbox', { name: '構成員名簿' }), '本部長　内閣総理大臣')
  await user.click(screen.getByRole('button', { name: 'この段階を飛ばす' }))
  await waitFor(() => expect(location.hash).toMatch(/^#\/bodies\//), untilSaved)
  expect((await program.ask('query', 'history.list', {})).changes.map(({ command }) => command)).toEqual(['bodies.create'])
})
