import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { bundle } from '../../../build/bundle.ts'
import { openWebApp } from '../../e2e/web-app.ts'
import { type Goal, type Line, ms, quantile } from '../goal.ts'
import { ask, openProgram, tell } from '../open-program.ts'

const rounds = 12
const longest = 100
/** A search, key by key: every key is a question of its own. */
const typedSearches = ['drug', 'report', '薬物', '水際対策', 'plan 2016']
const asOf = '2026-02-28'

/**
 * How soon the page answers, in a real browser: for every key and click the time from the event to the next painted frame (Event Timing, as
 * INP counts it), and from a key in the search to the painted hits.
 */
export const answers: Goal = {
  id: 'P16 P7',
  promise: 'answer to a key or click p98 at most 100 ms; from a key to painted hits p95 at most 50 ms',
  async *run({ folder, register, sizes }): AsyncGenerator<Line> {
    await bundle()
    for (const size of sizes) {
      const path = join(folder, `answers-${size.name}.honbu`)
      copyFileSync(await register(size), path)
      const { meeting, plan } = await prepare(folder, path)
      const program = await openWebApp('--file', path)
      try {
        const page = await program.openPage({ viewport: { width: 1280, height: 800 }, locale: 'en', reducedMotion: 'reduce' })
        await page.evaluate(() => localStorage.setItem('honbu-ui', JSON.stringify({ language: 'en', theme: 'light' })))
        await page.reload()
        await page.waitForSelector('main h1')
        const all: number[] = []
        for (const [name, walked] of walk(meeting, plan)) {
          const times = await walked(page)
          all.push(...times)
          yield {
            what: `P16 ${size.name} ${name}`,
            floor: null,
            measured: `p50 ${ms(quantile(times, 0.5))}, p98 ${ms(quantile(times, 0.98))}`,
            ratio: null,
            isMet: quantile(times, 0.98) <= longest,
          }
        }
        yield {
          what: `P16 ${size.name} all`,
          floor: null,
          measured: `p98 ${ms(quantile(all, 0.98))} of ${all.length}`,
          ratio: null,
          isMet: quantile(all, 0.98) <= longest,
        }
        const hits = await keyToHits(page)
        yield {
          what: `P7 ${size.name} key to painted hits`,
          floor: null,
          measured: `p50 ${ms(quantile(hits, 0.5))}, p95 ${ms(quantile(hits, 0.95))}`,
          ratio: null,
          isMet: quantile(hits, 0.95) <= 50,
        }
      } finally {
        await program.close()
      }
    }
  },
}

/** A meeting that is being drafted, with ten lines, and a plan whose items can be recorded. */
async function prepare(folder: string, path: string): Promise<{ readonly meeting: number; readonly plan: string }> {
  const app = await openProgram(folder, path)
  const { id } = (await tell(app, 'meetings.create', { body: 'body-1', on: '2026-03-20' })) as { readonly id: number }
  for (let line = 1; line <= 10; line++) {
    await tell(app, 'agenda.add', {
      meetingId: id,
      patch: { titleEn: `Report on progress, part ${line}`, titleJa: `進捗状況の報告その${line}` },
    })
  }
  const { plans } = (await ask(app, 'plans.list', { asOf, body: 'body-1' })) as {
    readonly plans: readonly { readonly plan: { readonly key: string } }[]
  }
  await app.close()
  return { meeting: id, plan: plans.at(-1)?.plan.key ?? '' }
}

type Path = (page: Page) => Promise<number[]>

