import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { expectAccessible } from '../open-at.tsx'
import type { RealProgram } from '../real-program.ts'
import { openMeeting } from './open-screen.tsx'

// The whole program answers beside other work.
const untilSaved = { timeout: 10_000 }
vi.setConfig({ testTimeout: 40_000 })

async function people(program: RealProgram, id: number) {
  const { bodies, chair } = await program.ask('query', 'meetings.get', { id, asOf: '2006-03-01' as never })
  return { bodies: bodies.map(({ name, ordinal }) => [name.ja, ordinal]), chair: chair?.ja ?? null }
}
const ask = async () => within(await screen.findByRole('dialog', { name: 'Joint session' }, untilSaved))

test('a registered body joins under the number proposed; it can lead, and be taken out', async () => {
  const program = await openMeeting()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Joint session…' }))
  const dialog = await ask()
  expect(dialog.getByText('Its next one is the 12th.')).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: 'Join' }))
  const drugs = 'Headquarters for the Promotion of Measures to Prevent Drug Abuse'
  await user.click(await screen.findByRole('button', { name: `${drugs}: more` }, untilSaved))
  await user.click(await screen.findByRole('menuitem', { name: 'Let it lead' }))
  await waitFor(
    async () =>
      expect((await people(program, program.id)).bodies).toEqual([
        ['薬物乱用対策推進本部', 12],
        ['銃器対策推進本部', 12],
      ]),
    untilSaved,
  )
  await waitFor(() => expect(screen.getByText(/Joint session with the .*Firearms \(its 12th\)/)).toBeInTheDocument(), untilSaved)
  await user.click(screen.getByRole('button', { name: `${drugs}: more` }))
  await user.click(await screen.findByRole('menuitem', { name: 'Take it out of the meeting' }))
  await waitFor(async () => expect((await people(program, program.id)).bodies).toEqual([['銃器対策推進本部', 12]]), untilSaved)
})

test('a body the register does not know is typed; without a name the field says so', async () => {
  const program = await openMeeting()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Joint session…' }))
  const dialog = await ask()
  await user.click(dialog.getByRole('button', { name: /Body that joins/ }))
  await user.click(await screen.findByRole('option', { name: 'Another body…' }))
  await user.click(screen.getByRole('button', { name: 'Join' }))
  expect(await screen.findByText('Write the name in one language at least.')).toBeInTheDocument()
  await user.type(screen.getByRole('textbox', { name: 'Name in Japanese' }), '　交通安全対策本部　')
  await user.type(screen.getByRole('textbox', { name: /Its number/ }), '３')
  await user.click(screen.getByRole('button', { name: 'Join' }))
  await waitFor(
    async () =>
      expect((await people(program, program.id)).bodies).toEqual([
        ['銃器対策推進本部', 12],
        ['交通安全対策本部', 3],
      ]),
    untilSaved,
  )
})

test('each body’s number is corrected in its place; a gap is a warning that names the body', async () => {
  const program = await openMeeting({ id: 30 })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Correct the record' }))
  const number = screen.getByRole('textbox', { name: /^Number of the meeting: Headquarters for Urban Renewal/ })
  await user.clear(number)
  await user.type(number, '１５{Enter}')
  await waitFor(async () => expect((await people(program, 30)).bodies[1]).toEqual(['都市再生本部', 15]), untilSaved)
  const own = screen.getByRole('textbox', { name: /^Number of the meeting: Ministerial Meeting/ })
  await user.clear(own)
  await user.type(own, '9{Enter}')
  expect(await screen.findByText('Crime: The 7th meeting is missing before this one.', {}, untilSaved)).toBeInTheDocument()
  await expectAccessible()
})

test('the chair is found by typing, among the seats of the day first, and can be left open again', async () => {
  const program = await openMeeting()
  const user = userEvent.setup()
  const chair = await screen.findByRole('combobox', { name: 'Chair' }, untilSaved)
  await user.click(chair)
  expect((await screen.findAllByRole('option'))[0]).toHaveTextContent(/^Chief Cabinet SecretaryChief/)
  await user.type(chair, 'Prime')
  await user.click(await screen.findByRole('option', { name: /Prime Minister/ }))
  await waitFor(async () => expect((await people(program, program.id)).chair).toBe('内閣総理大臣'), untilSaved)
  const again = await screen.findByRole('combobox', { name: 'Chair' })
  await waitFor(() => expect(again).toHaveValue('Prime Minister'))
  await user.clear(again)
  await user.tab()
  await waitFor(async () => expect((await people(program, program.id)).chair).toBeNull(), untilSaved)
})
