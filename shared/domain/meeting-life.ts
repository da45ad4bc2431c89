import type { MeetingKind, MeetingStatus, Outcome } from './vocabulary.ts'

/** What people do with a meeting as a whole. Only they take it on: a day that has passed never does. */
export const lifeActs = ['issue', 'reissue', 'withdraw', 'hold', 'record', 'reopen', 'postpone', 'cancel', 'revive'] as const
export type LifeAct = (typeof lifeActs)[number]

/**
 * From which stages each act may be done. `reissue` sends out anew what was corrected since the issue, both versions kept; `withdraw` takes an issue back, `reopen` the record of a meeting that was held; `record` enters
 * afterwards a meeting that was held without an agenda issued here, or without any.
 */
const actsAt: Readonly<Record<MeetingStatus, readonly LifeAct[]>> = {
  planned: ['issue', 'record', 'postpone', 'cancel'],
  drafted: ['issue', 'record', 'postpone', 'cancel'],
  issued: ['hold', 'reissue', 'withdraw', 'postpone', 'cancel'],
  held: ['reopen'],
  cancelled: ['revive'],
  postponed: ['revive', 'cancel'],
}

/** A meeting as far as its life is concerned. */
export interface LivingMeeting {
  readonly kind: MeetingKind
  readonly status: MeetingStatus
  /** Its day has come. */
  readonly isDue: boolean
  /** An agenda was issued, though it may have been taken back. */
  readonly wasIssued: boolean
  readonly items: readonly LivingItem[]
}

export interface LivingItem {
  readonly id: number
  readonly isHeading: boolean
  readonly outcome: Outcome | null
}

/** Why an act is refused. */
export type LifeRefusal =
  | { readonly why: 'founding-act' }
  /** It does not lead on from this stage. */
  | { readonly why: 'no-such-step'; readonly act: LifeAct; readonly status: MeetingStatus }
  /** Nothing to issue: no line, or headings alone. */
  | { readonly why: 'empty-agenda' }
  /** What is to come was not held. */
  | { readonly why: 'not-yet' }
  /** What was issued and taken back is issued again, so that both versions stand. */
  | { readonly why: 'was-issued' }
  /** These lines say not yet what came of them. */
  | { readonly why: 'outcomes-missing'; readonly itemIds: readonly number[] }

/** Why the act cannot be done now; null: it can. */
export function lifeRefusal(act: LifeAct, meeting: LivingMeeting): LifeRefusal | null {
  if (meeting.kind !== 'meeting') return { why: 'founding-act' }
  if (!canFollow(act, meeting.status)) return { why: 'no-such-step', act, status: meeting.status }
  if ((act === 'issue' || act === 'reissue') && meeting.items.every((item) => item.isHeading)) return { why: 'empty-agenda' }
  if (act === 'record' && !meeting.isDue) return { why: 'not-yet' }
  if (act === 'record' && meeting.wasIssued) return { why: 'was-issued' }
  const undecided = act === 'hold' || act === 'record' ? undecidedItems(meeting.items) : []
  return undecided.length === 0 ? null : { why: 'outcomes-missing', itemIds: undecided.map((item) => item.id) }
}

/** Whether the act leads on from this stage, whatever else it needs. */
export const canFollow = (act: LifeAct, status: MeetingStatus): boolean => actsAt[status].includes(act)

/** Whether a meeting at this stage can be recorded as held, whatever else that needs. */
export const canBeHeld = (status: MeetingStatus): boolean => canFollow('hold', status) || canFollow('record', status)

/** The lines that must say what came of them before the meeting is recorded as held: all but the headings. */
export const undecidedItems = <Item extends LivingItem>(items: readonly Item[]): readonly Item[] =>
  items.filter((item) => !item.isHeading && item.outcome === null)

/**
 * The stage after an act. A meeting put off with its new day, or planned again, is drafted where it has lines and planned
 * where it has none; put off without a day it waits as postponed. Where nothing was issued, a record taken back leaves an open agenda.
 */
export function statusAfter(
  act: LifeAct,
  { hasLines, hasNewDay, wasIssued }: { readonly hasLines: boolean; readonly hasNewDay: boolean; readonly wasIssued: boolean },
): MeetingStatus {
  const open = hasLines ? 'drafted' : 'planned'
  switch (act) {
    case 'issue':
    case 'reissue':
      return 'issued'
    case 'reopen':
      return wasIssued ? 'issued' : open
    case 'withdraw':
    case 'revive':
      return open
    case 'hold':
    case 'record':
      return 'held'
    case 'cancel':
      return 'cancelled'
    case 'postpone':
      return hasNewDay ? open : 'postponed'
  }
}

/** Whether the numbers given out by an issue still stand at this stage: an agenda that is drafted again is numbered anew. */
export const keepsIssuedNumbers = (status: MeetingStatus): boolean => status !== 'planned' && status !== 'drafted'

/** Whether a meeting at this stage takes up its day; a cancelled or postponed one leaves it free. */
export const takesItsDay = (status: MeetingStatus): boolean => status !== 'cancelled' && status !== 'postponed'

/** Whether the agenda is still being written: lines deferred elsewhere may go on it. */
export const isOpenAgenda = (status: MeetingStatus): boolean => status === 'planned' || status === 'drafted'

/** The act that leads on from a stage; null where none does by itself. */
export function nextAct(status: MeetingStatus): 'issue' | 'hold' | null {
  switch (status) {
    case 'planned':
    case 'drafted':
      return 'issue'
    case 'issued':
      return 'hold'
    case 'held':
    case 'cancelled':
    case 'postponed':
      return null
  }
}

/** The one act that leads from a stage to another; null where it takes more than one, or none does. */
export function actTowards(from: MeetingStatus, to: MeetingStatus): LifeAct | null {
  const leadsThere: Readonly<Record<MeetingStatus, readonly LifeAct[]>> = {
    planned: [],
    drafted: ['withdraw'],
    issued: ['issue', 'reopen'],
    held: ['hold', 'record'],
    cancelled: ['cancel'],
    postponed: ['postpone'],
  }
  return leadsThere[to].find((act) => canFollow(act, from)) ?? null
}
