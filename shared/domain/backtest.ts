import type { IsoDate } from './calendar.ts'
import type { DraftLine } from './draft-line.ts'
import { draftAgenda } from './draft.ts'
import { heldMeetings, historyAsOf } from './history-as-of.ts'
import { type MeetingRef, meetingRef } from './meeting-ref.ts'
import type { AgendaItemFacts, BodyHistory, MeetingFacts } from './model.ts'
import { type Lineages, planLineages } from './plan-lineage.ts'
import { identityOf, linesOf } from './precedent.ts'

/** How well proposals met agendas. Precision, recall and F1 are 0 to 1, and 0 where nothing was proposed or nothing met. */
export interface Score {
  readonly proposed: number
  readonly actual: number
  readonly hits: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface MeetingTrial {
  readonly meeting: MeetingRef
  readonly draft: Score
  /** The previous agenda again, its fiscal years rolled on. */
  readonly baseline: Score
  /** Proposed, but not on the agenda. */
  readonly wrong: readonly DraftLine[]
  /** On the agenda, but not proposed. */
  readonly missed: readonly AgendaItemFacts[]
}

export interface BodyTrial {
  readonly bodyKey: string
  readonly draft: Score
  readonly baseline: Score
  readonly meetings: readonly MeetingTrial[]
}

export interface Backtest {
  readonly draft: Score
  readonly baseline: Score
  readonly bodies: readonly BodyTrial[]
}

/**
 * Drafts every past agenda from what lay before it and compares: each meeting with an agenda after an earlier one with an
 * agenda. Two lines are the same when they do the same (the three ways to look back are one) about the same series, plan
 * lineage or topic, at the same distance from the fiscal year of the meeting.
 */
export function backtest(histories: readonly BodyHistory[]): Backtest {
  const bodies = histories.map((history): BodyTrial => {
    const meetings = trialsOf(history)
    return {
      bodyKey: history.bodyKey,
      draft: total(meetings.map((trial) => trial.draft)),
      baseline: total(meetings.map((trial) => trial.baseline)),
      meetings,
    }
  })
  return { draft: total(bodies.map((body) => body.draft)), baseline: total(bodies.map((body) => body.baseline)), bodies }
}

function trialsOf(history: BodyHistory): readonly MeetingTrial[] {
  const last = history.meetings.reduce<IsoDate | null>((so, { heldOn }) => (so === null || heldOn > so ? heldOn : so), null)
  if (last === null) return []
  const lineages = planLineages(history.plans)
  const withAgenda = heldMeetings(historyAsOf(history, last)).filter((meeting) => linesOf(meeting).length > 0)
  return withAgenda.slice(1).map((meeting, index) => trialOf(history, lineages, meeting, withAgenda[index]))
}

function trialOf(
  history: BodyHistory,
  lineages: Lineages,
  meeting: MeetingFacts,
  previous: MeetingFacts | undefined,
): MeetingTrial {
  const actual = linesOf(meeting).map((item) => ({ from: item, key: identityOf(item, meeting.heldOn, lineages).key }))
  const proposed = draftAgenda(history, meeting.heldOn).lines.map((line) => ({ from: line, key: keyOf(line, meeting, lineages) }))
  const copied = previous === undefined ? [] : linesOf(previous).map((item) => identityOf(item, previous.heldOn, lineages))
  const matched = match(proposed, actual)
  return {
    meeting: meetingRef(meeting),
    draft: scoreOf(proposed.length, actual.length, matched.hits),
    baseline: scoreOf(copied.length, actual.length, match(copied, actual).hits),
    wrong: matched.proposed.map(({ from }) => from),
    missed: matched.actual.map(({ from }) => from),
  }
}

/** A line's identity, as an item of the meeting would have it; the successor of a plan is of its lineage. */
function keyOf(line: DraftLine, meeting: MeetingFacts, lineages: Lineages): string {
  const planIds = line.successorOf === null ? line.planIds : [line.successorOf]
  const item: AgendaItemFacts = {
    ...line,
    planIds,
    id: 0,
    meetingId: meeting.id,
    parentId: null,
    position: 0,
    isHeading: false,
    outcome: null,
  }
  return identityOf(item, meeting.heldOn, lineages).key
}

interface Keyed {
  readonly key: string
}

/** Pairs equal keys one to one and leaves what has no partner. */
function match<P extends Keyed, A extends Keyed>(proposed: readonly P[], actual: readonly A[]) {
  const open = [...actual]
  const wrong = proposed.filter((one) => {
    const index = open.findIndex((other) => other.key === one.key)
    if (index >= 0) open.splice(index, 1)
    return index < 0
  })
  return { hits: actual.length - open.length, proposed: wrong, actual: open }
}

function total(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number) => scores.reduce((so, score) => so + pick(score), 0)
  return scoreOf(
    sum((score) => score.proposed),
    sum((score) => score.actual),
    sum((score) => score.hits),
  )
}

function scoreOf(proposed: number, actual: number, hits: number): Score {
  const ratio = (of: number) => (of === 0 ? 0 : hits / of)
  return { proposed, actual, hits, precision: ratio(proposed), recall: ratio(actual), f1: ratio((proposed + actual) / 2) }
}
