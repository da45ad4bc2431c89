/** `npm run build`: makes out/ from the sources; a part whose sources are unchanged is left alone. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { paperStyleSheets } from '../shared/documents/style-sheets.ts'
import { fingerprint } from './fingerprint.ts'
import { projectFolder } from './project-folder.ts'
import { pageConfig } from './vite/page.ts'
import { programConfig } from './vite/program.ts'

type Part = 'page' | 'main' | 'preload' | 'cli' | 'beside'

/** Files and folders a part is made of, beside what every part depends on. */
const sources: Readonly<Record<Part, readonly string[]>> = {
  page: ['renderer', 'shared', 'build/icons/page'],
  main: ['electron', 'shared', 'db', ...paperStyleSheets.map((name) => `renderer/styles/${name}`)],
  preload: ['electron/preload.ts', 'shared/contract'],
  beside: ['electron', 'shared', 'db'],
  cli: ['electron', 'shared', 'db', ...paperStyleSheets.map((name) => `renderer/styles/${name}`)],
}
const everyPartDependsOn = ['package-lock.json', 'tsconfig.base.json', 'build/bundle.ts', 'build/licences.ts', 'build/vite']
const results: Readonly<Record<Part, string>> = {
  page: 'out/renderer/index.html',
  main: 'out/electron/main.cjs',
  preload: 'out/electron/preload.cjs',
  cli: 'out/electron/cli.cjs',
  beside: 'out/electron/beside.cjs',
}
const parts = ['page', 'main', 'preload', 'cli', 'beside'] as const satisfies readonly Part[]

/**
 * Builds what is out of date and answers with the names of the parts it built; `onBuilding` is told before the first. Throws when a part does
 * not build.
 */
export async function bundle(onBuilding: () => void = () => {}): Promise<readonly Part[]> {
  const built: Part[] = []
  for (const part of parts) {
    const wanted = await fingerprint(projectFolder, [...sources[part], ...everyPartDependsOn])
    if (await isCurrent(part, wanted)) continue
    if (built.length === 0) onBuilding()
    await rm(markOf(part), { force: true })
    await clearChunks(part)
    await asShipped(() => build(part === 'page' ? pageConfig(projectFolder) : programConfig(projectFolder, part)))
    if (part === 'main' || part === 'cli') await copyPaperStyle()
    await writeMark(part, wanted)
    built.push(part)
  }
  return built
}

/** What a part of the program was parted into last time: files of other names now would be packaged with it. */
async function clearChunks(part: Part): Promise<void> {
  const folder = join(projectFolder, 'out', 'electron')
  const names = await readdir(folder).catch(() => [])
  await Promise.all(names.filter((name) => name.startsWith(`${part}-`)).map((name) => rm(join(folder, name))))
}

/** The style of paper beside the program, for the pages it writes without a window. */
async function copyPaperStyle(): Promise<void> {
  const sheets = paperStyleSheets.map((name) => readFile(join(projectFolder, 'renderer', 'styles', name), 'utf8'))
  await writeFile(join(projectFolder, 'out', 'electron', 'paper.css'), (await Promise.all(sheets)).join('\n'))
}

/** Builds the same whoever asks: under a test runner React's slow developing half would be taken in. */
async function asShipped(act: () => Promise<unknown>): Promise<void> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await act()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

const markOf = (part: Part): string => join(projectFolder, 'out', '.inputs', part)

async function isCurrent(part: Part, wanted: string): Promise<boolean> {
  try {
    const [mark] = await Promise.all([readFile(markOf(part), 'utf8'), readFile(join(projectFolder, results[part]))])
    return mark === wanted
  } catch {
    return false
  }
}

async function writeMark(part: Part, inputs: string): Promise<void> {
  await mkdir(join(projectFolder, 'out', '.inputs'), { recursive: true })
  const unfinished = `${markOf(part)}.${process.pid}`
  await writeFile(unfinished, inputs)
  await rename(unfinished, markOf(part))
}

if (process.argv[1] === import.meta.filename) {
  const started = performance.now()
  const built = await bundle()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(built.length === 0 ? 'Nothing to build: out/ is up to date.' : `Built ${built.join(', ')} in ${seconds} s.`)
}
