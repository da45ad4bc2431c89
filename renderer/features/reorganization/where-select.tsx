import { reorganizationText } from '../../../shared/text/reorganization-text.ts'
import { Select } from '../../components/select.tsx'
import { useText } from '../../data/language.ts'
import type { Goes } from './decisions.ts'

export interface NamedResult {
  readonly key: number
  readonly name: string
}

export interface WhereSelectProps {
  readonly label: string
  readonly hidesLabel?: boolean
  readonly results: readonly NamedResult[]
  /** Null: not all of it goes to the same. */
  readonly value: Goes | null
  /** Whether several may have it. */
  readonly toSeveral?: boolean
  readonly onChange: (to: Goes) => void
}

/** Where something goes: it stays, goes to one of the results, or to each of them. */
export function WhereSelect({ label, hidesLabel = false, results, value, toSeveral = false, onChange }: WhereSelectProps) {
  const words = useText(reorganizationText)
  const choices = [
    { value: 'stays', text: words.stays },
    ...results.map(({ key, name }) => ({ value: String(key), text: name })),
    ...(toSeveral && results.length > 1 ? [{ value: 'each', text: words.toEach }] : []),
  ]
  return (
    <Select
      label={label}
      hidesLabel={hidesLabel}
      size="s"
      value={value === null ? null : value.length === 0 ? 'stays' : value.length > 1 ? 'each' : String(value[0])}
      placeholder={words.byItem}
      choices={choices}
      onChange={(to) => onChange(to === 'stays' ? [] : to === 'each' ? results.map(({ key }) => key) : [Number(to)])}
    />
  )
}
