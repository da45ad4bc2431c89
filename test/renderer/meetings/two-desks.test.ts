import { expect, test } from 'vitest'
import { CallFailure, failureOf } from '../../../renderer/data/call-failure.ts'
import { useNotices } from '../../../renderer/data/notices.ts'
import { type AgendaDesk, createAgendaDesk } from '../../../renderer/features/meetings/agenda-desk.ts'
import { blankLine } from '../../../renderer/features/meetings/editor-line.ts'
import { pasteEdits } from '../../../renderer/features/meetings/outline-paste.ts'
import { pastedLines } from '../../../renderer/features/meetings/pasted-lines.ts'
import { tellPaste } from '../../../renderer/features/meetings/tell-paste.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { type RealProgram, realProgram } from '../real-program.ts'

const asOf = isoDate('2006-03-01')

/** A window's desk on the agenda: what it does goes to the program, and it sees the program's answers as a window does. */
async function deskOf(program: RealProgram, id: number): Promise<AgendaDesk> {
  const read = async () => (await program.ask('query', 'meetings.get', { id, asOf })).lines
  const desk: AgendaDesk = createAgendaDesk({
    edit: async (edits) => {
      const answer = await program.bridge.call({ type: 'mutation', path: 'agenda.edit', input: { meetingId: id, edits } })
      if (!answer.ok) throw new CallFailure(answer.error)
      return answer.data as never
    },
    read,
    numbering: () => 'arabic',
    readAnew: async () => desk.seen(await read()),
    failureOf,
    tell: (failure) => {
      throw new Error(failure.code)
    },
  })
  desk.seen(await read())
  return desk
}

async function twoWindows() {
  const program = await realProgram()
  const { id } = await program.ask('mutation', 'meetings.create', { body: 'firearms', on: isoDate('2006-04-28') })
  await program.ask('mutation', 'agenda.add', { meetingId: id, patch: { titleEn: 'Opening', kind: 'topic' } })
  const [here, there] = [await deskOf(program, id), await deskOf(program, id)]
  const key = here.lines()[0]?.key ?? ''
  const inRegister = async () => (await program.ask('query', 'meetings.get', { id, asOf })).lines.map((line) => line.title.en)
  return { program, id, here, there, key, inRegister }
}

test('two windows write in one line: whoever comes later is asked, and the words are kept until then', {
  timeout: 30_000,
}, async () => {
  const { here, there, key, inRegister } = await twoWindows()
  here.write(key, 'en', { text: 'Opening, mine', base: 'Opening', stay: null })
  await here.settled()
  there.write(key, 'en', { text: 'Opening, theirs', base: 'Opening', stay: null })
  await there.settled()
  expect(await inRegister()).toEqual(['Opening, mine'])
  expect(there.state().conflicts).toMatchObject([
    { key, change: { titleEn: 'Opening, theirs' }, theirs: { en: 'Opening, mine' } },
  ])
  const [conflict] = there.state().conflicts
  if (conflict !== undefined) there.resolve(conflict, 'mine')
  await there.settled()
  expect(await inRegister()).toEqual(['Opening, theirs'])

  // And the other way round: the first window has not seen that yet.
  here.write(key, 'en', { text: 'Opening, mine again', base: 'Opening, mine', stay: null })
  await here.settled()
  const [back] = here.state().conflicts
  expect(back?.theirs?.en).toBe('Opening, theirs')
  if (back !== undefined) here.resolve(back, 'theirs')
  await here.settled()
  expect([await inRegister(), here.lines()[0]?.title.en, here.state().conflicts]).toEqual([
    ['Opening, theirs'],
    'Opening, theirs',
    [],
  ])
})

