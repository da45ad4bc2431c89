import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { useState } from 'react'
import { RouterProvider } from 'react-aria-components'
import { describe, expect, test } from 'vitest'
import { DataTable } from '../../../renderer/components/data-table.tsx'
import { Ledger } from '../../../renderer/components/ledger.tsx'
import { List } from '../../../renderer/components/list.tsx'
import { LongList } from '../../../renderer/components/long-list/long-list.tsx'
import type { LongRows } from '../../../renderer/components/long-list/long-rows.ts'
import { render } from '../render.tsx'

interface Plan {
  readonly id: string
  readonly title: string
}
const plans: readonly Plan[] = Array.from({ length: 5000 }, (_, at) => ({
  id: `plan-${at}`,
  title: `${at === 4321 ? 'Zebra' : 'Plan'} ${at}`,
}))
const idOf = (plan: Plan) => plan.id
const textOf = (plan: Plan) => plan.title
const opened: string[] = []

function Plans({ manner = 'choose' }: { readonly manner?: 'choose' | 'open' }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const common = { label: 'Plans', idOf, textOf, manner, chosen, onChoose: setChosen }
  return (
    <>
      <List {...common} items={plans} onOpen={(plan) => opened.push(plan.id)}>
        {(plan) => (
          <>
            {plan.title} <button type="button">More</button>
          </>
        )}
      </List>
      <output>{chosen}</output>
    </>
  )
}
const row = () => document.activeElement?.getAttribute('aria-label')
const rowOf = (id: string) => document.querySelector(`[data-key="${id}"]`) as HTMLElement
const inPage = () => [...document.querySelectorAll('[role=row]')].map((one) => Number(one.getAttribute('aria-rowindex')))

