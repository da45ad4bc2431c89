import { Trash2 } from 'lucide-react'
import type { HealthScreen } from '../../../shared/contract/health.ts'
import { healthText } from '../../../shared/text/health-text.ts'
import { papersText } from '../../../shared/text/papers-text.ts'
import { Button } from '../../components/button.tsx'
import { Setting, SettingsSection } from '../../components/setting.tsx'
import { useText } from '../../data/language.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { useCommand } from '../../data/use-command.ts'
import styles from './health-screen.module.css'

/** The files beside the register, and those that nothing needs. */
export function FilesSection({ health }: { readonly health: HealthScreen }) {
  const words = useText(healthText)
  const { size } = useText(papersText)
  const remove = useCommand('health.removeOrphans', { isQuiet: true })
  const { files, register } = health
  const removeThem = () =>
    void remove
      .run({})
      .then(
        (removed) =>
          removed && notify({ tone: 'done', says: saysIn(healthText, (told) => ({ text: told.orphansRemoved(removed.count) })) }),
      )
  return (
    <SettingsSection title={words.attached}>
      <Setting term={words.attached} {...(files.orphans === 0 ? { help: words.noOrphans } : {})}>
        <span>{words.attachedCount(files.count, size(files.byteCount))}</span>
        {files.orphans > 0 && (
          <span className={styles.row}>
            <span>{words.orphans(files.orphans, size(files.orphanBytes))}</span>
            <Button
              size="s"
              icon={Trash2}
              isDisabled={register.mode === 'read'}
              isPending={remove.isRunning}
              onPress={removeThem}
            >
              {words.removeOrphans}
            </Button>
          </span>
        )}
      </Setting>
    </SettingsSection>
  )
}
