import { type HistoryFinding, verifyHistory } from '../../../db/history/verify-history.ts'
import { areSettingsWhole } from '../../../db/repositories/settings.ts'
import type { OpenRegister } from '../../../db/sqlite/open-register.ts'

export interface LineFound {
  readonly line: string
  readonly isSound: boolean
}

/** Holds every row against the history, and the history against its chain of hashes. */
export async function checkHistory(register: OpenRegister, pause: () => Promise<void>): Promise<LineFound> {
  const { findings, count } = await verifyHistory(register.db, pause)
  if (!(await areSettingsWhole(register.db)))
    return { line: 'history: the settings were changed outside the program', isSound: false }
  if (count === 0) return { line: 'history: an unbroken chain, and every row is what it says', isSound: true }
  const more = count > findings.length ? `; and ${count - findings.length} more` : ''
  return { line: `history: changed outside the program: ${findings.map(words).join('; ')}${more}`, isSound: false }
}

function words(finding: HistoryFinding): string {
  switch (finding.kind) {
    case 'broken-chain':
      return `the chain breaks at command ${finding.changeSetId}`
    case 'changed-row':
      return `${finding.table} ${finding.rowId} is not what its last command left`
    case 'missing-row':
      return `${finding.table} ${finding.rowId} is gone without a command`
    case 'unknown-row':
      return `${finding.table} ${finding.rowId} is there without a command`
  }
}
