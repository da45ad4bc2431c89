import { Check } from 'lucide-react'
import { useState } from 'react'
import type { OfficeSettings } from '../../../shared/contract/settings.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { settingsText } from '../../../shared/text/settings-text.ts'
import { Icon } from '../../components/icon.tsx'
import { TextField } from '../../components/text-field.tsx'
import { Setting } from '../../components/setting.tsx'
import { useText } from '../../data/language.ts'
import { predict, useCommand } from '../../data/use-command.ts'
import styles from './settings-screen.module.css'

type FieldName = 'userName' | 'officeEn' | 'officeJa'

const keys = { userName: 'userName', officeEn: 'officeNameEn', officeJa: 'officeNameJa' } as const satisfies Readonly<
  Record<FieldName, keyof OfficeSettings>
>
const languages: Readonly<Partial<Record<FieldName, Language>>> = { officeEn: 'en', officeJa: 'ja' }

export interface SettingFieldProps {
  readonly name: FieldName
  readonly label: string
  readonly help?: string
  readonly placeholder: string
  readonly longest: number
  readonly settings: OfficeSettings | undefined
  readonly isReadOnly?: boolean
}

/** One setting in words; kept when one leaves the field or presses Enter. */
export function SettingField({ name, label, help, placeholder, longest, settings, isReadOnly = false }: SettingFieldProps) {
  const words = useText(settingsText)
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
          isReadOnly={isReadOnly || settings === undefined}
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
