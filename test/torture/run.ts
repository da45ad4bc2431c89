/**
 * `npm run torture [-- --small] [--resume] [--piece 1/3] [NAME …]`: what the register is promised to survive, tried with real processes and real faults. Prints
 * a line for each fault, and ends with 1 when a promise does not hold. With `--resume` the places of a sweep that held are remembered in
 * out/torture-held.txt, and left out the next time, until a source changes: a run of hours can be made in pieces. With `--piece 1/3` only every third
 * place is tried, from the first on.
 */
import { join } from 'node:path'
import { fingerprint } from '../../build/fingerprint.ts'
import { projectFolder } from '../../build/project-folder.ts'
import { heldPlacesIn, noHeldPlaces, pieceOf } from './held-places.ts'
import { scenarios } from './scenarios.ts'
import { Broken, type Size } from './scenario.ts'

const asked = process.argv.slice(2)
const size: Size = asked.includes('--small') ? 'small' : 'full'
const piece = asked.includes('--piece') ? (asked[asked.indexOf('--piece') + 1] ?? null) : null
const names = asked.filter((word) => !word.startsWith('--') && word !== piece)
const chosen = scenarios
  .filter(({ isOnlyFull }) => size === 'full' || isOnlyFull !== true)
  .filter(({ id, name }) => names.length === 0 || names.some((word) => id === word || name.includes(word)))
const remembered = asked.includes('--resume')
  ? heldPlacesIn(
      join(projectFolder, 'out', 'torture-held.txt'),
      await fingerprint(projectFolder, ['db', 'electron', 'shared', 'test/torture', 'package-lock.json']),
    )
  : noHeldPlaces
const held = { ...remembered, ...pieceOf(piece) }
const started = performance.now()
let broken = 0
let skipped = 0
for (const { id, name, run } of chosen) {
  const begun = performance.now()
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`
  try {
    const outcome = await run(size, held)
    if (outcome.kind === 'skipped') skipped++
    console.log(
      outcome.kind === 'held' ? `ok      ${id} ${name}: ${outcome.line} (${seconds()})` : `skipped ${id} ${name}: ${outcome.why}`,
    )
  } catch (error) {
    broken++
    console.log(
      `BROKEN  ${id} ${name}: ${error instanceof Broken ? error.message : error instanceof Error ? error.stack : String(error)}`,
    )
  }
}
const total = ((performance.now() - started) / 1000).toFixed(0)
console.log(`${chosen.length - broken - skipped} promises held, ${broken} broken, ${skipped} skipped in ${total} s`)
process.exitCode = broken === 0 ? 0 : 1
