import type {} from './bridge-in-page.ts'
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import readXlsxFile from 'read-excel-file/node'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'
import type { LaidOutPaper } from '../../shared/contract/documents.ts'
import { type Desktop, type DesktopApp, openDesktop } from './desktop-app.ts'
import { bare, missingFrom, sizeOf, wordsOf } from './paper-words.ts'

const asOf = '2005-12-31'
const meeting = { meetingId: 11 }
const body = { body: 'drugs', asOf }
const plan = { plan: 'crime/action-plan-2003', asOf }
type Input = Readonly<Record<string, string | number | boolean>>
const papers: readonly (readonly [name: string, input: Input])[] = [
  ['agenda', { ...meeting, stage: 'results' }],
  ['runSheet', meeting],
  ['decisionRecord', meeting],
  ['attendanceSheet', meeting],
  ['paperList', meeting],
  ['seatingPlan', meeting],
  ['roster', { ...body, withHolders: true }],
  ['rosterChanges', { ...body, from: '2003-01-01' }],
  ['chronicle', body],
  ['namePlates', body],
  ['addressList', body],
  ['addressLabels', body],
  ['matrix', body],
  ['followUpReport', plan],
  ['statusTable', plan],
  ['itemMatrix', plan],
  ['statusRequest', plan],
]

describe.skipIf(inject('noDesktop') !== null)('papers, proved in the desktop program', () => {
  let desktop: Desktop
  let running: DesktopApp

  const ask = async <Answer>(type: 'query' | 'mutation', path: string, input: unknown): Promise<Answer> => {
    const answer = await running.page.evaluate((call) => window.honbu.call(call), { type, path, input })
    if (!answer.ok) throw new Error(`${path}: ${answer.error.code} ${answer.error.message}`)
    return answer.data as Answer
  }
  /** The user's answer to every further save dialog; what was proposed is kept. */
  const answerDialog = (filePath: string): Promise<void> =>
    running.app.evaluate(({ dialog }, path) => {
      const showSaveDialog: unknown = (...asked: readonly unknown[]) => {
        Object.assign(globalThis, { asked: asked.at(-1) })
        return Promise.resolve({ canceled: false, filePath: path })
      }
      Object.assign(dialog, { showSaveDialog })
    }, filePath)
  const proposed = (): Promise<string> =>
    running.app.evaluate(() => (globalThis as unknown as { asked: { defaultPath: string } }).asked.defaultPath)

  beforeAll(async () => {
    desktop = await openDesktop()
    running = await desktop.start()
    await ask('mutation', 'register.createDefault', { content: 'published-record' })
  })
  afterAll(() => desktop?.close())

  test.each(papers)('%s comes out of the printing window with every word, on its own sheets', async (name, input) => {
    const asked = { ...input, language: 'ja' }
    const { tree, page: sheet } = await ask<LaidOutPaper>('query', `documents.${name}`, asked)
    const search = new URLSearchParams(Object.entries(asked).map(([key, value]) => [key, String(value)]))
    const path = join(desktop.home, `${name}.pdf`)
    await answerDialog(path)
    const route = `/paper/${name}?${search.toString()}`
    const result = await running.page.evaluate((to) => window.honbu.savePaperAsPdf({ route: to, fileName: 'x' }), route)
    expect(result).toEqual({ done: true, fileName: `${name}.pdf` })
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)))
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view
    expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual(sizeOf(sheet))
    const { text } = await extractText(pdf, { mergePages: true })
    // A line drawn by a sign (――) comes back from some runtimes without its letter.
    const words = wordsOf(tree).filter((word) => /[\p{L}\p{N}]/u.test(word))
    expect(missingFrom(bare(text), words)).toEqual([])
  })

  test('an export and a file of a paper go where the user said, under a name that was proposed', async () => {
    const list = join(desktop.home, 'list.xlsx')
    await answerDialog(list)
    const exported = await running.page.evaluate(() =>
      window.honbu.saveExport({ what: 'list', list: 'meetings', form: 'xlsx', language: 'ja', isTemplate: false }),
    )
    expect(exported).toEqual({ ok: true, data: { fileName: 'list.xlsx' } })
    expect(await proposed()).toMatch(/\.xlsx$/)
    const [sheet] = await readXlsxFile(list)
    expect(sheet?.data.length).toBeGreaterThan(10)

    const word = join(desktop.home, 'agenda.docx')
    await answerDialog(word)
    const { fileName, content } = await ask<{ readonly fileName: string; readonly content: string }>('query', 'papers.file', {
      paper: { name: 'agenda', input: { ...meeting, stage: 'draft', language: 'en' } },
      format: 'docx',
    })
    const saved = await running.page.evaluate(
      ([called, base64]) =>
        window.honbu.saveFile({
          kind: 'docx',
          fileName: called,
          content: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
          opens: false,
        }),
      [fileName, content] as const,
    )
    expect(saved).toEqual({ done: true, fileName: 'agenda.docx' })
    expect(await readFile(word, 'base64')).toBe(content)
    expect(await proposed()).toMatch(/\.docx$/)
  })

  test('the command line has a dossier laid out by the program', async () => {
    const pdf = join(desktop.home, 'dossier.pdf')
    const register = join(desktop.home, 'command-line.honbu')
    const run = (...args: readonly string[]) =>
      promisify(execFile)(process.execPath, [join(projectFolder, 'electron', 'cli.ts'), ...args, '--file', register], {
        env: { ...process.env, ...desktop.env },
      })
    await run('init')
    const { stdout } = await run('print', 'dossier', 'drugs/11', '--format', 'pdf', '--language', 'ja', '--output', pdf, '--json')
    expect(JSON.parse(stdout)).toMatchObject({ file: 'dossier.pdf', form: 'pdf', paper: 'dossier' })
    const sheets = await getDocumentProxy(new Uint8Array(await readFile(pdf)))
    expect(sheets.numPages).toBeGreaterThan(3)
    const { text } = await extractText(sheets, { mergePages: true })
    for (const title of ['議事次第', '本部員名簿', '出席者名簿']) expect(bare(text)).toContain(bare(title))
  })
})
