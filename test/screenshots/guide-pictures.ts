/**
 * `npm run guide:pictures [-- NAME …]`: draws the guide's pictures from the running program, in both languages, light and dark, to docs/guide/pictures.
 * They are WebP, which Chromium writes itself, and small enough to be carried along.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { bundle } from '../../build/bundle.ts'
import { projectFolder } from '../../build/project-folder.ts'
import { guidePictures, type GuidePicture } from '../../shared/text/guide/guide-page.ts'
import { openWebApp } from '../e2e/web-app.ts'
import { settled } from './settled.ts'

const size = { width: 1280, height: 800 }
/** Of what a screen with two dots a pixel would show: sharp enough to read, and a third smaller. */
const scale = 1.4
const quality = 74

const strategy = 'drugs/new-five-year-strategy-2003'

/** What is done before each picture is taken, in the order in which it is done: later ones see what earlier ones did. */
const scenes: Readonly<Record<GuidePicture, (page: Page) => Promise<void>>> = {
  home: (page) => go(page, '/'),
  draft: async (page) => {
    await go(page, '/')
    await page.keyboard.press('n')
    await page.getByRole('dialog').getByRole('button').last().click()
    await page
      .locator('[data-page-title]')
      .filter({ hasText: /12th|第12回/ })
      .waitFor()
  },
  issued: async (page) => {
    // The draft follows the head of the meeting; its key works when it is there.
    await settled(page)
    await page.keyboard.press('a')
    await page.getByRole('treegrid').getByRole('row').nth(2).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: /Record as held|開催を記録する/ }).waitFor()
  },
  matrix: (page) => go(page, '/follow-ups/drugs'),
  statuses: async (page) => {
    await go(page, `/status/${strategy}`)
    const grid = page.getByRole('grid').first()
    await grid.waitFor()
    await grid.getByRole('row').nth(2).click()
    for (const key of ['2', 'ArrowDown', '2', 'ArrowDown', '3', 'ArrowDown']) await page.keyboard.press(key)
  },
  roster: (page) => go(page, '/members/drugs'),
  papers: async (page) => {
    await go(page, '/papers/attendanceSheet')
  },
  import: async (page) => {
    await go(page, '/exchange/import')
    await page.locator('[data-import-file]').setInputFiles(join(projectFolder, 'docs', 'samples', 'sample-bodies.csv'))
    await page.getByRole('button', { name: /Take in 2|2行/ }).waitFor()
  },
  palette: async (page) => {
    await go(page, '/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('2003')
    await page.getByRole('dialog').getByRole('option').nth(4).waitFor()
  },
  health: async (page) => {
    await page.keyboard.press('Escape')
    await go(page, '/health')
    await page.getByRole('button', { name: /Back up now|控えを作成/ }).click()
    await page
      .getByText(/by hand|手動/)
      .first()
      .waitFor()
  },
  history: (page) => go(page, '/history'),
}

/** What was told about the steps to a picture is no part of it. */
async function withoutNotices(page: Page): Promise<void> {
  const close = page.getByRole('region', { name: /Notices|お知らせ/ }).getByRole('button', { name: /^(Dismiss|閉じる)$/ })
  while ((await close.count()) > 0) await close.first().click()
}

/** Where the pictures are drawn is nobody's business. */
async function withoutPlaces(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.textContent?.includes('honbu-guide-')) node.textContent = '~/Honbu'
    }
  })
}

/** The page as it is, in the other theme: nothing of what was done for the picture is lost. */
const wear = (page: Page, theme: 'light' | 'dark') =>
  page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen
  }, theme)

async function go(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, route)
}

const wanted = new Set(process.argv.slice(2))
const folder = join(projectFolder, 'docs', 'guide', 'pictures')
await mkdir(folder, { recursive: true })
await bundle()
const cli = join(projectFolder, 'electron', 'cli.ts')
for (const language of ['en', 'ja'] as const) {
  const home = await mkdtemp(join(tmpdir(), 'honbu-guide-'))
  const register = join(home, 'register.honbu')
  const outline = join(projectFolder, 'test', 'fixtures', `strategy-outline-${language}.txt`)
  execFileSync(process.execPath, [cli, 'init', '--file', register], { stdio: 'ignore' })
  execFileSync(process.execPath, [cli, 'import', '--file', register, outline, '--plan', strategy], { stdio: 'ignore' })
  const app = await openWebApp('--file', register)
  try {
    const page = await app.openPage({ viewport: size, deviceScaleFactor: scale, locale: language, reducedMotion: 'reduce' })
    await page.evaluate((state) => localStorage.setItem('honbu-ui', JSON.stringify(state)), { language, theme: 'light' })
    await page.reload()
    for (const picture of guidePictures) {
      await scenes[picture](page)
      await withoutNotices(page)
      await settled(page)
      if (wanted.size > 0 && !wanted.has(picture)) continue
      await withoutPlaces(page)
      const chrome = await page.context().newCDPSession(page)
      for (const theme of ['light', 'dark'] as const) {
        await wear(page, theme)
        const { data } = await chrome.send('Page.captureScreenshot', { format: 'webp', quality })
        const name = theme === 'light' ? `${picture}.${language}.webp` : `${picture}.${language}.dark.webp`
        await writeFile(join(folder, name), Buffer.from(data, 'base64'))
      }
      await wear(page, 'light')
    }
  } finally {
    await app.close()
    await rm(home, { recursive: true, force: true })
  }
}
console.log(`Drew ${wanted.size === 0 ? guidePictures.length : wanted.size} pictures in each language`)
