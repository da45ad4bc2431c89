import { inProtocol } from '../../shared/domain/organization-order.ts'
import type { Database } from './database.ts'
import { organizationsById, type OrganizationRecord } from './members.ts'

/** The id of every organization in protocol order (`inProtocol`). */
export async function organizationIdsInProtocol(db: Database): Promise<readonly number[]> {
  const rows = await db.selectFrom('organizations').select(['id', 'parent_organization_id', 'protocol_order']).execute()
  return inProtocol(rows.map((row) => ({ id: row.id, parentId: row.parent_organization_id, place: row.protocol_order }))).map(
    ({ id }) => id,
  )
}

/** Every organization, in protocol order. */
export async function listOrganizations(db: Database): Promise<readonly OrganizationRecord[]> {
  const ids = await organizationIdsInProtocol(db)
  const records = await organizationsById(db, ids)
  return ids.flatMap((id) => records.get(id) ?? [])
}
