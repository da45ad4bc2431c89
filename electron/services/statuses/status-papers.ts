import type { FollowedItemRecord, ItemStatusRecord } from '../../../db/repositories/item-statuses.ts'
import { findMeeting } from '../../../db/repositories/meetings.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { documentsContract } from '../../../shared/contract/documents.ts'
import { followUpReport } from '../../../shared/documents/follow-up-report.ts'
import { itemMatrixSheet, type ItemMatrixRow } from '../../../shared/documents/item-matrix.ts'
import type { MeetingBody } from '../../../shared/documents/meeting-head.ts'
import type { PaperDocument, PaperLanguage } from '../../../shared/documents/model.ts'
import { statusRequestPaper } from '../../../shared/documents/status-request.ts'
import { type ReportItem, statusTable } from '../../../shared/documents/status-table.ts'
import { addDays, type IsoDate } from '../../../shared/domain/calendar.ts'
import { latestReports } from '../../../shared/domain/item-follow-up.ts'
import { itemMatrix } from '../../../shared/domain/item-matrix.ts'
import { countByOrganization } from '../../../shared/domain/item-roll-up.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { numberForEnglish } from '../../../shared/domain/number-for-english.ts'
import { planRef } from '../register/refs.ts'
import { dateStyleOf } from '../papers/house.ts'
import type { Session } from '../register/session.ts'
import { type GatheredItems, gatherItems } from './gather-items.ts'
import { askedOf } from './status-request.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

type Inputs = typeof documentsContract
type ReportInput = ParsedInputOf<Inputs['followUpReport']>

/** The follow-up report on a plan. Errors: not-found. */
export async function followUpReportPaper(session: Session, input: ReportInput): Promise<PaperDocument> {
  const { db } = session.register()
  const gathered = await gatherItems(db, input.plan, input.asOf)
  const { plan, the, reportable } = gathered
  const round = roundOf(gathered)
  const order = gathered.organizations.map(({ id }) => id)
  const statuses = new Map(gathered.findings.map((finding) => [finding.itemId, finding.last?.status ?? null]))
  const shares = countByOrganization(
    reportable.map((item) => ({ id: item.id, responsibleIds: responsibleOf(item) })),
    order,
    (id) => statuses.get(id) ?? null,
  )
  return followUpReport({
    language: input.language,
    dateStyle: await dateStyleOf(session),
    isDraft: false,
    body: nameOn(gathered.gathered.body.names, input.asOf),
    meeting: await meetingOf(db, round.meetingId),
    plan: { title: planRef(plan, input.asOf).name, adoptedOn: plan.adoptedOn, term: plan.term },
    asOf: input.asOf,
    looks: the.finding.followUps.map(({ ordinal, on }) => ({ ordinal, date: on })),
    previousOn: round.previousOn,
    organizations: shares.map(({ organizationId, counts }) => ({
      name: organizationId === null ? null : nameOf(gathered, organizationId, input.asOf),
      counts,
    })),
    items: reportItems(gathered, input.asOf, numbering(input.language)),
    footer: null,
  })
}

/** Every item with its status on wide sheets. Errors: not-found. */
export async function statusTablePaper(session: Session, input: ParsedInputOf<Inputs['statusTable']>): Promise<PaperDocument> {
  const gathered = await gatherItems(session.register().db, input.plan, input.asOf)
  return statusTable({
    language: input.language,
    dateStyle: await dateStyleOf(session),
    body: nameOn(gathered.gathered.body.names, input.asOf),
    plan: planRef(gathered.plan, input.asOf).name,
    asOf: input.asOf,
    items: reportItems(gathered, input.asOf, numbering(input.language)),
    footer: null,
  })
}

/** Items against meetings on wide sheets. Errors: not-found. */
export async function itemMatrixPaper(session: Session, input: ParsedInputOf<Inputs['itemMatrix']>): Promise<PaperDocument> {
  const gathered = await gatherItems(session.register().db, input.plan, input.asOf)
  const matrix = itemMatrix(gathered.the, gathered.reportable, gathered.reports)
  const reportableIds = new Set(gathered.reportable.map((item) => item.id))
  return itemMatrixSheet({
    language: input.language,
    dateStyle: await dateStyleOf(session),
    body: nameOn(gathered.gathered.body.names, input.asOf),
    plan: planRef(gathered.plan, input.asOf).name,
    asOf: input.asOf,
    columns: matrix.columns.map(({ ordinal, on, meetingId }) => ({ ordinal: meetingId === null ? null : ordinal, date: on })),
    rows: gathered.lines.map(({ item }): ItemMatrixRow => {
      const number = numbering(input.language)(item.number)
      if (!reportableIds.has(item.id)) return { is: 'heading', number, title: item.title }
      return {
        is: 'item',
        number,
        title: item.title,
        organizations: responsibleOf(item).map((id) => nameOf(gathered, id, input.asOf)),
        cells: (matrix.rows.get(item.id) ?? []).map(({ kind, report }) => ({ kind, status: report?.status ?? null })),
      }
    }),
    footer: null,
  })
}

