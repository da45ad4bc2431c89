import { commonText } from '../../../shared/text/common-text.ts'
import { frameText } from '../../../shared/text/frame-text.ts'
import { settingsText } from '../../../shared/text/settings-text.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { Segments } from '../../components/segments.tsx'
import { Split } from '../../components/split.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { useTheme } from '../../data/theme.ts'
import { useScreen } from '../../data/use-screen.ts'
import { setDensity, setLanguage, setTheme, useUiStore } from '../../data/ui-store.ts'
import { AboutSection } from './about-section.tsx'
import { FoldersSection } from './folders-section.tsx'
import { HouseSection } from './house-section.tsx'
import { LockSection } from './lock-section.tsx'
import { OfficeSection } from './office-section.tsx'
import { RegisterSection } from './register-section.tsx'
import { SettingField } from './setting-field.tsx'
import { Setting, SettingsSection } from '../../components/setting.tsx'
import styles from './settings-screen.module.css'

/** What each user sets for themselves, what belongs to the office, and what file is open. No Save button: all works at once. */
export function SettingsScreen() {
  const words = useText(settingsText)
  usePlace([{ text: words.title }])
  return (
    <Split scrollKey="settings" startsAtTop>
      <div className={styles.page}>
        <PageHeader title={words.title} note={words.note} />
        <MachineSection />
        <OfficeSection />
        <HouseSection />
        <RegisterSection />
        <FoldersSection />
        <LockSection />
        <AboutSection />
      </div>
    </Split>
  )
}

function MachineSection() {
  const words = useText(settingsText)
  const frame = useText(frameText)
  const common = useText(commonText)
  const language = useLanguage()
  const choice = useUiStore((state) => state.theme)
  const theme = useTheme()
  const density = useUiStore((state) => state.density)
  const settings = useScreen('settings.get', {})
  return (
    <SettingsSection title={words.onThisMachine} note={words.onThisMachineNote}>
      <SettingField
        name="userName"
        label={words.userName}
        help={words.userNameHelp}
        placeholder={words.userNamePlaceholder}
        longest={100}
        settings={settings.data}
      />
      <Setting term={words.language} help={words.languageHelp}>
        <Segments
          label={words.language}
          value={language}
          onChange={setLanguage}
          segments={[
            { value: 'en', text: `English${language === 'ja' ? ` (${common.english})` : ''}` },
            { value: 'ja', text: `日本語${language === 'en' ? ` (${common.japanese})` : ''}` },
          ]}
        />
      </Setting>
      <Setting term={words.density} help={words.densityHelp}>
        <Segments
          label={words.density}
          value={density}
          onChange={setDensity}
          segments={(['compact', 'comfortable'] as const).map((value) => ({ value, text: words.densities[value] }))}
        />
      </Setting>
      <Setting
        term={words.theme}
        help={choice === 'system' ? `${words.themeHelp} ${words.themeNow(frame.themes[theme])}` : words.themeHelp}
      >
        <Segments
          label={words.theme}
          value={choice}
          onChange={setTheme}
          segments={(['system', 'light', 'dark', 'contrast'] as const).map((value) => ({ value, text: frame.themes[value] }))}
        />
      </Setting>
    </SettingsSection>
  )
}
