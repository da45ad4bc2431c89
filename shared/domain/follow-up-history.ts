import type { BodyHistory } from './model.ts'

/**
 * The history with only those lines that the rules of follow-up, of needs and of rhythm look at: what points to a plan or an
 * annual series of the body, and all lines of agendas that are still open. Every such rule answers as on the whole history.
 */
export function followUpHistory(history: BodyHistory): BodyHistory {
  const plans = new Set(history.plans.map(({ id }) => id))
  const series = new Set([
    ...history.series.map(({ id }) => id),
    ...history.plans.flatMap(({ seriesId }) => (seriesId === null ? [] : [seriesId])),
  ])
  return {
    ...history,
    meetings: history.meetings.map((meeting) => {
      if (meeting.status === 'planned' || meeting.status === 'drafted' || meeting.status === 'issued') return meeting
      const items = meeting.items.filter(
        (item) => item.planIds.some((id) => plans.has(id)) || (item.seriesId !== null && series.has(item.seriesId)),
      )
      return items.length === meeting.items.length ? meeting : { ...meeting, items }
    }),
  }
}
