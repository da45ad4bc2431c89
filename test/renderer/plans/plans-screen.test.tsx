import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, test, vi } from 'vitest'
import { openPage } from '../open-page.tsx'

// Names of a whole page take a slow machine their time.
vi.setConfig({ testTimeout: 20_000 })

const plans = () => screen.findByRole('grid', { name: 'Plans' })
const names = async () =>
  within(await plans())
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent ?? '')

describe('the list of plans', () => {
  test('folds an annual series into one line until it is opened', async () => {
    await openPage('/plans')
    const series = within(await plans()).getByRole('row', { name: /Plans for Promotion of Measures to Prevent Drug Abuse/ })
    expect(series).toHaveTextContent('6 years')
    expect(series).toHaveTextContent('1 never followed up')
    expect(within(await plans()).queryByRole('row', { name: /in Fiscal 2002/ })).not.toBeInTheDocument()
    await userEvent.click(series)
    expect(within(await plans()).getByRole('row', { name: /Prevent Drug Abuse in Fiscal 2002/ })).toHaveTextContent(
      '31 May 2002reported',
    )
  })

  test('finds a plan by a name in the other language and by an alias, and says how many fit', async () => {
    await openPage('/plans')
    await plans()
    await userEvent.keyboard('f')
    expect(screen.getByRole('textbox', { name: 'Filter plans' })).toHaveFocus()
    await userEvent.keyboard('緊急水際対策')
    expect(await names()).toEqual([expect.stringContaining('Urgent Border Control Measures')])
    expect(screen.getByText('1 of 29 plans')).toBeInTheDocument()
    await userEvent.clear(screen.getByRole('textbox', { name: 'Filter plans' }))
    await userEvent.keyboard('emergency border')
    expect(await names()).toEqual([expect.stringContaining('Urgent Border Control Measures')])
  })

  test('offers to show all again when nothing fits', async () => {
    await openPage('/plans')
    await plans()
    await userEvent.type(screen.getByRole('textbox', { name: 'Filter plans' }), 'no such plan')
    expect(screen.getByText('No plan fits the filter.')).toBeInTheDocument()
    await userEvent.click(screen.getAllByRole('button', { name: 'Show all' })[0] ?? document.body)
    expect(screen.getByText('29 plans')).toBeInTheDocument()
  })

  test('is sorted by its columns, and what has no value stands last either way', async () => {
    await openPage('/plans')
    const due = within(await plans()).getByRole('columnheader', { name: 'Due' })
    await userEvent.click(due)
    expect((await names())[0]).toContain('Action Plan for Prevention of Promotion of Publicity Activities')
    await userEvent.click(due)
    expect((await names())[0]).toContain('Plans for Promotion of Measures Against Firearms')
    expect((await names()).at(-1)).toContain('Urgent Countermeasures Against Juvenile Drug Abuse problems')
  })

  test('leads to the plan from the keyboard', async () => {
    await openPage('/plans')
    const row = within(await plans()).getByRole('row', { name: /New Five-Year Strategy/ })
    row.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(location.hash).toBe('#/plans/drugs/new-five-year-strategy-2003'))
  })
})

describe('a plan', () => {
  test('says that nobody looked, and since when', async () => {
    await openPage('/plans/drugs/outline-1997')
    const state = await screen.findByRole('region', { name: 'State' })
    expect(state).toHaveTextContent('Never followed up9 meetings were held since 18 April 1997; none looked back at it.')
  })

  test('is explained, and put on an agenda, from its own page by the keys of the matrix; the sort of the reason is told', async () => {
    const program = await openPage('/plans/drugs/outline-1997')
    await screen.findByRole('region', { name: 'State' })
    expect(screen.getByRole('button', { name: /^Put on agenda/ })).toBeEnabled()
    await userEvent.keyboard('e')
    const asked = within(await screen.findByRole('dialog', { name: 'Why no look is owed' }))
    await userEvent.click(asked.getByRole('textbox', { name: 'In your words' }))
    await userEvent.paste('By the yearly reports')
    await userEvent.click(asked.getByRole('button', { name: 'Record the reason' }))
    const state = screen.getByRole('region', { name: 'State' })
    await waitFor(() => expect(state).toHaveTextContent('Followed up elsewhere: By the yearly reports'))
    await userEvent.click(within(state).getByRole('button', { name: 'Take the reason back' }))
    await waitFor(() => expect(state).toHaveTextContent('Never followed up'))
    expect(program.commands.map(({ path }) => path)).toEqual(['followUps.explain', 'followUps.withdraw'])
  })

  test('tells its story from an adoption to be confirmed to its successor', async () => {
    await openPage('/plans/drugs/five-year-strategy-1998')
    const story = (await screen.findByRole('heading', { name: 'Story' })).closest('section')
    const steps = within(story ?? document.body).getAllByRole('listitem')
    expect(steps[0]).toHaveTextContent('May 1998Adopted, to be confirmed')
    expect(steps.at(-2)).toHaveTextContent('29 July 2003Followed up for the last time9th meeting')
    expect(steps.at(-1)).toHaveTextContent('Superseded byNew Five-Year Strategy')
  })

  test('keeps every name it was met under, with the lines, and numbers the sources once', async () => {
    await openPage('/plans/drugs/new-five-year-strategy-2003')
    const about = await screen.findByRole('complementary', { name: 'About this plan' })
    const alias = within(about).getByText('New Five-year Drug Abuse Prevention Strategy').closest('li')
    expect(alias).toHaveTextContent('also[1]line 28')
    expect(within(about).getAllByText(/^Law Enforcement at the Border/)).toHaveLength(1)
    expect(within(about).getByText('From which day to which day did its five years run?')).toBeInTheDocument()
  })

  test('of a year shows the years of its series with the missing ones', async () => {
    await openPage('/plans/drugs/annual-plan-2002', { language: 'ja' })
    const years = await screen.findByRole('list', { name: '薬物乱用対策実施計画' })
    expect(within(years).getByRole('link', { name: '平成14年度: 進捗の報告なし' })).toHaveAttribute('aria-current', 'page')
    expect(within(years).getByRole('link', { name: '平成16年度: 計画・進捗とも報告なし' })).toBeInTheDocument()
    // The Japanese name of the annual plans is not confirmed by any source.
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('〔仮〕')
  })

  test('shows what it sets out', async () => {
    await openPage('/plans/crime/action-plan-2003')
    expect(await screen.findByText('Helping people keep themselves safe')).toBeInTheDocument()
  })

  test('shows the plans of each year that stand under it', async () => {
    await openPage('/plans/firearms/outline-1995')
    expect(await screen.findByRole('link', { name: 'FY1997: Concluded' })).toHaveAttribute(
      'href',
      '#/plans/firearms/annual-plan-1997',
    )
  })

  test('that is not there is told as an error', async () => {
    await openPage('/plans/drugs/no-such-plan')
    expect(await screen.findByRole('alert')).toBeInTheDocument()
  })
})

test.each(['/plans', '/plans/drugs/five-year-strategy-1998', '/plans/drugs/annual-plan-2002', '/plans/crime/action-plan-2003'])(
  '%s passes axe',
  { timeout: 30_000 },
  async (route) => {
    await openPage(route, { language: 'ja' })
    await waitFor(() => expect(screen.queryByRole('status', { name: '読み込み中' })).not.toBeInTheDocument())
    await screen.findByRole('heading', { level: 1 })
    const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 160)) }))).toEqual([])
  },
)
