import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'

const inspector = async () => within(await screen.findByRole('complementary', { name: 'Measure' }))
const outline = () => within(screen.getByRole('grid', { name: 'Measures by heading' }))
/** Every heading with the number of measures below it. */
const groups = () => {
  const found: { heading: string; count: number }[] = []
  for (const row of outline().getAllByRole('row')) {
    const last = found.at(-1)
    const text = row.textContent ?? ''
    if (/^\(\d\)/.test(text)) found.push({ heading: text.replace(/to be confirmed|\?$/, '').trim(), count: 0 })
    else if (last !== undefined) last.count++
  }
  return found.map(({ heading, count }) => `${heading} ${count}`)
}

describe('the register of measures', { timeout: 30_000 }, () => {
  test('stands under its six headings in printed order', async () => {
    await openAt('/measures')
    await screen.findByRole('grid', { name: 'Measures by heading' })
    expect(groups().map((group) => group.slice(0, 3))).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'])
    expect(screen.getByText('17 measures under 6 headings')).toBeInTheDocument()
    await expectAccessible()
  })

  test('tells of the measure in the address: text, start in both calendars, facts, and the plan it carries out as a link', async () => {
    await openAt('/measures?key=customs-equipment/detector-dogs')
    expect(await (await inspector()).findByRole('textbox', { name: 'Title in English' })).toHaveValue(
      'Utilization of Drug Detector Dogs',
    )
    expect((await inspector()).getByRole('textbox', { name: 'Start' })).toHaveValue('June 1979')
    expect((await inspector()).getAllByText('昭和54年6月').length).toBeGreaterThan(0)
    expect((await inspector()).getByRole('link', { name: /Border Control Measures/ })).toHaveAttribute(
      'href',
      '#/plans/drugs/border-measures-2003',
    )
    expect((await inspector()).getByDisplayValue('Aggressive dogs introduced')).toBeInTheDocument()
  })

  test('follows the row chosen with the arrows', async () => {
    await openAt('/measures')
    const rows = within(await screen.findByRole('grid', { name: 'Measures by heading' })).getAllByRole('row')
    await userEvent.click(rows[1] ?? document.body)
    await userEvent.keyboard('{ArrowDown}')
    await waitFor(async () =>
      expect((await inspector()).getByRole('textbox', { name: 'Title in English' })).toHaveValue(
        'Assignment of Controller of Enforcement',
      ),
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
