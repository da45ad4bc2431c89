import { Check } from 'lucide-react'
import { useState } from 'react'
import type { OfficeSettings } from '../../../shared/contract/settings.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { settingsText } from '../../../shared/text/settings-text.ts'
import { Icon } from '../../components/icon.tsx'
import { ErrorState } from '../../components/states.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { predict, useCommand } from '../../data/use-command.ts'
import { useScreen } from '../../data/use-screen.ts'
import { Setting, SettingsSection } from '../../components/setting.tsx'
import { CadenceSetting } from './cadence-setting.tsx'
import styles from './settings-screen.module.css'

/** What belongs to the office and travels with the register; kept when one leaves a field or presses Enter. */
export function OfficeSection() {
  const words = useText(settingsText)
  const language = useLanguage()
  const { mode } = useRegister()
  const settings = useScreen('settings.get', {})
  if (settings.isError)
    return <ErrorState {...sayError(settings.error.error, language)} onRetry={() => void settings.refetch()} />
  return (
    <SettingsSection title={words.withRegister} note={words.withRegisterNote}>
      <OfficeField
        name="userName"
        label={words.userName}
        help={words.userNameHelp}
        placeholder={words.userNamePlaceholder}
        longest={100}
        settings={settings.data}
      />
      <OfficeField
        name="officeJa"
        label={words.officeJa}
        placeholder={words.officeJaPlaceholder}
        longest={200}
        settings={settings.data}
      />
      <OfficeField
        name="officeEn"
        label={words.officeEn}
        help={mode === 'read' ? words.readOnly : words.officeHelp}
        placeholder={words.officeEnPlaceholder}
        longest={200}
        settings={settings.data}
      />
      {settings.data !== undefined && <CadenceSetting settings={settings.data} />}
    </SettingsSection>
  )
}

type FieldName = 'userName' | 'officeEn' | 'officeJa'

const keys = { userName: 'userName', officeEn: 'officeNameEn', officeJa: 'officeNameJa' } as const satisfies Readonly<
  Record<FieldName, keyof OfficeSettings>
>
const languages: Readonly<Partial<Record<FieldName, Language>>> = { officeEn: 'en', officeJa: 'ja' }

interface OfficeFieldProps {
  readonly name: FieldName
  readonly label: string
  readonly help?: string
  readonly placeholder: string
  readonly longest: number
  readonly settings: OfficeSettings | undefined
}

function OfficeField({ name, label, help, placeholder, longest, settings }: OfficeFieldProps) {
  const words = useText(settingsText)
  const { mode } = useRegister()
  const key = keys[name]
  const kept = settings?.[key] ?? ''
  const [draft, setDraft] = useState<string | null>(null)
  const [isSaved, setSaved] = useState(false)
  // Settings are no part of the history: nothing to undo, so no notice; the mark beside the field says that it is kept.
  const update = useCommand('settings.update', {
    isQuiet: true,
    predicts: (input) => [predict('settings.get', (before) => ({ ...before, ...definedOf(input) }))],
  })
  const keep = async () => {
    if (draft === null || draft.trim() === kept) {
      setDraft(null)
      return
    }
    const answer = await update.run({ [key]: draft.trim() === '' ? null : draft.trim() })
    setDraft(null)
    setSaved(answer !== null)
  }
  const lang = languages[name]
  return (
    <Setting term={label} {...(help === undefined ? {} : { help })}>
      <div className={styles.field}>
        <TextField
          label={label}
          hidesLabel
          value={draft ?? kept}
          onChange={(text) => {
            setDraft(text)
            setSaved(false)
          }}
          onBlur={() => void keep()}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') void keep()
            if (event.key === 'Escape') setDraft(null)
          }}
          placeholder={placeholder}
          maxLength={longest}
          isReadOnly={mode === 'read' || settings === undefined}
          {...(lang === undefined ? {} : { lang })}
        />
        <span role="status">
          {isSaved && (
            <span className={styles.saved}>
              <Icon of={Check} size={12} /> {words.saved}
            </span>
          )}
        </span>
      </div>
    </Setting>
  )
}

/** The settings that were given; what is left out stays. */
function definedOf(input: { readonly [Key in keyof OfficeSettings]?: OfficeSettings[Key] | undefined }): Partial<OfficeSettings> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}
