import type { Database } from '../../../db/repositories/database.ts'
import { findSetting, saveSetting } from '../../../db/repositories/settings.ts'
import { yearlyCadence } from '../../../shared/domain/follow-up-state.ts'
import { forgetBodies } from '../bodies/kept-bodies.ts'

const key = 'cadence-months'

/** Months between follow-ups where neither a plan nor its body says anything: what the office chose, else a year. */
export async function officeCadence(db: Database): Promise<number> {
  const value = await findSetting(db, key)
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 120 ? value : yearlyCadence
}

/** What was derived of bodies until now was derived by the cadence before. */
export async function setOfficeCadence(db: Database, months: number): Promise<void> {
  await saveSetting(db, key, months)
  forgetBodies(db)
}
