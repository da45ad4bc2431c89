import { sql } from 'kysely'
import type { Database } from '../../../db/repositories/database.ts'
import { checkIntegrity } from '../../../db/sqlite/check-integrity.ts'
import { checkOrdinals, type OrdinalFinding } from '../../../shared/domain/check-ordinals.ts'
import { checkBackups } from '../backups/check-backups.ts'
import { checkFiles } from '../files/check-files.ts'
import { checkHistory } from './check-history.ts'
import { gatherBodies } from '../bodies/histories.ts'
import { fileNameOf, type RegisterSession } from './register-session.ts'

export interface CheckReport {
  /** What was looked at and what was found, for people. */
  readonly lines: readonly string[]
  /** False when the file is damaged, or holds what no command put there; odd numbering is told, but is no damage. */
  readonly isSound: boolean
  /** False when an attached file is missing or not what was added. */
  readonly areFilesSound: boolean
}

/** Looks through the whole register and tells what is wrong with it. Changes nothing; `pause` lets other work in. */
export async function checkRegister(
  session: RegisterSession,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<CheckReport> {
  const register = session.register()
  const damage = [...(await checkIntegrity(register.db)), ...(await lostSubjects(register.db))]
  const numbering = (await gatherBodies(register.db)).flatMap(({ body, history }) =>
    checkOrdinals(history.meetings).map((finding) => `${body.key}: ${words(finding)}`),
  )
  const files = await checkFiles(register)
  const history = await checkHistory(register, pause)
  const backups = await checkBackups(register)
  const counts = await rowCounts(register.db)
  return {
    lines: [
      `${fileNameOf(register)}: ${counts}`,
      damage.length === 0 ? 'file, indexes and references: sound' : `damaged: ${damage.join('; ')}`,
      numbering.length === 0 ? 'numbering of meetings: without gap or clash' : `numbering: ${numbering.join('; ')}`,
      history.line,
      files.line,
      backups.line,
    ],
    isSound: damage.length === 0 && history.isSound && backups.isSound,
    areFilesSound: files.isSound,
  }
}

function words(finding: OrdinalFinding): string {
  switch (finding.kind) {
    case 'gap':
      return finding.from === finding.to ? `no meeting ${finding.from}` : `no meetings ${finding.from} to ${finding.to}`
    case 'clash':
      return `${finding.meetingIds.length} meetings with number ${finding.ordinal}`
    case 'disorder':
      return `meeting ${finding.ordinal} was held after meeting ${finding.afterOrdinal}`
    case 'unnumbered':
      return `meeting without a number (id ${finding.meetingId})`
  }
}

/** Sources and questions that speak of rows which are gone: no foreign key can guard them. */
async function lostSubjects(db: Database): Promise<readonly string[]> {
  const lost: string[] = []
  for (const table of ['provenances', 'open_questions'] as const) {
    const subjects = await db.selectFrom(table).select('subject_table').distinct().execute()
    for (const { subject_table: subject } of subjects) {
      const { rows } = await sql<{ id: number }>`
        select id from ${sql.table(table)} where subject_table = ${subject}
          and subject_id not in (select id from ${sql.table(subject)}) limit 20`.execute(db)
      for (const row of rows) lost.push(`${table} ${row.id} speaks of a missing row of ${subject}`)
    }
  }
  return lost
}

async function rowCounts(db: Database): Promise<string> {
  const counts: string[] = []
  for (const [table, one, many] of [
    ['bodies', 'body', 'bodies'],
    ['meetings', 'meeting or act', 'meetings and acts'],
    ['agenda_items', 'agenda item', 'agenda items'],
    ['plans', 'plan', 'plans'],
    ['memberships', 'seat', 'seats'],
    ['change_sets', 'command in the history', 'commands in the history'],
  ] as const) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db)
    const count = rows[0]?.count ?? 0
    counts.push(`${count} ${count === 1 ? one : many}`)
  }
  return counts.join(', ')
}
