import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'

const asOf = '2005-12-20' as never
const cell = (key: string, year: number) => document.querySelector<HTMLElement>(`[data-cell="${key} ${year}"]`)
const grid = () => screen.findByRole('grid', { name: 'Customs business volumes' })

async function openTable() {
  const program = await openAt('/indicators')
  await grid()
  const said = async (key: string) => {
    const { indicators } = await program.ask('query', 'indicators.list', { asOf })
    return (indicators.find((one) => one.key === key)?.values ?? [])
      .map(({ year, value, isPreliminary }) => `${year}=${value}${isPreliminary ? 'p' : ''}`)
      .join(' ')
  }
  return { ...program, said }
}

describe('the table of figures', { timeout: 30_000 }, () => {
  test('is typed into like a spreadsheet: digits replace, Enter goes down, Tab right, in any width', async () => {
    const { said } = await openTable()
    cell('entering-ships', 2004)?.focus()
    await userEvent.keyboard('13.7{Enter}')
    await waitFor(() => expect(document.activeElement).toBe(cell('entering-aircraft', 2004)))
    await userEvent.keyboard('{F2}')
    const input = screen.getByRole('textbox', { name: 'Entering aircraft, 2004' })
    expect(input).toHaveValue('15')
    await userEvent.clear(input)
    await userEvent.type(input, '１５．２（速報）{Tab}')
    await waitFor(() => expect(document.activeElement).toBe(cell('entering-aircraft', 2005)))
    await waitFor(async () => expect(await said('entering-aircraft')).toContain('2004=15.2p'))
    expect(await said('entering-ships')).toContain('2004=13.7')
    expect(cell('entering-ships', 2004)).toHaveTextContent('printed 114.4')
  })

  test('is emptied with Delete and marked with P, each taken back by undo; Escape puts back what was there', async () => {
    const { said, ask } = await openTable()
    cell('arriving-passengers', 2005)?.focus()
    await userEvent.keyboard('p')
    await waitFor(async () => expect(await said('arriving-passengers')).toMatch(/2005=2489$/))
    await userEvent.keyboard('{Delete}')
    await waitFor(async () => expect(await said('arriving-passengers')).not.toContain('2005'))
    await ask('mutation', 'history.undo', {})
    await ask('mutation', 'history.undo', {})
    expect(await said('arriving-passengers')).toContain('2005=2489p')
    cell('arriving-passengers', 2004)?.focus()
    await userEvent.keyboard('9{Escape}')
    expect(await said('arriving-passengers')).toContain('2004=2370')
  })

  test('says why it does not take text or too large a number, and keeps what was typed to be mended', async () => {
    const { said } = await openTable()
    cell('entering-ships', 2003)?.focus()
    await userEvent.keyboard('1000000000000000{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent('too large')
    const input = screen.getByRole('textbox', { name: 'Entering ships, 2003' })
    await userEvent.clear(input)
    await userEvent.type(input, 'about 14{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent('“about 14” is no number')
    expect(input).toHaveValue('about 14')
    await userEvent.clear(input)
    await userEvent.type(input, '14{Enter}')
    await waitFor(async () => expect(await said('entering-ships')).toContain('2003=14 '))
  })

  test('shows both figures when another window changed the one that is typed, and asks which to keep', async () => {
    const { said, ask } = await openTable()
    const { indicators } = await ask('query', 'indicators.list', { asOf })
    const ships = indicators.find((one) => one.key === 'entering-ships')
    const seen = ships?.values.find(({ year }) => year === 2005)?.revision ?? null
    cell('entering-ships', 2005)?.focus()
    await userEvent.keyboard('13.9')
    await ask('mutation', 'indicators.record', {
      series: [
        {
          to: 'indicator',
          id: ships?.id ?? 0,
          cells: [{ year: 2005, revision: seen, figure: { value: 13.7, isPreliminary: false } }],
        },
      ],
    })
    await userEvent.keyboard('{Enter}')
    const note = await screen.findByText('Now there: 13.7 · Yours: 13.9')
    expect(note).toBeInTheDocument()
    expect(await said('entering-ships')).toContain('2005=13.7')
    await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }))
    await waitFor(async () => expect(await said('entering-ships')).toContain('2005=13.9'))
  })

  test('opens a year named in either calendar, and the gap, for figures', async () => {
    const { said } = await openTable()
    await userEvent.keyboard('y')
    const field = await screen.findByRole('textbox', { name: 'Which year?' })
    expect(field).toHaveValue('2006')
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText(/2006 lies after 20 December 2005/)).toBeInTheDocument()
    await userEvent.clear(field)
    await userEvent.type(field, '平成６年{Enter}')
    await waitFor(() => expect(document.activeElement).toBe(cell('arriving-passengers', 1994)))
    await userEvent.keyboard('1850{Enter}')
    await waitFor(async () => expect(await said('arriving-passengers')).toMatch(/^1994=1850 /))
    await userEvent.click(screen.getByRole('button', { name: 'Open 1996–2000 for figures' }))
    expect(cell('arriving-passengers', 1998)).toHaveTextContent('no value')
  })

  test('gets a new series by its title, and the index of another base only in view', async () => {
    const { ask } = await openTable()
    await userEvent.keyboard('n')
    await userEvent.keyboard('Seizures{Enter}')
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Title in English' })).toHaveValue('Seizures'))
    await userEvent.click(screen.getByRole('button', { name: /Base year in view/ }))
    await userEvent.click(await screen.findByRole('option', { name: '2001 = 100' }))
    await waitFor(() => expect(cell('entering-ships', 2005)).toHaveTextContent('103.0'))
    expect(screen.getByText(/Shown to another base: 2001 = 100/)).toBeInTheDocument()
    const { indicators } = await ask('query', 'indicators.list', { asOf })
    expect(indicators.map(({ baseYear }) => baseYear)).toEqual([1995, 1995, 1995, 1995, 1995, null])
    await expectAccessible()
  })
})

test('the chart is walked with the arrows and each figure read aloud', async () => {
  await openAt('/indicators')
  const chart = await screen.findByRole('application', { name: /line chart of the index/ })
  chart.focus()
  await userEvent.keyboard('{ArrowDown}{ArrowLeft}')
  const said = () => screen.getAllByRole('status').map((status) => status.textContent)
  await waitFor(() => expect(said()).toContain('Import permits/approvals, 2004: 1,599 (10,000 cases), index 186.8'))
  await userEvent.keyboard('{Home}')
  await waitFor(() => expect(said()).toContain('Import permits/approvals, 1995: 856 (10,000 cases), index 100.0'))
})

test('the figure is saved as SVG with all its words in it', async () => {
  const { savedTexts } = await openAt('/indicators')
  await grid()
  await userEvent.click(screen.getByRole('button', { name: 'Export Customs business volumes' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Figure as SVG…' }))
  await waitFor(() => expect(savedTexts).toHaveLength(1))
  const { kind, fileName, content = '' } = savedTexts[0] ?? {}
  expect([kind, fileName]).toEqual(['svg', 'Customs business volumes'])
  const svg = new DOMParser().parseFromString(content, 'image/svg+xml')
  const texts = [...svg.querySelectorAll('text')].map((text) => text.textContent)
  expect(texts).toEqual(
    expect.arrayContaining([
      'Customs business volumes',
      'Index, 1995 = 100',
      '1996–2000 not in the record',
      'Entering ships 115.3',
    ]),
  )
  expect(texts.some((text) => text?.startsWith('Source: '))).toBe(true)
  expect(within(svg.documentElement).queryAllByText(/http/)).toEqual([])
})
