import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { type DocumentKind, documentKinds } from '../../../db/search/document.ts'
import { findDocuments } from '../../../db/search/find-documents.ts'
import {
  type Condition,
  type Narrowing,
  ofBodies,
  ofKinds,
  ofPlans,
  ofStates,
  openOrClosed,
} from '../../../db/search/narrowing.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { isUnderstood, type SearchFilter } from '../../../shared/domain/search-query.ts'
import {
  type FollowUpState,
  followUpStates,
  itemKinds,
  itemStatuses,
  meetingStatuses,
  outcomes,
  planKinds,
} from '../../../shared/domain/vocabulary.ts'
import { type Derivation, ofEveryBody } from '../bodies/every-body.ts'
import { planFindings } from '../plans/plans.ts'

/**
 * What the typed filters ask of the register. Several of one name widen it (`kind:plan kind:meeting`), those of different names narrow it; one that
 * was not understood asks nothing.
 */
export async function narrowingOf(
  db: Database,
  filters: readonly SearchFilter[],
  bodies: readonly BodyRecord[],
  asOf: IsoDate,
): Promise<Asked> {
  const understood = filters.filter(isUnderstood)
  const values = (key: 'body' | 'kind' | 'status' | 'is') =>
    understood.flatMap((filter) => (filter.key === key ? filter.values : []))
  const conditions: Condition[] = []

  const kinds = values('kind')
  if (kinds.length > 0) conditions.push(ofKinds(kindsAmong(kinds)))
  const wantedBodies = values('body')
  if (wantedBodies.length > 0) {
    conditions.push(ofBodies(bodies.filter((body) => wantedBodies.includes(body.key)).map((body) => body.id)))
  }
  const plans = understood.flatMap((filter) => (filter.key === 'plan' ? [filter.text] : []))
  if (plans.length > 0) conditions.push(ofPlans((await Promise.all(plans.map((text) => plansCalled(db, text)))).flat()))
  const states = values('status')
  const wantedStates = followUpStates.filter((state) => states.includes(`plan:${state}`))
  const isOpenOrClosed = new Set(values('is'))
  const counted = wantedStates.length + isOpenOrClosed.size === 0 ? null : await ofEveryBody<Kept>(db, { planStates }, asOf)
  const known = counted?.values.flatMap((of) => of.planStates) ?? []
  const idsOf = (isWanted: (state: FollowUpState) => boolean) => known.flatMap(({ id, state }) => (isWanted(state) ? [id] : []))
  if (states.length > 0) {
    const planIds = wantedStates.length === 0 ? null : idsOf((state) => wantedStates.includes(state))
    conditions.push(standingAs(states, planIds, asOf))
  }
  const byEnd = { open: idsOf((state) => state !== 'concluded'), closed: idsOf((state) => state === 'concluded') }
  for (const wanted of isOpenOrClosed) conditions.push(openOrClosed(wanted === 'open', byEnd, asOf))
  return { narrowing: { conditions, ...daysOf(understood) }, isCounting: counted?.isCounting ?? false }
}

/** What the filters ask, and whether bodies are still being looked through of which some ask. */
interface Asked {
  readonly narrowing: Narrowing
  readonly isCounting: boolean
}

function kindsAmong(values: readonly string[]) {
  return {
    kinds: documentKinds.filter((kind) => values.includes(kind)),
    itemKinds: itemKinds.filter((kind) => values.includes(`item:${kind}`)),
    planKinds: planKinds.filter((kind) => values.includes(`plan:${kind}`)),
  }
}

/** Plans are found by every name they ever had, whatever its spelling. */
async function plansCalled(db: Database, text: string): Promise<readonly number[]> {
  const { documents } = await findDocuments(db, text, mostPlans, { conditions: [onlyPlans], from: null, to: null })
  return documents.map((document) => document.subjectId)
}

const mostPlans = 500
const onlyPlans = ofKinds({ kinds: ['plan'] satisfies readonly DocumentKind[], itemKinds: [], planKinds: [] })

const standingAs = (values: readonly string[], planIds: readonly number[] | null, asOf: IsoDate): Condition =>
  ofStates(
    {
      meetings: meetingStatuses.filter((status) => values.includes(`meeting:${status}`)),
      outcomes: outcomes.filter((outcome) => values.includes(`outcome:${outcome}`)),
      items: itemStatuses.filter((status) => values.includes(`item:${status}`)),
      planIds,
    },
    asOf,
  )

/** The days asked for: of several ranges what lies in all of them. */
function daysOf(filters: readonly SearchFilter[]): Pick<Narrowing, 'from' | 'to'> {
  const ranges = filters.flatMap((filter) => (filter.key === 'on' ? [filter] : []))
  const starts = ranges.flatMap(({ from }) => from ?? []).toSorted()
  const ends = ranges.flatMap(({ to }) => to ?? []).toSorted()
  return { from: starts.at(-1) ?? null, to: ends[0] ?? null }
}

interface PlanState {
  readonly id: number
  readonly state: FollowUpState
}

interface Kept extends Record<string, unknown> {
  readonly planStates: readonly PlanState[]
}

/** How each body's plans stand on a day, kept until a command touches it: people narrow as they type. */
const planStates: Derivation<readonly PlanState[]> = {
  madeOf: 'matters',
  async make({ asOf, followUps }) {
    const gathered = await followUps()
    const value = planFindings(gathered, asOf).map(({ plan, finding }) => ({ id: plan.id, state: finding.state }))
    const rows = gathered.history.meetings.reduce((sum, { items }) => sum + 1 + items.length, value.length)
    return { value, rows, weight: value.length }
  },
}
