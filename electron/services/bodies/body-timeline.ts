import type { PlanRecord } from '../../../db/repositories/plans.ts'
import type { BodyScreen, TimelineBar } from '../../../shared/contract/bodies.ts'
import { addDays, addMonths, firstDay, type IsoDate, precisionOf } from '../../../shared/domain/calendar.ts'
import { chainOn, type FiscalYearLink } from '../../../shared/domain/fiscal-year-chain.ts'
import { fiscalYearEnd, fiscalYearStart } from '../../../shared/domain/fiscal-year.ts'
import type { FollowUpFinding } from '../../../shared/domain/follow-up-state.ts'
import { reasonsOf, silencesOf } from '../../../shared/domain/holes.ts'
import type { BodyHistory } from '../../../shared/domain/model.ts'
import type { GatheredBody } from './histories.ts'
import { planRef, seriesRef } from '../register/refs.ts'

type Timeline = BodyScreen['timeline']
type Findings = readonly { readonly plan: PlanRecord; readonly finding: FollowUpFinding }[]

/** A body's whole life: a row for each plan, one row for each annual series with a bar for each fiscal year. */
export function bodyTimeline(
  gathered: GatheredBody,
  known: BodyHistory,
  findings: Findings,
  asOf: IsoDate,
  registerBegins: IsoDate,
  expectedUntil: IsoDate | null,
): Timeline {
  const first =
    known.meetings[0]?.heldOn ?? (gathered.body.establishedOn ? firstDay(gathered.body.establishedOn) : registerBegins)
  const last = known.meetings.at(-1)?.heldOn ?? asOf
  const horizon = addMonths(last > asOf ? last : asOf, 6)
  // The next meeting the rhythm lets expect stands inside, unless it lies far off.
  const expected = expectedUntil !== null && expectedUntil <= addMonths(asOf, 18) ? addMonths(expectedUntil, 1) : horizon
  const end = expected > horizon ? expected : horizon
  return {
    from: addDays(first, -60),
    to: end,
    rows: [...planRows(known, findings, asOf), ...seriesRows(gathered, known, findings, asOf)].toSorted((one, other) =>
      startOf(one).localeCompare(startOf(other)),
    ),
  }
}

const startOf = (row: Timeline['rows'][number]): string => row.bars[0]?.from ?? ''

function planRows(known: BodyHistory, findings: Findings, asOf: IsoDate): Timeline['rows'] {
  const facts = new Map(known.plans.map((plan) => [plan.id, plan]))
  return findings
    .filter(({ plan }) => plan.seriesId === null)
    .map(({ plan, finding }) => {
      const ref = planRef(plan, asOf)
      const fact = facts.get(plan.id)
      const told =
        fact === undefined
          ? nothingTold
          : { silences: silencesOf(known, fact, finding), reasons: reasonsOf(fact, finding).map(({ on }) => on) }
      return { label: ref.name, plan: ref, series: null, bars: [{ ...planBar(plan, finding, asOf), ...told }] }
    })
}

type Told = Pick<TimelineBar, 'silences' | 'reasons'>
const nothingTold: Told = { silences: [], reasons: [] }

/** A year whose report came late, or was explained away: missed all the same, which its bar goes on telling. */
function toldOfYear({ fiscalYear, state, explanation, planMissedAt, progressMissedAt }: FiscalYearLink): Told {
  const wasMissed = state !== 'broken' && planMissedAt.length + progressMissedAt.length > 0
  return {
    silences: wasMissed
      ? [{ from: fiscalYearStart(fiscalYear), to: fiscalYearEnd(fiscalYear), isExplained: explanation !== null }]
      : [],
    reasons: explanation === null ? [] : [explanation.on],
  }
}

function planBar(plan: PlanRecord, finding: FollowUpFinding, asOf: IsoDate): Omit<TimelineBar, keyof Told> {
  return {
    plan: planRef(plan, asOf),
    series: null,
    fiscalYear: null,
    from: plan.adoptedOn ? firstDay(plan.adoptedOn) : (finding.birth?.on ?? null),
    fromIsExact: plan.adoptedOn !== null && precisionOf(plan.adoptedOn) === 'day' && finding.birth?.how !== 'to-be-confirmed',
    birth: finding.birth?.how ?? null,
    to: finding.conclusion?.on ?? null,
    state: finding.state,
    dueOn: finding.dueOn,
    year: null,
    looks: finding.followUps.map(({ meetingId, on, isFinal }) => ({ meetingId, on, isFinal })),
  }
}

function seriesRows(gathered: GatheredBody, known: BodyHistory, findings: Findings, asOf: IsoDate): Timeline['rows'] {
  return gathered.series.flatMap((series) => {
    const { links, breaks } = chainOn(known, series, asOf)
    if (links.length === 0) return []
    const ref = seriesRef(series)
    return [
      {
        label: series.name,
        plan: null,
        series: ref,
        bars: links.map((link) => {
          const found = findings.find(({ plan }) => plan.id === link.planId)
          const look = link.progress
          return {
            plan: found ? planRef(found.plan, asOf) : null,
            series: ref,
            fiscalYear: link.fiscalYear,
            from: fiscalYearStart(link.fiscalYear),
            fromIsExact: true,
            birth: found?.finding.birth?.how ?? null,
            to: fiscalYearEnd(link.fiscalYear),
            state: found?.finding.state ?? 'not-yet-due',
            dueOn: found?.finding.dueOn ?? link.planDueAt?.on ?? null,
            year: { state: link.state, missing: breaks.find((one) => one.fiscalYear === link.fiscalYear)?.missing ?? null },
            ...toldOfYear(link),
            looks: look ? [{ meetingId: look.meetingId, on: look.on, isFinal: true }] : [],
          }
        }),
      },
    ]
  })
}
