import type { TimelineBar } from '../../../../shared/contract/bodies.ts'

/** Names what can be chosen on the timeline: a meeting, a plan, or one year of a series. */
export type TimelineKey = string

/** The meeting that is expected and not planned yet. */
export const expectedKey: TimelineKey = 'expected'

export const meetingKey = (id: number): TimelineKey => `meeting ${id}`

export function barKey(bar: Pick<TimelineBar, 'plan' | 'series' | 'fiscalYear'>): TimelineKey {
  return bar.series === null ? `plan ${bar.plan?.key ?? ''}` : `year ${bar.series.key} ${bar.fiscalYear ?? ''}`
}

/** The id in a meeting's key; null for a plan's or a year's. */
export function meetingOfKey(key: TimelineKey | null): number | null {
  const found = /^meeting (\d+)$/.exec(key ?? '')?.[1]
  return found === undefined ? null : Number(found)
}
