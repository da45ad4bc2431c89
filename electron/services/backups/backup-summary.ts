import type { BackupSummary } from '../../../shared/contract/health.ts'
import type { FoundBackup } from './find-backups.ts'

/** A backup as lists show it. */
export const backupSummary = (backup: Omit<FoundBackup, 'folder'>): BackupSummary => ({
  id: backup.id,
  madeAt: backup.madeAt,
  reason: backup.reason,
  byteCount: backup.byteCount,
  fileCount: backup.files.length,
  isSound: backup.isSound,
  isSecond: backup.isSecond,
  isSealed: backup.sealedFor !== undefined,
  counts: {
    bodies: backup.counts['bodies'] ?? 0,
    meetings: backup.counts['meetings'] ?? 0,
    plans: backup.counts['plans'] ?? 0,
    commands: backup.counts['change_sets'] ?? 0,
  },
})
