/**
 * `npm run screenshots [-- NAME …] [--language en|ja] [--theme light|dark|contrast] [--size 1280x800]`: pictures of every
 * screen with the published record loaded, in out/screenshots; without options in both languages, light and dark, two sizes.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from '../../build/bundle.ts'
import { projectFolder } from '../../build/project-folder.ts'
import { openWebApp } from '../e2e/web-app.ts'
import { places } from '../support/places.ts'
import { settled } from './settled.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string' }, theme: { type: 'string' }, size: { type: 'string' }, route: { type: 'string' } },
})

const languages = values.language ? [values.language] : ['en', 'ja']
const themes = values.theme ? [values.theme] : ['light', 'dark']
const sizes = values.size ? [values.size] : ['1280x800', '1920x1080']
const wanted: readonly (readonly [string, string])[] = values.route
  ? [[positionals[0] ?? 'route', values.route]]
  : places
      .filter(({ name, looks }) => looks.includes('picture') && (positionals.length === 0 || positionals.includes(name)))
      .map(({ name, route }) => [name, route])

await bundle()
const folder = join(projectFolder, 'out', 'screenshots')
await mkdir(folder, { recursive: true })
const home = await mkdtemp(join(tmpdir(), 'honbu-screenshots-'))
const register = join(home, 'register.honbu')
execFileSync(process.execPath, [join(projectFolder, 'electron', 'cli.ts'), 'init', '--file', register], { stdio: 'ignore' })
const app = await openWebApp('--file', register)
try {
  for (const language of languages) {
    for (const theme of themes) {
      for (const size of sizes) {
        const [width = 1280, height = 800] = size.split('x').map(Number)
        const page = await app.openPage({ viewport: { width, height }, locale: language, reducedMotion: 'reduce' })
        await page.evaluate((state) => localStorage.setItem('honbu-ui', JSON.stringify(state)), { language, theme })
        await page.reload()
        for (const [name, route] of wanted) {
          await page.evaluate((to) => {
            location.hash = to
          }, route)
          await settled(page)
          await page.screenshot({ path: join(folder, `${name}.${language}.${theme}.${size}.png`) })
        }
        await page.context().close()
      }
    }
  }
} finally {
  await app.close()
  await rm(home, { recursive: true, force: true })
}
console.log(`${wanted.length * languages.length * themes.length * sizes.length} pictures in out/screenshots`)
