import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../../../build/bundle.ts'
import { projectFolder } from '../../../build/project-folder.ts'
import type { Goal } from '../goal.ts'

const mostBytes = 1_500_000

export const packageSize: Goal = {
  id: 'P17',
  promise: 'the page’s own script at most 1.5 MB, minified',
  async *run() {
    await bundle()
    const folder = join(projectFolder, 'out', 'renderer')
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name, bytes: statSync(join(folder, name)).size }))
      .toSorted((one, other) => other.bytes - one.bytes)
    const [largest] = scripts
    const all = scripts.reduce((sum, { bytes }) => sum + bytes, 0)
    yield {
      what: 'P17 script read at the start',
      floor: null,
      measured: `${((largest?.bytes ?? 0) / 1e6).toFixed(2)} MB; ${(all / 1e6).toFixed(2)} MB in ${scripts.length} files`,
      ratio: null,
      isMet: all <= mostBytes,
    }
  },
}
