import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import { inPieces } from '../../../db/in-pieces.ts'
import { findAgendaChanges } from '../../../db/repositories/history.ts'
import { findFirstChange } from '../../../db/repositories/history-state.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { listMeetingIds, listMeetingsBetween, listMeetingsById, type MeetingRecord } from '../../../db/repositories/meetings.ts'
import type { CalendarLine } from '../../../shared/contract/calendar.ts'
import type { ExportRequest } from '../../../shared/contract/exports.ts'
import { meetingNames } from '../../../shared/documents/meeting-head.ts'
import type { Bilingual, MeetingFacts } from '../../../shared/domain/model.ts'
import { yearSpan } from '../../../shared/domain/calendar-year.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import type { Language, MeetingStatus } from '../../../shared/domain/vocabulary.ts'
import { calendarText } from '../../../shared/text/calendar-text.ts'
import { type CalendarEvent, icalendarEntries, icalendarFoot, icalendarHead } from '../../exchange/icalendar/write-icalendar.ts'
import { titlesOfAgendas } from '../agenda/agenda-titles.ts'
import { getBody, meetingsOfBody } from '../bodies/histories.ts'
import { bodyRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'
import { version } from '../register/version.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

type Input = Omit<Extract<ExportRequest, { readonly what: 'ics' }>, 'what'>

interface SavedCalendar {
  /** Suggested file name without ending. */
  readonly fileName: string
  /** The text of the file, piece by piece. */
  readonly parts: AsyncIterable<string>
}

/**
 * All meetings of one body or of every body, or those of one year, as iCalendar; founding acts and expected meetings are none. Internal notes are not read
 * at all. The same register gives the same file. Errors: unknown-body, nothing-to-export.
 */
export async function exportCalendar(session: Session, { body: key, language, year = null }: Input): Promise<SavedCalendar> {
  const { db } = session.register()
  const body = key === null ? null : await getBody(db, key)
  const bodies = await knownBodies(db)
  const span = year === null ? null : yearSpan(year.kind, year.year)
  const ids = await idsOf(db, body, span)
  if (ids.length === 0) throw new Refusal('nothing-to-export', { key })
  const began = (await findFirstChange(db)) ?? session.instant()
  const lead: Language = language === 'en' ? 'en' : 'ja'
  const whose = body === null ? calendarText[lead].calendarOfAll : (bodyRef(body, session.today()).short[lead] ?? body.key)
  const name = year === null ? whose : calendarText[lead].calendarIn(whose, yearInWords(year, lead))
  async function* parts(): AsyncGenerator<string> {
    yield icalendarHead({ name, version })
    for await (const piece of inPieces(ids, atOnce)) {
      const meetings = await listMeetingsById(db, piece)
      const changes = await findAgendaChanges(db, { ids: piece })
      const agendas = await titlesOfAgendas(db, meetings)
      yield icalendarEntries(
        meetings.map((meeting) => eventOf(meeting, bodies, agendas.get(meeting.id) ?? [], language, { began, changes })),
      )
    }
    yield icalendarFoot
  }
  return { fileName: name, parts: parts() }
}

type Span = ReturnType<typeof yearSpan>

async function idsOf(db: Database, body: BodyRecord | null, span: Span | null): Promise<readonly number[]> {
  const isThen = ({ heldOn }: Pick<MeetingFacts, 'heldOn'>) => span === null || (heldOn >= span.from && heldOn <= span.to)
  if (body !== null) return (await meetingsOfBody(db, body.id)).filter((one) => isMeeting(one) && isThen(one)).map(({ id }) => id)
  if (span === null) return listMeetingIds(db)
  return (await listMeetingsBetween(db, span.from, span.to)).filter(isMeeting).map(({ id }) => id)
}

const yearInWords = ({ kind, year }: NonNullable<Input['year']>, language: Language): string =>
  kind === 'fiscal' ? formatFiscalYear(year, language, 'label') : calendarText[language].calendarYear(year)

/** Meetings read together, with a breath before the next. */
const atOnce = 200

const isMeeting = ({ kind }: Pick<MeetingFacts, 'kind'>): boolean => kind === 'meeting'

interface Stamps {
  /** When the register was begun: tells its entries from those of any other. */
  readonly began: string
  readonly changes: ReadonlyMap<number, string>
}

function eventOf(
  meeting: MeetingRecord,
  bodies: readonly BodyRecord[],
  lines: readonly CalendarLine[],
  language: Input['language'],
  { began, changes }: Stamps,
): CalendarEvent {
  const agenda = linesIn(lines, language)
  return {
    uid: `meeting-${meeting.id}-${began.replaceAll(/\D/g, '')}@honbu`,
    sequence: meeting.revision - 1,
    changedAt: changes.get(meeting.id) ?? began,
    on: meeting.heldOn,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    plannedMinutes: meeting.plannedMinutes,
    status: icsStatus[meeting.status],
    summary: namesIn(meeting, bodies, language),
    location:
      languagesOf(language)
        .flatMap((one) => meeting.place[one] ?? [])
        .join(' / ') ||
      (meeting.place.ja ?? meeting.place.en),
    description: agenda === '' ? null : agenda,
  }
}

/** A postponed meeting will not be held on its day. */
const icsStatus: Readonly<Record<MeetingStatus, CalendarEvent['status']>> = {
  planned: 'TENTATIVE',
  drafted: 'TENTATIVE',
  issued: 'CONFIRMED',
  held: 'CONFIRMED',
  cancelled: 'CANCELLED',
  postponed: 'CANCELLED',
}

const languagesOf = (language: Input['language']): readonly Language[] => (language === 'both' ? ['ja', 'en'] : [language])

/** The bodies with their numbers, as papers name a meeting. */
function namesIn(meeting: MeetingRecord, bodies: readonly BodyRecord[], language: Input['language']): string {
  const heads = meeting.bodies.flatMap(({ bodyId, ordinal }) => {
    const body = bodies.find(({ id }) => id === bodyId)
    return body ? [{ name: nameOn(body.names, meeting.heldOn), ordinal, meetingLabel: body.meetingLabel }] : []
  })
  return languagesOf(language)
    .map((one) =>
      meetingNames(heads, one)
        .map((words) => (words.find(({ isMissing }) => !isMissing) ?? words[0])?.text ?? '')
        .join(one === 'ja' ? '' : ' '),
    )
    .join(' / ')
}

/** The numbered agenda, a line each, nested ones indented; a title that one language lacks stands in the other. */
function linesIn(lines: readonly CalendarLine[], language: Input['language']): string {
  return lines
    .map(({ depth, number, title }) => {
      const words = languagesOf(language).flatMap((one) => wordsIn(title, one) ?? [])
      const text = words.length > 0 ? words.join(' / ') : (wordsIn(title, 'ja') ?? wordsIn(title, 'en') ?? '')
      return `${'  '.repeat(depth)}${number === null ? '' : `${number} `}${text}`
    })
    .join('\n')
}

function wordsIn(title: Bilingual, language: Language): string | null {
  const words = title[language]?.trim() ?? ''
  return words === '' ? null : words
}
