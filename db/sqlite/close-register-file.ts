import Database from 'better-sqlite3'

/**
 * Closes a register. One that was written is left as a single file. After trouble nothing may be written any more, but SQLite moves
 * the log into the file when its last connection closes: so a connection that can only read is the last one then.
 */
export function closeRegisterFile(file: Database.Database, path: string, { isWritten }: { readonly isWritten: boolean }): void {
  if (isWritten) {
    try {
      file.pragma('wal_checkpoint(TRUNCATE)')
    } catch {
      // All that was saved is in the log, which stays beside the register for the next start.
    }
    file.close()
    return
  }
  const last = file.readonly ? null : readerOf(path)
  file.close()
  last?.close()
}

function readerOf(path: string): Database.Database | null {
  try {
    const reader = new Database(path, { readonly: true })
    reader.pragma('schema_version')
    return reader
  } catch {
    return null
  }
}
