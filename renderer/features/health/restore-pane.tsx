import { ArchiveRestore } from 'lucide-react'
import type { BackupSummary, RestorePreview } from '../../../shared/contract/health.ts'
import { changeText } from '../../../shared/text/change-text.ts'
import { nameOfTable } from '../../../shared/text/table-name-text.ts'
import { healthText } from '../../../shared/text/health-text.ts'
import { restoreText } from '../../../shared/text/restore-text.ts'
import { lockText } from '../../../shared/text/lock-text.ts'
import { Button } from '../../components/button.tsx'
import { Feed, Inspector } from '../../components/inspector.tsx'
import { PassphraseForm } from '../../components/passphrase-form.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useAsOf } from '../../data/as-of.tsx'
import { saySubject } from '../../data/say-change.ts'
import { sayError } from '../../data/say-error.ts'
import { sayInstant } from '../../data/say-instant.ts'
import { useBackupPassphrase } from '../../data/use-backup-passphrase.ts'
import { useRestore } from '../../data/use-restore.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './restore-pane.module.css'

export interface RestorePaneProps {
  readonly backup: BackupSummary | null
  readonly onRestored: () => void
}

/** What restoring the chosen backup would change, and the button that does it. */
export function RestorePane({ backup, onRestored }: RestorePaneProps) {
  const words = useText(healthText)
  const restoreWords = useText(restoreText)
  const language = useLanguage()
  const preview = useScreen('health.preview', { id: backup?.id ?? '' }, { isEnabled: backup !== null })
  const lock = useText(lockText)
  const openBackup = useBackupPassphrase()
  const { restore, isRunning } = useRestore()
  if (backup === null) {
    return (
      <Inspector label={restoreWords.restore}>
        <EmptyState title={restoreWords.chooseBackup} />
      </Inspector>
    )
  }
  const when = sayInstant(backup.madeAt, language)
  return (
    <Inspector label={restoreWords.restoreOf(when)}>
      <h2 className={styles.title}>{restoreWords.restoreOf(when)}</h2>
      <p className={styles.holds}>
        {words.holds(backup.counts)}
        {backup.fileCount > 0 && ` · ${words.files(backup.fileCount)}`}
      </p>
      {preview.isError && preview.error.error.code === 'backup-locked' ? (
        <>
          <p>{lock.encryptedNote}</p>
          <PassphraseForm
            label={lock.passphrase}
            verb={lock.open}
            wrong={lock.wrong}
            onTry={(passphrase) => openBackup(backup.id, passphrase)}
          />
        </>
      ) : preview.isError ? (
        <ErrorState {...sayError(preview.error.error, language)} />
      ) : preview.data === undefined ? (
        <Skeleton rows={6} />
      ) : (
        <>
          <Differences preview={preview.data} />
          <p className={styles.kept}>{restoreWords.presentKept}</p>
          <Button
            look="primary"
            icon={ArchiveRestore}
            isPending={isRunning}
            onPress={() => void restore(backup).then((done) => done && onRestored())}
          >
            {restoreWords.restore}
          </Button>
        </>
      )}
    </Inspector>
  )
}

function Differences({ preview }: { readonly preview: RestorePreview }) {
  const words = useText(restoreText)
  const language = useLanguage()
  const { differences, since, moreSince, filesBack } = preview
  const bodies = (useScreen('register.frame', { asOf: useAsOf() }).data?.bodies ?? []).map(({ body }) => body)
  const commands: Readonly<Record<string, string>> = changeText[language]
  if (differences === null) return <p>{words.cannotCompare}</p>
  return (
    <>
      <SectionHeading level={3}>{words.wouldChange}</SectionHeading>
      {differences.length === 0 && <p>{words.same}</p>}
      <ul className={styles.differences}>
        {differences.map((one) => (
          <li key={one.table}>
            <b>{nameOfTable(one.table, language)}</b>
            <span>
              {[
                one.onlyNow > 0 ? words.goes(one.onlyNow) : null,
                one.onlyThen > 0 ? words.comesBack(one.onlyThen) : null,
                one.changed > 0 ? words.goesBack(one.changed) : null,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
            {one.names.length > 0 && (
              <small>
                {one.names.map((name) => name[language] ?? name.ja ?? name.en ?? '').join(language === 'ja' ? '、' : ', ')}
              </small>
            )}
          </li>
        ))}
      </ul>
      {filesBack > 0 && <p>{words.filesBack(filesBack)}</p>}
      {since.length > 0 && (
        <>
          <SectionHeading level={3}>{words.since(since.length + moreSince)}</SectionHeading>
          <Feed
            when="instant"
            entries={since.map((one) => ({
              id: String(one.id),
              when: sayInstant(one.madeAt, language),
              children: [commands[one.command] ?? one.command, one.subject && saySubject(one.subject, bodies, language)]
                .filter((part) => part !== null)
                .join(' '),
            }))}
          />
          {moreSince > 0 && <p>{words.moreSince(moreSince)}</p>}
        </>
      )}
    </>
  )
}
