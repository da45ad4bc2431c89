import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'
import { thirdKoizumiCabinet } from '../support/third-koizumi-cabinet.ts'
import { openWebApp, type WebApp } from './web-app.ts'

let program: WebApp
let page: Page
const folder = mkdtempSync(join(tmpdir(), 'honbu-members-'))

beforeAll(async () => {
  const register = join(folder, 'register.honbu')
  execFileSync(process.execPath, [join(projectFolder, 'electron', 'cli.ts'), 'init', '--file', register], { stdio: 'ignore' })
  program = await openWebApp('--file', register)
  page = await program.openPage({ viewport: { width: 1280, height: 800 }, locale: 'en', reducedMotion: 'reduce' })
  await page.evaluate(() => localStorage.setItem('honbu-ui', JSON.stringify({ language: 'en', theme: 'light' })))
  await page.reload()
  await page.waitForSelector('main h1')
})
afterAll(async () => {
  await program?.close()
  rmSync(folder, { recursive: true, force: true })
})

const row = (name: RegExp) => page.getByRole('grid', { name: 'Roster' }).getByRole('row', { name })
const posts = () => page.getByRole('grid', { name: 'Roster' }).getByRole('rowheader').allInnerTexts()

test('a cabinet change is entered by keyboard alone, from the palette to the rosters', async () => {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('New cabinet')
  await page.getByRole('option', { name: 'New cabinet', exact: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'New cabinet' }).waitFor()
  // One arrives where one pastes.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await page.keyboard.insertText(thirdKoizumiCabinet)
  await page.getByRole('button', { name: /Take in 14 changes/ }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 1, name: 'Persons' }).waitFor()
  await page.keyboard.press('Alt+5')
  await page
    .getByRole('grid', { name: 'Bodies' })
    .getByRole('row', { name: /Drug Abuse/ })
    .click()
  await page.getByRole('radio', { name: 'Table' }).check()
  await row(/Minister of Justice/).waitFor()
  expect(await row(/Minister of Justice/).innerText()).toContain('杉浦　正健')
})

test('the roster is edited on the roster: a holder from a day, another place, a new seat, and undo', async () => {
  await row(/Minister of Justice/).click()
  await page.keyboard.press('r')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Jinen Nagase')
  const from = page.getByRole('dialog').getByRole('textbox', { name: 'From' })
  await from.fill('H17.12.1')
  await from.press('Enter')
  await expect.poll(() => row(/Minister of Justice/).innerText()).toContain('Jinen Nagase')

  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(async () => (await posts())[3]).toContain('Minister of Justice')

  await page.keyboard.press('n')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Minister of the Environment')
  await page.getByRole('dialog').getByRole('button', { name: 'Add a seat' }).click()
  await expect.poll(async () => (await posts())[4]).toContain('Minister of the Environment')

  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z')
  await expect.poll(() => row(/Minister of Justice/).innerText()).toContain('杉浦　正健')
  expect(await posts()).toHaveLength(13)
  expect(program.violations).toEqual([])
})
