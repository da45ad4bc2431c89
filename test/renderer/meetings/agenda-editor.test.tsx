import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { agendaInRegister, agendaOnScreen, openMeeting } from './open-screen.tsx'

const situation = 'Report on Recent Firearms Situation'
const progress = 'Report on Progress of the Promotion of Measures Against Firearms in Fiscal 2005'
const adoption = 'Report on Adoption of Plans for Promotion of Measures Against Firearms in Fiscal 2006'
const untilSaved = { timeout: 5000 }

async function withThreeLines() {
  const program = await openMeeting()
  const user = userEvent.setup()
  const first = await screen.findByRole('checkbox', { name: new RegExp(situation) })
  act(() => first.focus())
  await user.keyboard('a')
  await waitFor(() => expect(agendaOnScreen()).toEqual([`1 ${situation}`, `2 ${progress}`, `3 ${adoption}`]), untilSaved)
  await waitFor(() => expect(field(situation)).toHaveFocus())
  return { program, user }
}

const field = (title: string) => screen.getByDisplayValue(title)
const inRegister = (program: Awaited<ReturnType<typeof openMeeting>>) => agendaInRegister(program, program.id)

test('the draft is taken over by one key, reordered, nested, edited, undone and done again by keyboard alone', {
  timeout: 30_000,
}, async () => {
  const { program, user } = await withThreeLines()

  await user.keyboard('{ArrowDown}{Alt>}{ArrowDown}{/Alt}')
  const moved = [`1 ${situation}`, `2 ${adoption}`, `3 ${progress}`]
  expect(agendaOnScreen()).toEqual(moved)
  await waitFor(async () => expect(await inRegister(program)).toEqual(moved), untilSaved)

  await user.keyboard('{Tab}')
  const nested = [`1 ${situation}`, `2 ${adoption}`, `  2.1 ${progress}`]
  expect(agendaOnScreen()).toEqual(nested)
  await waitFor(async () => expect(await inRegister(program)).toEqual(nested), untilSaved)

  // Typing rests, is saved, and goes on: one stay in a field, one step back.
  await user.keyboard('{End} (dr')
  await waitFor(async () => expect((await inRegister(program))[2]).toBe(`  2.1 ${progress} (dr`), untilSaved)
  await user.keyboard('aft)')
  const edited = [`1 ${situation}`, `2 ${adoption}`, `  2.1 ${progress} (draft)`]
  await waitFor(async () => expect(await inRegister(program)).toEqual(edited), untilSaved)

  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(agendaOnScreen()).toEqual(nested), untilSaved)
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(agendaOnScreen()).toEqual(moved), untilSaved)
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  await waitFor(() => expect(agendaOnScreen()).toEqual(nested), untilSaved)
  expect(await inRegister(program)).toEqual(nested)
})

test('Enter opens the next line, which the register has once something is written in it', { timeout: 30_000 }, async () => {
  const { program, user } = await withThreeLines()
  const before = program.commands.length
  await user.keyboard('{End}{Enter}')
  expect(agendaOnScreen()).toHaveLength(4)
  expect(program.commands).toHaveLength(before)

  await user.keyboard('Follow-up of Other Measures in Fiscal 2004{Enter}Next{Enter}{Escape}')
  const written = [`1 ${situation}`, '2 Follow-up of Other Measures in Fiscal 2004', '3 Next', `4 ${progress}`, `5 ${adoption}`]
  await waitFor(async () => expect(await inRegister(program)).toEqual(written), untilSaved)
  // The kind and the year are read from the words.
  const { lines } = await program.ask('query', 'meetings.get', { id: program.id, asOf: '2006-03-01' as never })
  expect(lines[1]).toMatchObject({ kind: 'follow-up', fiscalYear: 2004 })
})

