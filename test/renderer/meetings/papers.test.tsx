import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { RealProgram } from '../real-program.ts'
import { openMeeting } from './open-screen.tsx'

vi.setConfig({ testTimeout: 30_000 })

const untilSaved = { timeout: 10_000 }

type Opened = RealProgram & { readonly id: number }
const papersOf = async (program: Opened) =>
  (await program.ask('query', 'attachments.list', { of: { kind: 'meeting', id: program.id } })).papers
const inRegister = async (program: Opened) =>
  (await papersOf(program)).map(({ isReference, number, title }) => `${isReference ? 'R' : 'P'}${number} ${title.en ?? title.ja}`)
const list = () => screen.findByRole('grid', { name: /Papers|配布資料/ }, untilSaved)
const rows = async () => within(await list()).getAllByRole('row')
const row = async (at: number) => (await rows())[at] ?? document.body

function write(program: RealProgram, name: string, content = name): string {
  const path = join(program.folder, name)
  writeFileSync(path, content)
  return path
}

/** A new meeting with these files attached, the first row in focus. */
async function withPapers(...names: readonly string[]): Promise<Opened> {
  const program = await openMeeting()
  program.willChoose(...names.map((name) => write(program, name)))
  await userEvent.click(await screen.findByRole('button', { name: 'Add files' }))
  await waitFor(async () => expect(await rows()).toHaveLength(names.length), untilSaved)
  await waitFor(async () => expect(await row(0)).toHaveFocus(), untilSaved)
  return program
}

test('an empty list is one quiet line; files chosen become papers, titled, numbered and in focus', async () => {
  const program = await openMeeting()
  expect(await screen.findByText('No papers yet. Drop files here, or add them.')).toBeInTheDocument()
  program.willChoose(write(program, '01_Situation_report.pdf'), write(program, '本部員名簿.xlsx'))
  await userEvent.click(await screen.findByRole('button', { name: 'Add files' }))
  await waitFor(async () => expect(await row(0)).toHaveFocus(), untilSaved)
  expect(within(await row(0)).getByRole('textbox', { name: 'Title of Paper 1 in English' })).toHaveValue('Situation report')
  expect(within(await row(1)).getByRole('textbox', { name: 'Title of Paper 2 in Japanese' })).toHaveValue('本部員名簿')
  expect(within(await row(1)).getByPlaceholderText('English title missing')).toBeInTheDocument()
  expect(await screen.findByText('2 papers added')).toBeInTheDocument()
})

test('everything goes by the keyboard alone: title, order, reference, part, removal and undo', async () => {
  const program = await withPapers('a.pdf', 'b.pdf', 'c.pdf')
  const user = userEvent.setup()
  await user.keyboard('{Enter}{Control>}a{/Control}Follow-up{Enter}')
  await waitFor(async () => expect(await inRegister(program)).toEqual(['P1 Follow-up', 'P2 b', 'P3 c']), untilSaved)
  expect(await row(0)).toHaveFocus()

  await user.keyboard('{ArrowDown}p')
  await waitFor(async () => expect(await inRegister(program)).toEqual(['P1-1 Follow-up', 'P1-2 b', 'P2 c']), untilSaved)
  await user.keyboard('{End}r')
  await waitFor(async () => expect(await inRegister(program)).toEqual(['P1-1 Follow-up', 'P1-2 b', 'R1 c']), untilSaved)
  await user.keyboard('{ArrowUp}{Alt>}{ArrowUp}{/Alt}')
  await waitFor(async () => expect(await inRegister(program)).toEqual(['P1-1 b', 'P1-2 Follow-up', 'R1 c']), untilSaved)
  await waitFor(async () => expect(await row(0)).toHaveFocus(), untilSaved)

  await user.keyboard('{Delete}')
  await waitFor(async () => expect(await inRegister(program)).toEqual(['P1 Follow-up', 'R1 c']), untilSaved)
  await waitFor(async () => expect(await row(0)).toHaveFocus(), untilSaved)
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(async () => expect(await inRegister(program)).toEqual(['P1-1 b', 'P1-2 Follow-up', 'R1 c']), untilSaved)
})

