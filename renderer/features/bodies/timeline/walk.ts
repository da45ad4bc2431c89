import type { DrawnTimeline } from './draw-timeline.ts'
import type { TimelineKey } from './timeline-keys.ts'

export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

/**
 * Where a key leads. Left and Right walk the meetings or, on a series, its years; Up and Down go from row to row, the
 * meetings being the first; Home and End lead to the first and last meeting, be it the one expected. `lastMeeting` is where one left the meetings.
 */
export function walk(
  drawn: DrawnTimeline,
  from: TimelineKey | null,
  key: WalkKey,
  lastMeeting: TimelineKey | null,
): TimelineKey | null {
  const meetings = [...drawn.meetings, ...(drawn.expected === null ? [] : [drawn.expected])].map((meeting) => meeting.key)
  const row = drawn.rows.findIndex((candidate) => candidate.bars.some((bar) => bar.key === from))
  const bars = drawn.rows[row]?.bars.map((bar) => bar.key) ?? []
  const here = row >= 0 && bars.length > 1 ? bars : meetings
  const at = here.indexOf(from ?? '')
  const back = meetings[Math.max(meetings.indexOf(lastMeeting ?? ''), 0)] ?? from
  switch (key) {
    case 'ArrowLeft':
      return at < 0 ? back : (here[Math.max(at - 1, 0)] ?? from)
    case 'ArrowRight':
      return at < 0 ? back : (here[Math.min(at + 1, here.length - 1)] ?? from)
    case 'Home':
      return here[0] ?? from
    case 'End':
      return here.at(-1) ?? from
    case 'ArrowUp':
      if (row <= 0) return row === 0 ? back : from
      return drawn.rows[row - 1]?.bars.at(-1)?.key ?? from
    case 'ArrowDown':
      return drawn.rows[row + 1]?.bars.at(-1)?.key ?? from
  }
}
