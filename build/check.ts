/**
 * `npm run check`: types, lint, format and dead code; prints only what is wrong and a line per check. Types are read anew where
 * something changed, and the linter, most of whose rules ask for types too, looks at a room again only when it or what it reads
 * of others is not as it was when last found good.
 */
import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { roomStates, staleRooms } from './stale-rooms.ts'

const root = join(import.meta.dirname, '..')
const goodStatesFile = join(root, 'node_modules/.cache/lint/good.json')
/** What lies in no room: the files of settings in the root. */
const rootFiles = ['oxlint.config.ts', 'vitest.config.ts']
const started = performance.now()
let failures = 0
let checks = 0

function run(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      shell: process.platform === 'win32',
      env: { ...process.env, FORCE_COLOR: '0' },
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

async function check(name: string, command: string, args: readonly string[]): Promise<boolean> {
  const { code, output } = await run(command, args)
  checks++
  if (code !== 0) {
    failures++
    console.log(output.trim())
  }
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`)
  return code === 0
}

async function lint(): Promise<void> {
  const now = await roomStates(root)
  const stale = staleRooms(now, await goodStates())
  const found = await check(stale.length === now.size ? 'lint' : `lint (${stale.join(', ') || 'nothing changed'})`, 'oxlint', [
    '--deny-warnings',
    ...stale,
    ...rootFiles,
  ])
  if (found) {
    await mkdir(dirname(goodStatesFile), { recursive: true })
    await writeFile(goodStatesFile, JSON.stringify(Object.fromEntries(now)))
  }
}

async function goodStates(): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(goodStatesFile, 'utf8').catch(() => '{}')
  try {
    return JSON.parse(text) as Record<string, string>
  } catch {
    return {}
  }
}

/** Each room once; a room that another imports is known to it by its declarations. More checkers than one infer the same types twice. */
async function typesThenLint(): Promise<void> {
  await check('types', 'tsc', ['--build', '--pretty', '--checkers', '1', '--builders', '2'])
  await lint()
}

await Promise.all([typesThenLint(), check('format', 'biome', ['format']).then(() => check('dead code', 'knip', []))])
console.log(`${checks - failures} of ${checks} checks passed in ${((performance.now() - started) / 1000).toFixed(1)} s`)
process.exit(failures === 0 ? 0 : 1)
