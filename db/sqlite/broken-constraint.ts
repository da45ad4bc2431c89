import Database from 'better-sqlite3'

/**
 * What a refused write would have broken, where two windows or a late answer can bring it about: a row points to one that is gone, or one is still
 * pointed to; or there are to be two where there may be one. Null for everything else, also for values a column cannot hold: those are bugs.
 */
export function brokenConstraint(error: unknown): 'gone-or-needed' | 'there-already' | null {
  const code = error instanceof Database.SqliteError ? error.code : ''
  // A restricting reference is kept by a trigger of SQLite's own, and told by its words alone.
  if (code.startsWith('SQLITE_CONSTRAINT') && messageOf(error).startsWith('FOREIGN KEY ')) return 'gone-or-needed'
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return 'there-already'
  return null
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '')
