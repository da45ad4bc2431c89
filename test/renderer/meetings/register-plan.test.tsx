import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { setAsOf } from '../../../renderer/data/ui-store.ts'
import { openPage } from '../open-page.tsx'
import { realProgram } from '../real-program.ts'

const patiently = { timeout: 5000 }

test('the plan of a held meeting’s line is registered at one press: linked at once, told with “Undo”, a second press does nothing', {
  timeout: 40_000,
}, async () => {
  const program = await realProgram('2006-07-03T00:00:00Z')
  const asOf = isoDate('2006-07-03')
  const { id } = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: isoDate('2006-04-27') })
  const { rows } = await program.ask('query', 'followUps.matrix', { body: 'firearms', asOf, after: null })
  const series = rows.flatMap((row) => (row.kind === 'series' ? [row.series] : []))[0]
  const patch = {
    titleEn: 'Report on Adoption of Plans for Promotion of Measures Against Firearms in Fiscal 2006',
    kind: 'report-on-adoption',
    seriesId: series?.id ?? 0,
    fiscalYear: 2006,
    outcome: 'reported',
  } as const
  await program.ask('mutation', 'agenda.edit', {
    meetingId: id,
    edits: [{ act: 'add', name: 'plan', parent: null, before: null, patch }],
  })
  const { revision } = await program.ask('query', 'meetings.get', { id, asOf })
  await program.ask('mutation', 'meetings.record', { id, revision })
  await openPage(`/meetings/${id}`, { program, asOf: isoDate('2006-05-01') })

  const offer = () => screen.queryByRole('button', { name: 'Register the plan' })
  await waitFor(() => expect(offer()).toBeInTheDocument(), patiently)
  // The day read moves on while the meeting is open, as it does when a meeting is recorded as held.
  act(() => setAsOf(asOf))
  await userEvent.dblClick(offer() ?? document.body)
  await waitFor(() => expect(offer()).not.toBeInTheDocument(), patiently)
  const lines = within(await screen.findByRole('row', { name: /./ }, patiently))
  expect(await lines.findByRole('link', { name: /2006/ }, patiently)).toBeInTheDocument()
  const notice = await screen.findByText(/^Plan registered:/, {}, patiently)
  expect(notice).toBeInTheDocument()
  expect(program.commands.filter(({ path }) => path === 'agenda.edit')).toHaveLength(1)

  await userEvent.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(offer()).toBeInTheDocument(), patiently)
})
