import type { SampleRecord } from './format.ts'
import { findId, flag, idOf, type Place, remember, type SampleLoader, saveEvidence, titleRow } from './sample-loader.ts'

type SampleMeeting = SampleRecord['meetings'][number]

/** How a body's meeting of a day is known while loading; an establishing act carries its kind. */
export const meetingKey = (body: string, on: string, act?: string): string => [act ?? 'meeting', body, on].join(' ')

const leadOf = (meeting: SampleMeeting): string => meeting.bodies[0]?.body ?? ''

const placeOf = (meeting: SampleMeeting): Place => ({ area: 'meetings', key: `${leadOf(meeting)} ${meeting.on}` })

/** Writes meetings and establishing acts with their bodies and ordinals, without agendas. */
export async function loadMeetings(loader: SampleLoader, meetings: SampleRecord['meetings']): Promise<void> {
  for (const meeting of meetings) {
    const place = placeOf(meeting)
    const id = await loader.writer.insert('meetings', {
      kind: meeting.act === undefined ? 'meeting' : 'establishing-act',
      act_kind: meeting.act,
      held_on: meeting.on,
      status: meeting.status,
      note: meeting.note,
    })
    for (const [index, { body, ordinal }] of meeting.bodies.entries()) {
      remember(loader, 'meeting', meetingKey(body, meeting.on, meeting.act), id, place)
      await loader.writer.insert('meeting_bodies', {
        meeting_id: id,
        body_id: idOf(loader, 'body', body, place),
        position: index + 1,
        ordinal,
      })
    }
    await saveEvidence(loader, 'meetings', id, meeting, place)
  }
}

/** Writes the agendas of the meetings. The plans stand before them. */
export async function loadAgendas(loader: SampleLoader, meetings: SampleRecord['meetings']): Promise<void> {
  for (const meeting of meetings) {
    const meetingId = idOf(loader, 'meeting', meetingKey(leadOf(meeting), meeting.on, meeting.act), placeOf(meeting))
    for (const [index, item] of meeting.items.entries()) {
      const place: Place = { area: 'meetings', key: `${placeOf(meeting).key}, item ${index + 1}` }
      await loadItem(loader, item, { meetingId, position: index + 1, place })
    }
  }
}

async function loadItem(
  loader: SampleLoader,
  item: SampleMeeting['items'][number],
  at: { readonly meetingId: number; readonly position: number; readonly place: Place },
): Promise<void> {
  const id = await loader.writer.insert('agenda_items', {
    meeting_id: at.meetingId,
    position: at.position,
    kind: item.kind,
    ...titleRow(item),
    fiscal_year: item.fiscalYear,
    series_id: findId(loader, 'series', item.series, at.place),
    covers_more: flag(item.coversMore),
    outcome: item.outcome,
  })
  for (const [index, plan] of item.plans.entries()) {
    await loader.writer.insert('agenda_item_plans', {
      agenda_item_id: id,
      plan_id: idOf(loader, 'plan', plan, at.place),
      position: index + 1,
    })
  }
  await saveEvidence(loader, 'agenda_items', id, item, at.place)
}
