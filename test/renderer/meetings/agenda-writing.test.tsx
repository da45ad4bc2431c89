import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { agendaInRegister, agendaOnScreen, openMeeting } from './open-screen.tsx'

const untilSaved = { timeout: 5000 }
const slow = { timeout: 40_000 }

async function writing() {
  const program = await openMeeting()
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: /Write the first line/ }))
  const line = async (at: number) =>
    (await program.ask('query', 'meetings.get', { id: program.id, asOf: '2006-03-01' as never })).lines[at]
  return { program, user, line, inRegister: () => agendaInRegister(program, program.id) }
}
const field = () => document.activeElement as HTMLTextAreaElement
/** What stands faintly behind the words typed. */
const ghost = () => {
  const id = field().getAttribute('aria-describedby')
  return id === null ? null : (document.getElementById(id)?.textContent ?? null)
}

test(
  'a title is completed from the body’s past by the right arrow, in both languages, with kind, plan and this year',
  slow,
  async () => {
    const { user, line } = await writing()
    await user.keyboard('report on prog')
    await waitFor(() => expect(ghost()).toMatch(/ress of the Promotion.*in Fiscal 2005. Right arrow takes it/), untilSaved)
    expect(screen.getByText('Take the suggestion')).toBeInTheDocument()
    await user.keyboard('{ArrowRight}')
    await waitFor(
      async () =>
        expect(await line(0)).toMatchObject({
          title: {
            en: 'Report on Progress of the Promotion of Measures Against Firearms in Fiscal 2005',
            ja: '平成17年度における銃器対策の推進に係る進捗状況の報告について',
          },
          kind: 'report-on-progress',
          fiscalYear: 2005,
          series: { key: 'firearms/annual-plans' },
          plans: [{ key: 'firearms/annual-plan-2005' }],
        }),
      untilSaved,
    )
    // What stands on the agenda is not offered once more.
    await user.keyboard('{Enter}report on prog')
    expect(ghost()).toBeNull()
  },
)

test('Escape writes on without suggestions, Tab nests and never takes one', slow, async () => {
  const { user, inRegister } = await writing()
  await user.keyboard('Opening{Enter}Report on Rec')
  await waitFor(() => expect(ghost()).not.toBeNull(), untilSaved)
  await user.keyboard('{Tab}')
  await waitFor(async () => expect(await inRegister()).toEqual(['1 Opening', '  1.1 Report on Rec']), untilSaved)
  await user.keyboard('e')
  await waitFor(() => expect(ghost()).not.toBeNull(), untilSaved)
  await user.keyboard('{Escape}n')
  expect(ghost()).toBeNull()
  expect(field()).toHaveValue('Report on Recen')
})

test('an input method at work is left alone: no suggestion, no key of ours, until it is done', slow, async () => {
  const { program, user } = await writing()
  const area = field()
  fireEvent.compositionStart(area)
  fireEvent.change(area, { target: { value: '最近の' } })
  expect(ghost()).toBeNull()
  const enter = createEvent.keyDown(area, { key: 'Enter', isComposing: true })
  fireEvent(area, enter)
  expect(enter.defaultPrevented).toBe(false)
  expect(agendaOnScreen()).toHaveLength(1)
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(program.commands.filter(({ path }) => path === 'agenda.edit')).toEqual([])
  fireEvent.compositionEnd(area)
  await waitFor(async () => expect(await agendaInRegister(program, program.id)).toEqual(['1 最近の']), untilSaved)
  await user.keyboard('{Escape}')
})

test('who presents a line is found by name while one types, and stands on the paper', slow, async () => {
  const { user, line } = await writing()
  await user.keyboard('Firearms found in 2005{Alt>}r{/Alt}')
  await user.type(await screen.findByRole('textbox', { name: 'Find an organization' }), 'national pol')
  await screen.findByRole('menuitem', { name: 'National Police Agency' }, untilSaved)
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(async () => expect((await line(0))?.presenter?.key).toBe('national-police-agency'), untilSaved)
  expect(await screen.findByRole('button', { name: 'Presented by National Police Agency' })).toBeInTheDocument()
  await waitFor(
    () => expect(document.querySelector('[data-anchor]')?.textContent).toContain('National Police Agency'),
    untilSaved,
  )
})

test('minutes are summed against the planned length, a heading sums its lines, and too many are told', slow, async () => {
  const { user, inRegister } = await writing()
  const minutes = async (of: number) => {
    await user.keyboard('{Alt>}u{/Alt}')
    await user.click(within(await screen.findByRole('menu', { name: 'Length' })).getByRole('menuitem', { name: `${of} min` }))
    await screen.findByRole('button', { name: `Takes ${of} minutes` }, untilSaved)
  }
  await user.keyboard('Reports{Enter}{Tab}First')
  await minutes(30)
  await user.keyboard('{Enter}Second')
  await minutes(15)
  await waitFor(async () => expect(await inRegister()).toEqual(['1 Reports', '  1.1 First', '  1.2 Second']), untilSaved)
  // The line above, and the agenda as a whole.
  await waitFor(() => expect(screen.getAllByText('45 min')).toHaveLength(2), untilSaved)
  const planned = screen.getByRole('textbox', { name: 'Planned length in minutes' })
  await user.type(planned, '40{Enter}')
  expect(await screen.findByText('45 of 40 min · 5 min over', {}, untilSaved)).toBeInTheDocument()
  await user.clear(planned)
  await user.type(planned, 'long{Enter}')
  expect(await screen.findByText(/“long” is no length/)).toBeInTheDocument()
})

test('the eleventh level is refused with a quiet word', slow, async () => {
  const { user, inRegister } = await writing()
  await user.keyboard('level 1')
  for (let level = 2; level <= 10; level += 1) await user.keyboard(`{Enter}{Tab}level ${level}`)
  await user.keyboard('{Enter}too deep{Tab}')
  expect(await screen.findByText('Lines are nested ten deep at most.')).toBeInTheDocument()
  await waitFor(async () => expect((await inRegister()).at(-1)).toMatch(/^ {18}\S+ too deep$/), untilSaved)
})

test('a title of ten thousand characters is kept whole; what is longer is cut, and told', slow, async () => {
  const { user, line } = await writing()
  const whole = 'あ'.repeat(10_000)
  await user.paste(whole)
  await waitFor(async () => expect((await line(0))?.title.en).toBe(whole), untilSaved)
  await user.keyboard('{End}xyz')
  expect((await screen.findAllByText(/A title holds 10,000 characters: 1 did not fit/)).length).toBeGreaterThan(0)
  expect(field()).toHaveValue(whole)
})
