import type {} from './bridge-in-page.ts'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readWindowState } from '../../electron/shell/window-state.ts'
import { type Desktop, type DesktopApp, openDesktop } from './desktop-app.ts'
import { openPublishedRecord } from './journey.ts'

describe.skipIf(inject('noDesktop') !== null)('windows, registers and links of the desktop program', () => {
  let desktop: Desktop
  let running: DesktopApp
  /** What links know the published record by. */
  let key: string

  beforeAll(async () => {
    desktop = await openDesktop()
    running = await desktop.start()
    await openPublishedRecord(running.page)
    key = await running.page.evaluate(async () => {
      const status = await window.honbu.call({ type: 'query', path: 'register.status', input: {} })
      return status.ok ? (status.data as { key: string }).key : ''
    })
  })
  afterAll(() => desktop?.close())

  test('the menu has the commands of the page in front, as the palette names them, and follows its language', async () => {
    await expect
      .poll(() => labelsIn(running.app))
      .toEqual(expect.arrayContaining(['Plans', 'New meeting', 'Undo', 'Copy a link to here']))
    await clickInMenu(running.app, 'go-plans')
    await running.page.getByRole('heading', { level: 1, name: 'Plans' }).waitFor()
    await clickInMenu(running.app, 'toggle-language')
    await expect.poll(() => labelsIn(running.app)).toEqual(expect.arrayContaining(['計画', '元に戻す', '新しいウインドウ']))
    await clickInMenu(running.app, 'toggle-language')
    await expect.poll(() => labelsIn(running.app)).toContain('Plans')
    await expect.poll(() => titles(running.app)).toEqual([expect.stringMatching(/Plans · .*Honbu$/)])
  })

  test('a second window of the register begins where the first is, and shows what the first changes', async () => {
    const second = await nextWindow(running.app, () => clickInMenu(running.app, 'new-window'))
    await second.getByRole('heading', { level: 1, name: 'Plans' }).waitFor()
    await go(second, '/settings')
    await go(running.page, '/settings')
    await running.page.getByRole('textbox', { name: 'Your name' }).fill('Sato')
    await running.page.keyboard.press('Tab')
    await expect.poll(() => second.getByRole('textbox', { name: 'Your name' }).inputValue()).toBe('Sato')
    await second.close()
  })

  test('a link clicked with Ctrl opens in a window of its own, and so does a row that is chosen to be seen beside', async () => {
    await go(running.page, '/plans')
    const sidebar = running.page.getByRole('navigation', { name: 'Register' })
    const second = await nextWindow(running.app, () =>
      sidebar.getByRole('link', { name: 'Members' }).click({ modifiers: ['Control'] }),
    )
    await second.getByRole('heading', { level: 1, name: 'Members' }).waitFor()
    expect(await running.page.getByRole('heading', { level: 1 }).innerText()).toBe('Plans')
    await second.close()
    await go(running.page, '/organizations')
    const row = running.page.getByRole('grid', { name: 'Organizations' }).getByRole('row').nth(2)
    const third = await nextWindow(running.app, () => row.click({ modifiers: ['Control'] }))
    await expect.poll(() => hashOf(third)).toMatch(/^#\/organizations\/\d+$/)
    expect(await hashOf(running.page)).toBe('#/organizations')
    await third.close()
  })

  test('a link from outside leads to its place on its day', async () => {
    await startAgain(`honbu://${key}/plans/crime/action-plan-2003?as-of=2004-06-10`)
    await running.page.getByText('As of 10 June 2004').first().waitFor()
    await expect.poll(() => hashOf(running.page)).toBe('#/plans/crime/action-plan-2003')
    await running.page
      .getByText(/^back to /)
      .first()
      .click()
  })

  test.each([
    ['to what is not there', () => `honbu://${key}/meetings/4711`, 'is not in the register'],
    ['out of the register', () => `honbu://${key}/meetings/../../etc`, 'not one that Honbu makes'],
    ['into another register', () => 'honbu://0000000000000000/plans', 'into another register'],
  ])('a link %s is told and leads nowhere', async (_what, link, words) => {
    const before = await hashOf(running.page)
    await startAgain(link())
    await running.page.getByText(words).first().waitFor()
    expect(await hashOf(running.page)).toBe(before)
  })

  test('another register opens in a window of its own, once, and links find it', async () => {
    const path = join(desktop.home, 'other.honbu')
    const other = await nextWindow(running.app, () =>
      running.app.evaluate(({ dialog, Menu }, filePath) => {
        Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) })
        const items = Menu.getApplicationMenu()?.items[0]?.submenu?.items ?? []
        items.find(({ label }) => label === 'New Register')?.submenu?.items[0]?.click()
      }, path),
    )
    await other.getByRole('heading', { level: 1 }).waitFor()
    expect(await other.getByRole('navigation', { name: 'Register' }).getByRole('link', { name: /Drug/ }).count()).toBe(0)
    await startAgain(path)
    await startAgain(`honbu://${key}/persons`)
    await running.page.getByRole('heading', { level: 1, name: 'Persons' }).waitFor()
    expect(await windowCount(running.app)).toBe(2)
    await other.close()
  })

  test('the windows of a register come back together, each at the place where it was left', async () => {
    const second = await nextWindow(running.app, () => clickInMenu(running.app, 'new-window'))
    await second.getByRole('heading', { level: 1, name: 'Persons' }).waitFor()
    await go(second, '/plans')
    const remembered = () =>
      readWindowState(join(desktop.home, 'window.json'))
        .open.map(({ route }) => String(route))
        .toSorted((one, other) => one.localeCompare(other))
    await expect.poll(remembered).toEqual(['/persons', '/plans'])
    await running.app.close()
    expect(remembered()).toEqual(['/persons', '/plans'])
    running = await desktop.start()
    await expect
      .poll(async () => (await Promise.all(running.app.windows().map(hashOf))).toSorted((one, other) => one.localeCompare(other)))
      .toEqual(['#/persons', '#/plans'])
  })

  /** The program started once more, with something to open, as the system does it. */
  async function startAgain(wanted: string): Promise<void> {
    const [executable, ...leading] = desktop.command
    const again = spawn(executable, [...leading, wanted], { env: desktop.env, stdio: 'ignore' })
    expect(await new Promise((resolve) => again.once('exit', resolve))).toBe(0)
  }
})

const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash)

/** Goes to a route as a link of the page does. */
async function go(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, route)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

async function nextWindow(app: ElectronApplication, act: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([app.waitForEvent('window'), act()])
  return page
}

const windowCount = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

const titles = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))

const clickInMenu = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id)

const labelsIn = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []).map(({ label }) => label),
  )
