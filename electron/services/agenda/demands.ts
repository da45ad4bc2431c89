import { listCarriedItemIds, listShelfItems } from '../../../db/repositories/agenda.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { listStandingLines } from '../../../db/repositories/standing.ts'
import type { Demands } from '../../../shared/domain/demands.ts'
import { outline } from '../../../shared/domain/item-tree.ts'
import { meetingRef } from '../../../shared/domain/meeting-ref.ts'
import type { BodyHistory } from '../../../shared/domain/model.ts'

/** What people have laid down for a body's agendas: its standing lines, its shelf, and what was carried elsewhere already. */
export async function gatherDemands(db: Database, { bodyId, meetings, plans }: BodyHistory): Promise<Demands> {
  const shelf = outline(await listShelfItems(db, bodyId)).filter(({ depth }) => depth === 0)
  return {
    standing: await listStandingLines(db, bodyId),
    shelf: shelf.map(({ item }) => {
      const from = meetings.find((meeting) => meeting.id === item.carriedFromMeetingId)
      const annual = plans.filter(
        (plan) => item.seriesId !== null && plan.seriesId === item.seriesId && plan.fiscalYear === item.fiscalYear,
      )
      return {
        id: item.id,
        kind: item.kind,
        isHeading: item.isHeading,
        title: { en: item.title.en, ja: item.title.ja },
        planIds: [...new Set([...item.planIds, ...annual.map((plan) => plan.id)])],
        seriesId: item.seriesId,
        fiscalYear: item.fiscalYear,
        coversMore: item.coversMore,
        outcome: item.outcome,
        from: from ? meetingRef(from) : null,
      }
    }),
    carriedIds: await listCarriedItemIds(db, bodyId),
  }
}
