import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { expectAccessible } from '../open-at.tsx'
import { openPage } from '../open-page.tsx'
import { type RealProgram, realProgram } from '../real-program.ts'

// The whole program answers beside other work.
const untilSaved = { timeout: 10_000 }
vi.setConfig({ testTimeout: 40_000 })

/** The attendance of a new firearms meeting on 28 April 2006, or of the meeting given. */
async function openAttendance(id?: number, language: Language = 'en'): Promise<RealProgram & { readonly id: number }> {
  const program = await realProgram()
  const meetingId = id ?? (await program.ask('mutation', 'meetings.create', { body: 'firearms', on: '2006-04-28' as never })).id
  await openPage(`/meetings/${meetingId}/attendance`, { program, language })
  await screen.findByRole('grid', { name: language === 'ja' ? '出欠' : 'Attendance' })
  return { ...program, id: meetingId }
}

/** Every line of the list; by its mark, because asking jsdom for roles beside a whole paper takes seconds. */
const lines = () => [...document.querySelectorAll<HTMLElement>('[role="grid"] [data-entry]')]
const line = (at: number) => lines()[at] ?? document.body
const lineOf = (name: string) => lines().find((row) => row.getAttribute('aria-label') === name) ?? document.body
const said = () => lines().map((row) => row.getAttribute('aria-label'))

async function recorded(program: RealProgram, id: number) {
  const { groups, guests, kept } = await program.ask('query', 'attendance.get', { meetingId: id })
  return {
    seats: groups.flatMap(({ rows }) => rows).map(({ recorded: one }) => one),
    guests: guests.map(({ name, presence }) => [name, presence]),
    kept,
  }
}

test('before anything is recorded every seat says so, also of a meeting that was held', async () => {
  await openAttendance(9)
  expect(said()).toHaveLength(13)
  expect(said().every((one) => one?.endsWith(', Not recorded'))).toBe(true)
  expect(screen.getByText('13 not recorded')).toBeInTheDocument()
  await expectAccessible()
})

test('by keyboard alone: walk, record, name a proxy, note, choose several, take back', async () => {
  const program = await openAttendance()
  const user = userEvent.setup()
  line(0).focus()
  await user.keyboard('p{ArrowDown}a{ArrowDown}x')
  await waitFor(() => expect(screen.getByRole('textbox', { name: /^Proxy for/ })).toHaveFocus())
  await user.keyboard('　審議官　𠮷﨑 髙邉　{Enter}')
  await waitFor(() => expect(line(2)).toHaveFocus())
  await user.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}e')
  await user.keyboard('{Home} ')
  await waitFor(async () => {
    const { seats } = await recorded(program, program.id)
    expect(seats.slice(0, 7).map((one) => one?.presence ?? null)).toEqual([
      null,
      'absent',
      'proxy',
      'excused',
      'excused',
      'excused',
      null,
    ])
    expect(seats[2]?.proxyName).toBe('審議官　𠮷﨑 髙邉')
  }, untilSaved)
  expect(await screen.findByText('Recorded for 3 seats', {}, untilSaved)).toBeInTheDocument()
  line(1).focus()
  await user.keyboard('{Enter}')
  await waitFor(() =>
    expect(document.activeElement).toHaveAccessibleName('Note on Minister of State for Measures Against Firearms'),
  )
  await user.keyboard('abroad{Enter}')
  await waitFor(async () => expect((await recorded(program, program.id)).seats[1]?.note).toBe('abroad'), untilSaved)
})

test('one key records the rest as present and leaves what is recorded; one undo takes it back', async () => {
  const program = await openAttendance()
  const user = userEvent.setup()
  line(0).focus()
  await user.keyboard('a')
  await screen.findByRole('button', { name: /The rest present/ })
  await user.keyboard('{Shift>}P{/Shift}')
  await screen.findByText('17 present', {}, untilSaved)
  expect(screen.getByText('1 absent')).toBeInTheDocument()
  await user.click(await screen.findByRole('button', { name: /Undo/ }, untilSaved))
  await waitFor(async () => {
    const { seats } = await recorded(program, program.id)
    expect(seats.map((one) => one?.presence ?? null).filter((one) => one !== null)).toEqual(['absent'])
  }, untilSaved)
})

test('all can be chosen with one key and taken back with another', async () => {
  const program = await openAttendance()
  const user = userEvent.setup()
  await user.keyboard('{Shift>}P{/Shift}')
  await screen.findByText('18 present', {}, untilSaved)
  line(3).focus()
  await user.keyboard('{Control>}a{/Control}{Delete}')
  await waitFor(async () => expect((await recorded(program, program.id)).seats).toEqual(Array(18).fill(null)), untilSaved)
})

test('the mouse records through a menu that shows the keys', async () => {
  const program = await openAttendance()
  const user = userEvent.setup()
  await user.click(within(line(0)).getByRole('button', { name: /Not recorded. Change$/ }))
  await user.click(await screen.findByRole('menuitem', { name: /^By proxy/ }))
  expect(await screen.findByPlaceholderText(/name still missing/)).toBeInTheDocument()
  await waitFor(async () => expect((await recorded(program, program.id)).seats[0]?.presence).toBe('proxy'), untilSaved)
})

