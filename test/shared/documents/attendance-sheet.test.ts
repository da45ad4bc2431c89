import { describe, expect, it } from 'vitest'
import { attendanceSheet, type AttendanceSheetInput, type SheetLine } from '../../../shared/documents/attendance-sheet.ts'
import type { Block, Cell } from '../../../shared/documents/model.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import type { Presence } from '../../../shared/domain/vocabulary.ts'
import { both, en, meetingHead, name, seat } from './samples.ts'

const line = (one: RosterSeat, rest: Partial<SheetLine> = {}): SheetLine => ({ seat: one, alsoOn: [], recorded: null, ...rest })
const recorded = (presence: Presence, rest: Partial<NonNullable<SheetLine['recorded']>> = {}): Partial<SheetLine> => ({
  recorded: { presence, proxyName: null, headCount: null, ...rest },
})
const justice = seat(1, name('法務大臣', 'Minister of Justice'))
const finance = seat(2, name('財務大臣', 'Minister of Finance'))

describe('the attendance sheet', () => {
  it('leaves room to sign before the meeting, for guests as well, and counts nobody', () => {
    const { blocks } = attendanceSheet(input({ blankLines: 2, guests: [{ name: 'Director, UNODC', presence: 'present' }] }))
    expect(blocks.map(({ type }) => type)).toEqual(['definitions', 'roster', 'heading', 'table'])
    expect(headsOf(blocks)).toEqual([
      ['Post', 'Signature', 'Proxy\n(post and name)'],
      ['Post and name', 'Signature', 'Proxy\n(post and name)'],
    ])
    expect(wordsOf(blocks)).toEqual([
      ['Minister of Justice', '', ''],
      ['Minister of Finance', '', ''],
      ['Director, UNODC', '', ''],
      ['', '', ''],
      ['', '', ''],
    ])
  })

  it('has a column for names where somebody is named, and in Japanese, where names are written in, before the meeting', () => {
    const holder = { personId: 1, name: name('南野　知惠子', null), isActing: false }
    const held = line({ ...justice, occupancy: 'held', holders: [holder] })
    const columns = (changes: Parameters<typeof input>[0]) => headsOf(attendanceSheet(input(changes)).blocks)[0]
    expect(columns({ lines: [held] })).toEqual(['Post', 'Name', 'Signature', 'Proxy\n(post and name)'])
    expect(columns({ language: 'ja' })?.slice(0, 2)).toEqual(['官職', '氏名'])
    // Who is named in Japanese only is named so, without a mark.
    expect(wordsOf(attendanceSheet(input({ lines: [held] })).blocks)[0]).toEqual(['Minister of Justice', '南野　知惠子', '', ''])
  })

  it('ties its last seats to the count alone: a list of guests may begin a sheet', () => {
    const tied = (changes: Parameters<typeof input>[0]) =>
      attendanceSheet(input(changes)).blocks.flatMap((block) => (block.type === 'roster' ? [block.keepsToNext] : []))
    expect(tied({})).toEqual([true])
    expect(tied({ blankLines: 1 })).toEqual([false])
  })

  it('prints what is recorded, the proxy beside it, and the count once every seat has its presence', () => {
    const { blocks } = attendanceSheet(
      input({
        lines: [line(justice, recorded('present')), line(finance, recorded('proxy', { proxyName: 'Councillor SATO Jiro' }))],
        guests: [{ name: 'Director, UNODC', presence: 'observer' }],
        counts: { ...nobody, present: 1, proxy: 1, notRecorded: 0 },
      }),
    )
    expect(headsOf(blocks)[0]).toEqual(['Post', 'Attendance', 'Proxy\n(post and name)'])
    expect(wordsOf(blocks)).toEqual([
      ['Minister of Justice', 'present', ''],
      ['Minister of Finance', 'by proxy', 'Councillor SATO Jiro'],
      ['Director, UNODC', 'observer', ''],
    ])
    expect(blocks.at(-1)).toEqual({ type: 'paragraph', look: 'end', text: en('Present 1 · by proxy 1 · absent 0') })
  })

  it('leaves hour and place open before the meeting, and says afterwards that they were not recorded', () => {
    const unknown = meetingHead({ startsAt: null, endsAt: null, place: null })
    const open = (isHeld: boolean) =>
      attendanceSheet(input({ meeting: unknown, isHeld }))
        .blocks.flatMap((block) => (block.type === 'definitions' ? block.rows : []))
        .flatMap(({ values }) => values.filter((value) => value.isOpen).flatMap(({ text }) => text.map((words) => words.text)))
    expect(open(false)).toEqual(['time to be decided', 'to be decided'])
    expect(open(true)).toEqual(['not recorded', 'not recorded'])
  })

  it('counts nobody while one seat has no presence recorded, or one group no heads', () => {
    const lines = [line(justice, recorded('present'))]
    for (const counts of [
      { ...nobody, notRecorded: 1 },
      { ...nobody, uncounted: 1 },
    ]) {
      expect(attendanceSheet(input({ lines, counts })).blocks.map(({ type }) => type)).toEqual(['definitions', 'roster'])
    }
  })

  it('says of a seat in a joint session which others it has, in the words of each body', () => {
    const alsoOn = [
      { body: both('犯罪対策閣僚会議', 'Crime Conference'), kind: 'ministerial-meeting' as const, role: 'chief' as const },
    ]
    const printed = (language: 'en' | 'ja') =>
      wordsOf(attendanceSheet(input({ language, lines: [line(justice, { alsoOn })] })).blocks)[0]?.[0]
    expect(printed('en')).toBe('Minister of Justice (also Chief, Crime Conference)')
    expect(printed('ja')).toBe('法務大臣（犯罪対策閣僚会議主宰を兼ねる）')
  })

  it('prints how many came for a seat that stands for many, and typed names once on a paper in both languages', () => {
    const { blocks } = attendanceSheet(
      input({
        language: 'both',
        lines: [line(justice, recorded('present', { headCount: 17 }))],
        guests: [{ name: '𠮷田 髙子', presence: 'present' }],
      }),
    )
    expect(wordsOf(blocks)[0]?.[1]).toBe('出席（17名）present (17)')
    expect(wordsOf(blocks).at(-1)?.[0]).toBe('𠮷田 髙子')
  })
})

const nobody = { present: 0, proxy: 0, absent: 0, excused: 0, observer: 0, notRecorded: 0, uncounted: 0 }

function input({
  lines,
  ...changes
}: Partial<AttendanceSheetInput> & { readonly lines?: readonly SheetLine[] }): AttendanceSheetInput {
  return {
    language: 'en',
    meeting: meetingHead(),
    isHeld: false,
    groups: [{ kind: 'headquarters', lines: lines ?? [line(justice), line(finance)] }],
    guests: [],
    counts: nobody,
    blankLines: 0,
    footer: null,
    ...changes,
  }
}

const bare = (cell: Cell) => cell.text.map(({ text }) => text).join('')

function headsOf(blocks: readonly Block[]) {
  return blocks.flatMap((block) =>
    block.type === 'roster' || block.type === 'table'
      ? [block.columns.map(({ head }) => head.map(({ text }) => text).join(''))]
      : [],
  )
}

function wordsOf(blocks: readonly Block[]) {
  return blocks.flatMap((block) => {
    if (block.type === 'roster')
      return block.groups.flatMap((group) => group.sections.flatMap(({ rows }) => rows.map((row) => row.map(bare))))
    return block.type === 'table' ? block.rows.flatMap((row) => (row.type === 'row' ? [row.cells.map(bare)] : [])) : []
  })
}
