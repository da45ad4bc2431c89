import { createHash } from 'node:crypto'
import { findSetting } from '../../../db/repositories/settings.ts'
import type { Database } from '../../../db/repositories/database.ts'

/**
 * What links know a register by: 16 hexadecimal digits of the instant at which it was made, which every copy and backup of it keeps. Null for a
 * register that does not say when it was made.
 */
export async function registerKey(db: Database): Promise<string | null> {
  const madeAt = await findSetting(db, 'created-at')
  return typeof madeAt === 'string' ? createHash('sha256').update(madeAt).digest('hex').slice(0, 16) : null
}
