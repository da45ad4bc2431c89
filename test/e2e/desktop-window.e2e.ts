import type {} from './bridge-in-page.ts'
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { readWindowState } from '../../electron/shell/window-state.ts'
import { type Desktop, openDesktop } from './desktop-app.ts'
import { openPublishedRecord } from './journey.ts'

describe.skipIf(inject('noDesktop') !== null)('the desktop program', () => {
  let desktop: Desktop

  beforeAll(async () => {
    desktop = await openDesktop()
  })
  afterEach(() => desktop.end())
  afterAll(() => desktop?.close())

  test('opens where it was, after a restart', async () => {
    const place = { x: 60, y: 50, width: 1111, height: 777 }
    const boundsOf = (app: ElectronApplication): Promise<unknown> =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
    const first = await desktop.start()
    await first.app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), place)
    await expect.poll(() => boundsOf(first.app)).toEqual(place)
    await first.app.close()
    const second = await desktop.start()
    await expect.poll(() => boundsOf(second.app)).toEqual(place)
    await second.app.close()
  })

  test('takes on what the page says of theme and language, and remembers it', async () => {
    const { app, page } = await desktop.start()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect
      .poll(async () => {
        // Said again until it holds: what the page says of itself as it comes up may come in between.
        await page.evaluate(() =>
          window.honbu.setAppearance({ title: 'Honbu', theme: 'dark', language: 'ja', route: null, needs: 0, isEdited: false }),
        )
        return app.evaluate(({ Menu, nativeTheme }) => ({
          theme: nativeTheme.themeSource,
          menus: Menu.getApplicationMenu()?.items.map((item) => item.label),
        }))
      })
      .toEqual({ theme: 'dark', menus: ['ファイル(&F)', '編集(&E)', '表示(&V)', 'ヘルプ(&H)'] })
    await expect.poll(() => readWindowState(join(desktop.home, 'window.json'))).toMatchObject({ theme: 'dark', language: 'ja' })
    await app.close()
  })

  test('started a second time brings the first window to the front and ends', async () => {
    const { app } = await desktop.start()
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    const [executable, ...leading] = desktop.command
    const second = spawn(executable, leading, { env: desktop.env, stdio: 'ignore' })
    const code = await new Promise((resolve) => second.once('exit', resolve))
    expect(code).toBe(0)
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible())))
      .toEqual([true])
    await app.close()
  })

  test('brings the page back by itself when its process dies, with what was being typed in its field', async () => {
    const { app, page } = await desktop.start('--gallery')
    await page.locator('input[type=text]:visible').first().fill('half a sentence')
    await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).toContain('half a sentence')
    const before = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const process = contents?.getOSProcessId()
      contents?.forcefullyCrashRenderer()
      return process
    })
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }, crashed) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents
          const process = contents?.getOSProcessId() ?? 0
          return process > 0 && process !== crashed && contents?.isLoading() === false
        }, before),
      )
      .toBe(true)
    const bridge = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('typeof window.honbu'),
    )
    expect(bridge).toBe('object')
    await expect
      .poll(() =>
        app.evaluate(
          ({ BrowserWindow }) =>
            BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
              'document.body.innerText + [...document.querySelectorAll("input")].map(({ value }) => value)',
            ) as Promise<string>,
        ),
      )
      .toMatch(/The window had stopped[^]*half a sentence/)
    await app.close()
  })

  test('killed with all its windows, comes back with what was being typed in its field', async () => {
    const { app, page } = await desktop.start()
    await openPublishedRecord(page)
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('textbox', { name: 'Your name' }).fill('Sato of the sec')
    // The program is ended the moment the words are on the disk.
    const stored = join(desktop.home, 'desktop', 'Local Storage', 'leveldb')
    const log = (): string =>
      readdirSync(stored)
        .filter((name) => name.endsWith('.log'))
        .map((name) => readFileSync(join(stored, name), 'latin1'))
        .join('')
    await expect.poll(log, { timeout: 10_000 }).toContain('Sato of the sec')
    const ended = new Promise((resolve) => app.process().once('exit', resolve))
    app.process().kill('SIGKILL')
    await ended
    const again = await desktop.start()
    await again.page.getByText(/stands in its field again/).waitFor()
    expect(await again.page.getByRole('textbox', { name: 'Your name' }).inputValue()).toBe('Sato of the sec')
    await again.app.close()
  })
})
