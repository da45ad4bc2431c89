import { useRemembered } from '../../data/ui-store.ts'
import { barKey, expectedKey, meetingKey, meetingOfKey, type TimelineKey } from './timeline/timeline-keys.ts'
import type { WholeBody } from './use-whole-body.ts'

const isKey = (value: unknown): value is TimelineKey => typeof value === 'string'

/** What is chosen of a body's life in time, and how to choose: what was chosen last, else the meeting planned next or the last one. */
export function useChosenInTime(screen: WholeBody): readonly [TimelineKey | null, (key: TimelineKey) => void] {
  const [remembered, remember] = useRemembered<TimelineKey>(`bodies.${screen.body.key}.chosen`, '', isKey)
  const chosen = keysOf(screen).has(remembered) ? remembered : usualChoice(screen)
  const choose = (key: TimelineKey) => {
    if (key !== remembered) remember(key)
  }
  return [chosen, choose]
}

/** The meeting that is chosen; null: something else is. */
export function meetingChosen({ meetings }: WholeBody, chosen: TimelineKey | null) {
  const id = chosen === null ? null : meetingOfKey(chosen)
  return meetings.find(({ meeting }) => meeting.id === id) ?? null
}

/** What is shown before anybody chose: the meeting planned next, else the last one. */
function usualChoice({ next, last, founding, meetings }: WholeBody): TimelineKey | null {
  const meeting = next.meeting ?? last ?? founding ?? meetings[0]?.meeting
  return meeting === undefined || meeting === null ? null : meetingKey(meeting.id)
}

function keysOf({ meetings, timeline, next }: WholeBody): ReadonlySet<TimelineKey> {
  return new Set([
    ...(next.expected === null || next.expected.isPast ? [] : [expectedKey]),
    ...meetings.map(({ meeting }) => meetingKey(meeting.id)),
    ...timeline.rows.flatMap((row) => row.bars.map((bar) => barKey(bar))),
  ])
}
