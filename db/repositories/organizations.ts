import type { Database } from './database.ts'
import { organizationsById, type OrganizationRecord } from './members.ts'

/** Every organization, in protocol order. */
export async function listOrganizations(db: Database): Promise<readonly OrganizationRecord[]> {
  const rows = await db.selectFrom('organizations').select('id').orderBy('protocol_order').orderBy('id').execute()
  const ids = rows.map((row) => row.id)
  const records = await organizationsById(db, ids)
  return ids.flatMap((id) => records.get(id) ?? [])
}
