import { isAnnual } from './item-class.ts'
import type { AgendaItemFacts, BodyHistory, MeetingFacts, PlanFacts } from './model.ts'

/** An agenda item at its held meeting. */
export interface HeldItem {
  readonly meeting: MeetingFacts
  readonly item: AgendaItemFacts
}

/** What every rule asks of a history, found once: its held meetings, and their items by what they point to. */
export interface HistoryIndex {
  /** Held ordinary meetings, in the order of the history. */
  readonly held: readonly MeetingFacts[]
  /** Ordinary meetings not yet held, in the same order. */
  readonly open: readonly MeetingFacts[]
  readonly byPlan: ReadonlyMap<number, readonly HeldItem[]>
  readonly byYear: ReadonlyMap<string, readonly HeldItem[]>
}

// Histories are readonly data: what was found in one stays true as long as it lives.
const indexes = new WeakMap<BodyHistory, HistoryIndex>()

/** The index of a history: built when it is first asked for. */
export function historyIndex(known: BodyHistory): HistoryIndex {
  const found = indexes.get(known)
  if (found !== undefined) return found
  const index = buildIndex(known)
  indexes.set(known, index)
  return index
}

/** The items of held ordinary meetings that point to the plan, by themselves or by series and fiscal year, in date order. */
export function itemsAbout(known: BodyHistory, plan: PlanFacts): readonly HeldItem[] {
  const { byPlan, byYear } = historyIndex(known)
  const named = byPlan.get(plan.id) ?? []
  if (!isAnnual(plan)) return named
  const ofYear = byYear.get(yearKey(plan.seriesId, plan.fiscalYear)) ?? []
  const others = named.filter((entry) => !ofYear.some((other) => other.item === entry.item))
  return others.length === 0 ? ofYear : [...ofYear, ...others].toSorted(byPlace)
}

function buildIndex(known: BodyHistory): HistoryIndex {
  const held = known.meetings.filter((meeting) => meeting.kind === 'meeting' && meeting.status === 'held')
  const open = known.meetings.filter(
    ({ kind, status }) => kind === 'meeting' && (status === 'planned' || status === 'drafted' || status === 'issued'),
  )
  const byPlan = new Map<number, HeldItem[]>()
  const byYear = new Map<string, HeldItem[]>()
  for (const meeting of held) {
    for (const item of meeting.items) {
      const entry = { meeting, item }
      for (const id of new Set(item.planIds)) append(byPlan, id, entry)
      if (item.seriesId !== null && item.fiscalYear !== null) append(byYear, yearKey(item.seriesId, item.fiscalYear), entry)
    }
  }
  return { held, open, byPlan, byYear }
}

function append<Key>(map: Map<Key, HeldItem[]>, key: Key, entry: HeldItem): void {
  const entries = map.get(key)
  if (entries === undefined) map.set(key, [entry])
  else entries.push(entry)
}

const yearKey = (seriesId: number, fiscalYear: number) => `${seriesId}/${fiscalYear}`

function byPlace(a: HeldItem, b: HeldItem): number {
  if (a.meeting.heldOn !== b.meeting.heldOn) return a.meeting.heldOn < b.meeting.heldOn ? -1 : 1
  return a.meeting.id - b.meeting.id || a.item.position - b.item.position
}