test('guests are typed one after the other, or pasted as lines; they move by keyboard and go with one key', async () => {
  const program = await openAttendance()
  const user = userEvent.setup()
  const add = screen.getByRole('textbox', { name: 'Add a guest or observer' })
  await user.click(add)
  await user.keyboard('　Director, UNODC　{Enter}')
  fireEvent.paste(add, { clipboardData: { getData: () => '渡邉 審議官\r\n髙田 課長\r\n' } })
  await waitFor(() => expect(said()).toContain('髙田 課長, Present'), untilSaved)
  lineOf('髙田 課長, Present').focus()
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}o')
  await waitFor(
    async () =>
      expect((await recorded(program, program.id)).guests).toEqual([
        ['Director, UNODC', 'present'],
        ['髙田 課長', 'observer'],
        ['渡邉 審議官', 'present'],
      ]),
    untilSaved,
  )
  lineOf('Director, UNODC, Present').focus()
  await user.keyboard('{Delete}')
  await waitFor(() => expect(lineOf('髙田 課長, Observer')).toHaveFocus(), untilSaved)
  await waitFor(async () => expect((await recorded(program, program.id)).guests).toHaveLength(2), untilSaved)
})

test('what another window recorded of the seat is shown beside one’s own, and one’s own is kept when asked for', async () => {
  const program = await openAttendance()
  const user = userEvent.setup()
  const { groups } = await program.ask('query', 'attendance.get', { meetingId: program.id })
  const seatId = groups[0]?.rows[0]?.seat.seatId ?? 0
  await program.ask('mutation', 'attendance.set', {
    meetingId: program.id,
    seats: [{ seatId, seen: null }],
    patch: { presence: 'absent' },
  })
  line(0).focus()
  await user.keyboard('p')
  expect(await screen.findByText('There: Absent. Yours: Present.', {}, untilSaved)).toBeInTheDocument()
  await waitFor(() => expect(said()[0]).toMatch(/, Absent$/), untilSaved)
  await user.click(screen.getByRole('button', { name: 'Record mine' }))
  await waitFor(async () => expect((await recorded(program, program.id)).seats[0]?.presence).toBe('present'), untilSaved)
})

test('a record whose seat left the roster stays, says so, and can be taken back', async () => {
  const program = await realProgram()
  const { id } = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: '2004-05-11' as never })
  const { groups } = await program.ask('query', 'attendance.get', { meetingId: id })
  const later = groups.flatMap(({ rows }) => rows).find(({ seat }) => seat.post.en?.includes('Organized Crime'))
  await program.ask('mutation', 'attendance.set', {
    meetingId: id,
    seats: [{ seatId: later?.seat.seatId ?? 0, seen: null }],
    patch: { presence: 'present' },
  })
  await program.ask('mutation', 'meetings.update', { id, revision: 1, patch: { on: '2004-03-31' as never } })
  await openPage(`/meetings/${id}/attendance`, { program })
  expect(await screen.findByText('not on the roster of this day')).toBeInTheDocument()
  const row = lines().find((one) => one.getAttribute('aria-label')?.includes('Organized Crime')) ?? document.body
  row.focus()
  await userEvent.setup().keyboard('{Delete}')
  await waitFor(async () => expect((await recorded(program, id)).kept).toEqual([]), untilSaved)
})

test('a seat for many posts takes how many came', async () => {
  const program = await openAttendance(30)
  const user = userEvent.setup()
  expect(screen.getByText(/No roster is kept here of Headquarters for Urban Renewal/)).toBeInTheDocument()
  line(1).focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('textbox', { name: /^How many came/ })).toHaveFocus())
  await user.keyboard('１７{Enter}')
  await waitFor(
    async () => expect((await recorded(program, 30)).seats[1]).toMatchObject({ presence: 'present', headCount: 17 }),
    untilSaved,
  )
  expect(await screen.findByText('17 present', {}, untilSaved)).toBeInTheDocument()
})

test('the sheet beside is the one that prints, in the language chosen', async () => {
  const program = await openAttendance(undefined, 'ja')
  const user = userEvent.setup()
  const sheet = () => document.querySelector('[data-scroll-key="paper"]')?.textContent ?? ''
  await waitFor(() => expect(sheet()).toContain('署名'), untilSaved)
  expect(sheet()).toContain('出席者名簿')
  line(0).focus()
  await user.keyboard('p')
  await waitFor(() => expect(sheet()).toMatch(/出欠.*内閣官房長官出席/s), untilSaved)
  await user.keyboard('{Control>}p{/Control}')
  expect(program.printed.map(({ route }) => route)).toEqual([`/paper/attendanceSheet?meetingId=${program.id}&language=ja`])
})

test('before the body existed the empty list says why', async () => {
  const program = await realProgram()
  const { id } = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: '1990-01-10' as never })
  await openPage(`/meetings/${id}/attendance`, { program })
  expect(await screen.findByText(/was founded later, on 19 September 1995/)).toBeInTheDocument()
})
