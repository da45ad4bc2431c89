import { type BodyRecord, listBodies } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { lastPlaces, listOrganizations, listPosts, listSources, type SourceRecord } from '../../../db/repositories/directory.ts'
import { listMeetingBodies, listMeetingsOfBody } from '../../../db/repositories/body-meetings.ts'
import { listSeats } from '../../../db/repositories/members.ts'
import { listPlans } from '../../../db/repositories/plans.ts'
import { listSeries } from '../../../db/repositories/plan-series.ts'
import type { KnownBody, KnownRegister } from '../../exchange/published-record/known-register.ts'
import { seriesNames } from '../../exchange/published-record/series-names.ts'

/** The register as an import looks at it. */
export interface GatheredRegister {
  readonly known: KnownRegister
  readonly bodies: readonly BodyRecord[]
  readonly organizationKeys: ReadonlyMap<number, string>
  readonly sources: readonly SourceRecord[]
  /** `annualPlanKey` of every annual plan there is. */
  readonly annualPlans: ReadonlySet<string>
  /** The last place on the agenda of each meeting that has one. */
  readonly lastPositions: ReadonlyMap<number, number>
  /** Keys in use, which new things may not take. */
  readonly taken: Readonly<Record<KeyedTable, ReadonlySet<string>>>
  readonly lastPlaces: Awaited<ReturnType<typeof lastPlaces>>
}

export type KeyedTable = 'bodies' | 'organizations' | 'posts' | 'plan_series' | 'plans' | 'sources'

/** What tells one annual plan from another. */
export const annualPlanKey = (seriesId: number, fiscalYear: number): string => `${seriesId} ${fiscalYear}`

/** Reads all that a text can be matched against. */
export async function gatherRegister(db: Database): Promise<GatheredRegister> {
  const bodies = await listBodies(db)
  const organizations = await listOrganizations(db)
  const posts = await listPosts(db)
  const plans = await listPlans(db, null)
  const series = await listSeries(db, null)
  const sources = await listSources(db)
  const knownBodies: KnownBody[] = []
  const lastPositions = new Map<number, number>()
  for (const body of bodies) {
    const meetings = await listMeetingsOfBody(db, body.id)
    const partners = await listMeetingBodies(db, body.id)
    for (const { id, items } of meetings) lastPositions.set(id, Math.max(0, ...items.map(({ position }) => position)))
    knownBodies.push({
      id: body.id,
      names: body.names,
      isExternal: body.isExternal,
      lifetime: { from: body.establishedOn, to: body.abolishedOn },
      seats: (await listSeats(db, body.id)).map(({ id, post, role, interval }) => ({ id, postId: post.id, role, interval })),
      meetings: meetings.map(({ id, kind, actKind, heldOn, ordinal, items }) => ({
        id,
        kind,
        actKind,
        heldOn,
        ordinal,
        jointWith: partners
          .filter((partner) => partner.meetingId === id && partner.bodyId !== body.id)
          .map((partner) => ({ bodyId: partner.bodyId, ordinal: partner.ordinal })),
        items: items.map((item) => ({ id: item.id, title: item.title })),
      })),
      plans: plans.filter(({ bodyId }) => bodyId === body.id).map(({ id, names }) => ({ id, names })),
      series: series
        .filter(({ bodyId }) => bodyId === body.id)
        .map(({ id, title, planWording, progressWording }) => ({
          id,
          names: seriesNames(title, [planWording, progressWording]),
        })),
    })
  }
  const keysOf = (things: readonly { readonly key: string }[]) => new Set(things.map(({ key }) => key))
  return {
    known: { bodies: knownBodies, organizations, posts },
    bodies,
    organizationKeys: new Map(organizations.map(({ id, key }) => [id, key])),
    sources,
    annualPlans: new Set(
      plans.flatMap(({ seriesId, fiscalYear }) =>
        seriesId === null || fiscalYear === null ? [] : [annualPlanKey(seriesId, fiscalYear)],
      ),
    ),
    lastPositions,
    taken: {
      bodies: keysOf(bodies),
      organizations: keysOf(organizations),
      posts: keysOf(posts),
      plan_series: keysOf(series),
      plans: keysOf(plans),
      sources: keysOf(sources),
    },
    lastPlaces: await lastPlaces(db),
  }
}
