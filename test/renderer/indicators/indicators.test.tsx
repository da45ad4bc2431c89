import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'

const table = () => within(screen.getByRole('grid', { name: 'Customs business volumes' }))
const inspector = async () => within(await screen.findByRole('complementary', { name: 'Series' }))
const cells = (row: HTMLElement) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)

describe('the indicators of the published record', { timeout: 30_000 }, () => {
  test('stand in a table with index over value, the missing years open, preliminary figures marked', async () => {
    await openAt('/indicators')
    await screen.findByRole('grid', { name: 'Customs business volumes' })
    expect(
      table()
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Series', '1995', '1996–2000', '2001', '2002', '2003', '2004', '2005', ''])
    const passengers = table().getByRole('row', { name: /Arriving passengers/ })
    expect(cells(passengers)).toEqual(['100.01,908', '', '113.62,167', '116.92,231', '100.41,915', '124.22,370', 'p130.52,489'])
    await expectAccessible()
  })

  test('show values first when values are asked for, and then only the chosen line', async () => {
    await openAt('/indicators', { language: 'ja' })
    await screen.findByRole('application', { name: '税関業務量の指数の年次推移(折れ線グラフ)' })
    expect(document.querySelectorAll('svg polyline')).toHaveLength(5)
    await userEvent.keyboard('i')
    const chart = await screen.findByRole('application', { name: '税関業務量の実数の年次推移(折れ線グラフ)' })
    expect(chart.querySelectorAll('polyline')).toHaveLength(1)
    expect(chart).toHaveTextContent('1996–2000年 記録なし')
  })

  test('are read figure by figure with the arrows, and the inspector follows', async () => {
    await openAt('/indicators')
    await screen.findByRole('grid', { name: 'Customs business volumes' })
    const start = document.querySelector<HTMLElement>('[data-cell="arriving-passengers 2005"]')
    start?.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}')
    await waitFor(() =>
      expect(
        screen.getByText('Import permits/approvals, 2004: 1,599 (10,000 cases), index 186.8', { selector: '[role=status]' }),
      ).toHaveAttribute('role', 'status'),
    )
    expect(document.activeElement).toHaveAttribute('data-cell', 'import-permits 2004')
    expect((await inspector()).getByRole('textbox', { name: 'Title in English' })).toHaveValue('Import permits/approvals')
    expect((await inspector()).getByText('Every printed index agrees with its value.')).toBeInTheDocument()
  })

  test('open at the series that search found, with its unit in words of the language', async () => {
    await openAt('/indicators?key=entering-ships', { language: 'ja' })
    const side = within(await screen.findByRole('complementary', { name: '系列' }))
    expect(await side.findByRole('textbox', { name: '単位(日本語)' })).toHaveValue('隻')
  })
})
