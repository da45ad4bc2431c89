import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { takeLastWords } from '../../renderer/data/last-words.ts'
import type { CallAnswer } from '../../shared/contract/transport.ts'
import { openAt } from './open-at.tsx'
import { type RealProgram, realProgram } from './real-program.ts'

it('says that a save goes on while a slow disk keeps it waiting', async () => {
  const user = userEvent.setup()
  const program = await realProgram()
  let answer = (): void => {}
  const slow = {
    ...program,
    bridge: {
      ...program.bridge,
      call: async (request: Parameters<typeof program.bridge.call>[0]): Promise<CallAnswer> => {
        if (request.path === 'settings.update') await new Promise<void>((resolve) => (answer = resolve))
        return program.bridge.call(request)
      },
    },
  }
  await openAt('/settings', { program: slow })
  await user.type(await screen.findByLabelText('Your name'), 'Sato{Enter}')
  expect(await screen.findByText('Saving…')).toBeVisible()
  answer()
  await waitFor(() => expect(screen.queryByText('Saving…')).toBeNull())
  expect(screen.getByText(/^Saved \d/)).toBeVisible()
})

it('keeps what is being typed until the field is left', async () => {
  await openAt('/settings')
  const field = await screen.findByLabelText('Your name')
  await userEvent.type(field, 'Sa')
  expect(takeLastWords()?.words).toBe('Sa')
  await userEvent.type(field, 't')
  fireEvent.focusOut(field)
  expect(takeLastWords()).toBeNull()
})

it('puts back into its field what was being typed when the page before died, as if it were typed now', async () => {
  const program = await realProgram()
  await typedBeforeADeath(program, 'Sato of the sec')
  const field = await screen.findByLabelText('Your name')
  expect(await screen.findByText(/stands in its field again/)).toBeVisible()
  expect(field).toHaveValue('Sato of the sec')
  expect(field).toHaveFocus()
  await userEvent.type(field, 'retariat{Enter}')
  await waitFor(async () => expect(await userName(program)).toBe('Sato of the secretariat'))
})

it('offers for copying what was being typed where the field says something else by now', async () => {
  const program = await realProgram()
  await typedBeforeADeath(program, 'Sato', 'Suzuki')
  // Who types elsewhere meanwhile is not torn away.
  await userEvent.type(await screen.findByLabelText('Office, English'), 'S')
  expect(await screen.findByText(/This was being typed and may not be saved/)).toBeVisible()
  expect(screen.getByText('Sato')).toBeVisible()
  expect(await screen.findByLabelText('Your name')).toHaveValue('Suzuki')
})

/** A page in which somebody types, and the next one in its place: nothing was left or said in between. */
async function typedBeforeADeath(program: RealProgram, words: string, meanwhile?: string): Promise<void> {
  await openAt('/settings', { program })
  const field = await screen.findByLabelText('Your name')
  await userEvent.clear(field)
  await userEvent.type(field, words)
  const kept = sessionStorage.getItem('honbu-last-words') ?? ''
  cleanup()
  if (meanwhile !== undefined) {
    await program.bridge.call({ type: 'mutation', path: 'settings.update', input: { userName: meanwhile } })
  }
  sessionStorage.setItem('honbu-last-words', kept)
  await openAt('/settings', { program })
}

async function userName(program: RealProgram): Promise<unknown> {
  const answer = await program.bridge.call({ type: 'query', path: 'settings.get', input: {} })
  return answer.ok ? (answer.data as { userName?: unknown }).userName : answer
}
