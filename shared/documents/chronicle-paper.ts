import type { IsoDate } from '../domain/calendar.ts'
import type { BodyKind } from '../domain/vocabulary.ts'
import { chroniclePaperText } from '../text/chronicle-paper-text.ts'
import { rosterPapersText } from '../text/roster-papers-text.ts'
import { type ChronicleBody, type ChronicleMeeting, eventWords } from './chronicle.ts'
import type { Block, Column, ColumnWidth, PaperDocument, PaperLanguage, TableRow } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { paperDate, type PaperInput } from './paper-date.ts'
import { rosterGroups } from './roster-groups.ts'
import { cell, say, sayFrom, wordsOf } from './words.ts'

export interface ChroniclePaperInput extends PaperInput {
  readonly language: PaperLanguage
  readonly heads: readonly PaperText[]
  readonly kind: BodyKind
  readonly asOf: IsoDate
  readonly body: ChronicleBody
  readonly footer: PaperText | null
}

type Words = (typeof chroniclePaperText)['ja']

/**
 * 構成員及び会合の開催状況: the two notes of the published record set as a paper, who sits on the body and what each of its meetings dealt with. The
 * text that is read back in is `chronicle`.
 */
export function chroniclePaper(input: ChroniclePaperInput): PaperDocument {
  const { language, body, asOf, dateStyle } = input
  const word = (pick: (text: Words) => string) => sayFrom(chroniclePaperText, language, pick)
  const section = (text: PaperText): Block => ({ type: 'heading', level: 1, number: null, text })
  return {
    kind: 'chronicle',
    language,
    page: 'a4',
    marks: [],
    title: {
      bodies: input.heads,
      name: word((text) => text.name),
      isSpread: false,
      dated: say(language, (text, inLanguage) => text.asOf(paperDate(asOf, inLanguage, dateStyle))),
    },
    blocks: [
      section(word((text) => text.members)),
      members(input),
      section(word((text) => text.meetings)),
      body.meetings.length === 0
        ? { type: 'paragraph', look: 'ordinary', text: word((text) => text.noMeetings) }
        : {
            type: 'table',
            caption: null,
            look: 'ruled',
            columns: [
              column(
                word((text) => text.date),
                28,
              ),
              column(
                word((text) => text.meeting),
                48,
              ),
              column(
                word((text) => text.items),
                'rest',
              ),
            ],
            rows: body.meetings.flatMap((meeting) => rowsOf(meeting, input)),
          },
    ],
    footer: input.footer,
  }
}

const column = (head: PaperText, width: ColumnWidth): Column => ({ head, width, align: 'start', look: 'ordinary' })

function members({ language, body, kind }: ChroniclePaperInput): Block {
  if (body.roster.length === 0) {
    return { type: 'paragraph', look: 'ordinary', text: sayFrom(rosterPapersText, language, (text) => text.noMembers) }
  }
  // In both languages the posts stand side by side.
  const languages: readonly PaperLanguage[] = language === 'both' ? ['ja', 'en'] : [language]
  return {
    type: 'roster',
    keepsToNext: false,
    columns: languages.map((_, at) => ({
      head: [],
      width: at === 0 ? 'rest' : 72,
      align: 'start',
      look: at === 0 ? 'ordinary' : 'aside',
    })),
    groups: rosterGroups(body.roster, kind, language, ({ post }) => languages.map((one) => cell(wordsOf(post, one)))),
  }
}

/** A row for every item; the day and the meeting stand beside the first. */
function rowsOf(meeting: ChronicleMeeting, { language, body, dateStyle }: ChroniclePaperInput): readonly TableRow[] {
  const day = sayFrom(chroniclePaperText, language, (_, inLanguage) => paperDate(meeting.on, inLanguage, dateStyle))
  const event = sayFrom(chroniclePaperText, language, (_, inLanguage) => eventWords(meeting, body, inLanguage).join('\n'))
  const [first, ...others] = meeting.items
  const row = (date: PaperText, what: PaperText, item: PaperText): TableRow => ({
    type: 'row',
    depth: 0,
    cells: [cell(date), cell(what), cell(item)],
  })
  return [
    row(day, event, first === undefined ? [] : wordsOf(first.title, language)),
    ...others.map(({ title }) => row([], [], wordsOf(title, language))),
  ]
}
