import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { agendaOnScreen, openMeeting } from './open-screen.tsx'

// The whole program answers beside other work.
vi.setConfig({ testTimeout: 20_000 })
const untilSaved = { timeout: 5000 }
const day = '2006-03-01' as never

test('a joint session keeps both ordinals, the day in both calendars and the year', async () => {
  await openMeeting({ id: 30 })
  const main = within(screen.getByRole('main'))
  expect(main.getByRole('heading', { level: 1 })).toHaveTextContent('5th meeting')
  expect(main.getByText(/Joint session with the Headquarters for Urban Renewal \(its 14th\)/)).toBeInTheDocument()
  expect(main.getByText(/^Tuesday, 28 June 2005/)).toHaveTextContent('Tuesday, 28 June 2005 · 平成17年6月28日 · Fiscal 2005')
})

test('the record of a held meeting is read: titles in both languages, kinds, plans, outcomes, what is to be confirmed', async () => {
  await openMeeting({ id: 9, language: 'ja' })
  expect(agendaOnScreen()).toEqual([
    '1 平成13年度における薬物乱用対策の推進に係る進捗状況の報告について',
    '2 平成14年度薬物乱用対策実施計画の策定の報告について',
    '3 「薬物乱用防止五か年戦略」の進捗状況の報告について',
  ])
  const first = within(screen.getAllByRole('row')[0] ?? document.body)
  expect(first.getByDisplayValue(/^Report on Progress/)).toHaveAttribute('readonly')
  expect(first.getByRole('link', { name: /平成13年度薬物乱用対策実施計画/ })).toHaveAttribute(
    'href',
    '#/plans/drugs/annual-plan-2001',
  )
  expect(first.getByText('→ 報告')).toBeInTheDocument()
  expect(first.getAllByText('〔仮〕')).not.toHaveLength(0)
  expect(screen.queryByRole('button', { name: /次の行/ })).not.toBeInTheDocument()
})

test('"Correct the record" opens a held meeting for writing, and closes it again', async () => {
  const program = await openMeeting({ id: 9 })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Correct the record' }))
  expect(screen.getByText(/correcting the record of a meeting that was held/)).toBeInTheDocument()
  await user.click(screen.getByDisplayValue('Progress Report on the Five-Year Strategy for the Prevention of Drug Abuse'))
  await user.keyboard('{End}!{Escape}')
  await waitFor(async () => {
    const { lines } = await program.ask('query', 'meetings.get', { id: 9, asOf: day })
    expect(lines[2]).toMatchObject({
      kind: 'progress-report',
      title: { en: 'Progress Report on the Five-Year Strategy for the Prevention of Drug Abuse!' },
    })
  }, untilSaved)
  await user.click(screen.getByRole('button', { name: 'Done' }))
  await waitFor(() => expect(screen.getByDisplayValue(/Drug Abuse!$/)).toHaveAttribute('readonly'))
})

test('a founding act says what it is and has no agenda', async () => {
  await openMeeting({ id: 1 })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Founding Cabinet decision')
  expect(screen.getByText('A founding act has no agenda.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Correct the record' })).not.toBeInTheDocument()
})

test('the neighbours are one key away', async () => {
  await openMeeting({ id: 9 })
  const user = userEvent.setup()
  await user.keyboard(']')
  expect(await screen.findByRole('heading', { level: 1, name: '9th meeting' })).toBeInTheDocument()
  await user.keyboard('[[[[')
  expect(await screen.findByRole('heading', { level: 1, name: '7th meeting' })).toBeInTheDocument()
})

test('the line with an open question tells it and where it was met', async () => {
  await openMeeting({ id: 30 })
  const user = userEvent.setup()
  await user.click(screen.getByDisplayValue('Safe and Secure Town Planning'))
  expect(await screen.findByText(/Is the item an adoption\?/)).toBeInTheDocument()
  const places = screen.getAllByRole('button', { name: /^line 370 of Law Enforcement at the Border/ })
  expect(places.at(-1)?.parentElement).toHaveTextContent('line 370 · Verified')
})

test('what is kept twice before the first has come back is all one’s own: nothing was changed elsewhere', async () => {
  const program = await openMeeting()
  const user = userEvent.setup()
  const note = await screen.findByRole('textbox', { name: /^Note/ })
  await user.click(note)
  fireEvent.change(note, { target: { value: 'First' } })
  fireEvent.keyDown(note, { key: 'Enter' })
  fireEvent.change(note, { target: { value: 'First and second' } })
  fireEvent.keyDown(note, { key: 'Enter' })
  await waitFor(async () => {
    const kept = await program.ask('query', 'meetings.get', { id: program.id, asOf: day })
    expect(kept.note).toBe('First and second')
  }, untilSaved)
  expect(screen.queryByText(/changed elsewhere/)).not.toBeInTheDocument()
})

