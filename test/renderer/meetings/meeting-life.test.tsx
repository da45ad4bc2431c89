import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { openPage } from '../open-page.tsx'
import { type RealProgram, realProgram } from '../real-program.ts'
import { agendaOnScreen, openMeeting } from './open-screen.tsx'

const untilSaved = { timeout: 5000 }
const day = '2006-03-01' as never
const seen = (program: RealProgram, id: number) => program.ask('query', 'meetings.get', { id, asOf: day })

interface Prepared {
  readonly isIssued?: boolean
  readonly language?: 'en' | 'ja'
  /** Another firearms meeting is planned for this day. */
  readonly alsoOn?: string
}

/** A firearms meeting of three lines on the screen; issued unless it says otherwise. */
async function openAgenda({ isIssued = true, language = 'en', alsoOn }: Prepared = {}) {
  const program = await realProgram()
  const { id } = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: '2006-04-28' as never })
  const kinds = ['situation-report', 'report-on-progress', 'topic'] as const
  await program.ask('mutation', 'agenda.edit', {
    meetingId: id,
    edits: kinds.map((kind, at) => ({
      act: 'add',
      name: kind,
      parent: null,
      before: null,
      patch: { kind, titleEn: `Line ${at + 1}`, titleJa: `議題その${at + 1}` },
    })),
  })
  if (isIssued) await program.ask('mutation', 'meetings.issue', { id, revision: (await seen(program, id)).revision })
  const other =
    alsoOn === undefined ? null : await program.ask('mutation', 'meetings.create', { body: 'firearms', on: alsoOn as never })
  await openPage(`/meetings/${id}`, { program, language })
  await waitFor(() => expect(agendaOnScreen()).toHaveLength(3), untilSaved)
  return { ...program, id, otherId: other?.id ?? 0 }
}

const panel = () => screen.findByRole('region', { name: 'What came of the 12th meeting' }, untilSaved)
const said = () =>
  screen.getAllByRole('toolbar').map((bar) => bar.querySelector('[aria-pressed="true"]')?.firstChild?.textContent)

test('Ctrl+Enter issues the agenda, tells so with Undo, and the undo brings the draft back', { timeout: 30_000 }, async () => {
  const program = await openAgenda({ isIssued: false })
  const user = userEvent.setup()
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Agenda issued with 3 lines', {}, untilSaved)).toBeInTheDocument()
  expect(await screen.findByText(/issued 1 March 2006/)).toBeInTheDocument()
  expect((await seen(program, program.id)).meeting.status).toBe('issued')
  await user.click(screen.getByRole('button', { name: /^Undo/ }))
  await waitFor(async () => expect((await seen(program, program.id)).meeting.status).toBe('drafted'), untilSaved)
})

test('an empty agenda is not issued: the page says why and what to do', { timeout: 30_000 }, async () => {
  await openMeeting()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Issue' }))
  expect(await screen.findByText('An agenda without a line cannot be issued.', {}, untilSaved)).toBeInTheDocument()
  expect(screen.getByText(/Write a line, or accept one from the draft/)).toBeInTheDocument()
})

test('the outcomes are given by one key each, the lines follow by themselves, and the meeting is held', {
  timeout: 30_000,
}, async () => {
  const program = await openAgenda()
  const user = userEvent.setup()
  await user.keyboard('{Control>}{Enter}{/Control}')
  const asked = within(await panel())
  expect(asked.getByText('3 lines without an outcome')).toBeInTheDocument()
  expect(asked.getByRole('button', { name: /Record as held/ })).toBeDisabled()
  await user.keyboard('r')
  await user.keyboard('{ArrowDown}a')
  await waitFor(() => expect(said()).toEqual(['Reported', undefined, 'Adopted']))
  await user.keyboard('{ArrowRight}{ArrowRight}{Enter}')
  await waitFor(() => expect(said()).toEqual(['Reported', 'Noted', 'Adopted']))
  expect(asked.getByText('Every line has an outcome')).toBeInTheDocument()
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Firearms, 12th meeting recorded as held', {}, untilSaved)).toBeInTheDocument()
  const { meeting, lines } = await seen(program, program.id)
  expect([meeting.status, ...lines.map((line) => line.outcome)]).toEqual(['held', 'reported', 'noted', 'adopted'])
  expect(screen.queryByRole('region', { name: /What came of/ })).not.toBeInTheDocument()
})

