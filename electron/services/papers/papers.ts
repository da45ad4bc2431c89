import { listSnapshots } from '../../../db/repositories/agenda-snapshots.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import { postsById } from '../../../db/repositories/members.ts'
import { groupBy } from '../../../db/repositories/rows.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { documentsContract } from '../../../shared/contract/documents.ts'
import { agenda, type AgendaInput } from '../../../shared/documents/agenda.ts'
import type { AgendaLine } from '../../../shared/documents/agenda-lines.ts'
import type { MeetingHead } from '../../../shared/documents/meeting-head.ts'
import type { PaperDocument } from '../../../shared/documents/model.ts'
import type { AgendaVersion, VersionLine, VersionStage } from '../../../shared/domain/agenda-version.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { agendaLines } from '../agenda/agenda-lines.ts'
import { readVersion, versionLine } from '../meetings/agenda-versions.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { papersOfMeeting } from '../files/paper-numbers.ts'
import { Refusal } from '../register/refusal.ts'
import { dateStyleOf } from './house.ts'
import type { Session } from '../register/session.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

type Inputs = typeof documentsContract

/** The agenda of a meeting as it stands, or as it was kept. Errors: not-found. */
export async function agendaPaper(session: Session, input: ParsedInputOf<Inputs['agenda']>): Promise<PaperDocument> {
  const { db } = session.register()
  const meeting = await getMeeting(db, input.meetingId)
  const dateStyle = await dateStyleOf(session)
  const kept = await keptVersion(db, input)
  if (kept !== null) return agenda({ ...agendaOf(kept.version, input.language), dateStyle, stage: kept.stage })
  const version = await presentVersion(db, meeting, session.today())
  const stage = input.stage === 'results' ? 'held' : input.stage
  return agenda({ ...agendaOf(version, input.language), dateStyle, stage, issuedOn: null })
}

/** The agenda as it stands now, as what is kept of it when it is issued or held. */
export async function presentVersion(db: Database, meeting: MeetingRecord, takenOn: IsoDate): Promise<AgendaVersion> {
  return {
    takenOn,
    head: await headOf(db, meeting),
    numbering: meeting.numbering,
    lines: (await agendaLines(db, meeting)).map(versionLine),
    papers: await papersOfMeeting(db, meeting.id),
  }
}

/** The version asked for, or the last issue for a paper "as issued"; null where today's rows are to be printed. Errors: not-found. */
async function keptVersion(
  db: Database,
  { meetingId, stage, version: id }: ParsedInputOf<Inputs['agenda']>,
): Promise<{ readonly version: AgendaVersion; readonly stage: VersionStage } | null> {
  if (id === undefined && stage !== 'issued') return null
  const all = await listSnapshots(db, meetingId)
  const record = id === undefined ? all.findLast((one) => one.stage === 'issued') : all.find((one) => one.id === id)
  if (record === undefined && id !== undefined) throw new Refusal('not-found', { what: 'version of the agenda', id })
  return record === undefined ? null : { version: readVersion(record).version, stage: record.stage }
}

/** What an agenda prints of a version. */
export const agendaOf = (version: AgendaVersion, language: AgendaInput['language']): Omit<AgendaInput, 'stage'> => ({
  language,
  issuedOn: version.takenOn,
  numbering: version.numbering,
  meeting: version.head,
  lines: nested(version.lines),
  papers: version.papers,
  footer: null,
})

/** Lines under their parents. */
function nested(lines: readonly VersionLine[]): readonly AgendaLine[] {
  const ids = new Set(lines.map((line) => line.id))
  const children = groupBy(lines, (line) => (line.parentId !== null && ids.has(line.parentId) ? line.parentId : null))
  const below = (parentId: number | null): readonly AgendaLine[] =>
    (children.get(parentId) ?? []).map((line) => ({
      id: line.id,
      title: line.title,
      number: line.number,
      presenter: line.presenter,
      outcome: line.outcome,
      outcomeNote: line.outcomeNote === null ? null : { en: line.outcomeNote, ja: line.outcomeNote },
      items: below(line.id),
    }))
  return below(null)
}

/** A meeting as its papers name it. */
export async function headOf(db: Database, meeting: MeetingRecord): Promise<MeetingHead> {
  const bodies = await knownBodies(db)
  const chair = meeting.chairPostId === null ? null : (await postsById(db, [meeting.chairPostId])).get(meeting.chairPostId)
  return {
    bodies: meeting.bodies.flatMap(({ bodyId, ordinal }) => {
      const body = bodies.find((one) => one.id === bodyId)
      return body ? [{ name: nameOn(body.names, meeting.heldOn), ordinal, meetingLabel: body.meetingLabel }] : []
    }),
    date: meeting.heldOn,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place.en === null && meeting.place.ja === null ? null : meeting.place,
    chair: chair ? nameOn(chair.names, meeting.heldOn) : null,
  }
}
