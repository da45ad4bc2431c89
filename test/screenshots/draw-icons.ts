/** `npm run icons`: draws build/icons/seal.svg in every size that a system asks for. Run it after changing the seal; its results are kept. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../../build/project-folder.ts'
import { launchBrowser } from '../e2e/browser.ts'

const folder = join(projectFolder, 'build', 'icons')
/** What packages take: a folder of sizes on Linux, the largest for the formats of Windows and macOS. */
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024] as const

const seal = await readFile(join(folder, 'seal.svg'), 'utf8')
const browser = await launchBrowser()
try {
  const page = await browser.newPage()
  await mkdir(join(folder, 'app'), { recursive: true })
  await mkdir(join(folder, 'page'), { recursive: true })
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${seal}`)
    await writeFile(join(folder, 'app', `${size}x${size}.png`), await page.screenshot({ omitBackground: true }))
  }
} finally {
  await browser.close()
}
await copyFile(join(folder, 'seal.svg'), join(folder, 'page', 'favicon.svg'))
await copyFile(join(folder, 'app', '256x256.png'), join(folder, 'page', 'icon-256.png'))
