import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openPublishedRecord } from './journey.ts'
import { openWebApp, type WebApp } from './web-app.ts'

const routes = [
  '/',
  '/calendar',
  '/bodies/drugs',
  '/bodies/drugs/members',
  '/bodies/drugs/meetings',
  '/bodies/drugs/plans',
  '/meetings/9',
  '/plans',
  '/plans/drugs/new-five-year-strategy-2003',
  '/follow-ups',
  '/follow-ups/drugs',
  '/members',
  '/members/firearms',
  '/measures',
  '/indicators',
  '/history',
  '/settings',
  '/search',
]

describe.skipIf(inject('noBrowser') !== null)('every screen with the published record', () => {
  let program: WebApp
  let page: Page

  beforeAll(async () => {
    program = await openWebApp()
    page = await program.openPage({ viewport: { width: 1280, height: 800 }, locale: 'en', reducedMotion: 'reduce' })
    await openPublishedRecord(page)
  })
  afterAll(() => program?.close())

  describe.each(['light', 'dark', 'contrast'])('in the %s theme', (theme) => {
    beforeAll(async () => {
      await page.evaluate((chosen) => localStorage.setItem('honbu-ui', JSON.stringify({ language: 'en', theme: chosen })), theme)
      await page.reload()
      await page.getByRole('navigation', { name: 'Register' }).waitFor()
    })

    test.each(routes)('%s meets WCAG 2.2 AA as far as axe can tell', async (route) => {
      await page.evaluate((to) => {
        location.hash = to
      }, route)
      await page.waitForLoadState('networkidle')
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      const told: string[] = []
      for (const { id, nodes } of violations) {
        for (const { target } of nodes) {
          const selector = String(target)
          // On a drawing the number or the shortened year at a mark is no label; its title says in full what it is.
          const isMark = id === 'label-content-name-mismatch' && (await page.locator(`svg a:is(${selector})`).count()) > 0
          if (!isMark) told.push(`${id}: ${selector}`)
        }
      }
      expect(told).toEqual([])
    })
  })
})
