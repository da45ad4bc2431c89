import type { Page } from 'playwright-core'

/** What a secretary does on the first day, step by step, by the words on the screen. The same in a browser and in the desktop app. */

const longest = 20_000

/** First start: the published record becomes the user's own register. */
export async function openPublishedRecord(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Open the published record/ }).click()
  await page.getByRole('navigation', { name: 'Register' }).waitFor({ timeout: longest })
}

/** Plans the next meeting of the firearms headquarters on the day the program suggests, and answers with that day as shown. */
export async function planTwelfthFirearmsMeeting(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Home', exact: true }).first().click()
  await page.getByRole('button', { name: 'Meeting', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'New meeting' })
  const day = await dialog.getByRole('textbox', { name: 'Day of the meeting' }).inputValue()
  await dialog.getByRole('button', { name: 'Plan the meeting' }).click()
  await page.getByRole('heading', { name: '12th meeting', level: 1 }).waitFor({ timeout: longest })
  return day
}

/** Takes everything the precedent proposes onto the agenda. */
export async function acceptTheDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Accept all' }).click()
  await page.getByRole('treegrid', { name: 'Agenda' }).getByRole('row').nth(2).waitFor({ timeout: longest })
}

/** The titles of the agenda in order, as the lines of the editor show them. */
export function agendaTitles(page: Page): Promise<readonly string[]> {
  const titles = page.getByRole('treegrid', { name: 'Agenda' }).getByRole('textbox', { name: /English title$/ })
  return titles.evaluateAll((fields) =>
    fields.map((field) =>
      field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : (field.textContent ?? ''),
    ),
  )
}

/** Moves the agenda's last line up by one, by keyboard alone. */
export async function moveLastLineUp(page: Page): Promise<void> {
  const title = page
    .getByRole('treegrid', { name: 'Agenda' })
    .getByRole('textbox', { name: /English title$/ })
    .last()
  await title.focus()
  await page.keyboard.press('Alt+ArrowUp')
}

/** The numbered titles on the paper beside the editor. */
export async function paperTitles(page: Page): Promise<readonly string[]> {
  const items = await page.getByRole('region', { name: 'The agenda as it will print' }).getByRole('listitem').allInnerTexts()
  return items.map((text) => text.replaceAll(/\s+/g, ' ').trim())
}

/** The plans under "Never followed up" of the worklist, on a day typed into the as-of field. */
export async function neverFollowedUpOn(page: Page, day: string): Promise<readonly string[]> {
  const asOf = page.getByRole('textbox', { name: 'As of' })
  await asOf.fill(day)
  await asOf.press('Enter')
  await page
    .getByRole('navigation', { name: 'Register' })
    .getByRole('link', { name: /^Follow-ups/ })
    .click()
  const group = page.getByRole('grid', { name: 'To be done' }).getByRole('rowgroup', { name: /^Never followed up/ })
  await group.waitFor({ timeout: longest })
  const rows = await group.getByRole('row').evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''))
  return rows.filter((name) => name.includes(': '))
}

/** The numbers of a body's meetings as its list shows them, newest first. */
export async function listedMeetings(page: Page, body: string): Promise<string> {
  await page.getByRole('navigation', { name: 'Register' }).getByRole('link', { name: body }).click()
  await page.getByRole('tab', { name: /^Meetings/ }).click()
  return page.getByRole('tabpanel').innerText()
}
