/**
 * `npm run test:properties [-- FILE …]`: the property tests of shared/ and db/ with a new seed and a thousand cases each, to find what the
 * fixed cases of `npm test` do not. What it finds becomes an example test beside the mended rule.
 */
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { projectFolder } from './project-folder.ts'

const seed = process.env.PROPERTY_SEED ?? String(randomInt(2 ** 31))
console.log(`PROPERTY_SEED=${seed}`)
const files = process.argv.length > 2 ? process.argv.slice(2) : ['test/shared', 'test/db']
const { status } = spawnSync('vitest', ['run', '--project', 'node', ...files], {
  cwd: projectFolder,
  stdio: 'inherit',
  env: { ...process.env, PROPERTY_SEED: seed, PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '1000' },
})
process.exitCode = status ?? 1
