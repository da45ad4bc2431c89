import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { checkOrdinals, type OrdinalFinding } from '../../../shared/domain/check-ordinals.ts'
import { type Finding, finding } from './finding.ts'
import type { ReadMeeting, RecordProblem } from './reading.ts'

/** What one body's list of meetings says against itself: numbers, order of days, and one meeting called otherwise than the rest. */
export function checkMeetings(meetings: readonly ReadMeeting[]): readonly Finding[] {
  return [...ordinalProblems(meetings), ...dateProblems(meetings), ...labelProblems(meetings)]
}

function ordinalProblems(meetings: readonly ReadMeeting[]): readonly Finding[] {
  const numbered = meetings.flatMap((meeting, id) =>
    meeting.on === null
      ? []
      : [{ id, kind: meeting.kind, heldOn: meeting.on, status: 'held' as const, ordinal: meeting.ordinal }],
  )
  const at = (id: number, code: RecordProblem['code'], details: RecordProblem['details']) => {
    const meeting = meetings[id]
    return meeting === undefined ? [] : [finding(code, meeting.lines[0], details)]
  }
  const lineOf = (id: number | undefined) => meetings[id ?? -1]?.lines[0] ?? null
  const problemsOf = (numbering: OrdinalFinding): readonly Finding[] => {
    switch (numbering.kind) {
      case 'gap':
        return at(numbering.before, 'ordinal-gap', { from: numbering.from, to: numbering.to })
      case 'clash':
        return numbering.meetingIds
          .slice(1)
          .flatMap((id) => at(id, 'ordinal-clash', { ordinal: numbering.ordinal, otherLine: lineOf(numbering.meetingIds[0]) }))
      case 'disorder':
        return at(numbering.meetingId, 'ordinal-disorder', {
          ordinal: numbering.ordinal,
          afterOrdinal: numbering.afterOrdinal,
          otherLine: lineOf(numbering.afterMeetingId),
        })
      case 'unnumbered':
        return at(numbering.meetingId, 'ordinal-missing', {})
    }
  }
  return checkOrdinals(numbered).flatMap(problemsOf)
}

function dateProblems(meetings: readonly ReadMeeting[]): readonly Finding[] {
  const problems: Finding[] = []
  let latest: { readonly on: IsoDate; readonly line: number } | null = null
  for (const meeting of meetings) {
    if (meeting.on === null) continue
    if (latest !== null && meeting.on < latest.on) {
      problems.push(finding('date-disorder', meeting.lines[0], { on: meeting.on, after: latest.on, otherLine: latest.line }))
    } else latest = { on: meeting.on, line: meeting.lines[0] }
  }
  return problems
}

/** "Third meeting of headquarters meeting" among meetings "of headquarters members". */
function labelProblems(meetings: readonly ReadMeeting[]): readonly Finding[] {
  const counts = new Map<string, number>()
  for (const { label } of meetings) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1)
  const usual = Array.from(counts).toSorted(([, one], [, other]) => other - one)[0]
  if (usual === undefined || usual[1] < 2) return []
  return meetings
    .filter(({ label }) => label !== null && label !== usual[0] && (counts.get(label) ?? 0) < usual[1])
    .map((meeting) => finding('odd-meeting-label', meeting.lines[0], { printed: meeting.label, usual: usual[0] }))
}
