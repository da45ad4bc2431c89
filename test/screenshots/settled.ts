import type { Page } from 'playwright-core'

/** Resolves when the page shows what it is going to show: answers are in, nothing is waited for, fonts are there, and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  // What is laid out for paper measures itself once more when the fonts are there; a skeleton shows only after a while.
  await page.waitForTimeout(500)
  await page
    .locator(':is([role="status"][aria-label="Loading"], [role="status"][aria-label="読み込み中"]):not([data-specimen] *)')
    .first()
    .waitFor({ state: 'detached' })
  await page.waitForTimeout(200)
}
