import { listBodies, listBodyLinks } from '../../../db/repositories/bodies.ts'
import { findSpan, listMeetingBodies } from '../../../db/repositories/meetings.ts'
import { openQuestionsOf, seenOf } from '../../../db/repositories/provenance.ts'
import type { BodyScreen, bodiesContract, MeetingRow } from '../../../shared/contract/bodies.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import { compareDates, type IsoDate } from '../../../shared/domain/calendar.ts'
import { checkOrdinals } from '../../../shared/domain/check-ordinals.ts'
import { heldMeetings, historyAsOf } from '../../../shared/domain/history-as-of.ts'
import type { BodyHistory } from '../../../shared/domain/model.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { bodyTimeline } from './body-timeline.ts'
import { type GatheredBody, gatherBody } from './histories.ts'
import { rosterOfBody } from './members.ts'
import { nextMeeting, seasonOf } from '../meetings/next-meeting.ts'
import { meetingsById, planFindings, planRows } from '../plans/plans.ts'
import { bodyRef, itemRef, meetingRef, planRef, seriesRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { seatsOfBody } from './kept-seats.ts'

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
    chief: chief ? { post: chief.post } : null,
    last: last ? meetingRef(last) : null,
    next,
    rhythm: seasonOf(held),
    timeline: bodyTimeline(gathered, known, findings, asOf, (await findSpan(db))?.from ?? asOf, next.expected?.to ?? null),
    meetings: await meetingRows(session, gathered, known, findings, asOf),
    laterMeetings: history.meetings.filter((meeting) => meeting.status === 'held' && meeting.heldOn > asOf).length,
    seats,
    plans: planRows(gathered, asOf),
    followUps: followUpsOf(known, findings, asOf),
    counts: {
      members: seats.length,
      meetings: known.meetings.filter((meeting) => meeting.kind === 'meeting').length,
      plans: findings.length,
      followUps: findings.reduce((sum, { finding }) => sum + finding.followUps.length, 0),
    },
    ordinalProblems: checkOrdinals(known.meetings),
    questions: (await openQuestionsOf(db, 'bodies', [body.id])).get(body.id) ?? [],
    seen: (await seenOf(db, 'bodies', [body.id])).get(body.id) ?? [],
  }
}

type Findings = ReturnType<typeof planFindings>

/** Newest first. */
async function meetingRows(
  session: Session,
  gathered: GatheredBody,
  known: BodyHistory,
  findings: Findings,
  asOf: IsoDate,
): Promise<readonly MeetingRow[]> {
  const { db } = session.register()
  const bodies = new Map((await listBodies(db)).map((one) => [one.id, one]))
  const partners = (await listMeetingBodies(db, gathered.body.id)).filter(({ bodyId }) => bodyId !== gathered.body.id)
  // The report on a year always closes that year's plan; only of other plans is it worth saying.
  const finals = new Set(
    findings
      .filter(({ plan }) => plan.seriesId === null)
      .flatMap(({ finding }) => finding.followUps.filter((look) => look.isFinal).map((look) => look.itemId)),
  )
  const plans = new Map(gathered.plans.map((plan) => [plan.id, planRef(plan, asOf)]))
  const series = new Map(gathered.series.map((one) => [one.id, seriesRef(one)]))

  return known.meetings.toReversed().map((meeting) => ({
    meeting: meetingRef(meeting),
    jointWith: partners.flatMap(({ meetingId, bodyId, ordinal }) => {
      const other = meetingId === meeting.id ? bodies.get(bodyId) : undefined
      return other ? [{ name: nameOn(other.names, meeting.heldOn), ordinal }] : []
    }),
    items: meeting.items.map((item) => ({
      ...itemRef(item),
      isHeading: item.isHeading,
      plans: item.planIds.flatMap((id) => plans.get(id) ?? []),
      series: item.seriesId === null ? null : (series.get(item.seriesId) ?? null),
      fiscalYear: item.fiscalYear,
      isFinal: finals.has(item.id),
    })),
  }))
}

function followUpsOf(known: BodyHistory, findings: Findings, asOf: IsoDate): BodyScreen['followUps'] {
  const meetings = meetingsById(known.meetings)
  return findings
    .flatMap(({ plan, finding }) =>
      finding.followUps.flatMap((look) => {
        const meeting = meetings.get(look.meetingId)
        const item = meeting?.items.find((one) => one.id === look.itemId)
        if (!meeting || !item) return []
        return [{ meeting: meetingRef(meeting), item: itemRef(item), plan: planRef(plan, asOf), isFinal: look.isFinal }]
      }),
    )
    .toSorted((one, other) => compareDates(other.meeting.on, one.meeting.on) || one.item.id - other.item.id)
}

async function predecessorsOf(session: Session, bodyId: number, asOf: IsoDate): Promise<BodyScreen['predecessors']> {
  const { db } = session.register()
  const bodies = await listBodies(db)
  const links = await listBodyLinks(db)
  return links
    .filter((link) => link.toId === bodyId && link.kind === 'succession')
    .flatMap((link) => {
      const body = bodies.find((one) => one.id === link.fromId)
      return body ? [{ name: nameOn(body.names, asOf), establishedOn: body.establishedOn, abolishedOn: body.abolishedOn }] : []
    })
}
