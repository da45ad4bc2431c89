import { listBodyLinks } from '../../../db/repositories/bodies.ts'
import { findSpan } from '../../../db/repositories/meetings.ts'
import { openQuestionsOf, seenOf } from '../../../db/repositories/provenance.ts'
import type { BodyScreen, bodiesContract } from '../../../shared/contract/bodies.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { checkOrdinals } from '../../../shared/domain/check-ordinals.ts'
import { heldMeetings, historyAsOf } from '../../../shared/domain/history-as-of.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { afterOf } from '../home/after-meetings.ts'
import { bodyTimeline } from './body-timeline.ts'
import { gatherBody } from './histories.ts'
import { rosterOfBody } from './members.ts'
import { rhythm } from '../../../shared/domain/rhythm.ts'
import { nextMeeting, seasonOf } from '../meetings/next-meeting.ts'
import { planFindings } from '../plans/plans.ts'
import { bodyRef, meetingRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { seatsOfBody } from './kept-seats.ts'
import { knownBodies } from './known-bodies.ts'

/** One body: what it is, its life, its people and its plans. Errors: unknown-body. */
export async function bodyScreen(session: Session, input: ParsedInputOf<typeof bodiesContract.get>): Promise<BodyScreen> {
  const { db } = session.register()
  const { asOf } = input
  const gathered = await gatherBody(db, input.key)
  const { body, history } = gathered
  const known = historyAsOf(history, asOf)
  const held = heldMeetings(known)
  const seats = rosterOfBody(body, await seatsOfBody(db, body.id), asOf)
  const chief = seats.find((seat) => seat.role === 'chief')
  const findings = planFindings(gathered, asOf)
  const founding = known.meetings.find((meeting) => meeting.kind === 'establishing-act')
  const last = held.at(-1)

  const next = nextMeeting(gathered, asOf)
  return {
    body: bodyRef(body, asOf),
    kind: body.kind,
    mandate: body.mandate,
    names: body.names.map((name) => ({
      language: name.language,
      name: name.name,
      kind: name.kind,
      from: name.validFrom,
      to: name.validTo,
      confirmed: name.confirmed,
    })),
    founding: founding ? meetingRef(founding) : null,
    establishedOn: body.establishedOn,
    predecessors: await predecessorsOf(session, body.id, asOf),
    chief: chief ? { post: chief.post, occupancy: chief.occupancy, holders: chief.holders } : null,
    last: last ? meetingRef(last) : null,
    next,
    rhythm: seasonOf(held, rhythm(history, asOf)),
    timeline: bodyTimeline(gathered, known, findings, asOf, (await findSpan(db))?.from ?? asOf, next.expected?.to ?? null),
    laterMeetings: history.meetings.filter((meeting) => meeting.status === 'held' && meeting.heldOn > asOf).length,
    seats,
    counts: {
      members: seats.length,
      meetings: known.meetings.filter((meeting) => meeting.kind === 'meeting').length,
      plans: findings.length,
      followUps: findings.reduce((sum, { finding }) => sum + finding.followUps.length, 0),
    },
    ordinalProblems: checkOrdinals(known.meetings, body.beginsWithOrdinal),
    beginsWith: body.beginsWithOrdinal,
    after: (await afterOf(db, gathered, asOf)).map(({ view }) => view),
    questions: (await openQuestionsOf(db, 'bodies', [body.id])).get(body.id) ?? [],
    seen: (await seenOf(db, 'bodies', [body.id])).get(body.id) ?? [],
  }
}

async function predecessorsOf(session: Session, bodyId: number, asOf: IsoDate): Promise<BodyScreen['predecessors']> {
  const { db } = session.register()
  const bodies = await knownBodies(db)
  const links = await listBodyLinks(db)
  return links
    .filter((link) => link.toId === bodyId && link.kind === 'succession')
    .flatMap((link) => {
      const body = bodies.find((one) => one.id === link.fromId)
      return body ? [{ name: nameOn(body.names, asOf), establishedOn: body.establishedOn, abolishedOn: body.abolishedOn }] : []
    })
}
