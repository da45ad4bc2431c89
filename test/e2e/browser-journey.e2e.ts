import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { draftsTheTwelfthMeeting, findsWhatWasNeverFollowedUp, reordered, twelfth } from './first-day.ts'
import { agendaTitles, listedMeetings, openPublishedRecord } from './journey.ts'
import { openWebApp, type WebApp } from './web-app.ts'

describe.skipIf(inject('noBrowser') !== null)('the first day in a browser', () => {
  let program: WebApp
  let page: Page
  const open = (): Promise<Page> => program.openPage({ viewport: { width: 1280, height: 800 }, locale: 'en' })

  beforeAll(async () => {
    program = await openWebApp()
    page = await open()
  })
  afterAll(() => program?.close())

  test('begins with the published record', async () => {
    await openPublishedRecord(page)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Tuesday, 20 December 2005')
  })

  test('drafts the twelfth firearms meeting, accepts, reorders and lists it', () => draftsTheTwelfthMeeting(page))

  test('finds the plans that were never followed up', () => findsWhatWasNeverFollowedUp(page))

  test('prints the roster of the drugs headquarters, its text readable from the PDF', async () => {
    await page.goto(`${new URL(program.address).origin}/#/paper/roster?body=drugs&asOf=2005-06-10&language=en`)
    await page.locator('html[data-paper-ready="true"]').waitFor()
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
    const { text, totalPages } = await extractText(pdf, { mergePages: true })
    expect(totalPages).toBe(1)
    const words = text.replaceAll(/\s+/g, ' ')
    expect(words).toContain('Headquarters for the Promotion of Measures to Prevent Drug Abuse')
    expect(words).toContain('As of 10 June 2005')
    for (const post of ['Prime Minister', 'Chief Cabinet Secretary', 'Minister of Justice', 'Minister of Foreign Affairs']) {
      expect(words).toContain(post)
    }
  })

  test('has a screen whose file did not come once it is asked for again, on the day that was being read', async () => {
    await page.goto(`${new URL(program.address).origin}/#/`)
    await page.getByRole('navigation', { name: 'Register' }).waitFor()
    const day = page.getByRole('textbox', { name: 'As of' })
    await day.fill('2003-07-25')
    await day.press('Enter')
    await page.getByText('As of 25 July 2003').waitFor()
    const settings = '**/assets/settings-screen-*.js'
    await page.route(settings, (route) => route.abort())
    await page.evaluate(() => (location.hash = '#/settings'))
    const again = page.getByRole('alert').getByRole('button', { name: 'Try again' })
    // The page is read anew, and the file does not come once more.
    await Promise.all([page.waitForEvent('load'), again.click()])
    await again.waitFor()
    await page.unroute(settings)
    await again.click()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    expect(await page.getByText('As of 25 July 2003').isVisible()).toBe(true)
  })

  test('finds everything still there after a restart', async () => {
    program = await program.restart()
    page = await open()
    await page.getByRole('navigation', { name: 'Register' }).waitFor()
    expect(await listedMeetings(page, 'Firearms')).toMatch(twelfth)
    await page.getByRole('tabpanel').getByText('12th meeting').first().click()
    await page.keyboard.press('Enter')
    await expect.poll(() => agendaTitles(page)).toEqual(reordered)
  })

  test('never ran against the page’s own security rules', () => {
    expect(program.violations).toEqual([])
  })
})
