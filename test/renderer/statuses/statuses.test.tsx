import { readFileSync, writeFileSync } from 'node:fs'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { owner } from '../../db/register-on-disk.ts'
import { buildStrategyItems, looksAtStrategy, recordSome, strategyKey } from '../../support/strategy-items.ts'
import { expectAccessible } from '../open-at.tsx'
import { openPage } from '../open-page.tsx'
import { type RealProgram, realProgram } from '../real-program.ts'

vi.setConfig({ testTimeout: 20_000 })

let filled: Buffer | null = null

/** Ten items of the strategy, some of them recorded at the meeting of 2004; made once and copied for each test. */
async function fill(path: string): Promise<void> {
  if (filled !== null) return writeFileSync(path, filled)
  const register = await openRegister(path, { mode: 'write', owner })
  const { leafIds } = await buildStrategyItems(register.db, 10)
  const [first] = await looksAtStrategy(register.db)
  if (first !== undefined) await recordSome(register.db, leafIds, { lineId: first.id, on: first.on, round: 1 })
  await register.close()
  filled = readFileSync(path)
  return undefined
}

async function openStatuses(search = '', language: Language = 'en'): Promise<RealProgram> {
  const program = await realProgram('2006-03-01T00:00:00Z', 'published-record', fill)
  await openPage(`/status/${strategyKey}${search}`, { language, program })
  await screen.findByRole('heading', { level: 1 })
  return program
}

const grid = () => screen.findByRole('grid', { name: /Status of every item|施策ごとの実施状況/ })
const register = (program: RealProgram) =>
  program.ask('query', 'statuses.get', { plan: strategyKey, asOf: isoDate('2006-03-01') })

/** What was recorded at the meeting of 2005, by the item's place. */
async function recordedIn2005(program: RealProgram) {
  const { reports, items } = await register(program)
  const leaves = items.filter((item) => item.isReportable).map((item) => item.id)
  return reports
    .filter((report) => report.on === '2005-06-10')
    .toSorted((one, other) => leaves.indexOf(one.itemId) - leaves.indexOf(other.itemId))
    .map((report) => [leaves.indexOf(report.itemId), report.status, report.note.en])
}

async function standOnFirst(): Promise<ReturnType<typeof userEvent.setup>> {
  const user = userEvent.setup()
  const first = (await grid()).querySelector<HTMLElement>('[data-column="status"]')
  await user.click(first ?? document.body)
  return user
}

