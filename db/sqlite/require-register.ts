import Database from 'better-sqlite3'
import { latestSchemaVersion } from '../migrations/migrate.ts'
import { reading, readVersion } from './configure.ts'
import { requireOwnSchema } from './own-schema.ts'
import { RegisterProblem } from './register-problem.ts'

/** The form of a register, read without changing anything. Throws `RegisterProblem` when it is none of ours or a newer program's. */
export function formOfRegister(path: string): number {
  const version = readVersion(path)
  if (version > latestSchemaVersion) throw new RegisterProblem('newer-register', path, { version, known: latestSchemaVersion })
  return version
}

/** The same for a file that is to take a register's place. Throws `RegisterProblem` 'foreign-schema' too, before anything is replaced. */
export function requireRegister(path: string): void {
  formOfRegister(path)
  reading(path, () => {
    const file = new Database(path, { readonly: true })
    try {
      requireOwnSchema(file, path)
    } finally {
      file.close()
    }
  })
}
