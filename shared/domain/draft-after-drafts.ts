import { addDays, addMonths, type IsoDate } from './calendar.ts'
import type { Demands } from './demands.ts'
import { type Draft, draftAgenda } from './draft.ts'
import type { DraftLine } from './draft-line.ts'
import { cadenceOf } from './follow-up-state.ts'
import { historyAsOf } from './history-as-of.ts'
import { itemClass } from './item-class.ts'
import { meetingRef } from './meeting-ref.ts'
import type { AgendaItemFacts, BodyHistory, MeetingFacts } from './model.ts'

/**
 * The draft for a meeting before which others are still to be held: what already stands on the agenda of one of them is left out with
 * that reason. A look at a plan counts as placed for half a cadence, as a look that was held does. Without such a meeting it is
 * `draftAgenda`, which knows only what was held.
 */
export function draftAfterDrafts(history: BodyHistory, on: IsoDate, demands?: Demands): Draft {
  const draft = draftAgenda(history, on, demands)
  const earlier = history.meetings.filter((meeting) => isToBeHeld(meeting) && meeting.heldOn < on && meeting.items.length > 0)
  if (earlier.length === 0) return draft
  const known = historyAsOf(history, addDays(on, -1))
  const holdsFor = new Map(known.plans.map((plan) => [plan.id, Math.ceil(cadenceOf(known, plan) / 2)]))
  const isPlaced = (line: DraftLine, meeting: MeetingFacts, item: AgendaItemFacts): boolean => {
    if (itemClass(item.kind) !== itemClass(line.kind)) return false
    if (line.seriesId !== null) return item.seriesId === line.seriesId && item.fiscalYear === line.fiscalYear
    return line.planIds.some((id) => item.planIds.includes(id) && on < addMonths(meeting.heldOn, holdsFor.get(id) ?? 0))
  }
  const verdicts = draft.lines.map((line) => ({
    line,
    at: earlier.findLast((meeting) => meeting.items.some((item) => isPlaced(line, meeting, item))),
  }))
  return {
    ...draft,
    lines: verdicts.flatMap(({ line, at }) => (at === undefined ? [line] : [])),
    leftOut: [
      ...verdicts.flatMap(({ line, at }): DraftLine[] =>
        at === undefined
          ? []
          : [{ ...line, reasons: [{ code: 'on-earlier-agenda', at: meetingRef(at) }, ...line.reasons], score: 0 }],
      ),
      ...draft.leftOut,
    ],
  }
}

const isToBeHeld = ({ kind, status }: MeetingFacts) =>
  kind === 'meeting' && (status === 'planned' || status === 'drafted' || status === 'issued')