test('place, time and note are kept as typed; the time in any way people write it', async () => {
  const program = await openMeeting()
  const user = userEvent.setup()
  await user.type(screen.getByRole('textbox', { name: 'from' }), '午前9時半{Enter}')
  await user.click(screen.getByRole('textbox', { name: 'Place in Japanese' }))
  await user.keyboard('官邸４階大会議室{Enter}')
  await user.click(screen.getByRole('textbox', { name: /^Note/ }))
  await user.keyboard('Interpreter asked for{Enter}')
  await waitFor(async () => {
    const { startsAt, endsAt, place, note } = await program.ask('query', 'meetings.get', { id: program.id, asOf: day })
    expect({ startsAt, endsAt, place, note }).toEqual({
      startsAt: '09:30',
      endsAt: null,
      place: { en: null, ja: '官邸４階大会議室' },
      note: 'Interpreter asked for',
    })
  }, untilSaved)
})

test('an unusual weekday is a warning, never a refusal', async () => {
  const program = await openMeeting()
  await program.ask('mutation', 'meetings.update', { id: program.id, revision: 1, patch: { on: '2006-04-29' as never } })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: /Write the first line/ }))
  await user.keyboard('A line{Escape}')
  expect(await screen.findByText(/^Saturday: this body has met mostly on/, {}, untilSaved)).toBeInTheDocument()
})

test('two windows change different matters: neither is lost', async () => {
  const program = await openMeeting()
  await program.ask('mutation', 'meetings.update', { id: program.id, revision: 1, patch: { startsAt: '10:00' } })
  const user = userEvent.setup()
  await user.click(screen.getByRole('textbox', { name: 'Place in English' }))
  await user.keyboard('Office of the Prime Minister{Enter}')
  await waitFor(async () => {
    const { startsAt, place } = await program.ask('query', 'meetings.get', { id: program.id, asOf: day })
    expect({ startsAt, place: place.en }).toEqual({ startsAt: '10:00', place: 'Office of the Prime Minister' })
  }, untilSaved)
})

test('N plans a meeting on the day the rhythm suggests and opens it with its draft', async () => {
  await openMeeting({ id: 9 })
  const user = userEvent.setup()
  await user.keyboard('n')
  const dialog = await screen.findByRole('dialog', { name: 'New meeting' })
  expect(within(dialog).getByRole('textbox')).toHaveValue('28 April 2006')
  await user.click(within(dialog).getByRole('button', { name: 'Plan the meeting' }))
  expect(await screen.findByRole('heading', { level: 1, name: '12th meeting' }, untilSaved)).toBeInTheDocument()
  expect(await screen.findAllByRole('checkbox', { name: /^Accept:/ })).toHaveLength(3)
})

test('a day on which the body meets already is told in the form, which stays open', async () => {
  await openMeeting()
  const user = userEvent.setup()
  await user.keyboard('n')
  const dialog = await screen.findByRole('dialog', { name: 'New meeting' })
  const chosen = within(dialog).getByRole('button', { name: /Body/ })
  expect(chosen).toBeInTheDocument()
  await user.click(chosen)
  await user.click(await screen.findByRole('option', { name: /Against Firearms/ }))
  const date = within(dialog).getByRole('textbox')
  await user.clear(date)
  await user.type(date, 'H18.4.28{Enter}')
  await user.click(within(dialog).getByRole('button', { name: 'Plan the meeting' }))
  expect(await within(dialog).findByText('This body meets on 28 April 2006 already. Choose another day.')).toBeInTheDocument()
})

test('a removed meeting leads back to its body, and undo is at hand', async () => {
  await openMeeting()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'More about this meeting' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Remove the meeting' }))
  await waitFor(() => expect(location.hash).toBe('#/bodies/firearms/meetings'), untilSaved)
  expect(await screen.findByText('Firearms, 12th meeting removed')).toBeInTheDocument()
})

test('a meeting at which a plan was adopted is not removed, and stays', async () => {
  await openMeeting({ id: 3 })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'More about this meeting' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Remove the meeting' }))
  expect(await screen.findByText(/^A plan was adopted/, {}, untilSaved)).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 1, name: '2nd meeting' })).toBeInTheDocument()
})

test('the paper is printed in the language and stage it is shown in', async () => {
  const program = await openMeeting({ id: 9, language: 'ja' })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('radio', { name: 'English' }))
  await user.keyboard('{Control>}p{/Control}')
  expect(program.printed.map(({ route }) => route)).toEqual(['/paper/agenda?meetingId=9&language=en&stage=results'])
})

test('a meeting that is not there says so and leads on', async () => {
  await openMeeting({ id: 9 })
  location.hash = '#/meetings/999'
  dispatchEvent(new Event('hashchange'))
  expect(await screen.findByText('This meeting is not in the register.')).toBeInTheDocument()
})

test.each([
  ['a held meeting', 30, 'en'],
  ['a founding act', 1, 'ja'],
] as const)('%s passes axe', async (_name, id, language) => {
  await openMeeting({ id, language })
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id: rule, nodes }) => ({ rule, at: nodes.map((node) => node.html.slice(0, 160)) }))).toEqual([])
})
