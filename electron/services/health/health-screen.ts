import { statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { sql } from 'kysely'
import { latestSchemaVersion } from '../../../db/migrations/migrate.ts'
import { countChangeSetsAfter } from '../../../db/repositories/history-state.ts'
import type { HealthScreen } from '../../../shared/contract/health.ts'
import { backupFolder } from '../backups/backup-folder.ts'
import { backupSummary } from '../backups/backup-summary.ts'
import { findBackups } from '../backups/find-backups.ts'
import { listStoredFiles } from '../files/file-store.ts'
import { listOrphans, sizeOf } from '../files/orphans.ts'
import { fileNameOf } from '../register/register-session.ts'
import type { RegisterDesk } from '../register/registers.ts'
import { version } from '../register/version.ts'

const logLines = 40

/** How the register and its backups are, at a glance. Errors: no-register. */
export async function healthScreen(desk: RegisterDesk): Promise<HealthScreen> {
  const register = desk.session.register()
  const second = desk.places.of(register.path)
  const problems = desk.keeper.problems()
  const orphans = await sizeOf(register.path, await listOrphans(register))
  const stored = await sizeOf(register.path, await listStoredFiles(register.path))
  const backups = await findBackups(register.path, second)
  const { rows } = await sql<{ version: string }>`select sqlite_version() as version`.execute(register.db)
  return {
    register: {
      fileName: fileNameOf(register),
      folder: dirname(register.path),
      byteCount: sizeOnDisk(register.path),
      mode: register.mode,
      isOnNetwork: register.isOnNetwork,
      schemaVersion: latestSchemaVersion,
      commands: await countChangeSetsAfter(register.db, 0),
      trouble: register.trouble ? desk.errorOf(register.trouble) : null,
    },
    program: {
      version,
      sqlite: rows[0]?.version ?? '',
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
    },
    lastCheck: desk.lastCheck,
    backups: backups.map(backupSummary),
    openBackups: desk.keeper.sealing.keys() === null ? 0 : backups.filter(({ sealedFor }) => sealedFor === undefined).length,
    backupFolder: basename(backupFolder(register.path)),
    secondFolder: second,
    backupProblem: problems.here,
    secondProblem: problems.second,
    files: { count: stored.count, byteCount: stored.byteCount, orphans: orphans.count, orphanBytes: orphans.byteCount },
    log: desk.logLines().slice(-logLines),
    acceptsPaths: desk.acceptsPaths,
  }
}

/** The register with its log. */
const sizeOnDisk = (path: string): number =>
  [path, `${path}-wal`].reduce((sum, one) => sum + (statSync(one, { throwIfNoEntry: false })?.size ?? 0), 0)
