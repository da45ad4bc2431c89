import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { findLastCommand } from '../../../db/repositories/history.ts'
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
import { gatherBodies } from '../bodies/histories.ts'
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
): Promise<Narrowing> {
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
  if (states.length > 0) conditions.push(await standingAs(db, states, asOf))
  for (const wanted of new Set(values('is'))) {
    const open = (await planStates(db, asOf)).filter(({ state }) => state !== 'concluded').map(({ id }) => id)
    conditions.push(openOrClosed(wanted === 'open', open, asOf))
  }
  return { conditions, ...daysOf(understood) }
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

async function standingAs(db: Database, values: readonly string[], asOf: IsoDate): Promise<Condition> {
  const wanted = followUpStates.filter((state) => values.includes(`plan:${state}`))
  const planIds =
    wanted.length === 0 ? null : (await planStates(db, asOf)).filter(({ state }) => wanted.includes(state)).map(({ id }) => id)
  return ofStates(
    {
      meetings: meetingStatuses.filter((status) => values.includes(`meeting:${status}`)),
      outcomes: outcomes.filter((outcome) => values.includes(`outcome:${outcome}`)),
      items: itemStatuses.filter((status) => values.includes(`item:${status}`)),
      planIds,
    },
    asOf,
  )
}

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

/** Worked out once for a state of the register and a day: people narrow as they type. */
const lastStates = new WeakMap<Database, { readonly key: string; readonly states: Promise<readonly PlanState[]> }>()

async function planStates(db: Database, asOf: IsoDate): Promise<readonly PlanState[]> {
  const key = `${(await findLastCommand(db))?.hash ?? ''} ${asOf}`
  const known = lastStates.get(db)
  if (known?.key === key) return known.states
  const states = gatherBodies(db).then((bodies) =>
    bodies.flatMap((body) => planFindings(body, asOf).map(({ plan, finding }) => ({ id: plan.id, state: finding.state }))),
  )
  lastStates.set(db, { key, states })
  return states
}
