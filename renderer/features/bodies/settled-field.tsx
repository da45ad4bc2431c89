import { useState } from 'react'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { TextField } from '../../components/text-field.tsx'

export interface SettledFieldProps {
  readonly label: string
  readonly lang: Language
  readonly value: string
  readonly maxLength: number
  readonly placeholder?: string
  readonly help?: string
  readonly error?: string | null
  readonly isMultiline?: boolean
  /** Where one begins to type when one comes to the screen. */
  readonly isArrival?: boolean
  /** What was typed, when the field is left or Enter struck, if it differs. */
  readonly onSettle: (text: string) => void
}

/** A text that counts when one is done with it, not with every letter. Escape puts back what was there. */
export function SettledField({ value, isArrival = false, onSettle, ...rest }: SettledFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const settle = () => {
    if (typed !== null && typed !== value) onSettle(typed)
    setTyped(null)
  }
  return (
    <div {...(isArrival ? { 'data-arrival': true } : {})}>
      <TextField
        {...rest}
        error={rest.error ?? null}
        value={typed ?? value}
        onChange={setTyped}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && !rest.isMultiline) settle()
          else if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation()
            setTyped(null)
          }
        }}
      />
    </div>
  )
}
