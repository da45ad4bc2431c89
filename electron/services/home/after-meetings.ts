import { listHeldHere } from '../../../db/repositories/held-here.ts'
import { askedSince, leftAfter } from '../../../shared/domain/after-meeting.ts'
import { daysBetween, type IsoDate } from '../../../shared/domain/calendar.ts'
import { meetingRef as factsRef } from '../../../shared/domain/meeting-ref.ts'
import type { AfterNeed } from '../../../shared/domain/needs.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { Derivation } from '../bodies/every-body.ts'
import type { GatheredBody } from '../bodies/histories.ts'
import { type ViewedNeed, viewOf } from './needs.ts'

/**
 * What a body's meetings of the last year left to be done, one need a meeting, the newest first. Kept apart from its other needs: recording
 * attendance or taking in papers does not read its agendas anew.
 */
export const afterMeetings: Derivation<readonly ViewedNeed[]> = {
  madeOf: ['matters', 'record', 'people'],
  async make({ db, body, asOf, followUps }) {
    const found = await listHeldHere(db, body.id, askedSince(asOf), asOf)
    const rows = found.reduce((sum, { lines }) => sum + 1 + lines.length, 1)
    const value = found.every((one) => leftAfter(one).length === 0) ? [] : await afterOf(db, await followUps(), asOf)
    return { value, rows, weight: 1 + value.length }
  },
}

/** The same of one body whose history is at hand. */
export async function afterOf(db: Database, gathered: GatheredBody, asOf: IsoDate): Promise<readonly ViewedNeed[]> {
  const { bodyId, bodyKey, meetings } = gathered.history
  const found = await listHeldHere(db, bodyId, askedSince(asOf), asOf)
  return found.toReversed().flatMap((one): readonly ViewedNeed[] => {
    const meeting = meetings.find(({ id }) => id === one.meetingId)
    const left = leftAfter(one)
    if (meeting === undefined || left.length === 0) return []
    const days = daysBetween(meeting.heldOn, asOf)
    const need: AfterNeed = { bodyId, bodyKey, kind: 'after-meeting', meeting: factsRef(meeting), left, days }
    return [{ need, view: viewOf(need, gathered, asOf) }]
  })
}
