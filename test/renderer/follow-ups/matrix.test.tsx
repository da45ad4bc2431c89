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

async function openMatrix(body: string, search = '') {
  program ??= await realProgram('2026-11-23T03:00:00Z')
  location.hash = `#/follow-ups/${body}${search}`
  render(<App bridge={program.bridge} />)
  return screen.findByRole('grid', { name: /Follow-up matrix|フォローアップ一覧表/ })
}

beforeEach(async () => {
  program = await realProgram('2026-11-23T03:00:00Z')
  useUiStore.setState({ remembered: {} })
  setLanguage('en')
  setAsOf(null)
})

/** The signs as letters, as in the rule's own test: births A, R, ?; looks o, f, F; holes x, y, z; passed over p; due d; a lone line "-". */
const letters: Readonly<Record<string, string>> = {
  'Adopted here': 'A',
  'Adoption reported': 'R',
  'Adoption to be confirmed': '?',
  'Progress reported': 'o',
  'Followed up': 'f',
  'Final follow-up, plan ends': 'F',
  'Follow-up missing': 'x',
  'Progress report missing': 'y',
  'Report of adoption missing': 'z',
  'Not yet looked at': 'p',
  'Due at this meeting': 'd',
  'In force, not on the agenda': '-',
  'Nothing expected': '.',
}

/** Every row as its name and its cells' letters. */
function drawn(grid: HTMLElement): Readonly<Record<string, string>> {
  const rows = [...grid.querySelectorAll('tbody tr')]
  return Object.fromEntries(
    rows.map((row) => {
      const cells = [...row.querySelectorAll('td[data-column]')].map((cell) => {
        // A final follow-up has a comma of its own.
        const words =
          (cell.getAttribute('aria-label') ?? '').replace('follow-up, plan', 'follow-up; plan').split(', agenda')[0] ?? ''
        const known = words === 'In force, not on the agenda' ? [words] : words.split(', ')
        return known.map((word) => letters[word.replace(';', ',')] ?? '!').join('')
      })
      return [row.querySelector('th')?.textContent ?? '', cells.join(' ')]
    }),
  )
}

describe('the matrix draws what the rule found, cell by cell', () => {
  test('of the drug abuse body: eight silent meetings of the Outline and a series that breaks in 2003', async () => {
    expect(drawn(await openMatrix('drugs'))).toEqual({
      'Outline on Promoting Measures Against Illicit Drugs': '. A x x x x x x x x x',
      'Urgent Countermeasures Against Juvenile Drug Abuse problems': '. ? p o . . . . . . .',
      'Five-Year Strategy for the Prevention of Drug Abuse': '. . . ?o o o o o F . .',
      'New Five-Year Strategy for the Prevention of Drug Abuse': '. . . . . . . . A f f',
      'Urgent Border Control Measures for Interdiction of Illicit Drug Smuggling': '. . . . . . . . A f f',
      'Annual plans, FY1996–2005': '. . oR oR oR oR oR oR yz yz yz',
      'Fiscal 1996plan not in the record': '. . o . . . . . . . .',
      'Fiscal 1997': '. . R o . . . . . . .',
      'Fiscal 1998': '. . . R o . . . . . .',
      'Fiscal 1999': '. . . . R o . . . . .',
      'Fiscal 2000': '. . . . . R o . . . .',
      'Fiscal 2001': '. . . . . . R o . . .',
      'Fiscal 2002': '. . . . . . . R y y y',
      'Fiscal 2003': '. . . . . . . . z y y',
      'Fiscal 2004': '. . . . . . . . . z y',
      'Fiscal 2005': '. . . . . . . . . . z',
    })
  })

  test('of the firearms body: an unbroken series stays folded', async () => {
    expect(drawn(await openMatrix('firearms'))).toEqual({
      'Outline on Promoting Measures Against Firearms': '. A x x x x x x x x x',
      'Action Plan for Prevention of Promotion of Publicity Activities': '. A x x x x x x x x x',
      'Annual plans, FY1996–2005': '. . oR oR oR oR oR oR oR oR oR',
    })
  })

  test('of the crime body: plans decided elsewhere, and initiatives to be confirmed', async () => {
    expect(drawn(await openMatrix('crime'))).toEqual({
      'Action Plan for the Realization of a Society Resistant to Crime': '. A f f f f',
      'Action Plan for the Measures to Be Taken at Ministries and Agencies': '. . A x x x',
      'Action Plan for Prevention of Terrorism': '. . . R f f',
      'Action Plan for Measures against Trafficking of Human Beings': '. . . R x x',
      'Nationwide Campaign for the Safe and Secure Town Planning': '. . . . A f',
      'Establishment of the Immigration Control Systems Based on Biometrics': '. . . . ? x',
      'Efforts on Protection of Children from Crimes': '. . . . . ?',
    })
  })

  test('with the meeting planned next as its last column', async () => {
    await program.ask('mutation', 'meetings.create', { body: 'crime', on: isoDate('2006-06-27') })
    const grid = await openMatrix('crime')
    expect(within(grid).getByRole('columnheader', { name: '7th meeting, 27 June 2006, planned' })).toBeInTheDocument()
    expect(drawn(grid)['Action Plan for Prevention of Terrorism']).toBe('. . . R f f d')
  })

  test('its columns told in both calendars', async () => {
    const grid = await openMatrix('drugs')
    expect(within(grid).getByRole('columnheader', { name: '9th meeting, 29 July 2003' })).toHaveTextContent('9Jul2003H15')
  })
})

