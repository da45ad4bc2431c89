import type { AttendanceCounts, SeatAttendance } from '../domain/attendance.ts'
import type { Bilingual } from '../domain/model.ts'
import type { RosterSeat } from '../domain/roster.ts'
import type { BodyKind, Presence, SeatRole } from '../domain/vocabulary.ts'
import { type DocumentsText, documentsText } from '../text/documents-text.ts'
import { bodyLines, type MeetingHead, meetingDefinitions } from './meeting-head.ts'
import type { Block, Cell, Column, PaperDocument, PaperLanguage, Roster } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { holdersOf, rosterGroups } from './roster-groups.ts'
import { isBetterSignedClose } from './roster-height.ts'
import { asTyped, cell, inWords, say, wordsOf } from './words.ts'
import type { PaperInput } from './paper-date.ts'

/** A place at the table with what is recorded of it. */
export interface SheetLine {
  /** As `rosterOn` gives it. */
  readonly seat: RosterSeat
  /** Further seats of the same post or person on the other bodies of a joint session. */
  readonly alsoOn: readonly { readonly body: Bilingual; readonly kind: BodyKind; readonly role: SeatRole }[]
  readonly recorded: Pick<SeatAttendance, 'presence' | 'proxyName' | 'headCount'> | null
}

export interface AttendanceSheetInput extends PaperInput {
  readonly language: PaperLanguage
  readonly meeting: MeetingHead
  /** What is not known of a meeting that was held is not to be decided any more. */
  readonly isHeld: boolean
  /** In protocol order, each with its own word for the role. */
  readonly groups: readonly { readonly kind: BodyKind; readonly lines: readonly SheetLine[] }[]
  /** Others at the table, by the names typed: observers, officials who report. */
  readonly guests: readonly { readonly name: string; readonly presence: Presence | null }[]
  readonly counts: AttendanceCounts
  /** Blank lines for guests nobody expected. */
  readonly blankLines: number
  readonly footer: PaperText | null
}

/** The sheet that goes round the table: post, holder, a place to sign, the proxy. What is recorded already is printed. */
export function attendanceSheet(input: AttendanceSheetInput): PaperDocument {
  const { language } = input
  // 官職 and 氏名 stand side by side, and names nobody recorded are written in while the sheet goes round; afterwards an empty column says
  // nothing. English posts need the room: there the signature tells who came.
  const isNamed = input.groups.some(({ lines }) =>
    lines.some(({ seat }) => seat.holders.length > 0 || seat.occupancy === 'vacant'),
  )
  const hasNames = isNamed || (language === 'ja' && !isWritten(input))
  const roster: Roster = {
    type: 'roster',
    keepsToNext: !hasGuests(input),
    columns: [
      ...headed(language, [
        [(text) => text.roster.post, 'rest', 'ordinary'],
        ...(hasNames ? [[(text: DocumentsText) => text.roster.holder, widths(language).name, 'ordinary'] as const] : []),
      ]),
      ...presenceColumns(input),
    ],
    groups: input.groups.flatMap(({ kind, lines }) => {
      const bySeat = new Map(lines.map((line) => [line.seat.seatId, line]))
      return rosterGroups(
        lines.map(({ seat }) => seat),
        kind,
        language,
        (seat) => [
          cell(postOf(seat, bySeat.get(seat.seatId)?.alsoOn ?? [], language)),
          ...(hasNames ? [cell(holdersOf(seat, language))] : []),
          ...presenceCells(bySeat.get(seat.seatId)?.recorded ?? null, language),
        ],
      )
    }),
  }
  const isClose =
    !isWritten(input) &&
    isBetterSignedClose(roster, input.guests.length + input.blankLines, language === 'both' ? 'ja' : language)
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
      meetingDefinitions({ ...input, meeting: { ...input.meeting, chair: null } }, input.isHeld),
      isClose ? { ...roster, isClose } : roster,
      ...guestsOf(input, isClose),
      ...countOf(input),
    ],
    footer: input.footer,
  }
}

/** Millimetres beside the post. */
const widths = (language: PaperLanguage) =>
  language === 'ja' ? ({ name: 32, presence: 28, proxy: 36 } as const) : ({ name: 28, presence: 24, proxy: 32 } as const)

/** Up to so many guests, their lines stay together. */
const wholeUpTo = 12