/** What is done at the office's desk, each as often as `rounds`. */
function walk(meeting: number, plan: string): readonly (readonly [name: string, path: Path])[] {
  return [
    [
      'open a meeting',
      (page) =>
        repeated(page, async (round) => {
          await at(page, '/bodies/body-1/meetings')
          const link = page.locator('main a[href*="/meetings/"]').nth(round)
          await link.waitFor()
          return async () => {
            await link.click()
            await page.waitForURL(/#\/meetings\/\d+/)
          }
        }),
    ],
    [
      'type a title',
      (page) =>
        repeated(page, async (round) => {
          await at(page, `/meetings/${meeting}`)
          await page
            .locator('main textarea')
            .nth(round % 10)
            .click()
          await page.keyboard.press('End')
          return () => page.keyboard.type(' and others')
        }),
    ],
    [
      'move a line',
      (page) =>
        repeated(page, async (round) => {
          await at(page, `/meetings/${meeting}`)
          await page.locator('main textarea').nth(4).click()
          return () => page.keyboard.press(round % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp')
        }),
    ],
    [
      'mark a status',
      (page) =>
        repeated(page, async (round) => {
          await at(page, `/status/${plan}`)
          await page
            .locator('[data-column="status"]')
            .nth(round % 5)
            .click()
          return () => page.keyboard.press(String(1 + (round % 4)))
        }),
    ],
    [
      'open the palette',
      (page) =>
        repeated(page, async () => {
          await at(page, '/')
          return async () => {
            await page.keyboard.press('Control+k')
            await page.getByRole('dialog').waitFor()
            await page.keyboard.press('Escape')
            await page.getByRole('dialog').waitFor({ state: 'detached' })
          }
        }),
    ],
    [
      'type in the search',
      (page) =>
        repeated(page, async (round) => {
          await at(page, '/search')
          await page.getByRole('searchbox').fill('')
          await page.getByRole('searchbox').focus()
          return () => page.keyboard.type(typedSearches[round % typedSearches.length] ?? '', { delay: 60 })
        }),
    ],
    [
      'switch the language',
      (page) =>
        repeated(page, async () => {
          await at(page, `/meetings/${meeting}`)
          await page.locator('main h1').first().click()
          return () => page.keyboard.press('Alt+l')
        }),
    ],
    [
      'open the matrix',
      (page) =>
        repeated(page, async () => {
          await at(page, '/follow-ups')
          const link = page.locator('main a[href="#/follow-ups/body-1"]').first()
          await link.waitFor()
          return async () => {
            await link.click()
            await page.locator('main [role="grid"], main table').first().waitFor()
          }
        }),
    ],
    [
      'change the day read',
      (page) =>
        repeated(page, async (round) => {
          await at(page, '/members/body-1')
          const day = page.getByRole('textbox', { name: 'As of' })
          await day.fill(`20${String(10 + (round % 10))}-06-10`)
          return () => day.press('Enter')
        }),
    ],
  ]
}

async function at(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, route)
  await page.locator('main h1').first().waitFor({ state: 'attached' })
}

/** Milliseconds of every key and click of the acts, each made ready by `prepared`; what is shorter than two frames counts as 16. */
async function repeated(page: Page, prepared: (round: number) => Promise<() => Promise<void>>): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const act = await prepared(round)
    await page.evaluate(watchInteractions)
    await act()
    const measured = await page.evaluate(interactionsSeen)
    // The first answer of a path reads its script too: it is counted like the others.
    times.push(...(measured.length === 0 ? [16] : measured))
  }
  return times
}

/** In the page: begins to note every key and click. It may know nothing from outside itself. */
function watchInteractions(): void {
  const host = window as unknown as { seen?: Map<number, number>; watching?: PerformanceObserver }
  host.seen = new Map()
  if (host.watching !== undefined) return
  host.watching = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { readonly interactionId: number })[]) {
      if (entry.interactionId > 0)
        host.seen?.set(entry.interactionId, Math.max(host.seen.get(entry.interactionId) ?? 0, entry.duration))
    }
  })
  host.watching.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

/** In the page: what was noted, once two more frames are painted. */
async function interactionsSeen(): Promise<number[]> {
  for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return [...((window as unknown as { readonly seen?: Map<number, number> }).seen?.values() ?? [])]
}

/** From each key typed into the search to the frame in which its hits stand. */
async function keyToHits(page: Page): Promise<number[]> {
  const times: number[] = []
  for (const text of [...typedSearches, ...typedSearches.map((words) => `${words} 対`)]) {
    await at(page, '/search')
    await page.getByRole('searchbox').fill('')
    await page.getByRole('searchbox').focus()
    for (const character of text) {
      await page.evaluate(watchHits)
      await page.keyboard.insertText(character)
      times.push(await page.evaluate(hitsPainted))
    }
  }
  return times.filter((time) => time >= 0)
}

/** In the page: notes when a text is put in, and when what stands under the field last changed and was painted. */
function watchHits(): void {
  const host = window as unknown as { typedAt?: number; paintedAt?: number; hits?: MutationObserver }
  host.typedAt = -1
  host.paintedAt = -1
  host.hits?.disconnect()
  document.addEventListener('beforeinput', (event) => void (host.typedAt = event.timeStamp), { capture: true, once: true })
  host.hits = new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => (host.paintedAt = performance.now()))))
  const main = document.querySelector('main')
  if (main !== null) host.hits.observe(main, { subtree: true, childList: true, characterData: true })
}

/** In the page: milliseconds from the key to the painted hits, once nothing has changed for a while; -1 when nothing changed. */
async function hitsPainted(): Promise<number> {
  const host = window as unknown as { readonly typedAt: number; readonly paintedAt: number }
  for (let last = Number.NaN; last !== host.paintedAt || host.paintedAt < 0; ) {
    last = host.paintedAt
    await new Promise((resolve) => setTimeout(resolve, 150))
    if (host.paintedAt < 0 && performance.now() - host.typedAt > 1000) return -1
  }
  return host.paintedAt - host.typedAt
}
