import { groupBy } from '../../../db/repositories/rows.ts'
import type { ImportJob } from './import-job.ts'
import { entriesOf, type EntryOf, finalRef } from './entries.ts'

/** Makes meetings and founding acts with their bodies: the body in whose note they stand leads, the partners of the session follow. */
export async function applyMeetings(job: ImportJob): Promise<void> {
  const { decided, rows, today } = job
  const meetings = entriesOf(decided.proposal.entries, 'meeting')
  const later = groupBy(
    meetings.filter((meeting) => decided.sameAs.has(meeting.ref)),
    (meeting) => finalRef(meeting.ref, decided.sameAs),
  )
  for (const meeting of meetings.filter(({ ref }) => decided.creates.has(ref))) {
    const { ref, on, kind, actKind, lines } = meeting
    if (on === null) continue
    const status = on <= today ? 'held' : 'planned'
    const id = await rows.make('meetings', { kind, act_kind: actKind, held_on: on, status }, { lines })
    job.remember(ref, id)
    for (const [index, body] of bodiesOf(job, [meeting, ...(later.get(ref) ?? [])]).entries()) {
      const row = { meeting_id: id, body_id: body.id, position: index + 1, ordinal: body.ordinal }
      await rows.make('meeting_bodies', row, { lines: body.lines })
    }
  }
}

interface MeetingBody {
  readonly id: number
  readonly ordinal: number | null
  readonly lines: EntryOf<'meeting'>['lines']
}

/** The bodies of a meeting by all notes that tell of it, each once. */
function bodiesOf({ idFor }: ImportJob, notes: readonly EntryOf<'meeting'>[]): readonly MeetingBody[] {
  const bodies = new Map<number, MeetingBody>()
  for (const { body, ordinal, jointWith, lines } of notes) {
    for (const of of [{ body, ordinal }, ...jointWith]) {
      const id = idFor(of.body)
      const before = bodies.get(id)
      bodies.set(id, { id, ordinal: before?.ordinal ?? of.ordinal, lines: before?.lines ?? lines })
    }
  }
  return [...bodies.values()]
}
