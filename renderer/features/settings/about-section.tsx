import { settingsText } from '../../../shared/text/settings-text.ts'
import { useRegister } from '../../data/as-of.tsx'
import { useText } from '../../data/language.ts'
import { Link } from '../../components/link.tsx'
import { Setting, SettingsSection } from '../../components/setting.tsx'

/** The program itself: version, licences, what it does not do. */
export function AboutSection() {
  const words = useText(settingsText)
  const { version } = useRegister()
  return (
    <SettingsSection title={words.about}>
      <Setting term={words.version}>{version}</Setting>
      <Setting term={words.keys}>{words.keysNote}</Setting>
      <Setting term={words.network}>{words.networkNote}</Setting>
      <Setting term={words.updates}>{words.updatesNote}</Setting>
      <Setting term={words.licences}>
        {words.licencesNote} <Link href="/licences">{words.allLicences}</Link>
      </Setting>
      <Setting term={words.fonts}>{words.fontsNote}</Setting>
      <Setting term={words.icons}>{words.iconsNote}</Setting>
    </SettingsSection>
  )
}
