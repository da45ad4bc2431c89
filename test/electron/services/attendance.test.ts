import { describe, expect, test } from 'vitest'
import { type WholeProgram, wholeProgram } from './whole-program.ts'

/** The firearms meeting of the record's last year and its roster of eighteen. */
async function firearmsMeeting(on = '2006-04-28') {
  const program = await wholeProgram('published-record')
  const { id } = await program.give('meetings.create', { body: 'firearms', on })
  const rows = await rowsOf(program, id)
  const seatIds = rows.map(({ seat }) => seat.seatId)
  return { program, id, seatIds }
}

async function rowsOf({ ask }: WholeProgram, meetingId: number) {
  return (await ask('attendance.get', { meetingId })).groups.flatMap(({ rows }) => rows)
}
const unseen = (seatIds: readonly number[]) => seatIds.map((seatId) => ({ seatId, seen: null }))

describe('attendance', () => {
  test('a meeting that was held implies nobody’s presence', async () => {
    const { ask } = await wholeProgram('published-record')
    const { groups, counts, guests } = await ask('attendance.get', { meetingId: 9 })
    expect(groups.flatMap(({ rows }) => rows).map(({ recorded }) => recorded)).toEqual(Array(13).fill(null))
    expect({ present: counts.present, notRecorded: counts.notRecorded, guests }).toEqual({
      present: 0,
      notRecorded: 13,
      guests: [],
    })
  })

  test('many seats are recorded at once and taken back by one undo', async () => {
    const { program, id, seatIds } = await firearmsMeeting()
    const { recorded } = await program.give('attendance.set', {
      meetingId: id,
      seats: unseen(seatIds),
      patch: { presence: 'present' },
    })
    expect(recorded.every(({ record }) => record?.presence === 'present')).toBe(true)
    expect((await program.ask('attendance.get', { meetingId: id })).counts).toMatchObject({
      present: seatIds.length,
      notRecorded: 0,
    })
    await program.give('history.undo', {})
    expect((await program.ask('attendance.get', { meetingId: id })).counts).toMatchObject({
      present: 0,
      notRecorded: seatIds.length,
    })
  })

  test('a proxy is recorded with the name typed, or before it is known; rare kanji stay whole', async () => {
    const { program, id, seatIds } = await firearmsMeeting()
    const seats = unseen(seatIds.slice(1, 2))
    const first = await program.give('attendance.set', { meetingId: id, seats, patch: { presence: 'proxy' } })
    expect(first.recorded[0]?.record).toMatchObject({ presence: 'proxy', proxyName: null })
    const seen = { presence: 'proxy', proxyName: null, headCount: null, note: null }
    const named = await program.give('attendance.set', {
      meetingId: id,
      seats: [{ seatId: seatIds[1], seen }],
      patch: { proxyName: '　審議官　𠮷﨑 髙邉　' },
    })
    expect(named.recorded[0]?.record).toMatchObject({ proxyName: '審議官　𠮷﨑 髙邉' })
  })

  test('two windows on one seat: the second is refused and nothing of it is saved, unless both say the same', async () => {
    const { program, id, seatIds } = await firearmsMeeting()
    const [first, second] = seatIds
    await program.give('attendance.set', { meetingId: id, seats: unseen([first ?? 0]), patch: { presence: 'absent' } })
    const both = { meetingId: id, seats: unseen([second ?? 0, first ?? 0]) }
    expect(await program.refused('attendance.set', { ...both, patch: { presence: 'present' } })).toMatchObject({
      code: 'stale-edit',
      details: { what: 'attendance', seat: first },
    })
    expect((await rowsOf(program, id)).map(({ recorded }) => recorded?.presence ?? null).slice(0, 2)).toEqual(['absent', null])
    await program.give('attendance.set', { ...both, patch: { presence: 'absent' } })
    expect((await rowsOf(program, id)).map(({ recorded }) => recorded?.presence ?? null).slice(0, 2)).toEqual([
      'absent',
      'absent',
    ])
  })

  test('a record stays when the meeting moves to a day on which the seat does not exist, and can be taken back', async () => {
    const { program, id } = await firearmsMeeting('2004-05-11')
    const later = (await rowsOf(program, id)).find(({ seat }) => seat.post.en?.includes('Organized Crime'))
    const seatId = later?.seat.seatId ?? 0
    await program.give('attendance.set', { meetingId: id, seats: unseen([seatId]), patch: { presence: 'present' } })
    await program.give('meetings.update', { id, revision: 1, patch: { on: '2004-03-31' } })
    const moved = await program.ask('attendance.get', { meetingId: id })
    expect(moved.groups.flatMap(({ rows }) => rows).map(({ seat }) => seat.seatId)).not.toContain(seatId)
    expect(moved.kept).toMatchObject([{ seat: { seatId }, recorded: { presence: 'present' }, why: 'not-on-roster' }])
    expect(
      await program.refused('attendance.set', { meetingId: id, seats: unseen([seatId]), patch: { presence: 'absent' } }),
    ).toMatchObject({ code: 'stale-edit' })
    const seen = { presence: 'present', proxyName: null, headCount: null, note: null }
    await program.give('attendance.set', { meetingId: id, seats: [{ seatId, seen }], patch: { presence: null } })
    expect((await program.ask('attendance.get', { meetingId: id })).kept).toEqual([])
    expect(
      await program.refused('attendance.set', { meetingId: id, seats: unseen([seatId]), patch: { presence: 'absent' } }),
    ).toMatchObject({ code: 'not-allowed', details: { why: 'seat-not-on-day' } })
  })

  test('before the body existed there is no roster, and the screen says why', async () => {
    const { program, id } = await firearmsMeeting('1990-01-10')
    expect(await program.ask('attendance.get', { meetingId: id })).toMatchObject({
      groups: [],
      withoutRoster: [{ name: { ja: '銃器対策推進本部' }, life: { from: '1995-09-19' } }],
    })
  })

  test('a collective seat is counted by heads, a single one is not', async () => {
    const program = await wholeProgram('published-record')
    const rows = await rowsOf(program, 30)
    const [chief, everybody] = rows
    const give = (row: (typeof rows)[number] | undefined) => ({
      meetingId: 30,
      seats: unseen([row?.seat.seatId ?? 0]),
      patch: { headCount: 17 },
    })
    await program.give('attendance.set', give(everybody))
    expect((await program.ask('attendance.get', { meetingId: 30 })).counts).toMatchObject({ present: 17, uncounted: 0 })
    expect(await program.refused('attendance.set', give(chief))).toMatchObject({ details: { why: 'one-head' } })
  })

  test('a note needs a presence; a founding act nobody attends', async () => {
    const { program, id, seatIds } = await firearmsMeeting()
    const seats = unseen(seatIds.slice(0, 1))
    expect(await program.refused('attendance.set', { meetingId: id, seats, patch: { note: 'late' } })).toMatchObject({
      details: { why: 'nothing-recorded' },
    })
    expect(await program.refused('attendance.addGuests', { meetingId: 1, names: ['SATO'] })).toMatchObject({
      details: { why: 'act-attendance' },
    })
  })

  test('the history names the seat, and the change in words', async () => {
    const { program, id, seatIds } = await firearmsMeeting()
    await program.give('attendance.set', { meetingId: id, seats: unseen(seatIds.slice(0, 1)), patch: { presence: 'excused' } })
    const { undoable } = await program.ask('history.list', {})
    const entry = await program.ask('history.get', { id: undoable?.id ?? 0 })
    expect(entry).toMatchObject({
      change: { command: 'attendance.set', subject: 'firearms 12' },
      rows: [{ table: 'attendances', name: { en: 'Chief Cabinet Secretary' } }],
    })
  })
})

