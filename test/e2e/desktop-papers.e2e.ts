import type {} from './bridge-in-page.ts'
import { existsSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { type Desktop, type DesktopApp, openDesktop } from './desktop-app.ts'

interface Shown {
  readonly opened: readonly string[]
  readonly inFolder: readonly string[]
}

describe.skipIf(inject('noDesktop') !== null)('papers in the desktop program', () => {
  let desktop: Desktop
  let running: DesktopApp
  let meetingId = 0

  beforeAll(async () => {
    desktop = await openDesktop()
    running = await desktop.start()
    await give(running.page, 'register.createDefault', { content: 'published-record' })
    meetingId = ((await give(running.page, 'meetings.create', { body: 'firearms', on: '2006-04-28' })) as { id: number }).id
    await running.page.reload()
    await watchShell()
    await goTo(running.page)
  })
  afterAll(() => desktop?.close())

  const give = (page: Page, path: string, input: unknown): Promise<unknown> =>
    page.evaluate(
      async (call) => {
        const answer = await window.honbu.call({ type: 'mutation', ...call })
        if (!answer.ok) throw new Error(answer.error.code)
        return answer.data
      },
      { path, input },
    )
  const goTo = async (page: Page): Promise<void> => {
    await page.evaluate((id) => {
      location.hash = `/meetings/${id}`
    }, meetingId)
    await page.getByRole('region', { name: 'Papers' }).waitFor()
  }
  /** Stands in for the system: nothing is opened here, but what would have been is written down. */
  const watchShell = (): Promise<void> =>
    running.app.evaluate(({ shell }) => {
      const shown = { opened: [] as string[], inFolder: [] as string[] }
      Object.assign(globalThis, { shown })
      Object.assign(shell, {
        openPath: (path: string) => {
          shown.opened.push(path)
          return Promise.resolve('')
        },
        showItemInFolder: (path: string) => void shown.inFolder.push(path),
      })
    })
  const shown = (): Promise<Shown> => running.app.evaluate(() => (globalThis as unknown as { shown: Shown }).shown)
  /** The user's answer to the next dialog: paths, or none. */
  const answerDialog = (filePaths: readonly string[]): Promise<void> =>
    running.app.evaluate(({ dialog }, paths) => {
      const showOpenDialog: unknown = () => Promise.resolve({ canceled: paths.length === 0, filePaths: paths })
      Object.assign(dialog, { showOpenDialog })
    }, filePaths)
  async function add(...names: readonly string[]): Promise<void> {
    const paths = names.map((name) => join(desktop.home, name))
    for (const path of paths) await writeFile(path, `content of ${basename(path)}`)
    await answerDialog(paths)
    await running.page.getByRole('button', { name: 'Add files' }).click()
    for (const name of names) await running.page.getByRole('button', { name: `Open ${name}`, exact: true }).waitFor()
  }

  test('are added through the system dialog, several at once', async () => {
    await add('資料1_銃器情勢.pdf', 'Roster.docx')
    const rows = running.page.getByRole('grid', { name: 'Papers' }).getByRole('row')
    await expect.poll(() => rows.count()).toBe(2)
    await expect
      .poll(() =>
        rows
          .nth(0)
          .getByRole('textbox', { name: /Japanese/ })
          .inputValue(),
      )
      .toBe('銃器情勢')
  })

  test('stay as they are when the user cancels the dialog', async () => {
    await answerDialog([])
    expect(await running.page.evaluate(() => window.honbu.chooseFiles())).toBeNull()
  })

  test('are opened as copies under their own names, which only this user may read', async () => {
    await running.page.getByRole('button', { name: 'Open 資料1_銃器情勢.pdf' }).click()
    await expect.poll(async () => (await shown()).opened.length).toBe(1)
    const [copy = ''] = (await shown()).opened
    expect(basename(copy)).toBe('資料1_銃器情勢.pdf')
    expect(copy.startsWith(desktop.home)).toBe(false)
    expect(await readFile(copy, 'utf8')).toBe('content of 資料1_銃器情勢.pdf')
    expect((await stat(copy)).mode & 0o222).toBe(0)
  })

  test('that could run are never opened, only shown in their folder, and the page says why', async () => {
    const runnable = 'exe bat cmd com js vbs ps1 app desktop sh msi scr lnk jar html docm EXE pdf.exe unknown-kind'
    const names = runnable.split(' ').map((ending) => `tool.${ending}`)
    await add(...names)
    const before = (await shown()).opened.length
    for (const name of names) await running.page.getByRole('button', { name: `Open ${name}`, exact: true }).click()
    await expect.poll(async () => (await shown()).inFolder.map((path) => basename(path))).toEqual(names)
    expect((await shown()).opened.length).toBe(before)
    await running.page.getByText('Honbu opens documents only.').first().waitFor()
  })

  test('come in when they are dropped on the list, by their bytes alone', async () => {
    const { page } = running
    await page.getByRole('region', { name: 'Papers' }).evaluate((section) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(1_500_000).fill(65)], 'dropped.txt'))
      for (const type of ['dragover', 'drop']) {
        section.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
      }
    })
    await page.getByRole('button', { name: 'Open dropped.txt' }).click()
    await expect.poll(async () => (await shown()).opened.map((path) => basename(path))).toContain('dropped.txt')
    const copy = (await shown()).opened.find((path) => path.endsWith('dropped.txt')) ?? ''
    expect(await readFile(copy, 'utf8')).toBe('A'.repeat(1_500_000))
  })

  test('are read for search, as is a long file that comes in, on threads beside the program', async () => {
    const { page } = running
    await add('議事概要.txt')
    // What `add` writes into a file is found in it, not only in its name.
    const found = () =>
      page.evaluate(async () => {
        const answer = await window.honbu.call({ type: 'query', path: 'search.find', input: { text: 'content of 議事概要' } })
        return answer.ok ? (answer.data as { readonly hits: readonly { readonly excerpt: string | null }[] }).hits : []
      })
    await expect
      .poll(async () => (await found()).map(({ excerpt }) => excerpt), { timeout: 20_000 })
      .toEqual(['content of 議事概要.txt'])

    const table = join(desktop.home, 'offices.csv')
    const rows = Array.from({ length: 5000 }, (_, at) => `第${at + 1}局,2001-01-06,${'備考'.repeat(6)}`)
    await writeFile(table, `府省庁名,設置日,備考\r\n${rows.join('\r\n')}`)
    await page.evaluate(() => {
      location.hash = '/exchange/import'
    })
    await page.getByRole('button', { name: 'Choose a file' }).waitFor()
    await page.locator('[data-import-file]').setInputFiles(table)
    await page.getByRole('region', { name: 'What it would do' }).getByText('第12局').first().waitFor({ timeout: 60_000 })
    await goTo(page)
  })

  test.each([
    ['for an upload of another form', { upload: '../../x', offset: 0 }],
    ['before the file', { upload: '01234567-89ab-cdef-0123-456789abcdef', offset: -1 }],
    ['with more than a part has', { upload: '01234567-89ab-cdef-0123-456789abcdef', offset: 0, path: '/etc/passwd' }],
  ])('take no part %s', async (_what, part) => {
    const answer = await running.page.evaluate(
      (asked) => window.honbu.sendFilePart({ ...asked, bytes: new Uint8Array(1) } as never),
      part,
    )
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })

  test('take no part that is too long, and open nothing but papers', async () => {
    const answers = await running.page.evaluate(async () => [
      await window.honbu.sendFilePart({
        upload: '01234567-89ab-cdef-0123-456789abcdef',
        offset: 0,
        bytes: new Uint8Array(1_048_577),
      }),
      await window.honbu.openAttachment('/etc/passwd' as never),
      await window.honbu.openAttachment(999_999),
    ])
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.error.code))).toEqual([
      'invalid-input',
      'invalid-input',
      'not-found',
    ])
  })

  test('are still there after a restart, and the copies that were shown are gone', async () => {
    const { opened } = await shown()
    await running.app.close()
    await expect.poll(() => opened.filter((path) => existsSync(path))).toEqual([])
    running = await desktop.start()
    await goTo(running.page)
    await running.page.getByRole('button', { name: 'Open Roster.docx' }).waitFor()
  })
})
