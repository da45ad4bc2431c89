import type { ItemStatusRecord } from '../../../db/repositories/item-statuses.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type {
  CitablePapers,
  FollowedItem,
  statusesContract,
  StatusesScreen,
  StatusOccasion,
} from '../../../shared/contract/statuses.ts'
import { meetingsAhead } from '../../../shared/domain/history-as-of.ts'
import { itemsOfSharedNumbers } from '../../../shared/domain/shared-numbers.ts'
import { itemClass, pointsTo } from '../../../shared/domain/item-class.ts'
import { itemMatrix } from '../../../shared/domain/item-matrix.ts'
import { burnUp } from '../../../shared/domain/item-progress.ts'
import { citablePapers } from '../files/paper-numbers.ts'
import { bodyRef, itemRef, meetingRef, organizationRef, planRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { type GatheredItems, gatherItems } from './gather-items.ts'

/** Everything about the items of one plan. Errors: not-found. */
export async function statusesScreen(
  session: Session,
  { plan: key, asOf }: ParsedInputOf<typeof statusesContract.get>,
): Promise<StatusesScreen> {
  const { db } = session.register()
  const gathered = await gatherItems(db, key, asOf)
  const occasions = occasionsOf(gathered)
  const papers: CitablePapers[] = []
  for (const meetingId of new Set(occasions.map(({ meeting }) => meeting.id))) {
    papers.push({ meetingId, papers: await citablePapers(db, meetingId) })
  }
  const { plan, the, reportable, reports, findings, organizations } = gathered
  const matrix = itemMatrix(the, reportable, reports)
  return {
    plan: planRef(plan, asOf),
    body: bodyRef(gathered.gathered.body, asOf),
    finding: the.finding,
    earliestOn: gathered.earliestOn,
    occasions,
    drafts: meetingsAhead(the.known, the.asOf)
      .filter(({ id, status }) => status !== 'issued' && !occasions.some(({ meeting }) => meeting.id === id))
      .map(meetingRef),
    papers,
    items: itemViews(gathered),
    reports: reports.map(viewOf),
    standings: findings.map(({ last, ...finding }) => ({ ...finding, lastId: last?.id ?? null })),
    matrix: {
      columns: matrix.columns,
      rows: reportable.map((item) => ({
        itemId: item.id,
        cells: (matrix.rows.get(item.id) ?? []).map(({ kind, report }) => ({ kind, reportId: report?.id ?? null })),
      })),
    },
    progress: burnUp(
      reportable.map((item) => item.id),
      reports,
      the.finding.birth?.on ?? gathered.earliestOn,
      asOf,
    ),
    organizations: organizations.map((organization) => organizationRef(organization, asOf)),
  }
}

const viewOf = ({
  id,
  revision,
  itemId,
  on,
  status,
  agendaItemId,
  note,
  figure,
  unit,
  organizationId,
  evidence,
}: ItemStatusRecord) => ({
  id,
  revision,
  itemId,
  on,
  status,
  agendaItemId,
  note,
  figure,
  unit,
  organizationId,
  evidence,
})

/** Lines of held meetings and of those ahead that look at the plan; and lines that carry a status, whatever became of them. */
export function occasionsOf({ the, plan, reports }: GatheredItems): readonly StatusOccasion[] {
  const carrying = new Set(reports.map((report) => report.agendaItemId))
  const held = the.known.meetings.filter((meeting) => meeting.status === 'held')
  return [...held, ...meetingsAhead(the.known, the.asOf)].flatMap((meeting) =>
    meeting.items
      .filter((item) => (itemClass(item.kind) === 'look' && pointsTo(item, plan)) || carrying.has(item.id))
      .map((item) => ({ line: itemRef(item), meeting: meetingRef(meeting) })),
  )
}

function itemViews({ lines, reportable }: GatheredItems): readonly FollowedItem[] {
  const reportableIds = new Set(reportable.map((item) => item.id))
  const ofSharedNumbers = itemsOfSharedNumbers(lines.map(({ item }) => item))
  const answering = (item: (typeof reportable)[number], role: 'responsible' | 'supporting') =>
    item.organizations.filter((one) => one.role === role).map((one) => one.id)
  return lines.map(({ item, depth }) => ({
    id: item.id,
    parentId: item.parentId,
    depth,
    kind: item.kind,
    number: item.number,
    namesKind: ofSharedNumbers.has(item.id),
    title: item.title,
    isReportable: reportableIds.has(item.id),
    deadlineOn: item.deadlineOn,
    target: item.target,
    responsibleIds: answering(item, 'responsible'),
    supportingIds: answering(item, 'supporting'),
  }))
}
