import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'

const inspector = async () => within(await screen.findByRole('complementary', { name: 'Measure' }))
const groups = () =>
  within(screen.getByRole('grid', { name: 'Measures by heading' }))
    .getAllByRole('rowgroup')
    .map((group) => `${group.querySelector('b')?.textContent} ${within(group).getAllByRole('row').length - 1}`)

describe('the register of measures', () => {
  test('stands under its six headings in printed order', async () => {
    await openAt('/measures')
    await screen.findByRole('grid', { name: 'Measures by heading' })
    expect(groups().map((group) => group.replace(/ [A-Z].* (\d+)$/, ' … $1'))).toHaveLength(6)
    expect(screen.getByText('17 measures under 6 headings')).toBeInTheDocument()
    await expectAccessible()
  })

  test('tells of the measure in the address: text, start in both calendars, facts, and the plan it carries out as a link', async () => {
    await openAt('/measures?key=customs-equipment/detector-dogs')
    expect(
      await (await inspector()).findByRole('heading', { level: 2, name: 'Utilization of Drug Detector Dogs' }),
    ).toBeInTheDocument()
    expect((await inspector()).getByText('June 1979 · 昭和54年6月')).toBeInTheDocument()
    expect((await inspector()).getByRole('link', { name: /Border Control Measures/ })).toHaveAttribute(
      'href',
      '#/plans/drugs/border-measures-2003',
    )
    expect((await inspector()).getByText('Aggressive dogs introduced')).toBeInTheDocument()
  })

  test('follows the row chosen with the arrows', async () => {
    await openAt('/measures')
    const rows = within(await screen.findByRole('grid', { name: 'Measures by heading' })).getAllByRole('row')
    await userEvent.click(rows[0] ?? document.body)
    await userEvent.keyboard('{ArrowDown}')
    await waitFor(async () =>
      expect(
        (await inspector()).getByRole('heading', { level: 2, name: 'Assignment of Controller of Enforcement' }),
      ).toBeInTheDocument(),
    )
  })

  test('is narrowed by words of either language, and by having a plan', async () => {
    await openAt('/measures')
    await screen.findByRole('grid', { name: 'Measures by heading' })
    await userEvent.keyboard('/')
    await userEvent.keyboard('麻薬探知犬')
    await waitFor(() => expect(groups()).toEqual(['(3) Buildup of Enforcement Equipments 1']))
    await userEvent.clear(screen.getByRole('searchbox'))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only those that carry out a plan' }))
    await waitFor(() =>
      expect(groups()).toEqual(['(3) Buildup of Enforcement Equipments 4', '(4) Closer Cooperation with Relevant Agencies 2']),
    )
    await userEvent.type(screen.getByRole('searchbox'), 'zzzz')
    expect(await screen.findByText('No measure matches.')).toBeInTheDocument()
  })
})
