/** `npm run check`: types, lint, format and dead code, side by side; prints only what is wrong and a line per check. */
import { spawn } from 'node:child_process'

const checks: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  // The longest first.
  ['lint', 'oxlint', ['--deny-warnings']],
  // Each room once; a room that another imports is known to it by its declarations.
  ['types', 'tsc', ['--build', '--pretty']],
  ['format', 'biome', ['format']],
  ['dead code', 'knip', []],
]

function run(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { shell: process.platform === 'win32', env: { ...process.env, FORCE_COLOR: '0' } })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

const started = performance.now()
const queue = [...checks]
let failures = 0

async function worker(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, command, args] = next
    const result = await run(command, args)
    if (result.code !== 0) {
      failures++
      console.log(result.output.trim())
    }
    console.log(`${result.code === 0 ? 'ok    ' : 'FAILED'} ${name}`)
  }
}

await Promise.all(Array.from({ length: 3 }, worker))
console.log(
  `${checks.length - failures} of ${checks.length} checks passed in ${((performance.now() - started) / 1000).toFixed(1)} s`,
)
process.exit(failures === 0 ? 0 : 1)
