import type { Transaction } from 'kysely'
import type { RowPatch, Writer } from '../../../db/history/writer.ts'
import { findLastSnapshot } from '../../../db/repositories/agenda-snapshots.ts'
import { type AgendaItemRecord, listAgendaItems } from '../../../db/repositories/agenda.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { meetingLifeContract } from '../../../shared/contract/meeting-life.ts'
import type { VersionStage } from '../../../shared/domain/agenda-version.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { keepsIssuedNumbers, type LifeAct, lifeRefusal, statusAfter } from '../../../shared/domain/meeting-life.ts'
import { agendaLines } from '../agenda/agenda-lines.ts'
import { keepVersion } from './agenda-versions.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { requireFreeDay, subjectOf } from './meetings.ts'
import { numbersAtStatus } from '../files/paper-numbers.ts'
import { keepIssuedPapers } from '../papers/issued-papers.ts'
import { presentVersion } from '../papers/papers.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { takeBackDeferred } from './take-back-deferred.ts'
import { meetingsOfBody } from '../bodies/histories.ts'

type Tx = Transaction<RegisterSchema>
type Inputs = typeof meetingLifeContract
type Step = ParsedInputOf<Inputs['issue']>

/** A meeting at a step that is allowed, within the transaction that takes it. */
export interface AtStep {
  readonly writer: Writer
  readonly tx: Tx
  readonly meeting: MeetingRecord
  readonly items: readonly AgendaItemRecord[]
}

/**
 * One step of a meeting's life in one transaction. `act` does what comes with it, and names the new day where the meeting gets one.
 * Errors: not-found, stale-edit, not-allowed, read-only and what `act` throws.
 */
export async function takeStep<Result>(
  session: Session,
  name: LifeAct,
  input: Step,
  act: (at: AtStep) => Promise<{ readonly answer: Result; readonly on?: IsoDate | null }>,
): Promise<Result & { readonly revision: number }> {
  return save(session, `meetings.${name}`, async (writer, tx) => {
    const meeting = await getMeeting(tx, input.id)
    if (meeting.revision !== input.revision) throw new Refusal('stale-edit', { what: 'meeting', id: input.id })
    const items = await listAgendaItems(tx, meeting.id)
    const wasIssued = await isKept(tx, meeting.id, 'issued')
    const refusal = lifeRefusal(name, { ...meeting, items, wasIssued, isDue: meeting.heldOn <= session.today() })
    if (refusal !== null) {
      throw new Refusal('not-allowed', {
        why: refusal.why,
        ...(refusal.why === 'no-such-step' ? { act: refusal.act, status: refusal.status } : {}),
        ...(refusal.why === 'outcomes-missing' ? { count: refusal.itemIds.length } : {}),
      })
    }
    writer.about(await subjectOf(tx, meeting.bodies))
    const { answer, on = null } = await act({ writer, tx, meeting, items })
    // What a record brought as held was issued elsewhere: taken back, it stands as issued, its printed numbers kept.
    const isRecordedHere = await isKept(tx, meeting.id, 'held')
    const status = statusAfter(name, {
      hasLines: items.length > 0,
      hasNewDay: on !== null,
      wasIssued: wasIssued || !isRecordedHere,
    })
    await writer.update('meetings', meeting.id, { status, ...(on === null ? {} : { held_on: on }) })
    // An agenda that is drafted again is numbered anew.
    if (!keepsIssuedNumbers(status)) await setNumbers(writer, items, () => null)
    await numbersAtStatus(writer, tx, meeting.id, status)
    const kept = versionKeptBy[name]
    if (kept !== undefined) await keepAgenda(session, writer, tx, meeting.id, kept)
    return { ...answer, revision: (await getMeeting(tx, meeting.id)).revision }
  })
}

const isKept = async (tx: Tx, meetingId: number, stage: VersionStage): Promise<boolean> =>
  (await findLastSnapshot(tx, meetingId, stage)) !== null

/** The steps that keep the agenda as it then stands. */
const versionKeptBy: Partial<Record<LifeAct, VersionStage>> = { issue: 'issued', reissue: 'issued', hold: 'held', record: 'held' }

/** Errors: see the contract; not-allowed (empty-agenda). */
export const issueMeeting = (session: Session, input: Step) =>
  takeStep(session, 'issue', input, async (at) => {
    await freezeNumbers(at)
    return { answer: {} }
  })

/** Errors: see the contract; not-allowed (empty-agenda). */
export const reissueMeeting = (session: Session, input: Step) =>
  takeStep(session, 'reissue', input, async (at) => {
    await freezeNumbers(at)
    return { answer: {} }
  })

export const withdrawMeeting = (session: Session, input: Step) => takeStep(session, 'withdraw', input, nothingElse)
export const cancelMeeting = (session: Session, input: Step) => takeStep(session, 'cancel', input, nothingElse)

/** Errors: see the contract; conflict (same-day), not-allowed (own-day). */
export const postponeMeeting = (session: Session, input: ParsedInputOf<Inputs['postpone']>) =>
  takeStep(session, 'postpone', input, async ({ tx, meeting }) => {
    if (input.on === meeting.heldOn) throw new Refusal('not-allowed', { why: 'own-day', on: input.on })
    if (input.on !== null) await requireDay(tx, meeting, input.on)
    return { answer: {}, on: input.on }
  })

/** Errors: see the contract; conflict (same-day). */
export const reviveMeeting = (session: Session, input: ParsedInputOf<Inputs['revive']>) =>
  takeStep(session, 'revive', input, async ({ tx, meeting }) => {
    await requireDay(tx, meeting, input.on ?? meeting.heldOn)
    return { answer: {}, on: input.on }
  })

export const reopenMeeting = (session: Session, input: Step) =>
  takeStep(session, 'reopen', input, async ({ writer, tx, meeting, items }) => ({
    answer: { takenBack: await takeBackDeferred(writer, tx, meeting.id, items) },
  }))

const nothingElse = () => Promise.resolve({ answer: {} })

/** The printed numbers become the lines' own; lines added to an issued agenda keep their supplementary ones. */
export async function freezeNumbers({ writer, tx, meeting, items }: AtStep): Promise<void> {
  const numbers = new Map((await agendaLines(tx, meeting)).map((line) => [line.id, line.number]))
  await setNumbers(writer, items, (item) => numbers.get(item.id) ?? null)
}

async function setNumbers(
  writer: Writer,
  items: readonly AgendaItemRecord[],
  numberOf: (item: AgendaItemRecord) => string | null,
): Promise<void> {
  for (const item of items) {
    const patch: RowPatch<'agenda_items'> = { issued_number: numberOf(item) }
    if (patch.issued_number !== item.issuedNumber) await writer.update('agenda_items', item.id, patch)
  }
}

async function keepAgenda(session: Session, writer: Writer, tx: Tx, meetingId: number, stage: VersionStage): Promise<void> {
  const version = await presentVersion(tx, await getMeeting(tx, meetingId), session.today())
  const snapshotId = await keepVersion(writer, meetingId, stage, session.instant(), version)
  await keepIssuedPapers(writer, tx, snapshotId, version, stage)
}

async function requireDay(tx: Tx, meeting: MeetingRecord, on: IsoDate): Promise<void> {
  const lead = meeting.bodies[0]
  if (lead) requireFreeDay(await meetingsOfBody(tx, lead.bodyId), on, meeting.id)
}