describe('recording by the keyboard', () => {
  test('numbers set the status, arrows move, what is typed writes the note in place, and everything is saved as it is typed', async () => {
    const program = await openStatuses()
    expect(await screen.findByText('0 of 10 recorded')).toBeVisible()
    const user = await standOnFirst()
    await user.keyboard('3{ArrowDown}2{ArrowRight}{ArrowRight}{ArrowRight}Courses were held.{Enter}l')
    // Enter took the note and went down; letters there begin a note of their own.
    await user.keyboard('{Escape}')
    expect(await screen.findByText('2 of 10 recorded')).toBeVisible()
    await waitFor(async () => {
      expect(await recordedIn2005(program)).toEqual([
        [0, 'done', null],
        [1, 'in-progress', 'Courses were held.'],
      ])
    })
    await expectAccessible()
  })

  test('a click on a status offers all five, and Enter walks them by the arrow keys', async () => {
    const program = await openStatuses()
    const user = await standOnFirst()
    const choices = await screen.findByRole('listbox', { name: 'Status' })
    expect(
      within(choices)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['1Not started', '2In progress', '3Done', '4Delayed', '5Dropped'])
    await expectAccessible()
    await user.click(within(choices).getByRole('option', { name: /Delayed/ }))
    expect(screen.queryByRole('listbox', { name: 'Status' })).toBeNull()
    // Offered by a click, the list leaves the arrows to the grid; opened by Enter, it has them.
    await user.keyboard('{ArrowDown}{Enter}{ArrowDown}{ArrowDown}{Enter}')
    await waitFor(async () => {
      expect(await recordedIn2005(program)).toEqual([
        [0, 'delayed', null],
        [1, 'done', null],
      ])
    })
    await user.keyboard('{Enter}{Escape}')
    expect(screen.queryByRole('listbox', { name: 'Status' })).toBeNull()
  })

  test('statuses are prepared for a meeting to come: chosen, it gets the look on its agenda', async () => {
    const program = await realProgram('2006-03-01T00:00:00Z', 'published-record', fill)
    const { id } = await program.ask('mutation', 'meetings.create', { body: 'drugs', on: isoDate('2006-05-23') })
    await openPage(`/status/${strategyKey}`, { language: 'en', program })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: /11th meeting/ }))
    await user.click(await screen.findByRole('option', { name: /12th meeting.*adds it to the agenda/ }))
    expect(await screen.findByRole('button', { name: /12th meeting/ })).toBeVisible()
    const { lines } = await program.ask('query', 'meetings.get', { id, asOf: isoDate('2006-03-01') })
    expect(lines.flatMap(({ plans }) => plans.map(({ key }) => key))).toEqual([strategyKey])
  })

  test('what an input method composes on a cell lands in it from its first stroke, and leaves the cell alone when it is given up', async () => {
    const program = await openStatuses()
    const user = await standOnFirst()
    await user.keyboard('2{ArrowRight}{ArrowRight}{ArrowRight}')
    const field = document.activeElement as HTMLTextAreaElement
    expect(field.tagName).toBe('TEXTAREA')
    fireEvent.compositionStart(field)
    fireEvent.compositionEnd(field, { data: '' })
    expect(document.activeElement).toBe(field)
    fireEvent.compositionStart(field)
    fireEvent.input(field, { target: { value: '講習' } })
    fireEvent.compositionEnd(field, { data: '講習' })
    await user.keyboard('{Enter}')
    await waitFor(async () => expect(await recordedIn2005(program)).toEqual([[0, 'in-progress', '講習']]))
  })

  test('an address names the item to record, or those past their deadline', async () => {
    const program = await openStatuses()
    const leaves = (await register(program)).items.filter((item) => item.isReportable)
    await openPage(`/status/${strategyKey}?item=${leaves[3]?.id}`, { program })
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset['item']).toBe(String(leaves[3]?.id)))
  })

  test('sets many at once, and one undo takes them all back', async () => {
    const program = await openStatuses()
    const user = await standOnFirst()
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}4')
    await waitFor(async () =>
      expect((await recordedIn2005(program)).map(([at, status]) => [at, status])).toEqual([
        [0, 'delayed'],
        [1, 'delayed'],
        [2, 'delayed'],
      ]),
    )
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(async () => expect(await recordedIn2005(program)).toEqual([]))
    expect(await screen.findByText('0 of 10 recorded')).toBeVisible()
  })

  test('carries the last status forward as a proposal that is nothing until it is accepted', async () => {
    const program = await openStatuses()
    const user = await standOnFirst()
    // The first item was reported in 2004; Mod+D proposes what was said then.
    await user.keyboard('{ArrowDown}{Control>}d{/Control}')
    expect(within(await grid()).getAllByText(/\?$/)).toHaveLength(1)
    expect(await recordedIn2005(program)).toEqual([])
    await user.keyboard('{Enter}')
    await waitFor(async () => expect(await recordedIn2005(program)).toHaveLength(1))
    await user.keyboard('r')
    const accept = await screen.findByRole('button', { name: /^Accept all \d+ proposals/ })
    await user.click(accept)
    const { standings } = await register(program)
    const reportedBefore = standings.filter((standing) => standing.lastId !== null).length
    await waitFor(async () => expect(await recordedIn2005(program)).toHaveLength(reportedBefore))
  })

  test('keeps a note typed before a status, visibly unsaved, and saves both with the status', async () => {
    const program = await openStatuses()
    const user = await standOnFirst()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}Sent to all.{Enter}')
    expect(within(await grid()).getByText('Give a status')).toBeVisible()
    expect(await recordedIn2005(program)).toEqual([])
    await user.keyboard('{ArrowUp}{Home}3')
    await waitFor(async () => expect(await recordedIn2005(program)).toEqual([[0, 'done', 'Sent to all.']]))
  })

  test('reads figures as people type them, and says what is wrong with others', async () => {
    const program = await openStatuses()
    const user = await standOnFirst()
    await user.keyboard('2{ArrowRight}1,23{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent('Commas part thousands')
    await user.keyboard('{Escape}１，２３４件{Enter}')
    await waitFor(async () => {
      const found = (await register(program)).reports.find((report) => report.on === '2005-06-10')
      expect([found?.figure, found?.unit]).toEqual([1234, '件'])
    })
  })

  test('shows what another window saved, and refuses to write over it', async () => {
    const program = await openStatuses()
    const user = await standOnFirst()
    const { items, occasions } = await register(program)
    const itemId = items.find((item) => item.isReportable)?.id ?? 0
    const agendaItemId = occasions.find(({ meeting }) => meeting.on === '2005-06-10')?.line.id ?? 0
    await program.ask('mutation', 'statuses.record', {
      plan: strategyKey,
      at: { kind: 'line', agendaItemId },
      entries: [{ itemId, revision: null, patch: { status: 'dropped' } }],
    })
    await user.keyboard('3')
    expect(await screen.findByText(/changed elsewhere/)).toBeVisible()
    await waitFor(async () => expect(await recordedIn2005(program)).toEqual([[0, 'dropped', null]]))
  })

  test('filters by what is not recorded yet, and finds the next such item', async () => {
    await openStatuses('', 'ja')
    const user = await standOnFirst()
    await user.keyboard('3')
    expect(await screen.findByText('10項目中1項目を記録')).toBeVisible()
    await user.click(screen.getByRole('button', { name: /状態/ }))
    await user.click(await screen.findByRole('option', { name: '今回未記録' }))
    expect((await grid()).querySelectorAll('[data-column="status"]')).toHaveLength(9)
    await expectAccessible()
  })
})

