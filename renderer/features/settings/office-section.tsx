import { settingsText } from '../../../shared/text/settings-text.ts'
import { ErrorState } from '../../components/states.tsx'
import { SettingsSection } from '../../components/setting.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { useScreen } from '../../data/use-screen.ts'
import { CadenceSetting } from './cadence-setting.tsx'
import { SettingField } from './setting-field.tsx'

/** What belongs to the office and travels with the register. */
export function OfficeSection() {
  const words = useText(settingsText)
  const language = useLanguage()
  const { mode } = useRegister()
  const settings = useScreen('settings.get', {})
  if (settings.isError)
    return <ErrorState {...sayError(settings.error.error, language)} onRetry={() => void settings.refetch()} />
  const shared = { longest: 200, settings: settings.data, isReadOnly: mode === 'read' }
  return (
    <SettingsSection title={words.withRegister} note={words.withRegisterNote}>
      <SettingField {...shared} name="officeJa" label={words.officeJa} placeholder={words.officeJaPlaceholder} />
      <SettingField
        {...shared}
        name="officeEn"
        label={words.officeEn}
        help={mode === 'read' ? words.readOnly : words.officeHelp}
        placeholder={words.officeEnPlaceholder}
      />
      {settings.data !== undefined && <CadenceSetting settings={settings.data} />}
    </SettingsSection>
  )
}
