import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'
import { readIcalendar } from '../electron/exchange/icalendar/read-icalendar.ts'
import { openWebApp, type WebApp } from './web-app.ts'

let program: WebApp
let page: Page
const folder = mkdtempSync(join(tmpdir(), 'honbu-calendar-'))

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

test('the whole year stands on a small screen without scrolling', async () => {
  await page.getByRole('link', { name: 'Calendar' }).click()
  await page.getByRole('grid').waitFor()
  const box = await page.getByRole('row').last().boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(800)
  const scrolls = await page
    .getByRole('grid')
    .evaluate(({ parentElement }) => parentElement !== null && parentElement.scrollHeight > parentElement.clientHeight)
  expect(scrolls).toBe(false)
})

test('a browser keeps the saved calendar among its downloads', async () => {
  await page.getByRole('button', { name: 'Save as iCalendar…' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('Meetings of all bodies, FY2005.ics')
  expect(readIcalendar(await readFile(await file.path(), 'utf8')).components).toHaveLength(4)
  expect(program.violations).toEqual([])
})
