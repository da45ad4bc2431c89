import type { Bilingual } from '../domain/model.ts'
import type { Room } from '../domain/seating.ts'
import { rosterPapersText } from '../text/roster-papers-text.ts'
import { bodyLines, type MeetingHead } from './meeting-head.ts'
import type { PaperDocument, PaperLanguage } from './model.ts'
import {
  type SeatingCell,
  type SeatingHeight,
  seatingHeights,
  type SeatingLine,
  type SeatingSize,
  seatingSizes,
} from './seating-model.ts'
import { type PageName, pages } from './page.ts'
import type { PaperText } from './paper-text.ts'
import { paperDay, type PaperInput } from './paper-date.ts'
import { typedOffice } from '../domain/typed-office.ts'
import type { DateStyle } from '../domain/date-style.ts'
import { widthInEms } from './text-width.ts'
import { asTyped, nameOf, sayFrom, wordsOf } from './words.ts'

/** Somebody who takes a place at the table. */
export interface Sitter {
  readonly key: string
  /** Over the post; null where the post names it, and for guests. */
  readonly organization: Bilingual | null
  readonly post: Bilingual | null
  readonly name: Bilingual | null
  /** Who came instead, or a guest, as typed. */
  readonly typed: string | null
  readonly note: 'proxy' | 'many' | null
}

export interface SeatingPlanInput extends PaperInput {
  readonly language: PaperLanguage
  readonly meeting: MeetingHead
  readonly room: Room
  /** The first at place 1. */
  readonly sitters: readonly Sitter[]
  readonly footer: PaperText | null
}

/** 座席表: the room seen from the door, on one sheet whose type is as large as its fullest place allows. */
export function seatingPlan(input: SeatingPlanInput): PaperDocument {
  const { language, meeting, room, sitters } = input
  const places = new Map(sitters.map((sitter, at) => [at + 1, linesOf(sitter, language)]))
  const setting = settingFor({
    room,
    places: [...places.values()],
    bodyCount: meeting.bodies.length,
    isBoth: language === 'both',
  })
  const word = (pick: (text: (typeof rosterPapersText)['ja']['seating']) => string) =>
    sayFrom(rosterPapersText, language, (text) => pick(text.seating))
  return {
    kind: 'seating-plan',
    language,
    page: setting.page,
    marks: [],
    title: {
      bodies: bodyLines(meeting.bodies, language),
      name: word((text) => text.name),
      isSpread: true,
      dated: whenAndWhere(meeting, language, input.dateStyle),
    },
    blocks:
      sitters.length === 0
        ? [{ type: 'paragraph', look: 'ordinary', text: word((text) => text.nobody) }]
        : [
            {
              type: 'seating',
              columns: room.columns,
              rowHeight: setting.rowHeight,
              size: setting.size,
              rows: room.rows.map((cells) =>
                cells.map(
                  (cell): SeatingCell =>
                    cell.type === 'place'
                      ? {
                          type: 'place',
                          place: cell.place,
                          key: sitters[cell.place - 1]?.key ?? '',
                          lines: places.get(cell.place) ?? [],
                        }
                      : { ...cell, text: cell.type === 'table' ? word((text) => text.table) : [] },
                ),
              ),
            },
            { type: 'paragraph', look: 'end', text: word((text) => text.door) },
          ],
    footer: input.footer,
  }
}

function linesOf({ organization, post, name, typed, note }: Sitter, language: PaperLanguage): readonly SeatingLine[] {
  const noted =
    note === null ? [] : sayFrom(rosterPapersText, language, ({ seating }) => (note === 'many' ? seating.many : seating.proxyOf))
  return [
    ...(organization === null ? [] : [{ role: 'organization' as const, text: wordsOf(organization, language) }]),
    ...(post === null ? [] : [{ role: 'post' as const, text: wordsOf(post, language) }]),
    ...(name === null ? [] : [{ role: 'name' as const, text: nameOf(name, language) }]),
    ...(noted.length === 0 ? [] : [{ role: 'note' as const, text: noted }]),
    ...(typed === null ? [] : note === null ? typedLines(typed) : [{ role: 'name' as const, text: asTyped(typed) }]),
  ]
}

