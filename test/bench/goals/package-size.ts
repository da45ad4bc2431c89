import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle } from '../../../build/bundle.ts'
import { findElectron } from '../../../build/find-electron.ts'
import { projectFolder } from '../../../build/project-folder.ts'
import { stageProgram } from '../../../build/stage-program.ts'
import type { Goal } from '../goal.ts'

const mostBytes = 1_500_000
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`

export const packageSize: Goal = {
  id: 'P17',
  promise: 'the page’s own script at most 1.5 MB, minified; the program unpacked at most 1.15 x its Electron',
  async *run({ folder }) {
    await bundle()
    const page = join(projectFolder, 'out', 'renderer')
    const all = filesIn(page).filter(({ name }) => name.endsWith('.js'))
    const index = readFileSync(join(page, 'index.html'), 'utf8')
    const atStart = sizeOf(all.filter(({ name }) => index.includes(name.replaceAll('\\', '/'))))
    yield {
      what: 'P17 script read at the start',
      floor: null,
      measured: `${megabytes(atStart)}; ${megabytes(sizeOf(all))} in ${all.length} files`,
      ratio: null,
      isMet: sizeOf(all) <= mostBytes,
    }
    const electron = findElectron()
    if (electron === null) return
    // As it is packed, but for the licences; Electron's own folder of resources may hold a program already.
    await stageProgram(join(folder, 'staged'), join(projectFolder, 'node_modules'))
    const own = sizeOf(filesIn(join(folder, 'staged')))
    const bare = sizeOf(filesIn(dirname(electron)).filter(({ name }) => !name.startsWith('resources')))
    yield {
      what: 'P17 the program unpacked',
      floor: megabytes(bare),
      measured: `${megabytes(bare + own)}, ${megabytes(own)} its own`,
      ratio: (bare + own) / bare,
      isMet: bare + own <= 1.15 * bare,
    }
  },
}

interface SizedFile {
  readonly name: string
  readonly bytes: number
}

const filesIn = (folder: string): readonly SizedFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, stat: statSync(join(folder, name)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ name, stat }) => ({ name, bytes: stat.size }))

const sizeOf = (files: readonly SizedFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0)
