import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openWebApp, type WebApp } from './web-app.ts'

/** The day's work without a mouse: after every act the focus is where the work goes on. */
describe.skipIf(inject('noBrowser') !== null)('by keys alone', () => {
  let program: WebApp
  let page: Page
  let folder: string
  const said: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'honbu-keys-'))
    program = await openWebApp()
    page = await program.openPage({ viewport: { width: 1280, height: 800 }, locale: 'en', reducedMotion: 'reduce' })
    page.setDefaultTimeout(20_000)
    // From the beginning: told when it is waited for, the browser could still be on its way to hand over its dialogs as the key is struck.
    page.on('filechooser', () => {})
    page.on('console', (message) => said.push(message.text()))
  })
  afterAll(async () => {
    await program?.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('a register is opened, a meeting planned, its agenda drafted, edited, reordered, cut and brought back', async () => {
    await tabTo(page, /^Open the published record/)
    await press(page, 'Enter')
    await page.getByRole('navigation', { name: 'Register' }).waitFor()

    await press(page, 'n')
    await page.getByRole('dialog', { name: 'New meeting' }).waitFor()
    await tabTo(page, /^Plan the meeting/)
    await press(page, 'Enter')
    await isAt(page, /^12th meeting/)

    await page.getByRole('button', { name: /^Accept all/ }).waitFor()
    await press(page, 'a')
    const agenda = page.getByRole('treegrid', { name: 'Agenda' })
    await agenda.getByRole('row').nth(2).waitFor()
    // What is taken stands before one; Escape leads from its words to the whole line.
    await tabTo(page, /English title|^Line|Report/)
    if (await isWriting(page)) await press(page, 'Escape')
    const lines = () => agenda.getByRole('row').count()
    const before = await lines()

    await press(page, 'End', 'Alt+ArrowUp')
    await expect.poll(() => rowOf(page)).toBe(before - 2)
    await press(page, 'Enter')
    await page.keyboard.type(' by keys')
    await press(page, 'Escape')
    const title = agenda
      .getByRole('row')
      .nth(before - 2)
      .getByRole('textbox', { name: /English title/ })
    await expect.poll(() => title.inputValue()).toContain('by keys')

    await press(page, 'Delete')
    await expect.poll(lines).toBe(before - 1)
    await expect.poll(() => rowOf(page)).toBeGreaterThanOrEqual(0)
    await press(page, 'Control+z')
    await expect.poll(lines).toBe(before)
    await expect.poll(() => rowOf(page)).toBeGreaterThanOrEqual(0)
  })

  test('a paper is attached, and the agenda printed', async () => {
    const file = join(folder, 'paper.txt')
    await writeFile(file, 'A paper')
    const chooser = page.waitForEvent('filechooser')
    await press(page, 'Alt+a')
    await (await orWhy(chooser)).setFiles(file)
    await expect.poll(() => page.getByRole('grid', { name: 'Papers' }).getByRole('row').count()).toBe(1)

    const printed = page.waitForEvent('frameattached')
    await press(page, 'Control+p')
    await printed
  })

  /** A dialog that did not come: what the browser and the page said to it. */
  const orWhy = <Event>(coming: Promise<Event>): Promise<Event> =>
    coming.catch(async (error: unknown) => {
      const fields = await page.locator('input[type=file]').count()
      throw new Error(`no dialog; ${fields} fields of files; focus at ${await focusName(page)}; said: ${said.join(' | ')}`, {
        cause: error,
      })
    })

  test('the sheet of all keys shows the parts of the screen, once each, and gives the focus back', async () => {
    const row = await focusName(page)
    await press(page, '?')
    const sheet = page.getByRole('dialog', { name: 'All keys' })
    await sheet.waitFor()
    const names = await sheet.getByRole('heading', { level: 3 }).allInnerTexts()
    expect(names.slice(0, 2)).toEqual(['Lines of the agenda', 'Writing a line of the agenda'])
    expect(new Set(names).size).toBe(names.length)
    // A key of a command stands there once: what took it from another has it alone.
    const keys = await sheet.locator('dl').evaluateAll((lists) => lists.map((list) => (list.textContent ?? '').length))
    expect(keys.every((length) => length > 0)).toBe(true)
    await press(page, 'Escape')
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(() => focusName(page)).toBe(row)
  })

  test('a hole of the matrix is found and explained, and the explanation taken back', async () => {
    await goTo(page, 'follow-ups/drugs', /^Follow-up matrix/)
    await page.getByRole('grid', { name: 'Follow-up matrix' }).waitFor()
    await press(page, 'h')
    await expect.poll(() => focusName(page)).toMatch(/missing/)
    await press(page, 'e')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('Taken up by a working group')
    await press(page, 'Enter')
    await expect.poll(() => focusName(page)).not.toMatch(/missing/)
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await press(page, 'Control+z')
    await expect.poll(() => focusName(page)).toMatch(/missing/)
  })

  test('a seat of the roster is asked about, moved, removed and brought back', async () => {
    await goTo(page, 'members/drugs', /^Roster/)
    await press(page, 'v')
    const rows = page.getByRole('main').getByRole('grid').getByRole('row')
    await rows.nth(3).waitFor()
    const count = await rows.count()
    await tabTo(page, /^1\s*Chief|Prime Minister/)
    await press(page, 'ArrowDown', 'r')
    await page.getByRole('dialog').waitFor()
    await press(page, 'Escape')
    await expect.poll(() => focusName(page)).toMatch(/Deputy Chief/)
    await press(page, 'Delete')
    await expect.poll(() => rows.count()).toBe(count - 1)
    await expect.poll(() => focusName(page)).toMatch(/Deputy Chief/)
    await press(page, 'Control+z')
    await expect.poll(() => rows.count()).toBe(count)
  })

  test('what is typed is found and gone to; going back leads to the row one was on', async () => {
    await press(page, 'Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('"five-year strategy" kind:plan')
    await expect.poll(() => page.getByRole('option', { selected: true }).innerText()).toMatch(/New Five-Year Strategy/)
    await press(page, 'Enter')
    await isAt(page, /Five-Year Strategy/)
    await goTo(page, 'plans', /^Plans/)
    await page.getByRole('grid').getByRole('row').nth(3).waitFor()
    await tabTo(page, /Publicity Activities|Outline on Promoting Measures/)
    await press(page, 'ArrowDown', 'ArrowDown')
    const row = await focusName(page)
    await press(page, 'Enter')
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/#\/plans\/./)
    await press(page, 'Alt+ArrowLeft')
    await expect.poll(() => focusName(page)).toBe(row)
  })

  test('a backup is made, chosen and restored, and the page goes on from its head', async () => {
    await goTo(page, 'health', /^Health/)
    await tabTo(page, /^Back up now/)
    await press(page, 'Enter')
    const backups = page.getByRole('main').getByRole('row')
    await expect.poll(() => backups.allInnerTexts()).toContainEqual(expect.stringContaining('by hand'))
    await tabTo(page, /^\d{1,2} \w+ \d{4} [\d:]+ ?by /)
    await press(page, 'Enter')
    await page.getByRole('button', { name: 'Restore' }).waitFor()
    await tabTo(page, /^Restore$/)
    await press(page, 'Enter')
    await page.getByText(/^The register is as of/).waitFor()
    await expect.poll(() => backups.allInnerTexts()).toContainEqual(expect.stringContaining('before a restore'))
    await expect.poll(() => focusName(page)).toMatch(/^Health/)
    await tabTo(page, /^Back up now/)
  })
})

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Tab by Tab to what is called so; throws with all that was passed when it comes to nothing new. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let at = 0; at < 80; at += 1) {
    const here = await focusName(page)
    if (name.test(here)) return
    passed.push(here)
    await press(page, 'Tab')
  }
  throw new Error(`Tab does not lead to ${String(name)}: ${passed.join(' | ').slice(0, 1500)}`)
}

/** The name of what has the focus, as far as the markup tells. */
const focusName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return 'nothing'
    return (focused.getAttribute('aria-label') ?? focused.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  })

const isWriting = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement)

/** Which line of the agenda has the focus, from 0; -1: none. */
const rowOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=treegrid] [role=row]')].indexOf(document.activeElement ?? document.body),
  )

async function isAt(page: Page, title: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).first().waitFor()
}

/** By the address, as a bookmark would; the way there by keys is another test's. */
async function goTo(page: Page, route: string, title: RegExp): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/${to}`
  }, route)
  await isAt(page, title)
}
