/**
 * `npm run bench [-- --scale 1,50,1000] [--pairs 15] [P11 …]`: every goal of docs/performance.md as a line: floor, measured, ratio, met or missed. Registers
 * are made once and kept in the folder that HONBU_BENCH_FOLDER names, or in one of the system's for temporary files; 1000 x takes 4.1 GB.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommandLine } from '../../electron/cli/run-command-line.ts'
import { type Bench, say, type Size, sizes } from './goal.ts'
import { goals } from './goals.ts'

const asked = process.argv.slice(2)
const scales = (asked[asked.indexOf('--scale') + 1] ?? '').split(',')
const chosenSizes = asked.includes('--scale')
  ? Object.entries(sizes).filter(([scale]) => scales.includes(scale))
  : Object.entries(sizes).slice(0, 2)
const pairs = asked.includes('--pairs') ? Math.max(1, Number(asked[asked.indexOf('--pairs') + 1]) || 1) : 10
const names = asked.filter((word) => /^P\d+$/i.test(word)).map((word) => word.toUpperCase())
const kept = process.env['HONBU_BENCH_FOLDER'] ?? join(tmpdir(), 'honbu-bench')
mkdirSync(kept, { recursive: true })
const folder = mkdtempSync(join(kept, 'run-'))

async function register({ bodies, years }: Size): Promise<string> {
  const path = join(kept, `${bodies}x${years}.honbu`)
  if (existsSync(path)) return path
  const args = ['demo', '--bodies', String(bodies), '--years', String(years), '--file', path]
  const code = await runCommandLine(args, {
    out: () => {},
    isTerminal: false,
    error: (line) => console.error(line),
    progress: () => {},
    printPdf: () => Promise.reject(new Error('No paper is printed here')),
    onStop: () => {},
    now: () => new Date('2026-03-01T00:00:00Z'),
  })
  if (code !== 0) throw new Error(`honbu ${args.join(' ')} ended with ${code}`)
  return path
}

const bench: Bench = { register, folder, sizes: chosenSizes.map(([, size]) => size), pairs }
const counts = { met: 0, missed: 0, failed: 0 }
try {
  for (const goal of goals) {
    if (names.length > 0 && !names.some((name) => goal.id.split(' ').includes(name))) continue
    console.log(`${goal.id}: ${goal.promise}`)
    try {
      for await (const line of goal.run(bench)) {
        if (line.isMet !== null) counts[line.isMet ? 'met' : 'missed']++
        console.log(`  ${say(line)}`)
      }
    } catch (error) {
      counts.failed++
      console.log(`  not measured: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${counts.met} met, ${counts.missed} missed, ${counts.failed} not measured`)
