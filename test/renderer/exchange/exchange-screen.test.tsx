import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'
import type { RealProgram } from '../real-program.ts'

const csv =
  'name_en,kind,founded_on\nOffice of Records,office,平成17年6月10日\nMinistry of Justice,ministry,1948\nOffice of Nothing,palace,\n'

function chosenFile(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('[data-import-file]')
  if (input === null) throw new Error('no file input')
  return input
}

describe('the screen on which things come in and go out', () => {
  it('shows a file before anything is changed, takes what is chosen, and takes it back with one undo', async () => {
    const user = userEvent.setup()
    const program = await openAt('/exchange')
    await screen.findByText('What is taken in')
    await expectAccessible()
    await user.upload(chosenFile(), new File([csv], 'organizations.csv'))
    const holds = await screen.findByRole('button', { name: /It holds/ })
    await user.click(holds)
    await user.click(await screen.findByRole('option', { name: 'Organizations' }))
    expect(await screen.findByRole('checkbox', { name: 'Take in: Office of Records' })).toBeChecked()
    expect(screen.getByText('10 June 2005')).toBeInTheDocument()
    expect(screen.getByText(/^Kind “palace”: This is none of the words that stand here\. It takes one of: /)).toBeInTheDocument()
    expect(program.commands.filter(({ path }) => path === 'imports.accept')).toEqual([])
    await expectAccessible()

    await user.click(screen.getByRole('checkbox', { name: 'Take in: Ministry of Justice' }))
    await user.click(await screen.findByRole('button', { name: 'Take in 1 row' }))
    await waitFor(() => expect(screen.getByText('What is taken in')).toBeInTheDocument())
    expect(await organizationsOf(program)).toContain('Office of Records')
    await program.ask('mutation', 'history.undo', {})
    expect(await organizationsOf(program)).not.toContain('Office of Records')
  })

  it('takes a file let go anywhere on the window, and none ever takes the place of the page', async () => {
    await openAt('/plans')
    const file = new File([csv], 'organizations.csv')
    const dropped = fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } })
    expect(dropped).toBe(false)
    expect(await screen.findByText('organizations.csv')).toBeInTheDocument()
  })

  it('saves lists, templates and the whole register, under names in the language of the screen', async () => {
    const user = userEvent.setup()
    const program = await openAt('/exchange/export', { language: 'ja' })
    const row = await screen.findByRole('row', { name: /^会合の開催/ })
    await user.click(within(row).getByRole('button', { name: '会合の開催 CSV' }))
    await user.click(within(row).getByRole('button', { name: '会合の開催 様式' }))
    await waitFor(() => expect(program.savedExports.map(({ name }) => name)).toEqual(['会合の開催.csv', '会合の開催(様式).xlsx']))
    const [table] = program.savedExports
    expect(new TextDecoder().decode(table?.bytes)).toContain('本部・会議 [body],開催日 [held_on]')
    await expectAccessible()
  })

  it('says in place why a file cannot be read', async () => {
    const user = userEvent.setup()
    await openAt('/exchange/import')
    await screen.findByText('What is taken in')
    await user.upload(chosenFile(), new File(['a,b\n"open,1\n'], 'broken.csv'))
    expect(await screen.findByText(/A quotation mark is never closed/)).toBeInTheDocument()
  })
})

/** The list of organizations as the register would hand it out now. */
async function organizationsOf(program: RealProgram): Promise<string> {
  await program.bridge.saveExport({ what: 'list', list: 'organizations', form: 'csv', language: 'en', isTemplate: false })
  return new TextDecoder().decode(program.savedExports.at(-1)?.bytes)
}
