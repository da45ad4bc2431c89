import type { MeasureOrganization } from '../../../shared/contract/measures.ts'
import { measureEditingText } from '../../../shared/text/measure-editing-text.ts'
import { ComboBox } from '../../components/combo-box.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './measure-inspector.module.css'

export interface OrganizationChoiceProps {
  readonly label: string
  readonly hidesLabel?: boolean
  readonly value: MeasureOrganization | null
  /** Not offered: chosen already. */
  readonly without?: readonly number[]
  readonly placeholder: string
  readonly onChange: (id: number | null) => void
}

/** One of the organizations of the day; one that is no more stays named, with a mark, until another is chosen. */
export function OrganizationChoice({ label, value, without = [], placeholder, onChange }: OrganizationChoiceProps) {
  const words = useText(measureEditingText)
  const language = useLanguage()
  const asOf = useAsOf()
  const screen = useScreen('measures.organizations', { asOf })
  const offered = (screen.data?.organizations ?? []).filter(({ id }) => !without.includes(id))
  const all = value === null || offered.some(({ id }) => id === value.id) ? offered : [value, ...offered]
  const choices = all.map(({ id, key, name }) => ({ value: String(id), text: name[language] ?? name.en ?? name.ja ?? key }))
  return (
    <span className={styles.choice}>
      <ComboBox
        // The list is taken once: a field of another list is another field.
        key={`${value?.id ?? 0} ${choices.length}`}
        label={label}
        hidesLabel
        size="s"
        placeholder={placeholder}
        choices={choices}
        value={value === null ? null : String(value.id)}
        onChange={(id) => {
          const chosen = id === null ? null : Number(id)
          if (chosen !== (value?.id ?? null)) onChange(chosen)
        }}
      />
      {value?.isGone && <small className={styles.gone}>{words.isGone}</small>}
    </span>
  )
}
