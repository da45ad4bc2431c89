import Database from 'better-sqlite3'
import { RegisterProblem } from './register-problem.ts'

/** Who has the register open for writing. */
export interface LeaseOwner {
  readonly program: string
  readonly processId: number
  readonly host: string
  /** An instant, ISO 8601. */
  readonly since: string
}

export interface Lease {
  release(): void
}

/**
 * Takes the right to write a register: one program at a time. The lease is SQLite's own lock on a small file beside
 * the register, so the system gives it back the moment its holder ends, however that happens. The file itself stays:
 * removing it could take the lock away from under whoever opened it in between.
 * Throws `RegisterProblem` 'register-in-use' with the owner's details.
 */
export function takeLease(registerPath: string, owner: LeaseOwner): Lease {
  const path = `${registerPath}-lease`
  const file = openLeaseFile(path, registerPath)
  try {
    file.exec('create table if not exists owner (id integer primary key check (id = 1), described text not null)')
    file
      .prepare('insert into owner values (1, ?) on conflict (id) do update set described = excluded.described')
      .run(JSON.stringify(owner))
    // A reserved lock, held: others can still read who the owner is, none can take it.
    file.exec('begin immediate')
  } catch (error) {
    const holder = RegisterProblem.of(error, registerPath)?.code === 'register-in-use' ? readOwner(file) : null
    file.close()
    if (holder) throw new RegisterProblem('register-in-use', registerPath, { ...holder })
    throw RegisterProblem.of(error, registerPath) ?? error
  }
  return {
    release() {
      if (!file.open) return
      file.exec('rollback')
      file.close()
    },
  }
}

function openLeaseFile(path: string, registerPath: string): Database.Database {
  try {
    return new Database(path, { timeout: 250 })
  } catch (error) {
    throw RegisterProblem.of(error, registerPath) ?? error
  }
}

function readOwner(file: Database.Database): LeaseOwner {
  const unknown: LeaseOwner = { program: 'another program', processId: 0, host: '', since: '' }
  try {
    const row = file.prepare('select described from owner').get() as { described: string } | undefined
    return row ? { ...unknown, ...(JSON.parse(row.described) as LeaseOwner) } : unknown
  } catch {
    return unknown
  }
}
