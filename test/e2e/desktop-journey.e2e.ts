import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Desktop, type DesktopApp, openDesktop } from './desktop-app.ts'
import { draftsTheTwelfthMeeting, findsWhatWasNeverFollowedUp, reordered, twelfth } from './first-day.ts'
import { agendaTitles, listedMeetings, openPublishedRecord } from './journey.ts'

describe.skipIf(inject('noDesktop') !== null)('the first day in the desktop app', () => {
  let desktop: Desktop
  let running: DesktopApp

  beforeAll(async () => {
    desktop = await openDesktop()
    running = await desktop.start()
  })
  afterAll(() => desktop?.close())

  test('begins with the published record', async () => {
    await openPublishedRecord(running.page)
    expect(await running.page.getByRole('heading', { level: 1 }).innerText()).toBe('Tuesday, 20 December 2005')
  })

  test('drafts the twelfth firearms meeting, accepts, reorders and lists it', () => draftsTheTwelfthMeeting(running.page))

  test('finds the plans that were never followed up', () => findsWhatWasNeverFollowedUp(running.page))

  test('saves the roster of the drugs headquarters as PDF, its text readable again', async () => {
    const path = join(desktop.home, 'roster.pdf')
    await running.app.evaluate(({ dialog }, filePath) => {
      Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) })
    }, path)
    const { page } = running
    await page.getByRole('navigation', { name: 'Register' }).getByRole('link', { name: 'Members' }).click()
    await page.getByRole('main').getByText('Headquarters for the Promotion of Measures to Prevent Drug Abuse').first().click()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Save as …' }).click()
    await page.getByRole('menuitem', { name: 'PDF' }).click()
    await page
      .getByText(/roster\.pdf/)
      .first()
      .waitFor()
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)))
    const { text, totalPages } = await extractText(pdf, { mergePages: true })
    expect(totalPages).toBe(1)
    const words = text.replaceAll(/\s+/g, ' ')
    for (const part of [
      'Headquarters for the Promotion of Measures to Prevent Drug Abuse',
      'As of',
      'Prime Minister',
      'Minister of Justice',
    ]) {
      expect(words).toContain(part)
    }
  })

  test('finds everything still there after a restart', async () => {
    await running.app.close()
    await openTwelfthAnew()
    await expect.poll(() => agendaTitles(running.page)).toEqual(reordered)
  })

  test('keeps what was typed last, though the window is closed at once', async () => {
    const { app, page } = running
    await page
      .getByRole('textbox', { name: /English title$/ })
      .first()
      .focus()
    await page.keyboard.press('End')
    await page.keyboard.type(', as of today')
    const closed = app.waitForEvent('close')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await closed
    await openTwelfthAnew()
    await expect.poll(() => agendaTitles(running.page)).toEqual([`${reordered[0]}, as of today`, ...reordered.slice(1)])
  })

  async function openTwelfthAnew(): Promise<void> {
    running = await desktop.start()
    const { page } = running
    await page.getByRole('navigation', { name: 'Register' }).waitFor()
    expect(await listedMeetings(page, 'Firearms')).toMatch(twelfth)
    await page.getByRole('tabpanel').getByText('12th meeting').first().click()
    await page.keyboard.press('Enter')
  }
})
