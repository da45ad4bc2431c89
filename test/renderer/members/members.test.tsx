import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'

const inspector = async () => within(await screen.findByRole('complementary'))

describe('all bodies', () => {
  test('stand with their seats, last change and open questions, each leading to its roster', async () => {
    await openAt('/members')
    const rows = within(await screen.findByRole('grid', { name: 'Bodies' }))
      .getAllByRole('row')
      .slice(1)
    expect(rows.map((row) => [...row.querySelectorAll('td, th')].slice(1).map((cell) => cell.textContent))).toEqual([
      ['13 seatsChief 1 · Deputy Chiefs 8 · Members 4', '10 Sep 2004changed on 2 days', '3 to confirm'],
      ['18 seatsChief 1 · Deputy Chief 1 · Members 16', '10 Sep 2004changed on 4 days', '4 to confirm'],
      ['2 seatsone seat stands for many', 'No change recorded', '1 to confirm'],
    ])
    await expectAccessible()
  })

  test('a change leads to the roster of its day', async () => {
    await openAt('/members')
    const changes = within(await screen.findByRole('grid', { name: 'Changes of all rosters' }))
    await userEvent.click(changes.getByRole('row', { name: /1 August 2004/ }))
    expect(await screen.findByRole('slider', { name: 'Day of the roster' })).toHaveAttribute(
      'aria-valuetext',
      '1 August 2004 · 平成16年8月1日',
    )
    expect(location.hash).toBe('#/members/firearms')
  })
})

describe('the roster of a body', () => {
  test('is compared with the state before: who was renamed, in which language, from what', async () => {
    await openAt('/members/drugs')
    expect(await screen.findByRole('slider')).toHaveAttribute('aria-valuetext', '20 December 2005 · 平成17年12月20日')
    const [renamed, same] = within((await inspector()).getAllByRole('list')[0] ?? document.body).getAllByRole('listitem')
    expect(renamed).toHaveTextContent(
      '~Minister for Internal Affairs and Communicationsto be confirmedrenamed · English name only · formerly Minister of Public Management, Home Affairs, Posts and Telecommunications',
    )
    expect(same).toHaveTextContent('=12 seats unchanged')
    await expectAccessible()
  })

  test('says where nothing is entered any more, on its own day and on the day compared with', async () => {
    await openAt('/members/firearms?asOf=2005-06-10')
    expect(await screen.findByRole('button', { name: /\(the state before\)/ })).toBeInTheDocument()
    expect(screen.queryByText(/Nothing is entered after/)).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: /Compared with/ }))
    await userEvent.click(await screen.findByRole('option', { name: 'another day…' }))
    const day = await screen.findByRole('textbox', { name: /Day compared with/ })
    await waitFor(() => expect(day).toHaveFocus())
    await userEvent.keyboard('1 Jan 2008{Enter}')
    expect(await screen.findByText(/Nothing is entered after 20 Dec 2005: later changes/)).toBeInTheDocument()
    expect(screen.getByText('18 seats unchanged')).toBeInTheDocument()
  })

  test('is walked from change to change with Left and Right, Home and End', async () => {
    await openAt('/members/drugs')
    const slider = await screen.findByRole('slider')
    slider.focus()
    await userEvent.keyboard('{ArrowLeft}')
    await waitFor(() =>
      expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '10 September 2004 · 平成16年9月10日'),
    )
    await userEvent.keyboard('{Home}')
    await waitFor(() => expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '17 January 1997 · 平成9年1月17日'))
    await userEvent.keyboard('{End}')
    await waitFor(() => expect(screen.queryByText(/^back to /)).not.toBeInTheDocument())
  })

  test('says that its early days are not shown by any source', async () => {
    await openAt('/members/drugs')
    expect(
      await (await inspector()).findByText(/no source shows the roster then.*First shown by a source on 10 May 2001/),
    ).toBeInTheDocument()
  })

  test('marks on the paper the seats that differ, and prints without marks', async () => {
    const program = await openAt('/members/drugs')
    await waitFor(() => expect(document.querySelectorAll('[data-difference]').length).toBeGreaterThan(0))
    const marked = [...document.querySelectorAll('.paper [data-difference="renamed"]')].map((row) => row.textContent)
    expect(new Set(marked)).toEqual(new Set(['MembersMinister for Internal Affairs and Communications※1 ※2']))
    await userEvent.click(screen.getByRole('button', { name: /^Print/ }))
    expect(program.printed).toEqual([
      {
        route: '/paper/roster?body=drugs&asOf=2005-12-20&language=en&withHolders=false',
        fileName: expect.stringContaining('Prevent Drug Abuse') as string,
      },
    ])
  })

  test('stands as a table with both names of a post, and says what is not recorded; a row tells of its seat', async () => {
    await openAt('/members/drugs')
    await userEvent.click(await screen.findByRole('radio', { name: 'Table' }))
    const table = within(await screen.findByRole('grid', { name: 'Roster' }))
    const row = table.getByRole('row', { name: /Minister of State for Measures for Drug Abuse/ })
    expect(row).toHaveTextContent(
      '3Deputy ChiefCabinet OfficeMinister of State for Measures for Drug Abuse薬物乱用対策担当大臣to be confirmednot recordednot recorded',
    )
    await userEvent.click(row)
    expect(
      await (await inspector()).findByRole('heading', { level: 2, name: 'Minister of State for Measures for Drug Abuse' }),
    ).toBeVisible()
    expect((await inspector()).getByText(/On what day was the Minister of State added/)).toBeInTheDocument()
    expect((await inspector()).getByText(/The roster of 10 May 2001 does not list it\./)).toBeInTheDocument()
    await expectAccessible()
  })

  test('leads to its papers and to the check of a printed one', async () => {
    await openAt('/members/crime', { language: 'ja' })
    expect(await screen.findByRole('link', { name: '文書…' })).toHaveAttribute('href', '#/members/crime/papers')
    expect(screen.getByRole('link', { name: '印刷された名簿の照合' })).toHaveAttribute('href', '#/members/crime/check')
  })

  test('is stepped through by buttons as well', async () => {
    await openAt('/members/drugs')
    await userEvent.click(await screen.findByRole('button', { name: 'Previous change' }))
    await waitFor(() =>
      expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '10 September 2004 · 平成16年9月10日'),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Next change' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Next change' })).toBeDisabled())
  })

  test('is empty before the body was founded, and says since when it is', async () => {
    await openAt('/members/crime')
    await userEvent.click(await screen.findByRole('radio', { name: 'Table' }))
    await userEvent.keyboard('{Alt>}d{/Alt}')
    await userEvent.keyboard('1/1/2000{Enter}')
    expect(await screen.findByText('The body was not founded yet: it was on 2 September 2003.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Go to 2 September 2003' }))
    expect(await screen.findByRole('grid', { name: 'Roster' })).toBeInTheDocument()
  })

  test('opens at the seat that search found', async () => {
    await openAt('/members/drugs?post=1')
    expect(await (await inspector()).findByRole('heading', { level: 2, name: 'Prime Minister' })).toBeInTheDocument()
  })
})
