import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createHonbuApp } from '../../electron/api/create-honbu-app.ts'
import { openWebApp, type WebApp } from './web-app.ts'

const on = '2005-12-20'
const meetingId = 11

describe.skipIf(inject('noBrowser') !== null)('the papers for those who come', () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-people-'))
  const file = join(folder, 'register.honbu')
  let program: WebApp
  let page: Page

  beforeAll(async () => {
    await enterMinister()
    program = await openWebApp('--file', file)
    page = await program.openPage({ viewport: { width: 1280, height: 900 }, locale: 'en', reducedMotion: 'reduce' })
    await page.waitForSelector('main h1')
  })
  afterAll(async () => {
    await program?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A minister whose name needs characters that few fonts have, in a ministry whose address is known. */
  async function enterMinister(): Promise<void> {
    const honbu = await createHonbuApp({
      host: 'cli',
      dataFolder: folder,
      now: () => new Date('2006-03-01T00:00:00Z'),
      log: () => {},
    })
    await honbu.createRegister(file, 'published-record')
    const call = async (type: 'query' | 'mutation', path: string, input: unknown): Promise<unknown> => {
      const answer = await honbu.call({ type, path, input })
      if (!answer.ok) throw new Error(`${path}: ${answer.error.code}`)
      return answer.data
    }
    const { posts } = (await call('query', 'directory.choices', { asOf: on })) as {
      posts: { id: number; name: { ja: string } }[]
    }
    const postId = posts.find(({ name }) => name.ja === '法務大臣')?.id
    const revisionOf = (await call('query', 'directory.post', { id: postId, asOf: on })) as { revision: number }
    const patch = { contact: '〒100-8977\n東京都千代田区霞が関1-1-1' }
    await call('mutation', 'directory.updatePost', { id: postId, revision: revisionOf.revision, patch })
    await call('mutation', 'directory.addTenure', { person: { nameJa: '𠮷田　髙﨑' }, postId, from: '2000-01-01' })
    await honbu.close()
  }

  /** The paper as the printer gets it, read back sheet by sheet without spaces. */
  async function printed(name: string, search: string): Promise<readonly string[]> {
    await page.evaluate((hash) => {
      delete document.documentElement.dataset.paperReady
      location.hash = hash
    }, `/paper/${name}?${search}`)
    await page.locator('html[data-paper-ready="true"]').waitFor()
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })))
    const { text } = await extractText(pdf, { mergePages: false })
    return text.map((sheet) => sheet.normalize('NFKC').replaceAll(/\s+/g, ''))
  }
  const ofMeeting = `meetingId=${meetingId}&language=ja`
  const room = () => page.getByRole('group', { name: 'The room, seen from the entrance' })

  test('are printed with every name and address as it was typed', async () => {
    expect((await printed('attendanceSheet', ofMeeting)).join('')).toContain('𠮷田髙﨑')
    const plates = await printed('namePlates', ofMeeting)
    expect(plates.filter((sheet) => sheet.includes('𠮷田髙﨑'))).toHaveLength(1)
    expect(plates.length).toBeGreaterThan(10)
    expect((await printed('seatingPlan', ofMeeting)).join('')).toContain('𠮷田髙﨑')
    const [labels] = await printed('addressLabels', `${ofMeeting}&perSheet=12`)
    expect(labels).toMatch(/〒100-8977東京都千代田区霞が関1-1-1法務大臣𠮷田髙﨑/)
  })

  test('show places exchanged by keys, and still do when the program was started anew', async () => {
    const open = async () => {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `/members/drugs/papers/seating?meeting=${meetingId}`)
      await room().waitFor()
    }
    const labelOf = (place: number) =>
      room()
        .getByRole('button', { name: `Place ${place}:` })
        .getAttribute('aria-label')
    await open()
    const second = (await labelOf(2))?.replace('Place 2', '')
    await room().getByRole('button', { name: 'Place 1:' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await labelOf(3))?.replace('Place 3', '')).toBe(second)
    await page.getByText('Places were changed by hand.').waitFor()

    program = await program.restart()
    page = await program.openPage({ viewport: { width: 1280, height: 900 }, locale: 'en', reducedMotion: 'reduce' })
    await page.waitForSelector('main h1')
    await open()
    expect((await labelOf(3))?.replace('Place 3', '')).toBe(second)
    expect(program.violations).toEqual([])
  })
})
