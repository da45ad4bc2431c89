import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import { findSeriesOfLine } from '../../../db/repositories/plans.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { yearlyPlanName } from '../../../shared/domain/yearly-plan-name.ts'
import { itemClass } from '../../../shared/domain/item-class.ts'
import { planKindOf } from '../../../shared/domain/plan-kind-of.ts'
import { insertPlan } from '../plans/insert-plan.ts'
import { Refusal } from '../register/refusal.ts'

/** The name under which the plan a line speaks of is entered; both null: as the line's own words name it. */
export interface NewPlanOfLine {
  readonly nameEn: string | null
  readonly nameJa: string | null
}

/**
 * Enters the plan that a line speaks of and the register does not have: of the body that leads the meeting, adopted at the meeting
 * unless the line reports on it. Of a series the line names it is the plan of the line's year. Null: the series finds it by its year;
 * else the plan's id, to be linked. Errors: not-allowed (no name), conflict (the series has that year).
 */
export async function enterPlanOfLine(
  writer: Writer,
  tx: Transaction<RegisterSchema>,
  meeting: MeetingRecord,
  itemId: number,
  given: NewPlanOfLine,
): Promise<number | null> {
  const line = await tx.selectFrom('agenda_items').selectAll().where('id', '=', itemId).executeTakeFirstOrThrow()
  const lead = meeting.bodies[0]
  if (lead === undefined) throw new Refusal('not-found', { what: 'meeting', id: meeting.id })
  const isReport = line.kind === 'report-on-adoption' || itemClass(line.kind) === 'look'
  const adopted = isReport
    ? { adoptedOn: null, adoptedAtMeetingId: null }
    : { adoptedOn: meeting.heldOn, adoptedAtMeetingId: meeting.id }
  const series = line.fiscal_year === null ? null : await findSeriesOfLine(tx, line.series_id)
  if (series !== null && line.fiscal_year !== null) {
    const nameOf = (title: string | null, language: 'en' | 'ja') =>
      title === null || line.fiscal_year === null ? null : yearlyPlanName(title, line.fiscal_year, language)
    await insertPlan(writer, tx, {
      bodyId: series.bodyId,
      kind: 'annual-plan',
      year: { seriesId: series.id, fiscalYear: line.fiscal_year },
      nameEn: given.nameEn ?? nameOf(line.title_en, 'en'),
      nameJa: given.nameJa ?? nameOf(line.title_ja, 'ja'),
      ...adopted,
    })
    return null
  }
  const kind = planKindOf(given.nameEn ?? given.nameJa ?? '')
  const { id } = await insertPlan(writer, tx, { bodyId: lead.bodyId, kind, year: null, ...given, ...adopted })
  return id
}
