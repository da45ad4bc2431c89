import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { expectAccessible, openAt } from '../open-at.tsx'
import { type RealProgram, realProgram } from '../real-program.ts'

const cell = (name: RegExp) => screen.getByRole('gridcell', { name })
const title = () => screen.getByRole('heading', { level: 1 }).textContent

/** The day with the focus, as a screen reader names it. */
const focused = () => document.activeElement?.firstElementChild?.textContent

/** The page at a year, on a day in March 2006; `before` is what was planned by then. */
async function openYear(
  route = '/calendar/fiscal/2005',
  options: { readonly language?: 'en' | 'ja'; readonly before?: (program: RealProgram) => Promise<void> } = {},
) {
  const program = await realProgram()
  await options.before?.(program)
  await openAt(route, { language: options.language ?? 'en', program })
  await screen.findByRole('grid')
  return { program, user: userEvent.setup() }
}

describe('the year calendar', () => {
  test('opens with the fiscal year of the as-of day', async () => {
    await openYear('/calendar')
    expect(title()).toBe('Fiscal 2005')
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Apr2005',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
      'Jan2006',
      'Feb',
      'Mar',
    ])
    expect(screen.getAllByRole('gridcell')).toHaveLength(365)
  })

  test('names every day with what it holds', async () => {
    await openYear()
    expect(cell(/^Tuesday, 26 April 2005/)).toHaveAccessibleName('Tuesday, 26 April 2005, Firearms, 11th meeting, held')
    expect(cell(/^Friday, 29 April 2005/)).toHaveAccessibleName('Friday, 29 April 2005, Greenery Day')
    expect(cell(/^Wednesday, 1 March 2006/)).toHaveAccessibleName('Wednesday, 1 March 2006, as-of day, today')
  })

  test('is walked by the arrow keys, from meeting to meeting and from year to year, with one stop for Tab', async () => {
    const { user } = await openYear()
    expect(screen.getAllByRole('gridcell').filter((one) => one.tabIndex === 0)).toHaveLength(1)
    await user.click(cell(/^Tuesday, 26 April 2005/))
    await user.keyboard('{ArrowRight}')
    expect(focused()).toMatch(/^Wednesday, 27 April 2005/)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(focused()).toMatch(/^Monday, 27 June 2005/)
    await user.keyboard('{Control>}{ArrowLeft}{/Control}')
    expect(focused()).toBe('Friday, 10 June 2005, Drug abuse, 11th meeting, held')
    await user.keyboard('{PageUp}')
    await waitFor(() => expect(title()).toBe('Fiscal 2004'))
    await waitFor(() => expect(focused()).toMatch(/^Thursday, 10 June 2004/))
    await user.keyboard('{Control>}{End}{/Control}')
    expect(focused()).toMatch(/^Thursday, 31 March 2005/)
  })

  test('opens the meeting of the day with Enter', async () => {
    const { user } = await openYear()
    await user.click(cell(/^Friday, 10 June 2005/))
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: '11th meeting' })).toBeInTheDocument()
  })

  test('shows the lines of the day one is at, and lists the whole year', async () => {
    const { user } = await openYear('/calendar/fiscal/2005', { language: 'ja' })
    await user.click(screen.getByRole('gridcell', { name: /2005年6月10日/ }))
    const side = within(screen.getByRole('complementary'))
    expect(side.getByRole('heading', { name: '平成17年6月10日(金)' })).toBeInTheDocument()
    expect(side.getByText(/「薬物乱用防止新五か年戦略」/)).toBeInTheDocument()
    expect(side.getAllByRole('link').map((link) => link.textContent)).toEqual([
      '薬物乱用対策 第11回会合',
      '銃器対策 第11回',
      '薬物乱用対策 第11回',
      '犯罪対策 第5回',
      '犯罪対策 第6回',
    ])
  })

  test('turns to the years before and after, and to the calendar year', async () => {
    const { user } = await openYear()
    // Two of them: the first bracket tells user-event that the second is meant as it stands.
    await user.keyboard('[[')
    await waitFor(() => expect(title()).toBe('Fiscal 2004'))
    await user.keyboard(']')
    await waitFor(() => expect(title()).toBe('Fiscal 2005'))
    await user.keyboard('y')
    await waitFor(() => expect(title()).toMatch(/^200[56]$/))
    expect(location.hash).toMatch(/^#\/calendar\/calendar\/200[56]$/)
  })

  test('plans a meeting on the day one is at, for a body of one’s choice, and shows it', async () => {
    const { program, user } = await openYear('/calendar/fiscal/2006')
    await user.click(cell(/^Tuesday, 27 June 2006/))
    await user.keyboard('n')
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByDisplayValue('27 June 2006')).toBeInTheDocument()
    await user.click(dialog.getByRole('button', { name: 'Plan the meeting' }))
    await waitFor(() => expect(cell(/^Tuesday, 27 June 2006/)).toHaveAccessibleName(/Drug abuse, 12th meeting, planned/))
    expect(program.commands.map(({ path, input }) => [path, input])).toEqual([
      ['meetings.create', { body: 'drugs', on: '2006-06-27' }],
    ])
  })

  test('saves one body’s meetings as iCalendar, in the language asked for', async () => {
    const { program, user } = await openYear()
    await user.click(screen.getByRole('button', { name: 'Save as iCalendar…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Save as iCalendar' }))
    await user.click(dialog.getByRole('button', { name: /Meetings of/ }))
    await user.click(await screen.findByRole('option', { name: 'Crime' }))
    await user.click(dialog.getByRole('radio', { name: '日本語' }))
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(program.savedExports).toHaveLength(1))
    const [saved] = program.savedExports
    expect(saved?.name).toBe('犯罪対策 平成17年度.ics')
    expect(new TextDecoder().decode(saved?.bytes).match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(await screen.findByText('犯罪対策 平成17年度.ics was saved.')).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('says in words that two bodies meet on one day', async () => {
    const { user } = await openYear('/calendar/fiscal/2006', {
      before: async (program) => {
        for (const body of ['drugs', 'firearms']) {
          await program.ask('mutation', 'meetings.create', { body, on: '2006-06-27' as never })
        }
      },
    })
    const day = cell(/^Tuesday, 27 June 2006/)
    expect(day).toHaveAccessibleName(
      'Tuesday, 27 June 2006, Drug abuse, 12th meeting, planned, Firearms, 12th meeting, planned, Two meetings on one day, Crime expected by habit',
    )
    await user.click(day)
    expect(screen.getByText('1 seat is on both: Chief Cabinet Secretary')).toBeInTheDocument()
    expect(screen.getByText('1 clash')).toBeInTheDocument()
  })

  test.each([
    '/calendar/fiscal/0',
    '/calendar/fiscal/10000',
    '/calendar/fiscal/2999',
    '/calendar/lunar/2005',
    '/calendar/fiscal/x',
  ])('says that there is no calendar at %s, and leads back', async (route) => {
    void openAt(route).catch(() => null)
    expect(await screen.findByText(/There is no calendar of “.+”\./)).toBeInTheDocument()
    expect(screen.getByText(/knows the years 1868 to 2998/)).toBeInTheDocument()
    expect(await screen.findByRole('link', { name: 'Back to the present year' })).toHaveAttribute('href', '#/calendar')
  })

  test('breaks no rule of accessibility', async () => {
    await openYear()
    expect(title()).toBe('Fiscal 2005')
    await expectAccessible()
  })
})
