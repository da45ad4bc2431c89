import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { type SalvageReport, salvageRegister } from '../../../db/salvage/salvage-register.ts'
import { backupFolder } from '../backups/backup-folder.ts'
import { filesFolder } from '../files/file-store.ts'
import { copyStoredFiles } from '../files/copy-stored-files.ts'

export interface Repaired {
  readonly path: string
  /** What was read and what is lost, for people. */
  readonly lines: readonly string[]
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
  return { path: place, lines: linesOf(report, files, existsSync(backupFolder(path))) }
}

function freePlace(path: string): string {
  const stem = path.endsWith('.honbu') ? path.slice(0, -'.honbu'.length) : path
  for (let number = 1; ; number++) {
    const place = `${stem} repaired${number === 1 ? '' : `-${number}`}.honbu`
    if (!existsSync(place)) return place
  }
}

function linesOf(report: SalvageReport, files: number, hasBackups: boolean): readonly string[] {
  const { tables, commands, lostCommands, lostChanges } = report
  const sum = (of: (table: SalvageReport['tables'][number]) => number) => tables.reduce((total, table) => total + of(table), 0)
  const lost = tables.filter(({ lostIds }) => lostIds.length > 0)
  const isCertain = lostCommands === 0 && lostChanges === 0
  return [
    `saved: ${sum(({ read }) => read)} rows from their tables, ${sum(({ fromHistory }) => fromHistory)} given back by the history, ${commands} commands, ${files} attached files`,
    ...tables
      .filter(({ fromHistory }) => fromHistory > 0)
      .map(({ table, fromHistory }) => `${table}: ${fromHistory} given back by the history`),
    ...lost.map(({ table, lostIds }) => `${table}: lost ${lostIds.length} (${lostIds.slice(0, 20).join(', ')})`),
    isCertain
      ? 'history: whole'
      : `history: ${lostCommands} commands and ${lostChanges} changes could not be read; what only they told is lost`,
    isCertain && lost.length === 0
      ? 'nothing is lost'
      : hasBackups
        ? 'a backup may hold what is lost: honbu restore --list'
        : 'there is no backup to compare with',
  ]
}
