import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { openRegister } from '../../db/sqlite/open-register.ts'
import { isoDate } from '../../shared/domain/calendar.ts'
import type { CallAnswer } from '../../shared/contract/transport.ts'
import { owner } from '../db/register-on-disk.ts'
import { buildStrategyItems, strategyKey } from '../support/strategy-items.ts'
import { openAt } from './open-at.tsx'
import { type RealProgram, realProgram } from './real-program.ts'

// The whole page with a real register takes a slow machine its time.
vi.setConfig({ testTimeout: 30_000 })

/** The program on a disk that takes nothing until it is mended. */
async function onFailingDisk(fill?: (path: string) => Promise<void>) {
  const program = await realProgram(undefined, undefined, fill)
  const disk = { fails: true }
  const failed: CallAnswer = { ok: false, error: { code: 'disk-failed', details: {}, fields: {}, message: '' } }
  const bridge: RealProgram['bridge'] = {
    ...program.bridge,
    call: async (request) => (request.type === 'mutation' && disk.fails ? failed : program.bridge.call(request)),
  }
  return { program: { ...program, bridge }, disk }
}

const line = () => screen.findByLabelText('Not saved yet')
const noLine = () => waitFor(() => expect(screen.queryByLabelText('Not saved yet')).toBeNull())

async function go(route: string, title: string): Promise<void> {
  location.hash = `#${route}`
  await screen.findByRole('heading', { level: 1, name: title })
}

function closingIsHeldBack(): boolean {
  const closing = new Event('beforeunload', { cancelable: true })
  dispatchEvent(closing)
  return closing.defaultPrevented
}

describe('what could not be saved', () => {
  it('of an agenda waits when another place is opened, and is saved there when one is back', async () => {
    const user = userEvent.setup()
    const { program, disk } = await onFailingDisk()
    const { id } = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: isoDate('2006-04-28') })
    await program.ask('mutation', 'agenda.add', { meetingId: id, patch: { titleEn: 'Opening', kind: 'topic' } })
    await openAt(`/meetings/${id}`, { program })
    await user.type(await screen.findByRole('textbox', { name: 'Line 1, English title' }), ' remarks')
    expect(await screen.findByText(/not saved yet/)).toBeVisible()
    expect(screen.getByText('Not saved yet')).toBeVisible()
    expect(screen.queryByText(/^Saved \d/)).toBeNull()
    await go('/plans', 'Plans')
    expect(await line()).toHaveTextContent('“Opening remarks”')
    expect(closingIsHeldBack()).toBe(true)
    location.hash = `#/meetings/${id}`
    expect(await screen.findByRole('textbox', { name: 'Line 1, English title' })).toHaveValue('Opening remarks')
    await noLine()
    disk.fails = false
    await user.click(await screen.findByRole('button', { name: 'Save again' }))
    await waitFor(async () => {
      const { lines } = await program.ask('query', 'meetings.get', { id, asOf: isoDate('2006-03-01') })
      expect(lines.map(({ title }) => title.en)).toEqual(['Opening remarks'])
    })
  })

  it('of a plan’s items stands there when one is back, and is saved from wherever one is', async () => {
    const user = userEvent.setup()
    const { program, disk } = await onFailingDisk()
    const titles = async () =>
      (await program.ask('query', 'planItems.list', { plan: strategyKey })).items.map(({ title }) => title.en)
    await openAt(`/plans/${strategyKey}?tab=items`, { program })
    await user.click(await screen.findByRole('button', { name: 'Write the first item' }))
    await user.keyboard('Teach{Enter}Patrol')
    expect(await screen.findByText(/not saved yet/)).toBeVisible()
    // By a key that takes the screen away while words stand in a field.
    await go('/plans', 'Plans')
    const told = await line()
    expect(told).toHaveTextContent('“Teach / Patrol”')
    await user.click(within(told).getByRole('link'))
    expect(await within(await screen.findByRole('treegrid')).findByText('Patrol')).toBeVisible()
    expect(await titles()).toEqual([])
    await go('/plans', 'Plans')
    disk.fails = false
    await user.click(within(await line()).getByRole('button', { name: 'Save again' }))
    await noLine()
    expect(await titles()).toEqual(['Teach', 'Patrol'])
    expect(closingIsHeldBack()).toBe(false)
  })

  it('of statuses waits, is shown as recorded, and is saved in its order', async () => {
    const user = userEvent.setup()
    const { program, disk } = await onFailingDisk(async (path) => {
      const register = await openRegister(path, { mode: 'write', owner })
      await buildStrategyItems(register.db, 3)
      await register.close()
    })
    const reports = async () =>
      (await program.ask('query', 'statuses.get', { plan: strategyKey, asOf: isoDate('2006-03-01') })).reports
    await openAt(`/status/${strategyKey}`, { program })
    const grid = await screen.findByRole('grid', { name: 'Status of every item' })
    await user.click(grid.querySelector<HTMLElement>('[data-column="status"]') ?? grid)
    await user.keyboard('3{ArrowRight}{ArrowRight}{ArrowRight}Sent to all.{Enter}')
    expect(await screen.findByText(/not saved yet/)).toBeVisible()
    expect(within(grid).getByText('Sent to all.')).toBeVisible()
    await go('/plans', 'Plans')
    expect(await line()).toHaveTextContent('“Sent to all.”')
    disk.fails = false
    await user.click(within(await line()).getByRole('button', { name: 'Save again' }))
    await noLine()
    expect((await reports()).map(({ status, note }) => [status, note.en])).toEqual([['done', 'Sent to all.']])
  })

  it('of fields is told over every screen with its words and its place, saved from there, or given up', async () => {
    const user = userEvent.setup()
    const { program, disk } = await onFailingDisk()
    const { id } = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: isoDate('2006-04-28') })
    await openAt('/settings', { program })
    await user.type(await screen.findByLabelText('Your name'), 'Sato{Enter}')
    expect(await line()).toHaveTextContent(/Settings\s*“Sato”/)
    // Written once more: the later words count.
    await user.clear(await screen.findByLabelText('Your name'))
    await user.type(await screen.findByLabelText('Your name'), 'Suzuki{Enter}')
    await waitFor(async () => expect(await line()).toHaveTextContent('“Suzuki”'))
    expect(await line()).not.toHaveTextContent('“Sato”')
    location.hash = `#/meetings/${id}`
    await user.type(await screen.findByRole('textbox', { name: 'Place in English' }), 'Cabinet Office{Enter}')
    await waitFor(async () => expect(await line()).toHaveTextContent('“Cabinet Office”'))
    await go('/plans', 'Plans')
    expect(closingIsHeldBack()).toBe(true)
    await user.click(within(await line()).getByRole('button', { name: /^Give up what is not saved: Settings/ }))
    expect(await line()).not.toHaveTextContent('“Suzuki”')
    disk.fails = false
    await user.click(within(await line()).getByRole('button', { name: 'Save again' }))
    await noLine()
    const { place } = await program.ask('query', 'meetings.get', { id, asOf: isoDate('2006-03-01') })
    expect(place.en).toBe('Cabinet Office')
    expect((await program.ask('query', 'settings.get', {})).userName).toBeNull()
  })
})
