import { useGive } from './use-give.ts'

/** Tries a passphrase on an encrypted backup; true when it opened, and all that was asked of it is asked again. */
export function useBackupPassphrase(): (id: string, passphrase: string) => Promise<boolean> {
  const { give, readAnew } = useGive()
  return async (id, passphrase) => {
    try {
      await give('lock.openBackup', { id, passphrase })
    } catch {
      return false
    }
    await readAnew()
    return true
  }
}
