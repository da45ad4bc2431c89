/** `node --expose-gc soak.ts FOLDER OPERATIONS`: saves, reads, searches and undoes for long, and says as JSON what it cost. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { createHonbuApp } from '../../electron/api/create-honbu-app.ts'

const [folder = '', operations = '1000'] = process.argv.slice(2)
const path = join(folder, 'office.honbu')
const app = await createHonbuApp({
  host: 'desktop',
  dataFolder: folder,
  registerPath: path,
  now: () => new Date(),
  log: () => {},
})

async function ask(type: 'query' | 'mutation', procedure: string, input: object): Promise<unknown> {
  const answer = await app.call({ type, path: procedure, input })
  if (!answer.ok) throw new Error(`${procedure}: ${answer.error.code}`)
  return answer.data
}

const heap = (): number => {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
const day = '2006-03-01'
const { id } = (await ask('mutation', 'indicators.create', { patch: { titleEn: 'soaked' } })) as { readonly id: number }
let longestLog = 0
let heapWarm = 0
const times: number[] = []
const total = Number(operations)
for (let number = 0; number < total; number++) {
  const begun = performance.now()
  const { indicators } = (await ask('query', 'indicators.list', { asOf: day })) as {
    readonly indicators: readonly { readonly id: number; readonly revision: number }[]
  }
  const revision = indicators.find((one) => one.id === id)?.revision ?? 0
  await ask('mutation', 'indicators.update', { id, revision, patch: { titleEn: `soaked ${number}`, noteEn: 'x'.repeat(500) } })
  await ask('query', 'search.find', { text: `soaked ${number}` })
  if (number % 10 === 9) await ask('mutation', 'history.undo', {})
  times.push(performance.now() - begun)
  if (number % 50 === 0) longestLog = Math.max(longestLog, statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0)
  if (number === Math.floor(total / 2)) heapWarm = heap()
}
const heapEnd = heap()
await app.close()
const p99 = (of: readonly number[]): number => of.toSorted((one, other) => one - other)[Math.floor(of.length * 0.99)] ?? 0
const tenth = Math.max(1, Math.floor(total / 10))
process.stdout.write(
  JSON.stringify({ heapWarm, heapEnd, longestLog, first: p99(times.slice(tenth, 2 * tenth)), last: p99(times.slice(-tenth)) }),
)
