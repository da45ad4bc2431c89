import { addDays, isoDate } from './calendar.ts'

/** Why a backup was made. Those before a step that changes much are kept longer than those of the clock. */
export const backupReasons = ['clock', 'closing', 'asked', 'before-migration', 'before-import', 'before-restore'] as const
export type BackupReason = (typeof backupReasons)[number]

export interface KeptBackup {
  readonly id: string
  /** When it was made, on the office's own clock: `YYYY-MM-DDTHH:MM:SS`. */
  readonly madeAt: string
  readonly reason: BackupReason
}

/** Whatever happens, so many of the newest stay. */
const alwaysKept = 3
/** Days for which one of each day is kept, and every one made before a migration, an import or a restore. */
const daysKept = 31

/**
 * Which backups stay: the newest of every hour of today, of every day of the last 31, and of every month for good; those made before a
 * large step for 31 days; and always the three newest. Only sound backups may be passed: a damaged one must not push out a good one.
 */
export function backupsToKeep(backups: readonly KeptBackup[], now: string): ReadonlySet<string> {
  const newestFirst = backups.toSorted((one, other) =>
    one.madeAt === other.madeAt ? compare(other.id, one.id) : compare(other.madeAt, one.madeAt),
  )
  const kept = new Set<string>()
  const spans = new Set<string>()
  const today = isoDate(now.slice(0, 10))
  const firstDay = addDays(today, -daysKept)
  for (const [at, { id, madeAt, reason }] of newestFirst.entries()) {
    const day = madeAt.slice(0, 10)
    const isRecent = day >= firstDay
    // A clock that was set back must not cost the backups made before that: what lies in the future counts as today.
    const names = [
      `month ${day.slice(0, 7)}`,
      ...(isRecent ? [`day ${day}`] : []),
      ...(day >= today ? [`hour ${madeAt.slice(0, 13)}`] : []),
    ]
    const isFirst = names.some((name) => !spans.has(name))
    for (const name of names) spans.add(name)
    if (at < alwaysKept || isFirst || (isRecent && reason.startsWith('before-'))) kept.add(id)
  }
  return kept
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
