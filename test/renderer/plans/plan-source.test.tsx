import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { openAt } from '../open-at.tsx'

test('a place in a source opens the source there; a file of other content is not taken for it', async () => {
  await openAt('/plans/drugs/new-five-year-strategy-2003')
  const [place] = await screen.findAllByRole('button', { name: /^line 28 of Law Enforcement at the Border/ })
  await userEvent.click(place ?? document.body)
  const reader = await screen.findByRole('dialog', { name: /^Law Enforcement at the Border/ })
  expect(await within(reader).findByText('line 28')).toBeInTheDocument()
  await within(reader).findByRole('button', { name: 'Choose the file' })
  const input = document.querySelector('[data-source-file]')
  await userEvent.upload(input as HTMLInputElement, new File(['another text'], 'other.txt'))
  expect(await within(reader).findByRole('alert')).toHaveTextContent('“other.txt” is not this source')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(place).toHaveFocus())
})
