import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { bundle } from '../../../build/bundle.ts'
import { openWebApp } from '../../e2e/web-app.ts'
import { type Goal, type Line, ms, quantile } from '../goal.ts'

const rowCount = 2_000_000
const frames = 300

/** The journal of a register to which two million commands were given, scrolled, jumped and walked through; the floor is a page of 5,000 plain rows. */
export const longList: Goal = {
  id: 'P6',
  promise:
    'a list of 2 million rows: late frames at most those of a native list of 5,000; script a frame p99 at most 4 ms; first, middle and last row reached; filled 100 ms after the scroll stops; at most 1,500 nodes',
  async *run({ folder, register, sizes }): AsyncGenerator<Line> {
    const [size] = sizes
    if (size === undefined) return
    const path = join(folder, 'journal.honbu')
    copyFileSync(await register(size), path)
    fillJournal(path)
    await bundle()
    const app = await openWebApp('--file', path)
    try {
      const page = await app.openPage({ viewport: { width: 1280, height: 800 }, locale: 'en' })
      await page.evaluate(() => {
        location.hash = '/history'
      })
      await page.waitForSelector('[data-at="0"] time')
      const list = page.locator('[role=grid][aria-rowcount]')
      yield told('rows', `${Number(await list.getAttribute('aria-rowcount')).toLocaleString('en')}`, null)
      for (const [what, key, at] of [
        ['last', 'End', -1],
        ['first', 'Home', 0],
      ] as const) {
        await page.locator('[data-at]:not([data-kept]) time').first().click()
        await page.keyboard.press(key)
        yield told(`${what} row by the ${key} key`, '', await isFilled(page, at))
      }
      for (const share of [0.5, 1, 0]) {
        const took = await page.evaluate(leap, share)
        yield {
          ...told(`filled after a leap to ${share * 100} %`, ms(took.filled), took.filled <= 100),
          floor: `row ${took.row}`,
        }
      }
      for (const [what, step] of [
        ['3 px a frame', 3],
        ['fast, 240 px', 240],
        ['leaps', 0],
      ] as const) {
        const native = await page.evaluate(scroll, { step, frames, isNative: true })
        const own = await page.evaluate(scroll, { step, frames, isNative: false })
        const late = (times: readonly number[]) => times.filter((time) => time > 17.7).length
        yield {
          what: `late frames, ${what}`,
          floor: `${late(native.frames)} of ${frames}`,
          measured: `${late(own.frames)}; script a frame p50 ${ms(quantile(own.scripts, 0.5))}, p99 ${ms(quantile(own.scripts, 0.99))}`,
          ratio: late(own.frames) / Math.max(1, late(native.frames)),
          isMet: late(own.frames) <= late(native.frames) && quantile(own.scripts, 0.99) <= 4,
        }
        yield told(`nodes of the list, ${what}`, String(own.nodes), own.nodes <= 1500)
      }
    } finally {
      await app.close()
    }
  },
}

const told = (what: string, measured: string, isMet: boolean | null): Line => ({
  what,
  floor: null,
  measured,
  ratio: null,
  isMet,
})

/** As many commands as the list has rows, over some decades; they touch nothing. */
function fillJournal(path: string): void {
  const db = new Database(path)
  const { first } = db.prepare('select coalesce(max(id), 0) + 1 as first from change_sets').get() as { first: number }
  db.prepare(
    `with recursive numbers(at) as (select ? union all select at + 1 from numbers where at < ?)
    insert into change_sets (command, kind, subject, made_by, made_at)
    select case at % 4 when 0 then 'meetings.update' when 1 then 'agenda.edit' when 2 then 'attendance.record' else 'plans.update' end, 'do',
      'body-1 ' || (1 + at % 40), case at % 3 when 0 then 'Sato' when 1 then '鈴木' end,
      strftime('%Y-%m-%dT%H:%M:%SZ', 1000000000 + at * 390, 'unixepoch') from numbers`,
  ).run(first, rowCount)
  db.close()
}

