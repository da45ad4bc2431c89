import { barKey, expectedKey, meetingOfKey, type TimelineKey } from './timeline-keys.ts'
import type { WholeBody } from '../use-whole-body.ts'

/** Where a thing of the timeline leads; null: the meeting expected, which is nowhere yet. A year whose plan is not recorded leads to the matrix, which shows what is missing. */
export function routeOfKey(screen: Pick<WholeBody, 'body' | 'timeline'>, key: TimelineKey): string | null {
  if (key === expectedKey) return null
  const meeting = meetingOfKey(key)
  if (meeting !== null) return `/meetings/${meeting}`
  const bar = screen.timeline.rows.flatMap((row) => row.bars).find((candidate) => barKey(candidate) === key)
  return bar?.plan ? `/plans/${bar.plan.key}` : `/follow-ups/${screen.body.key}`
}
