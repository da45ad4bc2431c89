import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'
import { openWebApp, type WebApp } from './web-app.ts'

const situation = 'Report on Recent Firearms Situation'
const progress = 'Report on Progress of the Promotion of Measures Against Firearms in Fiscal 2005'
const adoption = 'Report on Adoption of Plans for Promotion of Measures Against Firearms in Fiscal 2006'
const followUp = 'Follow-up of the Action Plan for Prevention of Promotion of Publicity Activities'

let program: WebApp
let page: Page
const folder = mkdtempSync(join(tmpdir(), 'honbu-agenda-'))

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

/** The agenda on the screen; nested lines indented. */
const agenda = () =>
  page
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map(
        (row) => `${'  '.repeat(Number(row.getAttribute('aria-level')) - 1)}${row.querySelector('textarea')?.value ?? ''}`,
      ),
    )
const becomes = (lines: readonly string[]) => expect.poll(agenda, { timeout: 8000 }).toEqual(lines)
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

test('the 12th firearms meeting is drafted, reordered, nested, edited, undone and done again without a mouse', async () => {
  await press('n')
  await page.getByRole('dialog', { name: 'New meeting' }).waitFor()
  await page.getByRole('textbox', { name: 'Day of the meeting' }).focus()
  await page.keyboard.type('2006-04-28')
  await press('Enter')
  await page.waitForTimeout(200)
  if (await page.getByRole('dialog').isVisible()) await press('Enter')
  await page.getByRole('heading', { level: 1, name: '12th meeting' }).waitFor()

  await page.getByRole('checkbox').first().focus()
  await press('a')
  await becomes([situation, progress, adoption])
  await press('ArrowDown', 'Alt+ArrowDown')
  await becomes([situation, adoption, progress])
  await press('Tab')
  await becomes([situation, adoption, `  ${progress}`])

  await press('End', 'Enter')
  await page.keyboard.type('@publicity')
  await expect.poll(() => page.getByRole('option').first().innerText()).toMatch(/Publicity/)
  await press('Enter')
  await becomes([situation, adoption, `  ${progress}`, `  ${followUp}`])
  await press('End')
  await page.keyboard.type(', etc.')
  const edited = [situation, adoption, `  ${progress}`, `  ${followUp}, etc.`]
  await becomes(edited)
  // The sheet beside it follows.
  await page.getByRole('region', { name: 'The agenda as it will print' }).getByText(`${followUp}, etc.`).first().waitFor()

  await press('Control+z')
  await becomes([situation, adoption, `  ${progress}`, `  ${followUp}`])
  await press('Control+z')
  await becomes([situation, adoption, `  ${progress}`])
  await press('Control+z')
  await becomes([situation, adoption, progress])
  for (let step = 0; step < 3; step++) {
    await press('Control+Shift+z')
    await page.waitForTimeout(300)
  }
  await becomes(edited)

  await page.reload()
  await page.getByRole('row').first().waitFor()
  expect(await agenda()).toEqual(edited)
})

test('a line is dragged by its grip to another place and depth; Escape lets it go', async () => {
  const before = await agenda()
  const first = page.getByRole('row').first()
  const third = page.getByRole('row').nth(1)
  const grip = await first.locator('span[class*="grip"]').boundingBox()
  const target = await third.boundingBox()
  if (grip === null || target === null) throw new Error('Not on the screen')
  const start = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 }
  const end = { x: start.x, y: target.y + target.height - 2 }

  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await agenda()).toEqual(before)

  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x + 30, end.y, { steps: 4 })
  await page.mouse.up()
  await becomes([adoption, `  ${situation}`, `  ${progress}`, `  ${followUp}, etc.`])
})

test('Tab nests only while one writes: from a line as a whole it leads on', async () => {
  const before = await agenda()
  await page.getByRole('textbox', { name: 'Line 1, English title' }).click()
  await press('Escape')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName)
  expect(await focused()).toBe('row')
  await press('Tab')
  expect(await focused()).not.toBe('row')
  expect(await agenda()).toEqual(before)
})

test('the agenda is issued, its outcomes given by single keys, held and compared with what went out, without a mouse', async () => {
  await press('Control+Enter')
  await page
    .getByText(/issued \d/)
    .first()
    .waitFor()
  await page.getByRole('region', { name: 'The agenda as it will print' }).getByText('As issued on').first().waitFor()

  await press('Control+Enter')
  await page.getByRole('region', { name: 'What came of the 12th meeting' }).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.closest('[role="toolbar"]')?.getAttribute('aria-label'))
  await expect.poll(focused).toBe(`Outcome of 1 ${adoption}`)
  await press('a')
  await expect.poll(focused).toBe(`Outcome of 1.1 ${situation}`)
  await press('r', 'd')
  // A deferred line asks where it goes: the next line is one key further.
  await expect.poll(focused).toBe(`Outcome of 1.2 ${progress}`)
  await press('u')
  await page.getByText('Every line has an outcome').waitFor()
  await press('Control+Enter')
  await page.getByText('Firearms, 12th meeting recorded as held').waitFor()
  await page.getByRole('region', { name: 'The agenda as it will print' }).getByText('deferred').first().waitFor()

  await page.getByRole('tab', { name: 'As issued, as held' }).focus()
  await press('Enter')
  const differences = page.getByRole('treegrid', { name: 'What differs' })
  await differences.getByRole('row').first().waitFor()
  expect(await differences.getByRole('gridcell', { name: 'Outcome', exact: true }).count()).toBe(4)
})
