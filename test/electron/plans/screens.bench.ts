import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import { honbu } from '../cli/honbu.ts'

/** The bigger register as `BODIESxYEARS`; the floor is the same question of a small one in the same run. */
const [bodies = '10', years = '20'] = (process.env['HONBU_BENCH_SIZE'] ?? '10x20').split('x')
const now = () => new Date('2026-03-01T00:00:00Z')
const rounds = 5

const asOf = '2026-02-28'
const questions = [
  ['register.frame', { asOf }],
  ['home.get', { asOf }],
  ['bodies.get', { key: 'body-1', asOf }],
  ['meetings.get', { id: 12, asOf }],
  ['plans.get', { key: 'plan-1-2025', asOf }],
  ['followUps.matrix', { body: 'body-1', asOf }],
  ['members.roster', { body: 'body-1', asOf }],
  ['directory.persons', { asOf }],
  ['history.list', {}],
  ['search.find', { text: '水際対策', asOf }],
] as const

test('questions of the page at two sizes', { timeout: 1_200_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-bench-'))
  const small = await figures(folder, '2', '5')
  const big = await figures(folder, bodies, years)
  rmSync(folder, { recursive: true, force: true })
  for (const [path] of questions) {
    const [one, other] = [small.get(path) ?? 0, big.get(path) ?? 0]
    expect(other).toBeGreaterThan(0)
    console.log(
      `${path.padEnd(20)} 2x5 ${one.toFixed(1)} ms   ${bodies}x${years} ${other.toFixed(1)} ms   ${(other / one).toFixed(1)} x`,
    )
  }
})

/** The median of some rounds of each question, in milliseconds. */
async function figures(folder: string, count: string, span: string): Promise<ReadonlyMap<string, number>> {
  const file = join(folder, `${count}x${span}.honbu`)
  console.log((await honbu('demo', '--bodies', count, '--years', span, '--file', file)).error.trim().split('\n').at(-1))
  const app = await createHonbuApp({ host: 'cli', dataFolder: folder, now, log: () => {} })
  const started = performance.now()
  await app.openRegister(file)
  console.log(`opened in ${(performance.now() - started).toFixed(0)} ms`)
  const found = new Map<string, number>()
  for (const [path, input] of questions) {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      const begun = performance.now()
      const answer = await app.call({ type: 'query', path, input })
      times.push(performance.now() - begun)
      if (!answer.ok) throw new Error(`${path}: ${answer.error.code}`)
    }
    found.set(path, times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0)
  }
  await app.close()
  return found
}