test('an empty line that is left is gone, and nothing of it is in the history', { timeout: 30_000 }, async () => {
  const { program, user } = await withThreeLines()
  const before = program.commands.length
  await user.keyboard('{End}{Enter}{Backspace}')
  await waitFor(() => expect(field(situation)).toHaveFocus())
  expect(agendaOnScreen()).toHaveLength(3)
  expect(program.commands).toHaveLength(before)
})

test('Enter in the middle parts a line in two; one undo joins them', { timeout: 30_000 }, async () => {
  const { program, user } = await withThreeLines()
  const area = field(situation)
  if (area instanceof HTMLTextAreaElement) area.setSelectionRange(16, 16)
  await user.keyboard('{Enter}')
  await waitFor(
    async () => expect((await inRegister(program)).slice(0, 2)).toEqual(['1 Report on Recent', '2 Firearms Situation']),
    untilSaved,
  )
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(
    async () => expect(await inRegister(program)).toEqual([`1 ${situation}`, `2 ${progress}`, `3 ${adoption}`]),
    untilSaved,
  )
  // The line with the cursor is gone: the cursor stays at its place in the agenda.
  await waitFor(() => expect(field(progress)).toHaveFocus())
})

test('what is pasted from a word processor becomes lines without bullets and numbers, taken back by one undo', {
  timeout: 30_000,
}, async () => {
  const { program, user } = await withThreeLines()
  await user.keyboard('{End}{Enter}')
  await user.paste('1.\tOpening\r\n2.\tItems\r\n\t•\tFirst matter\r\n\t•\tSecond matter\r\n\r\n3.\tClosing\r\n')
  const pasted = [
    `1 ${situation}`,
    '2 Opening',
    '3 Items',
    '  3.1 First matter',
    '  3.2 Second matter',
    '4 Closing',
    `5 ${progress}`,
    `6 ${adoption}`,
  ]
  await waitFor(async () => expect(await inRegister(program)).toEqual(pasted), untilSaved)
  expect(agendaOnScreen()).toEqual(pasted)
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(agendaOnScreen()).toHaveLength(3), untilSaved)
})

test('@ with a name no plan has enters the plan with the line; Escape takes back what was typed for the list', {
  timeout: 30_000,
}, async () => {
  const { program, user } = await withThreeLines()
  await user.keyboard('{End}{Enter}@Basic Plan')
  expect(await screen.findByRole('option', { name: /Create plan “Basic Plan”/ }, untilSaved)).toBeVisible()
  await user.keyboard('{Escape}')
  expect(document.activeElement).toHaveValue('')
  await user.keyboard('@Basic Plan for Ports')
  expect(await screen.findByRole('option', { name: /Create plan “Basic Plan for Ports”/ }, untilSaved)).toBeVisible()
  await user.keyboard('{ArrowUp}{Enter}')
  await waitFor(async () => {
    const { lines } = await program.ask('query', 'meetings.get', { id: program.id, asOf: '2006-03-01' as never })
    expect(lines[1]).toMatchObject({
      kind: 'adoption',
      title: { en: 'Adoption of the Basic Plan for Ports' },
      plans: [{ name: { en: 'Basic Plan for Ports' } }],
    })
  }, untilSaved)
})

test('@ on an empty line links a plan and writes its title in both languages', { timeout: 30_000 }, async () => {
  const { program, user } = await withThreeLines()
  await user.keyboard('{End}{Enter}@publicity')
  const option = await screen.findByRole('option', { name: /Publicity Activities/ }, untilSaved)
  expect(option).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{Enter}')
  await waitFor(async () => {
    const { lines } = await program.ask('query', 'meetings.get', { id: program.id, asOf: '2006-03-01' as never })
    expect(lines[1]).toMatchObject({
      kind: 'follow-up',
      title: {
        en: 'Follow-up of the Action Plan for Prevention of Promotion of Publicity Activities',
        ja: '「広報啓発活動の推進に関する行動計画」のフォローアップについて',
      },
      plans: [{ key: 'firearms/publicity-action-plan-1995' }],
    })
  }, untilSaved)
})

