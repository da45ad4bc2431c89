import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'

const asOf = '2005-12-20' as never

async function openPaste() {
  const program = await openAt('/indicators')
  await screen.findByRole('grid', { name: 'Customs business volumes' })
  await userEvent.keyboard('v')
  const field = await screen.findByRole('textbox', { name: 'Pasted text' })
  const paste = (text: string) => fireEvent.change(field, { target: { value: text } })
  const values = async (key: string) => {
    const { indicators } = await program.ask('query', 'indicators.list', { asOf })
    return indicators.find((one) => one.key === key)?.values.map(({ year, value }) => `${year}=${value}`)
  }
  return { ...program, paste, values }
}

const preview = () => within(screen.getByRole('group', { name: 'Figures from a spreadsheet' }))
const take = () => screen.getByRole('button', { name: /^Take / })

describe('figures from a spreadsheet', { timeout: 30_000 }, () => {
  test('are shown as new, changed, the same and left before they are taken, and go back by one undo', async () => {
    const { paste, values, ask } = await openPaste()
    paste('\t平成7年\t8\t13\t17年(速報値)\n入国旅客数\t1,908\t１，９８０\t…\t2,501\nEntering ships\t11.8\t12.1\t13.2\t13.6\n')
    const rows = preview().getAllByRole('row').slice(1)
    expect(rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.dataset['change']))).toEqual([
      ['same', 'create', 'kept', 'change'],
      ['same', 'create', 'same', 'change'],
    ])
    expect(screen.getByText('2 new · 2 changed · 3 the same · 1 without a figure, left as they are')).toBeInTheDocument()
    await expectAccessible()
    await userEvent.click(take())
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Pasted text' })).toBeNull())
    expect(await values('arriving-passengers')).toEqual([
      '1995=1908',
      '1996=1980',
      '2001=2167',
      '2002=2231',
      '2003=1915',
      '2004=2370',
      '2005=2501',
    ])
    await ask('mutation', 'history.undo', {})
    expect(await values('arriving-passengers')).toEqual([
      '1995=1908',
      '2001=2167',
      '2002=2231',
      '2003=1915',
      '2004=2370',
      '2005=2489',
    ])
    expect(await values('entering-ships')).not.toContain('1996=12.1')
  })

  test('with wrong columns, a year twice or text in a cell are not taken, and the place is named', async () => {
    const { paste, commands } = await openPaste()
    paste('\t1995\t2001\nEntering ships\t11.8\t13.2\t13.0')
    expect(await screen.findByText(/Row 2, column 4: “13.0” stands under no year/)).toBeInTheDocument()
    expect(take()).toBeDisabled()
    paste('\t1995\t平成7年\nEntering ships\t11.8\t13.2')
    // The year stands by itself, marked as Japanese.
    await waitFor(() => expect(document.body).toHaveTextContent(/Row 1, column 3: “平成7年” is there twice/))
    paste('\t1995\t1996\nEntering ships\tabout 12\t12.1')
    expect(await screen.findByText(/Row 2, column 2: “about 12” is no number/)).toBeInTheDocument()
    expect(take()).toBeDisabled()
    paste('\t1996\nEntering ships\t12.1')
    expect(take()).toBeEnabled()
    expect(commands).toEqual([])
  })

  test('of a title nobody has go where people say: to another series, a new one, or nowhere', async () => {
    const { paste, ask } = await openPaste()
    paste('\t\t2004\nSeizures\tkg\t12.5')
    expect(await screen.findByText('Choose where each row goes.')).toBeInTheDocument()
    await userEvent.click(preview().getByRole('button', { name: /Goes to, for Seizures/ }))
    await userEvent.click(await screen.findByRole('option', { name: 'A new series' }))
    await userEvent.click(take())
    await waitFor(async () => {
      const { indicators } = await ask('query', 'indicators.list', { asOf })
      expect(indicators.at(-1)).toMatchObject({
        title: { en: 'Seizures' },
        unit: { en: 'kg' },
        decimals: 1,
        group: { en: 'Customs business volumes' },
      })
    })
  })

  test('pasted at a cell without heads go into the cells from there on', async () => {
    await openAt('/indicators')
    const grid = await screen.findByRole('grid', { name: 'Customs business volumes' })
    const cell = grid.querySelector<HTMLElement>('[data-cell="entering-ships 2004"]')
    await userEvent.click(cell ?? grid)
    fireEvent.paste(cell ?? grid, { clipboardData: { getData: () => '13.8\t13.9\n15.1\t16.1' } })
    await screen.findByRole('textbox', { name: 'Pasted text' })
    expect(
      preview()
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Series', '2004', '2005'])
    expect(screen.getByRole('radio', { name: 'Bare figures from the chosen cell' })).toBeChecked()
    expect(screen.getByRole('button', { name: 'Take 4 figures' })).toBeEnabled()
  })
})
