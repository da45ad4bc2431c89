import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createHonbuApp } from '../../electron/api/create-honbu-app.ts'
import { lastLogLines } from '../../electron/host/open-log.ts'
import type { HonbuApp } from '../../electron/api/honbu-app.ts'
import type { PaperFile } from '../../shared/contract/papers.ts'
import { readZip } from '../electron/documents/read-zip.ts'
import { writeHostileRegister } from '../support/hostile-register.ts'
import { routesFor } from '../support/places.ts'
import { openWebApp, type WebApp } from './web-app.ts'

const plan = 'crime/action-plan-2003'
const body = { body: 'drugs', asOf: '2005-12-31' }
const papers: readonly (readonly [string, Readonly<Record<string, string | number | boolean>>])[] = [
  ['agenda', { meetingId: 11, stage: 'results' }],
  ['runSheet', { meetingId: 11 }],
  ['decisionRecord', { meetingId: 11 }],
  ['attendanceSheet', { meetingId: 11 }],
  ['roster', { ...body, withHolders: true }],
  ['namePlates', body],
  ['matrix', body],
  ['followUpReport', { plan, asOf: '2005-12-31' }],
]

describe.skipIf(inject('noBrowser') !== null)('markup in every text field', () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-hostile-'))
  const file = join(folder, 'hostile.honbu')
  let honbu: HonbuApp
  let program: WebApp
  let page: Page
  let fields: readonly string[]
  const outside: string[] = []
  let dialogs = 0

  beforeAll(async () => {
    fields = await writeHostileRegister(folder, file)
    program = await openWebApp('--file', file)
    page = await program.openPage({ viewport: { width: 1280, height: 800 }, locale: 'ja' })
    page.on('dialog', () => (dialogs += 1))
    const own = new URL(program.address).host
    page.on('request', (request) => {
      if (new URL(request.url()).host !== own && !request.url().startsWith('data:') && !request.url().startsWith('blob:'))
        outside.push(request.url())
    })
  })
  afterAll(async () => {
    await program?.close()
    await honbu?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('is where the fields of the register are', () => {
    expect(fields).toEqual(
      expect.arrayContaining([
        'body_names.name',
        'agenda_items.title_ja',
        'person_names.name',
        'attachments.title_en',
        'attendances.guest_name',
        'plan_items.title_en',
        'sources.title_en',
      ]),
    )
    expect(fields.length).toBeGreaterThan(40)
  })

  /** What markup would have left behind if anything of it had been taken for more than text. */
  const traces = () =>
    page.evaluate(() => {
      const addresses = new Set([
        'href',
        'src',
        'srcset',
        'srcdoc',
        'action',
        'formaction',
        'data',
        'background',
        'style',
        'xlink:href',
      ])
      const strange = new Set(['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'MARQUEE', 'VIDEO', 'AUDIO'])
      const isOwnScript = (element: Element): boolean =>
        element instanceof HTMLScriptElement && element.src.startsWith(location.origin)
      const made = [...document.querySelectorAll('*')].filter(
        (element) =>
          (strange.has(element.tagName) && !isOwnScript(element)) ||
          [...element.attributes].some(
            ({ name, value }) => name.startsWith('on') || (addresses.has(name) && value.includes('taken')),
          ),
      )
      return {
        taken: 'taken' in window,
        made: made.map((element) => element.outerHTML.slice(0, 200)),
        hasText: document.body.innerText.includes('taken=1'),
      }
    })

  test.each(routesFor('hostile'))('is text and nothing else on %s', async (route) => {
    await page.evaluate((hash) => (location.hash = hash), route)
    await page.locator('h1').first().waitFor()
    await page.locator('[data-skeleton]').waitFor({ state: 'detached' })
    expect(await traces()).toMatchObject({ taken: false, made: [] })
  })

  test.each(papers)('is text on the paper %s', async (name, input) => {
    const search = new URLSearchParams(Object.entries({ ...input, language: 'both' }).map(([key, value]) => [key, String(value)]))
    await page.evaluate((hash) => {
      delete document.documentElement.dataset.paperReady
      location.hash = hash
    }, `/paper/${name}?${search.toString()}`)
    await page.locator('html[data-paper-ready]').waitFor()
    expect(await traces()).toEqual({ taken: false, made: [], hasText: true })
  })

  test('asked for nothing, said nothing and gave the policy nothing to stop', () => {
    expect({ outside, dialogs, violations: program.violations }).toEqual({ outside: [], dialogs: 0, violations: [] })
    // And the log has nothing of what stands in the register.
    expect(lastLogLines(program.home).filter((line) => line.includes('taken'))).toEqual([])
  })

  test('is text in every file that leaves the register', async () => {
    await program.stop()
    honbu = await createHonbuApp({
      host: 'cli',
      dataFolder: folder,
      registerPath: file,
      now: () => new Date('2006-03-01T00:00:00Z'),
      log: () => {},
    })
    const fileOf = async (name: string, input: object, format: string): Promise<Buffer> => {
      const answer = await honbu.call({
        type: 'query',
        path: 'papers.file',
        input: { paper: { name, input: { ...input, language: 'both' } }, format },
      })
      if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`)
      return Buffer.from((answer.data as PaperFile).content, 'base64')
    }
    const plain = await page.context().newPage()
    let said = 0
    plain.on('dialog', () => (said += 1))
    for (const [name, input] of papers) {
      const html = (await fileOf(name, input, 'html')).toString()
      // Without its own policy, so that the writing alone is tried.
      await plain.setContent(html.replace(/<meta http-equiv[^>]*>/, ''))
      const left = await plain.evaluate(() => ({
        taken: 'taken' in window,
        handlers: [...document.querySelectorAll('*')].filter((element) =>
          [...element.attributes].some((attribute) => attribute.name.startsWith('on')),
        ).length,
        scripts: document.querySelectorAll('script, iframe, object, embed, base, form, svg script').length,
        isText: document.body.innerText.includes('<script>taken=1</script>') || document.body.innerText.includes('taken=1'),
      }))
      expect({ name, ...left }).toEqual({ name, taken: false, handlers: 0, scripts: 0, isText: true })
      if (name === 'namePlates') continue
      const parts = readZip(await fileOf(name, input, 'docx'))
      const written = parts.get('word/document.xml')?.toString() ?? ''
      expect({ name, isText: written.includes('&lt;'), isMarkup: /<(script|img|svg|iframe|a |body)\b/i.test(written) }).toEqual({
        name,
        isText: true,
        isMarkup: false,
      })
    }
    expect(said).toBe(0)
  })
})
