import type { NumberingStyle } from '../domain/agenda-numbering.ts'
import { minutesFromTo, runTimes } from '../domain/run-times.ts'
import { type MeetingPapersText, meetingPapersText } from '../text/meeting-papers-text.ts'
import { type AgendaLine, type NumberedLine, numberedFor } from './agenda-lines.ts'
import { confidentialMark } from './marks.ts'
import { bodyLines, type MeetingHead, meetingDefinitions } from './meeting-head.ts'
import {
  type Block,
  type Cell,
  type Column,
  leadingLanguage,
  type PaperDocument,
  type PaperLanguage,
  type TableRow,
} from './model.ts'
import type { PaperText } from './paper-text.ts'
import { cell, same, say, sayFrom, wordsOf } from './words.ts'
import type { PaperInput } from './paper-date.ts'

export interface RunSheetInput extends PaperInput {
  readonly language: PaperLanguage
  readonly numbering: NumberingStyle | null
  readonly meeting: MeetingHead
  readonly isHeld: boolean
  /** How long the meeting is meant to last, where that was said; else from its times. */
  readonly plannedMinutes: number | null
  readonly lines: readonly AgendaLine[]
  /** By line: what only this paper prints. */
  readonly details: ReadonlyMap<number, RunSheetDetails>
  /** The note on the meeting itself. */
  readonly note: string | null
  readonly footer: PaperText | null
}

export interface RunSheetDetails {
  readonly minutes: number | null
  readonly internalNote: string | null
}

type Words = MeetingPapersText['runSheet']

/** A longer note stands below the table: a row is never split over sheets. Characters. */
const longestInRow = 240
/** A paragraph is never split either; long ones are cut into so many characters. */
const longestParagraph = 600

/**
 * The paper from which chair and secretariat run the meeting: when each line begins, who speaks, what to mind. It alone prints internal
 * notes, and says whom it is for.
 */
export function runSheet(input: RunSheetInput): PaperDocument {
  const { language } = input
  return {
    kind: 'run-sheet',
    language,
    page: 'a4-landscape',
    marks: [confidentialMark(language)],
    title: {
      bodies: bodyLines(input.meeting.bodies, language),
      name: words(language, (text) => text.name),
      isSpread: true,
      dated: words(language, (text) => text.internal),
    },
    blocks: [
      meetingDefinitions(input, input.isHeld),
      { type: 'table', caption: null, look: 'ruled', columns: columnsOf(language), rows: rowsOf(input) },
      sumOf(input),
      ...notesOf(input),
    ],
    footer: input.footer,
  }
}

function columnsOf(language: PaperLanguage): readonly Column[] {
  const column = (pick: (text: Words) => string, width: Column['width'], align: Column['align'] = 'start'): Column => ({
    head: words(language, pick),
    width,
    align,
    look: 'ordinary',
  })
  return [
    column((text) => text.time, 16),
    column((text) => text.number, 16),
    column((text) => text.item, 'rest'),
    column((text) => text.speaker, 48),
    column((text) => text.minutes, 12, 'center'),
    column((text) => text.notes, 72),
  ]
}

interface Row {
  readonly line: AgendaLine
  readonly number: string | null
  readonly depth: number
}

function inOrder(lines: readonly NumberedLine[], depth = 0): readonly Row[] {
  return lines.flatMap(({ line, number, items }) => [{ line, number, depth }, ...inOrder(items, depth + 1)])
}

function timesOf(input: RunSheetInput, rows: readonly Row[]) {
  const timed = rows.map(({ line, depth }) => ({
    depth,
    isHeading: line.number === null,
    minutes: input.details.get(line.id)?.minutes ?? null,
  }))
  return runTimes(timed, input.meeting.startsAt)
}

const numberedRows = ({ lines, language, numbering }: RunSheetInput) => inOrder(numberedFor(lines, language, numbering))

