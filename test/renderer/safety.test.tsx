import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { takeLastWords } from '../../renderer/data/last-words.ts'
import type { CallAnswer } from '../../shared/contract/transport.ts'
import { openAt } from './open-at.tsx'
import { realProgram } from './real-program.ts'

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

it('keeps what is being typed until the field is left, and gives it back to the page after one that died', async () => {
  sessionStorage.setItem('honbu-last-words', 'half a sentence')
  await openAt('/settings', { program: await realProgram() })
  expect(await screen.findByText(/The window had stopped/)).toBeVisible()
  expect(screen.getByText('half a sentence')).toBeVisible()
  const field = await screen.findByLabelText('Your name')
  await userEvent.type(field, 'Sa')
  expect(takeLastWords()).toBe('Sa')
  await userEvent.type(field, 't')
  fireEvent.focusOut(field)
  expect(takeLastWords()).toBeNull()
})
