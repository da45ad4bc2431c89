import { describe, expect, test } from 'vitest'
import { readable } from '../../shared/documents/samples.ts'
import { type WholeProgram, wholeProgram } from './whole-program.ts'

const places = async ({ ask }: WholeProgram, meetingId: number, withGuests = true) =>
  (await ask('rosters.seating', { meetingId, withGuests })).sitters.map(({ post, typed }) => post?.en ?? typed)

describe('the seating of a meeting', () => {
  /** A meeting to come of the drug headquarters. */
  const planned = async () => {
    const program = await wholeProgram('published-record')
    const { id } = await program.give('meetings.create', { body: 'drugs', on: '2006-06-20' })
    return { program, id }
  }

  test('follows protocol until two change places; that is kept, undone, and taken back whole', async () => {
    const { program, id } = await planned()
    const byProtocol = await places(program, id)
    expect(byProtocol.slice(0, 3)).toEqual([
      'Prime Minister',
      'Chief Cabinet Secretary',
      'Minister of State for Measures for Drug Abuse',
    ])
    const { sitters, isByHand } = await program.ask('rosters.seating', { meetingId: id })
    expect(isByHand).toBe(false)
    const [, second, third] = sitters.map(({ key }) => key)
    await program.give('rosters.swap', { meetingId: id, one: second, other: third })
    expect((await places(program, id)).slice(1, 3)).toEqual([byProtocol[2], byProtocol[1]])
    await program.give('rosters.swap', { meetingId: id, one: third, other: sitters[12]?.key })
    expect((await program.ask('rosters.seating', { meetingId: id })).sitters[12]?.key).toBe(third)
    await program.give('history.undo', {})
    expect((await places(program, id)).slice(1, 3)).toEqual([byProtocol[2], byProtocol[1]])
    await program.give('rosters.resetSeating', { meetingId: id })
    expect(await places(program, id)).toEqual(byProtocol)
    await program.give('history.undo', {})
    expect((await places(program, id)).slice(1, 3)).toEqual([byProtocol[2], byProtocol[1]])
  })

  test('keeps its order when the table is put up otherwise, and prints it', async () => {
    const { program, id } = await planned()
    await program.give('rosters.arrange', { meetingId: id, shape: 'rows', second: 'right' })
    const { shape, second, room } = await program.ask('rosters.seating', { meetingId: id })
    expect({ shape, second, rows: room.rows.length }).toEqual({ shape: 'rows', second: 'right', rows: 5 })
    const paper = await program.ask('documents.seatingPlan', { meetingId: id, language: 'ja' })
    expect(paper.page).toEqual({ size: 'A4', orientation: 'landscape' })
    expect(readable(paper.tree)).toContain('1内閣総理大臣')
  })

  test('seats a guest last, a proxy for who sent them, and nobody who is recorded as away', async () => {
    const { program, id } = await planned()
    const { groups } = await program.ask('attendance.get', { meetingId: id })
    const [chief, deputy] = groups.flatMap(({ rows }) => rows.map(({ seat }) => seat.seatId))
    await program.give('attendance.addGuests', { meetingId: id, names: ['東京都知事'] })
    const seen = null
    await program.give('attendance.set', {
      meetingId: id,
      seats: [{ seatId: chief, seen }],
      patch: { presence: 'excused' },
    })
    await program.give('attendance.set', {
      meetingId: id,
      seats: [{ seatId: deputy, seen }],
      patch: { proxyName: '副長官　𠮷田' },
    })
    const { sitters } = await program.ask('rosters.seating', { meetingId: id })
    expect(sitters).toHaveLength(13)
    expect(sitters[0]).toMatchObject({ typed: '副長官　𠮷田', note: 'proxy', post: { en: 'Chief Cabinet Secretary' } })
    expect(sitters.at(-1)).toMatchObject({ typed: '東京都知事', post: null })
    expect(await places(program, id, false)).toHaveLength(12)
    const plates = await program.ask('documents.namePlates', {
      meetingId: id,
      asOf: '2006-06-20',
      language: 'ja',
      only: sitters[0]?.key,
    })
    expect(readable(plates.tree)).toContain('𠮷田')
    expect(plates.fileName).toContain('名札')
  })

  test('refuses somebody who does not sit there, and founding acts', async () => {
    const { program, id } = await planned()
    const { sitters } = await program.ask('rosters.seating', { meetingId: id })
    expect(
      await program.refused('rosters.swap', { meetingId: id, one: sitters[0]?.key ?? '', other: 'seat-9999' }),
    ).toMatchObject({ code: 'not-allowed', details: { why: 'not-at-table' } })
    expect(await program.refused('rosters.arrange', { meetingId: 1, shape: 'rows' })).toMatchObject({
      code: 'not-allowed',
      details: { why: 'act-attendance' },
    })
  })

  test('goes with the meeting when it is removed, and comes back with it', async () => {
    const { program, id } = await planned()
    const { sitters } = await program.ask('rosters.seating', { meetingId: id })
    const [one, other] = sitters.map(({ key }) => key)
    await program.give('rosters.swap', { meetingId: id, one, other })
    await program.give('meetings.remove', { id })
    await program.give('history.undo', {})
    expect((await program.ask('rosters.seating', { meetingId: id })).sitters[0]?.key).toBe(other)
  })
})

test('a joint session merges the rosters of all its bodies and marks who sits on both', async () => {
  const { give, ask } = await wholeProgram('published-record')
  const { id } = await give('meetings.create', { body: 'drugs', on: '2006-06-21' })
  await give('meetings.changeBodies', { id, step: { act: 'add', body: 'crime' } })
  const paper = await ask('documents.roster', { meetingId: id, asOf: '2006-06-21', language: 'ja' })
  expect(readable(paper.tree)).toContain('内閣総理大臣（犯罪対策閣僚会議主宰を兼ねる）')
  expect(readable(paper.tree)).toContain('全閣僚')
  expect(paper.title).toContain('合同会議')
})
