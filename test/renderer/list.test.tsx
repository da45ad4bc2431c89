import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Ledger, LedgerRow } from '../../renderer/components/ledger.tsx'
import { Link } from '../../renderer/components/link.tsx'
import { List } from '../../renderer/components/list.tsx'
import { render } from './render.tsx'

interface Plan {
  readonly id: string
  readonly title: string
}
const plans: readonly Plan[] = [
  { id: 'outline', title: 'Outline on Promoting Measures' },
  { id: 'strategy', title: 'Five-Year Strategy' },
  { id: 'border', title: 'Border Control Measures' },
  { id: 'terror', title: 'Action Plan for Prevention of Terrorism' },
]

function Plans({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <List
      label="Plans"
      items={plans}
      idOf={(plan) => plan.id}
      textOf={(plan) => plan.title}
      manner="choose"
      chosen={chosen}
      onChoose={setChosen}
      onOpen={(plan) => onOpen(plan.id)}
    >
      {(plan) => plan.title}
    </List>
  )
}

const chosenRows = () => screen.getAllByRole('row').filter((row) => row.getAttribute('aria-selected') === 'true')

describe('a list', () => {
  test('is one stop for Tab; arrows, Home and End walk it and choose as they go', async () => {
    const user = userEvent.setup()
    render(<Plans onOpen={() => {}} />)
    await user.tab()
    expect(document.activeElement).toHaveTextContent('Outline')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement).toHaveTextContent('Border')
    expect(chosenRows().map((row) => row.textContent)).toEqual(['Border Control Measures'])
    await user.keyboard('{End}')
    expect(document.activeElement).toHaveTextContent('Terrorism')
    await user.keyboard('{Home}')
    expect(document.activeElement).toHaveTextContent('Outline')
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  test('goes to the row whose first letters are typed', async () => {
    const user = userEvent.setup()
    render(<Plans onOpen={() => {}} />)
    await user.tab()
    await user.keyboard('bo')
    expect(document.activeElement).toHaveTextContent('Border')
  })

  test('opens the chosen row with Enter, and by a double click; a click only chooses', async () => {
    const user = userEvent.setup()
    const opened = vi.fn<(id: string) => void>()
    render(<Plans onOpen={opened} />)
    await user.click(screen.getByRole('row', { name: 'Five-Year Strategy' }))
    expect(opened).not.toHaveBeenCalled()
    expect(chosenRows().map((row) => row.textContent)).toEqual(['Five-Year Strategy'])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(opened.mock.calls).toEqual([['border']])
    await user.dblClick(screen.getByRole('row', { name: 'Five-Year Strategy' }))
    expect(opened.mock.calls).toEqual([['border'], ['strategy']])
  })

  test('keeps what was chosen when Escape is pressed', async () => {
    const user = userEvent.setup()
    render(<Plans onOpen={() => {}} />)
    await user.tab()
    await user.keyboard('{ArrowDown}{Escape}')
    expect(chosenRows()).toHaveLength(1)
  })
})

test('a ledger walks through all its groups, and Right reaches the action in a row', async () => {
  const user = userEvent.setup()
  const put = vi.fn<(id: string) => void>()
  render(
    <Ledger
      label="Needs you"
      idOf={(plan: Plan) => plan.id}
      textOf={(plan) => plan.title}
      groups={[
        { id: 'due', title: 'Due', items: plans.slice(0, 2) },
        { id: 'never', title: 'Never followed up', tone: 'alert', sign: 'never', items: plans.slice(2) },
      ]}
    >
      {(plan) => (
        <LedgerRow title={plan.title} why="last 2004" action={<Link onPress={() => put(plan.id)}>Put on agenda</Link>} />
      )}
    </Ledger>,
  )
  expect(within(screen.getByRole('rowgroup', { name: 'Never followed up 2' })).getAllByRole('row')).toHaveLength(3)
  await user.tab()
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(document.activeElement).toHaveTextContent('Border')
  await user.keyboard('{ArrowRight}{Enter}')
  expect(put.mock.calls).toEqual([['border']])
})
