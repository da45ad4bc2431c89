import type {} from './bridge-in-page.ts'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Desktop, type DesktopApp, openDesktop } from './desktop-app.ts'

/** Stands in for the page: two sheets that ask for A4 and are ready a moment after loading, or a paper that cannot be made. */
const sheets = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/sheets.css">
<h1>Agenda</h1><h1>Roster</h1><script src="/sheets.js"></script>`
const sheetsCss = `@page { size: A4; margin: 20mm } h1 { break-after: page; margin: 0 } h1:last-of-type { break-after: auto }`
const sheetsJs = `setTimeout(() => { document.documentElement.dataset.paperReady = location.hash === '#/paper/never' ? 'failed' : 'true' }, 50)`

describe.skipIf(inject('noDesktop') !== null)('papers of the desktop program', () => {
  let desktop: Desktop
  let running: DesktopApp

  beforeAll(async () => {
    desktop = await openDesktop()
    running = await desktop.start()
    await running.app.evaluate(
      ({ session }, [html, css, js]) => {
        const { protocol } = session.defaultSession
        protocol.unhandle('app')
        protocol.handle('app', ({ url }) => {
          const [body, type] = url.endsWith('.css')
            ? [css, 'text/css']
            : url.endsWith('.js')
              ? [js, 'text/javascript']
              : [html, 'text/html']
          return new Response(body, { headers: { 'content-type': type } })
        })
      },
      [sheets, sheetsCss, sheetsJs] as const,
    )
  })
  afterAll(() => desktop?.close())

  /** The user's answer to the next save dialog: a path, or none. */
  const answerDialog = (filePath: string | null): Promise<void> =>
    running.app.evaluate(({ dialog }, path) => {
      const showSaveDialog: unknown = (...asked: readonly unknown[]) => {
        Object.assign(globalThis, { asked: asked.at(-1) })
        return Promise.resolve({ canceled: path === null, filePath: path ?? '' })
      }
      Object.assign(dialog, { showSaveDialog })
    }, filePath)

  test('become a PDF of A4 sheets as the page laid them out, where the user said', async () => {
    const path = join(desktop.home, 'agenda.pdf')
    await answerDialog(path)
    const result = await running.page.evaluate(() =>
      window.honbu.savePaperAsPdf({ route: '/paper/agenda/1', fileName: '議事次第 第4回/案: "A"' }),
    )
    expect(result).toEqual({ done: true, fileName: 'agenda.pdf' })
    const proposed = await running.app.evaluate(
      () => (globalThis as unknown as { asked: { defaultPath: string } }).asked.defaultPath,
    )
    expect(proposed).toMatch(/[\\/]議事次第 第4回-案- -A-\.pdf$/)

    const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)))
    const { text } = await extractText(pdf, { mergePages: false })
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
    expect({
      text: text.map((page) => page.replaceAll(/\s+/g, ' ').trim()),
      width: Math.round(width),
      height: Math.round(height),
    }).toEqual({
      text: ['Agenda', 'Roster'],
      width: 595,
      height: 842,
    })
  })

  test('leave no hidden window and no half-written file behind', async () => {
    expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    expect((await readdir(desktop.home)).filter((name) => name.includes('.pdf'))).toEqual(['agenda.pdf'])
  })

  test('are not written when the user cancels', async () => {
    await answerDialog(null)
    const result = await running.page.evaluate(() => window.honbu.savePaperAsPdf({ route: '/paper/agenda/1', fileName: 'x' }))
    expect(result).toEqual({ done: false, reason: 'cancelled', message: null })
  })

  test('say so when they cannot be laid out or written', async () => {
    await answerDialog(join(desktop.home, 'never.pdf'))
    const notMade = await running.page.evaluate(() => window.honbu.savePaperAsPdf({ route: '/paper/never', fileName: 'x' }))
    await answerDialog(join(desktop.home, 'no-such-folder', 'x.pdf'))
    const notWritten = await running.page.evaluate(() => window.honbu.savePaperAsPdf({ route: '/paper/agenda/1', fileName: 'x' }))
    expect([notMade, notWritten]).toEqual([
      { done: false, reason: 'failed', message: 'The document could not be laid out. Nothing was written.' },
      { done: false, reason: 'failed', message: expect.stringContaining('“x.pdf” could not be written.') },
    ])
  })

  test.each(['https://example.org/', '/settings', '/paper/a#b', '/paper/a b'])('are not made of the route %s', async (route) => {
    const result = await running.page.evaluate((asked) => window.honbu.savePaperAsPdf({ route: asked, fileName: 'x' }), route)
    expect(result).toMatchObject({ done: false, reason: 'failed' })
  })

  test('stand beside texts of the page, which are written whole where the user said, under an ending of their kind', async () => {
    const path = join(desktop.home, 'meetings.ics')
    await answerDialog(path)
    const result = await running.page.evaluate(() =>
      window.honbu.saveTextFile({ kind: 'ics', fileName: '../../年間: "予定"', content: 'BEGIN:VCALENDAR\r\n会合\r\n' }),
    )
    expect(result).toEqual({ done: true, fileName: 'meetings.ics' })
    expect(await readFile(path, 'utf8')).toBe('BEGIN:VCALENDAR\r\n会合\r\n')
    const proposed = await running.app.evaluate(
      () => (globalThis as unknown as { asked: { defaultPath: string } }).asked.defaultPath,
    )
    expect(proposed).toMatch(/[\\/]-\.\.-年間- -予定-\.ics$/)
    await answerDialog(join(desktop.home, 'no-such-folder', 'x.ics'))
    expect(await running.page.evaluate(() => window.honbu.saveTextFile({ kind: 'ics', fileName: 'x', content: 'x' }))).toEqual({
      done: false,
      reason: 'failed',
      message: expect.stringContaining('“x.ics” could not be written.'),
    })
    expect((await readdir(desktop.home)).filter((name) => name.includes('.ics'))).toEqual(['meetings.ics'])
  })

  test.each([
    { kind: 'exe', fileName: 'x', content: 'x' },
    { kind: 'ics', fileName: 'x', content: 'torn \ud83d' },
    { kind: 'ics', fileName: 'x', content: 'x', path: '/etc/x' },
  ])('are not texts of an unknown kind or form: %j', async (request) => {
    const result = await running.page.evaluate((asked) => window.honbu.saveTextFile(asked as never), request)
    expect(result).toMatchObject({ done: false, reason: 'failed' })
  })
})