/** Whether the focus came to the row, and the row is in view with its words. Of -1: to the last. */
async function isFilled(page: Page, at: number): Promise<boolean> {
  try {
    await page.waitForFunction((wanted) => {
      const row = document.activeElement
      const last = Number(document.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount'))
      const { top = -1, bottom = 1e9 } = row?.getBoundingClientRect() ?? {}
      const isThere = Number(row?.getAttribute('aria-rowindex')) === (wanted < 0 ? last : wanted + 1)
      return isThere && row?.querySelector('time') !== null && top >= 0 && bottom <= innerHeight
    }, at)
    return true
  } catch {
    return false
  }
}

/** In the page: scrolls to a share of the list at once, and waits until every row in view has its words. It may know nothing from outside itself. */
async function leap(share: number): Promise<{ filled: number; row: number }> {
  const pane = document.querySelector<HTMLElement>('[data-scroll-key=history]')
  if (pane === null) throw new Error('there is no pane')
  pane.scrollTop = share * (pane.scrollHeight - pane.clientHeight)
  const begun = performance.now()
  for (;;) {
    await new Promise(requestAnimationFrame)
    const area = pane.getBoundingClientRect()
    const rows = [...pane.querySelectorAll<HTMLElement>('[data-at]:not([data-kept])')].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return bottom > area.top && top < area.bottom
    })
    const covered = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0)
    const wanted = share === 0 ? 200 : area.height - 120
    if (covered >= wanted && rows.every((row) => row.querySelector('time') !== null)) {
      return { filled: performance.now() - begun, row: Number(rows[0]?.getAttribute('aria-rowindex')) }
    }
    if (performance.now() - begun > 5000) return { filled: Number.NaN, row: -1 }
  }
}

interface Scrolled {
  readonly frames: number[]
  /** Milliseconds of script in each frame: from its first handler until what it led to is drawn in the page. */
  readonly scripts: number[]
  readonly nodes: number
}

/** In the page: moves the list, or one of 5,000 plain rows, so far a frame (0: anywhere). It may know nothing from outside itself. */
async function scroll(asked: { step: number; frames: number; isNative: boolean }): Promise<Scrolled> {
  let pane = document.querySelector<HTMLElement>('[data-scroll-key=history]')
  const plain = document.createElement('div')
  if (asked.isNative) {
    plain.style.cssText = 'position:fixed;inset:60px 300px 20px 220px;overflow:auto;background:white;z-index:99'
    plain.append(
      ...Array.from({ length: 5000 }, (_, at) => {
        const row = document.createElement('div')
        row.style.cssText = 'height:30px;border-bottom:1px solid silver'
        row.textContent = `${at} 12:30 Meeting changed Body 1 Meeting 12 Sato 3 rows`
        return row
      }),
    )
    document.body.append(plain)
    pane = plain
  }
  if (pane === null) throw new Error('there is no pane')
  pane.scrollTop = pane.scrollHeight / 3
  await new Promise((resolve) => setTimeout(resolve, 500))
  const times: number[] = []
  const scripts: number[] = []
  let nodes = 0
  let before = await new Promise<number>(requestAnimationFrame)
  const channel = new MessageChannel()
  for (let frame = 0; frame < asked.frames; frame++) {
    pane.scrollTop = asked.step === 0 ? ((frame * 7919) % 9973) * (pane.scrollHeight / 10_000) : pane.scrollTop + asked.step
    // The next frame begins with the scroll's own event; what is done by the end of this callback's turn is the list's script.
    const now = await new Promise<number>((resolve) => {
      requestAnimationFrame((at) => resolve(at))
    })
    const begun = performance.now()
    await new Promise<void>((resolve) => {
      channel.port1.onmessage = () => resolve()
      channel.port2.postMessage(null)
    })
    scripts.push(performance.now() - begun)
    times.push(now - before)
    before = now
    if (frame % 20 === 0) nodes = Math.max(nodes, pane.querySelectorAll('[role=grid] *').length)
  }
  plain.remove()
  return { frames: times, scripts, nodes }
}
