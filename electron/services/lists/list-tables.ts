import type { RecordedTable } from '../../../db/history/recorded-tables.ts'
import type { ListKey } from '../../../shared/domain/list-keys.ts'

/** The register's table behind each list, as the writer knows it; the same as in exchange/lists (a test compares them). */
export const listTables = {
  bodies: 'bodies',
  'body-names': 'body_names',
  'body-links': 'body_links',
  organizations: 'organizations',
  'organization-names': 'organization_names',
  'organization-links': 'organization_links',
  posts: 'posts',
  'post-names': 'post_names',
  persons: 'persons',
  'person-names': 'person_names',
  tenures: 'tenures',
  meetings: 'meetings',
  seats: 'memberships',
  attendances: 'attendances',
  series: 'plan_series',
  'series-explanations': 'series_explanations',
  plans: 'plans',
  'plan-names': 'plan_names',
  'plan-links': 'plan_links',
  'plan-revisions': 'plan_revisions',
  'plan-items': 'plan_items',
  'plan-explanations': 'plan_explanations',
  'agenda-items': 'agenda_items',
  'standing-lines': 'agenda_templates',
  statuses: 'item_statuses',
  measures: 'measures',
  'measure-facts': 'measure_facts',
  'measure-plans': 'measure_plans',
  indicators: 'indicators',
  figures: 'indicator_values',
  sources: 'sources',
} as const satisfies Readonly<Record<ListKey, RecordedTable>>

/** Where the names of a list's rows are kept. */
export const nameTables = {
  bodies: { table: 'body_names', owner: 'body_id' },
  organizations: { table: 'organization_names', owner: 'organization_id' },
  posts: { table: 'post_names', owner: 'post_id' },
  persons: { table: 'person_names', owner: 'person_id' },
  plans: { table: 'plan_names', owner: 'plan_id' },
} as const satisfies Readonly<Partial<Record<ListKey, { readonly table: RecordedTable; readonly owner: string }>>>

export type NamedList = keyof typeof nameTables
export const isNamedList = (key: ListKey): key is NamedList => Object.hasOwn(nameTables, key)
