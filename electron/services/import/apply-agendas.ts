import type { ItemKind, Outcome } from '../../../shared/domain/vocabulary.ts'
import { type ImportJob, inLanguage } from './import-job.ts'
import { entriesOf, type EntryOf, finalRef } from './entries.ts'

/** Makes the agenda items in the order of the text, after those a meeting of the register has already, and links their plans. */
export async function applyAgendas(job: ImportJob): Promise<void> {
  const { decided, register } = job
  const last = new Map(register.lastPositions)
  for (const item of entriesOf(decided.proposal.entries, 'item').filter(({ ref }) => decided.creates.has(ref))) {
    const meeting = decided.byRef.get(item.meeting)
    if (meeting?.subject !== 'meeting' || item.kind === null) continue
    const meetingId = job.idFor(item.meeting)
    const position = (last.get(meetingId) ?? 0) + 1
    last.set(meetingId, position)
    await applyItem(job, item, item.kind, meeting, { meetingId, position })
  }
}

async function applyItem(
  job: ImportJob,
  { ref, title, fiscalYear, coversMore, plan, lines }: EntryOf<'item'>,
  kind: ItemKind,
  meeting: EntryOf<'meeting'>,
  place: { readonly meetingId: number; readonly position: number },
): Promise<void> {
  const { rows, decided, languageOf, today } = job
  const linked = plan === null ? undefined : decided.byRef.get(finalRef(plan, decided.sameAs))
  const isSeries = plan !== null && linked?.subject === 'plan' && linked.isSeries
  const wasHeld = meeting.on !== null && meeting.on <= today
  const row = {
    meeting_id: place.meetingId,
    position: place.position,
    kind,
    ...inLanguage(languageOf(meeting.body), 'title', title),
    fiscal_year: fiscalYear,
    series_id: isSeries ? job.idFor(plan) : null,
    covers_more: coversMore ? (1 as const) : (0 as const),
    outcome: wasHeld ? outcomeOf(kind) : null,
  }
  const id = await rows.make('agenda_items', row, { lines })
  job.remember(ref, id)
  if (plan !== null && !isSeries) {
    await rows.make('agenda_item_plans', { agenda_item_id: id, plan_id: job.idFor(plan), position: 1 }, { lines })
  }
}

/** What the line itself says came of it; a bare topic says nothing. */
function outcomeOf(kind: ItemKind): Outcome | null {
  switch (kind) {
    case 'adoption':
      return 'adopted'
    case 'report-on-adoption':
    case 'report-on-progress':
    case 'progress-report':
    case 'follow-up':
    case 'situation-report':
    case 'other':
      return 'reported'
    case 'topic':
      return null
  }
}
