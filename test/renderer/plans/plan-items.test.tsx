import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { projectFolder } from '../../../build/project-folder.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { expectAccessible, openAt } from '../open-at.tsx'
import { type RealProgram, realProgram } from '../real-program.ts'

// The whole page with a real register takes a slow machine its time.
vi.setConfig({ testTimeout: 30_000 })

const plan = 'drugs/new-five-year-strategy-2003'
const route = `/plans/${plan}?tab=items`

async function open(language: Language = 'en', program?: RealProgram): Promise<RealProgram> {
  const opened = await openAt(route, { language, ...(program === undefined ? {} : { program }) })
  await screen.findByRole('button', { name: language === 'en' ? /first item|Next item/ : /最初の項目|次の項目/ })
  return opened
}

/** Number and title of every item on the screen, nested ones indented. */
const onScreen = (): readonly string[] =>
  screen.queryAllByRole('row').map((row) => {
    const [, lead, matter] = row.querySelectorAll('[role="gridcell"]')
    const title = matter?.querySelector('textarea')?.value ?? matter?.querySelector('[lang]')?.textContent ?? ''
    return `${'  '.repeat(Number(row.getAttribute('aria-level')) - 1)}${lead?.textContent ?? ''} ${title}`
  })

const inRegister = async (program: RealProgram, language: Language = 'en'): Promise<readonly string[]> => {
  const { items } = await program.ask('query', 'planItems.list', { plan })
  return items.map(({ depth, number, title }) => `${'  '.repeat(depth)}${number ?? ''} ${title[language] ?? ''}`)
}

const settles = (read: () => Promise<readonly string[]>, wanted: readonly string[]) =>
  waitFor(async () => expect(await read()).toEqual(wanted), { timeout: 8000 })

describe('a plan written by keyboard alone', () => {
  test('goes from item to item, nests, and numbers each level in the Western manner', async () => {
    const program = await open()
    await userEvent.click(screen.getByRole('button', { name: 'Write the first item' }))
    await userEvent.keyboard('Teach{Enter}In schools{Tab}{Enter}In families{Enter}{Enter}Patrol{Escape}')
    const wanted = ['1 Teach', '  1.1 In schools', '  1.2 In families', '2 Patrol']
    expect(onScreen()).toEqual(wanted)
    await settles(() => inRegister(program), wanted)
  })

  test('numbers in the Japanese manner on a Japanese page', async () => {
    const program = await open('ja')
    await userEvent.click(screen.getByRole('button', { name: '最初の項目を書く' }))
    await userEvent.keyboard('教育{Enter}学校{Tab}{Enter}家庭{Tab}{Escape}')
    const wanted = ['１ 教育', '  (1) 学校', '    ア 家庭']
    expect(onScreen()).toEqual(wanted)
    await settles(() => inRegister(program, 'ja'), wanted)
  })

  test('splits an item at the caret, joins it with the one above, and is taken back by undo', async () => {
    const program = await open()
    await userEvent.click(screen.getByRole('button', { name: 'Write the first item' }))
    await userEvent.keyboard('Teach and treat{Escape}')
    await settles(() => inRegister(program), ['1 Teach and treat'])
    await userEvent.keyboard('{Enter}')
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Item 1, English' })
    field.setSelectionRange(5, 5)
    await userEvent.keyboard('{Enter}{Escape}')
    await settles(() => inRegister(program), ['1 Teach', '2 and treat'])
    await userEvent.keyboard('{Control>}j{/Control}')
    await settles(() => inRegister(program), ['1 Teach and treat'])
    await userEvent.keyboard('{Control>}z{/Control}')
    await settles(() => inRegister(program), ['1 Teach', '2 and treat'])
    await waitFor(() => expect(onScreen()).toEqual(['1 Teach', '2 and treat']))
  })

  test('moves several items together and removes them', async () => {
    const program = await realProgram('2026-11-23T00:00:00Z')
    const add = (name: string) => ({
      act: 'add' as const,
      name,
      parent: null,
      before: null,
      patch: { titleEn: name, number: '-' },
    })
    await program.ask('mutation', 'planItems.edit', { plan, edits: ['a', 'b', 'c', 'd'].map(add) })
    await open('en', program)
    screen.getByRole('row', { name: /b/ }).focus()
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Alt>}{ArrowUp}{/Alt}')
    await settles(() => inRegister(program), ['- b', '- c', '- a', '- d'])
    await userEvent.keyboard('{Delete}')
    await settles(() => inRegister(program), ['- a', '- d'])
    expect(onScreen()).toEqual(['- a', '- d'])
  })

  test('leaves nothing behind of an item in which nothing was written', async () => {
    const program = await open()
    await userEvent.click(screen.getByRole('button', { name: 'Write the first item' }))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(onScreen()).toEqual([]))
    expect(program.commands).toEqual([])
  })
})

