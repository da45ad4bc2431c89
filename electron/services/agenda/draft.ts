import type { BodyRef } from '../../../shared/contract/common.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { agendaContract, ProposedLine } from '../../../shared/contract/agenda.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { type Draft, draftAgenda } from '../../../shared/domain/draft.ts'
import { draftAfterDrafts } from '../../../shared/domain/draft-after-drafts.ts'
import type { DraftLine, DraftReason } from '../../../shared/domain/draft-line.ts'
import type { AgendaItemFacts, Bilingual } from '../../../shared/domain/model.ts'
import { draftText } from '../../../shared/text/draft-text.ts'
import { carryItems } from './carry-items.ts'
import { appendItems, getMeeting, type NewLine } from './edit-agenda.ts'
import { type GatheredBody, gatherBody, gatherBodyById } from '../bodies/histories.ts'
import { bodyRef, planRef, seriesRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import { saysTheSame } from './says-the-same.ts'
import type { Session } from '../register/session.ts'

/** A drafted agenda with everything its lines speak of. */
export interface DraftOn {
  readonly body: BodyRef
  readonly on: IsoDate
  readonly ordinal: number
  readonly lines: readonly ProposedLine[]
  readonly leftOut: readonly ProposedLine[]
}

/** Drafts a body's agenda for a day from what lies before it. Errors: unknown-body. */
export async function draftOn(session: Session, bodyKey: string, on: IsoDate): Promise<DraftOn> {
  const gathered = await gatherBody(session.register().db, bodyKey)
  return draftFor(gathered, draftAgenda(gathered.history, on, gathered.demands), [])
}

function draftFor(gathered: GatheredBody, draft: Draft, onAgenda: readonly AgendaItemFacts[]): DraftOn {
  const { on } = draft
  const proposed = (line: DraftLine) => proposedLine(line, gathered, on, onAgenda)
  return {
    body: bodyRef(gathered.body, on),
    on,
    ordinal: draft.ordinal,
    lines: draft.lines.map(proposed),
    leftOut: draft.leftOut.map(proposed),
  }
}

function proposedLine(line: DraftLine, gathered: GatheredBody, on: IsoDate, onAgenda: readonly AgendaItemFacts[]): ProposedLine {
  const series = gathered.series.find((one) => one.id === line.seriesId)
  return {
    key: line.key,
    kind: line.kind,
    isHeading: line.isHeading === true,
    title: line.title,
    plans: line.planIds.flatMap((id) => gathered.plans.filter((plan) => plan.id === id).map((plan) => planRef(plan, on))),
    series: series ? seriesRef(series) : null,
    fiscalYear: line.fiscalYear,
    reasons: line.reasons.map(inBothLanguages),
    itemId: onAgenda.find((item) => saysTheSame(item, line))?.id ?? null,
    shelfItemId: line.reasons.find((reason) => reason.code === 'on-shelf')?.itemId ?? null,
  }
}

const inBothLanguages = (reason: DraftReason): Bilingual => ({ en: draftText.en.reason(reason), ja: draftText.ja.reason(reason) })

/** Proposals for a planned meeting. Errors: not-found. */
export async function proposeDraft(
  session: Session,
  meetingId: number,
): Promise<{ readonly lines: readonly ProposedLine[]; readonly leftOut: readonly ProposedLine[] }> {
  const { draft } = await draftForMeeting(session, meetingId)
  return { lines: draft.lines, leftOut: draft.leftOut }
}

async function draftForMeeting(session: Session, meetingId: number) {
  const { db } = session.register()
  const meeting = await getMeeting(db, meetingId)
  const lead = meeting.bodies[0]
  const gathered = await gatherBodyById(db, lead?.bodyId)
  if (!gathered) throw new Refusal('not-found', { what: 'meeting', id: meetingId })
  const items = gathered.history.meetings.find((one) => one.id === meetingId)?.items ?? []
  // Of a meeting in the register one knows what stands on the agendas before it, held or not.
  const draft = draftAfterDrafts(gathered.history, meeting.heldOn, gathered.demands)
  return { meeting, draft: draftFor(gathered, draft, items) }
}

/** Puts proposals on the agenda in the order proposed. Errors: not-found, conflict (a key is no longer proposed), read-only. */
export async function acceptDraft(
  session: Session,
  input: ParsedInputOf<typeof agendaContract.accept>,
): Promise<{ readonly ids: readonly number[] }> {
  const { meeting, draft } = await draftForMeeting(session, input.meetingId)
  const proposals = [...draft.lines, ...draft.leftOut]
  const unknown = input.keys.find((key) => !proposals.some((line) => line.key === key))
  if (unknown !== undefined) throw new Refusal('conflict', { what: 'proposal', key: unknown })
  const accepted = proposals.filter((line) => input.keys.includes(line.key))
  return save(session, 'agenda.accept', async (writer, tx) => {
    const ids: number[] = []
    // One after another: what lies on the shelf is taken from there, with all nested under it.
    for (const run of runsOf(accepted)) {
      const shelved = run.flatMap((line) => line.shelfItemId ?? [])
      ids.push(
        ...(shelved.length > 0
          ? await carryItems(writer, tx, shelved, { kind: 'meeting', meeting }, 'moved')
          : await appendItems(writer, tx, meeting, run.map(newLine))),
      )
    }
    return { ids }
  })
}

/** Neighbours that come from the same place. */
function runsOf(lines: readonly ProposedLine[]): readonly (readonly ProposedLine[])[] {
  const runs: ProposedLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && (run[0].shelfItemId === null) === (line.shelfItemId === null)) run.push(line)
    else runs.push([line])
  }
  return runs
}

const newLine = (line: ProposedLine): NewLine => ({
  kind: line.kind,
  isHeading: line.isHeading,
  titleEn: line.title.en,
  titleJa: line.title.ja,
  fiscalYear: line.fiscalYear,
  seriesId: line.series?.id ?? null,
  // An annual plan is found by its series and fiscal year.
  planIds: line.plans.filter((plan) => line.series === null || plan.kind !== 'annual-plan').map((plan) => plan.id),
  draftReasons: JSON.stringify(line.reasons),
})
