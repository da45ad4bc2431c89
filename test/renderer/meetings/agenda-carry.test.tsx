import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { agendaInRegister, agendaOnScreen, openMeeting } from './open-screen.tsx'

const untilSaved = { timeout: 5000 }
const slow = { timeout: 30_000 }

async function withLines(...titles: readonly string[]) {
  const program = await openMeeting()
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: /Write the first line/ }))
  await user.keyboard(`${titles.join('{Enter}')}{Escape}`)
  await waitFor(async () => expect(await agendaInRegister(program, program.id)).toHaveLength(titles.length), untilSaved)
  return { program, user, inRegister: () => agendaInRegister(program, program.id) }
}

test('where there is no next meeting, lines move to one planned on the spot; undo brings them back', slow, async () => {
  const { program, user, inRegister } = await withLines('Opening', 'Imitation guns', 'Closing')
  await user.keyboard('{ArrowUp}{Shift>}{ArrowUp}{/Shift}{Alt>}m{/Alt}')
  const menu = await screen.findByRole('menu', { name: 'Move to the next meeting' })
  await user.click(within(menu).getByRole('menuitem', { name: /Plan the 13th meeting on/ }))
  expect(await screen.findByText(/2 lines moved to the 13th meeting/, {}, untilSaved)).toBeInTheDocument()
  await waitFor(() => expect(agendaOnScreen()).toEqual(['1 Closing']), untilSaved)
  const { next } = await program.ask('query', 'meetings.get', { id: program.id, asOf: '2006-03-01' as never })
  expect(await agendaInRegister(program, next?.id ?? 0)).toEqual(['1 Opening', '2 Imitation guns'])
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(agendaOnScreen()).toEqual(['1 Opening', '2 Imitation guns', '3 Closing']), untilSaved)
  expect(await inRegister()).toHaveLength(3)
})

test('a line on the shelf lies in the tray, from where one key takes it and one removes it', slow, async () => {
  const { program, user, inRegister } = await withLines('Opening', 'Imitation guns')
  await user.keyboard('{Alt>}s{/Alt}')
  const box = await screen.findByRole(
    'checkbox',
    { name: /Accept: Imitation guns. on the shelf, from the 12th meeting/ },
    untilSaved,
  )
  expect(screen.getByText('On the shelf')).toBeInTheDocument()
  act(() => box.focus())
  await user.keyboard(' ')
  await waitFor(async () => expect(await inRegister()).toEqual(['1 Opening', '2 Imitation guns']), untilSaved)

  const line = await screen.findByDisplayValue('Imitation guns')
  act(() => line.focus())
  await user.keyboard('{Alt>}s{/Alt}')
  const again = await screen.findByRole('checkbox', { name: /Accept: Imitation guns/ }, untilSaved)
  act(() => again.focus())
  await user.keyboard('{Delete}')
  expect(await screen.findByText('Removed from the shelf', {}, untilSaved)).toBeInTheDocument()
  expect((await program.ask('query', 'agenda.shelf', { body: 'firearms' })).lines).toEqual([])
})

test(
  'lines of another meeting are chosen by key and copied, their years rolled on, and say where they came from',
  slow,
  async () => {
    const { user, inRegister } = await withLines('Report on Recent Firearms Situation')
    await user.keyboard('{Alt>}c{/Alt}')
    fireEvent.change(await screen.findByRole('textbox', { name: /Find a meeting/ }), { target: { value: 'Recent Firearms' } })
    await waitFor(() => expect(screen.getAllByRole('menuitem')[0]).toHaveTextContent(/11th.*26 April 2005/), untilSaved)
    await user.click(screen.getAllByRole('menuitem')[0] as HTMLElement)
    const lines = await screen.findByRole('list', { name: 'Lines of that meeting' })
    const boxes = () =>
      within(lines)
        .getAllByRole('checkbox')
        .map((box) => (box as HTMLInputElement).checked)
    await waitFor(() => expect(boxes()).toEqual([false, true, true]), untilSaved)
    expect(within(lines).getByText('on this agenda already')).toBeInTheDocument()
    expect(within(lines).getByText(/in Fiscal 2005/)).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Move fiscal years on by 1' }))
    expect(await within(lines).findByText(/Progress.*in Fiscal 2004/)).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Move fiscal years on by 1' }))
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(
      async () =>
        expect(await inRegister()).toEqual([
          '1 Report on Recent Firearms Situation',
          '2 Report on Progress of the Promotion of Measures Against Firearms in Fiscal 2005',
          '3 Report on Adoption of Plans for Promotion of Measures Against Firearms in Fiscal 2006',
        ]),
      untilSaved,
    )
    expect(await screen.findAllByRole('link', { name: 'copied from the 11th meeting' })).toHaveLength(2)
    await waitFor(() => expect(boxes()).toEqual([false, false, false]), untilSaved)
    await user.keyboard('{Escape}{Escape}')
    expect(screen.queryByRole('complementary', { name: 'Copy lines from a meeting' })).not.toBeInTheDocument()
  },
)

test('a line made standing is proposed first; standing lines are written and put in order in their panel', slow, async () => {
  const { program, user } = await withLines('Greeting by the Minister')
  await user.keyboard('{Alt>}{Shift>}g{/Shift}{/Alt}')
  expect(await screen.findByText('Now a standing line of this body', {}, untilSaved)).toBeInTheDocument()
  expect(
    await screen.findByRole('checkbox', { name: /Greeting by the Minister. standing item of this body/ }, untilSaved),
  ).toBeChecked()

  await user.keyboard('{Alt>}g{/Alt}')
  const panel = await screen.findByRole('complementary', { name: 'Standing lines: Firearms' })
  await user.click(within(panel).getByRole('button', { name: 'Add a standing line' }))
  const field = await within(panel).findByRole('textbox', { name: 'Standing line 2, English title' }, untilSaved)
  await user.type(field, 'Closing{Enter}')
  const titles = async () =>
    (await program.ask('query', 'standing.list', { body: 'firearms' })).lines.map((line) => line.title.en)
  await waitFor(async () => expect(await titles()).toEqual(['Greeting by the Minister', 'Closing']), untilSaved)
  await waitFor(() => expect(within(panel).getAllByRole('button', { name: 'Move up' })[1]).toBeEnabled(), untilSaved)
  await user.click(within(panel).getAllByRole('button', { name: 'Move up' })[1] as HTMLElement)
  await waitFor(async () => expect(await titles()).toEqual(['Closing', 'Greeting by the Minister']), untilSaved)
  const { violations } = await axe.run(panel, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id }) => id)).toEqual([])
})

test(
  'lines leave an agenda only while it is drafted: the menu of an issued one offers to duplicate, not to move',
  slow,
  async () => {
    const { user } = await withLines('Opening')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await user.click(await screen.findByRole('button', { name: 'Amend the issued agenda' }, untilSaved))
    await user.click(await screen.findByRole('button', { name: 'More about this line' }))
    const menu = await screen.findByRole('menu', { name: 'This line' })
    expect(within(menu).queryByRole('menuitem', { name: /Move to the next/ })).not.toBeInTheDocument()
    expect(within(menu).getByRole('menuitem', { name: /Duplicate to the next/ })).toBeInTheDocument()
  },
)