test('U gives the rest its usual outcome; remarks are kept; Escape leaves it for later with all that was said', {
  timeout: 30_000,
}, async () => {
  const program = await openAgenda()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: /Record as held/ }))
  const asked = within(await panel())
  await user.keyboard('wu')
  await waitFor(() => expect(said()).toEqual(['Withdrawn', 'Reported', 'Noted']))
  await user.type(await asked.findByRole('textbox', { name: 'Remark on 1 Line 1' }), 'At the request of the agency{Enter}')
  await user.click(asked.getByRole('button', { name: 'Not yet' }))
  await waitFor(async () => {
    const { meeting, lines } = await seen(program, program.id)
    expect([meeting.status, ...lines.map((line) => [line.outcome, line.outcomeNote])]).toEqual([
      'issued',
      ['withdrawn', 'At the request of the agency'],
      ['reported', null],
      ['noted', null],
    ])
  }, untilSaved)
  expect(screen.queryByRole('region', { name: /What came of/ })).not.toBeInTheDocument()
})

test('a deferred line asks where it goes: the next meeting, or a later one', { timeout: 30_000 }, async () => {
  const program = await openAgenda({ alsoOn: '2006-12-12' })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: /Record as held/ }))
  const asked = within(await panel())
  await user.keyboard('d')
  const place = within(await asked.findByRole('radiogroup', { name: 'Where 1 Line 1 goes' }, untilSaved))
  expect(place.getByRole('radio', { name: '13th, 12 December 2006' })).toBeChecked()
  await user.keyboard('{ArrowDown}d')
  const other = within(await asked.findByRole('radiogroup', { name: 'Where 2 Line 2 goes' }, untilSaved))
  await user.click(other.getByRole('radio', { name: 'a later meeting' }))
  await user.keyboard('u')
  await user.keyboard('{Control>}{Enter}{/Control}')
  // The record is read as of its last meeting, so the day read went along.
  const said = /^2 lines deferred and carried on\. The register is read as of .+ now\.$/
  expect(await screen.findByText(said, {}, untilSaved)).toBeInTheDocument()
  expect((await seen(program, program.otherId)).lines.map((line) => line.title.en)).toEqual(['Line 1'])
})

test('a meeting that took no more lines meanwhile is told, and the panel stays with everything said', {
  timeout: 30_000,
}, async () => {
  const program = await openAgenda({ alsoOn: '2006-12-12' })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: /Record as held/ }))
  const asked = within(await panel())
  await user.keyboard('d{ArrowDown}r{ArrowDown}r')
  await asked.findByRole('radio', { name: '13th, 12 December 2006' }, untilSaved)
  await waitFor(() => expect(asked.getByRole('button', { name: /Record as held/ })).toBeEnabled())
  await program.ask('mutation', 'meetings.remove', { id: program.otherId })
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText(/is no longer there/, {}, untilSaved)).toBeInTheDocument()
  await waitFor(() => expect(asked.queryByRole('radio', { name: /13th/ })).not.toBeInTheDocument(), untilSaved)
  expect(said()).toEqual(['Deferred', 'Reported', 'Reported'])
})