test('words written at the same moment are asked about too: what was seen in between is not written over', {
  timeout: 30_000,
}, async () => {
  const { program, id, here, there, key, inRegister } = await twoWindows()
  here.write(key, 'en', { text: 'Opening, mine', base: 'Opening', stay: null })
  await here.settled()
  // One edit of the later window is on its way while the next is given, and the other window's words come in between.
  there.give([{ act: 'change', key, change: { minutes: 5 } }])
  there.write(key, 'en', { text: 'Opening, theirs', base: 'Opening', stay: null })
  there.seen((await program.ask('query', 'meetings.get', { id, asOf })).lines)
  await there.settled()
  expect(await inRegister()).toEqual(['Opening, mine'])
  expect(there.state().conflicts).toMatchObject([{ key, change: { titleEn: 'Opening, theirs' } }])
  expect(there.lines()[0]?.minutes).toBe(5)
})

test('what one window writes quickly in one line is never asked about', { timeout: 30_000 }, async () => {
  const { here, key, inRegister } = await twoWindows()
  here.write(key, 'en', { text: 'Opening, a', base: 'Opening', stay: null })
  here.give([{ act: 'change', key, change: { minutes: 5 } }])
  here.write(key, 'en', { text: 'Opening, ab', base: 'Opening, a', stay: null })
  await here.settled()
  here.write(key, 'en', { text: 'Opening, abc', base: 'Opening, ab', stay: null })
  await here.settled()
  expect(here.state().conflicts).toEqual([])
  expect(await inRegister()).toEqual(['Opening, abc'])
})

test('a line that the other window removed is offered as a new one with the words written here', {
  timeout: 30_000,
}, async () => {
  const { here, there, key, inRegister } = await twoWindows()
  there.give([{ act: 'remove', key }])
  await there.settled()
  here.write(key, 'en', { text: 'Opening, mine', base: 'Opening', stay: null })
  await here.settled()
  const [conflict] = here.state().conflicts
  expect(conflict?.theirs).toBeNull()
  if (conflict !== undefined) here.resolve(conflict, 'mine')
  await here.settled()
  expect(await inRegister()).toEqual(['Opening, mine'])
})

test('a plan linked twice, and in both windows, is linked once', { timeout: 30_000 }, async () => {
  const { program, id, here, there, key } = await twoWindows()
  const [found] = (await program.ask('query', 'plans.suggest', { body: 'firearms', text: 'publicity' })).plans
  const plans = found === undefined ? [] : [found.plan, found.plan]
  here.give([{ act: 'change', key, change: { plans } }])
  await here.settled()
  there.give([{ act: 'change', key, change: { plans } }])
  await there.settled()
  const { lines } = await program.ask('query', 'meetings.get', { id, asOf })
  expect(lines[0]?.plans).toHaveLength(1)
  expect(there.state().conflicts).toEqual([])
})

test('two thousand pasted lines are saved in steps that are told; none is lost, and the nesting holds', {
  timeout: 120_000,
}, async () => {
  const { program, id, here, key } = await twoWindows()
  const words = Array.from({ length: 2000 }, (_, at) => (at % 10 === 0 ? `Part ${at}` : `\tItem ${at}`))
  let last = 0
  const line = here.lines().find((one) => one.key === key) ?? blankLine(key, null)
  const paste = pasteEdits(pastedLines(words.join('\n')), {
    lines: here.lines(),
    line: { ...line, title: { ...line.title, en: null } },
    language: 'en',
    start: 0,
    end: 0,
    newKey: () => `n${(last += 1)}`,
  })
  if (paste === null) throw new Error('nothing pasted')
  useNotices.setState({ notices: [] })
  tellPaste(paste)
  expect(useNotices.getState().notices.map(({ says }) => says('en').text)).toEqual([
    '2,000 lines came in, in 4 steps; each Undo takes back one step.',
  ])
  here.give(paste.edits)
  await here.settled()
  const { lines } = await program.ask('query', 'meetings.get', { id, asOf })
  expect(lines.map(({ title, depth }) => `${'\t'.repeat(depth)}${title.en}`)).toEqual(words)
})
