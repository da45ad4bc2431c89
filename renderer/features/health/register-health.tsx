import { ShieldCheck } from 'lucide-react'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { CheckView, HealthScreen } from '../../../shared/contract/health.ts'
import { checkLines, pagesLine } from '../../../shared/text/check-text.ts'
import { healthText } from '../../../shared/text/health-text.ts'
import { papersText } from '../../../shared/text/papers-text.ts'
import { settingsText } from '../../../shared/text/settings-text.ts'
import { Button } from '../../components/button.tsx'
import { Setting, SettingsSection } from '../../components/setting.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayInstant } from '../../data/say-instant.ts'
import { useCommand } from '../../data/use-command.ts'
import styles from './health-screen.module.css'

/** The file itself, and the last look through it. */
export function RegisterHealth({ health }: { readonly health: HealthScreen }) {
  const words = useText(healthText)
  const settings = useText(settingsText)
  const { size } = useText(papersText)
  const language = useLanguage()
  const check = useCommand('health.check', { isQuiet: true })
  const { register, lastCheck } = health
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
            {lastCheck === null
              ? words.neverChecked
              : (lastCheck.isSound ? words.checkedSound : words.checkedUnsound)(sayInstant(lastCheck.at, language))}
          </span>
          <Button size="s" icon={ShieldCheck} isPending={check.isRunning} onPress={() => void check.run({})}>
            {words.checkNow}
          </Button>
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
  findings === null ? [pagesLine[language][isSound ? 'sound' : 'damaged']] : checkLines(findings, language)
