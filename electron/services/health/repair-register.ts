import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { type SalvageReport, salvageRegister } from '../../../db/salvage/salvage-register.ts'
import type { RepairFindings } from '../../../shared/domain/repair-findings.ts'
import { backupFolder } from '../backups/backup-folder.ts'
import { filesFolder } from '../files/file-store.ts'
import { copyStoredFiles } from '../files/copy-stored-files.ts'

export interface Repaired {
  readonly path: string
  readonly findings: RepairFindings
}

/**
 * Saves what can be read of a damaged register into a new one (`… repaired.honbu` beside it unless a place is given), with its attached files. The
 * damaged file stays as it is. Throws `RegisterProblem`.
 */
export async function repairRegister(path: string, target: string | null, at: string): Promise<Repaired> {
  const place = target ?? freePlace(path)
  const owner = { program: 'honbu', processId: process.pid, host: hostname(), since: at }
  const report = await salvageRegister(path, place, owner, at)
  const files = await copyStoredFiles(filesFolder(path), filesFolder(place))
  return { path: place, findings: findingsOf(report, files, existsSync(backupFolder(path))) }
}

function freePlace(path: string): string {
  const stem = path.endsWith('.honbu') ? path.slice(0, -'.honbu'.length) : path
  for (let number = 1; ; number++) {
    const place = `${stem} repaired${number === 1 ? '' : `-${number}`}.honbu`
    if (!existsSync(place)) return place
  }
}

function findingsOf(report: SalvageReport, files: number, hasBackups: boolean): RepairFindings {
  const { tables, commands, lostCommands, lostChanges } = report
  const sum = (of: (table: SalvageReport['tables'][number]) => number) => tables.reduce((total, table) => total + of(table), 0)
  return {
    rows: sum(({ read }) => read),
    fromHistory: sum(({ fromHistory }) => fromHistory),
    commands,
    files,
    tables: tables.filter(({ fromHistory, lostIds }) => fromHistory > 0 || lostIds.length > 0),
    lostCommands,
    lostChanges,
    hasBackups,
  }
}