test('@ in a sentence puts the plan’s name in its place', { timeout: 30_000 }, async () => {
  const { program, user } = await withThreeLines()
  await user.keyboard('{End}{Enter}Situation, see @publicity')
  await screen.findByRole('option', { name: /Publicity Activities/ }, untilSaved)
  await user.keyboard('{Enter}')
  await waitFor(async () => {
    const { lines } = await program.ask('query', 'meetings.get', { id: program.id, asOf: '2006-03-01' as never })
    expect(lines[1]).toMatchObject({
      title: { en: 'Situation, see Action Plan for Prevention of Promotion of Publicity Activities' },
      plans: [{ key: 'firearms/publicity-action-plan-1995' }],
    })
  }, untilSaved)
})

test('a line whose words speak of a plan offers to link it, and becomes its follow-up at a press', {
  timeout: 30_000,
}, async () => {
  const { program, user } = await withThreeLines()
  await user.keyboard('{End}{Enter}The Outline on Promoting Measures Against Firearms so far')
  await user.click(
    await screen.findByRole('button', { name: 'Link Outline on Promoting Measures Against Firearms?' }, untilSaved),
  )
  await waitFor(async () => {
    const { lines } = await program.ask('query', 'meetings.get', { id: program.id, asOf: '2006-03-01' as never })
    expect(lines[1]).toMatchObject({
      kind: 'follow-up',
      title: { en: 'The Outline on Promoting Measures Against Firearms so far' },
      plans: [{ name: { en: 'Outline on Promoting Measures Against Firearms' } }],
    })
  }, untilSaved)
})

test('several lines are chosen, moved and removed together, and come back by one undo', { timeout: 30_000 }, async () => {
  const { program, user } = await withThreeLines()
  await user.keyboard('{Escape}{Shift>}{ArrowDown}{/Shift}{Alt>}{ArrowDown}{/Alt}')
  expect(agendaOnScreen()).toEqual([`1 ${adoption}`, `2 ${situation}`, `3 ${progress}`])
  await user.keyboard('{Delete}')
  await waitFor(async () => expect(await inRegister(program)).toEqual([`1 ${adoption}`]), untilSaved)
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(agendaOnScreen()).toHaveLength(3), untilSaved)
})

test('words written here and words that came from elsewhere meet: both are kept until one chooses', {
  timeout: 30_000,
}, async () => {
  const { program, user } = await withThreeLines()
  const { lines } = await program.ask('query', 'meetings.get', { id: program.id, asOf: '2006-03-01' as never })
  const line = lines[0]
  await program.ask('mutation', 'agenda.update', {
    id: line?.id ?? 0,
    revision: line?.revision ?? 0,
    patch: { titleEn: 'Theirs' },
  })
  await user.keyboard('{End}, mine')
  const note = await screen.findByText(/Changed elsewhere while you wrote/, {}, untilSaved)
  expect(agendaOnScreen()[0]).toBe('1 Theirs')
  expect(note.parentElement).toHaveTextContent(`${situation}, mine`)
  await user.click(screen.getByRole('button', { name: 'Use mine' }))
  await waitFor(async () => expect((await inRegister(program))[0]).toBe(`1 ${situation}, mine`), untilSaved)
})

test('a change elsewhere to another matter of the line is no obstacle', { timeout: 30_000 }, async () => {
  const { program, user } = await withThreeLines()
  const { lines } = await program.ask('query', 'meetings.get', { id: program.id, asOf: '2006-03-01' as never })
  const line = lines[0]
  await program.ask('mutation', 'agenda.update', { id: line?.id ?? 0, revision: line?.revision ?? 0, patch: { minutes: 15 } })
  await user.keyboard('{End} 2006')
  await waitFor(async () => expect((await inRegister(program))[0]).toBe(`1 ${situation} 2006`), untilSaved)
  expect(screen.queryByText(/Changed elsewhere/)).not.toBeInTheDocument()
})