describe('guests', () => {
  const longest = '内閣府政策統括官（共生社会政策担当）付参事官補佐（薬物乱用対策担当）　𠮷﨑　髙邉之介（代理：独立行政法人参与）'

  test('are added in their order, without spaces around, however long their names', async () => {
    const { program, id } = await firearmsMeeting()
    await program.give('attendance.addGuests', { meetingId: id, names: ['　Director, UNODC　', longest] })
    await program.give('attendance.addGuests', { meetingId: id, names: ['Observer'], presence: 'observer' })
    const { guests } = await program.ask('attendance.get', { meetingId: id })
    expect(guests.map(({ name, presence }) => [name, presence])).toEqual([
      ['Director, UNODC', 'present'],
      [longest, 'present'],
      ['Observer', 'observer'],
    ])
    expect(await program.refused('attendance.addGuests', { meetingId: id, names: ['　 '] })).toMatchObject({
      code: 'invalid-input',
      fields: { 'names.0': expect.any(String) },
    })
  })

  test('are moved, changed and removed, each with one undo', async () => {
    const { program, id } = await firearmsMeeting()
    const { ids } = await program.give('attendance.addGuests', { meetingId: id, names: ['A', 'B', 'C'] })
    const names = async () => (await program.ask('attendance.get', { meetingId: id })).guests.map(({ name }) => name)
    await program.give('attendance.moveGuest', { id: ids[2], beforeId: ids[0] })
    expect(await names()).toEqual(['C', 'A', 'B'])
    await program.give('history.undo', {})
    expect(await names()).toEqual(['A', 'B', 'C'])
    const seen = { name: 'A', presence: 'present', note: null } as const
    await program.give('attendance.editGuest', { id: ids[0], seen, patch: { name: ' A2 ' } })
    expect(await program.refused('attendance.editGuest', { id: ids[0] ?? 0, seen, patch: { name: 'A3' } })).toMatchObject({
      code: 'stale-edit',
    })
    await program.give('attendance.removeGuests', { ids: [ids[1]] })
    expect(await names()).toEqual(['A2', 'C'])
    await program.give('history.undo', {})
    expect(await names()).toEqual(['A2', 'B', 'C'])
  })
})
