import type { IsoDate } from '../domain/calendar.ts'
import { formatDay } from '../domain/format-date.ts'
import type { Bilingual } from '../domain/model.ts'
import { groupRoster, type RosterGroup, type RosterSeat, type RosterSection } from '../domain/roster.ts'
import type { ActKind, Language, MeetingKind } from '../domain/vocabulary.ts'
import { chronicleText } from './chronicle-text.ts'
import { wrapLines } from './hard-wrap.ts'
import { opensEntry } from './record-form.ts'

export interface ChronicleInput {
  readonly bodies: readonly ChronicleBody[]
}

export interface ChronicleBody {
  readonly name: Bilingual
  /** The name in the founding act, where that is another one. */
  readonly foundedAs: Bilingual | null
  /** What follows a meeting's number: "meeting of headquarters members", 会合; `{n}` in it stands for the number. */
  readonly meetingLabel: Bilingual
  /** The seats of one day, as `rosterOn` gives them. */
  readonly roster: readonly RosterSeat[]
  /** In date order, founding acts included. */
  readonly meetings: readonly ChronicleMeeting[]
}

export interface ChronicleMeeting {
  readonly kind: MeetingKind
  readonly actKind: ActKind | null
  readonly on: IsoDate
  readonly ordinal: number | null
  /** The other bodies of a joint session, each with its own number of it. */
  readonly jointWith: readonly { readonly name: Bilingual; readonly ordinal: number | null }[]
  readonly items: readonly { readonly title: Bilingual }[]
}

/** Columns of the published record: its running text, the events beside the dates, and the items under them. */
const textColumns = 105
const eventColumns = 72
const itemColumns = 68

/**
 * The "Members" and "Meetings" notes of each body, in the form of the published record: plain text with LF ends, in normalised
 * words. Reading it back gives the same seats, meetings and items. Several bodies are headed "(1)", "(2)", ….
 */
export function chronicle(input: ChronicleInput, language: Language): string {
  const text = chronicleText[language]
  const several = input.bodies.length > 1
  const paragraphs = input.bodies.flatMap((body, index) => {
    const name = nameIn(body.name, language)
    const heading = several ? [wrapped(text.section(index + 1, name), textColumns)] : []
    return [...heading, ...membersNote(body, name, language), ...meetingsNote(body, language)]
  })
  return paragraphs.map((paragraph) => `${paragraph}\n`).join('\n')
}

function membersNote(body: ChronicleBody, name: string, language: Language): readonly string[] {
  const text = chronicleText[language]
  const heading = wrapped(text.membersNote(name), textColumns)
  const isHeadquarters = body.name.ja?.endsWith('本部') ?? false
  const roles = groupRoster(body.roster).map((section) => {
    const count = section.groups.reduce((sum, group) => sum + group.seats.length, 0)
    return { label: text.role(section.role, count, isHeadquarters), blocks: roleBlocks(section, language) }
  })
  if (roles.length === 0) return []
  const column = text.alignsPosts ? Math.max(...roles.map(({ label }) => label.length)) : 0
  return [heading, ...roles.flatMap(({ label, blocks }) => besideLabel(label, blocks, column, text.labelEnd))]
}

/** The blocks with the label before the first line; further lines stand under the first post when there is a column. */
function besideLabel(label: string, blocks: readonly string[], column: number, labelEnd: string): readonly string[] {
  const indent = column === 0 ? '' : '\u3000'.repeat(column + labelEnd.length)
  return blocks.map((block, index) => {
    const lines = block.replaceAll('\n', `\n${indent}`)
    return index === 0 ? label.padEnd(column, '\u3000') + labelEnd + lines : indent + lines
  })
}

/**
 * The blocks of one role, each a ministry's heading with its posts. A role without headings is one list; beside headings a post
 * without one is a block of its own; and a heading that is the only block shows by its colon that it is one.
 */
function roleBlocks(section: RosterSection, language: Language): readonly string[] {
  const isPlainList = section.groups.every(({ organization }) => organization === null)
  const isAlone = section.groups.length === 1
  return section.groups.flatMap((group): readonly string[] => {
    const posts = group.seats.map(({ post }) => nameIn(post, language))
    if (group.organization === null) return isPlainList ? [posts.join('\n')] : posts
    return [[headingOf(group.organization, isAlone, language), ...posts].join('\n')]
  })
}

function headingOf(organization: NonNullable<RosterGroup['organization']>, isAlone: boolean, language: Language): string {
  const name = nameIn(organization.name, language)
  return isAlone ? chronicleText[language].headingAlone(name) : name
}

function meetingsNote(body: ChronicleBody, language: Language): readonly string[] {
  if (body.meetings.length === 0) return []
  const isOfMembers = /\bmembers$/i.test(body.meetingLabel.en ?? '')
  return [
    chronicleText[language].meetingsNote(isOfMembers),
    ...body.meetings.flatMap((meeting) => [
      meetingHeading(meeting, body, language),
      ...meeting.items.map(({ title }) => chronicleText[language].itemIndent + wrapped(nameIn(title, language), itemColumns)),
    ]),
  ]
}

function meetingHeading(meeting: ChronicleMeeting, body: ChronicleBody, language: Language): string {
  const [event = '', ...joint] = eventWords(meeting, body, language)
  const heading = chronicleText[language].date(formatDay(meeting.on, language, 'record')) + wrapped(event, eventColumns)
  return [heading, ...joint.map((text) => wrapped(text, eventColumns))].join('\n')
}

/** What a meeting is called, and where it was a joint session, with whom: a line for each. */
export function eventWords(meeting: ChronicleMeeting, body: ChronicleBody, language: Language): readonly string[] {
  const text = chronicleText[language]
  const event =
    meeting.kind === 'establishing-act'
      ? text.act(meeting.actKind, nameIn(body.foundedAs ?? body.name, language))
      : text.meeting(nameIn(body.meetingLabel, language), meeting.ordinal)
  if (meeting.jointWith.length === 0) return [event]
  return [event, text.joint(meeting.jointWith.map((other) => ({ name: nameIn(other.name, language), ordinal: other.ordinal })))]
}

/** Hard-wrapped so that no continued line can be taken for the beginning of something else. */
function wrapped(text: string, columns: number): string {
  const oneSpaced = text.replace(/[ \t\n\r\u00a0]+/g, ' ').trim()
  return wrapLines(oneSpaced, columns, (line) => !opensEntry(line)).join('\n')
}

/** The name in the language; a missing one is shown as missing. */
function nameIn(name: Bilingual, language: Language): string {
  const other = language === 'en' ? name.ja : name.en
  return name[language] ?? chronicleText[language].missing(other)
}
