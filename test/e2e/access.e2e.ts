import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { routesFor } from '../support/places.ts'
import { clippedIn } from './clipped-in.ts'
import { coveredFocusIn } from './covered-focus-in.ts'
import { openPublishedRecord } from './journey.ts'
import { smallTargetsIn } from './small-targets-in.ts'
import { openWebApp, type WebApp } from './web-app.ts'

const themes = ['light', 'dark', 'contrast'] as const
/** 1280 x 800 at 200 %, and a width of 320 px, which is 1280 at 400 % (WCAG 2.2, 1.4.4 and 1.4.10). */
const magnified = [
  { width: 640, height: 400 },
  { width: 320, height: 640 },
]
const whole = { width: 1280, height: 800 }
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

describe.skipIf(inject('noBrowser') !== null)('every screen with the published record', () => {
  let program: WebApp
  let page: Page

  beforeAll(async () => {
    program = await openWebApp()
    page = await program.openPage({ viewport: whole, locale: 'en', reducedMotion: 'reduce' })
    await openPublishedRecord(page)
  })
  afterAll(() => program?.close())

  test.each(routesFor('access'))(
    '%s meets WCAG 2.2 AA as far as axe can tell, in each theme, is struck and focused without hindrance, and is whole at 200 and 400 percent in both languages',
    async (route) => {
      await goTo(page, route)
      const told: string[] = []
      for (const theme of themes) {
        const found = await violations(page, theme)
        told.push(...found.map((violation) => `${theme} ${violation}`))
      }
      told.push(...(await smallTargetsIn(page)))
      told.push(...(await clippedWhenMagnified(page, coveredFocusIn)))
      // Roles and colours do not change with the language: the same parts make both, with the words of each. The screen stays, and changes its words.
      await speak(page, 'ja')
      told.push(...(await clippedWhenMagnified(page)).map((what) => `ja ${what}`))
      await speak(page, 'en')
      expect(told).toEqual([])
    },
  )
})

/** Waits for what the new place shows: until then the old one's title stands there. */
async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate(async (to) => {
    location.hash = to
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve))
    })
  }, route)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.locator('[class*=skeleton]').first().waitFor({ state: 'detached' })
}

async function speak(page: Page, language: 'en' | 'ja'): Promise<void> {
  // As it is heard from another window, and on the first screen too, which has no keys.
  await page.evaluate((chosen) => {
    localStorage.setItem('honbu-ui', JSON.stringify({ language: chosen, theme: 'light' }))
    dispatchEvent(new StorageEvent('storage', { key: 'honbu-ui' }))
  }, language)
  await page.locator(`html[lang=${language}]`).waitFor()
}

/** The page has taken on its new size: what depends on it is made in the frame after. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve))
    })
  })

/** `more` is looked at too where what sticks to an edge takes most of the room. */
async function clippedWhenMagnified(page: Page, more?: (page: Page) => Promise<readonly string[]>): Promise<readonly string[]> {
  const told: string[] = []
  for (const size of magnified) {
    await page.setViewportSize(size)
    await drawn(page)
    const found = [...(await clippedIn(page)), ...(size === magnified[0] && more !== undefined ? await more(page) : [])]
    told.push(...found.map((what) => `${size.width} px: ${what}`))
  }
  await page.setViewportSize(whole)
  return told
}

/** What axe finds; in the other themes only whether words can be read, all else being the same. */
async function violations(page: Page, theme: (typeof themes)[number]): Promise<readonly string[]> {
  await wear(page, theme)
  // Legacy: the page has no frames whose results would have to be joined in a page of their own. The page keeps what was put into it.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: 'undefined' } : {}) })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
  const found = await (theme === 'light' ? axe.withTags([...rules]) : axe.withRules(['color-contrast'])).analyze()
  await wear(page, 'light')
  const told: string[] = []
  for (const { id, nodes } of found.violations) {
    for (const { target, html } of nodes) {
      const isDrawn = id === 'label-content-name-mismatch' && (await page.evaluate(isDrawing, String(target)))
      if (!isDrawn) told.push(`${id}: ${String(target)} ${html.slice(0, 100)}`)
    }
  }
  return told
}

const wear = (page: Page, theme: string) =>
  page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen
  }, theme)

/** On a drawing the number or the shortened year at a mark is no label, nor is the letter on a seal: the name says in full what it is. */
function isDrawing(selector: string): boolean {
  const named = document.querySelector(selector)
  return named !== null && (named.closest('svg') !== null || named.querySelector('[class*=seal]') !== null)
}
