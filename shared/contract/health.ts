import { z } from 'zod'
import type { BackupReason } from '../domain/backups-to-keep.ts'
import type { RepairFindings } from '../domain/repair-findings.ts'
import type { CheckFindings, CheckStep } from '../domain/check-findings.ts'
import type { Bilingual } from '../domain/model.ts'
import { command, query } from './define.ts'
import type { ChangeSummary } from './history.ts'
import type { RegisterStatus } from './register.ts'
import type { CallError } from './transport.ts'

/** One backup, as lists show it. */
export interface BackupSummary {
  readonly id: string
  /** An instant, ISO 8601 in UTC. */
  readonly madeAt: string
  readonly reason: BackupReason
  readonly byteCount: number
  /** Attached files it has with it. */
  readonly fileCount: number
  /** False when something was found wrong with it as it was made; it may still be the best there is. */
  readonly isSound: boolean
  /** It lies in the second folder only. */
  readonly isSecond: boolean
  /** It opens with the passphrase with which it was made. */
  readonly isSealed: boolean
  /** What it holds, for telling one from another. */
  readonly counts: { readonly bodies: number; readonly meetings: number; readonly plans: number; readonly commands: number }
}

/** What a look through the register found. */
export interface CheckView {
  /** An instant, ISO 8601 in UTC. */
  readonly at: string
  readonly isSound: boolean
  /** Null: only the pages of the file were read through, after it was opened. */
  readonly findings: CheckFindings | null
}

/** A look through the register that may be under way. */
export interface CheckUnderWay {
  readonly isCounting: boolean
  /** What it is at; null: none is under way. */
  readonly step: CheckStep | null
}

export interface HealthScreen {
  readonly register: {
    readonly fileName: string
    readonly folder: string
    readonly byteCount: number
    readonly mode: 'write' | 'read'
    readonly isOnNetwork: boolean
    readonly schemaVersion: number
    readonly commands: number
    readonly trouble: CallError | null
  }
  readonly program: {
    readonly version: string
    readonly sqlite: string
    readonly node: string
    readonly platform: string
  }
  /** The last look through it since the program started; null: none yet. */
  readonly lastCheck: CheckView | null
  /** Newest first. */
  readonly backups: readonly BackupSummary[]
  /** How many of them lie open though new ones are encrypted. */
  readonly openBackups: number
  /** The folder they lie in. */
  readonly backupFolder: string
  readonly secondFolder: string | null
  /** Why the last backup, or its copy in the second folder, could not be made. */
  readonly backupProblem: CallError | null
  readonly secondProblem: CallError | null
  readonly files: {
    readonly count: number
    readonly byteCount: number
    /** Files that no paper and no history knows. */
    readonly orphans: number
    readonly orphanBytes: number
  }
  /** The last lines of the log, oldest first. It holds no names. */
  readonly log: readonly string[]
  /** Whether a folder may be typed: only in a browser, where no dialog can be had. */
  readonly acceptsPaths: boolean
}

/** Rows of one table that differ between now and then. */
export interface TableDifference {
  readonly table: string
  /** Made since. */
  readonly onlyNow: number
  /** Removed since: a restore brings them back. */
  readonly onlyThen: number
  readonly changed: number
  /** What some of them are called. */
  readonly names: readonly Bilingual[]
}

export interface RestorePreview {
  readonly backup: BackupSummary
  /** Null when the present register cannot be read: there is nothing to compare with. */
  readonly differences: readonly TableDifference[] | null
  /** Commands given since, newest first, that the restored register will not have; at most 50. */
  readonly since: readonly ChangeSummary[]
  readonly moreSince: number
  /** Attached files that are missing now and come back. */
  readonly filesBack: number
}

/** A register that could not be opened, and what can be done for it. */
export interface Rescue {
  readonly fileName: string
  readonly problem: CallError
  /** The newest first. */
  readonly backups: readonly BackupSummary[]
}

export interface RestoreResult {
  readonly status: RegisterStatus
  /** The backup of what was there before; null when it could only be set aside. */
  readonly keptAs: string | null
  /** The name of the file that an unreadable register was set aside as. */
  readonly setAside: string | null
  readonly lostFiles: number
}

export interface RepairResult {
  readonly status: RegisterStatus
  /** The new register's file name. */
  readonly fileName: string
  readonly findings: RepairFindings
}

const backupInput = z.strictObject({ id: z.string().max(60) })
const nothing = z.strictObject({})

export const healthContract = {
  get: query<HealthScreen>()(nothing),
  /**
   * Reads the whole register through: pages, references, every row against its history, attached files, backups. Errors: damaged-register, disk-failed,
   * cancelled, cut-short.
   */
  check: command<CheckView>()(nothing),
  /** What that is at. */
  checking: query<CheckUnderWay>()(nothing),
  /** Ends it before it is done; whether there was any. */
  stopCheck: command<{ readonly stopped: boolean }>()(nothing),
  /** Makes a backup now. Errors: disk-full, disk-failed, folder-not-writable, damaged-register. */
  backUp: command<BackupSummary>()(nothing),
  /** Encrypts the backups that were made before there was a passphrase. Errors: not-allowed, disk-full, disk-failed, folder-not-writable. */
  sealBackups: command<{ readonly sealed: number; readonly left: number }>()(nothing),
  /** Where backups go a second time; null: nowhere. Browser only (`acceptsPaths`). Errors: not-allowed, folder-not-writable. */
  setSecondFolder: command<{ readonly secondFolder: string | null }>()(
    z.strictObject({ folder: z.string().min(1).max(4096).nullable() }),
  ),
  /** What a restore would change. Errors: not-found, backup-damaged. */
  preview: query<RestorePreview>()(backupInput),
  /**
   * Puts the register back as it was then; what is there now is kept first. Also for a register that could not be opened. Errors: not-found,
   * backup-damaged, disk-full, register-in-use, folder-not-writable.
   */
  restore: command<RestoreResult>()(backupInput),
  /** The register that could not be opened; null: none. */
  rescue: query<{ readonly rescue: Rescue | null }>()(nothing),
  /** Saves every readable row of the register that could not be opened into a new one beside it, and opens that. Errors: no-register, not-a-register. */
  repair: command<RepairResult>()(nothing),
  /** After trouble: closes the register and opens it anew, checked, for writing. Errors: as opening. */
  reopen: command<RegisterStatus>()(nothing),
  /** Removes attached files that no paper and no history knows. Errors: read-only. */
  removeOrphans: command<{ readonly count: number; readonly byteCount: number }>()(nothing),
  /** The whole register as JSON, for keeping what can still be read. */
  rescueText: query<{ readonly json: string }>()(nothing),
  /** What somebody who helps needs to know; no names, no folders. */
  diagnosis: query<{ readonly text: string }>()(nothing),
}
