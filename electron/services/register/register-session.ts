import { hostname } from 'node:os'
import { basename } from 'node:path'
import type { Kysely } from 'kysely'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { LeaseOwner } from '../../../db/sqlite/lease.ts'
import {
  createRegister,
  openRegister,
  type OpenOptions,
  type OpenRegister,
  type RegisterFile,
  type WorkBesideFile,
} from '../../../db/sqlite/open-register.ts'
import type { BackupKeeper } from '../backups/backup-keeper.ts'
import { localDay } from './clock.ts'
import { Refusal } from './refusal.ts'
import type { Session } from './session.ts'
import type { Signature } from './signature.ts'

export interface SessionOptions {
  readonly program: string
  readonly now: () => Date
  readonly signature?: Signature
  readonly besides?: WorkBesideFile
  /** Makes backups before an older register is brought up to date, before an import, and before closing; none are made without it. */
  readonly keeper?: Pick<BackupKeeper, 'keep' | 'keepBeforeClosing'>
}

/** The one register this program has open, if any, with its clock. */
export interface RegisterSession extends Session {
  readonly current: RegisterFile | null
  register(): RegisterFile
  /** Who holds the register, for its lease. */
  owner(): LeaseOwner
  /** Opens a register in place of the present one; the present one stays open when that fails. Throws `RegisterProblem`. */
  open(path: string, mode: 'write' | 'read'): Promise<void>
  /** Makes a register, filled by `fill`, and opens it in place of the present one. Throws `RegisterProblem`. */
  create(path: string, fill: (db: Kysely<RegisterSchema>) => Promise<void>): Promise<void>
  close(): Promise<void>
}

export function registerSession(options: SessionOptions): RegisterSession {
  let current: RegisterFile | null = null

  const instant = () => options.now().toISOString()
  const owner = (): LeaseOwner => ({ program: options.program, processId: process.pid, host: hostname(), since: instant() })

  const openOptions = (mode: 'write' | 'read'): OpenOptions => ({
    mode,
    owner: owner(),
    ...options.besides,
    beforeMigration: async (register) => void (await options.keeper?.keep(register, 'before-migration')),
  })

  async function replaceBy(opening: () => Promise<RegisterFile>, path: string): Promise<void> {
    // The same file again: its lease is ours, so it is given back first.
    if (current?.path === path) await session.close()
    const opened = await opening()
    await session.close()
    current = opened
  }

  const session: RegisterSession = {
    get current() {
      return current
    },
    register() {
      if (!current) throw new Refusal('no-register')
      return current
    },
    signature: options.signature,
    today: () => localDay(options.now()),
    instant,
    owner,
    open: (path, mode) => replaceBy(() => openRegister(path, openOptions(mode)), path),
    create: (path, fill) => replaceBy(() => createRegister(path, owner(), fill, options.besides), path),
    async beforeImport() {
      if (current) await options.keeper?.keep(current, 'before-import')
    },
    async close() {
      const closing = current
      if (closing) await options.keeper?.keepBeforeClosing(closing)
      current = null
      await closing?.close()
    },
  }
  return session
}

/** A register's file name as people see it. */
export const fileNameOf = (register: OpenRegister): string => basename(register.path)
