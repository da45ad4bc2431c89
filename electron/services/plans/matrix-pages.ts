import type { ItemRef } from '../../../shared/contract/common.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { followUpsContract, MatrixHead, MatrixMeeting, MatrixPage, MatrixSpot } from '../../../shared/contract/follow-ups.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { itemClass } from '../../../shared/domain/item-class.ts'
import { type FollowUpMatrix, followUpMatrix, type MatrixCell } from '../../../shared/domain/matrix.ts'
import type { BodyHistory, MeetingFacts } from '../../../shared/domain/model.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import { type GatheredBody, gatherBody, listRegisteredBodies } from '../bodies/histories.ts'
import { lateItemsByPlan } from '../home/late-items.ts'
import { nextMeeting } from '../meetings/next-meeting.ts'
import { bodyRef, itemRef, planRef, seriesRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'

/** Rows, or meetings, of one page. */
const perPage = 100

/** The groups of places at which a page begins. */
const [rowsGroup, meetingsGroup] = [0, 1]

/** Plans against meetings of one body, a page at a time: the rows first, then the meetings in their order. Errors: unknown-body. */
export async function matrixPage(
  session: Session,
  { body, asOf, after }: ParsedInputOf<typeof followUpsContract.matrix>,
): Promise<MatrixPage> {
  const { db } = session.register()
  const gathered = await gatherBody(db, body)
  const { matrix, meetings } = keptMatrix(gathered.history, asOf)
  const from = Math.max(0, after?.row ?? 0)
  const isAtRows = after === null || after.group === rowsGroup
  const rows = isAtRows ? matrix.rows.slice(from, from + perPage) : []
  const hasAllRows = !isAtRows || from + perPage >= matrix.rows.length
  const first = isAtRows ? 0 : from
  const late = rows.length === 0 ? new Map<number, number>() : await lateItemsByPlan(db, gathered, asOf)
  const columns = hasAllRows ? matrix.columns.slice(first, first + perPage) : []
  const seen = first + columns.length
  return {
    body: bodyRef(gathered.body, asOf),
    bodies: (await listRegisteredBodies(db)).map((one) => bodyRef(one, asOf)),
    ahead: nextMeeting(gathered, asOf),
    rows: rows.flatMap((row) => headOf(row, gathered, late, asOf)),
    meetings: columns.map((column, at): MatrixMeeting => {
      const items = meetings.get(column.meetingId)?.items ?? []
      return {
        ...column,
        spots: spotsIn(matrix, first + at),
        items: items.map((item): ItemRef => itemRef(item)),
        coveringMore: items.filter((item) => item.coversMore && itemClass(item.kind) === 'look').map(({ id }) => id),
      }
    }),
    meetingCount: matrix.columns.length,
    next: !hasAllRows
      ? { group: rowsGroup, row: from + perPage }
      : seen < matrix.columns.length
        ? { group: meetingsGroup, row: seen }
        : null,
  }
}

interface KeptMatrix {
  readonly asOf: IsoDate
  readonly matrix: FollowUpMatrix
  readonly meetings: ReadonlyMap<number, MeetingFacts>
}

/** What a body's pages are cut from, for as long as its history is kept: it is judged once, not once a page. */
const kept = new WeakMap<BodyHistory, KeptMatrix>()

function keptMatrix(history: BodyHistory, asOf: IsoDate): KeptMatrix {
  const known = kept.get(history)
  if (known?.asOf === asOf) return known
  const meetings = new Map(historyAsOf(history, asOf).meetings.map((meeting) => [meeting.id, meeting]))
  const made = { asOf, matrix: followUpMatrix(history, asOf), meetings }
  kept.set(history, made)
  return made
}

function headOf(
  row: FollowUpMatrix['rows'][number],
  { plans, series }: GatheredBody,
  late: ReadonlyMap<number, number>,
  asOf: IsoDate,
): readonly MatrixHead[] {
  if (row.kind === 'plan') {
    const plan = plans.find(({ id }) => id === row.planId)
    return plan === undefined
      ? []
      : [{ kind: 'plan', plan: planRef(plan, asOf), finding: row.finding, lateItems: late.get(plan.id) ?? 0 }]
  }
  const one = series.find(({ id }) => id === row.seriesId)
  if (one === undefined) return []
  const ofYears = new Set(row.years.map(({ link }) => link.planId))
  return [
    {
      kind: 'series',
      series: seriesRef(one),
      chain: row.chain,
      plans: plans.filter(({ id }) => ofYears.has(id)).map((plan) => planRef(plan, asOf)),
      ended: one.ended !== null && one.ended.on <= asOf ? one.ended : null,
    },
  ]
}

/** Of thousands of cells most show nothing: those stay behind. */
const isSeen = (cell: MatrixCell): boolean => cell.marks.length > 0 || cell.life !== 'none' || cell.itemIds.length > 0

function spotsIn({ rows }: FollowUpMatrix, at: number): readonly MatrixSpot[] {
  const spot = (cell: MatrixCell | undefined, of: Pick<MatrixSpot, 'planId' | 'seriesId' | 'fiscalYear'>) =>
    cell !== undefined && isSeen(cell) ? [{ ...cell, ...of }] : []
  return rows.flatMap((row) =>
    row.kind === 'plan'
      ? spot(row.cells[at], { planId: row.planId, seriesId: null, fiscalYear: null })
      : [
          ...spot(row.cells[at], { planId: null, seriesId: row.seriesId, fiscalYear: null }),
          ...row.years.flatMap(({ link: { fiscalYear }, cells }) =>
            spot(cells[at], { planId: null, seriesId: row.seriesId, fiscalYear }),
          ),
        ],
  )
}
