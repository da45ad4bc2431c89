import type { IsoDate } from './calendar.ts'
import type { ItemCase, ItemReport, PlanItemFacts } from './item-follow-up.ts'
import { heldMeetings } from './history-as-of.ts'

/** A meeting of the plan's body since the plan's birth, or a day between meetings on which something was reported. */
export interface ItemColumn {
  /** `meeting/12` or `day/2004-03-01`. */
  readonly key: string
  readonly on: IsoDate
  readonly meetingId: number | null
  readonly ordinal: number | null
  /** The agenda lines by which the meeting looked at the plan as a whole; their statuses stand in this column. */
  readonly lineIds: readonly number[]
  readonly isBirth: boolean
}

/**
 * `report`: something was reported here. `missing`: the meeting looked at the plan and nobody spoke of this item. `silent`: the
 * meeting did not look at the plan at all. `none`: nothing was to be expected: before the plan, after the item's end, explained.
 */
export type ItemCellKind = 'report' | 'missing' | 'silent' | 'none'

export interface ItemCell<Report extends ItemReport = ItemReport> {
  readonly kind: ItemCellKind
  readonly report: Report | null
}

export interface ItemMatrix<Report extends ItemReport = ItemReport> {
  readonly columns: readonly ItemColumn[]
  readonly rows: ReadonlyMap<number, readonly ItemCell<Report>[]>
}

/** The items of a plan against the meetings of its body. Each row has a cell per column. */
export function itemMatrix<Report extends ItemReport>(
  the: ItemCase,
  items: readonly PlanItemFacts[],
  reports: readonly Report[],
): ItemMatrix<Report> {
  const known = reports.filter((report) => report.on <= the.asOf)
  const columns = itemColumns(the, known)
  const columnOfLine = new Map(columns.flatMap((column) => column.lineIds.map((line) => [line, column.key] as const)))
  const cells = new Map<string, Report>()
  for (const report of known.toSorted(byTime)) {
    const meeting = report.agendaItemId === null ? undefined : columnOfLine.get(report.agendaItemId)
    cells.set(`${report.itemId} ${meeting ?? `day/${report.on}`}`, report)
  }
  return {
    columns,
    rows: new Map(items.map((item) => [item.id, rowOf(the, item, columns, (key) => cells.get(`${item.id} ${key}`) ?? null)])),
  }
}

const byTime = (one: ItemReport, other: ItemReport) => (one.on === other.on ? one.id - other.id : one.on < other.on ? -1 : 1)

/** Meetings held from the plan's birth to its end, and the days between them on which something was reported, in date order. */
export function itemColumns({ known, finding }: ItemCase, reports: readonly ItemReport[]): readonly ItemColumn[] {
  const { birth, followUps, conclusion } = finding
  const meetings = heldMeetings(known)
    .filter(({ heldOn }) => birth !== null && heldOn >= birth.on && (conclusion === null || heldOn <= conclusion.on))
    .map((meeting): ItemColumn => {
      const lines = followUps.filter((look) => look.meetingId === meeting.id).map((look) => look.itemId)
      // What was reported at a meeting belongs to it, whatever became of the line since.
      const reported = meeting.items.filter((item) => reports.some((report) => report.agendaItemId === item.id))
      return {
        key: `meeting/${meeting.id}`,
        on: meeting.heldOn,
        meetingId: meeting.id,
        ordinal: meeting.ordinal,
        lineIds: [...new Set([...lines, ...reported.map((item) => item.id)])],
        isBirth: meeting.id === birth?.meetingId,
      }
    })
  const lines = new Set(meetings.flatMap((column) => column.lineIds))
  const loose = reports.filter((report) => report.agendaItemId === null || !lines.has(report.agendaItemId))
  const days = [...new Set(loose.map((report) => report.on))].map(
    (on): ItemColumn => ({ key: `day/${on}`, on, meetingId: null, ordinal: null, lineIds: [], isBirth: false }),
  )
  return [...meetings, ...days].toSorted((one, other) =>
    one.on === other.on ? Number(other.meetingId !== null) - Number(one.meetingId !== null) : one.on < other.on ? -1 : 1,
  )
}

function rowOf<Report extends ItemReport>(
  { plan }: ItemCase,
  item: PlanItemFacts,
  columns: readonly ItemColumn[],
  reportIn: (key: string) => Report | null,
): readonly ItemCell<Report>[] {
  let last: Report | null = null
  return columns.map((column): ItemCell<Report> => {
    const report = reportIn(column.key)
    if (report !== null) {
      last = report
      return { kind: 'report', report }
    }
    const since: IsoDate | null = last?.on ?? null
    const isOver = last?.status === 'done' || last?.status === 'dropped'
    const isExplained = item.explained.some(({ on }) => on <= column.on && (since === null || on > since))
    if (column.meetingId === null || column.isBirth || isOver || isExplained || plan.closed?.how === 'discontinued') {
      return { kind: 'none', report: null }
    }
    return { kind: column.lineIds.length > 0 ? 'missing' : 'silent', report: null }
  })
}