describe('a long list', () => {
  test('has the rows in view in the page, and says how many there are and which these are', async () => {
    render(<Plans />)
    const list = screen.getByRole('grid', { name: 'Plans' })
    expect(list).toHaveAttribute('aria-rowcount', '5000')
    expect(inPage().length).toBeLessThan(80)
    expect(inPage().slice(0, 3)).toEqual([1, 2, 3])
    const { violations } = await axe.run(list, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations).toEqual([])
  })

  test('is one stop for Tab and walked from its first row to its last: arrows, End, Home, Page Down and Up choose as they go', async () => {
    const user = userEvent.setup()
    render(<Plans />)
    await user.tab()
    expect(row()).toBe('Plan 0')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(row()).toBe('Plan 2')
    expect(screen.getByRole('status')).toHaveTextContent('plan-2')
    await user.keyboard('{End}')
    expect(row()).toBe('Plan 4999')
    expect(Math.max(...inPage())).toBe(5000)
    await user.keyboard('{ArrowDown}')
    expect(row()).toBe('Plan 4999')
    await user.keyboard('{ArrowUp}')
    expect(row()).toBe('Plan 4998')
    await user.keyboard('{Home}{PageDown}')
    const paged = Number(row()?.replace('Plan ', ''))
    expect(paged).toBeGreaterThan(5)
    expect(paged).toBeLessThan(100)
    await user.keyboard('{PageUp}')
    expect(row()).toBe('Plan 0')
    expect(screen.getByRole('status')).toHaveTextContent('plan-0')
    await user.tab()
    expect(row()).toBeNull()
  })

  test('passes over places at which nothing stands, at its end too', async () => {
    const user = userEvent.setup()
    const rows: LongRows<Plan> = {
      count: 9,
      idAt: (at) => `plan-${at}`,
      itemAt: (at) => (at % 3 === 0 ? plans[at] : undefined),
      atOf: (id) => Number(id.replace('plan-', '')),
      isEmpty: (at) => at % 3 !== 0,
    }
    render(
      <LongList label="Plans" rows={rows} idOf={idOf} textOf={textOf}>
        {(plan) => plan.title}
      </LongList>,
    )
    expect(inPage()).toEqual([1, 4, 7])
    await user.tab()
    await user.keyboard('{ArrowDown}')
    expect(row()).toBe('Plan 3')
    await user.keyboard('{End}')
    expect(row()).toBe('Plan 6')
    await user.keyboard('{ArrowDown}')
    expect(row()).toBe('Plan 6')
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(row()).toBe('Plan 0')
  })

  test('goes to the row whose first letters are typed, wherever it is', async () => {
    const user = userEvent.setup()
    render(<Plans />)
    await user.tab()
    await user.keyboard('zeb')
    expect(row()).toBe('Zebra 4321')
    expect(screen.getByRole('status')).toHaveTextContent('plan-4321')
  })

  test('keeps the row that has the focus while one scrolls away, and the next arrow goes on from it', async () => {
    const user = userEvent.setup()
    const { container } = render(
      <div data-pane style={{ overflowY: 'auto', height: 400 }}>
        <Plans />
      </div>,
    )
    await user.tab()
    await user.keyboard('{ArrowDown}')
    const pane = container.querySelector('[data-pane]') as HTMLElement
    // Nothing is laid out here: where the list begins is said as a browser would.
    screen.getByRole('grid').getBoundingClientRect = () => new DOMRect(0, -pane.scrollTop, 400, 160_000)
    pane.scrollTop = 90_000
    fireEvent.scroll(pane)
    await waitFor(() => expect(inPage()).toContain(2800))
    expect(row()).toBe('Plan 1')
    expect(inPage()).not.toContain(5)
    await user.keyboard('{ArrowDown}')
    expect(row()).toBe('Plan 2')
  })

  test('reaches what is in a row by Left and Right, and a press on it is not one on the row', async () => {
    const user = userEvent.setup()
    render(<Plans manner="open" />)
    await user.tab()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveTextContent('More')
    await user.keyboard('{Enter}')
    expect(opened).toEqual([])
    await user.keyboard('{ArrowRight}{Enter}')
    expect(opened.splice(0)).toEqual(['plan-0'])
    await user.click(rowOf('plan-3'))
    expect(opened.splice(0)).toEqual(['plan-3'])
  })

  test('leads where its rows do, by the router', async () => {
    const user = userEvent.setup()
    const routes: string[] = []
    render(
      <RouterProvider navigate={(route) => routes.push(route)}>
        <List label="Plans" items={plans} idOf={idOf} textOf={textOf} hrefOf={(plan) => `/plans/${plan.id}`}>
          {textOf}
        </List>
      </RouterProvider>,
    )
    await user.click(rowOf('plan-2'))
    await user.keyboard('{ArrowDown}{Enter}')
    expect(routes).toEqual(['/plans/plan-2', '/plans/plan-3'])
  })

  test('says the heading of a group above the first of its rows', async () => {
    const user = userEvent.setup()
    const groups = ['Late', 'Due'].map((title, at) => ({ id: title, title, items: plans.slice(at * 300, at * 300 + 300) }))
    render(
      <Ledger label="Plans" groups={groups} idOf={idOf} textOf={textOf}>
        {textOf}
      </Ledger>,
    )
    expect(rowOf('plan-0')).toHaveTextContent('Late 300')
    await user.tab()
    await user.keyboard('{End}')
    expect(row()).toBe('Plan 599')
    await user.keyboard('Plan 300')
    expect(document.activeElement).toHaveTextContent('Due 300')
  })

  test('asks for the rows in view that have not come, and shows them when they have', async () => {
    const user = userEvent.setup()
    const asked: (readonly [number, number])[] = []
    const rowsOf = (items: ReadonlyMap<number, Plan>): LongRows<Plan> => ({
      count: 2_000_000,
      idAt: (at) => `plan-${at}`,
      itemAt: (at) => items.get(at),
      atOf: (id) => Number(id.slice(5)),
      onShow: (from, to) => asked.push([from, to]),
    })
    function Paged() {
      const [rows, setRows] = useState(() => rowsOf(new Map()))
      return (
        <>
          <LongList label="Plans" rows={rows} idOf={idOf} textOf={textOf}>
            {textOf}
          </LongList>
          <button
            type="button"
            onClick={() => setRows(rowsOf(new Map([[1_999_999, { id: 'plan-1999999', title: 'The last' }]])))}
          >
            Come
          </button>
        </>
      )
    }
    render(<Paged />)
    await user.tab()
    await user.keyboard('{End}')
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '2000000')
    expect(asked.at(-1)?.[1]).toBe(2_000_000)
    fireEvent.click(screen.getByRole('button', { name: 'Come' }))
    expect(row()).toBe('The last')
  })
})

test('a long table has its rows in view in the page, and is walked to its last', async () => {
  const user = userEvent.setup()
  render(
    <DataTable
      label="Plans"
      items={plans}
      idOf={idOf}
      textOf={textOf}
      columns={[
        { id: 'id', title: 'No.', cell: idOf },
        { id: 'title', title: 'Title', isRowHeader: true, cell: textOf },
      ]}
    />,
  )
  expect(screen.getByRole('grid', { name: 'Plans' })).toHaveAttribute('aria-rowcount', '5001')
  expect(document.querySelectorAll('[role=row]').length).toBeLessThan(80)
  await user.tab()
  await user.keyboard('{ArrowDown}{End}')
  expect(document.activeElement).toHaveTextContent('plan-4999')
  expect(document.activeElement).toHaveAttribute('aria-rowindex', '5001')
  await user.keyboard('{Home}')
  expect(document.activeElement).toHaveTextContent('plan-0')
})
