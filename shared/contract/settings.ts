import { z } from 'zod'
import { command, query } from './define.ts'
import { textInput } from './common.ts'

/** What belongs to the office and travels with the register, and how the user of this computer signs. */
export interface OfficeSettings {
  readonly officeNameEn: string | null
  readonly officeNameJa: string | null
  /** How the user of this computer signs changes in the history; kept on it, not in the register. */
  readonly userName: string | null
  /** Months between follow-ups of a plan where neither the plan nor its body says anything; 12 where nobody chose. */
  readonly cadenceMonths: number
}

/** Where things lie on this machine; paths as the system writes them. */
export interface Folders {
  readonly register: string
  readonly backups: string
  /** Where backups go a second time; null: nowhere. */
  readonly second: string | null
  /** Where papers and exports are proposed to be saved; null: the system's documents folder. */
  readonly exports: string | null
  /** The program's own matters: the list of registers, the log, choices of this user. */
  readonly data: string
  /** Files are handed to a browser, which keeps them where it keeps its downloads. */
  readonly areHandedOver: boolean
}

export const settingsContract = {
  get: query<OfficeSettings>()(z.strictObject({})),
  update: command<OfficeSettings>()(
    z.strictObject({
      officeNameEn: textInput(200).nullable().optional(),
      officeNameJa: textInput(200).nullable().optional(),
      userName: textInput(100).nullable().optional(),
      cadenceMonths: z.int().min(1).max(120).optional(),
    }),
  ),
  /** Errors: no-register. */
  folders: query<Folders>()(z.strictObject({})),
  /** Files are proposed in the system's documents folder again. Choosing another is the host's (`chooseExportFolder`). */
  forgetExportFolder: command<{ readonly exports: null }>()(z.strictObject({})),
}
