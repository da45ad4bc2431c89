import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createHonbuApp } from '../../electron/api/create-honbu-app.ts'
import { projectFolder } from '../../build/project-folder.ts'
import type { LaidOutPaper } from '../../shared/contract/documents.ts'
import type { PaperFile } from '../../shared/contract/papers.ts'
import { officePdfs } from './office.ts'
import { bare, missingFrom, sizeOf, wordsOf } from './paper-words.ts'
import { openWebApp, type WebApp } from './web-app.ts'

const now = () => new Date('2006-03-01T00:00:00Z')
const planKey = 'drugs/new-five-year-strategy-2003'
const asOf = '2005-12-31'
/** So many items fill some forty sheets. */
const goals = 20
const itemsOfGoal = 35

/** Two languages are the longest; they are proved where much depends on the room. */
const languagesOf = (name: string) =>
  name === 'roster' || name === 'followUpReport' ? (['ja', 'en', 'both'] as const) : (['ja', 'en'] as const)

const meeting = { meetingId: 11 }
const body = { body: 'drugs', asOf }
const plan = { plan: 'crime/action-plan-2003', asOf }
const papers: readonly (readonly [name: string, input: Readonly<Record<string, string | number | boolean>>])[] = [
  ['agenda', { ...meeting, stage: 'results' }],
  ['runSheet', meeting],
  ['decisionRecord', meeting],
  ['attendanceSheet', meeting],
  ['paperList', meeting],
  ['seatingPlan', meeting],
  ['roster', { ...body, withHolders: true }],
  ['rosterChanges', body],
  ['chronicle', body],
  ['namePlates', body],
  ['addressList', body],
  ['addressLabels', body],
  ['matrix', body],
  ['followUpReport', plan],
  ['statusTable', plan],
  ['itemMatrix', plan],
  ['statusRequest', plan],
]