function rowsOf(input: RunSheetInput): readonly TableRow[] {
  const { language, meeting } = input
  const rows = numberedRows(input)
  const { starts, endsAt } = timesOf(input, rows)
  const chair = meeting.chair === null ? words(language, (text) => text.chair) : wordsOf(meeting.chair, language)
  const own = (time: string | null, pick: (text: Words) => string): TableRow =>
    rowOf(0, [timeCell(time, language), cell([]), cell(words(language, pick)), cell(chair), cell([]), cell([])])
  return [
    own(meeting.startsAt, (text) => text.opening),
    ...(rows.length === 0
      ? [rowOf(0, [cell([]), cell([]), cell(say(language, (text) => text.agenda.noItems)), cell([]), cell([]), cell([])])]
      : rows.map(({ line, number, depth }, at) => {
          const details = input.details.get(line.id)
          return rowOf(depth, [
            timeCell(starts[at] ?? null, language),
            cell(same(leadingLanguage(language), number ?? '')),
            cell(wordsOf(line.title, language), line.number === null ? 'strong' : 'ordinary'),
            cell(line.presenter === null ? [] : wordsOf(line.presenter, language)),
            cell(details?.minutes === undefined || details.minutes === null ? [] : figure(details.minutes, language)),
            noteCell(details?.internalNote ?? null, language),
          ])
        })),
    own(endsAt, (text) => text.closing),
  ]
}

const rowOf = (depth: number, cells: readonly Cell[]): TableRow => ({
  type: 'row',
  depth: depth >= 3 ? 3 : depth === 2 ? 2 : depth === 1 ? 1 : 0,
  cells,
})

/** 08:45 is written 8:45. */
const timeCell = (time: string | null, language: PaperLanguage) =>
  cell(same(leadingLanguage(language), time === null ? '' : time.replace(/^0(?=\d:)/, '')))

const figure = (count: number, language: PaperLanguage) => same(leadingLanguage(language), String(count))

function noteCell(note: string | null, language: PaperLanguage): Cell {
  if (note === null) return cell([])
  return cell(isLong(note) ? words(language, (text) => text.below) : same(leadingLanguage(language), note.trim()))
}

const isLong = (note: string) => note.length > longestInRow || note.trim().includes('\n')

/** What the lines take in all, beside what was planned. */
function sumOf(input: RunSheetInput): Block {
  const { language, meeting } = input
  const { minutes, untimed } = timesOf(input, numberedRows(input))
  const planned = input.plannedMinutes ?? minutesFromTo(meeting.startsAt, meeting.endsAt)
  const text = words(language, (text, inLanguage) =>
    [
      text.total(minutes),
      ...(untimed === 0 ? [] : [text.untimed(untimed)]),
      ...(planned === null ? [] : [text.planned(planned)]),
      ...(planned === null || minutes === planned
        ? []
        : [minutes > planned ? text.over(minutes - planned) : text.left(planned - minutes)]),
    ].join(inLanguage === 'ja' ? '、' : '; '),
  )
  return { type: 'paragraph', look: 'end', text }
}

/** The note on the meeting, then the notes that are too long for the table, each under its number. */
function notesOf(input: RunSheetInput): readonly Block[] {
  const { language, note } = input
  const lead = leadingLanguage(language)
  const paragraphs = (text: string): readonly Block[] =>
    text
      .split(/\n+/)
      .flatMap((part) => part.trim().match(new RegExp(`[^]{1,${longestParagraph}}`, 'gu')) ?? [])
      .map((part) => ({ type: 'paragraph', look: 'ordinary', text: same(lead, part) }))
  const long = numberedRows(input).flatMap(({ line, number }) => {
    const own = input.details.get(line.id)?.internalNote ?? null
    return own === null || !isLong(own) ? [] : [{ line, number, own }]
  })
  return [
    ...(note === null || note.trim() === ''
      ? []
      : [
          heading(
            1,
            null,
            words(language, (text) => text.meetingNote),
          ),
          ...paragraphs(note),
        ]),
    ...(long.length === 0
      ? []
      : [
          heading(
            1,
            null,
            words(language, (text) => text.longNotes),
          ),
        ]),
    ...long.flatMap(({ line, number, own }) => [heading(2, number, wordsOf(line.title, language)), ...paragraphs(own)]),
  ]
}

const heading = (level: 1 | 2, number: string | null, text: PaperText): Block => ({ type: 'heading', level, number, text })

function words(language: PaperLanguage, pick: (text: Words, language: 'en' | 'ja') => string): PaperText {
  return sayFrom(meetingPapersText, language, (text, inLanguage) => pick(text.runSheet, inLanguage))
}
