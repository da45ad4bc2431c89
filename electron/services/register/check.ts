import { basename } from 'node:path'
import { sql } from 'kysely'
import { verifyHistory } from '../../../db/history/verify-history.ts'
import { listLostSubjects } from '../../../db/repositories/lost-subjects.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { areSettingsWhole } from '../../../db/repositories/settings.ts'
import { checkIntegrity } from '../../../db/sqlite/check-integrity.ts'
import type { OpenRegister } from '../../../db/sqlite/open-register.ts'
import type { CheckFindings, CheckStep } from '../../../shared/domain/check-findings.ts'
import { checkOrdinals } from '../../../shared/domain/check-ordinals.ts'
import { checkBackups } from '../backups/check-backups.ts'
import type { JobVoice } from '../beside/job-voice.ts'
import { gatherBodies } from '../bodies/histories.ts'
import { checkFiles } from '../files/check-files.ts'

/** Looks through the whole register: pages, references, every row against its history, attached files, backups. Changes nothing. */
export async function checkRegister(
  register: OpenRegister,
  { say, pause }: JobVoice<CheckStep> = unheard,
): Promise<CheckFindings> {
  const { db } = register
  say('file')
  const damage = await checkIntegrity(db)
  await pause()
  const lost = await listLostSubjects(db, 20)
  const bodies = await gatherBodies(db)
  say('history')
  const { findings, count } = await verifyHistory(db, pause)
  say('files')
  const files = await checkFiles(register)
  say('backups')
  const backups = await checkBackups(register)
  return {
    fileName: basename(register.path),
    counts: await rowCounts(db),
    damage,
    lostSubjects: lost,
    numbering: bodies.flatMap(({ body, history }) =>
      checkOrdinals(history.meetings, body.beginsWithOrdinal).map((finding) => ({ body: body.key, finding })),
    ),
    history: { areSettingsWhole: await areSettingsWhole(db), strange: findings, count },
    files,
    backups,
  }
}

const unheard: JobVoice<CheckStep> = { say: () => {}, pause: () => Promise.resolve() }

async function rowCounts(db: Database): Promise<CheckFindings['counts']> {
  const count = async (table: string): Promise<number> => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db)
    return rows[0]?.count ?? 0
  }
  return {
    bodies: await count('bodies'),
    meetings: await count('meetings'),
    agendaItems: await count('agenda_items'),
    plans: await count('plans'),
    seats: await count('memberships'),
    commands: await count('change_sets'),
  }
}