test('O opens the file of the row; a title being typed keeps the letter', async () => {
  const program = await withPapers('a.pdf')
  const [paper] = await papersOf(program)
  const user = userEvent.setup()
  await user.keyboard('o')
  expect(program.opened).toEqual([paper?.id])
  await user.keyboard('{Enter}{End}opr{Escape}')
  expect(await row(0)).toHaveFocus()
  expect(await inRegister(program)).toEqual(['P1 a'])
  expect(program.opened).toHaveLength(1)
})

test('both titles written one after the other are kept', async () => {
  const program = await withPapers('a.pdf')
  const user = userEvent.setup()
  await user.type(screen.getByRole('textbox', { name: /Title of Paper 1 in English/ }), ' paper')
  await user.type(screen.getByRole('textbox', { name: /Title of Paper 1 in Japanese/ }), '資料')
  await user.keyboard('{Enter}')
  await waitFor(async () => expect((await papersOf(program))[0]?.title).toEqual({ en: 'a paper', ja: '資料' }), untilSaved)
})

test('a title that another window has changed meanwhile shows both texts, and mine is kept when I say so', async () => {
  const program = await withPapers('a.pdf')
  const user = userEvent.setup()
  const field = screen.getByRole('textbox', { name: /Title of Paper 1 in English/ })
  await user.type(field, ', mine')
  const [paper] = await papersOf(program)
  await program.ask('mutation', 'attachments.update', {
    id: paper?.id ?? 0,
    revision: paper?.revision ?? 0,
    patch: { titleEn: 'a, theirs' },
  })
  await user.keyboard('{Enter}')
  expect(await screen.findByText('It now says “a, theirs”; you wrote “a, mine”.', {}, untilSaved)).toBeInTheDocument()
  expect(await inRegister(program)).toEqual(['P1 a, theirs'])
  await user.click(screen.getByRole('button', { name: /Keep mine/ }))
  await waitFor(async () => expect(await inRegister(program)).toEqual(['P1 a, mine']), untilSaved)
})

test('a paper is tied to a line of the agenda, which names it on the paper', async () => {
  const program = await openMeeting()
  await program.ask('mutation', 'agenda.add', { meetingId: program.id, patch: { titleEn: 'Situation of firearms' } })
  program.willChoose(write(program, 'a.pdf'))
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Add files' }))
  await user.click(within(await row(0)).getByRole('button', { name: 'Agenda line of the paper' }))
  await user.click(await screen.findByRole('menuitem', { name: '1 Situation of firearms' }))
  await waitFor(async () => expect((await papersOf(program))[0]?.itemId).not.toBeNull(), untilSaved)
  expect(await within(await row(0)).findByText('Item 1', {}, untilSaved)).toBeInTheDocument()
})

test('a paper may be listed before its file is there, and is given it later', async () => {
  const program = await openMeeting()
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'List a paper to come' }))
  expect(await within(await row(0)).findByText('File to come')).toBeInTheDocument()
  program.willChoose(write(program, 'final.pdf'))
  await user.click(within(await row(0)).getByRole('button', { name: 'Add its file' }))
  expect(await within(await row(0)).findByRole('button', { name: 'Open final.pdf' }, untilSaved)).toBeInTheDocument()
})

test('a paper is moved by its grip with its parts; Escape lets go of it where it was', async () => {
  const program = await withPapers('a.pdf', 'b.pdf', 'c.pdf')
  const user = userEvent.setup()
  await user.keyboard('{ArrowDown}p')
  await waitFor(async () => expect(await inRegister(program)).toEqual(['P1-1 a', 'P1-2 b', 'P2 c']), untilSaved)
  // Nothing is laid out here: each row stands at its own height of 40.
  for (const [at, one] of (await rows()).entries()) one.getBoundingClientRect = () => new DOMRect(0, at * 40, 400, 40)
  const grip = (await row(0)).querySelector('[aria-hidden="true"]') ?? document.body
  const carry = (y: number) => {
    fireEvent.pointerDown(grip, { button: 0, clientX: 5, clientY: 10 })
    fireEvent.pointerMove(window, { clientX: 5, clientY: y })
  }
  carry(115)
  await user.keyboard('{Escape}')
  fireEvent.pointerUp(window)
  carry(115)
  fireEvent.pointerUp(window)
  await waitFor(async () => expect(await inRegister(program)).toEqual(['P1 c', 'P2-1 a', 'P2-2 b']), untilSaved)
  expect(program.commands.filter(({ path }) => path === 'attachments.arrange')).toHaveLength(1)
})

