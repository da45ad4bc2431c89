import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../renderer/app/app.tsx'
import { setAsOf, setLanguage, setTheme } from '../../renderer/data/ui-store.ts'
import { type FakeBridge, fakeBridge } from './fake-bridge.ts'
import { openRegister, sampleFrame } from './sample-register.ts'
import './page-at-hand.ts'

async function open(answers: Readonly<Record<string, unknown>> = {}): Promise<FakeBridge> {
  const bridge = fakeBridge({ 'register.status': openRegister, 'register.frame': sampleFrame, ...answers })
  location.hash = '#/settings'
  render(<App bridge={bridge} />)
  await screen.findByRole('link', { name: /Drug abuse|薬物乱用対策/ })
  // The screen itself is read when it is asked for.
  await screen.findByRole('heading', { level: 1 })
  return bridge
}

beforeEach(() => {
  setLanguage('en')
  setTheme('light')
  setAsOf(null)
})

describe('the frame', () => {
  test('changes its language at once, for readers too, and keeps the place', async () => {
    await open()
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    await userEvent.keyboard('{Alt>}l{/Alt}')
    expect(await screen.findByRole('link', { name: /薬物乱用対策/ })).toHaveTextContent('次回2005年6月10日')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('設定')
    expect(document.documentElement).toHaveAttribute('lang', 'ja')
    expect(location.hash).toBe('#/settings')
  })

  test('says over everything that the disk failed, and offers a copy, the backups and another try', async () => {
    const trouble = { code: 'disk-failed', message: '', details: { found: 'SQLITE_IOERR_FSYNC' }, fields: {} }
    const bridge = await open({
      'register.status': { ...openRegister, mode: 'read', trouble },
      'health.rescueText': { json: '{}' },
      'health.reopen': openRegister,
      'settings.get': { officeNameEn: null, officeNameJa: null, userName: null },
    })
    const [line] = screen.getAllByRole('alert')
    if (line === undefined) throw new Error('Nothing is said of the disk')
    expect(line).toHaveTextContent('nothing more is saved')
    await userEvent.click(within(line).getByRole('button', { name: 'Save a copy' }))
    expect(await screen.findByText('Saved as “published-record.honbu.json”')).toBeInTheDocument()
    await userEvent.click(within(line).getByRole('button', { name: 'Open it again' }))
    await waitFor(() => expect(bridge.calls.map(({ path }) => path)).toContain('health.reopen'))
    await userEvent.click(within(line).getByRole('button', { name: 'Health and backups' }))
    expect(location.hash).toBe('#/health')
  })

  test('says that a register on another machine wants care', async () => {
    await open({ 'register.status': { ...openRegister, isOnNetwork: true } })
    expect(screen.getByText(/This register lies on another machine/)).toBeInTheDocument()
  })

  test('changes its theme at once', async () => {
    await open()
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }))
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
  })

  test('reads the register as of the day typed, says so over the whole frame, and goes back', async () => {
    const bridge = await open()
    await userEvent.keyboard('{Alt>}d{/Alt}')
    await userEvent.keyboard('H15.7.29{Enter}')
    expect(await screen.findByText(/^As of 29 July 2003/)).toHaveTextContent('As of 29 July 2003 · 平成15年7月29日')
    // Readers say the era in its own language.
    expect(screen.getByText('平成15年7月29日')).toHaveAttribute('lang', 'ja')
    await waitFor(() =>
      expect(bridge.calls.at(-1)).toEqual({ type: 'query', path: 'register.frame', input: { asOf: '2003-07-29' } }),
    )
    await userEvent.click(screen.getByText(/^back to /))
    expect(screen.queryByText(/^As of 29 July/)).not.toBeInTheDocument()
  })

  test('moves the focus to the title of the place one goes to', async () => {
    await open({ 'plans.list': { plans: [], next: null } })
    const sidebar = within(screen.getByRole('navigation', { name: 'Register' }))
    await userEvent.click(sidebar.getByRole('link', { name: /^Plans/ }))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Plans' })).toHaveFocus())
    expect(sidebar.getByRole('link', { name: /^Plans/ })).toHaveAttribute('aria-current', 'page')
  })

  test('lists every key at ?, but not while something is being typed', async () => {
    await open()
    await userEvent.keyboard('{Alt>}d{/Alt}')
    await userEvent.keyboard('?')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('heading', { level: 1 }))
    await userEvent.keyboard('?')
    const sheet = await screen.findByRole('dialog', { name: 'All keys' })
    expect(sheet).toHaveTextContent('Read as of another day')
    await userEvent.keyboard('plan')
    expect(sheet).toHaveTextContent('Plans')
    expect(sheet).not.toHaveTextContent('Read as of another day')
  })

  test('says what to do when the program does not answer', async () => {
    const lost = { ok: false, error: { code: 'unauthorized', message: '', details: {}, fields: {} } }
    render(<App bridge={fakeBridge({ 'register.status': lost })} />)
    expect(await screen.findByRole('alert')).toHaveTextContent('Open the address that the program printed')
  })

  test('says so when a screen has a fault, with a way on, instead of going blank', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const reported = vi.spyOn(window, 'reportError').mockImplementation(() => {})
    render(<App bridge={fakeBridge({ 'register.status': { state: 'none' } })} />)
    expect(await screen.findByRole('alert')).toHaveTextContent('everything saved is safe')
    expect(reported).toHaveBeenCalledOnce()
    error.mockRestore()
    reported.mockRestore()
  })

  test('offers three ways to begin when no register is open', async () => {
    const bridge = fakeBridge({
      'register.status': { ...openRegister, state: 'none', fileName: null, mode: null },
      'register.createDefault': openRegister,
    })
    render(<App bridge={bridge} />)
    await userEvent.click(await screen.findByRole('button', { name: /Open the published record/ }))
    expect(bridge.calls).toContainEqual({
      type: 'mutation',
      path: 'register.createDefault',
      input: { content: 'published-record' },
    })
  })
})