describe('walking by keyboard', () => {
  const at = () => [document.activeElement?.getAttribute('data-row'), document.activeElement?.getAttribute('data-column')]

  test('one arrives from a broken chain at its cell, with the evidence beside it', async () => {
    await openMatrix('drugs', '?series=drugs/annual-plans&year=2002&meeting=10')
    await waitFor(() => expect(at()).toEqual(['year/drugs/annual-plans/2002', '10']))
    const pane = within(screen.getByRole('complementary', { name: 'Chosen cell' }))
    expect(pane.getByRole('heading', { name: '9th meeting × Fiscal 2002' })).toBeInTheDocument()
    expect(pane.getByText(/^Expected on 29 July 2003/)).toHaveTextContent(
      'Expected on 29 July 2003. Progress of the year before was on the agenda at 6 of 6 meetings, 3rd to 8th.',
    )
  })

  test('arrows move, H goes to the next hole, Space folds the years and hands the focus to their series', async () => {
    const grid = await openMatrix('drugs')
    await userEvent.click(within(grid).getByRole('rowheader', { name: /Juvenile/ }))
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName('Adoption to be confirmed')
    await userEvent.keyboard('h')
    await waitFor(() => expect(at()).toEqual(['series/drugs/annual-plans', '10']))
    await userEvent.keyboard('{ArrowDown}')
    expect(at()).toEqual(['year/drugs/annual-plans/1996', '10'])
    await userEvent.keyboard(' ')
    await waitFor(() => expect(at()).toEqual(['series/drugs/annual-plans', '10']))
    expect(within(grid).queryByText('Fiscal 1996')).not.toBeInTheDocument()
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    expect(at()).toEqual(['plan/drugs/outline-1997', 'name'])
  })

  test('Enter opens the agenda line behind a cell, the plan behind a name and the meeting behind a head', async () => {
    const grid = await openMatrix('drugs')
    await userEvent.click(within(grid).getByRole('rowheader', { name: /^New Five-Year/ }))
    await userEvent.keyboard('{End}{Enter}')
    expect(location.hash).toMatch(/^#\/meetings\/12\?line=\d+$/)
  })

  test('there is one stop for Tab', async () => {
    const grid = await openMatrix('drugs')
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })
})

test('a due look goes on the planned agenda by A', async () => {
  await program.ask('mutation', 'meetings.create', { body: 'crime', on: isoDate('2006-06-27') })
  const grid = await openMatrix('crime')
  await userEvent.click(within(grid).getByRole('rowheader', { name: /Terrorism/ }))
  await userEvent.keyboard('{End}')
  const pane = within(screen.getByRole('complementary', { name: 'Chosen cell' }))
  expect(await pane.findByText(/Its agenda does not have it yet/)).toBeInTheDocument()
  await userEvent.keyboard('a')
  expect(await pane.findByText(/Its draft agenda already has it/)).toBeInTheDocument()
  expect(pane.getByText('Follow-up of the Action Plan for Prevention of Terrorism')).toBeInTheDocument()
  // From now on it is opened there, by the same key.
  expect(pane.getByRole('button', { name: /^On the 7th agenda: open/ })).toBeInTheDocument()
  await userEvent.keyboard('a')
  await waitFor(() => expect(location.hash).toMatch(/^#\/meetings\/\d+\?line=\d+$/))
}, 20_000)

test('the paper of the matrix goes to the printer', async () => {
  await openMatrix('drugs')
  await userEvent.click(screen.getByRole('button', { name: 'Print (A3)' }))
  expect(program.printed).toEqual([
    { route: '/paper/matrix?body=drugs&asOf=2005-12-20&language=en', fileName: 'follow-up-matrix-drugs-2005-12-20' },
  ])
})

test('before its first meeting a body has no matrix, and the screen says so', async () => {
  setAsOf(isoDate('1996-03-01'))
  location.hash = '#/follow-ups/crime'
  render(<App bridge={program.bridge} />)
  expect(await screen.findByText('The body had not met by this day.')).toBeInTheDocument()
})

test('in Japanese the years and reasons read as an office writes them', async () => {
  setLanguage('ja')
  await openMatrix('drugs', '?series=drugs/annual-plans&year=2002&meeting=10')
  expect(await screen.findByText('年度計画 平成8〜17年度')).toBeInTheDocument()
  expect(
    await screen.findByText(/平成15年7月29日に想定。前年度の進捗は第3回から第8回まで、6回中6回議題にあった。/),
  ).toBeInTheDocument()
})

test('the matrix has no accessibility faults', async () => {
  await openMatrix('drugs')
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))])).toEqual([])
}, 30_000)
