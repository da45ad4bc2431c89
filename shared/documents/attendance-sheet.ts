import type { Bilingual } from '../domain/model.ts'
import type { RosterSeat } from '../domain/roster.ts'
import type { BodyKind } from '../domain/vocabulary.ts'
import type { DocumentsText } from '../text/documents-text.ts'
import { bodyLines, type MeetingHead, meetingDefinitions } from './meeting-head.ts'
import type { Block, Cell, Column, PaperDocument, PaperLanguage, PaperText } from './model.ts'
import { holdersOf, rosterGroups } from './roster-groups.ts'
import { cell, say, wordsOf } from './words.ts'

export type Presence = 'present' | 'absent' | 'excused' | 'proxy' | 'observer'

/** What is recorded of a seat's attendance. */
export interface SeatPresence {
  readonly presence: Presence
  /** Post and name of who came instead. */
  readonly proxy: Bilingual | null
}

export interface AttendanceSheetInput {
  readonly language: PaperLanguage
  readonly meeting: MeetingHead
  readonly bodyKind: BodyKind
  /** As `rosterOn` gives them. */
  readonly seats: readonly RosterSeat[]
  /** By seat id; empty before the meeting, when there is something to sign. */
  readonly presences: ReadonlyMap<number, SeatPresence>
  /** Others at the table: observers by name, officials who report. */
  readonly guests: readonly { readonly name: Bilingual; readonly presence: Presence | null }[]
  /** Blank lines for guests nobody expected. */
  readonly blankLines: number
  readonly footer: PaperText | null
}

/** The sheet that goes round the table: post, holder, a place to sign, the proxy. What is recorded already is printed. */
export function attendanceSheet(input: AttendanceSheetInput): PaperDocument {
  const { language } = input
  return {
    kind: 'attendance-sheet',
    language,
    page: 'a4',
    marks: [],
    title: {
      bodies: bodyLines(input.meeting.bodies, language),
      name: say(language, (text) => text.attendance.name),
      isSpread: true,
      dated: null,
    },
    blocks: [
      meetingDefinitions({ ...input.meeting, chair: null }, language),
      {
        type: 'roster',
        columns: [
          ...headed(language, [
            [(text) => text.roster.post, 'rest', 'ordinary'],
            [(text) => text.roster.holder, 28, 'ordinary'],
          ]),
          ...presenceColumns(language, isRecorded(input)),
        ],
        groups: rosterGroups(input.seats, input.bodyKind, language, (seat) => [
          cell(wordsOf(seat.post, language)),
          cell(holdersOf(seat, language)),
          ...presenceCells(input.presences.get(seat.seatId) ?? null, language),
        ]),
      },
      ...guestsOf(input),
      ...countOf(input),
    ],
    footer: input.footer,
  }
}

type HeadedColumn = readonly [(text: DocumentsText) => string, Column['width'], Column['look']]

function headed(language: PaperLanguage, columns: readonly HeadedColumn[]): readonly Column[] {
  return columns.map(([pick, width, look]) => ({ head: say(language, pick), width, align: 'start', look }))
}

/** Before the meeting there is something to sign; afterwards something to read. */
const presenceColumns = (language: PaperLanguage, isRecorded: boolean) =>
  headed(language, [
    [(text) => (isRecorded ? text.attendance.presence : text.attendance.signature), 28, 'signature'],
    [(text) => text.attendance.proxy, 32, 'signature'],
  ])

function presenceCells(recorded: SeatPresence | null, language: PaperLanguage): readonly Cell[] {
  if (recorded === null) return [cell([]), cell([])]
  const { presence, proxy } = recorded
  return [
    cell(say(language, (text) => text.attendance.presences[presence])),
    cell(proxy === null ? [] : wordsOf(proxy, language)),
  ]
}

const isRecorded = ({ presences }: AttendanceSheetInput) => presences.size > 0

function guestsOf(input: AttendanceSheetInput): readonly Block[] {
  const { guests, blankLines, language } = input
  if (guests.length === 0 && blankLines === 0) return []
  const blank: readonly Cell[] = [cell([]), cell([]), cell([])]
  const rows = [
    ...guests.map((guest) => [
      cell(wordsOf(guest.name, language)),
      ...presenceCells(guest.presence === null ? null : { presence: guest.presence, proxy: null }, language),
    ]),
    ...Array.from({ length: blankLines }, () => blank),
  ]
  return [
    { type: 'heading', level: 2, number: null, text: say(language, (text) => text.attendance.guests) },
    {
      type: 'table',
      caption: null,
      look: 'ruled',
      columns: [
        ...headed(language, [[(text) => text.roster.postAndName, 'rest', 'ordinary']]),
        ...presenceColumns(language, isRecorded(input)),
      ],
      rows: rows.map((cells) => ({ type: 'row', depth: 0, cells })),
    },
  ]
}

/** The count under the sheet, once every seat has its presence recorded. */
function countOf({ seats, presences, language }: AttendanceSheetInput): readonly Block[] {
  if (seats.length === 0 || seats.some(({ seatId }) => !presences.has(seatId))) return []
  const recorded = seats.map(({ seatId }) => presences.get(seatId)?.presence)
  const count = (...which: readonly Presence[]) => recorded.filter((one) => one !== undefined && which.includes(one)).length
  const text = say(language, (words) => words.attendance.counted(count('present'), count('proxy'), count('absent', 'excused')))
  return [{ type: 'paragraph', look: 'end', text }]
}
