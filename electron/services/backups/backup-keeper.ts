import { stat } from 'node:fs/promises'
import { countChangesAfter, findLastCommand } from '../../../db/repositories/history-state.ts'
import type { RegisterFile } from '../../../db/sqlite/open-register.ts'
import { type ClosingRegister, isBackedUpOnClosing, manyRows } from '../../../shared/domain/backup-on-closing.ts'
import type { BackupReason } from '../../../shared/domain/backups-to-keep.ts'
import type { CallError } from '../../../shared/contract/transport.ts'
import { besideThreads } from '../beside/beside-threads.ts'
import type { WorkBeside } from '../beside/work-beside.ts'
import { type Backup, backupFolder, listBackups, secondBackupFolder } from './backup-folder.ts'
import { localTime } from './local-time.ts'
import { copyBackup, makeBackup, type BackupSource } from './make-backup.ts'
import { Refusal } from '../register/refusal.ts'
import { noSealing, type Sealing } from '../lock/program-lock.ts'
import { type SealedOpen, sealOpenBackups } from './seal-open-backups.ts'
import type { SecondFolders } from './second-folder.ts'

export interface KeeperOptions {
  readonly places: SecondFolders
  readonly now: () => Date
  readonly log: (line: string) => void
  readonly errorOf: (thrown: unknown) => CallError
  /** Seals what is made and opens what was sealed; left out: nothing is sealed. */
  readonly sealing?: Sealing
  /** Where large copies are read through; threads of Node when it is left out. */
  readonly beside?: WorkBeside
}

/** What went wrong with the last backup, here or in the second folder. */
export interface BackupProblems {
  readonly here: CallError | null
  readonly second: CallError | null
}

/** How a changed register stands against its newest backup. */
const closingRegister = async ({ db, path }: RegisterFile, newest: Backup | null): Promise<ClosingRegister> => ({
  byteCount: (await stat(path)).size,
  newestAt: newest?.localTime ?? null,
  rowsSince: await countChangesAfter(db, newest?.last?.id ?? 0, manyRows),
})

/** Makes backups one after another, by the clock and before large steps. */
export interface BackupKeeper {
  /** Makes one now. Throws what `makeBackup` throws; trouble with the second folder is only remembered. */
  keep(source: BackupSource, reason: BackupReason): Promise<Backup>
  /** Makes one when something changed and a new hour began; never throws. */
  keepWhenDue(register: RegisterFile): Promise<void>
  /** Makes one when something changed since the last and it is due on closing (`isBackedUpOnClosing`); never throws. */
  keepBeforeClosing(register: RegisterFile): Promise<void>
  /** Seals the backups that lie open, here and in the second folder. Throws what `sealOpenBackups` throws; Refusal 'not-allowed' without a passphrase that seals. */
  sealOpen(registerPath: string): Promise<SealedOpen>
  problems(): BackupProblems
  readonly sealing: Sealing
}

export function backupKeeper({
  places,
  now,
  log,
  errorOf,
  sealing = noSealing,
  beside = besideThreads(),
}: KeeperOptions): BackupKeeper {
  let queue: Promise<unknown> = Promise.resolve()
  let problems: BackupProblems = { here: null, second: null }

  async function make(source: BackupSource, reason: BackupReason): Promise<Backup> {
    const started = performance.now()
    try {
      const backup = await makeBackup(source, { reason, now: now(), seal: sealing.keys(), beside })
      log(
        `backup ${reason}: ${backup.byteCount} bytes in ${Math.round(performance.now() - started)} ms${backup.isSound ? '' : ', not sound'}`,
      )
      problems = { here: null, second: await copyToSecond(source, backup) }
      return backup
    } catch (error) {
      problems = { ...problems, here: errorOf(error) }
      throw error
    }
  }

  async function copyToSecond(source: BackupSource, backup: Backup): Promise<CallError | null> {
    const second = places.of(source.path)
    if (second === null) return null
    try {
      await copyBackup(backup, backupFolder(source.path), secondBackupFolder(second, source.path))
      return null
    } catch (error) {
      const problem = errorOf(error)
      log(`second backup: ${problem.code}`)
      return problem
    }
  }

  /** One after another: two at once would clear away each other's half-made files. */
  function keep(source: BackupSource, reason: BackupReason): Promise<Backup> {
    const made = queue.then(() => make(source, reason))
    queue = made.catch(() => {})
    return made
  }

  function sealOpen(registerPath: string): Promise<SealedOpen> {
    const done = queue.then(async () => {
      const keys = sealing.keys()
      if (keys === null) throw new Refusal('not-allowed', { why: 'no-passphrase' })
      const own = await sealOpenBackups(backupFolder(registerPath), keys, beside)
      const second = places.of(registerPath)
      const far = second === null ? null : await sealOpenBackups(secondBackupFolder(second, registerPath), keys, beside)
      // One backup in two folders is one.
      return { sealed: Math.max(own.sealed, far?.sealed ?? 0), left: Math.max(own.left, far?.left ?? 0) }
    })
    queue = done.catch(() => {})
    return done
  }

  async function keepIf(register: RegisterFile, reason: 'clock' | 'closing'): Promise<void> {
    try {
      if (register.mode === 'read') return
      const [newest] = await listBackups(backupFolder(register.path))
      if (newest !== undefined && reason === 'clock' && newest.localTime.slice(0, 13) === localTime(now()).slice(0, 13)) return
      const last = await findLastCommand(register.db)
      if (last === null || (newest?.last?.id === last.id && newest.last.hash === last.hash)) return
      if (reason === 'closing' && !isBackedUpOnClosing(await closingRegister(register, newest ?? null), localTime(now()))) return
      await keep(register, reason)
    } catch (error) {
      log(`no backup: ${errorOf(error).code}`)
    }
  }

  return {
    keep,
    sealOpen,
    keepWhenDue: (register) => keepIf(register, 'clock'),
    keepBeforeClosing: (register) => keepIf(register, 'closing'),
    problems: () => problems,
    sealing,
  }
}
