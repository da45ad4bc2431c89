import { z } from 'zod'
import { command, query } from './define.ts'
import { textInput } from './common.ts'

/** What belongs to the office and travels with the register. */
export interface OfficeSettings {
  readonly officeNameEn: string | null
  readonly officeNameJa: string | null
  /** How this user signs changes in the history. */
  readonly userName: string | null
}

export const settingsContract = {
  get: query<OfficeSettings>()(z.strictObject({})),
  update: command<OfficeSettings>()(
    z.strictObject({
      officeNameEn: textInput(200).nullable().optional(),
      officeNameJa: textInput(200).nullable().optional(),
      userName: textInput(100).nullable().optional(),
    }),
  ),
}
