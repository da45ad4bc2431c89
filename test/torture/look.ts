import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { verifyHistory } from '../../db/history/verify-history.ts'
import { listTables } from '../../db/repositories/whole-register.ts'
import { checkIntegrity } from '../../db/sqlite/check-integrity.ts'
import { openRegister } from '../../db/sqlite/open-register.ts'
import { hold } from './scenario.ts'

export const owner = { program: 'Torture', processId: process.pid, host: 'office', since: '2006-03-01T00:00:00Z' }

export interface Seen {
  /** Titles of the series that the tortured program added, in order. */
  readonly added: readonly string[]
  /** Stands for every row of every table that holds facts. */
  readonly facts: string
}

/** Opens a register as the next start would, and asks that it be whole: pages, references, history and facts. */
export async function lookAt(path: string, what: string): Promise<Seen> {
  const register = await openRegister(path, { mode: 'write', owner })
  try {
    const damage = await checkIntegrity(register.db)
    hold(damage.length === 0, () => `${what}: ${damage.join('; ')}`)
    const { findings } = await verifyHistory(register.db)
    hold(findings.length === 0, () => `${what}: ${JSON.stringify(findings.slice(0, 3))}`)
    const hash = createHash('sha256')
    for (const table of await listTables(register.db)) {
      if (['settings', 'changes', 'change_sets'].includes(table)) continue
      hash.update(JSON.stringify((await sql`select * from ${sql.table(table)} order by id`.execute(register.db)).rows))
    }
    const rows = await register.db
      .selectFrom('indicators')
      .select('title_en')
      .where('title_en', 'like', 'added %')
      .orderBy('id')
      .execute()
    return { added: rows.map((row) => row.title_en ?? ''), facts: hash.digest('hex') }
  } finally {
    await register.close()
  }
}

export const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