/** A guest's own office over their name. Of a proxy both stay behind the word that says so, or the office would be read as another of the seat's. */
function typedLines(typed: string): readonly SeatingLine[] {
  const { post, name } = typedOffice(typed)
  return [
    ...(post === null ? [] : [{ role: 'post' as const, text: asTyped(post) }]),
    { role: 'name' as const, text: asTyped(name) },
  ]
}

function whenAndWhere({ date, startsAt, place }: MeetingHead, language: PaperLanguage, style: DateStyle | undefined): PaperText {
  return sayFrom(rosterPapersText, language, (_, inLanguage) =>
    [
      paperDay(date, inLanguage, style),
      startsAt === null ? '' : startsAt.replace(/^0(?=\d:)/, ''),
      place === null ? '' : (place[inLanguage] ?? place.ja ?? place.en ?? ''),
    ]
      .filter((part) => part !== '')
      .join(inLanguage === 'ja' ? '　' : ', '),
  )
}

interface Setting {
  readonly page: PageName
  readonly rowHeight: SeatingHeight
  readonly size: SeatingSize
  /** The room stands on the sheet, and every place holds its words. */
  readonly fits: boolean
}

/** Millimetres of a sheet that title, date, entrance and foot take; a joint session's title has a line more for each body. */
const besideRoom = { one: 53, both: 64 }
const perBodyLine = 8
/** Space between places, as paper-members.css sets it, and inside their frames; millimetres. */
const gap = { column: 1.6, row: 1.2 }
const inside = { width: 6, height: 2.4 }
/** Type below this is not read at a glance: a larger sheet is taken instead. */
const readable = 8

interface ToSet {
  readonly room: Room
  readonly places: readonly (readonly SeatingLine[])[]
  readonly bodyCount: number
  /** In both languages the title has twice the lines. */
  readonly isBoth: boolean
}

/** The sheet and type in which the fullest place holds its words: A4, or A3 where A4 would be too small to read. */
function settingFor(plan: ToSet): Setting {
  const onA4 = settingOn('a4-landscape', plan)
  return onA4.fits && onA4.size >= readable ? onA4 : settingOn('a3-landscape', plan)
}

function settingOn(page: 'a4-landscape' | 'a3-landscape', { room, places, bodyCount, isBoth }: ToSet): Setting {
  const { width, height, margins } = pages[page]
  const high = height - margins.top - margins.bottom - (isBoth ? besideRoom.both : besideRoom.one) - perBodyLine * (bodyCount - 1)
  const wide = width - margins.left - margins.right
  const perRow = (high - gap.row) / Math.max(1, room.rows.length) - gap.row
  const fitting = seatingHeights.find((one) => one <= perRow)
  const rowHeight = fitting ?? 5
  const cell = {
    width: (wide - gap.column * (room.columns + 1)) / room.columns - inside.width,
    height: rowHeight - inside.height,
  }
  const size = seatingSizes.find((one) => places.every((lines) => heightOf(lines, one, cell.width) <= cell.height))
  return { page, rowHeight, size: size ?? 5, fits: fitting !== undefined && size !== undefined }
}

const millimetresPerPoint = 25.4 / 72
const lineHeight = 1.22
const sizes: Readonly<Record<SeatingLine['role'], number>> = { organization: 0.86, note: 0.86, post: 1, name: 1.12 }

/** How high the lines stand in this width, millimetres. */
function heightOf(lines: readonly SeatingLine[], size: number, width: number): number {
  const heights = lines.flatMap(({ role, text }) =>
    text.map((words, at) => {
      const em = size * millimetresPerPoint * sizes[role] * (at === 0 ? 1 : 0.8)
      // Words do not break evenly: Latin leaves a ragged edge.
      const raggedness = words.language === 'en' ? 1.15 : 1.02
      return Math.ceil((widthInEms(words.text) * em * raggedness) / width) * em * lineHeight
    }),
  )
  return heights.reduce((sum, height) => sum + height, 0)
}
