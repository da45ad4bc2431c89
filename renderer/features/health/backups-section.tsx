import { Archive, Lock } from 'lucide-react'
import type { HealthScreen } from '../../../shared/contract/health.ts'
import { besideText } from '../../../shared/text/beside-text.ts'
import { changeText } from '../../../shared/text/change-text.ts'
import { healthText } from '../../../shared/text/health-text.ts'
import { lockText } from '../../../shared/text/lock-text.ts'
import { papersText } from '../../../shared/text/papers-text.ts'
import { Button } from '../../components/button.tsx'
import { List } from '../../components/list.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Setting } from '../../components/setting.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { sayError } from '../../data/say-error.ts'
import { sayInstant } from '../../data/say-instant.ts'
import { useLongCommand } from '../../data/use-long-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './health-screen.module.css'
import { SecondFolder } from './second-folder.tsx'

export interface BackupsSectionProps {
  readonly health: HealthScreen
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}

/** The backups there are, and where they go. */
export function BackupsSection({ health, chosen, onChoose }: BackupsSectionProps) {
  const words = useText(healthText)
  const lock = useText(lockText)
  const { size } = useText(papersText)
  const language = useLanguage()
  const backUp = useLongCommand('health.backUp')
  const busy = useText(besideText)
  const seal = useLongCommand('health.sealBackups')
  const folder = useScreen('settings.folders', {}).data?.backups
  const backUpNow = async () => {
    if ((await backUp.run({})) === null) return
    notify({ tone: 'done', says: saysIn(changeText, (done) => ({ text: done['health.backUp'], detail: folder ?? null })) })
  }
  const sealThem = async () => {
    const done = await seal.run({})
    if (done === null) return
    const { sealed, left } = done
    notify({
      tone: left === 0 ? 'done' : 'alert',
      says: saysIn(besideText, ({ sealedBackups, leftOpen }) => ({
        text: sealedBackups(sealed),
        detail: left === 0 ? null : leftOpen(left),
      })),
    })
  }
  const { backups, backupProblem } = health
  const [newest] = backups
  return (
    <section className={styles.section} aria-label={words.backups}>
      <SectionHeading note={words.backupsNote}>{words.backups}</SectionHeading>
      <Setting
        term={words.lastBackup}
        {...(backupProblem !== null
          ? { help: sayError(backupProblem, language).title }
          : folder !== undefined && { help: folder })}
      >
        <span className={styles.row} role="status">
          <span>{newest === undefined ? words.noBackups : sayInstant(newest.madeAt, language)}</span>
          <Button
            size="s"
            icon={Archive}
            isDisabled={health.register.mode === 'read'}
            isPending={backUp.isRunning}
            onPress={() => void backUpNow()}
          >
            {words.backUpNow}
          </Button>
        </span>
      </Setting>
      {health.openBackups > 0 && (
        <Setting term={busy.encryption}>
          <span className={styles.row}>
            <span>{busy.openBackups(health.openBackups)}</span>
            <Button size="s" icon={Lock} isPending={seal.isRunning} onPress={() => void sealThem()}>
              {busy.sealBackups}
            </Button>
          </span>
        </Setting>
      )}
      <SecondFolder health={health} />
      {backups.length > 0 && (
        <List
          label={words.backupList}
          items={backups}
          idOf={({ id }) => id}
          textOf={({ madeAt, reason }) => `${sayInstant(madeAt, language)} ${words.reasons[reason]}`}
          manner="choose"
          chosen={chosen}
          onChoose={onChoose}
        >
          {(backup) => (
            <span className={styles.backup}>
              <time dateTime={backup.madeAt}>{sayInstant(backup.madeAt, language)}</time>
              <span>
                {words.reasons[backup.reason]}
                {backup.isSecond && ` · ${words.inSecond}`}
                {backup.isSealed && ` · ${lock.encrypted}`}
                {!backup.isSound && <b> · {words.unsound}</b>}
              </span>
              <small>{size(backup.byteCount)}</small>
            </span>
          )}
        </List>
      )}
    </section>
  )
}