/** What an organization is asked about its items. Errors: not-found. */
export async function statusRequestPaperOf(
  session: Session,
  input: ParsedInputOf<Inputs['statusRequest']>,
): Promise<PaperDocument> {
  const gathered = await gatherItems(session.register().db, input.plan, input.asOf)
  const { organization, items } = askedOf(gathered, input.organization, input.asOf)
  return statusRequestPaper({
    language: input.language,
    dateStyle: await dateStyleOf(session),
    body: nameOn(gathered.gathered.body.names, input.asOf),
    plan: planRef(gathered.plan, input.asOf).name,
    asOf: input.asOf,
    organization,
    items: items.map((item) => ({ ...item, number: numbering(input.language)(item.number) })),
    footer: null,
  })
}

/** How printed numbers stand on a paper of a language. */
type Numbering = (number: string | null) => string | null
const numbering =
  (language: PaperLanguage): Numbering =>
  (number) =>
    number === null || language !== 'en' ? number : numberForEnglish(number)

/** The look at the plan this report speaks of, and the day of the report before it. */
function roundOf({ the }: GatheredItems): {
  readonly on: IsoDate | null
  readonly meetingId: number | null
  readonly previousOn: IsoDate | null
} {
  const last = the.finding.followUps.at(-1)
  const before = the.finding.followUps.findLast((look) => last !== undefined && look.on < last.on)
  return { on: last?.on ?? null, meetingId: last?.meetingId ?? null, previousOn: before?.on ?? null }
}

async function meetingOf(
  db: Parameters<typeof findMeeting>[0],
  id: number | null,
): Promise<{ readonly bodies: readonly MeetingBody[]; readonly date: IsoDate } | null> {
  const meeting = id === null ? null : await findMeeting(db, id)
  if (meeting === null) return null
  const bodies = await knownBodies(db)
  return {
    bodies: meeting.bodies.flatMap(({ bodyId, ordinal }) => {
      const body = bodies.find((one) => one.id === bodyId)
      return body ? [{ name: nameOn(body.names, meeting.heldOn), ordinal, meetingLabel: body.meetingLabel }] : []
    }),
    date: meeting.heldOn,
  }
}

/** The tree with what was last reported of each leaf, and what the report before had. */
function reportItems(gathered: GatheredItems, asOf: IsoDate, numbered: Numbering): readonly ReportItem[] {
  const { lines, reportable, findings, reports } = gathered
  const round = roundOf(gathered)
  const last = new Map(findings.map((finding) => [finding.itemId, finding.last]))
  const previous = round.previousOn === null ? new Map<number, ItemStatusRecord>() : latestReports(reports, round.previousOn)
  // What came in on its way to this meeting belongs to its report.
  const from = round.previousOn === null ? null : addDays(round.previousOn, 1)
  const reportableIds = new Set(reportable.map((item) => item.id))
  const itemOf = (item: FollowedItemRecord): ReportItem => {
    const report = last.get(item.id) ?? null
    const before = previous.get(item.id) ?? null
    return {
      number: numbered(item.number),
      title: item.title,
      isReportable: reportableIds.has(item.id),
      organizations: responsibleOf(item).map((id) => nameOf(gathered, id, asOf)),
      status: report?.status ?? null,
      note: report === null || (report.note.en === null && report.note.ja === null) ? null : report.note,
      reportedOn: report?.on ?? null,
      isCarried: report !== null && from !== null && report.on < from,
      previousStatus: before?.status ?? null,
      figure:
        report === null || report.figure === null
          ? null
          : {
              value: report.figure,
              unit: report.unit,
              previous: before !== null && before.unit === report.unit && before.id !== report.id ? before.figure : null,
            },
      items: childrenOf(item.id).map(itemOf),
    }
  }
  const children = groupedByParent(lines.map(({ item }) => item))
  const childrenOf = (parentId: number | null) => children.get(parentId) ?? []
  return childrenOf(null).map(itemOf)
}

/** Items under their parents, in reading order; what lost its parent stands at the top. */
function groupedByParent(items: readonly FollowedItemRecord[]): ReadonlyMap<number | null, readonly FollowedItemRecord[]> {
  const ids = new Set(items.map((item) => item.id))
  const groups = new Map<number | null, FollowedItemRecord[]>()
  for (const item of items) {
    const parentId = item.parentId !== null && ids.has(item.parentId) ? item.parentId : null
    groups.set(parentId, [...(groups.get(parentId) ?? []), item])
  }
  return groups
}

const responsibleOf = (item: FollowedItemRecord) =>
  item.organizations.filter(({ role }) => role === 'responsible').map(({ id }) => id)

function nameOf({ organizations }: GatheredItems, id: number, on: IsoDate) {
  return nameOn(organizations.find((one) => one.id === id)?.names ?? [], on)
}
