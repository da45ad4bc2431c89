import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'
import { readCsv } from '../../shared/domain/read-csv.ts'
import { openRegister } from '../../db/sqlite/open-register.ts'
import { owner } from '../db/register-on-disk.ts'
import { holdNextLook } from '../support/strategy-items.ts'
import { openWebApp, type WebApp } from './web-app.ts'

const plan = 'drugs/new-five-year-strategy-2003'
const outlineIn = (language: 'ja' | 'en') =>
  readFileSync(join(projectFolder, 'test', 'fixtures', `strategy-outline-${language}.txt`), 'utf8')

/** Steps build on one another: one strategy, from its text to the report of its third follow-up. */
describe.skipIf(inject('noBrowser') !== null)('a five-year strategy of 212 items, by keyboard alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-strategy-'))
  let program: WebApp
  let page: Page

  beforeAll(async () => {
    const register = join(folder, 'register.honbu')
    execFileSync(process.execPath, [join(projectFolder, 'electron', 'cli.ts'), 'init', '--file', register], { stdio: 'ignore' })
    const third = await openRegister(register, { mode: 'write', owner })
    await holdNextLook(third.db)
    await third.close()
    program = await openWebApp('--file', register)
    const context = {
      viewport: { width: 1280, height: 800 },
      locale: 'en',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    } as const
    page = await program.openPage(context)
    page.setDefaultTimeout(15_000)
    await page.waitForSelector('main h1')
  })
  afterAll(async () => {
    await program?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const go = (route: string) =>
    page.evaluate((to) => {
      location.hash = to
    }, route)
  const cell = (row: number, column: string) =>
    page.getByRole('grid', { name: 'Status of every item' }).locator(`[data-column="${column}"]`).nth(row)
  const recorded = () => page.getByText(/^\d+ of 144 recorded$/).innerText()

  /** The recording grid at the meeting of a day, its first status in hand. */
  async function recordAt(day: string): Promise<void> {
    await go(`/status/${plan}?view=record`)
    const occasion = page.getByRole('button', { name: /Reported at/ }).first()
    await occasion.focus()
    await press('Enter')
    const wanted = page.getByRole('option', { name: new RegExp(day) })
    await wanted.waitFor()
    while ((await wanted.getAttribute('data-focused')) === null) await press('ArrowUp')
    await press('Enter')
    await expect.poll(() => occasion.innerText()).toContain(day)
    await stand(0, 'status')
  }

  /** The focus in a cell, once nothing else takes it any more. */
  async function stand(row: number, column: string): Promise<void> {
    await cell(row, column).waitFor()
    await expect
      .poll(async () => {
        await cell(row, column).focus()
        return cell(row, column).evaluate((element) => element === document.activeElement)
      })
      .toBe(true)
  }
  async function printed(name: string, route: string): Promise<string> {
    const sheet = await page.context().newPage()
    await sheet.goto(`${new URL(program.address).origin}/#/paper/${route}`)
    const token = await page.evaluate(() => sessionStorage.getItem('honbu-token') ?? '')
    await sheet.evaluate((own) => sessionStorage.setItem('honbu-token', own), token)
    await sheet.reload()
    await sheet.locator('html[data-paper-ready="true"]').waitFor()
    const bytes = await sheet.pdf({ preferCSSPageSize: true, printBackground: true })
    await sheet.close()
    if (process.env.HONBU_KEEP_PAPERS !== undefined) writeFileSync(join(process.env.HONBU_KEEP_PAPERS, `${name}.pdf`), bytes)
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
    return text.normalize('NFKC').replaceAll(/\s+/g, ' ')
  }

  test('is pasted in Japanese, and its English laid over it', async () => {
    await go(`/plans/${plan}?tab=items`)
    await page.getByRole('button', { name: /Import/ }).waitFor()
    for (const language of ['ja', 'en'] as const) {
      await press('i')
      await page.locator('textarea:focus').waitFor()
      await page.keyboard.insertText(outlineIn(language))
      const take = page.getByRole('button', { name: language === 'ja' ? 'Take in 212 items' : 'Take over 212 titles' })
      await take.focus()
      await press('Enter')
      await take.waitFor({ state: 'detached' })
    }
    const first = page.getByRole('row').filter({ hasText: '青少年による薬物乱用の根絶' })
    await first.waitFor()
    expect(await first.innerText()).toContain('Ending drug abuse among the young')
  })

  test('is recorded at two meetings: all at once, some by themselves, and the last statuses carried forward', async () => {
    await recordAt('14 June 2004')
    await press('Control+a', '2')
    await expect.poll(recorded).toBe('144 of 144 recorded')
    await press('Escape', '3', 'ArrowRight', 'Enter')
    await page.keyboard.type('１，２３４回')
    await press('Enter')
    await expect.poll(() => cell(0, 'figure').innerText()).toBe('1,234回')
    await stand(1, 'note')
    await press('Enter')
    await page.keyboard.type('Held in every prefecture.')
    await press('Enter')
    await expect.poll(() => cell(1, 'note').innerText()).toContain('Held in every prefecture.')
    await expect.poll(() => cell(0, 'status').innerText()).toContain('Done')

    await recordAt('10 June 2005')
    // What was said a year before stands beside each item.
    await page.getByRole('grid').getByText('14 Jun 2004').nth(143).waitFor()
    await press('r')
    await page.getByRole('button', { name: /^Accept all/ }).waitFor()
    await press('Control+Enter')
    await expect.poll(recorded).toBe('144 of 144 recorded')
    // What is delayed and what nobody spoke of: ten in a row changed, five taken out.
    await stand(2, 'status')
    for (let at = 0; at < 9; at += 1) await press('Shift+ArrowDown')
    await press('4', 'Escape')
    await stand(20, 'status')
    for (let at = 0; at < 4; at += 1) await press('Shift+ArrowDown')
    await press('Delete', 'Escape')
    await expect.poll(recorded).toBe('139 of 144 recorded')
    await expect.poll(() => page.getByText('Saving', { exact: false }).count(), { timeout: 10_000 }).toBe(0)
    await page.reload()
    await page.getByText('139 of 144 recorded').waitFor()
  })

  test('is recorded at a third meeting from a table a ministry sent back, seen line by line first', async () => {
    await go(`/status/${plan}?view=requests`)
    const row = page.getByRole('listitem').filter({ hasText: 'Ministry of Finance' })
    await row.getByRole('button').last().focus()
    const download = page.waitForEvent('download')
    await press('Enter')
    const asked = readFileSync(await (await download).path(), 'utf8')
    const [heads = [], ...rows] = readCsv(asked.replace(/^\uFEFF/, '')).rows.map(({ cells }) => cells)
    const at = (id: string) => heads.findIndex((head) => head.includes(`[${id}]`))
    const filled = rows.map((cells, index) =>
      cells.map((text, column) => {
        if (index === 0) return text
        if (column === at('status')) return index === 1 ? 'finished??' : index % 2 === 0 ? 'Done' : '3'
        return column === at('figure') ? (index % 3 === 0 ? '２，０００' : '') : text
      }),
    )
    const returned = join(folder, 'returned.csv')
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    writeFileSync(returned, [heads, ...filled].map((cells) => cells.map(quoted).join(',')).join('\r\n'))
    await page.locator('input[type="file"]').setInputFiles(returned)
    const preview = page.getByRole('region', { name: /returned\.csv/ })
    await preview.getByText(/finished\?\?/).waitFor()
    const take = preview.getByRole('button', { name: /^Take/ })
    expect(await take.innerText()).toContain(String(rows.length - 2))
    await take.focus()
    await press('Enter')
    await preview.waitFor({ state: 'detached' })
    await go(`/status/${plan}?view=record`)
    await page.getByText(`${rows.length - 2} of 144 recorded`).waitFor()
  })

  test('is reported on paper in both languages, with its tables on A3', async () => {
    const route = (paper: string, language: 'en' | 'ja') => `${paper}?plan=${encodeURIComponent(plan)}&language=${language}`
    const report = await printed('report-en', route('followUpReport', 'en'))
    expect(report).toContain('Ending drug abuse among the young')
    expect(report).toMatch(/Twelfth/)
    const japanese = await printed('report-ja', route('followUpReport', 'ja'))
    expect(japanese).toContain('青少年による薬物乱用の根絶')
    expect(japanese).toMatch(/第12回/)
    expect(await printed('matrix-ja', route('itemMatrix', 'ja'))).toContain('薬物乱用防止教室の開催')
  })

  test('nothing of it ran against the page’s own security rules', () => {
    expect(program.violations).toEqual([])
  })
})