test('files carried over the window show where they may fall; those let go there come in, a folder is told and keeps none out', async () => {
  const program = await openMeeting()
  const section = await screen.findByRole('region', { name: 'Papers' })
  const unreadable = new File(['x'], 'folder')
  unreadable.slice = () => {
    throw new DOMException('A requested file or directory could not be found', 'NotFoundError')
  }
  const files = [unreadable, new File(['dropped'], 'dropped.pdf')]
  const carried = { dataTransfer: { types: ['Files'], files, dropEffect: 'none' } }
  expect(screen.queryByText('Drop the files to add them as papers')).not.toBeInTheDocument()
  fireEvent.dragOver(document.body, carried)
  expect(screen.getByText('Drop the files to add them as papers')).toBeInTheDocument()
  fireEvent.dragOver(section, carried)
  fireEvent.drop(section, carried)
  expect(screen.queryByText('Drop the files to add them as papers')).not.toBeInTheDocument()
  await waitFor(async () => expect(await inRegister(program)).toEqual(['P1 dropped']), untilSaved)
  expect(await screen.findByText('“folder” could not be read.')).toBeInTheDocument()
})

test('files let go beside the list fall to nothing, and do not take the place of the page', async () => {
  const program = await openMeeting()
  const carried = { dataTransfer: { types: ['Files'], files: [new File(['x'], 'x.pdf')], dropEffect: 'none' } }
  await screen.findByRole('region', { name: 'Papers' })
  expect(fireEvent.drop(document.body, carried)).toBe(false)
  expect(await inRegister(program)).toEqual([])
})

test('a missing file is told with what to do, in the list and when it is asked for', async () => {
  const program = await withPapers('a.pdf')
  rmSync(join(program.folder, 'register.honbu-files'), { recursive: true })
  await userEvent.keyboard('o')
  expect(await screen.findByText('“a.pdf” is not in the register’s folder of files.')).toBeInTheDocument()
  await userEvent.keyboard('r')
  expect(await within(await row(0)).findByText(/^File missing/, {}, untilSaved)).toBeInTheDocument()
  expect(within(await row(0)).getByText(/Put the folder register\.honbu-files back beside the register/)).toBeInTheDocument()
})

test('papers go on coming in after the agenda is issued, and numbers given out stay', async () => {
  const program = await withPapers('a.pdf', 'b.pdf')
  await program.ask('mutation', 'agenda.add', { meetingId: program.id, patch: { titleEn: 'Situation' } })
  const { revision } = await program.ask('query', 'meetings.get', { id: program.id, asOf: '2006-03-01' as never })
  await program.ask('mutation', 'meetings.issue', { id: program.id, revision })
  const user = userEvent.setup()
  await user.keyboard('{Delete}')
  await waitFor(async () => expect(await inRegister(program)).toEqual(['P2 b']), untilSaved)
  program.willChoose(write(program, 'late.pdf'))
  await user.click(await screen.findByRole('button', { name: 'Add files' }))
  await waitFor(async () => expect(await inRegister(program)).toEqual(['P2 b', 'P3 late']), untilSaved)
  const pins = () => screen.getAllByTitle('Given out with the agenda: the number stays')
  await waitFor(() => expect(pins()).toHaveLength(2), untilSaved)
})

test('papers of a held meeting go on coming in', async () => {
  const program = await openMeeting({ id: 9 })
  program.willChoose(write(program, 'a.pdf'))
  await userEvent.click(await screen.findByRole('button', { name: 'Add files' }))
  await waitFor(async () => expect(await inRegister(program)).toEqual(['P1 a']), untilSaved)
})

test.each(['en', 'ja'] as const)('the list passes axe in %s', async (language) => {
  const program = await openMeeting({ language })
  program.willChoose(write(program, 'a.pdf'), write(program, '名簿.pdf'))
  await userEvent.click(await screen.findByRole('button', { name: /Add files|ファイルを追加/ }))
  await waitFor(async () => expect(await rows()).toHaveLength(2), untilSaved)
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id: rule, nodes }) => ({ rule, at: nodes.map((node) => node.html.slice(0, 160)) }))).toEqual([])
})
