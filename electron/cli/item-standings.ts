import type { IsoDate } from '../../shared/domain/calendar.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import type { PlanWithItems } from '../services/statuses/items-on.ts'

/** One plan of `follow-ups --items --format json`; the shape is contract. */
export function itemsAsJson({ plan, items }: PlanWithItems) {
  return {
    key: plan.plan.key,
    body: plan.body.key,
    title: { en: plan.plan.name.en, ja: plan.plan.name.ja },
    state: plan.finding.state,
    followUps: plan.finding.followUps.map(({ on, ordinal, kind }) => ({ on, ordinal, kind })),
    items: items.map(({ item, finding, responsible }) => ({
      id: item.id,
      number: item.number,
      title: { en: item.title.en, ja: item.title.ja },
      organizations: responsible.map(({ key }) => key),
      deadlineOn: item.deadlineOn,
      standing: finding.standing,
      status: finding.last?.status ?? null,
      reportedOn: finding.last?.on ?? null,
      since: finding.since,
      meetingsSince: finding.meetingsSince,
      overdue: finding.overdue,
      conclusion: finding.conclusion,
    })),
  }
}

/** Plan by plan, an item a line: where it stands, what it is, what was last reported. */
export function itemsPlainText(asOf: IsoDate, plans: readonly PlanWithItems[]): string {
  const day = (on: IsoDate) => formatDay(on, 'en', 'long')
  const lines = [`Plan items as of ${day(asOf)}`]
  for (const { plan, items } of plans) {
    const { followUps } = plan.finding
    lines.push(
      '',
      `${plan.plan.name.en ?? plan.plan.name.ja ?? plan.plan.key} (plan ${plan.finding.state}, followed up ${followUps.length} times)`,
    )
    for (const { item, finding } of items) {
      const { last, since, meetingsSince, overdue } = finding
      const said =
        last === null ? (since === null ? '' : `nothing since ${day(since)}`) : `${last.status}, reported ${day(last.on)}`
      const silent =
        finding.conclusion === null && meetingsSince > 0 ? `${meetingsSince} meeting${meetingsSince === 1 ? '' : 's'} since` : ''
      const late = overdue === null ? '' : `${overdue.days} days past its ${overdue.by === 'deadline' ? 'deadline' : 'cadence'}`
      lines.push(`  ${finding.standing.padEnd(13)} ${[item.number, item.title.en ?? item.title.ja].filter(Boolean).join(' ')}`)
      lines.push(`  ${' '.repeat(13)} ${[said, silent, late].filter((part) => part !== '').join('; ')}`)
    }
  }
  if (plans.length === 0) lines.push('', 'No plan has items yet.')
  return `${lines.join('\n')}\n`
}
