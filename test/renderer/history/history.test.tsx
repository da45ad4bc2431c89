import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { expectAccessible, openAt } from '../open-at.tsx'
import { type RealProgram, realProgram } from '../real-program.ts'

/** A register in which Sato added a meeting and moved it to another day and place. */
async function changedRegister(): Promise<{ readonly program: RealProgram; readonly meetingId: number }> {
  const program = await realProgram('2026-11-23T03:00:00Z')
  await program.ask('mutation', 'settings.update', { userName: 'Sato' })
  const { id } = await program.ask('mutation', 'meetings.create', { body: 'drugs', on: isoDate('2006-06-09') })
  const { revision } = await program.ask('query', 'meetings.get', { id, asOf: isoDate('2006-06-09') })
  await program.ask('mutation', 'meetings.update', {
    id,
    revision,
    patch: { on: isoDate('2006-06-12'), placeEn: 'Large Hall' },
  })
  return { program, meetingId: id }
}

const details = () => within(screen.getByRole('complementary', { name: 'What was changed' }))
const rows = () => within(screen.getByRole('grid', { name: 'Changes by day' })).getAllByRole('row')
const changes = () =>
  rows().flatMap((row) => (row.querySelector('time') === null ? [] : [row.querySelector('b')?.parentElement?.textContent]))
const days = () => rows().flatMap((row) => (row.querySelector('time') === null ? [row.textContent] : []))
const fields = () =>
  [...details().getByRole('table').querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))

describe('the journal of changes', () => {
  test('tells who did what, newest first, and what stood in each field before and after', async () => {
    await openAt('/history', { program: (await changedRegister()).program })
    await screen.findByRole('grid', { name: 'Changes by day' })
    await waitFor(() =>
      expect(changes()).toEqual([
        'Meeting changed Drug abuse Twelfth meeting',
        'Meeting added Drug abuse Twelfth meeting',
        'Register createdbeginning',
      ]),
    )
    expect(days()).toEqual(['Today · 23 November 2026 · 令和8年11月23日 2', '1 March 2006 · 平成18年3月1日 1'])
    await waitFor(() =>
      expect(fields()).toEqual([
        ['Date', '9 June 2006', '12 June 2006'],
        ['Place (English)', 'empty', 'Large Hall'],
      ]),
    )
    expect(details().getByText('Sato')).toBeInTheDocument()
    await expectAccessible()
  })

  test('takes back the newest change and does it again; the taking back is a change of its own', async () => {
    await openAt('/history', { program: (await changedRegister()).program })
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(changes()[0]).toMatch(/^Undone: Meeting changed/))
    await userEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Redo' }))
    await waitFor(() => expect(changes()[0]).toMatch(/^Done again: Meeting changed/))
  })

  test('shows the changes of one thing alone, and all again', async () => {
    const { program, meetingId } = await changedRegister()
    await openAt('/history', { program })
    await screen.findByRole('grid', { name: 'Changes by day' })
    await userEvent.click(await details().findByRole('link', { name: 'All changes of this' }))
    expect(location.hash).toBe(`#/history?table=meetings&row=${meetingId}`)
    await waitFor(() => expect(changes()).toHaveLength(2))
    await userEvent.click(screen.getByRole('button', { name: 'Show all changes' }))
    await waitFor(() => expect(changes()).toHaveLength(3))
  })

  test('folds the mass of rows with which a register begins, by kind of thing', async () => {
    await openAt('/history', { language: 'ja' })
    const side = within(await screen.findByRole('complementary', { name: '変更の内容' }))
    const sources = await side.findByText('出典', { selector: 'summary > b' })
    expect(sources.closest('details')).not.toHaveAttribute('open')
    expect(sources.closest('summary')).toHaveTextContent(/^出典\d+件$/)
  })
})