test('what cannot be saved stays on the screen and is saved when one tries again', { timeout: 30_000 }, async () => {
  const { program, user } = await withThreeLines()
  program.failOnce('agenda.edit', { code: 'disk-full', message: '', details: {}, fields: {} })
  await user.keyboard('{End}, kept')
  expect(await screen.findByText('What you wrote is not saved yet.', {}, untilSaved)).toBeInTheDocument()
  expect(agendaOnScreen()[0]).toBe(`1 ${situation}, kept`)
  expect((await inRegister(program))[0]).toBe(`1 ${situation}`)
  await user.click(screen.getByRole('button', { name: 'Save again' }))
  await waitFor(async () => expect((await inRegister(program))[0]).toBe(`1 ${situation}, kept`), untilSaved)
})

test('a line accepted from the draft is taken off again from there', { timeout: 30_000 }, async () => {
  const program = await openMeeting()
  const user = userEvent.setup()
  const box = await screen.findByRole('checkbox', { name: new RegExp(`Accept: ${situation}`) })
  act(() => box.focus())
  await user.keyboard(' ')
  await waitFor(async () => expect(await inRegister(program)).toEqual([`1 ${situation}`]), untilSaved)
  const taken = await screen.findByRole('checkbox', { name: new RegExp(`On the agenda: ${situation}`), checked: true })
  await user.click(taken)
  await waitFor(async () => expect(await inRegister(program)).toEqual([]), untilSaved)
})

test('a line left out says why, and can be put on the agenda all the same', { timeout: 30_000 }, async () => {
  const program = await openMeeting()
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: /2 left out/ }))
  await user.click(screen.getByRole('checkbox', { name: /Publicity Activities.*never followed up/ }))
  await waitFor(
    async () =>
      expect(await inRegister(program)).toEqual([
        '1 Follow-up of the Action Plan for Prevention of Promotion of Publicity Activities',
      ]),
    untilSaved,
  )
})

test('the kind of a line is chosen by key from a menu, and the focus comes back to the words', { timeout: 30_000 }, async () => {
  const { program, user } = await withThreeLines()
  await user.keyboard('{Alt>}k{/Alt}')
  const menu = await screen.findByRole('menu', { name: 'Kind' })
  await user.click(within(menu).getByRole('menuitem', { name: 'Topic' }))
  await waitFor(async () => {
    const { lines } = await program.ask('query', 'meetings.get', { id: program.id, asOf: '2006-03-01' as never })
    expect(lines[0]?.kind).toBe('topic')
  }, untilSaved)
  await waitFor(() => expect(field(situation)).toHaveFocus())
})

test('an agenda without lines is not issued; with lines it is, and is frozen', { timeout: 30_000 }, async () => {
  const program = await openMeeting()
  const user = userEvent.setup()
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText(/cannot be issued/)).toBeInTheDocument()
  await program.ask('mutation', 'agenda.add', { meetingId: program.id, patch: { titleEn: 'A line', kind: 'topic' } })
  fireEvent.click(await screen.findByRole('button', { name: /Write the first line/ }))
  await user.keyboard('Another{Escape}')
  await waitFor(async () => expect(await inRegister(program)).toHaveLength(2), untilSaved)
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByRole('button', { name: /Record as held/ }, untilSaved)).toBeInTheDocument()
  expect(field('A line')).toHaveAttribute('readonly')
})

test.each(['en', 'ja'] as const)('the editor passes axe in %s', { timeout: 60_000 }, async (language) => {
  const program = await openMeeting({ language })
  await program.ask('mutation', 'agenda.add', { meetingId: program.id, patch: { titleEn: 'A line', kind: 'topic' } })
  await screen.findAllByRole('checkbox')
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 160)) }))).toEqual([])
})
