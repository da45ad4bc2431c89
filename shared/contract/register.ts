import { z } from 'zod'
import type { IsoDate } from '../domain/calendar.ts'
import type { ChangeSummary } from './history.ts'
import type { CallError } from './transport.ts'
import { command, query } from './define.ts'
import { asOfInput, type BodyRef, type MeetingRef } from './common.ts'

/** The register that is open, or why none is. */
export interface RegisterStatus {
  readonly state: 'none' | 'open'
  /** What links know the register by (`honbu://<key>/…`); null: none is open, or it does not say when it was made. */
  readonly key: string | null
  /** The file's name without its folder. */
  readonly fileName: string | null
  readonly mode: 'write' | 'read' | null
  readonly today: IsoDate
  /** The day on which screens read the register unless people choose another: today, or the last event when that lies years back. */
  readonly defaultAsOf: IsoDate
  readonly firstEventOn: IsoDate | null
  readonly lastEventOn: IsoDate | null
  /** Registers opened before, newest first; `id` opens one again. */
  readonly recent: readonly OpenedBefore[]
  /** Where "Open the published record" and "Start an empty register" put the new file. */
  readonly defaultFileName: string
  /** Whether a path may be typed: only in a browser, where no dialog can be had. */
  readonly acceptsPaths: boolean
  /** Why the register asked for at the start is not open: told once on the welcome screen. */
  readonly problem: CallError | null
  /** The I/O error or damaged page that made the register read-only since it was opened. */
  readonly trouble: CallError | null
  /** It lies on another machine, where locks cannot be trusted. */
  readonly isOnNetwork: boolean
  /** None is open: another program has the one that was asked for, and it can be read meanwhile. */
  readonly canBeRead: boolean
  readonly version: string
}

export interface OpenedBefore {
  readonly id: string
  readonly fileName: string
  readonly folder: string
  /** When it was last opened (ISO 8601, UTC); null: that is not known. */
  readonly openedAt: string | null
  /** Bytes. */
  readonly size: number
  /** It is the one that is open in this window. */
  readonly isOpen: boolean
}

/** What the frame round every screen shows. */
export interface Frame {
  readonly asOf: IsoDate
  readonly fileName: string
  readonly mode: 'write' | 'read'
  readonly firstEventOn: IsoDate | null
  readonly lastEventOn: IsoDate | null
  readonly bodies: readonly { readonly body: BodyRef; readonly next: MeetingRef | null; readonly needs: number }[]
  /** Bodies are still being looked through, so that counts are at least these and `next` may be missing: ask again soon. */
  readonly isCounting: boolean
  readonly counts: {
    readonly plans: number
    /** Plans overdue, due or never followed up, and broken fiscal years. */
    readonly needs: number
    readonly openQuestions: number
  }
  readonly undoable: ChangeSummary | null
  readonly redoable: ChangeSummary | null
  readonly lastSavedAt: string | null
}

export const registerContract = {
  status: query<RegisterStatus>()(z.strictObject({})),
  frame: query<Frame>()(asOfInput),
  /** Makes the user's own register in the data folder and opens it. Errors: file-exists, folder-not-writable, disk-full. */
  createDefault: command<RegisterStatus>()(z.strictObject({ content: z.enum(['empty', 'published-record']) })),
  /** Opens for reading the register that another program has open (`canBeRead`). Errors: no-register, as openPath. */
  openToRead: command<RegisterStatus>()(z.strictObject({})),
  /** Opens a register used before. Errors: as openPath. */
  openRecent: command<RegisterStatus>()(z.strictObject({ id: z.string().max(100) })),
  /** Opens the file at a typed path; browser only (`acceptsPaths`). Errors: file-not-found, not-a-register, newer-register, damaged-register, register-in-use, read-only, not-allowed. */
  openPath: command<RegisterStatus>()(z.strictObject({ path: z.string().min(1).max(4096) })),
  close: command<RegisterStatus>()(z.strictObject({})),
}
