import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { routesFor } from '../support/places.ts'
import { clippedIn } from './clipped-in.ts'
import { openPublishedRecord } from './journey.ts'
import { openWebApp, type WebApp } from './web-app.ts'

/** Not yet whole in a narrow window (docs/decisions/open-ends.md): their axe rules hold all the same. */
const stillWide = new Set(['/calendar', '/members/drugs/check', '/indicators', '/exchange/import'])

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

  describe.each(['en', 'ja'])('in %s', (language) => {
    beforeAll(async () => {
      await page.evaluate(() => {
        location.hash = '/'
      })
      await page.evaluate(
        (chosen) => localStorage.setItem('honbu-ui', JSON.stringify({ language: chosen, theme: 'light' })),
        language,
      )
      await page.reload()
      await page.getByRole('navigation').first().waitFor()
    })

    test.each(routesFor('access'))(
      '%s meets WCAG 2.2 AA as far as axe can tell, in each theme, and is whole at 200 and 400 percent',
      async (route) => {
        await page.evaluate((to) => {
          location.hash = to
        }, route)
        await page.waitForLoadState('networkidle')
        await page.getByRole('heading', { level: 1 }).first().waitFor()

        const told: string[] = []
        // Colours do not change with the language.
        for (const theme of language === 'en' ? themes : (['light'] as const)) {
          const found = await violations(page, theme)
          told.push(...found.map((violation) => `${theme} ${violation}`))
        }
        for (const size of stillWide.has(route) ? [] : magnified) {
          await page.setViewportSize(size)
          told.push(...(await clippedIn(page)).map((what) => `${size.width} px: ${what}`))
        }
        await page.setViewportSize(whole)
        expect(told).toEqual([])
      },
    )
  })
})

/** What axe finds; in the other themes only whether words can be read, all else being the same. */
async function violations(page: Page, theme: (typeof themes)[number]): Promise<readonly string[]> {
  await wear(page, theme)
  // Legacy: the page has no frames whose results would have to be joined in a page of their own.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
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
