import type { SampleRecord } from '../../../db/sample/format.ts'
import { foldName } from '../../../shared/domain/names.ts'
import type { GatheredRegister, KeyedTable } from './gather-register.ts'
import { matterOf } from '../../../shared/domain/kinds-in-words.ts'

/** Gives every new thing a key nobody has. Each call takes the key that it gives. */
export interface KeyFinder {
  readonly body: (name: string) => string
  readonly organization: (name: string) => string
  /** `organization`: the name of the heading the post stands under, and the organization's key. */
  readonly post: (title: string, organization: { readonly name: string; readonly key: string } | null) => string
  readonly series: (bodyKey: string, title: string) => string
  readonly plan: (bodyKey: string, title: string, year: number | null) => string
  readonly yearlyPlan: (bodyKey: string, name: string, fiscalYear: number) => string
  readonly source: (fileName: string) => string
}

/**
 * Keys are those of the published record's sample where a thing bears the name of one there, so that `drugs` is `drugs` however it
 * came into the register; else short words of the name. A key that is taken gets a number.
 */
export function keyFinder(sample: SampleRecord, taken: GatheredRegister['taken']): KeyFinder {
  const used = new Map<KeyedTable, Set<string>>()
  const free = (table: KeyedTable, wanted: string): string => {
    const keys = used.get(table) ?? new Set(taken[table])
    used.set(table, keys)
    let key = wanted
    for (let number = 2; keys.has(key); number += 1) key = `${wanted}-${number}`
    keys.add(key)
    return key
  }
  const bodies = sample.bodies.toSorted((one, other) => Number(one.external) - Number(other.external))
  const planOf = (bodyKey: string, name: string) => sample.plans.find((plan) => plan.body === bodyKey && bears(plan, name))?.key
  return {
    body: (name) => free('bodies', bodies.find((body) => bears(body, name))?.key ?? slug(name, 3, 'body')),
    organization: (name) =>
      free('organizations', sample.organizations.find((one) => bears(one, name))?.key ?? slug(name, 4, 'organization')),
    post: (title, organization) => {
      const known = sample.posts.find((post) => bears(post, title) && isUnder(sample, post, organization?.name ?? null))
      const own = slug(title, 5, 'post')
      return free('posts', known?.key ?? (organization === null ? own : `${organization.key}-${own}`))
    },
    series: (bodyKey, title) => {
      const known = sample.series.find(
        (one) =>
          one.body === bodyKey && [one.en, one.ja].some((name) => name !== undefined && foldName(name) === foldName(title)),
      )
      return free('plan_series', known?.key ?? `${bodyKey}/annual-plans`)
    },
    plan: (bodyKey, title, year) => {
      const own = `${bodyKey}/${slug(title, 4, 'plan')}`
      return free('plans', planOf(bodyKey, title) ?? (year === null ? own : `${own}-${year}`))
    },
    yearlyPlan: (bodyKey, name, fiscalYear) => free('plans', planOf(bodyKey, name) ?? `${bodyKey}/annual-plan-${fiscalYear}`),
    source: (fileName) => free('sources', `import-${slug(fileName.replace(/\.[^.]*$/, ''), 6, 'text')}`),
  }
}

const bears = (thing: { readonly names: readonly { readonly name: string }[] }, wanted: string): boolean =>
  thing.names.some(({ name }) => foldName(name) === foldName(wanted))

/** A post under a heading belongs to that organization; one without stands alone. */
function isUnder(sample: SampleRecord, post: SampleRecord['posts'][number], heading: string | null): boolean {
  if (heading === null) return post.standsAlone
  const organization = sample.organizations.find(({ key }) => key === post.organization)
  return organization !== undefined && bears(organization, heading)
}

/** The first telling words of a name; `otherwise` where it has none in Latin letters. */
function slug(name: string, words: number, otherwise: string): string {
  const [first, ...others] = matterOf(name)
    .map((word) => word.slice(0, 40))
    .slice(0, words)
  return first === undefined ? otherwise : [first, ...others].join('-')
}
