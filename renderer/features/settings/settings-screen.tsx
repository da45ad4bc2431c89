import { commandText } from '../../../shared/text/command-text.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { frameText } from '../../../shared/text/frame-text.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Segments } from '../../components/segments.tsx'
import { Split } from '../../components/split.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { setLanguage, setTheme, useUiStore } from '../../data/ui-store.ts'

/** What each user sets for themselves on this machine. */
export function SettingsScreen() {
  const commands = useText(commandText)
  const words = useText(frameText)
  const common = useText(commonText)
  const language = useLanguage()
  const theme = useUiStore((state) => state.theme)
  usePlace([{ text: commands.settings }])
  return (
    <Split>
      <PageHeader title={commands.settings} />
      <SectionHeading>{words.language}</SectionHeading>
      <Segments
        label={words.language}
        value={language}
        onChange={setLanguage}
        segments={[
          { value: 'en', text: `English${language === 'ja' ? ` (${common.english})` : ''}` },
          { value: 'ja', text: `日本語${language === 'en' ? ` (${common.japanese})` : ''}` },
        ]}
      />
      <SectionHeading>{words.theme}</SectionHeading>
      <Segments
        label={words.theme}
        value={theme}
        onChange={setTheme}
        segments={(['system', 'light', 'dark', 'contrast'] as const).map((value) => ({ value, text: words.themes[value] }))}
      />
    </Split>
  )
}
