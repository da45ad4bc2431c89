import { listDeferredFrom } from '../../../db/repositories/agenda.ts'
import { findMeeting } from '../../../db/repositories/meetings.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { meetingLifeContract } from '../../../shared/contract/meeting-life.ts'
import { outline } from '../../../shared/domain/item-tree.ts'
import { type CarryTarget, carryItems } from '../agenda/carry-items.ts'
import { canTakeDeferred } from './life-of-meeting.ts'
import { type AtStep, freezeNumbers, takeStep } from './meeting-life.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'

type Input = ParsedInputOf<typeof meetingLifeContract.hold>

/** Records a meeting as held and carries what it deferred on. Errors: see the contract; nothing is changed then. */
export const holdMeeting = (session: Session, input: Input) => takeStep(session, 'hold', input, heldWith(input))

/** The same for one entered afterwards, of which nothing was issued here. Errors: see the contract; nothing is changed then. */
export const recordMeeting = (session: Session, input: Input) => takeStep(session, 'record', input, heldWith(input))

const heldWith = (input: Input) => async (at: AtStep) => {
  await freezeNumbers(at)
  return { answer: { deferred: await carryDeferred(at, input.deferTo) } }
}

/** Deferred lines go on in the order of the agenda, one command to each place; answers with how many. */
async function carryDeferred({ writer, tx, meeting, items }: AtStep, deferTo: Input['deferTo']): Promise<number> {
  const carried = new Set((await listDeferredFrom(tx, meeting.id)).map((line) => line.fromItemId))
  const ids = deferredRoots(items).filter((id) => !carried.has(id))
  const places = new Map<number | null, number[]>()
  for (const id of ids) {
    const meetingId = deferTo.find((one) => one.itemId === id)?.meetingId ?? null
    const there = places.get(meetingId)
    if (there) there.push(id)
    else places.set(meetingId, [id])
  }
  for (const [meetingId, lines] of places) {
    await carryItems(writer, tx, lines, await targetOf({ tx, meeting }, meetingId), 'deferred')
  }
  return ids.length
}

/** The deferred lines in reading order; what is nested under one goes with it. */
function deferredRoots(items: AtStep['items']): readonly number[] {
  const goesAlong = new Set<number>()
  return outline(items).flatMap(({ item }) => {
    const isUnder = item.parentId !== null && goesAlong.has(item.parentId)
    if (isUnder || item.outcome === 'deferred') goesAlong.add(item.id)
    return !isUnder && item.outcome === 'deferred' ? [item.id] : []
  })
}

async function targetOf({ tx, meeting }: Pick<AtStep, 'tx' | 'meeting'>, meetingId: number | null): Promise<CarryTarget> {
  const lead = meeting.bodies[0]
  if (lead === undefined) throw new Refusal('not-found', { what: 'body of the meeting', id: meeting.id })
  if (meetingId === null) return { kind: 'shelf', bodyId: lead.bodyId }
  const there = await findMeeting(tx, meetingId)
  if (there === null || !there.bodies.some(({ bodyId }) => bodyId === lead.bodyId)) {
    throw new Refusal('conflict', { why: 'defer-to-gone', id: meetingId })
  }
  if (!canTakeDeferred(there, meeting)) throw new Refusal('conflict', { why: 'defer-to-issued', id: meetingId, on: there.heldOn })
  return { kind: 'meeting', meeting: there }
}
