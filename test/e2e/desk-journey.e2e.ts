import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'
import { agendaTitles } from './journey.ts'
import { openWebApp, type WebApp } from './web-app.ts'

/** What is typed on each agenda, and how the paper then begins. */
const bodies = [
  { key: 'drugs', ordinal: '12th', english: 'Twelfth meeting', japanese: '第12回会合' },
  { key: 'firearms', ordinal: '12th', english: 'Twelfth meeting', japanese: '第12回会合' },
  { key: 'crime', ordinal: '7th', english: 'Seventh meeting', japanese: '第7回' },
] as const
const opening = 'Remarks of the chair on the year to come'

describe.skipIf(inject('noBrowser') !== null)('the agenda desk, by keyboard alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-desk-'))
  let program: WebApp
  let page: Page

  beforeAll(async () => {
    const register = join(folder, 'register.honbu')
    execFileSync(process.execPath, [join(projectFolder, 'electron', 'cli.ts'), 'init', '--file', register], { stdio: 'ignore' })
    program = await openWebApp('--file', register)
    page = await program.openPage({ viewport: { width: 1280, height: 800 }, locale: 'en', reducedMotion: 'reduce' })
    await page.waitForSelector('main h1')
  })
  afterAll(async () => {
    await program?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const stage = () => page.getByRole('list', { name: 'Stage of the meeting' }).locator('[aria-current="step"]').innerText()

  /** The pages of a paper as a printer gets them, and their words. */
  async function printed(name: string, route: string): Promise<string> {
    const sheet = await page.context().newPage()
    await sheet.goto(`${new URL(program.address).origin}/#/paper/${route}`)
    await sheet.evaluate((token) => sessionStorage.setItem('honbu-token', token), await tokenOf())
    await sheet.reload()
    await sheet.locator('html[data-paper-ready="true"]').waitFor()
    const bytes = await sheet.pdf({ preferCSSPageSize: true, printBackground: true })
    await sheet.close()
    if (process.env.HONBU_KEEP_PAPERS !== undefined) writeFileSync(join(process.env.HONBU_KEEP_PAPERS, `${name}.pdf`), bytes)
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
    return text.normalize('NFKC').replaceAll(/\s+/g, ' ')
  }
  const tokenOf = () => page.evaluate(() => sessionStorage.getItem('honbu-token') ?? '')

  test.each(bodies)('drafts, edits, issues and holds the $ordinal meeting of $key, and prints it', async (body) => {
    await page.evaluate((to) => {
      location.hash = to
    }, `/bodies/${body.key}`)
    await page.getByRole('tab', { name: /^Overview/ }).waitFor()

    // Plan it on the day its habit suggests, and take the whole draft over.
    await press('n')
    await page.getByRole('dialog', { name: 'New meeting' }).waitFor()
    await press('Enter')
    await page.getByRole('heading', { name: `${body.ordinal} meeting`, level: 1 }).waitFor()
    const meetingId = Number(/\/meetings\/(\d+)/.exec(page.url())?.[1])
    await page.getByRole('button', { name: 'Accept all' }).waitFor()
    await press('a')
    await expect.poll(async () => (await agendaTitles(page)).length).toBeGreaterThan(0)
    const drafted = await agendaTitles(page)

    // A line of one's own behind the first, then before it.
    await page.locator('textarea:focus').waitFor()
    await press('End', 'Enter')
    await page.keyboard.type(opening)
    await press('Alt+ArrowUp')
    await expect.poll(() => agendaTitles(page)).toEqual([opening, ...drafted])
    expect(await stage()).toBe('Drafted')

    await press('Control+Enter')
    await expect.poll(stage).toBe('Issued')

    // What came of each line: the usual, and the line of one's own noted.
    await press('Control+Enter')
    await page.getByRole('button', { name: /^The usual outcome for all/ }).waitFor()
    await press('n', 'u')
    await expect.poll(() => page.getByText('lines without an outcome').count()).toBe(0)
    await press('Control+Enter')
    await page.getByText('Held', { exact: true }).first().waitFor()

    for (const language of ['en', 'ja'] as const) {
      const issued = await printed(
        `${body.key}-issued-${language}`,
        `agenda?meetingId=${meetingId}&language=${language}&stage=issued`,
      )
      expect(issued).toContain(language === 'en' ? body.english : body.japanese)
      expect(issued).toContain(opening)
      expect(issued).not.toMatch(/noted|了承|結果/)
      const held = await printed(
        `${body.key}-held-${language}`,
        `agenda?meetingId=${meetingId}&language=${language}&stage=results`,
      )
      expect(held).toMatch(language === 'en' ? /With results/ : /結果/)
      const record = await printed(`${body.key}-record-${language}`, `decisionRecord?meetingId=${meetingId}&language=${language}`)
      expect(record).toContain(opening)
    }
  })

  test('nothing of it ran against the page’s own security rules', () => {
    expect(program.violations).toEqual([])
  })
})
