import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { OrganizationRecord } from '../../../db/repositories/members.ts'
import type { PlanRecord } from '../../../db/repositories/plans.ts'
import type { SeriesRecord } from '../../../db/repositories/plan-series.ts'
import type { BodyRef, ItemRef, MeetingRef, OrganizationRef, PlanRef, SeriesRef } from '../../../shared/contract/common.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { AgendaItemFacts, MeetingFacts } from '../../../shared/domain/model.ts'
import { firstCharacter } from '../../../shared/domain/first-character.ts'
import { nameOn } from '../../../shared/domain/names.ts'

/** Things as every screen names them, under the names of a day. */

export function bodyRef(body: BodyRecord, on: IsoDate): BodyRef {
  const name = nameOn(body.names, on)
  const short = nameOn(
    body.names.filter((one) => one.kind === 'short').map((one) => ({ ...one, kind: 'official' as const })),
    on,
  )
  const own = { en: short.en ?? name.en, ja: short.ja ?? name.ja }
  const seal = {
    en: body.seal.en ?? firstCharacter(own.en),
    ja: body.seal.ja ?? firstCharacter(own.ja),
  }
  return {
    key: body.key,
    name,
    // A body that is known in one language is called so in the other too.
    short: { en: own.en ?? own.ja, ja: own.ja ?? own.en },
    seal: { en: seal.en ?? seal.ja ?? '·', ja: seal.ja ?? seal.en ?? '・' },
    colour: body.colour ?? 'slate',
  }
}

export const meetingRef = (meeting: Omit<MeetingFacts, 'items'>): MeetingRef => ({
  id: meeting.id,
  on: meeting.heldOn,
  status: meeting.status,
  ordinal: meeting.ordinal,
  actKind: meeting.actKind,
  isJoint: meeting.isJoint,
})

export const planRef = (plan: PlanRecord, on: IsoDate): PlanRef => ({
  id: plan.id,
  key: plan.key,
  kind: plan.kind,
  name: nameOn(plan.names, on),
  fiscalYear: plan.fiscalYear,
})

export const seriesRef = (series: SeriesRecord): SeriesRef => ({ id: series.id, key: series.key, name: series.name })

export const organizationRef = (
  organization: Pick<OrganizationRecord, 'id' | 'key' | 'names'>,
  on: IsoDate,
): OrganizationRef => ({
  id: organization.id,
  key: organization.key,
  name: nameOn(organization.names, on),
})

/** Agenda titles carry no dates of their own; their wording stands as it was printed. */
export const itemRef = (item: AgendaItemFacts): ItemRef => ({
  id: item.id,
  meetingId: item.meetingId,
  kind: item.kind,
  title: { ...item.title, confirmed: { en: true, ja: true } },
})
