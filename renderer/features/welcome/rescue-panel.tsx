import { ArchiveRestore, LifeBuoy } from 'lucide-react'
import { useState } from 'react'
import type { BackupSummary, Rescue } from '../../../shared/contract/health.ts'
import { healthText } from '../../../shared/text/health-text.ts'
import { restoreText } from '../../../shared/text/restore-text.ts'
import { lockText } from '../../../shared/text/lock-text.ts'
import { repairLines } from '../../../shared/text/safekeeping-text.ts'
import { papersText } from '../../../shared/text/papers-text.ts'
import { Button } from '../../components/button.tsx'
import { PassphraseForm } from '../../components/passphrase-form.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { notify } from '../../data/notices.ts'
import { sayInstant } from '../../data/say-instant.ts'
import { useBackupPassphrase } from '../../data/use-backup-passphrase.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRestore } from '../../data/use-restore.ts'
import styles from './rescue-panel.module.css'

export interface RescuePanelProps {
  readonly rescue: Rescue
  readonly onOpened: () => void
}

/** For a register that cannot be opened: its backups, each one press from being restored, and saving what can be read. */
export function RescuePanel({ rescue, onOpened }: RescuePanelProps) {
  const words = useText(healthText)
  const restoreWords = useText(restoreText)
  const { size } = useText(papersText)
  const language = useLanguage()
  const { restore, isRunning } = useRestore()
  const lock = useText(lockText)
  const openBackup = useBackupPassphrase()
  const [asking, setAsking] = useState<string | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const restoreIt = (backup: BackupSummary) => void restore(backup).then((done) => done && onOpened())
  const repair = useCommand('health.repair', { isQuiet: true })
  const isBusy = isRunning || repair.isRunning
  const repairIt = async () => {
    const done = await repair.run({})
    if (done === null) return
    notify({
      tone: 'info',
      says: (language) => ({
        text: healthText[language].repaired(done.fileName),
        detail: repairLines(done.findings, language).join(language === 'ja' ? '；' : '; '),
      }),
    })
    onOpened()
  }
  return (
    <section className={styles.panel} aria-label={words.rescueTitle(rescue.fileName)}>
      <SectionHeading>{words.rescueTitle(rescue.fileName)}</SectionHeading>
      {rescue.backups.length === 0 ? <p>{words.rescueNoBackups}</p> : <p>{words.rescueNote}</p>}
      <ul className={styles.backups}>
        {rescue.backups.map((backup) => (
          <li key={backup.id}>
            <span className={styles.words}>
              <b>{sayInstant(backup.madeAt, language)}</b> {words.reasons[backup.reason]}
              <small>
                {words.holds(backup.counts)} · {size(backup.byteCount)}
                {!backup.isSound && ` · ${words.unsound}`}
              </small>
            </span>
            <Button
              size="s"
              icon={ArchiveRestore}
              isDisabled={isBusy}
              onPress={() => (backup.isSealed && opened !== backup.id ? setAsking(backup.id) : restoreIt(backup))}
            >
              {restoreWords.restore}
            </Button>
            {asking === backup.id && (
              <PassphraseForm
                label={`${lock.passphrase} (${lock.encrypted})`}
                verb={restoreWords.restore}
                wrong={lock.wrong}
                autoFocus
                onTry={async (passphrase) => {
                  const isOpen = await openBackup(backup.id, passphrase)
                  if (isOpen) {
                    setAsking(null)
                    setOpened(backup.id)
                    restoreIt(backup)
                  }
                  return isOpen
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <p className={styles.repair}>
        <span>{words.repairNote}</span>
        <Button size="s" icon={LifeBuoy} isDisabled={isBusy} isPending={repair.isRunning} onPress={() => void repairIt()}>
          {words.repair}
        </Button>
      </p>
    </section>
  )
}
