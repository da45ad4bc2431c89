import { listMeetingBodies } from '../../../db/repositories/body-meetings.ts'
import type { bodiesContract, LookRow, MeetingRow } from '../../../shared/contract/bodies.ts'
import type { PageEnd } from '../../../shared/contract/common.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import { compareDates, type IsoDate } from '../../../shared/domain/calendar.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import type { MeetingFacts } from '../../../shared/domain/model.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { meetingsById, planFindings } from '../plans/plans.ts'
import { itemRef, meetingRef, planRef, seriesRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { type GatheredBody, gatherBody } from './histories.ts'
import { keptBodies } from './kept-bodies.ts'
import { knownBodies } from './known-bodies.ts'

/** Meetings of one page, each with some ten lines. */
const meetingsPerPage = 100
const looksPerPage = 200

type PageInput = ParsedInputOf<typeof bodiesContract.meetings>

/** A page of a body's meetings, newest first. Errors: unknown-body. */
export async function bodyMeetings(session: Session, input: PageInput): Promise<OutputOf<typeof bodiesContract.meetings>> {
  const { db } = session.register()
  const { gathered, meetings, finals } = await listsOf(session, input)
  const page = pageOf(meetings, meetingsPerPage, input.after, ({ id }) => ({ group: gathered.body.id, row: id }))
  return { meetings: await meetingRows(db, gathered, page.rows, finals, input.asOf), next: page.next }
}

/** A page of a body's looks at its plans, newest first. Errors: unknown-body. */
export async function bodyLooks(session: Session, input: PageInput): Promise<OutputOf<typeof bodiesContract.looks>> {
  const { looks } = await listsOf(session, input)
  const page = pageOf(looks, looksPerPage, input.after, ({ item, plan }) => ({ group: item.id, row: plan.id }))
  return { looks: page.rows, next: page.next }
}

interface BodyLists {
  readonly gathered: GatheredBody
  readonly meetings: readonly MeetingFacts[]
  readonly looks: readonly LookRow[]
  /** Lines whose look closed a plan. The report on a year always closes that year's plan; only of other plans is it worth saying. */
  readonly finals: ReadonlySet<number>
}

/** Kept until a command touches the body: a page of it costs no more than its rows. */
async function listsOf(session: Session, { key, asOf }: Pick<PageInput, 'key' | 'asOf'>): Promise<BodyLists> {
  const { db } = session.register()
  const gathered = await gatherBody(db, key)
  const kept = await keptBodies(db)
  const found = kept?.find(gathered.body.id, `lists ${asOf}`)
  if (found !== undefined) return found as BodyLists
  const known = historyAsOf(gathered.history, asOf)
  const findings = planFindings(gathered, asOf)
  const lists: BodyLists = {
    gathered,
    meetings: known.meetings.toReversed(),
    looks: looksOf(known.meetings, findings, asOf),
    finals: new Set(
      findings
        .filter(({ plan }) => plan.seriesId === null)
        .flatMap(({ finding }) => finding.followUps.filter((look) => look.isFinal).map((look) => look.itemId)),
    ),
  }
  await kept?.add(gathered.body.id, `lists ${asOf}`, lists, {
    madeOf: 'matters',
    weight: lists.looks.length + lists.meetings.length,
  })
  return lists
}

/** The rows after a key; where the key's row is gone meanwhile the list is told again from its beginning rather than lost. */
function pageOf<Row>(rows: readonly Row[], most: number, after: PageEnd, endOf: (row: Row) => NonNullable<PageEnd>) {
  const isLast = (row: Row) => endOf(row).row === after?.row && endOf(row).group === after.group
  const from = after === null ? 0 : rows.findIndex(isLast) + 1
  const page = rows.slice(from, from + most)
  const last = page.at(-1)
  return { rows: page, next: last === undefined || from + most >= rows.length ? null : endOf(last) }
}

async function meetingRows(
  db: ReturnType<Session['register']>['db'],
  gathered: GatheredBody,
  meetings: readonly MeetingFacts[],
  finals: ReadonlySet<number>,
  asOf: IsoDate,
): Promise<readonly MeetingRow[]> {
  const bodies = new Map((await knownBodies(db)).map((one) => [one.id, one]))
  const partners = (await listMeetingBodies(db, gathered.body.id)).filter(({ bodyId }) => bodyId !== gathered.body.id)
  const plans = new Map(gathered.plans.map((plan) => [plan.id, planRef(plan, asOf)]))
  const series = new Map(gathered.series.map((one) => [one.id, seriesRef(one)]))
  return meetings.map((meeting) => ({
    meeting: meetingRef(meeting),
    jointWith: partners.flatMap(({ meetingId, bodyId, ordinal }) => {
      const other = meetingId === meeting.id ? bodies.get(bodyId) : undefined
      return other ? [{ name: nameOn(other.names, meeting.heldOn), ordinal }] : []
    }),
    items: meeting.items.map((item) => ({
      ...itemRef(item),
      isHeading: item.isHeading,
      plans: item.planIds.flatMap((id) => plans.get(id) ?? []),
      series: item.seriesId === null ? null : (series.get(item.seriesId) ?? null),
      fiscalYear: item.fiscalYear,
      isFinal: finals.has(item.id),
    })),
  }))
}

function looksOf(known: readonly MeetingFacts[], findings: ReturnType<typeof planFindings>, asOf: IsoDate): readonly LookRow[] {
  const meetings = meetingsById(known)
  return findings
    .flatMap(({ plan, finding }) =>
      finding.followUps.flatMap((look) => {
        const meeting = meetings.get(look.meetingId)
        const item = meeting?.items.find((one) => one.id === look.itemId)
        if (!meeting || !item) return []
        return [{ meeting: meetingRef(meeting), item: itemRef(item), plan: planRef(plan, asOf), isFinal: look.isFinal }]
      }),
    )
    .toSorted((one, other) => compareDates(other.meeting.on, one.meeting.on) || one.item.id - other.item.id)
}
