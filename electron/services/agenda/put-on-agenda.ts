import type { InputOf, OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { followUpsContract } from '../../../shared/contract/follow-ups.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { DraftLine } from '../../../shared/domain/draft-line.ts'
import { draftTitle } from '../../../shared/domain/draft-title.ts'
import { draftAgenda } from '../../../shared/domain/draft.ts'
import { heldMeetings, historyAsOf } from '../../../shared/domain/history-as-of.ts'
import { itemClass } from '../../../shared/domain/item-class.ts'
import type { AgendaItemFacts, Bilingual } from '../../../shared/domain/model.ts'
import type { ItemKind } from '../../../shared/domain/vocabulary.ts'
import { draftText } from '../../../shared/text/draft-text.ts'
import { appendItems, getMeeting, type NewLine } from './edit-agenda.ts'
import { type GatheredBody, gatherBody } from '../bodies/histories.ts'
import { insertMeeting } from '../meetings/meetings.ts'
import { bodyRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type Input = ParsedInputOf<typeof followUpsContract.putOnAgenda>
type Subject = InputOf<typeof followUpsContract.putOnAgenda>['subject']

/**
 * Puts the look at a plan or year on an agenda as the precedent words it, and plans the meeting first when there is none.
 * Errors: unknown-body, not-found, not-allowed, conflict, read-only.
 */
export async function putOnAgenda(session: Session, input: Input): Promise<OutputOf<typeof followUpsContract.putOnAgenda>> {
  const gathered = await gatherBody(session.register().db, input.body)
  const target = targetOf(gathered, input.at)
  // A year may ask for its report and its plan: what stands there already is not put there again.
  const lines = linesFor(gathered, yearOfSeries(gathered, input.subject), target.on).filter(
    (line) => !target.items.some((item) => saysTheSame(item, line)),
  )
  if (lines.length === 0) throw new Refusal('conflict', { why: 'on-agenda', on: target.on })
  return save(session, 'followUps.putOnAgenda', async (writer, tx) => {
    const planned = target.id === null ? await insertMeeting(writer, tx, gathered.body, target.on) : null
    const meeting = await getMeeting(tx, planned?.id ?? target.id ?? 0)
    const itemIds = await appendItems(writer, tx, meeting, lines)
    return {
      meeting: {
        id: meeting.id,
        ordinal: planned?.ordinal ?? target.ordinal,
        on: target.on,
        body: bodyRef(gathered.body, target.on).short,
      },
      itemIds,
      wasPlanned: planned !== null,
    }
  })
}

interface Target {
  /** Null: still to be planned. */
  readonly id: number | null
  readonly ordinal: number | null
  readonly on: IsoDate
  readonly items: readonly AgendaItemFacts[]
}

function targetOf({ history }: GatheredBody, at: Input['at']): Target {
  if (at.kind === 'new') return { id: null, ordinal: null, on: at.on, items: [] }
  const meeting = history.meetings.find((one) => one.id === at.id && one.kind === 'meeting')
  if (!meeting) throw new Refusal('not-found', { what: 'meeting', id: at.id })
  if (meeting.status !== 'planned' && meeting.status !== 'drafted') throw new Refusal('not-allowed', { why: 'agenda-issued' })
  return { id: meeting.id, ordinal: meeting.ordinal, on: meeting.heldOn, items: meeting.items }
}

/** An annual plan is looked at as a year of its series. */
function yearOfSeries({ plans, series }: GatheredBody, subject: Subject): Subject {
  const plan = subject.kind === 'plan' ? plans.find((one) => one.key === subject.plan) : undefined
  const of = series.find((one) => one.id === plan?.seriesId)
  return of && plan && plan.fiscalYear !== null ? { kind: 'year', series: of.key, fiscalYear: plan.fiscalYear } : subject
}

/** What the draft for that day proposes, or considered and left out, about the subject; composed where it knows nothing. */
function linesFor(gathered: GatheredBody, subject: Subject, on: IsoDate): readonly NewLine[] {
  const draft = draftAgenda(gathered.history, on, gathered.demands)
  const isMeant = meansSubject(gathered, subject)
  const proposed = draft.lines.filter(isMeant)
  const found = proposed.length > 0 ? proposed : draft.leftOut.filter(isMeant)
  return found.length > 0 ? found.map((line) => newLine(gathered, line)) : [composedLine(gathered, subject, on)]
}

function meansSubject({ plans, series }: GatheredBody, subject: Subject): (line: DraftLine) => boolean {
  if (subject.kind === 'plan') {
    const plan = plans.find((one) => one.key === subject.plan)
    if (!plan) throw new Refusal('not-found', { what: 'plan', key: subject.plan })
    return (line) => line.seriesId === null && line.planIds.includes(plan.id) && itemClass(line.kind) === 'look'
  }
  const of = series.find((one) => one.key === subject.series)
  if (!of) throw new Refusal('not-found', { what: 'series', key: subject.series })
  return (line) =>
    line.seriesId === of.id &&
    line.fiscalYear === subject.fiscalYear &&
    !line.reasons.some((reason) => reason.code === 'already-reported' || reason.code === 'concluded')
}

function newLine({ plans }: GatheredBody, line: DraftLine): NewLine {
  return {
    kind: line.kind,
    titleEn: line.title.en,
    titleJa: line.title.ja,
    fiscalYear: line.fiscalYear,
    seriesId: line.seriesId,
    // An annual plan is found by its series and fiscal year.
    planIds: line.planIds.filter((id) => line.seriesId === null || plans.find((plan) => plan.id === id)?.kind !== 'annual-plan'),
    coversMore: line.coversMore,
    draftReasons: JSON.stringify(
      line.reasons.map((reason): Bilingual => ({ en: draftText.en.reason(reason), ja: draftText.ja.reason(reason) })),
    ),
  }
}

/** A look in the wording the body last used for its like. */
function composedLine({ plans, series, history }: GatheredBody, subject: Subject, on: IsoDate): NewLine {
  const looks = heldMeetings(historyAsOf(history, on))
    .flatMap((meeting) => meeting.items)
    .filter((item) => itemClass(item.kind) === 'look')
  if (subject.kind === 'plan') {
    const plan = plans.find((one) => one.key === subject.plan)
    const kind: ItemKind = looks.findLast((item) => item.seriesId === null)?.kind ?? 'follow-up'
    const title = draftTitle({ kind, past: null, subject: plan?.title ?? { en: null, ja: null }, fiscalYear: null, isPlan: true })
    return { kind, titleEn: title.en, titleJa: title.ja, planIds: plan ? [plan.id] : [] }
  }
  const of = series.find((one) => one.key === subject.series)
  const past = looks.findLast((item) => item.seriesId === of?.id) ?? null
  const kind = past?.kind ?? 'report-on-progress'
  const { fiscalYear } = subject
  const title = draftTitle({ kind, past, subject: of?.title ?? { en: null, ja: null }, fiscalYear })
  return { kind, titleEn: title.en, titleJa: title.ja, seriesId: of?.id ?? null, fiscalYear, planIds: [] }
}

function saysTheSame(item: AgendaItemFacts, line: NewLine): boolean {
  if (itemClass(item.kind) !== itemClass(line.kind ?? 'other')) return false
  if (line.seriesId !== undefined && line.seriesId !== null) {
    return item.seriesId === line.seriesId && item.fiscalYear === line.fiscalYear
  }
  return (line.planIds ?? []).some((id) => item.planIds.includes(id))
}