test('postponing asks the new day in place; a day that is taken is told and the question stays', {
  timeout: 30_000,
}, async () => {
  const program = await openAgenda({ alsoOn: '2006-05-12' })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'More about this meeting' }))
  await user.click(await screen.findByRole('menuitem', { name: /^Postpone/ }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Postpone the meeting' }))
  expect(dialog.getByRole('textbox', { name: 'New day' })).toHaveValue('12 May 2006')
  await user.click(dialog.getByRole('button', { name: 'Postpone' }))
  expect(await screen.findByText(/already has a meeting on/, {}, untilSaved)).toBeInTheDocument()
  await user.clear(dialog.getByRole('textbox', { name: 'New day' }))
  await user.type(dialog.getByRole('textbox', { name: 'New day' }), 'H18.5.19{Enter}')
  await user.click(dialog.getByRole('button', { name: 'Postpone' }))
  expect(await screen.findByText('Firearms, 12th meeting moved to 19 May 2006', {}, untilSaved)).toBeInTheDocument()
  expect((await seen(program, program.id)).meeting).toMatchObject({ on: '2006-05-19', status: 'drafted' })
})

test('postponed without a day, it waits for one; planned again it is drafted', { timeout: 30_000 }, async () => {
  const program = await openAgenda()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'More about this meeting' }))
  await user.click(await screen.findByRole('menuitem', { name: /^Postpone/ }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Postpone the meeting' }))
  await user.click(dialog.getByRole('checkbox', { name: 'The new day is not known yet' }))
  await user.click(dialog.getByRole('button', { name: 'Postpone' }))
  await user.click(await screen.findByRole('button', { name: 'Set the new day…' }, untilSaved))
  await user.click(
    within(await screen.findByRole('dialog', { name: 'Plan the meeting again' })).getByRole('button', { name: 'Plan it' }),
  )
  expect(await screen.findByText('Firearms, 12th meeting planned again for 12 May 2006', {}, untilSaved)).toBeInTheDocument()
  expect((await seen(program, program.id)).meeting).toMatchObject({ on: '2006-05-12', status: 'drafted' })
})

test('another matter changed in another window is no obstacle to a step; the step taken there is told', {
  timeout: 30_000,
}, async () => {
  const program = await openAgenda()
  const { revision } = await seen(program, program.id)
  await program.ask('mutation', 'meetings.update', { id: program.id, revision, patch: { startsAt: '10:00' } })
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Drafted' }))
  await waitFor(async () => expect((await seen(program, program.id)).meeting.status).toBe('drafted'), untilSaved)
  const now = await seen(program, program.id)
  await program.ask('mutation', 'meetings.issue', { id: program.id, revision: now.revision })
  await user.click(screen.getByRole('button', { name: 'Issue' }))
  expect(await screen.findByText('This was changed elsewhere in the meantime.', {}, untilSaved)).toBeInTheDocument()
})

test('what was changed after the issue shows on the lines, and what was taken off below them', { timeout: 30_000 }, async () => {
  const program = await openAgenda()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Amend the issued agenda' }))
  await user.click(screen.getByDisplayValue('Line 2'))
  await user.keyboard('{End}, etc.{Enter}Late item{Escape}{ArrowDown}{Delete}')
  expect(await screen.findByText('added since the issue', {}, untilSaved)).toBeInTheDocument()
  expect(await screen.findByText('changed since the issue', {}, untilSaved)).toBeInTheDocument()
  const gone = within(await screen.findByRole('region', { name: 'Taken off since the issue' }, untilSaved))
  expect(gone.getByRole('listitem')).toHaveTextContent('3Line 3')
  expect(agendaOnScreen()).toEqual(['1 Line 1', '2 Line 2, etc.', '2-2 Late item'])
  expect((await seen(program, program.id)).life.withdrawn).toHaveLength(1)
})

