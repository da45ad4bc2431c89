import { FolderOpen } from 'lucide-react'
import { useLocation } from 'wouter'
import { formatDay, formatDayBoth } from '../../../shared/domain/format-date.ts'
import { healthText } from '../../../shared/text/health-text.ts'
import { settingsText } from '../../../shared/text/settings-text.ts'
import { Button } from '../../components/button.tsx'
import { Link } from '../../components/link.tsx'
import { useAsOf, useRegister } from '../../data/as-of.tsx'
import { dayOfInstant, timeOfInstant } from '../../data/instants.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './settings-screen.module.css'
import { InItsLanguage } from '../../components/in-its-language.tsx'
import { Setting, SettingsSection } from '../../components/setting.tsx'

/** Which file is open and what it holds. */
export function RegisterSection() {
  const words = useText(settingsText)
  const health = useText(healthText)
  const language = useLanguage()
  const asOf = useAsOf()
  const register = useRegister()
  const [, navigate] = useLocation()
  const frame = useScreen('register.frame', { asOf }).data
  const { firstEventOn, lastEventOn } = register
  return (
    <SettingsSection title={words.registerFile}>
      <Setting term={words.fileName}>
        <span className={styles.file}>
          {register.fileName}
          <Button size="s" icon={FolderOpen} onPress={() => navigate('/welcome')}>
            {words.openAnother}
          </Button>
        </span>
      </Setting>
      <Setting term={words.mode}>{register.mode !== null && words.modes[register.mode]}</Setting>
      <Setting term={words.span}>
        {firstEventOn === null || lastEventOn === null
          ? words.noEvents
          : words.fromTo(formatDay(firstEventOn, language, 'long'), formatDay(lastEventOn, language, 'long'))}
      </Setting>
      <Setting term={words.holds}>
        {frame === undefined
          ? '…'
          : [
              words.bodies(frame.bodies.length),
              words.plans(frame.counts.plans),
              words.openQuestions(frame.counts.openQuestions),
            ].join(' · ')}
      </Setting>
      <Setting term={words.lastChange}>
        <Link href="/history" look="plain">
          {frame === undefined ? (
            '…'
          ) : frame.lastSavedAt === null ? (
            words.neverChanged
          ) : (
            <InItsLanguage>{`${formatDayBoth(dayOfInstant(frame.lastSavedAt), language)} ${timeOfInstant(frame.lastSavedAt, language)}`}</InItsLanguage>
          )}
        </Link>
      </Setting>
      <Setting term={health.check}>
        <Link href="/health">{health.toHealth}</Link>
      </Setting>
    </SettingsSection>
  )
}
