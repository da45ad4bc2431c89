import type { RosterScreen } from '../../shared/contract/members.ts'
import { firstDay, type IsoDate, lastDay, type PartialDate } from '../../shared/domain/calendar.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import type { Name } from '../../shared/domain/model.ts'
import { ordinalShort } from '../../shared/domain/ordinal.ts'
import type { PlanBirth } from '../../shared/domain/plan-birth.ts'
import { groupRoster, type RosterSeat } from '../../shared/domain/roster.ts'
import type { PlanKind } from '../../shared/domain/vocabulary.ts'
import type { DraftOn } from '../services/agenda/draft.ts'
import type { FollowedPlan } from '../services/plans/follow-ups.ts'

/** Answers as plain English text, for people at a terminal; programs ask for JSON. */

const day = (date: PartialDate): string => formatDay(date, 'en', 'long')
const inEnglish = (name: Name): string => name.en ?? name.ja ?? ''

const roleWords: Readonly<Record<RosterSeat['role'], string>> = {
  chief: 'Chief',
  'deputy-chief': 'Deputy Chief',
  member: 'Member',
  observer: 'Observer',
  secretary: 'Secretary',
}

/** Role by role, ministries as headings, posts below them. */
export function rosterPlainText(roster: RosterScreen): string {
  const lines = [inEnglish(roster.body.name), `Members as of ${day(roster.asOf)}`, '']
  for (const section of groupRoster(roster.seats)) {
    const seats = section.groups.flatMap((group) => group.seats)
    lines.push(`${roleWords[section.role]}${seats.length > 1 ? 's' : ''}:`)
    for (const group of section.groups) {
      if (group.organization) lines.push(`  ${inEnglish(group.organization.name)}`)
      const indent = group.organization ? '    ' : '  '
      for (const seat of group.seats) lines.push(`${indent}${inEnglish(seat.post)}${holderOf(seat)}`)
    }
    lines.push('')
  }
  if (roster.seats.length === 0) lines.push(whyEmpty(roster))
  return `${lines.join('\n').trimEnd()}\n`
}

/** A body has no seats before it was founded, after it ended, or before any source shows one. */
function whyEmpty({ asOf, life, firstSeenOn }: RosterScreen): string {
  if (life.from !== null && asOf < firstDay(life.from)) return `It was not founded yet: that was ${day(life.from)}.`
  if (life.to !== null && asOf > lastDay(life.to)) return `It had ended: that was ${day(life.to)}.`
  return firstSeenOn === null ? 'No seat is known.' : `No seat is known; the first roster known is of ${day(firstSeenOn)}.`
}

function holderOf(seat: RosterSeat): string {
  if (seat.occupancy === 'vacant') return ' (vacant)'
  const names = seat.holders.map((holder) => `${inEnglish(holder.name)}${holder.isActing ? ' (acting)' : ''}`)
  return names.length === 0 ? '' : `: ${names.join(', ')}`
}

/** Lines in order, each with why it is there; then what was considered and left out. */
export function draftPlainText(draft: DraftOn): string {
  const lines = [`${inEnglish(draft.body.name)}, ${ordinalShort(draft.ordinal)} meeting, ${day(draft.on)} (draft)`, '']
  draft.lines.forEach((line, index) => {
    lines.push(`${String(index + 1).padStart(2)}. ${line.title.en ?? line.title.ja ?? ''}`)
    for (const reason of line.reasons) lines.push(`      ${reason.en}`)
  })
  if (draft.lines.length === 0) lines.push('Nothing in the past of this body says what belongs on the agenda.')
  if (draft.leftOut.length > 0) {
    lines.push('', 'Considered and left out:')
    for (const line of draft.leftOut) {
      lines.push(`  - ${line.title.en ?? line.title.ja ?? ''} (${line.reasons.map((reason) => reason.en).join('; ')})`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** One plan a line: state, what it is, when it was adopted and last looked at. */
export function followUpsPlainText(asOf: IsoDate, plans: readonly FollowedPlan[]): string {
  const lines = [`Follow-ups as of ${day(asOf)}`]
  let body = ''
  for (const { plan, body: ofPlan, finding, adoptedOn } of plans) {
    if (ofPlan.key !== body) {
      body = ofPlan.key
      lines.push('', inEnglish(ofPlan.name))
    }
    const looks = finding.followUps.map((look) =>
      look.ordinal === null ? look.on : `${ordinalShort(look.ordinal)} (${look.on})`,
    )
    lines.push(`  ${finding.state.padEnd(18)} ${inEnglish(plan.name)}`)
    lines.push(
      `  ${' '.repeat(18)} ${birthOf(plan.kind, adoptedOn, finding.birth)}; ${
        looks.length === 0 ? 'no follow-up' : `followed up at ${looks.join(', ')}`
      }`,
    )
  }
  return `${lines.join('\n')}\n`
}

function birthOf(kind: PlanKind, adoptedOn: PartialDate | null, birth: PlanBirth | null): string {
  const at = birth?.ordinal ? ` at the ${ordinalShort(birth.ordinal)} meeting` : ''
  if (birth?.how === 'adoption-reported' && adoptedOn === null) return `adoption reported${at} (${birth.on})`
  if (adoptedOn === null) return 'adoption not recorded'
  return `${kind === 'initiative' ? 'raised' : 'adopted'} ${day(adoptedOn)}`
}
