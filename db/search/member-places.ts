import type { Kysely } from 'kysely'
import type { OrganizationKind } from '../../shared/domain/vocabulary.ts'
import { inList } from '../in-list.ts'
import type { RegisterSchema } from '../schema.ts'

type Database = Kysely<RegisterSchema>

/** Where posts stand in the office's order within their organizations. */
export async function postPlaces(db: Database, ids: readonly number[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('posts')
    .select(['id', 'organization_id as organizationId', 'position'])
    .where('id', 'in', inList(ids))
    .execute()
}

export interface OrganizationPlace {
  readonly id: number
  readonly kind: OrganizationKind
  readonly parentId: number | null
}

export async function organizationPlaces(db: Database, ids: readonly number[]): Promise<readonly OrganizationPlace[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('organizations')
    .select(['id', 'kind', 'parent_organization_id as parentId'])
    .where('id', 'in', inList(ids))
    .execute()
}
