import { createReadStream, createWriteStream } from 'node:fs'
import { access, constants, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { extract } from 'tar-fs'
import { projectFolder } from '../../build/project-folder.ts'

/**
 * Starts a headless browser of its own: on 64-bit Intel Linux the Chromium that npm brings (no system package, no system font, so that pages look
 * the same on every machine), elsewhere the Chrome or Edge that is installed. The caller closes it. Throws where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.launch(await packagedChromium())
  try {
    return await chromium.launch({ channel: 'chrome' })
  } catch (error) {
    if (process.platform !== 'win32') throw error
    return chromium.launch({ channel: 'msedge' })
  }
}

/** Null where a browser starts; otherwise one line for the report of skipped suites. Suites read the answer with `inject('noBrowser')`. */
export async function whyNoBrowser(): Promise<string | null> {
  try {
    await (await launchBrowser()).close()
    return null
  } catch (error) {
    return `Browser tests skipped: no browser starts here (${firstLine(error)}).`
  }
}

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''

/** No sandbox: it needs privileges a test machine may not give, and the pages loaded are our own. */
const plainHeadless = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function packagedChromium(): Promise<LaunchOptions> {
  const packageFolder = join(projectFolder, 'node_modules', '@sparticuz', 'chromium')
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const name = `chromium-${version}`
  const unpacked = join(sharedCache, name)
  const folder = (await exists(unpacked)) ? unpacked : join(await writableCache(), name)
  if (!(await exists(folder))) await unpack(join(packageFolder, 'bin'), folder)
  await pointAtFonts(folder)
  return {
    executablePath: join(folder, 'chromium'),
    args: plainHeadless,
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder },
  }
}

const sharedCache = join(projectFolder, 'node_modules', '.cache')

/** The shared cache, or a folder of this user's own where the project belongs to somebody else. */
async function writableCache(): Promise<string> {
  try {
    await mkdir(sharedCache, { recursive: true })
    await access(sharedCache, constants.W_OK)
    return sharedCache
  } catch {
    return join(tmpdir(), `honbu-test-cache-${process.getuid?.() ?? 'user'}`)
  }
}

/** Unpacks beside the final place and renames, so that a folder under the final name is always whole. */
async function unpack(archives: string, folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`
  await mkdir(unfinished, { recursive: true })
  const read = (name: string) => createReadStream(join(archives, name))
  for (const name of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
    await pipeline(read(name), createBrotliDecompress(), extract(unfinished))
  }
  await pipeline(read('chromium.br'), createBrotliDecompress(), createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 }))
  try {
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true })
    if (!(await exists(folder))) throw error
  }
}

/** Says where the fonts lie now: the project's folder may have been moved or reached by another path since it was unpacked. */
async function pointAtFonts(folder: string): Promise<void> {
  const path = join(folder, 'fonts.conf')
  const wanted = fontsConf(folder)
  const present = await readFile(path, 'utf8').catch(() => null)
  if (present !== wanted) await writeFile(path, wanted)
}

/** Only the font that comes with the package: a glyph the page does not bring itself must be missed here, not found by luck. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