describe.skipIf(inject('noBrowser') !== null)('papers, proved on their sheets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-proof-'))
  const file = join(folder, 'proof.honbu')
  let honbu: Awaited<ReturnType<typeof createHonbuApp>>
  let program: WebApp
  let page: Page
  /** Beside the program, whose policy lets nothing be fetched, not even a picture. */
  let blank: Page

  const ask = async <Answer>(type: 'query' | 'mutation', path: string, input: unknown): Promise<Answer> => {
    const answer = await honbu.call({ type, path, input })
    if (!answer.ok) throw new Error(`${path}: ${answer.error.code} ${answer.error.message}`)
    return answer.data as Answer
  }

  beforeAll(async () => {
    honbu = await createHonbuApp({ host: 'cli', dataFolder: folder, now, log: () => {} })
    await honbu.createRegister(file, 'published-record')
    await ask('mutation', 'planItems.edit', { plan: planKey, edits: [...longPlan()] })
    // One program holds a register: this one answers from a copy.
    await honbu.close()
    const copy = join(folder, 'copy.honbu')
    copyFileSync(file, copy)
    honbu = await createHonbuApp({ host: 'cli', dataFolder: folder, registerPath: copy, now, log: () => {} })
    program = await openWebApp('--file', file)
    page = await program.openPage({ viewport: { width: 1000, height: 1400 }, locale: 'ja' })
    blank = await page.context().newPage()
  })
  afterAll(async () => {
    await program?.close()
    await honbu?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The paper as the printer gets it. */
  async function open(name: string, input: Readonly<Record<string, string | number | boolean>>): Promise<void> {
    const search = new URLSearchParams(Object.entries(input).map(([key, value]) => [key, String(value)]))
    await page.evaluate((hash) => {
      delete document.documentElement.dataset.paperReady
      location.hash = hash
    }, `/paper/${name}?${search.toString()}`)
    await page.locator('html[data-paper-ready="true"]').waitFor()
  }

  test.each(papers.flatMap(([name, input]) => languagesOf(name).map((language) => [name, language, input] as const)))(
    '%s in %s prints every word, lets nothing be cut and leaves no heading behind',
    async (name, language, input) => {
      const { tree, page: sheet } = await ask<LaidOutPaper>('query', `documents.${name}`, { ...input, language })
      await open(name, { ...input, language })
      expect(await page.evaluate(faultsOfSheets)).toEqual([])
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })))
      const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
      expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual(sizeOf(sheet))
      expect(pdf.numPages).toBe(await page.locator('.paper:not([data-measuring]):not([aria-hidden] *)').count())
      const { text } = await extractText(pdf, { mergePages: true })
      expect(missingFrom(bare(text), wordsOf(tree))).toEqual([])
    },
  )

  test('a report of forty sheets counts them, repeats its heads and loses no item', async () => {
    const input = { plan: planKey, asOf, language: 'en' }
    await open('followUpReport', input)
    expect(await page.evaluate(faultsOfSheets)).toEqual([])
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })))
    expect(pdf.numPages).toBeGreaterThanOrEqual(40)
    const { text } = await extractText(pdf, { mergePages: false })
    expect(text.map((one, at) => bare(one).includes(bare(`${at + 1} / ${pdf.numPages}`)))).toEqual(text.map(() => true))
    const whole = bare(text.join(' '))
    const titles = Array.from({ length: goals * itemsOfGoal }, (_, at) => bare(titleOf(at)))
    expect(titles.filter((title) => !whole.includes(title))).toEqual([])
  })

  test('a paper is not ready before its fonts are there, by which it is dealt out to sheets', async () => {
    const fresh = await program.openPage({ viewport: { width: 1000, height: 1400 }, locale: 'ja' })
    let askedFor = 0
    let letThrough = () => {}
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await fresh.route('**/*.woff2', async (route) => {
      askedFor += 1
      await held
      await route.continue()
    })
    await fresh.evaluate(
      (hash) => {
        location.hash = hash
      },
      `/paper/statusTable?${new URLSearchParams({ ...plan, language: 'ja' }).toString()}`,
    )
    await fresh.locator('.paper .tbl').first().waitFor()
    await expect.poll(() => askedFor).toBeGreaterThan(5)
    expect(await fresh.evaluate(() => document.documentElement.dataset.paperReady)).toBeUndefined()
    letThrough()
    await fresh.locator('html[data-paper-ready="true"]').waitFor()
    expect(await fresh.evaluate(() => document.fonts.status)).toBe('loaded')
    await fresh.context().close()
  })

  test.each([
    ['agenda', { ...meeting, stage: 'results', language: 'ja' }],
    ['roster', { ...body, language: 'both', withHolders: true }],
    ['matrix', { ...body, language: 'en' }],
  ] as const)('%s looks as it was approved', async (name, input) => {
    await open(name, input)
    const sheet = page.locator('.paper').first()
    const approved = join(projectFolder, 'test', 'e2e', 'pictures', `${name}.png`)
    const picture = (await sheet.screenshot()).toString('base64')
    const taken = await blank.evaluate(shrunk, picture)
    // Written anew on purpose only, and looked at before it is kept.
    if (process.env.APPROVE_PICTURES !== undefined) await writeFile(approved, Buffer.from(taken, 'base64'))
    expect(await blank.evaluate(difference, [readFileSync(approved).toString('base64'), taken] as const)).toBeLessThan(0.01)
  })

  test.skipIf(inject('noOffice') !== null)('Word files open in LibreOffice with every word of the paper', async () => {
    const wordsByName = new Map<string, readonly string[]>()
    for (const [name, input] of papers.filter(([one]) => one !== 'namePlates')) {
      const asked = { ...input, language: 'both' }
      const { tree } = await ask<LaidOutPaper>('query', `documents.${name}`, asked)
      const { content } = await ask<PaperFile>('query', 'papers.file', { paper: { name, input: asked }, format: 'docx' })
      await writeFile(join(folder, `${name}.docx`), Buffer.from(content, 'base64'))
      wordsByName.set(name, wordsOf(tree))
    }
    await officePdfs(
      folder,
      [...wordsByName.keys()].map((name) => `${name}.docx`),
    )
    for (const [name, words] of wordsByName) {
      const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(folder, `${name}.pdf`))))
      const { text } = await extractText(pdf, { mergePages: true })
      expect({ name, missing: missingFrom(bare(text), words) }).toEqual({ name, missing: [] })
    }
  })
})

