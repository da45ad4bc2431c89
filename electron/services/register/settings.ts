import { findSetting, saveSetting } from '../../../db/repositories/settings.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { OfficeSettings, settingsContract } from '../../../shared/contract/settings.ts'
import { requireWriting } from './require-writing.ts'
import { officeCadence, setOfficeCadence } from './office-cadence.ts'
import type { Session } from './session.ts'

const keys = { officeNameEn: 'office-name-en', officeNameJa: 'office-name-ja', userName: 'user-name' } as const

export async function officeSettings(session: Session): Promise<OfficeSettings> {
  const { db } = session.register()
  const text = async (key: string) => {
    const value = await findSetting(db, key)
    return typeof value === 'string' && value !== '' ? value : null
  }
  return {
    officeNameEn: await text(keys.officeNameEn),
    officeNameJa: await text(keys.officeNameJa),
    userName: await text(keys.userName),
    cadenceMonths: await officeCadence(db),
  }
}

/** Errors: read-only. */
export async function updateSettings(
  session: Session,
  input: ParsedInputOf<typeof settingsContract.update>,
): Promise<OfficeSettings> {
  const register = session.register()
  requireWriting(register)
  for (const name of ['officeNameEn', 'officeNameJa', 'userName'] as const) {
    const value = input[name]
    if (value !== undefined) await saveSetting(register.db, keys[name], value?.trim() ?? null)
  }
  if (input.cadenceMonths !== undefined) await setOfficeCadence(register.db, input.cadenceMonths)
  return officeSettings(session)
}