test('the versions stand side by side: words marked in both languages, what was added and taken off, walked by keys', {
  timeout: 30_000,
}, async () => {
  const program = await openAgenda()
  const [first, second] = (await seen(program, program.id)).lines
  await program.ask('mutation', 'agenda.update', {
    id: first?.id ?? 0,
    revision: first?.revision ?? 0,
    patch: { titleEn: 'Line one', titleJa: '議題その一', outcome: 'reported' },
  })
  await program.ask('mutation', 'agenda.remove', { ids: [second?.id ?? 0] })
  await program.ask('mutation', 'agenda.add', { meetingId: program.id, patch: { titleEn: 'New', titleJa: '新' } })
  const user = userEvent.setup()
  await user.click(screen.getByRole('tab', { name: 'As issued, as held' }))
  const grid = within(await screen.findByRole('treegrid', { name: 'What differs' }, untilSaved))
  expect(screen.getByText('1 added, 1 taken off, 1 changed, 1 with an outcome')).toBeInTheDocument()
  const rows = grid.getAllByRole('row')
  expect(rows.map((row) => row.querySelector('[role="gridcell"]')?.getAttribute('aria-label'))).toEqual([
    'Changed',
    'Taken off',
    'Unchanged',
    'Added',
  ])
  const marks = [...(rows[0]?.querySelectorAll('[data-side] :is(del, ins)') ?? [])].map((mark) => [
    mark.tagName,
    mark.textContent,
  ])
  expect(marks).toEqual([
    ['DEL', '1'],
    ['INS', 'one'],
    ['DEL', '1'],
    ['INS', '一'],
  ])
  expect(rows[0]).toHaveTextContent('outcome→Reported')
  rows[0]?.focus()
  await user.keyboard('n')
  expect(rows[1]).toHaveFocus()
  await user.keyboard('n')
  expect(rows[3]).toHaveFocus()
  await user.click(screen.getByRole('radio', { name: 'Differences' }))
  expect(grid.getAllByRole('row')).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: /As it stands now/ }))
  await user.click(await screen.findByRole('option', { name: /^As issued/ }))
  expect(await screen.findByText('The two versions say the same.', {}, untilSaved)).toBeInTheDocument()
})

test('without a version the tab says what to do next', { timeout: 30_000 }, async () => {
  await openMeeting()
  const user = userEvent.setup()
  await user.click(screen.getByRole('tab', { name: 'As issued, as held' }))
  expect(await screen.findByText('Nothing has been issued yet.')).toBeInTheDocument()
})

test.each(['en', 'ja'] as const)('the panel and the versions pass axe in %s', { timeout: 30_000 }, async (language) => {
  await openAgenda({ language, alsoOn: '2006-12-12' })
  const user = userEvent.setup()
  await user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findAllByRole('toolbar', {}, untilSaved)
  await user.keyboard('d')
  await screen.findByRole('radiogroup', { name: language === 'en' ? /^Where/ : /送り先$/ })
  const broken = async () =>
    (await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } })).violations.map(
      ({ id: rule, nodes }) => ({ rule, at: nodes.map((node) => node.html.slice(0, 160)) }),
    )
  expect(await broken()).toEqual([])
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('tab', { name: language === 'en' ? 'As issued, as held' : '発出時・実施時' }))
  await screen.findByRole('treegrid', { name: language === 'en' ? 'What differs' : '相違' }, untilSaved)
  expect(await broken()).toEqual([])
})

test('what is being typed goes out with the agenda when it is issued by key', { timeout: 30_000 }, async () => {
  const program = await openAgenda({ isIssued: false })
  const user = userEvent.setup()
  await user.click(screen.getByRole('textbox', { name: 'Place in English' }))
  await user.keyboard('Large Hall{Control>}{Enter}{/Control}')
  await screen.findByText('Agenda issued with 3 lines', {}, untilSaved)
  expect((await seen(program, program.id)).place.en).toBe('Large Hall')
  const { comparison } = await program.ask('query', 'meetings.versions', { id: program.id })
  expect(comparison?.headChanges).toEqual([])
})

test('Ctrl+Enter takes the meeting on also while another button has the focus', { timeout: 30_000 }, async () => {
  const program = await openAgenda({ isIssued: false })
  const user = userEvent.setup()
  screen.getByRole('button', { name: /^Earlier:/ }).focus()
  await user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByText('Agenda issued with 3 lines', {}, untilSaved)
  expect(location.hash).toBe(`#/meetings/${program.id}`)
})
