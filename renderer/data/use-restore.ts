import type { BackupSummary } from '../../shared/contract/health.ts'
import { restoreText } from '../../shared/text/restore-text.ts'
import { notify, saysIn } from './notices.ts'
import { sayInstant } from './say-instant.ts'
import { useCommand } from './use-command.ts'

/** Restores a backup and tells what became of what was there; true when it was done. */
export function useRestore(): { readonly restore: (backup: BackupSummary) => Promise<boolean>; readonly isRunning: boolean } {
  const command = useCommand('health.restore', { isQuiet: true })
  return {
    isRunning: command.isRunning,
    restore: async (backup) => {
      const done = await command.run({ id: backup.id })
      if (done === null) return false
      const { keptAs, setAside, lostFiles } = done
      notify({
        tone: lostFiles === 0 ? 'done' : 'alert',
        says: saysIn(restoreText, (words, language) => {
          const details = [words.restoredDetail(keptAs, setAside), lostFiles === 0 ? '' : words.filesLost(lostFiles)]
          return {
            text: words.restored(sayInstant(backup.madeAt, language)),
            detail: details.filter((part) => part !== '').join(' ') || null,
          }
        }),
      })
      return true
    },
  }
}