describe('a pasted outline', () => {
  test('becomes items with their levels, organizations and deadlines, in one step', async () => {
    const program = await open('ja')
    await userEvent.click(screen.getByRole('button', { name: '最初の項目を書く' }))
    await userEvent.paste(
      '目標１　教育\n(1) 学校（文科）\n(2) 家庭【警察庁、関係省庁】\n目標２　水際\n・平成20年度末までに増設（財務）',
    )
    const wanted = ['目標１ 教育', '  (1) 学校', '  (2) 家庭', '目標２ 水際', '  ・ 平成20年度末までに増設']
    await settles(() => inRegister(program, 'ja'), wanted)
    const { items } = await program.ask('query', 'planItems.list', { plan })
    expect(
      items.map(({ responsible, questions, deadline }) => [responsible.map(({ key }) => key).join(), questions.length, deadline]),
    ).toEqual([
      ['', 0, null],
      ['education', 0, null],
      ['national-police-agency', 1, null],
      ['', 0, null],
      ['finance', 0, '2009-03-31'],
    ])
    await userEvent.keyboard('{Control>}z{/Control}')
    await settles(() => inRegister(program, 'ja'), [])
  })

  test('of 212 items is seen first, mended, and taken in', async () => {
    const program = await open('ja')
    await userEvent.click(screen.getByRole('button', { name: /取り込む…/ }))
    const field = screen.getByRole('textbox', { name: '計画の本文' })
    field.focus()
    await userEvent.paste(readFileSync(join(projectFolder, 'test', 'fixtures', 'strategy-outline-ja.txt'), 'utf8'))
    const preview = await screen.findByRole('treegrid', { name: '読み取り結果' }, { timeout: 8000 })
    await waitFor(() => expect(within(preview).getAllByRole('row')).toHaveLength(212))
    expect(screen.getByText(/212項目、4階層/)).toBeInTheDocument()
    expect(screen.getByRole('complementary', { name: '確認が必要な箇所 0か所' })).toHaveTextContent('架空の例')
    // The last pillar of the first goal is made a goal, and one line is left out.
    const rows = within(preview).getAllByRole('row')
    rows[40]?.focus()
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(within(preview).getAllByRole('row')[40]).toHaveAttribute('aria-level', '1')
    await userEvent.keyboard('{Delete}')
    await userEvent.click(screen.getByRole('button', { name: '211項目を取り込む' }))
    await waitFor(async () => expect(await inRegister(program, 'ja')).toHaveLength(211), { timeout: 10_000 })
    expect(program.commands.filter(({ path }) => path === 'planItems.edit')).toHaveLength(1)
  })
})

describe('the details of an item', () => {
  async function openItem() {
    const program = await realProgram('2026-11-23T00:00:00Z')
    await program.ask('mutation', 'planItems.edit', {
      plan,
      edits: [{ act: 'add', name: 'x', parent: null, before: null, patch: { titleEn: 'Patrol', number: '1' } }],
    })
    await open('en', program)
    screen.getByRole('row', { name: /Patrol/ }).focus()
    const about = await screen.findByRole('complementary', { name: 'About item 1' })
    return { program, about, item: async () => (await program.ask('query', 'planItems.list', { plan })).items[0] }
  }

  test('take an organization by its short form in either language', async () => {
    const { about, item } = await openItem()
    await userEvent.type(within(about).getByRole('combobox', { name: /Responsible/ }), '文科')
    await userEvent.click(await screen.findByRole('option', { name: /Ministry of Education, Culture, Sports, Science/ }))
    await userEvent.type(within(about).getByRole('combobox', { name: /Supporting/ }), 'npa')
    await userEvent.click(await screen.findByRole('option', { name: /National Police Agency/ }))
    await waitFor(async () => {
      expect((await item())?.responsible.map(({ key }) => key)).toEqual(['education'])
      expect((await item())?.supporting.map(({ key }) => key)).toEqual(['national-police-agency'])
    })
  })

  test('take a deadline in any form, and say when it lies before the plan', async () => {
    const { about, item } = await openItem()
    const deadline = within(about).getByRole('textbox', { name: 'Deadline' })
    await userEvent.type(deadline, 'soon{Enter}')
    expect(deadline).toBeInvalid()
    await userEvent.clear(deadline)
    await userEvent.type(deadline, '平成20年度末{Enter}')
    await waitFor(async () => expect((await item())?.deadline).toBe('2009-03-31'))
    await userEvent.clear(deadline)
    await userEvent.type(deadline, 'FY2001{Enter}')
    expect(await within(about).findByText('Before the plan itself (29 July 2003).')).toBeInTheDocument()
    await waitFor(async () => expect((await item())?.deadline).toBe('2002-03-31'))
  })
})

