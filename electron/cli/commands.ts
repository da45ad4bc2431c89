import { draftCommand } from './agenda-draft.ts'
import { checkCommand } from './check.ts'
import { chronicleCommand } from './chronicle.ts'
import type { Command } from './command.ts'
import { exportCommand } from './export.ts'
import { followUpsCommand } from './follow-ups.ts'
import { importCommand } from './import.ts'
import { indicatorsCommand } from './indicators.ts'
import { initCommand } from './init.ts'
import { rosterCommand } from './roster.ts'

/** Every command by the words that call it. */
export const commands: readonly { readonly name: readonly string[]; readonly command: Command }[] = [
  { name: ['init'], command: initCommand },
  { name: ['check'], command: checkCommand },
  { name: ['roster'], command: rosterCommand },
  { name: ['agenda', 'draft'], command: draftCommand },
  { name: ['follow-ups'], command: followUpsCommand },
  { name: ['chronicle'], command: chronicleCommand },
  { name: ['indicators'], command: indicatorsCommand },
  { name: ['export'], command: exportCommand },
  { name: ['import'], command: importCommand },
]
