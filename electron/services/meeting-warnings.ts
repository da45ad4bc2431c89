import type { MeetingRecord } from '../../db/repositories/meetings.ts'
import type { AgendaLine, MeetingWarning } from '../../shared/contract/meetings.ts'
import { firstDay, type PartialDate, weekdayOf } from '../../shared/domain/calendar.ts'
import { dayOffNotice } from '../../shared/domain/days-off-near.ts'
import type { MeetingFacts } from '../../shared/domain/model.ts'
import { checkOrdinals } from '../../shared/domain/check-ordinals.ts'

/** Past meetings on a weekday from which it counts as usual: one in five. */
const usualShare = 0.2

/** What is worth knowing about a meeting. Warnings never block a fact that a source gives. */
export function meetingWarnings(
  meeting: MeetingRecord,
  siblings: readonly MeetingFacts[],
  establishedOn: PartialDate | null,
  lines: readonly AgendaLine[],
): readonly MeetingWarning[] {
  if (meeting.kind !== 'meeting') return []
  return [
    ...weekdayWarning(meeting, siblings),
    ...dayOffWarning(meeting),
    ...ordinalWarnings(meeting, siblings),
    ...(establishedOn !== null && meeting.heldOn < firstDay(establishedOn)
      ? [{ code: 'before-founding' as const, establishedOn }]
      : []),
    ...languageWarnings(lines),
  ]
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

function ordinalWarnings(meeting: MeetingRecord, siblings: readonly MeetingFacts[]): readonly MeetingWarning[] {
  return checkOrdinals(siblings).flatMap((finding): readonly MeetingWarning[] => {
    switch (finding.kind) {
      case 'gap':
        return finding.before === meeting.id ? [{ code: 'ordinal-gap', ordinal: finding.from }] : []
      case 'clash':
        return finding.meetingIds.includes(meeting.id) ? [{ code: 'ordinal-clash', ordinal: finding.ordinal }] : []
      case 'disorder':
        return finding.meetingId === meeting.id ? [{ code: 'ordinal-disorder', ordinal: finding.ordinal }] : []
      case 'unnumbered':
        return []
    }
  })
}

function languageWarnings(lines: readonly AgendaLine[]): readonly MeetingWarning[] {
  return (['en', 'ja'] as const).flatMap((language) => {
    const count = lines.filter((line) => !line.title[language]).length
    return count > 0 && count < lines.length ? [{ code: 'missing-language' as const, language, count }] : []
  })
}
