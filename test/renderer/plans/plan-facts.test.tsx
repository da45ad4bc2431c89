import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { openAt } from '../open-at.tsx'

vi.setConfig({ testTimeout: 30_000 })

const plan = 'drugs/new-five-year-strategy-2003'
const open = async () => {
  const program = await openAt(`/plans/${plan}?tab=facts`)
  await screen.findByRole('button', { name: 'Add a name' })
  return { ...program, facts: () => program.ask('query', 'plans.facts', { key: plan }) }
}

describe('the names of a plan', () => {
  test('take another one in, and say why two official ones at one time cannot be', async () => {
    const { facts } = await open()
    await userEvent.click(screen.getByRole('button', { name: 'Add a name' }))
    const row = screen.getByRole('listitem', { name: 'Add a name' })
    await userEvent.type(within(row).getByRole('textbox', { name: 'Name' }), 'New Strategy{Enter}')
    await waitFor(async () =>
      expect((await facts()).names.map(({ name, kind }) => [name, kind])).toContainEqual(['New Strategy', 'alias']),
    )
    const added = await screen.findByRole('listitem', { name: 'New Strategy' })
    await userEvent.click(within(added).getByRole('button', { name: /Kind of name/ }))
    await userEvent.click(await screen.findByRole('option', { name: 'Official' }))
    expect(await screen.findByText(/Two official names at one time/)).toBeInTheDocument()
    expect((await facts()).names.filter(({ kind, language }) => kind === 'official' && language === 'en')).toHaveLength(1)
  })
})

describe('the facts of a plan', () => {
  test('are kept when a field is left, in any form of a date, and refused in words', async () => {
    const { facts } = await open()
    const term = screen.getByRole('textbox', { name: 'Term to' })
    await userEvent.clear(term)
    await userEvent.type(term, 'H20.8{Enter}')
    await waitFor(async () => expect((await facts()).termTo).toBe('2008-08'))
    await userEvent.clear(term)
    await userEvent.type(term, '1999{Enter}')
    expect(await screen.findByText('It would end before it begins.')).toBeInTheDocument()
    expect((await facts()).termTo).toBe('2008-08')
  })

  test('close the plan and open it again; it stays while agenda lines point to it', async () => {
    const { facts } = await open()
    expect(screen.getByText(/agenda lines point to it, so it stays/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Remove this plan' })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: 'Close this plan' }))
    await waitFor(async () => expect((await facts()).closed).toEqual({ on: '2005-12-20', how: 'reported-complete' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Open it again' }))
    await waitFor(async () => expect((await facts()).closed).toBeNull())
  })
})

test('a new plan is asked for by one key and opens at its items', async () => {
  const program = await openAt('/plans')
  await screen.findByRole('grid', { name: 'Plans' })
  await userEvent.keyboard('n')
  const asking = await screen.findByRole('dialog', { name: 'New plan' })
  await userEvent.click(within(asking).getByRole('button', { name: 'Add the plan' }))
  expect(await within(asking).findByText('A name in one language at least.')).toBeInTheDocument()
  expect(program.commands).toEqual([])
  await userEvent.type(within(asking).getByRole('textbox', { name: 'Name in English' }), 'Third Strategy{Enter}')
  await waitFor(() => expect(location.hash).toMatch(/^#\/plans\/[a-z]+\/third-strategy\?tab=items$/))
  expect(await screen.findByText('This plan has no items yet.')).toBeInTheDocument()
})
