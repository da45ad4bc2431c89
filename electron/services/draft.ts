import type { BodyRef } from '../../shared/contract/common.ts'
import type { ParsedInputOf } from '../../shared/contract/define.ts'
import type { agendaContract, ProposedLine } from '../../shared/contract/meetings.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { draftAgenda } from '../../shared/domain/draft.ts'
import type { DraftLine, DraftReason } from '../../shared/domain/draft-line.ts'
import { foldText } from '../../shared/domain/fold-text.ts'
import { itemClass } from '../../shared/domain/item-class.ts'
import type { AgendaItemFacts, Bilingual } from '../../shared/domain/model.ts'
import { draftText } from '../../shared/text/draft-text.ts'
import { appendItems, getMeeting } from './edit-agenda.ts'
import { type GatheredBody, gatherBodies, gatherBody } from './histories.ts'
import { bodyRef, planRef, seriesRef } from './refs.ts'
import { Refusal } from './refusal.ts'
import { save } from './save.ts'
import type { Session } from './session.ts'

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
  return draftFor(await gatherBody(session.register().db, bodyKey), on, [])
}

function draftFor(gathered: GatheredBody, on: IsoDate, onAgenda: readonly AgendaItemFacts[]): DraftOn {
  const draft = draftAgenda(gathered.history, on)
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
    title: line.title,
    plans: line.planIds.flatMap((id) => gathered.plans.filter((plan) => plan.id === id).map((plan) => planRef(plan, on))),
    series: series ? seriesRef(series) : null,
    fiscalYear: line.fiscalYear,
    reasons: line.reasons.map(inBothLanguages),
    itemId: onAgenda.find((item) => saysTheSame(item, line))?.id ?? null,
  }
}

const inBothLanguages = (reason: DraftReason): Bilingual => ({ en: draftText.en.reason(reason), ja: draftText.ja.reason(reason) })

/** Same act on the same plan or year, or, where neither is named, the same words. */
function saysTheSame(item: AgendaItemFacts, line: DraftLine): boolean {
  if (itemClass(item.kind) !== itemClass(line.kind)) return false
  if (line.seriesId !== null)
    return item.seriesId === line.seriesId && item.fiscalYear === line.fiscalYear && item.kind === line.kind
  if (line.planIds.length > 0) return line.planIds.every((id) => item.planIds.includes(id))
  const words = (title: Bilingual) => foldText(title.en ?? title.ja ?? '')
  return words(item.title) === words(line.title)
}

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
  const gathered = (await gatherBodies(db)).find(({ body }) => body.id === lead?.bodyId)
  if (!gathered) throw new Refusal('not-found', { what: 'meeting', id: meetingId })
  const items = gathered.history.meetings.find((one) => one.id === meetingId)?.items ?? []
  return { meeting, draft: draftFor(gathered, meeting.heldOn, items) }
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
  return save(session, 'agenda.accept', async (writer, tx) => ({
    ids: await appendItems(
      writer,
      tx,
      meeting,
      accepted.map((line) => ({
        kind: line.kind,
        titleEn: line.title.en,
        titleJa: line.title.ja,
        fiscalYear: line.fiscalYear,
        seriesId: line.series?.id ?? null,
        // An annual plan is found by its series and fiscal year.
        planIds: line.plans.filter((plan) => line.series === null || plan.kind !== 'annual-plan').map((plan) => plan.id),
        draftReasons: JSON.stringify(line.reasons),
      })),
    ),
  }))
}
