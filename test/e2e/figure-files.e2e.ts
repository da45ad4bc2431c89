import type {} from './bridge-in-page.ts'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'
import { type Desktop, type DesktopApp, openDesktop } from './desktop-app.ts'
import { openWebApp, type WebApp } from './web-app.ts'

/** Width and height of a PNG, from its first chunk. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

describe('figures in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-figures-'))
  let program: WebApp
  let page: Page

  beforeAll(async () => {
    const register = join(folder, 'register.honbu')
    execFileSync(process.execPath, [join(projectFolder, 'electron', 'cli.ts'), 'init', '--file', register], { stdio: 'ignore' })
    program = await openWebApp('--file', register)
    page = await program.openPage({ viewport: { width: 1280, height: 800 }, locale: 'en', reducedMotion: 'reduce' })
    await page.evaluate(() => localStorage.setItem('honbu-ui', JSON.stringify({ language: 'en', theme: 'dark' })))
    await page.reload()
    await page.getByRole('link', { name: 'Indicators' }).click()
    await page.getByRole('grid', { name: 'Customs business volumes' }).waitFor()
  })
  afterAll(async () => {
    await program?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const saved = async (item: string) => {
    await page.getByRole('button', { name: 'Export Customs business volumes' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: item }).click()
    const file = await download
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
  }

  test('are handed over as SVG and, painted twice as large from the same drawing, as PNG; light whatever the theme', async () => {
    const svg = await saved('Figure as SVG…')
    const png = await saved('Figure as PNG…')
    expect([svg.name, png.name]).toEqual(['Customs business volumes.svg', 'Customs business volumes.png'])
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg.content.toString()) ?? []
    expect(sizeOf(png.content)).toEqual([Number(width) * 2, Number(height) * 2])
    const [corner] = await page.evaluate(
      async (bytes) => {
        const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
        const pen = new OffscreenCanvas(1, 1).getContext('2d')
        pen?.drawImage(picture, 0, 0)
        return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])]
      },
      [...png.content],
    )
    expect(corner).toBe(255)
    expect(program.violations).toEqual([])
  })
})

describe.skipIf(inject('noDesktop') !== null)('pictures of the desktop program', () => {
  let desktop: Desktop
  let running: DesktopApp

  beforeAll(async () => {
    desktop = await openDesktop()
    running = await desktop.start()
  })
  afterAll(() => desktop?.close())

  const answerDialog = (filePath: string): Promise<void> =>
    running.app.evaluate(({ dialog }, path) => {
      const showSaveDialog: unknown = () => Promise.resolve({ canceled: false, filePath: path })
      Object.assign(dialog, { showSaveDialog })
    }, filePath)
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]
  const save = (bytes: readonly number[], more: object = {}) =>
    running.page.evaluate(
      ([content, others]) =>
        window.honbu.savePicture({ fileName: '../図: "1"', content: new Uint8Array(content), ...others } as never),
      [bytes, more] as const,
    )

  test('are written whole where the user said', async () => {
    await answerDialog(join(desktop.home, 'figure.png'))
    expect(await save(png)).toEqual({ done: true, fileName: 'figure.png' })
    expect([...(await readFile(join(desktop.home, 'figure.png')))]).toEqual(png)
    await answerDialog(join(desktop.home, 'no-such-folder', 'x.png'))
    expect(await save(png)).toMatchObject({ done: false, reason: 'failed' })
    expect((await readdir(desktop.home)).filter((name) => name.includes('.png'))).toEqual(['figure.png'])
  })

  test('are nothing but PNG, and name no place', async () => {
    await answerDialog(join(desktop.home, 'other.png'))
    expect(await save([0x4d, 0x5a, 0x90])).toMatchObject({ done: false, reason: 'failed' })
    expect(await save(png, { path: '/etc/x' })).toMatchObject({ done: false, reason: 'failed' })
    expect(await readdir(desktop.home)).not.toContain('other.png')
  })
})
