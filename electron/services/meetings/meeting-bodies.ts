import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import { type BodyRecord, listBodies } from '../../../db/repositories/bodies.ts'
import { findMeetingBody, findPlanAdoptedAt, type MeetingRecord } from '../../../db/repositories/meetings.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { meetingsContract } from '../../../shared/contract/meetings.ts'
import { nextOrdinal } from '../../../shared/domain/check-ordinals.ts'
import { matchesName } from '../../../shared/domain/names.ts'
import { worded } from '../../../shared/domain/worded.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { subjectOf } from './meetings.ts'
import { insertBody } from '../bodies/new-body.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { meetingsOfBody } from '../bodies/histories.ts'

type Tx = Transaction<RegisterSchema>
type Change = typeof meetingsContract.changeBodies
type Step = ParsedInputOf<Change>['step']

/** Changes who takes part in a meeting and under which number. Errors: see the contract. */
export async function changeBodies(session: Session, { id, step }: ParsedInputOf<Change>): Promise<OutputOf<Change>> {
  return save(session, 'meetings.changeBodies', async (writer, tx) => {
    const meeting = await getMeeting(tx, id)
    if (meeting.kind !== 'meeting') throw new Refusal('not-allowed', { why: 'act-bodies' })
    writer.about(await subjectOf(tx, meeting.bodies))
    await take(writer, tx, meeting, step)
    return { bodyIds: (await getMeeting(tx, id)).bodies.map(({ bodyId }) => bodyId) }
  })
}

async function take(writer: Writer, tx: Tx, meeting: MeetingRecord, step: Step): Promise<void> {
  switch (step.act) {
    case 'add': {
      const body = (await listBodies(tx)).find((one) => one.key === step.body)
      if (!body) throw new Refusal('not-found', { what: 'body', key: step.body })
      return join(writer, tx, meeting, body, step.ordinal)
    }
    case 'add-external':
      return join(writer, tx, meeting, await externalBody(writer, tx, step), step.ordinal)
    case 'remove':
      return leave(writer, tx, meeting, step.bodyId)
    case 'lead':
      return lead(writer, tx, meeting, step.bodyId)
    case 'number':
      return writer.update('meeting_bodies', (await linkOf(tx, meeting, step.bodyId)).id, { ordinal: step.ordinal })
  }
}

async function join(
  writer: Writer,
  tx: Tx,
  meeting: MeetingRecord,
  body: Pick<BodyRecord, 'id' | 'key' | 'isExternal'>,
  ordinal: number | null | undefined,
): Promise<void> {
  if (meeting.bodies.some(({ bodyId }) => bodyId === body.id)) {
    throw new Refusal('conflict', { why: 'body-twice', body: body.key })
  }
  const next = body.isExternal ? null : nextOrdinal(await meetingsOfBody(tx, body.id), meeting.heldOn)
  await writer.insert('meeting_bodies', {
    meeting_id: meeting.id,
    body_id: body.id,
    position: meeting.bodies.length + 1,
    ordinal: ordinal === undefined || (ordinal === null && !body.isExternal) ? next : ordinal,
  })
}

/** The body that goes by one of these names, else a new one that is known by name only. */
async function externalBody(
  writer: Writer,
  tx: Tx,
  typed: { readonly nameEn: string | null; readonly nameJa: string | null },
): Promise<Pick<BodyRecord, 'id' | 'key' | 'isExternal'>> {
  const names = { en: worded(typed.nameEn), ja: worded(typed.nameJa) }
  const known = (await listBodies(tx)).find((body) =>
    [names.en, names.ja].some((name) => name !== null && matchesName(body.names, name)),
  )
  if (known) return known
  return { ...(await insertBody(writer, tx, { kind: 'other', isExternal: true, names })), isExternal: true }
}

async function leave(writer: Writer, tx: Tx, meeting: MeetingRecord, bodyId: number): Promise<void> {
  const link = await linkOf(tx, meeting, bodyId)
  const registered = await registeredIds(tx)
  const staying = meeting.bodies.filter((one) => one.bodyId !== bodyId)
  if (!staying.some((one) => registered.has(one.bodyId))) throw new Refusal('not-allowed', { why: 'last-body' })
  const plan = await findPlanAdoptedAt(tx, meeting.id, bodyId)
  if (plan !== null) throw new Refusal('not-allowed', { why: 'plan-of-body', plan })
  await writer.remove('meeting_bodies', link.id)
  const first = staying.find((one) => registered.has(one.bodyId))
  const order = first === undefined ? staying : [first, ...staying.filter((one) => one !== first)]
  await arrange(
    writer,
    tx,
    meeting,
    order.map((one) => one.bodyId),
  )
}

async function lead(writer: Writer, tx: Tx, meeting: MeetingRecord, bodyId: number): Promise<void> {
  await linkOf(tx, meeting, bodyId)
  // The register keeps a meeting with its leading body: by its numbers, its precedents, its neighbours.
  if (!(await registeredIds(tx)).has(bodyId)) throw new Refusal('not-allowed', { why: 'external-lead' })
  const others = meeting.bodies.map((one) => one.bodyId).filter((id) => id !== bodyId)
  await arrange(writer, tx, meeting, [bodyId, ...others])
}

async function arrange(writer: Writer, tx: Tx, meeting: MeetingRecord, bodyIds: readonly number[]): Promise<void> {
  for (const [at, bodyId] of bodyIds.entries()) {
    await writer.update('meeting_bodies', (await linkOf(tx, meeting, bodyId)).id, { position: at + 1 })
  }
}

async function registeredIds(tx: Tx): Promise<ReadonlySet<number>> {
  return new Set((await listBodies(tx)).filter((body) => !body.isExternal).map((body) => body.id))
}

async function linkOf(tx: Tx, meeting: MeetingRecord, bodyId: number): Promise<{ readonly id: number }> {
  const link = await findMeetingBody(tx, meeting.id, bodyId)
  if (link === null) throw new Refusal('not-found', { what: 'body', id: bodyId })
  return link
}
