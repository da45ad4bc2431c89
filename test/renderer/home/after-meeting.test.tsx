import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { openPage } from '../open-page.tsx'
import { realProgram } from '../real-program.ts'

const patiently = { timeout: 5000 }

test('what a meeting left is one press away from Home, goes as it is done, and can be set aside and asked for again', {
  timeout: 30_000,
}, async () => {
  const program = await realProgram('2006-07-03T00:00:00Z')
  const { id } = await program.ask('mutation', 'meetings.create', { body: 'crime', on: isoDate('2006-06-27') })
  const patch = { kind: 'adoption', titleEn: 'Adoption of the Action Plan 2006', titleJa: null, outcome: 'adopted' } as const
  await program.ask('mutation', 'agenda.edit', {
    meetingId: id,
    edits: [{ act: 'add', name: 'plan', parent: null, before: null, patch }],
  })
  const { revision } = await program.ask('query', 'meetings.get', { id, asOf: isoDate('2006-07-03') })
  await program.ask('mutation', 'meetings.record', { id, revision })
  await openPage('/', { program })

  const needs = within(await screen.findByRole('grid', { name: 'Needs you' }, patiently))
  const row = await needs.findByRole('row', { name: /7th meeting, 27 June 2006/ }, patiently)
  expect(row).toHaveTextContent('an adopted plan not registered, 2 more')
  await userEvent.click(within(row).getByRole('link', { name: 'Register the plan' }))

  const left = () => screen.queryByRole('region', { name: 'After the 7th meeting, 27 June 2006' })
  const asked = () => within(left() ?? document.body).queryAllByRole('link')
  await waitFor(
    () =>
      expect(asked().map(({ textContent }) => textContent)).toEqual(['Register the plan', 'Attach minutes', 'Record attendance']),
    patiently,
  )
  // The record itself stays as it is.
  await userEvent.click(await screen.findByRole('button', { name: 'Register the plan' }, patiently))
  await waitFor(
    () => expect(asked().map(({ textContent }) => textContent)).toEqual(['Attach minutes', 'Record attendance']),
    patiently,
  )
  expect(await screen.findAllByRole('link', { name: 'Action Plan 2006' }, patiently)).not.toHaveLength(0)

  await userEvent.click(screen.getByRole('button', { name: 'No attendance to be had' }))
  await userEvent.click(await screen.findByRole('button', { name: 'No minutes to be had' }, patiently))
  await waitFor(() => expect(left()).not.toBeInTheDocument(), patiently)
  await userEvent.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(asked().map(({ textContent }) => textContent)).toEqual(['Attach minutes']), patiently)
})
