import type { IsoDate } from './calendar.ts'
import { meetingsAhead } from './history-as-of.ts'
import { itemClass } from './item-class.ts'
import type { BodyHistory } from './model.ts'

/** A look at a plan, or a line about a year of a series, that stands on the agenda of a meeting still to be held. */
export interface Placed {
  readonly meetingId: number
  readonly itemId: number
  /** Null of a line about a year of a series. */
  readonly planId: number | null
  readonly seriesId: number | null
  readonly fiscalYear: number | null
}

/** What stands on the agendas to come, in the order of their days: it is opened there, not put on an agenda again. */
export function placedLooks(known: BodyHistory, asOf: IsoDate): readonly Placed[] {
  return meetingsAhead(known, asOf).flatMap((meeting) =>
    meeting.items.flatMap((item): readonly Placed[] => {
      const at = { meetingId: meeting.id, itemId: item.id }
      if (item.seriesId !== null && item.fiscalYear !== null) {
        return [{ ...at, planId: null, seriesId: item.seriesId, fiscalYear: item.fiscalYear }]
      }
      if (itemClass(item.kind) !== 'look') return []
      return item.planIds.map((planId) => ({ ...at, planId, seriesId: null, fiscalYear: null }))
    }),
  )
}
