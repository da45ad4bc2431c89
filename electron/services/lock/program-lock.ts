import type { KeyObject } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { LockStatus } from '../../../shared/contract/lock.ts'
import { lockAfterChoices } from '../../../shared/contract/lock-after.ts'
import { Refusal } from '../register/refusal.ts'
import { changePassphrase, makeSealKeys, openSealKeys, type SealKeys, sealKeysSchema } from './seal-keys.ts'

const stored = z.strictObject({
  format: z.literal('honbu-lock'),
  keys: sealKeysSchema,
  lockAfter: z.union(lockAfterChoices.map((minutes) => z.literal(minutes))),
  sealsBackups: z.boolean(),
})
type Stored = z.infer<typeof stored>

/** What backups ask of the lock. */
export interface Sealing {
  /** With what new backups are sealed; null: they are not. */
  readonly keys: () => SealKeys | null
  /** The private key to a sealed backup, if its passphrase was given since the program started. */
  readonly keyFor: (publicKey: string) => KeyObject | null
}

/** No passphrase, no sealing: what a session without a lock goes by. */
export const noSealing: Sealing = { keys: () => null, keyFor: () => null }

/**
 * The passphrase of this program on this machine: it locks the window and seals backups. It lies, as what it opens, in one file of the data folder.
 * It keeps nobody from the register's own file.
 */
export interface ProgramLock extends Sealing {
  status(): LockStatus
  isLocked(): boolean
  /** Throws Refusal 'wrong-passphrase'. */
  unlock(passphrase: string): Promise<LockStatus>
  /** Throws Refusal 'not-allowed' while there is no passphrase. */
  lockNow(): LockStatus
  /** Sets the first passphrase, or another in place of `present`. Throws Refusal 'wrong-passphrase'. */
  set(passphrase: string, present: string | null): Promise<LockStatus>
  /** Takes the lock off. Throws Refusal 'wrong-passphrase'. */
  remove(present: string): Promise<LockStatus>
  choose(choice: Partial<Pick<LockStatus, 'lockAfter' | 'sealsBackups'>>): LockStatus
  /** Remembers the key of backups that another passphrase, or another machine, has sealed. Throws Refusal 'wrong-passphrase'. */
  openKeys(keys: SealKeys, passphrase: string): Promise<void>
}

/** `cost`: for tests, which need not wait. */
export function programLock(dataFolder: string, cost?: number): ProgramLock {
  const file = join(dataFolder, 'lock.json')
  const opened = new Map<string, KeyObject>()
  // Read anew each time: several programs of one user share it.
  const present = (): Stored | null => read(file)
  let isLocked = present() !== null

  function write(next: Stored | null): void {
    if (next === null) rmSync(file, { force: true })
    else {
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
      const draft = `${file}.${process.pid}.new`
      writeFileSync(draft, JSON.stringify(next, null, 2), { mode: 0o600 })
      renameSync(draft, file)
    }
  }

  function status(): LockStatus {
    const now = present()
    return {
      hasPassphrase: now !== null,
      isLocked,
      lockAfter: now?.lockAfter ?? null,
      sealsBackups: now?.sealsBackups ?? false,
    }
  }

  /** Throws Refusal 'not-allowed' while there is no passphrase. */
  function required(): Stored {
    const now = present()
    if (now === null) throw new Refusal('not-allowed', { why: 'no-passphrase' })
    return now
  }

  async function privateKey(keys: SealKeys, passphrase: string): Promise<KeyObject> {
    const key = await openSealKeys(keys, passphrase)
    if (key === null) throw new Refusal('wrong-passphrase')
    opened.set(keys.publicKey, key)
    return key
  }

  return {
    status,
    isLocked: () => isLocked,
    keys: () => {
      const now = present()
      return now?.sealsBackups === true ? now.keys : null
    },
    keyFor: (publicKey) => opened.get(publicKey) ?? null,
    async unlock(passphrase) {
      const now = present()
      if (now !== null) await privateKey(now.keys, passphrase)
      isLocked = false
      return status()
    },
    lockNow() {
      required()
      opened.clear()
      isLocked = true
      return status()
    },
    async set(passphrase, former) {
      const now = present()
      if (now === null) {
        const { keys, privateKey: own } = await makeSealKeys(passphrase, cost)
        opened.set(keys.publicKey, own)
        write({ format: 'honbu-lock', keys, lockAfter: 15, sealsBackups: true })
      } else {
        const own = await privateKey(now.keys, former ?? '')
        write({ ...now, keys: await changePassphrase(now.keys, own, passphrase) })
      }
      return status()
    },
    async remove(former) {
      const now = present()
      if (now !== null) await privateKey(now.keys, former)
      write(null)
      isLocked = false
      return status()
    },
    choose(choice) {
      write({ ...required(), ...choice })
      return status()
    },
    async openKeys(keys, passphrase) {
      // A backup made before the passphrase was changed opens with the new one too, where its key is known.
      const now = present()
      const own = now !== null && now.keys.publicKey === keys.publicKey ? await openSealKeys(now.keys, passphrase) : null
      if (own !== null) opened.set(keys.publicKey, own)
      else await privateKey(keys, passphrase)
    },
  }
}

/** What lies in the file; null where there is none, or none that can be read: a broken file locks nobody out of a register that is not encrypted. */
function read(file: string): Stored | null {
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
