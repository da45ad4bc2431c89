import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import type { AgendaLine, MeetingWarning } from '../../../shared/contract/meetings.ts'
import { firstDay, type IsoDate, type PartialDate, weekdayOf } from '../../../shared/domain/calendar.ts'
import { dayOffNotice } from '../../../shared/domain/days-off-near.ts'
import { checkOrdinals } from '../../../shared/domain/check-ordinals.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import type { Bilingual, MeetingFacts, PostFacts } from '../../../shared/domain/model.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { bodyRef, meetingRef } from '../register/refs.ts'
import { meetingsOfBody } from '../bodies/histories.ts'

/** Past meetings on a weekday from which it counts as usual: one in five. */
const usualShare = 0.2

/** What is worth knowing about a meeting. Warnings never block a fact that a source gives. */
export function meetingWarnings(
  meeting: MeetingRecord,
  siblings: readonly MeetingFacts[],
  lines: readonly AgendaLine[],
): readonly MeetingWarning[] {
  if (meeting.kind !== 'meeting') return []
  return [...weekdayWarning(meeting, siblings), ...dayOffWarning(meeting), ...languageWarnings(lines)]
}

/** What is worth knowing of each registered body that takes part; of external ones the register knows too little. */
export async function bodyWarnings(
  db: Database,
  meeting: MeetingRecord,
  bodies: readonly BodyRecord[],
): Promise<readonly MeetingWarning[]> {
  if (meeting.kind !== 'meeting') return []
  const warnings: MeetingWarning[] = []
  for (const { bodyId } of meeting.bodies) {
    const body = bodies.find((one) => one.id === bodyId)
    if (body === undefined || body.isExternal) continue
    const { short } = bodyRef(body, meeting.heldOn)
    const siblings = await meetingsOfBody(db, bodyId)
    const named = meeting.isJoint ? short : null
    warnings.push(
      ...ordinalWarnings(meeting, siblings, body, named),
      ...foundingWarnings(meeting, body.establishedOn, named),
      ...sameDay(meeting.id, meeting.heldOn, siblings).map((other) => ({
        code: 'same-day' as const,
        body: short,
        meeting: meetingRef(other),
      })),
    )
  }
  return warnings
}

/** The other meetings of a body on a day; cancelled and postponed ones take no day. */
export const sameDay = (meetingId: number, on: IsoDate, meetings: readonly MeetingFacts[]): readonly MeetingFacts[] =>
  meetings.filter(
    (one) =>
      one.kind === 'meeting' &&
      one.heldOn === on &&
      one.id !== meetingId &&
      one.status !== 'cancelled' &&
      one.status !== 'postponed',
  )

/** A chair whose post does not exist on the meeting's day, as after the day was moved. */
export function chairWarnings(meeting: MeetingRecord, chair: PostFacts | null): readonly MeetingWarning[] {
  if (chair === null || isInForce(chair.interval, meeting.heldOn)) return []
  return [{ code: 'chair-not-in-office', post: nameOn(chair.names, meeting.heldOn) }]
}

function foundingWarnings(
  meeting: MeetingRecord,
  establishedOn: PartialDate | null,
  body: Bilingual | null,
): readonly MeetingWarning[] {
  if (establishedOn === null || meeting.heldOn >= firstDay(establishedOn)) return []
  return [{ code: 'before-founding', establishedOn, body }]
}

function weekdayWarning(meeting: MeetingRecord, siblings: readonly MeetingFacts[]): readonly MeetingWarning[] {
  const past = siblings.filter((one) => one.kind === 'meeting' && one.status === 'held' && one.id !== meeting.id)
  if (past.length < 5) return []
  const weekday = weekdayOf(meeting.heldOn)
  const counts = new Map<number, number>()
  for (const one of past) counts.set(weekdayOf(one.heldOn), (counts.get(weekdayOf(one.heldOn)) ?? 0) + 1)
  const usual = [...counts]
    .filter(([, count]) => count / past.length >= usualShare)
    .map(([day]) => day)
    .toSorted((one, other) => one - other)
  return usual.includes(weekday) ? [] : [{ code: 'unusual-weekday', weekday, usual }]
}

/** A holiday beside the day matters while the day can still be chosen; a meeting held on a day off may be entered wrongly. */
function dayOffWarning({ heldOn, status }: MeetingRecord): readonly MeetingWarning[] {
  const notice = dayOffNotice(heldOn)
  const isChosen = status === 'held' || status === 'cancelled'
  return notice === null || (isChosen && notice.kind === 'beside-holiday') ? [] : [{ code: 'day-off', notice }]
}

function ordinalWarnings(
  meeting: MeetingRecord,
  siblings: readonly MeetingFacts[],
  { key, beginsWithOrdinal }: BodyRecord,
  body: Bilingual | null,
): readonly MeetingWarning[] {
  return checkOrdinals(siblings, beginsWithOrdinal).flatMap((finding): readonly MeetingWarning[] => {
    switch (finding.kind) {
      case 'gap':
        return finding.before === meeting.id
          ? [
              {
                code: 'ordinal-gap',
                ordinal: finding.from,
                body,
                beginning: finding.isBeginning ? { body: key, with: finding.to + 1 } : null,
              },
            ]
          : []
      case 'clash':
        return finding.meetingIds.includes(meeting.id) ? [{ code: 'ordinal-clash', ordinal: finding.ordinal, body }] : []
      case 'disorder':
        return finding.meetingId === meeting.id ? [{ code: 'ordinal-disorder', ordinal: finding.ordinal, body }] : []
      case 'unnumbered':
        return []
    }
  })
}

function languageWarnings(lines: readonly AgendaLine[]): readonly MeetingWarning[] {
  return (['en', 'ja'] as const).flatMap((language) => {
    const without = lines.filter((line) => !line.title[language]).length
    const count = without < lines.length ? without : 0
    const unchecked = lines.filter(({ title }) => title[language] && !title.confirmed[language]).length
    return count + unchecked > 0 ? [{ code: 'missing-language' as const, language, count, unchecked }] : []
  })
}
