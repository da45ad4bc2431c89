import { ClipboardCopy } from 'lucide-react'
import type { HealthScreen } from '../../../shared/contract/health.ts'
import { healthText } from '../../../shared/text/health-text.ts'
import { Button } from '../../components/button.tsx'
import { Setting, SettingsSection } from '../../components/setting.tsx'
import { useText } from '../../data/language.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { useGive } from '../../data/use-give.ts'
import styles from './health-screen.module.css'

/** Versions, the end of the log, and all of it as a text for whoever helps. */
export function ProgramSection({ health }: { readonly health: HealthScreen }) {
  const words = useText(healthText)
  const { read } = useGive()
  const { program, log } = health
  const copy = async () => {
    try {
      const { text } = await read('health.diagnosis', {})
      await navigator.clipboard.writeText(text)
      notify({ tone: 'done', says: saysIn(healthText, ({ diagnosisCopied }) => ({ text: diagnosisCopied })) })
    } catch (thrown) {
      tellFailure(thrown)
    }
  }
  return (
    <SettingsSection title={words.program}>
      <Setting term={words.versions} help={words.diagnosisHelp}>
        <span className={styles.row}>
          <span>
            Honbu {program.version} · SQLite {program.sqlite} · Node {program.node} · {program.platform}
          </span>
          <Button size="s" icon={ClipboardCopy} onPress={() => void copy()}>
            {words.copyDiagnosis}
          </Button>
        </span>
      </Setting>
      {log.length > 0 && (
        <Setting term={words.log} help={words.logNote}>
          <details className={styles.log}>
            <summary>{words.logLines(log.length)}</summary>
            <pre lang="en" tabIndex={0}>
              {log.join('\n')}
            </pre>
          </details>
        </Setting>
      )}
    </SettingsSection>
  )
}