test('words changed elsewhere while one types are asked about, and neither is lost', async () => {
  const program = await realProgram('2026-11-23T00:00:00Z')
  const { ids } = await program.ask('mutation', 'planItems.edit', {
    plan,
    edits: [{ act: 'add', name: 'x', parent: null, before: null, patch: { titleEn: 'Patrol', number: '1' } }],
  })
  await open('en', program)
  screen.getByRole('row', { name: /Patrol/ }).focus()
  await program.ask('mutation', 'planItems.edit', {
    plan,
    edits: [{ act: 'change', item: ids.x ?? 0, revision: 1, patch: { titleEn: 'Patrol the coast' } }],
  })
  await userEvent.keyboard('{Enter} the streets{Escape}')
  const asked = await screen.findByText(/It now reads “Patrol the coast”/)
  expect(asked).toHaveTextContent('Patrol the streets')
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }))
  await settles(() => inRegister(program), ['1 Patrol the streets'])
})

test('a revised plan shows its older items, read only, and what changed since', async () => {
  const program = await realProgram('2026-11-23T00:00:00Z')
  const add = (name: string, number: string) => ({
    act: 'add' as const,
    name,
    parent: null,
    before: null,
    patch: { titleEn: name, number },
  })
  await program.ask('mutation', 'planItems.edit', { plan, edits: [add('Teach', '1'), add('Patrol', '2')] })
  await program.ask('mutation', 'plans.revise', { key: plan, on: '2005-06' as never, meetingId: null, note: null })
  const { items } = await program.ask('query', 'planItems.list', { plan })
  await program.ask('mutation', 'planItems.edit', {
    plan,
    edits: [
      { act: 'change', item: items[0]?.id ?? 0, revision: 1, patch: { titleEn: 'Teach everybody' } },
      { act: 'remove', item: items[1]?.id ?? 0 },
    ],
  })
  await open('en', program)
  await userEvent.click(screen.getByRole('button', { name: 'Revision 1' }))
  await userEvent.click((await screen.findAllByRole('menuitem', { name: /As adopted/ }))[0] ?? document.body)
  expect(await screen.findByText('You are reading the items as adopted.', { exact: false })).toBeInTheDocument()
  expect(onScreen()).toEqual(['1 Teach', '2 Patrol'])
  await userEvent.click(screen.getByRole('button', { name: 'Back to the newest' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Revision 1' }))
  await userEvent.click((await screen.findAllByRole('menuitem', { name: /As adopted/ })).at(-1) ?? document.body)
  expect(await screen.findByText('1 removed · 1 changed')).toBeInTheDocument()
  expect(screen.getByText('was: 1 Teach')).toBeInTheDocument()
})

test.each(['items', 'facts'])('the side ?tab=%s passes axe', async (tab) => {
  const program = await realProgram('2026-11-23T00:00:00Z')
  await openAt(`/plans/crime/action-plan-2003?tab=${tab}`, { language: 'ja', program })
  await screen.findByText(tab === 'items' ? /国民が自らの安全/ : '名称を追加')
  if (tab === 'items') (screen.getAllByRole('row')[0] ?? document.body).focus()
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(tab === 'items' ? '項目' : '名称と基本事項')
  await expectAccessible()
})
