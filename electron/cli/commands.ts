import type { CommandName } from '../../shared/text/command-help-text.ts'
import { draftCommand } from './agenda-draft.ts'
import { backupCommand } from './backup.ts'
import { chainCommand } from './chain.ts'
import { checkCommand } from './check.ts'
import { chronicleCommand } from './chronicle.ts'
import type { Command } from './command.ts'
import { demoCommand } from './demo.ts'
import { exportCommand } from './export.ts'
import { followUpsCommand } from './follow-ups.ts'
import { importCommand } from './import.ts'
import { indicatorsCommand } from './indicators.ts'
import { initCommand } from './init.ts'
import { printCommand } from './print.ts'
import { repairCommand } from './repair.ts'
import { reportFollowUpCommand } from './report-follow-up.ts'
import { restoreCommand } from './restore.ts'
import { rosterCommand } from './roster.ts'
import { rosterCheckCommand } from './roster-check.ts'
import { statusesExportCommand } from './statuses-export.ts'
import { statusesImportCommand } from './statuses-import.ts'

/** Every command by the words that call it. */
export const commands: readonly { readonly called: CommandName; readonly command: Command }[] = [
  { called: 'init', command: initCommand },
  { called: 'demo', command: demoCommand },
  { called: 'check', command: checkCommand },
  { called: 'backup', command: backupCommand },
  { called: 'restore', command: restoreCommand },
  { called: 'repair', command: repairCommand },
  { called: 'roster', command: rosterCommand },
  { called: 'roster check', command: rosterCheckCommand },
  { called: 'agenda draft', command: draftCommand },
  { called: 'follow-ups', command: followUpsCommand },
  { called: 'chain', command: chainCommand },
  { called: 'print', command: printCommand },
  { called: 'report follow-up', command: reportFollowUpCommand },
  { called: 'statuses export', command: statusesExportCommand },
  { called: 'statuses import', command: statusesImportCommand },
  { called: 'chronicle', command: chronicleCommand },
  { called: 'indicators', command: indicatorsCommand },
  { called: 'export', command: exportCommand },
  { called: 'import', command: importCommand },
]
