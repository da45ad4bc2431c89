import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { itemClass, pointsTo } from '../../../shared/domain/item-class.ts'
import type { ItemReport } from '../../../shared/domain/item-follow-up.ts'
import { Refusal } from '../register/refusal.ts'
import type { GatheredItems } from './gather-items.ts'

/** Where statuses are recorded, as the caller named it. */
export type AskedOccasion =
  | { readonly kind: 'line'; readonly agendaItemId: number }
  | { readonly kind: 'day'; readonly on: IsoDate }

/** The same with its day: what every report gets, and up to when one may be dated. */
export interface Occasion {
  readonly agendaItemId: number | null
  readonly on: IsoDate
  readonly latestOn: IsoDate
}

/**
 * The day of an occasion. At a meeting it is the meeting's; for one still ahead it is today, since nothing can have been reported
 * later. Errors: not-found (the line), not-allowed (line-of-another-plan, after-today, before-plan).
 */
export function occasionOf(
  { gathered, plan, earliestOn, reports }: GatheredItems,
  asked: AskedOccasion,
  today: IsoDate,
): Occasion {
  if (asked.kind === 'day') {
    if (asked.on > today) throw new Refusal('not-allowed', { why: 'after-today', on: asked.on })
    if (earliestOn !== null && asked.on < earliestOn) throw new Refusal('not-allowed', { why: 'before-plan', on: asked.on })
    return { agendaItemId: null, on: asked.on, latestOn: today }
  }
  const { agendaItemId } = asked
  for (const meeting of gathered.history.meetings) {
    const item = meeting.items.find((one) => one.id === agendaItemId)
    if (item === undefined) continue
    const carries = reports.some((report) => report.agendaItemId === agendaItemId)
    if (!carries && !(itemClass(item.kind) === 'look' && pointsTo(item, plan))) {
      throw new Refusal('not-allowed', { why: 'line-of-another-plan', id: agendaItemId })
    }
    const on = meeting.heldOn < today ? meeting.heldOn : today
    if (earliestOn !== null && on < earliestOn) throw new Refusal('not-allowed', { why: 'before-plan', on })
    return { agendaItemId, on, latestOn: on }
  }
  throw new Refusal('not-found', { what: 'agenda item', id: agendaItemId })
}

/** Whether a report belongs to the occasion: by its line, or by its day when it was made between meetings. */
export const isAt = (report: ItemReport, at: Occasion): boolean =>
  at.agendaItemId === null ? report.agendaItemId === null && report.on === at.on : report.agendaItemId === at.agendaItemId
