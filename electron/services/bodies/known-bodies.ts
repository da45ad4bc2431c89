import { type BodyRecord, listBodies } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { allBodies, keptBodies } from './kept-bodies.ts'

/** Every body the register keeps or names, in the office's order. Kept until a command touches one. */
export async function knownBodies(db: Database): Promise<readonly BodyRecord[]> {
  const kept = await keptBodies(db)
  const found = kept?.find(allBodies, 'bodies')
  if (found !== undefined) return found as readonly BodyRecord[]
  const bodies = await listBodies(db)
  const weight = bodies.reduce((sum, { names }) => sum + 1 + names.length, 0)
  await kept?.add(allBodies, 'bodies', bodies, { madeOf: 'itself', weight })
  return bodies
}