function* longPlan() {
  for (let goal = 0; goal < goals; goal += 1) {
    yield {
      act: 'add',
      name: `goal ${goal}`,
      parent: null,
      before: null,
      patch: { kind: 'goal', number: String(goal + 1), titleEn: `Goal ${goal + 1}`, titleJa: `目標${goal + 1}` },
    }
    for (let at = 0; at < itemsOfGoal; at += 1) {
      const title = titleOf(goal * itemsOfGoal + at)
      yield {
        act: 'add',
        name: `item ${goal} ${at}`,
        parent: `goal ${goal}`,
        before: null,
        patch: { kind: 'task', number: `${goal + 1}.${at + 1}`, titleEn: title, titleJa: title },
      }
    }
  }
}

const titleOf = (at: number) =>
  `Task number ${at} of the strategy, carried out by several ministries together over the whole term`

/** What is wrong with the sheets on the page: matter that does not fit, a heading left at the foot, a table that goes on without its head. */
function faultsOfSheets(): readonly string[] {
  const sheets = [...document.querySelectorAll<HTMLElement>('.paper')].filter(
    (sheet) => sheet.closest('[aria-hidden="true"]') === null,
  )
  return sheets.flatMap((sheet, at) => {
    const faults: string[] = []
    const box = sheet.getBoundingClientRect()
    for (const element of sheet.querySelectorAll('h1, h2, h3, p, li, td, th, dt, dd')) {
      const inner = element.getBoundingClientRect()
      if (inner.width === 0) continue
      if (inner.right > box.right + 1 || inner.left < box.left - 1 || inner.bottom > box.bottom + 1) {
        faults.push(`sheet ${at + 1}: beyond its edge: ${element.textContent?.slice(0, 40)}`)
      }
      const isCut = element instanceof HTMLElement && element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 0
      if (isCut && getComputedStyle(element).overflowX !== 'visible')
        faults.push(`sheet ${at + 1}: cut: ${element.textContent?.slice(0, 40)}`)
    }
    const matter = [...sheet.children].filter((child) => !child.matches('.foot, .corner, .logo'))
    const isLast = at === sheets.length - 1
    const last = matter.at(-1)
    if (at > 0 && matter.length > 0 && matter.every((child) => child.matches('.notes')))
      faults.push(`sheet ${at + 1}: notes alone`)
    const lastRow = last?.querySelector('tbody tr:last-child')
    if (!isLast && (last?.matches('h1, h2, h3, .keep-next') || lastRow?.matches('.keep-next'))) {
      faults.push(`sheet ${at + 1}: a heading stands last: ${(lastRow ?? last)?.textContent?.slice(0, 40)}`)
    }
    for (const table of sheet.querySelectorAll('table.tbl')) {
      if (table.querySelector('thead tr') === null) faults.push(`sheet ${at + 1}: a table without its head`)
    }
    return faults
  })
}

/** A picture as small as it is kept. */
async function shrunk(png: string): Promise<string> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
  const canvas = new OffscreenCanvas(Math.round(image.width * 0.4), Math.round(image.height * 0.4))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** The share of points that differ visibly. */
async function difference([one, other]: readonly [string, string]): Promise<number> {
  const points = async (png: string) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
  }
  const [before, now] = await Promise.all([points(one), points(other)])
  if (before.length !== now.length) return 1
  let differing = 0
  for (let at = 0; at < before.length; at += 4) if (Math.abs((before[at] ?? 0) - (now[at] ?? 0)) > 64) differing += 1
  return differing / (before.length / 4)
}
