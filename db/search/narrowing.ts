import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { ItemKind, ItemStatus, MeetingStatus, Outcome, PlanKind } from '../../shared/domain/vocabulary.ts'
import type { DocumentKind } from './document.ts'
import { inList } from '../in-list.ts'

/** What things of each kind must fulfil; a kind that is not named is left out whole. The thing is `d.subject_id`. */
export type Condition = ReadonlyMap<DocumentKind, RawBuilder<unknown>>

/** What narrows a search beside its words. */
export interface Narrowing {
  /** All of them hold. */
  readonly conditions: readonly Condition[]
  /** Only what happened in these days; what has no date is left out where one is given. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

export const unnarrowed: Narrowing = { conditions: [], from: null, to: null }

const always = sql`1`
const inWords = (words: readonly string[]) => sql`(select value from json_each(${JSON.stringify(words)}))`

export interface WantedKinds {
  readonly kinds: readonly DocumentKind[]
  readonly itemKinds: readonly ItemKind[]
  readonly planKinds: readonly PlanKind[]
}

/** Things of these kinds, agenda lines of these kinds of their own, and plans of these kinds of their own. */
export function ofKinds({ kinds, itemKinds, planKinds }: WantedKinds): Condition {
  const wanted = new Map<DocumentKind, RawBuilder<unknown>>()
  if (itemKinds.length > 0) {
    wanted.set(
      'agenda-item',
      sql`exists (select 1 from agenda_items t where t.id = d.subject_id and t.kind in ${inWords(itemKinds)})`,
    )
  }
  if (planKinds.length > 0) {
    wanted.set('plan', sql`exists (select 1 from plans t where t.id = d.subject_id and t.kind in ${inWords(planKinds)})`)
  }
  for (const kind of kinds) wanted.set(kind, always)
  return wanted
}

/** What belongs to one of these bodies: their meetings and plans with all that is in them, and who sits there. */
export function ofBodies(ids: readonly number[]): Condition {
  const bodies = inList(ids)
  const met = (meeting: RawBuilder<unknown>) =>
    sql`exists (select 1 from meeting_bodies m where m.meeting_id = ${meeting} and m.body_id in ${bodies})`
  const planned = (plan: RawBuilder<unknown>) =>
    sql`exists (select 1 from plans p where p.id = ${plan} and (p.body_id in ${bodies} or p.adopted_by_body_id in ${bodies}))`
  return new Map([
    ['body', sql`d.subject_id in ${bodies}`],
    ['meeting', met(sql`d.subject_id`)],
    [
      'agenda-item',
      sql`exists (select 1 from agenda_items t where t.id = d.subject_id and (t.shelf_body_id in ${bodies} or ${met(sql`t.meeting_id`)}))`,
    ],
    ['plan', planned(sql`d.subject_id`)],
    ['plan-item', sql`exists (select 1 from plan_items t where t.id = d.subject_id and ${planned(sql`t.plan_id`)})`],
    ['post', sql`exists (select 1 from memberships s where s.post_id = d.subject_id and s.body_id in ${bodies})`],
    [
      'person',
      sql`exists (select 1 from tenures t join memberships s on s.post_id = t.post_id where t.person_id = d.subject_id and s.body_id in ${bodies})`,
    ],
    [
      'organization',
      sql`exists (select 1 from posts t join memberships s on s.post_id = t.id where t.organization_id = d.subject_id and s.body_id in ${bodies})`,
    ],
    ['measure', sql`exists (select 1 from measure_plans t where t.measure_id = d.subject_id and ${planned(sql`t.plan_id`)})`],
    [
      'attachment',
      sql`exists (select 1 from attachments t where t.id = d.subject_id and (${met(sql`t.meeting_id`)} or ${planned(sql`t.plan_id`)}))`,
    ],
  ])
}

/** What belongs to one of these plans: their items, the agenda lines about them with their meetings, the measures that carry them out. */
export function ofPlans(ids: readonly number[]): Condition {
  const plans = inList(ids)
  const about = (item: RawBuilder<unknown>) =>
    sql`exists (select 1 from agenda_item_plans l where l.agenda_item_id = ${item} and l.plan_id in ${plans})`
  return new Map([
    ['plan', sql`d.subject_id in ${plans}`],
    ['plan-item', sql`exists (select 1 from plan_items t where t.id = d.subject_id and t.plan_id in ${plans})`],
    ['agenda-item', about(sql`d.subject_id`)],
    ['meeting', sql`exists (select 1 from agenda_items t where t.meeting_id = d.subject_id and ${about(sql`t.id`)})`],
    ['measure', sql`exists (select 1 from measure_plans t where t.measure_id = d.subject_id and t.plan_id in ${plans})`],
    [
      'attachment',
      sql`exists (select 1 from attachments t where t.id = d.subject_id and (t.plan_id in ${plans} or ${about(sql`t.agenda_item_id`)}))`,
    ],
  ])
}

export interface WantedStates {
  readonly meetings: readonly MeetingStatus[]
  readonly outcomes: readonly Outcome[]
  /** As last reported by `asOf`. */
  readonly items: readonly ItemStatus[]
  /** The plans that stand as asked for, which rules tell; null: none was asked for. */
  readonly planIds: readonly number[] | null
}

/** Things that stand as one of these states says, each kind by its own. */
export function ofStates({ meetings, outcomes, items, planIds }: WantedStates, asOf: IsoDate): Condition {
  const wanted = new Map<DocumentKind, RawBuilder<unknown>>()
  if (meetings.length > 0) {
    wanted.set('meeting', sql`exists (select 1 from meetings t where t.id = d.subject_id and t.status in ${inWords(meetings)})`)
  }
  if (outcomes.length > 0) {
    wanted.set(
      'agenda-item',
      sql`exists (select 1 from agenda_items t where t.id = d.subject_id and t.outcome in ${inWords(outcomes)})`,
    )
  }
  if (items.length > 0) wanted.set('plan-item', lastReported(items, asOf))
  if (planIds !== null) wanted.set('plan', sql`d.subject_id in ${inList(planIds)}`)
  return wanted
}

/** Plans by whether they are concluded, which rules tell. */
export interface PlansByEnd {
  readonly open: readonly number[]
  readonly closed: readonly number[]
}

/** What is still to be done or in force, or (`isOpen` false) what no longer is. A plan of which it is not told is neither. */
export function openOrClosed(isOpen: boolean, { open, closed }: PlansByEnd, asOf: IsoDate): Condition {
  const aheadOf = (meeting: RawBuilder<unknown>) =>
    sql`exists (select 1 from meetings m where m.id = ${meeting} and m.status not in ('held', 'cancelled'))`
  const lasting = (table: string, end: string) =>
    sql`exists (select 1 from ${sql.table(table)} t where t.id = d.subject_id and (${sql.ref(`t.${end}`)} is null or ${sql.ref(`t.${end}`)} > ${asOf}))`
  const ofPlan = (plans: readonly number[]) =>
    sql`exists (select 1 from plan_items t where t.id = d.subject_id and t.plan_id in ${inList(plans)})`
  const isDone = lastReported(['done', 'dropped'], asOf)
  const standing: Condition = new Map([
    ['meeting', aheadOf(sql`d.subject_id`)],
    [
      'agenda-item',
      sql`exists (select 1 from agenda_items t where t.id = d.subject_id and (t.meeting_id is null or ${aheadOf(sql`t.meeting_id`)}))`,
    ],
    ['body', lasting('bodies', 'abolished_on')],
    ['post', lasting('posts', 'abolished_on')],
    ['organization', lasting('organizations', 'dissolved_on')],
    ['measure', lasting('measures', 'ended_on')],
  ])
  return isOpen
    ? new Map([
        ...standing,
        ['plan', sql`d.subject_id in ${inList(open)}`],
        ['plan-item', sql`(${ofPlan(open)} and not ${isDone})`],
      ])
    : new Map([
        ...[...standing].map(([kind, condition]) => [kind, sql`not ${condition}`] as const),
        ['plan', sql`d.subject_id in ${inList(closed)}`],
        ['plan-item', sql`(${ofPlan(closed)} or (${ofPlan(open)} and ${isDone}))`],
      ])
}

/** A plan item whose last report by that day says one of these. */
const lastReported = (items: readonly ItemStatus[], asOf: IsoDate) => sql`exists (
    select 1 from item_statuses s where s.plan_item_id = d.subject_id and s.reported_on <= ${asOf} and s.status in ${inWords(items)}
      and not exists (select 1 from item_statuses later where later.plan_item_id = s.plan_item_id and later.reported_on <= ${asOf}
        and (later.reported_on, later.id) > (s.reported_on, s.id)))`
