import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, test, vi } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { openPage } from '../open-page.tsx'

// Names of a whole page take a slow machine their time.
vi.setConfig({ testTimeout: 20_000 })

const meetingLink = (name: string) => screen.findByRole('link', { name })
const life = () =>
  screen.findByRole('group', { name: /^Life of the Headquarters for the Promotion of Measures to Prevent Drug Abuse/ })
const selected = () => screen.getByRole('complementary', { name: 'Chosen' })

describe('a body', () => {
  test('is headed by both names and the facts by which one knows it', async () => {
    await openPage('/bodies/drugs')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Headquarters for the Promotion of Measures to Prevent Drug Abuse',
    )
    expect(screen.getByText('薬物乱用対策推進本部', { selector: '[lang=ja]' })).toBeInTheDocument()
    const facts = screen.getByText('Founded by Cabinet decision').closest('dl')
    expect(facts).toHaveTextContent('17 January 1997')
    expect(facts).toHaveTextContent('ChiefPrime Minister')
    expect(facts).toHaveTextContent('Last meeting, 11th10 June 2005')
    expect(facts).toHaveTextContent('12th meeting expected18 May – 14 Jun 2006')
  })

  test('speaks of a presiding minister, not of a chief, where it is no headquarters', async () => {
    await openPage('/bodies/crime', { language: 'ja' })
    expect(await screen.findByText('設置(閣議口頭了解)')).toBeInTheDocument()
    expect(screen.getByText('主宰')).toBeInTheDocument()
    expect(screen.queryByText('本部長')).not.toBeInTheDocument()
  })

  test('shows the agenda of the meeting chosen in its life or in the list, and keeps both in step', async () => {
    await openPage('/bodies/drugs')
    await userEvent.click(await meetingLink('9, 9th meeting, 29 July 2003, 2 adoptions, 1 final follow-up'))
    expect(within(selected()).getByRole('heading', { name: '9th meeting' })).toBeInTheDocument()
    expect(selected()).toHaveTextContent('Follow-up, finalFive-Year Strategy for the Prevention of Drug Abuse')
    const table = screen.getByRole('grid', { name: 'Meetings' })
    expect(within(table).getByRole('row', { name: /29 July 2003/ })).toHaveAttribute('aria-selected', 'true')
    await userEvent.click(within(table).getByRole('row', { name: /14 June 2004/ }))
    expect(within(selected()).getByRole('heading', { name: '10th meeting' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /10th meeting, 14 June 2004/ })).toHaveAttribute('aria-current', 'true')
  })

  test('plans the meeting that is expected where it is expected: chosen like the others, opened with Enter', async () => {
    await openPage('/bodies/drugs')
    await userEvent.click(await meetingLink('12, 12th meeting expected, 18 May – 14 Jun 2006'))
    expect(selected()).toHaveTextContent('12th meeting expected18 May – 14 Jun 2006Rhythm: May–June, 8 of the last 11')
    expect(within(selected()).getByRole('button', { name: /^Plan the 12th meeting/ })).toBeVisible()
    await userEvent.keyboard('{ArrowLeft}')
    expect(screen.getByRole('link', { name: /11th meeting/ })).toHaveFocus()
    await userEvent.keyboard('{End}{Enter}')
    expect(await screen.findByRole('dialog', { name: 'New meeting' })).toBeVisible()
  })

  test('is walked with the arrows: meetings to the sides, plans up and down, the years of a series one by one', async () => {
    await openPage('/bodies/drugs')
    ;(await meetingLink('11, 11th meeting, 10 June 2005, 2 follow-ups')).focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(screen.getByRole('link', { name: /10th meeting, 14 June 2004/ })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toHaveAccessibleName(/FY2005: plan never reported/)
    await userEvent.keyboard('{ArrowLeft}')
    expect(document.activeElement).toHaveAccessibleName(/FY2004: neither plan nor progress reported/)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement).toHaveAccessibleName(/^Outline on Promoting Measures Against Illicit Drugs.*Never followed up/)
    expect(selected()).toHaveTextContent('Never followed up')
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole('link', { name: /10th meeting, 14 June 2004/ })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(location.hash).toBe('#/meetings/11'))
  })

  test('is one stop for Tab', async () => {
    await openPage('/bodies/drugs')
    const links = within(await life()).getAllByRole('link')
    expect(links.filter((link) => link.tabIndex === 0)).toHaveLength(1)
  })

  test('is zoomed by its keys, which the key line names', async () => {
    await openPage('/bodies/drugs')
    await life()
    expect(screen.getByRole('radio', { name: 'All' })).toBeChecked()
    await userEvent.keyboard('+')
    expect(screen.getByRole('radio', { name: 'All' })).not.toBeChecked()
    await userEvent.keyboard('0')
    expect(screen.getByRole('radio', { name: 'All' })).toBeChecked()
    expect(screen.getByRole('contentinfo', { name: 'Keys and state' })).toHaveTextContent('Zoom in')
  })

  test('leaves out what lies after the day on which it is read, and says so', async () => {
    await openPage('/bodies/drugs', { asOf: isoDate('2003-07-29') })
    expect(await screen.findByText('2 later meetings are not shown as of this day.')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: /10th meeting,/ })).not.toBeInTheDocument()
    expect(screen.getByRole('tab', { name: /^Meetings/ })).toHaveTextContent('9')
  })

  test('lists its members by role under the ministries of that day', async () => {
    await openPage('/bodies/firearms/members')
    const members = await screen.findByRole('grid', { name: 'Members' })
    expect(within(members).getByRole('row', { name: /^Chief Cabinet Secretary/ })).toBeInTheDocument()
    expect(within(members).getByRole('row', { name: /Community Safety Bureau, National Police Agency/ })).toHaveTextContent(
      'National Police Agency',
    )
  })

  test('tells a joint session with the other body’s own number', async () => {
    await openPage('/bodies/crime/meetings')
    const meetings = await screen.findByRole('grid', { name: 'Meetings' })
    expect(within(meetings).getByRole('row', { name: /^5th meeting/ })).toHaveTextContent(
      'Joint session: 14th meeting of the Headquarters for Urban Renewal',
    )
    expect(within(meetings).getByRole('row', { name: /Founded by oral consent of the Cabinet/ })).toBeInTheDocument()
  })

  test('puts plans nobody looked at first, and marks the broken years of a series', async () => {
    await openPage('/bodies/drugs/plans')
    const plans = await screen.findByRole('grid', { name: 'Plans' })
    expect(
      within(plans)
        .getAllByRole('row')
        .filter((row) => row.hasAttribute('data-key'))[0],
    ).toHaveAccessibleName('Outline on Promoting Measures Against Illicit Drugs')
    const years = screen.getByRole('list', { name: 'Plans for Promotion of Measures to Prevent Drug Abuse' })
    expect(within(years).getByRole('link', { name: 'FY2002: progress never reported' })).toHaveAttribute(
      'href',
      '#/plans/drugs/annual-plan-2002',
    )
    expect(within(years).getByRole('link', { name: 'FY2003: neither plan nor progress reported' })).toHaveAttribute(
      'href',
      '#/follow-ups/drugs',
    )
  })

  test('lists every look at a plan by meeting', async () => {
    await openPage('/bodies/drugs/follow-ups')
    const looks = await screen.findByRole('grid', { name: 'Follow-ups' })
    expect(looks).toHaveTextContent('Nobody looked')
    expect(within(looks).getByText('9th meeting · Tuesday, 29 July 2003')).toBeInTheDocument()
    expect(looks).toHaveTextContent('Follow-up, final')
  })

  test('says what is still open about it and where it was seen', async () => {
    await openPage('/bodies/drugs/about')
    expect(await screen.findByText(/The roster carries no date/)).toBeInTheDocument()
    expect(screen.getByRole('main')).toHaveTextContent(
      'founded 5 June 1970 · 昭和45年6月5日, abolished 17 January 1997 · 平成9年1月17日',
    )
  })

  test('that is not there is told as an error with advice', async () => {
    await openPage('/bodies/nowhere')
    expect(await screen.findByRole('alert')).toBeInTheDocument()
  })
})

test.each(['/bodies/drugs', '/bodies/firearms/members', '/bodies/crime/meetings', '/bodies/drugs/plans', '/bodies/drugs/about'])(
  '%s passes axe',
  { timeout: 30_000 },
  async (route) => {
    await openPage(route, { language: 'ja' })
    await screen.findByRole('tablist')
    const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 160)) }))).toEqual([])
  },
)
