import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'
import { openWebApp, type WebApp } from './web-app.ts'

describe.skipIf(inject('noBrowser') !== null)('what comes in and what goes out, in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-exchange-'))
  let program: WebApp
  let page: Page

  beforeAll(async () => {
    const register = join(folder, 'register.honbu')
    await promisify(execFile)(process.execPath, [join(projectFolder, 'electron', 'cli.ts'), 'init', '--file', register])
    program = await openWebApp('--file', register)
    page = await program.openPage({ locale: 'en', viewport: { width: 1280, height: 800 } })
  })
  afterAll(async () => {
    await program?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const goTo = (on: Page, route: string) => on.evaluate((hash) => (location.hash = hash), route)
  async function choose(on: Page, path: string): Promise<void> {
    await goTo(on, '/exchange/import')
    await on.getByRole('button', { name: 'Choose a file' }).waitFor()
    await on.locator('[data-import-file]').setInputFiles(path)
  }
  /** The file that a button sends out, as it is kept by the browser. */
  async function sentBy(on: Page, act: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([on.waitForEvent('download'), act()])
    return download.path()
  }
  /** The row of the export's list of whole forms that bears the name. */
  const exportOf = (on: Page, name: string) =>
    on.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Export' })

  test('a table is previewed, taken in part, undone in one step, and its report is kept', async () => {
    const table = join(folder, 'offices.csv')
    writeFileSync(
      table,
      '\ufeff府省庁名,設置日,備考\r\n第一局,平成１３年１月６日,\r\n第二局,H13.1.6,"=1+1"\r\n第三局,someday,\r\n法務省,1949/6/1,新しい備考\r\n',
    )
    await choose(page, table)
    const preview = page.getByRole('region', { name: 'What it would do' })
    await preview.getByRole('checkbox', { name: 'Take in: 第一局' }).waitFor()
    await expect.poll(() => preview.getByRole('listitem').filter({ hasText: 'someday' }).innerText()).toContain('no day')
    await preview.getByRole('checkbox', { name: 'Take in: 第二局' }).press('Space')
    const report = await sentBy(page, () => preview.getByRole('button', { name: 'Save the report' }).click())
    expect(readFileSync(report, 'utf8')).toMatch(/^\ufeffLine,List,Thing,Verdict,Taken/)
    const told = readFileSync(report, 'utf8').split('\r\n')
    expect(told.find((line) => line.includes('第一局') && line.includes('2001'))).toContain('New,yes')
    expect(told.find((line) => line.includes('第二局'))).toContain('New,no')
    expect(told.join()).toContain("'=1+1")

    await preview.getByRole('button', { name: /^Take in \d+ rows?$/ }).click()
    await page.getByText('Taken in as one step; undo takes it back.').first().waitFor()
    await goTo(page, '/organizations')
    await page.getByText('第一局').first().waitFor()
    expect(await page.getByText('第二局').count()).toBe(0)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => page.getByText('第一局').count()).toBe(0)
  })

  test('a file that is none is refused in words, and the next one is taken', async () => {
    const picture = join(folder, 'scan.csv')
    writeFileSync(picture, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0))
    await choose(page, picture)
    await page.getByText('“scan.csv” cannot be read.').waitFor()
    expect(await page.getByRole('button', { name: 'Choose a file' }).isEnabled()).toBe(true)
  })

  test('the whole register goes out, into an empty one, and comes out of it byte for byte', async () => {
    await goTo(page, '/exchange/export')
    const json = await sentBy(page, () => exportOf(page, 'with a published schema').click())
    const empty = join(folder, 'empty.honbu')
    await promisify(execFile)(process.execPath, [join(projectFolder, 'electron', 'cli.ts'), 'init', '--empty', '--file', empty])
    const other = await openWebApp('--file', empty)
    try {
      const second = await other.openPage({ locale: 'en' })
      const register = join(folder, 'register.json')
      writeFileSync(register, readFileSync(json))
      await choose(second, register)
      await second.getByRole('button', { name: 'Take it over whole' }).click()
      await second
        .getByText(/^Took in: /)
        .first()
        .waitFor()
      await goTo(second, '/exchange/export')
      const again = await sentBy(second, () => exportOf(second, 'with a published schema').click())
      expect(readFileSync(again).equals(readFileSync(json))).toBe(true)
    } finally {
      await other.close()
    }
  })

  test('the content security policy had nothing to stop', () => {
    expect(program.violations).toEqual([])
  })
})
