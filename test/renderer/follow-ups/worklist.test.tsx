import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, expect, test } from 'vitest'
import { App } from '../../../renderer/app/app.tsx'
import { setAsOf, setLanguage, useUiStore } from '../../../renderer/data/ui-store.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { realProgram } from '../real-program.ts'
import '../page-at-hand.ts'

async function openWorklist() {
  const program = await realProgram('2026-11-23T03:00:00Z')
  location.hash = '#/follow-ups'
  render(<App bridge={program.bridge} />)
  await screen.findByRole('grid', { name: 'To be done' })
  return program
}

beforeEach(() => {
  useUiStore.setState({ remembered: {} })
  setLanguage('en')
  setAsOf(null)
})

test('the body chosen narrows what is to be done and every plan, and is remembered', async () => {
  await openWorklist()
  const bodies = within(screen.getByRole('radiogroup', { name: 'Body' }))
  await userEvent.click(bodies.getByRole('radio', { name: /Firearms/ }))
  const list = screen.getByRole('grid', { name: 'To be done' })
  expect(within(list).getAllByRole('row', { name: /^Firearms: / })).toHaveLength(2)
  expect(within(list).queryByRole('row', { name: /^Crime: / })).not.toBeInTheDocument()
  expect(within(screen.getByRole('grid', { name: 'Every plan' })).getAllByRole('row')).toHaveLength(1 + 11)
  expect(useUiStore.getState().remembered).toMatchObject({ 'follow-ups.body': 'firearms' })
})

test('plans can be seen by state, with how many there are of each', async () => {
  await openWorklist()
  await userEvent.click(await screen.findByRole('radio', { name: 'Never followed up 7' }))
  expect(
    screen.getByText(/^1 annual plan among these is asked for by the year: above under “Fiscal-year chain broken”/),
  ).toBeVisible()
  const table = within(await screen.findByRole('grid', { name: 'Every plan' }))
  expect(table.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
    'DOutline on Promoting Measures Against Illicit Drugs',
    'DPlans for Promotion of Measures to Prevent Drug Abuse in Fiscal 2002',
    'FOutline on Promoting Measures Against Firearms',
    'FAction Plan for Prevention of Promotion of Publicity Activities',
    'CAction Plan for the Measures to Be Taken at Ministries and Agencies',
    'CAction Plan for Measures against Trafficking of Human Beings',
    'CEstablishment of the Immigration Control Systems Based on Biometrics',
  ])
})

test('the board of silence tells the months, and after a year the years', async () => {
  await openWorklist()
  expect(screen.getByRole('region', { name: 'Drug abuse' })).toHaveTextContent(
    '6 monthsLast met11th, 10 Jun 2005Plans in force4 plans',
  )
  setAsOf(isoDate('2008-12-01'))
  await waitFor(() =>
    expect(screen.getByRole('region', { name: 'Drug abuse' })).toHaveTextContent('3 yearsLast met11th, 10 Jun 2005'),
  )
})

test('a plan overdue for years says so in years and goes on a new agenda', async () => {
  const program = await openWorklist()
  setAsOf(isoDate('2008-12-01'))
  const list = await screen.findByRole('grid', { name: 'To be done' })
  await userEvent.click(await within(list).findByRole('row', { name: /Drug abuse: Urgent Border Control/ }))
  expect(within(list).getByRole('row', { name: /Drug abuse: Urgent Border Control/ })).toHaveTextContent(
    '2 years over, last 10 Jun 2005',
  )
  await userEvent.keyboard('a')
  await screen.findByRole('dialog')
  await userEvent.keyboard('{Enter}')
  await waitFor(() =>
    expect(program.commands).toEqual([
      {
        type: 'mutation',
        path: 'followUps.putOnAgenda',
        input: {
          body: 'drugs',
          subject: { kind: 'plan', plan: 'drugs/border-measures-2003' },
          at: { kind: 'new', on: expect.stringMatching(/^20(08|09)-/) },
        },
      },
    ]),
  )
}, 20_000)

test('the worklist has no accessibility faults', async () => {
  await openWorklist()
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))])).toEqual([])
}, 20_000)

test('a register without bodies says what the worklist begins with', async () => {
  const program = await realProgram()
  await program.ask('mutation', 'register.createDefault', { content: 'empty' })
  location.hash = '#/follow-ups'
  render(<App bridge={program.bridge} />)
  expect(await screen.findByText('No body is registered yet.')).toBeInTheDocument()
})
