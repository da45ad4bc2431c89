import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { sandboxArguments } from '../../../build/find-electron.ts'
import { projectFolder } from '../../../build/project-folder.ts'
import { type ElectronHere, electronHere, freshHome } from '../electron-here.ts'
import { emptyProgram } from '../empty-program.ts'
import { type Goal, type Line, ms, quantile } from '../goal.ts'
import { usageOf } from '../process-tree.ts'

const changesOfView = 1000
/** Screens gone through one after the other; what each reads the first time counts as begun, not as grown. */
const routes = [
  '/',
  '/plans',
  '/follow-ups',
  '/members',
  '/bodies/body-1',
  '/history',
  '/calendar',
  '/meetings/12',
  '/search?q=mizugiwa',
]

/** From the page: what a call costs against one that does nothing, and what 1,000 changes of view leave behind. */
export const pageCalls: Goal = {
  id: 'P4 P5',
  promise: '50 rows to the page at most 1.5 x a bare call, p99 at most 5 ms; memory after 1,000 changes of view at most 5 % more',
  async *run({ folder, register, sizes, pairs }): AsyncGenerator<Line> {
    const here = await electronHere()
    const empty = emptyProgram(folder)
    const size = sizes.at(-1)
    if (size === undefined) return
    try {
      const file = await register(size)
      const [bareCalls, ownCalls]: [number[], number[]] = [[], []]
      for (let pair = 0; pair < Math.min(pairs, 3); pair++) {
        const bare = await launch(here, folder, [empty])
        bareCalls.push(...(await bare.page.evaluate(timeCalls, 'bare')))
        await bare.app.close()
        const own = await launch(here, folder, [projectFolder, '--file', file])
        ownCalls.push(...(await own.page.evaluate(timeCalls, 'own')))
        await own.app.close()
      }
      const [bare, call, slow] = [quantile(bareCalls, 0.5), quantile(ownCalls, 0.5), quantile(ownCalls, 0.99)]
      yield {
        what: `P5 ${size.name} 50 rows to the page`,
        floor: `${ms(bare)}, p99 ${ms(quantile(bareCalls, 0.99))}`,
        measured: `p50 ${ms(call)}, p99 ${ms(slow)}`,
        ratio: call / bare,
        isMet: call <= 1.5 * bare && slow <= 5,
      }
      yield* growth(here, folder, file, size.name)
    } finally {
      here.close()
    }
  },
}

/** All processes together, then the program's own and the page's. */
async function* growth(here: ElectronHere, folder: string, file: string, name: string): AsyncGenerator<Line> {
  const { app, page } = await launch(here, folder, ['--js-flags=--expose-gc', projectFolder, '--file', file])
  await go(page, changesOfView / 10)
  const before = await held(app, page)
  await go(page, changesOfView)
  const after = await held(app, page)
  await app.close()
  for (const [at, { of, pss }] of after.entries()) {
    const first = before[at]?.pss ?? Number.NaN
    yield {
      what: `P4 ${name} after ${changesOfView} changes of view, ${of}`,
      floor: `${first.toFixed(0)} MB`,
      measured: `${pss.toFixed(0)} MB`,
      ratio: pss / first,
      isMet: of === 'all' ? pss / first <= 1.05 : null,
    }
  }
}

/** What is held once all that may go is gone. */
async function held(app: ElectronApplication, page: Page): Promise<readonly { readonly of: string; readonly pss: number }[]> {
  await page.requestGC()
  await app.evaluate(() => (globalThis as { readonly gc?: () => void }).gc?.())
  const root = app.process().pid ?? 0
  return [
    { of: 'all', pss: usageOf(root).pss },
    { of: 'the program', pss: usageOf(root, 'program').pss },
    { of: 'the page', pss: usageOf(root, 'page').pss },
  ]
}

/** Shows one place after the other, each until its title has stood for a few frames. */
async function go(page: Page, times: number): Promise<void> {
  await page.evaluate(
    async ([places, count]) => {
      for (let at = 0; at < count; at++) {
        location.hash = `#${places[at % places.length]}`
        for (let frames = 0; frames < 4; ) {
          await new Promise((resolve) => requestAnimationFrame(resolve))
          if (document.querySelector('main h1') !== null) frames++
        }
      }
    },
    [routes, times] as const,
  )
}

async function launch(
  { executable, env }: ElectronHere,
  folder: string,
  args: readonly string[],
): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
  const app = await _electron.launch({
    executablePath: executable,
    args: [...sandboxArguments(), ...args],
    env: freshHome(env, folder),
    timeout: 60_000,
  })
  const page = await app.firstWindow()
  await page.waitForSelector('main h1', { timeout: 60_000 })
  return { app, page }
}

/** In the page: calls one after the other. It may know nothing from outside itself. */
async function timeCalls(kind: string): Promise<number[]> {
  const rounds = 120
  const host = window as unknown as {
    readonly bare?: { readonly call: () => Promise<unknown> }
    readonly honbu?: { readonly call: (request: object) => Promise<unknown> }
  }
  const times: number[] = []
  // Until it has looked through all bodies a program answers beside other work.
  for (let isCounting = kind === 'own'; isCounting; ) {
    const answer = await host.honbu?.call({ type: 'query', path: 'register.frame', input: { asOf: '2026-02-28' } })
    isCounting = JSON.stringify(answer).includes('"isCounting":true')
  }
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    if (kind === 'bare') await host.bare?.call()
    else await host.honbu?.call({ type: 'query', path: 'history.list', input: {} })
    times.push(performance.now() - begun)
  }
  return times.slice(20)
}