type HeadedColumn = readonly [(text: DocumentsText) => string, Column['width'], Column['look']]

function headed(language: PaperLanguage, columns: readonly HeadedColumn[]): readonly Column[] {
  return columns.map(([pick, width, look]) => ({ head: say(language, pick), width, align: 'start', look }))
}

/** Before the meeting there is something to sign; afterwards something to read, with boxes as long as somebody is not recorded. */
function presenceColumns(input: AttendanceSheetInput): readonly Column[] {
  const look = isWritten(input) ? 'ordinary' : 'signature'
  return headed(input.language, [
    [(text) => (isRecorded(input) ? text.attendance.presence : text.attendance.signature), widths(input.language).presence, look],
    [(text) => text.attendance.proxy, widths(input.language).proxy, look],
  ])
}

/** The post, and after it the seats it also has on the other bodies. */
function postOf(seat: RosterSeat, alsoOn: SheetLine['alsoOn'], language: PaperLanguage): PaperText {
  const post = wordsOf(seat.post, language)
  if (alsoOn.length === 0) return post
  return inWords(post, (words, inLanguage) => {
    const text = documentsText[inLanguage]
    const seats = alsoOn.map(({ body, kind, role }) =>
      text.attendance.seatOn(body[inLanguage] ?? body.ja ?? body.en ?? '', text.roster.roles(kind)[role]),
    )
    return `${words}${text.attendance.alsoOn(seats)}`
  })
}

function presenceCells(recorded: SheetLine['recorded'], language: PaperLanguage): readonly Cell[] {
  if (recorded === null) return [cell([]), cell([])]
  const { presence, proxyName, headCount } = recorded
  const words = say(language, (text) => text.attendance.presences[presence])
  return [
    cell(
      headCount === null
        ? words
        : inWords(words, (one, inLanguage) => documentsText[inLanguage].attendance.heads(one, headCount)),
    ),
    cell(proxyName === null ? [] : asTyped(proxyName)),
  ]
}

/** The presence of everybody who is expected is recorded: there is nothing left to sign. Nobody is on a vacant seat. */
const isWritten = (input: AttendanceSheetInput) =>
  isRecorded(input) &&
  input.groups.every(({ lines }) => lines.every(({ seat, recorded }) => recorded !== null || seat.occupancy === 'vacant'))

const isRecorded = ({ groups }: AttendanceSheetInput) =>
  groups.some(({ lines }) => lines.some(({ recorded }) => recorded !== null))

const hasGuests = ({ guests, blankLines }: AttendanceSheetInput) => guests.length > 0 || blankLines > 0

function guestsOf(input: AttendanceSheetInput, isClose: boolean): readonly Block[] {
  const { guests, blankLines, language } = input
  if (!hasGuests(input)) return []
  const blank: readonly Cell[] = [cell([]), cell([]), cell([])]
  const rows = [
    ...guests.map((guest) => [
      cell(asTyped(guest.name)),
      ...presenceCells(
        // Before the meeting a guest who is expected signs as everybody else.
        guest.presence === null || (!isRecorded(input) && guest.presence === 'present')
          ? null
          : { presence: guest.presence, proxyName: null, headCount: null },
        language,
      ),
    ]),
    ...Array.from({ length: blankLines }, () => blank),
  ]
  return [
    { type: 'heading', level: 2, number: null, text: say(language, (text) => text.attendance.guests) },
    {
      type: 'table',
      caption: null,
      look: 'ruled',
      isWhole: rows.length <= wholeUpTo,
      ...(isClose ? { isClose } : {}),
      columns: [...headed(language, [[(text) => text.roster.postAndName, 'rest', 'ordinary']]), ...presenceColumns(input)],
      rows: rows.map((cells) => ({ type: 'row', depth: 0, cells })),
    },
  ]
}

/** The heads under the sheet, once every seat has its presence recorded and no group is left uncounted. */
function countOf(input: AttendanceSheetInput): readonly Block[] {
  const { counts, language } = input
  if (!isRecorded(input) || counts.notRecorded > 0 || counts.uncounted > 0) return []
  const { present, proxy, absent, excused } = counts
  const text = say(language, (words) => words.attendance.counted(present, proxy, absent + excused))
  return [{ type: 'paragraph', look: 'end', text }]
}
