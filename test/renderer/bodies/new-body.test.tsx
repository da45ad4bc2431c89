import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { expectAccessible } from '../open-at.tsx'
import { openPage } from '../open-page.tsx'
import { realProgram } from '../real-program.ts'

// The whole program answers beside other work.
const untilSaved = { timeout: 10_000 }
vi.setConfig({ testTimeout: 60_000 })

test('from an empty register to an issued agenda, on the screen alone', async () => {
  const program = await realProgram('2006-03-01T00:00:00Z', 'empty')
  await openPage('/', { program })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('link', { name: 'Register a body' }, untilSaved))
  expect(await screen.findByRole('heading', { level: 1, name: 'New body' })).toBeInTheDocument()
  await expectAccessible()

  await user.click(screen.getByRole('button', { name: 'Register' }))
  expect(await screen.findByText('Write the name in one language at least.')).toBeInTheDocument()
  await user.type(screen.getByRole('textbox', { name: 'Name in English' }), 'Headquarters for Road Safety')
  await user.type(screen.getByRole('textbox', { name: 'Name in Japanese' }), '　交通安全対策推進本部　')
  await user.type(screen.getByRole('textbox', { name: 'Short name in English' }), 'Road safety')
  await user.click(screen.getByRole('button', { name: /Founded by/ }))
  await user.click(await screen.findByRole('option', { name: 'Cabinet decision' }))
  await user.click(screen.getByRole('button', { name: 'Register' }))
  expect(await screen.findByText(/Give the day of the decision/)).toBeInTheDocument()
  await user.type(screen.getByRole('textbox', { name: 'On' }), 'H18.2.14{Enter}')
  await user.keyboard('{Control>}{Enter}{/Control}')

  expect(await screen.findByText('This body has not met yet.', {}, untilSaved)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '14 February 2006' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /Plan the first meeting/ }))
  await user.click(await screen.findByRole('button', { name: 'Plan the meeting' }, untilSaved))
  expect(await screen.findByRole('heading', { level: 1, name: '1st meeting' }, untilSaved)).toBeInTheDocument()

  await user.click(await screen.findByRole('button', { name: /Write the first line/ }))
  await user.keyboard('Adoption of the Road Safety Plan{Escape}')
  await user.click(screen.getByRole('button', { name: 'Issue' }))
  const id = Number(location.hash.split('/').at(-1))
  await waitFor(async () => {
    const meeting = await program.ask('query', 'meetings.get', { id, asOf: '2006-03-01' as never })
    expect([meeting.meeting.status, meeting.lines.map(({ title }) => title.en)]).toEqual([
      'issued',
      ['Adoption of the Road Safety Plan'],
    ])
  }, untilSaved)
})

test('a name that is taken is said, and does not stand in the way', async () => {
  const program = await realProgram()
  await openPage('/bodies/new', { program, language: 'ja' })
  const user = userEvent.setup()
  await user.type(await screen.findByRole('textbox', { name: '名称（日本語）' }, untilSaved), '犯罪対策閣僚会議{Tab}')
  expect(await screen.findByText(/「犯罪対策閣僚会議」は既に登録されています/, {}, untilSaved)).toBeInTheDocument()
  await user.clear(screen.getByRole('textbox', { name: '名称（日本語）' }))
  await user.type(screen.getByRole('textbox', { name: '名称（日本語）' }), '都市再生本部{Tab}')
  expect(await screen.findByText(/これまでの合同開催の記録とともに登録します/, {}, untilSaved)).toBeInTheDocument()
})

test('what is registered is changed in its place, and undone', async () => {
  const program = await realProgram()
  await openPage('/bodies/crime/edit', { program })
  const user = userEvent.setup()
  const name = await screen.findByRole('textbox', { name: 'Short name in English' }, untilSaved)
  await user.clear(name)
  await user.type(name, 'Crime control{Enter}')
  await waitFor(
    async () => expect((await program.ask('query', 'bodies.matters', { key: 'crime' })).shortEn).toBe('Crime control'),
    untilSaved,
  )
  await user.clear(screen.getByRole('textbox', { name: 'Name in English' }))
  await user.tab()
  await user.clear(screen.getByRole('textbox', { name: 'Name in Japanese' }))
  await user.tab()
  expect(await screen.findByText('Write the name in one language at least.')).toBeInTheDocument()
  expect((await program.ask('query', 'bodies.matters', { key: 'crime' })).nameJa).toBe('犯罪対策閣僚会議')
  await expectAccessible()
})
