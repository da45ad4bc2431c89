import { findSetting, saveSetting } from '../../../db/repositories/settings.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { OfficeSettings, settingsContract } from '../../../shared/contract/settings.ts'
import { requireWriting } from './require-writing.ts'
import { officeCadence, setOfficeCadence } from './office-cadence.ts'
import { userName } from './save.ts'
import type { Session } from './session.ts'

const keys = { officeNameEn: 'office-name-en', officeNameJa: 'office-name-ja' } as const

export async function officeSettings(session: Session): Promise<OfficeSettings> {
  const { db } = session.register()
  const text = async (key: string) => {
    const value = await findSetting(db, key)
    return typeof value === 'string' && value !== '' ? value : null
  }
  return {
    officeNameEn: await text(keys.officeNameEn),
    officeNameJa: await text(keys.officeNameJa),
    userName: await userName(session),
    cadenceMonths: await officeCadence(db),
  }
}

/** Errors: read-only, but not for the user's name, which is this computer's. */
export async function updateSettings(
  session: Session,
  { userName: name, ...office }: ParsedInputOf<typeof settingsContract.update>,
): Promise<OfficeSettings> {
  const register = session.register()
  if (name !== undefined) await sign(session, name?.trim() || null)
  if (Object.values(office).some((value) => value !== undefined)) requireWriting(register)
  for (const key of ['officeNameEn', 'officeNameJa'] as const) {
    const value = office[key]
    if (value !== undefined) await saveSetting(register.db, keys[key], value?.trim() ?? null)
  }
  if (office.cadenceMonths !== undefined) await setOfficeCadence(register.db, office.cadenceMonths)
  return officeSettings(session)
}

/** From now on changes made here are signed so; a name that the register held itself does not travel on with it. */
async function sign(session: Session, name: string | null): Promise<void> {
  const register = session.register()
  if (session.signature === undefined) {
    requireWriting(register)
    return saveSetting(register.db, 'user-name', name)
  }
  session.signature.set(name)
  if (register.mode === 'write' && (await findSetting(register.db, 'user-name')) !== null)
    await saveSetting(register.db, 'user-name', null)
}
