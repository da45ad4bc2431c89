import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { App } from '../../../renderer/app/app.tsx'
import { setAsOf, setLanguage, useUiStore } from '../../../renderer/data/ui-store.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { type RealProgram, realProgram } from '../real-program.ts'
import '../page-at-hand.ts'

let program: RealProgram

/** Twenty years after the record's end: it is read as it stood at its last event. */
async function openHome() {
  program = await realProgram('2026-11-23T03:00:00Z')
  location.hash = '#/'
  return render(<App bridge={program.bridge} />)
}

const needs = () => screen.findByRole('grid', { name: 'Needs you' })
const rowOf = async (text: RegExp) => within(await needs()).findByRole('row', { name: text })

beforeEach(() => {
  useUiStore.setState({ remembered: {} })
  setLanguage('en')
  setAsOf(null)
})

describe('Home, read at the end of the published record', () => {
  test('is headed by the day in both calendars and says that today is another', async () => {
    await openHome()
    expect(await screen.findByRole('heading', { level: 1, name: 'Tuesday, 20 December 2005' })).toBeInTheDocument()
    expect(screen.getByText(/fiscal 2005 · the last day on record/)).toHaveTextContent(
      '平成17年12月20日(火) · fiscal 2005 · the last day on record; today is 23 Nov 2026',
    )
  })

  test('expects the next meetings from each body’s rhythm, the soonest first', async () => {
    await openHome()
    const cards = within(await screen.findByRole('region', { name: 'Next meetings' })).getAllByRole('article')
    expect(cards.map((card) => card.textContent)).toEqual([
      'FPromotion of Measures Against Firearms≈18 weeks12th meetinglate Apr 2006Rhythm: April, 8 of the last 9',
      'DPromotion of Measures to Prevent Drug Abuse≈21 weeks12th meetingMay–Jun 2006Rhythm: May–June, 8 of the last 11',
      'CMinisterial Meeting Concerning Measures Against Crime≈26 weeks7th meetinglate Jun 2006Rhythm: June, 2 of the last 6',
    ])
  })

  test('lists what needs one by urgency, each row with its reason', async () => {
    await openHome()
    const list = within(await needs())
    expect(within(list.getByRole('rowgroup', { name: /Never followed up/ })).getAllByRole('row')).toHaveLength(7)
    expect(within(list.getByRole('rowgroup', { name: /Fiscal-year chain broken/ })).getAllByRole('row')).toHaveLength(5)
    expect(await rowOf(/Outline on Promoting Measures Against Firearms/)).toHaveTextContent('9 meetings since 19 Dec 1995')
    expect(await rowOf(/Progress of Fiscal 2002/)).toHaveTextContent('plans reported 31 May 2002')
  })

  test('leads from a broken chain to its cell of the matrix', async () => {
    await openHome()
    const row = await rowOf(/Progress of Fiscal 2002/)
    expect(within(row).getByRole('link', { name: 'See its years' })).toHaveAttribute(
      'href',
      '#/follow-ups/drugs?series=drugs%2Fannual-plans&year=2002&meeting=10',
    )
  })

  test('speaks Japanese in the official register', async () => {
    setLanguage('ja')
    await openHome()
    expect(await screen.findByRole('heading', { level: 1, name: '平成17年12月20日(火)' })).toBeInTheDocument()
    expect(screen.getByText('2005年12月20日 · 平成17年度 · 台帳の最終記録日の時点(本日は2026年11月23日)')).toBeInTheDocument()
    expect(within(await screen.findByRole('region', { name: '次回の会合' })).getByText('平成18年4月下旬')).toBeInTheDocument()
    expect(await screen.findByText('平成14年度の進捗状況(報告なし)')).toBeInTheDocument()
  })

  test('has no accessibility faults', async () => {
    await openHome()
    await needs()
    const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
  }, 20_000)
})

describe('a plan that nobody looked at', () => {
  test('goes by A and Enter on the agenda of a meeting planned for it, and comes back by one undo', async () => {
    await openHome()
    await userEvent.click(await rowOf(/Outline on Promoting Measures Against Firearms/))
    await userEvent.keyboard('a')
    const asked = await screen.findByRole('dialog', { name: 'Plan the 12th meeting, Firearms' })
    expect(within(asked).getByRole('textbox', { name: 'Day of the meeting' })).toHaveFocus()
    expect(within(asked).getByRole('textbox')).toHaveValue('28 April 2006')
    await userEvent.keyboard('{Enter}')

    expect(
      await screen.findByText('Firearms, 12th meeting planned for 28 April 2006, with this on its agenda'),
    ).toBeInTheDocument()
    const row = await rowOf(/Outline on Promoting Measures Against Firearms/)
    await waitFor(() => expect(within(row).getByRole('link', { name: 'On the agenda' })).toBeInTheDocument())
    expect(screen.getByRole('link', { name: /Firearms, 12th meeting, 28 Apr/ })).toBeInTheDocument()
    expect(screen.getByText('Agenda, 12th meeting')).toBeInTheDocument()

    await userEvent.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(screen.queryByText('Agenda, 12th meeting')).not.toBeInTheDocument())
    expect(await rowOf(/Outline on Promoting Measures Against Firearms/)).toHaveTextContent('Explain or plan')
  }, 20_000)

  test('leaves the list once somebody has said why, and the next row is chosen', async () => {
    await openHome()
    await userEvent.click(await rowOf(/Outline on Promoting Measures Against Illicit Drugs/))
    await userEvent.keyboard('e')
    await screen.findByRole('dialog', { name: 'Why no look is owed' })
    await userEvent.keyboard('Through the yearly plans{Enter}')
    const list = await needs()
    await waitFor(() => expect(within(list).queryByText(/Illicit Drugs/)).not.toBeInTheDocument())
    const next = await rowOf(/Outline on Promoting Measures Against Firearms/)
    expect(next).toHaveAttribute('aria-selected', 'true')
    await waitFor(() => expect(next).toHaveFocus())
  }, 20_000)
})

test('a meeting is planned by N for the body one chooses', async () => {
  await openHome()
  await needs()
  await userEvent.keyboard('n')
  const asked = await screen.findByRole('dialog', { name: 'New meeting' })
  await userEvent.click(within(asked).getByRole('button', { name: 'Plan the meeting' }))
  await waitFor(() => expect(location.hash).toMatch(/^#\/meetings\/\d+$/))
  expect(await program.ask('query', 'home.get', { asOf: isoDate('2005-12-20') })).toMatchObject({
    inWork: [{ body: { key: 'firearms' }, meeting: { on: '2006-04-28', ordinal: 12 }, itemCount: 0 }],
  })
}, 20_000)

test('the past is read, not changed', async () => {
  setAsOf(isoDate('2005-06-01'))
  await openHome()
  const row = await rowOf(/Action Plan for Prevention of Terrorism/)
  expect(within(row).getByRole('link', { name: 'Open' })).toBeInTheDocument()
  await userEvent.keyboard('n')
  // The firearms body had held its last meeting by then; for the others the past is read.
  const asked = await screen.findByRole('dialog', { name: 'Plan the 12th meeting, Firearms' })
  expect(within(asked).getByRole('textbox')).toHaveValue('28 April 2006')
})

test('an empty register says what to do first', async () => {
  program = await realProgram()
  await program.ask('mutation', 'register.createDefault', { content: 'empty' })
  location.hash = '#/'
  render(<App bridge={program.bridge} />)
  expect(await screen.findByText('This register is empty.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Open another register' })).toBeInTheDocument()
})