describe('the other views', () => {
  test('the matrix shows where nobody spoke of an item though the plan was followed up', async () => {
    await openStatuses('?view=matrix')
    const matrix = await screen.findByRole('grid', { name: 'Items × meetings' })
    const cells = [...matrix.querySelectorAll('td[data-item]')].map((cell) => cell.getAttribute('aria-label'))
    expect(cells).toHaveLength(10 * 3)
    expect(cells.filter((words) => words === 'the plan was followed up, nothing on this item').length).toBeGreaterThan(8)
    expect(cells.filter((words) => words === 'adopted here')).toHaveLength(10)
    await expectAccessible()
  })

  test('every count of the progress leads to its list', async () => {
    await openStatuses('?view=progress')
    const user = userEvent.setup()
    const [count] = await screen.findAllByRole('button', { name: /^All items: Not reported \d+/ })
    const figure = Number(count?.textContent)
    await user.click(count ?? document.body)
    const rows = (await grid()).querySelectorAll('[data-column="status"]')
    expect(rows).toHaveLength(figure)
  })

  test('the table of a ministry is saved under its name', async () => {
    const program = await openStatuses('?view=requests', 'ja')
    const user = userEvent.setup()
    const row = (await screen.findByRole('button', { name: '文部科学省' })).closest('li')
    await user.click(within(row ?? document.body).getByRole('button', { name: '表（CSV）' }))
    await waitFor(() =>
      expect(program.savedTexts.map(({ kind, fileName }) => [kind, fileName])).toEqual([
        ['csv', '照会_文部科学省_薬物乱用防止新五か年戦略'],
      ]),
    )
    expect(program.savedTexts[0]?.content).toMatch(/^\uFEFF項目/)
  })

  test('a returned table is shown line by line and taken in as one step', async () => {
    const program = await openStatuses('?view=requests')
    const user = userEvent.setup()
    const { csv } = await program.ask('query', 'statuses.request', {
      plan: strategyKey,
      asOf: isoDate('2006-03-01'),
      organization: 'education',
      language: 'ja',
    })
    const [head = '', ...rows] = csv.trimEnd().split('\r\n')
    const filled = rows.map((row, at) =>
      row.replace(/,,,,,,,,([^,]*)$/, at === 0 ? ',3,,,,Done.,,,$1' : at === 1 ? ',quite,,,,,,,$1' : ',,,,,,,,$1'),
    )
    const file = new File([[head, ...filled].join('\r\n')], 'answer.csv', { type: 'text/csv' })
    await user.upload(await screen.findByLabelText('Take in an answer …', { selector: 'input' }), file)
    expect(await screen.findByText('no status: write 1–5 or its word — status: “quite”')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Take in 1 row' }))
    await waitFor(async () =>
      expect((await recordedIn2005(program)).map(([, status, note]) => [status, note])).toEqual([['done', 'Done.']]),
    )
    await expectAccessible()
  })

  test('a plan without items says what to do', async () => {
    await openPage('/status/drugs/outline-1997')
    expect(await screen.findByText('This plan has no items yet')).toBeVisible()
  })
})
