import { setImmediate as nextTurn } from 'node:timers/promises'
import { listChangeSets } from '../../../db/repositories/history.ts'
import { countChangeSetsAfter, findCommandHash } from '../../../db/repositories/history-state.ts'
import { openRegister, type RegisterFile } from '../../../db/sqlite/open-register.ts'
import type { RestorePreview } from '../../../shared/contract/health.ts'
import { verifyFile } from '../files/file-store.ts'
import { summaryOf } from '../register/history.ts'
import type { RegisterSession } from '../register/register-session.ts'
import { backupSummary } from './backup-summary.ts'
import { compareRegisters } from './compare-registers.ts'
import type { Sealing } from '../lock/program-lock.ts'
import { type FoundBackup, requireWhole } from './find-backups.ts'
import { withOpenBackup } from './with-open-backup.ts'

const mostCommands = 50

/** What differs between a register now and as it was when a backup was made. `present` is null when it cannot be read. Throws `RegisterProblem`. */
export async function previewRestore(
  session: RegisterSession,
  present: RegisterFile | null,
  backup: FoundBackup,
  sealing: Sealing,
): Promise<RestorePreview> {
  await requireWhole(backup)
  const summary = backupSummary(backup)
  if (present === null) return { backup: summary, differences: null, since: [], moreSince: 0, filesBack: 0 }
  const differences = await withOpenBackup(backup, present.path, sealing, async (path) => {
    const then = await openRegister(path, { mode: 'read', owner: session.owner() })
    try {
      return await compareRegisters(present.db, then.db, () => nextTurn())
    } finally {
      await then.close()
    }
  })
  let filesBack = 0
  for (const file of backup.files) if ((await verifyFile(present.path, file)) !== 'present') filesBack++
  return { backup: summary, differences, ...(await commandsSince(present, backup)), filesBack }
}

/** The commands after the backup's last, if the register went on from it; none can be named after another restore. */
async function commandsSince(present: RegisterFile, { last }: FoundBackup): Promise<Pick<RestorePreview, 'since' | 'moreSince'>> {
  const after = last?.id ?? 0
  if (last !== null && last.hash !== null && (await findCommandHash(present.db, after)) !== last.hash)
    return { since: [], moreSince: 0 }
  const sets = await listChangeSets(present.db, { before: null, row: null, limit: mostCommands })
  const since = sets.filter(({ id }) => id > after).map(summaryOf)
  return { since, moreSince: (await countChangeSetsAfter(present.db, after)) - since.length }
}
