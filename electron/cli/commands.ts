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
export const commands: readonly { readonly name: readonly string[]; readonly command: Command }[] = [
  { name: ['init'], command: initCommand },
  { name: ['demo'], command: demoCommand },
  { name: ['check'], command: checkCommand },
  { name: ['backup'], command: backupCommand },
  { name: ['restore'], command: restoreCommand },
  { name: ['repair'], command: repairCommand },
  { name: ['roster'], command: rosterCommand },
  { name: ['roster', 'check'], command: rosterCheckCommand },
  { name: ['agenda', 'draft'], command: draftCommand },
  { name: ['follow-ups'], command: followUpsCommand },
  { name: ['chain'], command: chainCommand },
  { name: ['print'], command: printCommand },
  { name: ['report', 'follow-up'], command: reportFollowUpCommand },
  { name: ['statuses', 'export'], command: statusesExportCommand },
  { name: ['statuses', 'import'], command: statusesImportCommand },
  { name: ['chronicle'], command: chronicleCommand },
  { name: ['indicators'], command: indicatorsCommand },
  { name: ['export'], command: exportCommand },
  { name: ['import'], command: importCommand },
]
