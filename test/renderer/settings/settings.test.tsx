import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'

describe('settings', () => {
  test('keep the user’s name when one leaves the field, say so beside it, and sign the next change with it', async () => {
    const program = await openAt('/settings')
    const field = await screen.findByRole('textbox', { name: 'Your name' })
    await waitFor(() => expect(field).not.toHaveAttribute('readonly'))
    await userEvent.type(field, ' Sato {Tab}')
    expect(await screen.findByText('saved')).toBeInTheDocument()
    expect(field).toHaveValue('Sato')
    expect(await program.ask('query', 'settings.get', {})).toEqual({
      officeNameEn: null,
      officeNameJa: null,
      userName: 'Sato',
      cadenceMonths: 12,
    })
    await expectAccessible()
  })

  test('leave a field as it was on Escape, and empty it for good when it is emptied', async () => {
    const program = await openAt('/settings', { language: 'ja' })
    const field = await screen.findByRole('textbox', { name: '事務局名(日本語)' })
    await waitFor(() => expect(field).not.toHaveAttribute('readonly'))
    await userEvent.type(field, '内閣府{Enter}')
    await waitFor(async () => expect((await program.ask('query', 'settings.get', {})).officeNameJa).toBe('内閣府'))
    await userEvent.type(field, 'の{Escape}{Tab}')
    expect(field).toHaveValue('内閣府')
    await userEvent.clear(field)
    await userEvent.tab()
    await waitFor(async () => expect((await program.ask('query', 'settings.get', {})).officeNameJa).toBeNull())
  })

  test('put back what was there when the program refuses', async () => {
    const program = await openAt('/settings')
    const field = await screen.findByRole('textbox', { name: 'Your name' })
    await waitFor(() => expect(field).not.toHaveAttribute('readonly'))
    program.failOnce('settings.update', { code: 'disk-full', message: '', details: {}, fields: {} })
    await userEvent.type(field, 'Sato{Enter}')
    await waitFor(() => expect(field).toHaveValue(''))
    expect(screen.queryByText('saved')).not.toBeInTheDocument()
  })

  test('set how often plans are followed up, and show the folders of this machine, of which one may be chosen', async () => {
    const program = await openAt('/settings')
    await userEvent.click(await screen.findByRole('radio', { name: 'half-yearly' }))
    await waitFor(async () => expect((await program.ask('query', 'settings.get', {})).cadenceMonths).toBe(6))

    const folders = within(await screen.findByRole('region', { name: 'Folders' }))
    expect(folders.getByText('the documents folder')).toBeInTheDocument()
    await userEvent.click(folders.getByRole('button', { name: 'Show Backups' }))
    await waitFor(() => expect(program.shown).toEqual([join(program.folder, 'register.honbu-backups')]))
    program.willChoose(program.folder)
    await userEvent.click(folders.getByRole('button', { name: 'Choose …' }))
    await waitFor(() => expect(folders.queryByText('the documents folder')).not.toBeInTheDocument())
    await userEvent.click(folders.getByRole('button', { name: 'Use documents' }))
    expect(await folders.findByText('the documents folder')).toBeInTheDocument()
  })

  test('tell which file is open and what it holds', async () => {
    await openAt('/settings')
    const file = within(await screen.findByRole('region', { name: 'Register file' }))
    expect(file.getByText('register.honbu')).toBeInTheDocument()
    expect(file.getByText('19 September 1995 – 20 December 2005')).toBeInTheDocument()
    expect(await file.findByText(/^3 bodies · 29 plans · \d+ open questions$/)).toBeInTheDocument()
  })
})
