import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { yearsOf } from '../../../shared/domain/year-scale.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { Select } from '../../components/select.tsx'
import { useText } from '../../data/language.ts'

export interface BaseChoiceProps {
  readonly indicators: readonly IndicatorView[]
  readonly isDisabled: boolean
  /** Null: each series to its own base. */
  readonly value: number | null
  readonly onChange: (base: number | null) => void
}

/** To which year the index is shown; the series themselves keep their own. */
export function BaseChoice({ indicators, isDisabled, value, onChange }: BaseChoiceProps) {
  const words = useText(indicatorsText)
  const editing = useText(indicatorEditingText)
  return (
    <Select
      label={editing.viewBase}
      hidesLabel
      isDisabled={isDisabled}
      value={value === null ? 'published' : String(value)}
      choices={[
        { value: 'published', text: editing.baseAsPublished },
        ...yearsOf(indicators).map((year) => ({ value: String(year), text: words.base(year) })),
      ]}
      onChange={(chosen) => onChange(chosen === 'published' ? null : Number(chosen))}
    />
  )
}
