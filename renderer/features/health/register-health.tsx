import { ShieldCheck } from 'lucide-react'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { CheckView, HealthScreen } from '../../../shared/contract/health.ts'
import { besideText } from '../../../shared/text/beside-text.ts'
import { checkLines, pagesLine } from '../../../shared/text/check-text.ts'
import { healthText } from '../../../shared/text/health-text.ts'
import { papersText } from '../../../shared/text/papers-text.ts'
import { settingsText } from '../../../shared/text/settings-text.ts'
import { Button } from '../../components/button.tsx'
import { Setting, SettingsSection } from '../../components/setting.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayInstant } from '../../data/say-instant.ts'
import { useGive } from '../../data/use-give.ts'
import { useLongCommand } from '../../data/use-long-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './health-screen.module.css'

/** The file itself, and the last look through it. */
export function RegisterHealth({ health }: { readonly health: HealthScreen }) {
  const words = useText(healthText)
  const settings = useText(settingsText)
  const { size } = useText(papersText)
  const language = useLanguage()
  const busy = useText(besideText)
  const check = useLongCommand('health.check')
  const underWay = useScreen('health.checking', {})
  const step = underWay.data?.step ?? null
  const { give } = useGive()
  const { register, lastCheck } = health
  const begin = () => {
    void check.run({})
    // Asked after the command was given: from now on it tells what the check is at.
    void underWay.refetch()
  }
  return (
    <SettingsSection title={words.register}>
      <Setting term={words.file}>{register.fileName}</Setting>
      <Setting term={words.folder}>
        <span className={styles.path}>{register.folder}</span>
      </Setting>
      <Setting term={words.size}>{size(register.byteCount)}</Setting>
      <Setting term={settings.mode}>{settings.modes[register.mode]}</Setting>
      <Setting term={words.form}>{words.formOf(register.schemaVersion, register.commands)}</Setting>
      <Setting term={words.check} help={words.checkHelp}>
        <span className={styles.row} role="status">
          <span>
            {step !== null
              ? busy.steps[step]
              : lastCheck === null
                ? words.neverChecked
                : (lastCheck.isSound ? words.checkedSound : words.checkedUnsound)(sayInstant(lastCheck.at, language))}
          </span>
          <Button size="s" icon={ShieldCheck} isPending={check.isRunning || step !== null} onPress={begin}>
            {words.checkNow}
          </Button>
          {step !== null && (
            <Button size="s" onPress={() => void give('health.stopCheck', {})}>
              {busy.stopCheck}
            </Button>
          )}
        </span>
        {lastCheck !== null && (
          <ul className={styles.lines}>
            {linesOf(lastCheck, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Setting>
    </SettingsSection>
  )
}

const linesOf = ({ findings, isSound }: CheckView, language: Language): readonly string[] =>
  findings === null
    ? [pagesLine[language][isSound ? 'sound' : 'damaged']]
    : checkLines(findings, language, (instant) => sayInstant(instant, language))
